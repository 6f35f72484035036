"""Candidates: people looking for work."""

from __future__ import annotations

from api.store.database import Reader
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import candidates as table

CANDIDATES = Kind(
    "candidate",
    table,
    {
        "id": table.c.id,
        "external_id": table.c.external_id,
        "name": table.c.name,
        "email": table.c.email,
        "phone": table.c.phone,
        "language": table.c.language,
        "time_zone": table.c.time_zone,
        "country": table.c.country,
        "subdivision": table.c.subdivision,
        "strengths": table.c.strengths,
        "aims": table.c.aims,
        "created_at": table.c.created_at,
        "updated_at": table.c.updated_at,
    },
)


async def page_of_candidates(
    reader: Reader,
    agency_id: str,
    asked: Asked,
    *,
    external_id: str | None = None,
) -> Page:
    return await page(reader, CANDIDATES, agency_id, asked, equal={"external_id": external_id})
