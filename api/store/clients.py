"""Clients: hiring companies."""

from __future__ import annotations

from api.store.database import Reader
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import clients as table

CLIENTS = Kind(
    "client",
    table,
    {
        "id": table.c.id,
        "external_id": table.c.external_id,
        "name": table.c.name,
        "time_zone": table.c.time_zone,
        "country": table.c.country,
        "subdivision": table.c.subdivision,
        "closures": table.c.closures,
        "created_at": table.c.created_at,
        "updated_at": table.c.updated_at,
    },
)


async def page_of_clients(
    reader: Reader, agency_id: str, asked: Asked, *, external_id: str | None = None
) -> Page:
    return await page(reader, CLIENTS, agency_id, asked, equal={"external_id": external_id})
