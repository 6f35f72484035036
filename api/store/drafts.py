"""Drafts: the stored text of a message with where its review stands, one an action, and what was really sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from api.store.database import Tx
from api.store.tables import (
    actions,
    agencies,
    candidates,
    consultants,
    jobs,
    message_templates,
    outcomes,
    placements,
)
from api.store.tables import drafts as table
from domain.facts.people import Channel
from domain.rules.table import CORRESPONDENCE_KINDS
from domain.words.occasion import Message

d, a, o = table.c, actions.c, outcomes.c

DRAFTED_KINDS = CORRESPONDENCE_KINDS | {"connect_online"}
"""What goes to a contact as words; all else is done, not written."""

FIRST_CHANNEL = Channel.EMAIL
"""What a message is written for as long as no address is known: email comes first in section 6."""


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A stored draft; instants are UTC. `template_version` is that of the agency's template it began from."""

    id: str
    version: int
    state: str
    subject: str | None
    body: str
    voicemail_script: str | None
    template_id: str | None
    template_version: int | None
    findings: list[dict[str, Any]]
    overrides: list[dict[str, Any]]
    author: str
    submitted_by: str | None
    submitted_at: datetime | None
    reviewed_by: str | None
    reviewed_at: datetime | None
    comments: str | None
    created_at: datetime
    updated_at: datetime
    changed: int

    @property
    def message(self) -> Message:
        return Message(self.body, self.subject, self.voicemail_script)


@dataclass(frozen=True, slots=True)
class DraftedAction:
    """What an action's draft goes by, and what it shows of it."""

    id: str
    placement_id: str
    key: str
    kind: str
    actor: str
    contact_id: str | None
    channel: str | None
    state: str
    blocked: bool
    bundle_id: str | None
    review_required: bool
    draft_state: str | None
    done_at: datetime | None
    cancelled_because: str | None


async def drafted_action(connection: AsyncConnection, agency_id: str, action_id: str) -> DraftedAction | None:
    columns = [a[name] for name in DraftedAction.__dataclass_fields__]
    query = select(*columns).where(a.agency_id == agency_id, a.id == action_id)
    row = (await connection.execute(query)).mappings().first()
    return None if row is None else DraftedAction(**row)


async def stored_draft(connection: AsyncConnection, agency_id: str, action_id: str) -> DraftRow | None:
    """The action's draft where one was stored."""
    found = await connection.execute(_stored(), {"its_agency": agency_id, "its_action": action_id})
    row = found.mappings().first()
    return None if row is None else DraftRow(**row)


@cache  # making it costs more than the database takes to answer it
def _stored() -> Select[Any]:
    t = message_templates.c
    its_template = and_(t.agency_id == d.agency_id, t.id == d.template_id)
    names = [name for name in DraftRow.__dataclass_fields__ if name != "template_version"]
    return (
        select(*(d[name] for name in names), t.version.label("template_version"))
        .select_from(table.outerjoin(message_templates, its_template))
        .where(d.agency_id == bindparam("its_agency"), d.action_id == bindparam("its_action"))
    )


async def add_draft(tx: Tx, values: Mapping[str, Any]) -> None:
    await tx.execute(insert(table).values(**values))


async def change_draft(tx: Tx, agency_id: str, draft_id: str, values: Mapping[str, Any]) -> None:
    await tx.execute(update(table).where(d.agency_id == agency_id, d.id == draft_id).values(**values))


async def drop_draft(tx: Tx, agency_id: str, draft_id: str) -> None:
    await tx.execute(delete(table).where(d.agency_id == agency_id, d.id == draft_id))


async def set_draft_state(tx: Tx, agency_id: str, action_id: str, state: str | None, now: datetime) -> None:
    """What lists and messages show of the draft (None: none is stored), of the action and of all that are one message
    with it. `now` is the agency's (UTC)."""
    other = actions.alias()
    its_bundle = select(other.c.bundle_id).where(other.c.agency_id == agency_id, other.c.id == action_id)
    with_it = and_(
        a.bundle_id == its_bundle.scalar_subquery(), a.state == "scheduled", a.tentative.is_(False)
    )
    both = update(actions).where(a.agency_id == agency_id, or_(a.id == action_id, with_it))
    await tx.execute(both.values(draft_state=state, updated_at=now))


async def leave_bundles(tx: Tx, agency_id: str, action_ids: Sequence[str]) -> None:
    """These are messages of their own again: what was said of the bundle's text is said of their own, if any."""
    if not action_ids:
        return
    own = select(d.state).where(d.agency_id == a.agency_id, d.action_id == a.id).scalar_subquery()
    left = update(actions).where(a.agency_id == agency_id, a.id.in_(action_ids))
    await tx.execute(left.values(draft_state=own))


async def drafted_of_bundle(connection: AsyncConnection, agency_id: str, bundle_id: str) -> str | None:
    """The action of the bundle under which its one text is stored; None where none is stored yet."""
    query = (
        select(a.id)
        .join_from(actions, table, and_(d.agency_id == a.agency_id, d.action_id == a.id))
        .where(
            a.agency_id == agency_id,
            a.bundle_id == bundle_id,
            a.state == "scheduled",
            a.tentative.is_(False),
        )
        .order_by(d.id)
        .limit(1)
    )
    found: str | None = (await connection.execute(query)).scalar()
    return found


async def fall_back(tx: Tx, agency_id: str, comments: Mapping[str, str], now: datetime) -> None:
    """The drafts of these actions, where they were submitted or approved, are drafts again, for the reason given."""
    for action_id, comment in comments.items():
        its = and_(d.agency_id == agency_id, d.action_id == action_id, d.state.in_(("submitted", "approved")))
        back = update(table).where(its).values(state="draft", comments=comment, updated_at=now)
        if (await tx.execute(back.returning(d.id))).first() is not None:
            await set_draft_state(tx, agency_id, action_id, "draft", now)


@dataclass(frozen=True, slots=True)
class Senders:
    """Who may send a message of the placement, and how they are reached."""

    candidate_name: str
    candidate_email: str | None
    candidate_phone: str | None
    consultant_name: str | None
    consultant_email: str | None
    agency_words: Sequence[str]


async def senders_of(connection: AsyncConnection, agency_id: str, placement_id: str) -> Senders:
    found = await connection.execute(_senders(), {"its_agency": agency_id, "its_placement": placement_id})
    return Senders(*found.one())


@cache
def _senders() -> Select[Any]:
    p, ca, co = placements.c, candidates.c, consultants.c
    joined = (
        placements.join(candidates, and_(ca.agency_id == p.agency_id, ca.id == p.candidate_id))
        .join(agencies, agencies.c.agency_id == p.agency_id)
        .outerjoin(consultants, and_(co.agency_id == p.agency_id, co.id == p.consultant_id))
    )
    return (
        select(ca.name, ca.email, ca.phone, co.name, co.email, agencies.c.words)
        .select_from(joined)
        .where(p.agency_id == bindparam("its_agency"), p.id == bindparam("its_placement"))
    )


@dataclass(frozen=True, slots=True)
class Written:
    """What another action's message says: as it was sent, else as its draft has it."""

    key: str
    contact_id: str
    body: str


async def written_beside(
    connection: AsyncConnection, agency_id: str, placement_id: str, kind: str, action_id: str
) -> list[Written]:
    """The texts of the placement's other messages of that kind; of what no longer follows there are none."""
    live = and_(o.agency_id == a.agency_id, o.action_id == a.id, o.voided_at.is_(None))
    query = (
        select(a.key, a.contact_id, d.body, o.sent)
        .select_from(
            actions.outerjoin(table, and_(d.agency_id == a.agency_id, d.action_id == a.id)).outerjoin(
                outcomes, live
            )
        )
        .where(
            a.agency_id == agency_id,
            a.placement_id == placement_id,
            a.kind == kind,
            a.id != action_id,
            a.contact_id.is_not(None),
            a.state != "cancelled",
        )
        .order_by(a.id)
    )
    found = []
    for key, contact_id, drafted, sent in await connection.execute(query):
        body = sent["body"] if sent else drafted
        if body:
            found.append(Written(key, contact_id, body))
    return found


async def sent_text(connection: AsyncConnection, agency_id: str, action_id: str) -> dict[str, Any] | None:
    """The text that went out, by the action's live completion; None where there is none, or it tells no text."""
    query = select(o.sent).where(
        o.agency_id == agency_id, o.action_id == action_id, o.outcome == "done", o.voided_at.is_(None)
    )
    found: dict[str, Any] | None = (await connection.execute(query)).scalar()
    return found


async def last_told(tx: Tx, agency_id: str, action_id: str) -> dict[str, Any] | None:
    """The text that the latest completion told, one taken back since included."""
    query = (
        select(o.sent)
        .where(o.agency_id == agency_id, o.action_id == action_id, o.outcome == "done", o.sent.is_not(None))
        .order_by(o.id.desc())
        .limit(1)
    )
    found: dict[str, Any] | None = (await tx.execute(query)).scalar()
    return found


async def bundled(connection: AsyncConnection, agency_id: str, bundle_id: str) -> list[tuple[str, str]]:
    """The candidates whom the bundle's one message asks after and the jobs they are in process for, in the order of
    the placements' making."""
    p, ca, j = placements.c, candidates.c, jobs.c
    joined = (
        actions.join(placements, and_(p.agency_id == a.agency_id, p.id == a.placement_id))
        .join(candidates, and_(ca.agency_id == p.agency_id, ca.id == p.candidate_id))
        .join(jobs, and_(j.agency_id == p.agency_id, j.id == p.job_id))
    )
    query = select(p.id, ca.name, j.title).select_from(joined).distinct().order_by(p.id)
    asked = query.where(a.state == "scheduled", a.tentative.is_(False))
    rows = await connection.execute(asked.where(a.agency_id == agency_id, a.bundle_id == bundle_id))
    return [(name, title) for _, name, title in rows]
