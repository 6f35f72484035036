"""Jobs: openings at a client."""

from __future__ import annotations

from api.store.database import Reader
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import jobs as table

JOBS = Kind(
    "job",
    table,
    {
        "id": table.c.id,
        "external_id": table.c.external_id,
        "client_id": table.c.client_id,
        "title": table.c.title,
        "description": table.c.description,
        "requirements": table.c.requirements,
        "created_at": table.c.created_at,
        "updated_at": table.c.updated_at,
    },
)


async def page_of_jobs(
    reader: Reader,
    agency_id: str,
    asked: Asked,
    *,
    external_id: str | None = None,
    client_id: str | None = None,
) -> Page:
    return await page(
        reader, JOBS, agency_id, asked, equal={"external_id": external_id, "client_id": client_id}
    )
