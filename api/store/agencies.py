"""Agencies, the tenants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from api.store.database import Tx
from api.store.rows import Row
from api.store.tables import agencies as table
from api.store.tables import placements
from api.store.wire import wire

FIELDS = {
    "id": table.c.agency_id,
    "name": table.c.name,
    "time_zone": table.c.time_zone,
    "country": table.c.country,
    "subdivision": table.c.subdivision,
    "closures": table.c.closures,
    "words": table.c.words,
    "sandbox": table.c.sandbox,
    "created_at": table.c.created_at,
    "updated_at": table.c.updated_at,
}


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency's calendar and clock. `sandbox_now` is where a sandbox's clock stands (UTC), else null."""

    name: str
    time_zone: str
    country: str
    subdivision: str | None
    closures: tuple[date, ...]
    sandbox: bool
    sandbox_now: datetime | None


agency_columns = [
    table.c.name,
    table.c.time_zone,
    table.c.country,
    table.c.subdivision,
    table.c.closures,
    table.c.sandbox,
    table.c.sandbox_now,
]


def agency_from(row: Any) -> Agency:
    """From a row that has the columns above."""
    return Agency(
        name=row.name,
        time_zone=row.time_zone,
        country=row.country,
        subdivision=row.subdivision,
        closures=tuple(date.fromisoformat(each) for each in row.closures),
        sandbox=row.sandbox,
        sandbox_now=row.sandbox_now,
    )


async def agency_of(connection: AsyncConnection, agency_id: str) -> Agency:
    """The agency as it is now. Raises NoResultFound."""
    query = select(*agency_columns).where(table.c.agency_id == agency_id)
    return agency_from((await connection.execute(query)).one())


async def agency_row(connection: AsyncConnection, agency_id: str) -> Row:
    query = select(table.c.agency_id, wire(FIELDS), table.c.changed).where(table.c.agency_id == agency_id)
    return Row(*(await connection.execute(query)).one())


async def agency_columns_of(
    connection: AsyncConnection, agency_id: str, lock: bool = False
) -> dict[str, Any]:
    """All columns as Python values, the row locked until the transaction ends where asked."""
    query = select(table).where(table.c.agency_id == agency_id)
    found = await connection.execute(query.with_for_update(key_share=True) if lock else query)
    return dict(found.mappings().one())


async def sandbox_with_placement(connection: AsyncConnection, external_id: str) -> str | None:
    """The oldest sandbox agency that has a placement of that external_id."""
    its = (placements.c.agency_id == table.c.agency_id) & (placements.c.external_id == external_id)
    query = select(table.c.agency_id).join(placements, its).where(table.c.sandbox)
    return (await connection.execute(query.order_by(table.c.agency_id).limit(1))).scalar()


async def add_agency(tx: Tx, values: Mapping[str, Any]) -> None:
    await tx.execute(insert(table).values(**values))


async def change_agency(tx: Tx, agency_id: str, values: Mapping[str, Any]) -> None:
    await tx.execute(update(table).where(table.c.agency_id == agency_id).values(**values))


async def agency_exists(connection: AsyncConnection, agency_id: str) -> bool:
    query = select(table.c.agency_id).where(table.c.agency_id == agency_id)
    return (await connection.execute(query)).first() is not None
