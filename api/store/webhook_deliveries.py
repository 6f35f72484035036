"""Deliveries: one message on its way to one endpoint, with every attempt at it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, insert, select

from api.ids import new_id
from api.store.database import Reader, Tx
from api.store.paging import Asked, Page, joined, page
from api.store.rows import Kind
from api.store.tables import delivery_attempts
from api.store.tables import webhook_deliveries as table
from api.store.webhook_messages import ParsedJson
from api.store.wire import wire

a = delivery_attempts.c


def _attempts() -> ColumnElement[Any]:
    one = wire(
        {
            "number": a.number,
            "attempted_at": a.attempted_at,
            "duration_ms": a.duration_ms,
            "status_code": a.status_code,
            "error": a.error,
            "excerpt": a.excerpt,
        }
    )
    in_order = (
        select(one.label("body"))
        .where(a.agency_id == table.c.agency_id, a.delivery_id == table.c.id)
        .order_by(a.number)
        .correlate(table)
        .subquery("in_order")
    )
    all_of_them = select(joined(in_order.c.body, ",")).scalar_subquery()
    return ParsedJson("[" + func.coalesce(all_of_them, "") + "]")


WEBHOOK_DELIVERIES = Kind(
    "webhook_delivery",
    table,
    {
        "id": table.c.id,
        "message_id": table.c.message_id,
        "endpoint_id": table.c.endpoint_id,
        "placement_id": table.c.placement_id,
        "sequence": table.c.sequence,
        "state": table.c.state,
        "next_attempt_at": table.c.next_attempt_at,
        "attempts": _attempts(),
        "created_at": table.c.created_at,
        "updated_at": table.c.updated_at,
    },
)


async def page_of_deliveries(
    reader: Reader,
    agency_id: str,
    asked: Asked,
    *,
    state: str | None = None,
    endpoint_id: str | None = None,
    message_id: str | None = None,
) -> Page:
    given = ((table.c.state, state), (table.c.endpoint_id, endpoint_id), (table.c.message_id, message_id))
    where = [column == value for column, value in given if value is not None]
    return await page(reader, WEBHOOK_DELIVERIES, agency_id, asked, where)


async def repeat(tx: Tx, agency_id: str, delivery_id: str, now: datetime) -> str:
    """A new delivery of the same message to the same endpoint, due at once; its id."""
    c = table.c
    same = select(c.message_id, c.endpoint_id, c.placement_id, c.sequence).where(
        c.agency_id == agency_id, c.id == delivery_id
    )
    row = (await tx.execute(same)).one()
    return (await _add(tx, agency_id, [row], now))[0]


async def repeat_failed(tx: Tx, agency_id: str, endpoint_id: str, since: datetime, now: datetime) -> int:
    """The same for each of the endpoint's messages since then that was given up, once; how many."""
    c, newer = table.c, table.alias("newer")
    again = (
        select(newer.c.id)
        .where(
            newer.c.agency_id == c.agency_id,
            newer.c.message_id == c.message_id,
            newer.c.endpoint_id == c.endpoint_id,
            newer.c.id > c.id,
        )
        .correlate(table)
        .exists()
    )
    rows = await tx.execute(
        select(c.message_id, c.endpoint_id, c.placement_id, c.sequence)
        .where(
            c.agency_id == agency_id,
            c.endpoint_id == endpoint_id,
            c.state == "failed",
            c.created_at >= since,
            ~again,
        )
        .order_by(c.id)
    )
    return len(await _add(tx, agency_id, rows.all(), now))


async def _add(tx: Tx, agency_id: str, rows: Any, now: datetime) -> list[str]:
    made = [
        {
            "agency_id": agency_id,
            "id": new_id(),
            **row._asdict(),
            "state": "pending",
            "attempts": 0,
            "next_attempt_at": now,
            "created_at": now,
            "updated_at": now,
        }
        for row in rows
    ]
    if made:
        await tx.execute(insert(table), made)
    return [each["id"] for each in made]
