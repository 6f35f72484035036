"""What all tables have in common: one row read, locked, written, each time as the JSON it is on the wire."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from api.ids import is_id
from api.store.wire import wire


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """A kind of resource, one object each: its noun (`client`), its table, its fields on the wire."""

    noun: str
    table: Table
    fields: Mapping[str, ColumnElement[Any]]


@dataclass(frozen=True, slots=True)
class Row:
    """One resource: its JSON as text, and the number of the transaction that last wrote it."""

    id: str
    body: str
    changed: int


async def one(connection: AsyncConnection, kind: Kind, agency_id: str, id: str) -> Row | None:
    """The resource, or None where there is none of that id in the agency."""
    if not is_id(id):
        return None
    return await _first(connection, kind, agency_id, "id", id.lower())


async def one_by_external_id(
    connection: AsyncConnection, kind: Kind, agency_id: str, external_id: str
) -> Row | None:
    return await _first(connection, kind, agency_id, "external_id", external_id)


async def _first(
    connection: AsyncConnection, kind: Kind, agency_id: str, column: str, value: str
) -> Row | None:
    found = (await connection.execute(_row(kind, column), {"agency": agency_id, "value": value})).first()
    return None if found is None else Row(*found)


@cache  # making it costs more than the database takes to answer it
def _row(kind: Kind, column: str) -> Select[Any]:
    table = kind.table
    return select(table.c.id, wire(kind.fields), table.c.changed).where(
        table.c.agency_id == bindparam("agency"), table.c[column] == bindparam("value")
    )


async def columns(
    connection: AsyncConnection, kind: Kind, agency_id: str, id: str, lock: bool = False
) -> dict[str, Any] | None:
    """All columns of one row as Python values, locked until the transaction ends where asked."""
    if not is_id(id):
        return None
    rows = await connection.execute(_columns(kind, lock), {"agency": agency_id, "its_id": id.lower()})
    found = rows.mappings().first()
    return None if found is None else dict(found)


@cache  # making it costs more than the database takes to answer it
def _columns(kind: Kind, lock: bool) -> Select[Any]:
    table = kind.table
    query = select(table).where(table.c.agency_id == bindparam("agency"), table.c.id == bindparam("its_id"))
    return query.with_for_update(key_share=True) if lock else query


async def id_of_external_id(
    connection: AsyncConnection, kind: Kind, agency_id: str, external_id: str
) -> str | None:
    table = kind.table
    query = select(table.c.id).where(table.c.agency_id == agency_id, table.c.external_id == external_id)
    return (await connection.execute(query)).scalar()


async def known_ids(
    connection: AsyncConnection, table: Table, agency_id: str, ids: Collection[str]
) -> set[str]:
    """Those of the ids (in lower case) that the agency has in the table."""
    asked = {id.lower() for id in ids if is_id(id)}
    if not asked:
        return set()
    query = select(table.c.id).where(table.c.agency_id == agency_id, table.c.id.in_(sorted(asked)))
    return set((await connection.execute(query)).scalars())


async def insert(connection: AsyncConnection, kind: Kind, values: Mapping[str, Any]) -> bool:
    """Makes the row; False where its external_id is taken.

    DO NOTHING instead of an error: on PostgreSQL an error would end the whole transaction. Of two at once the
    second waits here until the first has committed or rolled back.
    """
    make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    fresh = make(kind.table).values(**values)
    unless_taken = fresh.on_conflict_do_nothing(index_elements=["agency_id", "external_id"])
    made = await connection.execute(unless_taken.returning(kind.table.c.id))
    return made.first() is not None


async def change(
    connection: AsyncConnection, kind: Kind, agency_id: str, id: str, values: Mapping[str, Any]
) -> None:
    """Sets the given columns of a row that exists; its `changed` moves on even where none are given."""
    table = kind.table
    mine = update(table).where(table.c.agency_id == agency_id, table.c.id == id)
    await connection.execute(mine.values(**values))
