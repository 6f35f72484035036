"""Rows of several tables written together: on PostgreSQL by one statement, on SQLite table by table.

Each table's rows are one parameter there, a JSON list. A round trip for each statement, and the driver's encoding of
each value, would cost more than the writing itself (docs/decisions/0013).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from sqlalchemy import Executable, ScalarSelect, Table, bindparam, column, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import Insert, Update

from api.store import straight
from api.store.among import among
from api.store.columns import Json

Row = Mapping[str, Any]
_LATER = "to be written at the transaction's end"


@dataclass(frozen=True, slots=True)
class New:
    """Rows that are inserted, all with values for the same columns.

    `read`: columns of a single row whose values the database reads itself, with the parameters of their queries.
    """

    table: Table
    rows: Sequence[Row]
    read: tuple[tuple[str, ScalarSelect[Any]], ...] = ()
    parameters: Row = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changed:
    """Rows of one agency that are updated, each found by its `key` column; all with values for the same columns."""

    table: Table
    agency_id: str
    rows: Sequence[Row]
    key: str = "id"


Write = New | Changed


async def write(tx: AsyncConnection, *writes: Write) -> None:
    """Writes them all; no row may be among them twice. None reads what another writes, but for their references."""
    full = [each for each in writes if each.rows]
    if not full:
        return
    if tx.dialect.name != "postgresql":
        for each in full:
            await tx.execute(*_row_by_row(each))
        return
    values: dict[str, Any] = {}
    for place, each in enumerate(full):
        if isinstance(each, Changed):
            values[f"agency_{place}"] = each.agency_id
        else:
            assert not values.keys() & each.parameters.keys(), (
                "two queries of one statement share a parameter"
            )
            values |= each.parameters
        if len(each.rows) == 1:
            values |= {f"{name}_{place}": value for name, value in each.rows[0].items()}
            continue
        values[f"rows_{place}"] = each.rows
        if isinstance(each, Changed):
            values[f"keys_{place}"] = [row[each.key] for row in each.rows]
    await straight.run(tx, _together(tuple(_shape(each) for each in full)), values)


def write_later(tx: AsyncConnection, *writes: Write) -> None:
    """Writes them at the transaction's end, together with all others of this kind: for what nothing reads in it."""
    tx.info.setdefault(_LATER, []).extend(each for each in writes if each.rows)


async def write_now(tx: AsyncConnection) -> None:
    """Writes what was to be written later."""
    await write(tx, *_by_table(forget(tx)))


def forget(tx: AsyncConnection) -> list[Write]:
    """Takes out what was to be written later: a connection outlives its transactions, and one that is rolled back
    writes nothing."""
    waiting: list[Write] = tx.info.pop(_LATER, [])
    return waiting


def _by_table(writes: Sequence[Write]) -> list[Write]:
    """New rows of one table together, where its first stood: whoever refers to them stands behind."""
    found: dict[Any, Write] = {}
    for each in writes:
        alike = isinstance(each, New) and not each.read
        place: Any = (each.table, tuple(each.rows[0])) if alike else id(each)
        before = found.get(place)
        found[place] = each if before is None else New(each.table, [*before.rows, *each.rows])
    return list(found.values())


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the statement depends on. `key` is None where the rows are new. `one`: there is one row."""

    table: Table
    columns: tuple[str, ...]
    key: str | None
    one: bool
    read: tuple[tuple[str, ScalarSelect[Any]], ...]


def _shape(each: Write) -> _Shape:
    key, read = (each.key, ()) if isinstance(each, Changed) else (None, each.read)
    return _Shape(each.table, tuple(each.rows[0]), key, len(each.rows) == 1, read)


@lru_cache(maxsize=500)  # making one costs more than the database takes
def _together(shapes: tuple[_Shape, ...]) -> Insert | Update:
    """All but the last within WITH: PostgreSQL runs them to their end whether or not anything reads them."""
    made = [(_of_one if shape.one else _of_several)(shape, place) for place, shape in enumerate(shapes)]
    *before, last = made
    return last.add_cte(*(each.cte(f"write_{place}") for place, each in enumerate(before)))


def _of_one(shape: _Shape, place: int) -> Insert | Update:
    its = shape.table.c
    values = {name: bindparam(f"{name}_{place}", type_=its[name].type) for name in shape.columns}
    if shape.key is None:
        return insert(shape.table).values(values | dict(shape.read))
    key = values.pop(shape.key)
    mine = its.agency_id == bindparam(f"agency_{place}"), its[shape.key] == key
    return update(shape.table).where(*mine).values(values)


def _of_several(shape: _Shape, place: int) -> Insert | Update:
    columns = {name: shape.table.c[name] for name in shape.columns}
    listed = func.json_to_recordset(bindparam(f"rows_{place}", type_=Json))
    types = (column(name, each.type) for name, each in columns.items())
    rows = listed.table_valued(*types).render_derived(name=f"given_{place}", with_types=True)
    if shape.key is None:
        return insert(shape.table).from_select(list(columns), select(*rows.c))
    its = shape.table.c[shape.key]
    mine = shape.table.c.agency_id == bindparam(f"agency_{place}"), among(its, f"keys_{place}")
    return (
        update(shape.table)
        .where(*mine, its == rows.c[shape.key])
        .values({name: rows.c[name] for name in columns if name != shape.key})
    )


def _row_by_row(each: Write) -> tuple[Executable, list[dict[str, Any]]]:
    shape = _shape(each)
    if isinstance(each, New):
        return _inserting(shape.table, shape.read), [{**row, **each.parameters} for row in each.rows]
    renamed = [{f"new_{name}": value for name, value in row.items()} for row in each.rows]
    return _updating(shape.table, shape.columns, each.key), [
        {"its_agency": each.agency_id, **row} for row in renamed
    ]


# Made once: SQLAlchemy then knows it by sight.
@lru_cache(maxsize=100)
def _inserting(table: Table, read: tuple[tuple[str, ScalarSelect[Any]], ...]) -> Insert:
    return insert(table).values(dict(read)) if read else insert(table)


@lru_cache(maxsize=100)
def _updating(table: Table, columns: tuple[str, ...], key: str) -> Update:
    return (
        update(table)
        .where(table.c.agency_id == bindparam("its_agency"), table.c[key] == bindparam(f"new_{key}"))
        .values({name: bindparam(f"new_{name}", type_=table.c[name].type) for name in columns if name != key})
    )
