"""Endpoints: where an agency's messages go. A deleted one keeps its row, for the deliveries that name it."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select

from api.store.database import Reader, Tx
from api.store.paging import Asked, Page, page
from api.store.rows import Kind, Row, one, one_by_external_id
from api.store.tables import webhook_endpoints as table

WEBHOOK_ENDPOINTS = Kind(
    "webhook_endpoint",
    table,
    {
        "id": table.c.id,
        "external_id": table.c.external_id,
        "url": table.c.url,
        "event_types": table.c.event_types,
        "enabled": table.c.enabled,
        "ordered": table.c.ordered,
        "description": table.c.description,
        "rate_limit": table.c.rate_limit,
        "secrets": table.c.secrets,  # their dates; the secrets themselves have a column of their own
        "created_at": table.c.created_at,
        "updated_at": table.c.updated_at,
        "deleted_at": table.c.deleted_at,
    },
)


async def page_of_endpoints(
    reader: Reader, agency_id: str, asked: Asked, *, external_id: str | None = None
) -> Page:
    """A deleted one is listed to those who sync: they have it, and are to learn that it is gone."""
    where: list[ColumnElement[bool]] = []
    if asked.changed_since is None:
        where.append(table.c.deleted_at.is_(None))
    if external_id is not None:
        where.append(table.c.external_id == external_id)
    return await page(reader, WEBHOOK_ENDPOINTS, agency_id, asked, where)


async def endpoint(connection: Reader | Tx, agency_id: str, id: str) -> Row | None:
    """None where there is none, or where it was deleted."""
    row = await one(connection, WEBHOOK_ENDPOINTS, agency_id, id)
    return None if row is None or await _is_deleted(connection, agency_id, row.id) else row


async def endpoint_by_external_id(reader: Reader, agency_id: str, external_id: str) -> Row | None:
    """A deleted one has given its external_id away."""
    return await one_by_external_id(reader, WEBHOOK_ENDPOINTS, agency_id, external_id)


async def _is_deleted(connection: Reader | Tx, agency_id: str, id: str) -> bool:
    found = await connection.execute(
        select(table.c.deleted_at).where(table.c.agency_id == agency_id, table.c.id == id)
    )
    return found.scalar() is not None
