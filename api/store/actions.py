"""Actions: as JSON, in lists by due_at, and as re-planning writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

import orjson
from sqlalchemy import ColumnElement, Select, Update, and_, bindparam, case, insert, null, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from api.store.database import Reader, Tx
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import actions as table
from api.store.tables import candidates, contacts
from api.store.wire import wire, wire_json, wire_object

a = table.c

_contact_name = (
    select(contacts.c.name)
    .where(contacts.c.agency_id == a.agency_id, contacts.c.id == a.contact_id)
    .correlate(table)
    .scalar_subquery()
)
_candidate_name = (
    select(candidates.c.name)
    .where(candidates.c.agency_id == a.agency_id, candidates.c.id == a.candidate_id)
    .correlate(table)
    .scalar_subquery()
)


def _recipient(name: ColumnElement[Any]) -> ColumnElement[Any]:
    return wire_object({"type": a.recipient_type, "id": a.recipient_id, "ref": null(), "name": name})


ACTION_WIRE: Mapping[str, ColumnElement[Any]] = {
    "id": a.id,
    "key": a.key,
    "kind": a.kind,
    "attempt": a.attempt,
    "actor": a.actor,
    "recipient": wire_json(
        case(
            (a.recipient_type == "contact", _recipient(_contact_name)),
            (a.recipient_type == "candidate", _recipient(_candidate_name)),
            else_=null(),
        )
    ),
    "channel": a.channel,
    "class": a.class_,
    "state": a.state,
    "tentative": a.tentative,
    "blocked": a.blocked,
    "blocked_by": a.blocked_by,
    "opens_at": a.opens_at,
    "due_at": a.due_at,
    "late_at": a.late_at,
    "expires_at": a.expires_at,
    "time_zone": a.time_zone,
    "brief": a.brief,
    "explanation": a.explanation,
    "placement_id": a.placement_id,
    "candidate_id": a.candidate_id,
    "client_id": a.client_id,
    "consultant_id": a.consultant_id,
    "bundle_id": a.bundle_id,
    "snoozed_until": a.snoozed_until,
    "done_at": a.done_at,
    "cancelled_because": a.cancelled_because,
    "created_at": a.created_at,
    "updated_at": a.updated_at,
}

ACTIONS = Kind("action", table, ACTION_WIRE)


async def actions_as_json(tx: Tx, agency_id: str, ids: Sequence[str]) -> dict[str, str]:
    """The actions' JSON by id."""
    rows = await tx.execute(_as_json(), {"its_agency": agency_id, "ids": ids})
    return {row[0]: row[1] for row in rows}


@cache
def _as_json() -> Select[Any]:
    ids = a.id.in_(bindparam("ids", expanding=True))
    return select(a.id, wire(ACTION_WIRE)).where(a.agency_id == bindparam("its_agency"), ids)


async def page_of_actions(
    reader: Reader,
    agency_id: str,
    asked: Asked,
    *,
    now: datetime,
    equal: Mapping[str, Any],
    contact_id: str | None = None,
    due_before: datetime | None = None,
    due_after: datetime | None = None,
    due: bool | None = None,
    overdue: bool | None = None,
) -> Page:
    """A page by due_at. `equal` names columns and their values; due and overdue are readings of the clock
    at `now` (UTC, the agency's): due when now >= due_at, overdue when now > late_at, of what is scheduled."""
    where: list[ColumnElement[bool]] = [table.c[name] == value for name, value in equal.items()]
    if contact_id is not None:
        where.append(a.contact_id == contact_id)
    if due_before is not None:
        where.append(a.due_at < due_before)
    if due_after is not None:
        where.append(a.due_at > due_after)
    firm = and_(a.state == "scheduled", ~a.tentative)
    for wanted, reading in ((due, a.due_at <= now), (overdue, a.late_at < now)):
        if wanted is True:
            where.append(and_(firm, reading))
        elif wanted is False:
            where.append(or_(~firm, ~reading))
    return await page(reader, ACTIONS, agency_id, asked, where, [a.due_at, a.id])


# Made once: SQLAlchemy then knows it by sight.
_INSERT = insert(table)


async def insert_actions(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        await tx.execute(_INSERT, list(rows))


async def update_actions(tx: Tx, agency_id: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Each row has its `id` and the same columns as the others."""
    if not rows:
        return
    columns = tuple(name for name in rows[0] if name != "id")
    await tx.execute(
        _updating(columns),
        [
            {"its_agency": agency_id, "its_id": row["id"]} | {f"new_{name}": row[name] for name in columns}
            for row in rows
        ],
    )


@cache  # making it costs more than the database takes
def _updating(columns: tuple[str, ...]) -> Update:
    return (
        update(table)
        .where(a.agency_id == bindparam("its_agency"), a.id == bindparam("its_id"))
        .values({name: bindparam(f"new_{name}", type_=table.c[name].type) for name in columns})
    )


async def action_row(connection: AsyncConnection, agency_id: str, action_id: str) -> Any:
    """The action's columns that its changes look at; None where there is no such action."""
    query = select(
        a.id,
        a.placement_id,
        a.key,
        a.kind,
        a.attempt,
        a.recipient_type,
        a.recipient_id,
        a.state,
        a.tentative,
        a.due_at,
        a.expires_at,
        a.snoozed_until,
        a.done_event_id,
        a.cancelled_because,
        a.changed,
    ).where(a.agency_id == agency_id, a.id == action_id)
    return (await connection.execute(query)).first()


def raw(value: Any) -> orjson.Fragment:
    """JSON text or a value as a fragment that goes into a JSON column or a message unparsed."""
    return orjson.Fragment(value if isinstance(value, str) else orjson.dumps(value))
