"""Actions: as JSON, in lists by due_at, and as re-planning writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

import orjson
from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    bindparam,
    case,
    literal_column,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from api.store.among import among
from api.store.database import Reader, Tx
from api.store.letterheads import reference
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import actions as table
from api.store.tables import candidates, contacts
from api.store.wire import wire, wire_json, wire_object
from api.store.writes import Changed, write

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


def _said(word: str) -> ColumnElement[str]:
    return literal_column(f"'{word}'")


# As api/views/reviews.py has it for what is shown without a row.
REVIEW: ColumnElement[Any] = case(
    (~a.review_required, null()),
    (and_(a.state == "done", a.draft_state == "approved"), _said("approved")),
    (a.state == "done", _said("unreviewed")),
    (a.state != "scheduled", null()),
    (or_(*(a.draft_state == each for each in ("submitted", "returned", "approved"))), a.draft_state),
    else_=_said("to_be_reviewed"),
)


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
    "review": REVIEW,
    "cancelled_because": a.cancelled_because,
    "created_at": a.created_at,
    "updated_at": a.updated_at,
}

ACTIONS = Kind("action", table, ACTION_WIRE)


class ToldAction(NamedTuple):
    """An action as a message tells it: its JSON, and how the contact it goes to is named (None: it goes to none)."""

    body: str
    contact: Any
    kind: str
    review: str | None


async def actions_with_contacts(tx: Tx, agency_id: str, ids: Sequence[str]) -> dict[str, ToldAction]:
    """The actions by id."""
    rows = await tx.execute(_with_contacts(), {"its_agency": agency_id, "ids": ids})
    return {
        id: ToldAction(body, contact and orjson.loads(contact), kind, review)
        for id, body, contact, kind, review in rows
    }


@cache  # making it costs more than the database takes to answer it
def _with_contacts() -> Select[Any]:
    recipient = contacts.alias("recipient")
    is_it = and_(recipient.c.agency_id == a.agency_id, recipient.c.id == a.contact_id)
    contact = case((recipient.c.id.is_(None), null()), else_=wire(reference(recipient)))
    return (
        select(a.id, wire(ACTION_WIRE), contact, a.kind, REVIEW)
        .select_from(table.outerjoin(recipient, is_it))
        .where(a.agency_id == bindparam("its_agency"), among(a.id, "ids"))
    )


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
    review: str | None = None,
) -> Page:
    """A page by due_at. `equal` names columns and their values; due and overdue are readings of the clock
    at `now` (UTC, the agency's): due when now >= due_at, overdue when now > late_at, of what is scheduled."""
    where: list[ColumnElement[bool]] = [table.c[name] == value for name, value in equal.items()]
    if contact_id is not None:
        where.append(a.contact_id == contact_id)
    if review is not None:
        where.append(REVIEW.is_not_distinct_from(review))
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


async def update_actions(tx: Tx, agency_id: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Each row has its `id` and the same columns as the others."""
    await write(tx, Changed(table, agency_id, rows))


async def contact_renamed(tx: Tx, agency_id: str, contact_id: str, now: datetime) -> None:
    """Each action shows its recipient's name: whoever has seen one to this contact, settled or not, is to see it anew.
    `now` is the agency's (UTC)."""
    await _shown_anew(tx, agency_id, now, a.contact_id == contact_id)


async def candidate_renamed(tx: Tx, agency_id: str, candidate_id: str, now: datetime) -> None:
    """The same of the candidate's."""
    await _shown_anew(
        tx, agency_id, now, and_(a.candidate_id == candidate_id, a.recipient_type == "candidate")
    )


async def _shown_anew(tx: Tx, agency_id: str, now: datetime, theirs: ColumnElement[bool]) -> None:
    await tx.execute(update(table).where(a.agency_id == agency_id, theirs).values(updated_at=now))


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
        a.bundle_id,
        a.done_event_id,
        a.cancelled_because,
        a.changed,
    ).where(a.agency_id == agency_id, a.id == action_id)
    return (await connection.execute(query)).first()


def raw(value: Any) -> orjson.Fragment:
    """JSON text or a value as a fragment that goes into a JSON column or a message unparsed."""
    return orjson.Fragment(value if isinstance(value, str) else orjson.dumps(value))
