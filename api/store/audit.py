"""Who did what to which resource, when, by which key: written in the transaction of what was done."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.ext.asyncio import AsyncConnection

from api.ids import new_id
from api.store.database import Tx
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import audit_events as table
from api.store.writes import New, write_later

AUDIT_EVENTS = Kind(
    "audit_event",
    table,
    {
        "id": table.c.id,
        "verb": table.c.verb,
        "resource_type": table.c.resource_type,
        "resource_id": table.c.resource_id,
        "key_id": table.c.key_id,
        "key_name": table.c.key_name,
        "request_id": table.c.request_id,
        "data": table.c.data,
        "created_at": table.c.created_at,
    },
)


def add_audit_event(
    tx: Tx,
    agency_id: str,
    *,
    verb: str,
    resource_type: str,
    resource_id: str | None,
    now: datetime,
    key_id: str | None = None,
    key_name: str | None = None,
    request_id: str | None = None,
    data: Mapping[str, Any] | None = None,
) -> None:
    values = {
        "agency_id": agency_id,
        "id": new_id(),
        "verb": verb,
        "resource_type": resource_type,
        "resource_id": resource_id,
        "key_id": key_id,
        "key_name": key_name,
        "request_id": request_id,
        "data": dict(data or {}),
        "created_at": now,
        "updated_at": now,
    }
    write_later(tx, New(table, [values]))


async def page_of_audit_events(
    connection: AsyncConnection,
    agency_id: str,
    asked: Asked,
    *,
    resource_type: str | None = None,
    resource_id: str | None = None,
    key_id: str | None = None,
    verb: str | None = None,
    created_after: datetime | None = None,
    created_before: datetime | None = None,
) -> Page:
    where: list[ColumnElement[bool]] = []
    if created_after is not None:
        where.append(table.c.created_at >= created_after)
    if created_before is not None:
        where.append(table.c.created_at < created_before)
    equal = {"verb": verb, "resource_type": resource_type, "resource_id": resource_id, "key_id": key_id}
    return await page(connection, AUDIT_EVENTS, agency_id, asked, where, equal=equal)
