"""Consultants: people of the agency, who own placements."""

from __future__ import annotations

from sqlalchemy import select

from api.store.database import Reader
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import consultants as table

CONSULTANTS = Kind(
    "consultant",
    table,
    {
        "id": table.c.id,
        "external_id": table.c.external_id,
        "name": table.c.name,
        "email": table.c.email,
        "created_at": table.c.created_at,
        "updated_at": table.c.updated_at,
    },
)


async def page_of_consultants(
    reader: Reader,
    agency_id: str,
    asked: Asked,
    *,
    external_id: str | None = None,
) -> Page:
    return await page(reader, CONSULTANTS, agency_id, asked, equal={"external_id": external_id})


async def names_of_consultants(reader: Reader, agency_id: str) -> dict[str, str]:
    """All of the agency by id."""
    found = await reader.execute(select(table.c.id, table.c.name).where(table.c.agency_id == agency_id))
    return {row.id: row.name for row in found}
