"""All that a placement's plan is made from, read from the store as the domain knows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

import orjson
from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    bindparam,
    cast,
    func,
    null,
    or_,
    select,
    true,
    union_all,
)

from api.store.database import Tx
from api.store.tables import (
    actions,
    agencies,
    candidates,
    clients,
    contacts,
    event_placements,
    events,
    jobs,
    outcomes,
    placement_contacts,
    placements,
    policies,
)
from api.store.wire import wire
from domain.facts.events import Event, EventType
from domain.facts.outcomes import Facts, OtherMessage, Outcome, Result
from domain.facts.people import Agency, Candidate, Channel, Client, Contact, Job, Place, Role
from domain.facts.reading import read_event
from domain.plan import ActionClass
from domain.rules.table import CLASS_OF
from domain.working_time.calendars import calendar_of

ADDRESS_FIELDS = {
    Channel.EMAIL: "email",
    Channel.LINKEDIN: "linkedin_url",
    Channel.LETTER: "postal_address",
    Channel.PHONE: "phone",
}

OF_ALL_PLACEMENTS = (EventType.CONTACT_AWAY, EventType.CONTACT_OPTED_OUT)
"""A contact's absence and opting out, wherever recorded, hold for all placements."""

INSTANTS = (
    "opens_at",
    "due_at",
    "late_at",
    "expires_at",
    "snoozed_until",
    "done_at",
    "pushed_due_at",
    "overdue_late_at",
)

# Each statement below is made once: making one costs more than the database takes to answer it.
AGENCY: BindParameter[Any] = bindparam("its_agency")
PLACEMENT: BindParameter[Any] = bindparam("its_placement")

LOOK_BACK = timedelta(days=90)
"""Courtesy messages this long before a placement's first event can't stand in any window of the cap."""


@dataclass(frozen=True, slots=True)
class PlacementRow:
    """The placement, and of its agency what planning needs. Instants are UTC."""

    agency_id: str
    id: str
    candidate_id: str
    client_id: str
    consultant_id: str | None
    status: str
    waiting_since: datetime | None
    next_action_at: datetime | None
    revision: int
    sandbox: bool
    sandbox_now: datetime | None
    policy_version: int
    policy_changes: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StoredAction:
    """What re-planning needs to know of an action that is stored already. Instants are UTC."""

    id: str
    key: str
    kind: str
    attempt: int
    recipient_id: str | None
    state: str
    tentative: bool
    opens_at: datetime
    due_at: datetime
    late_at: datetime
    expires_at: datetime
    snoozed_until: datetime | None
    done_at: datetime | None
    done_event_id: str | None
    pushed_due_at: datetime | None
    overdue_late_at: datetime | None
    written_as: str


@dataclass(frozen=True, slots=True)
class StoredOutcome:
    """A live outcome and the action it is of."""

    action_id: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Loaded:
    """A placement with its facts, its stored actions by key, and their live outcomes."""

    placement: PlacementRow
    facts: Facts
    actions: dict[str, StoredAction]
    outcomes: tuple[StoredOutcome, ...]


async def load_facts(
    tx: Tx, agency_id: str, placement_id: str, *, leading: bool, other_open_placements: int
) -> Loaded:
    """Reads them inside the transaction that holds the placement's lock and its contacts'."""
    ids = {AGENCY.key: agency_id, PLACEMENT.key: placement_id}
    row = (await tx.execute(_everything(), ids)).one()
    people = [contact_of(each["id"], each) for each in _rows(row.contacts)]
    stored = [_read_action(each) for each in _rows(row.actions)]
    settled = [_read_outcome(each) for each in _rows(row.outcomes)]
    found = _read_events(row.events)
    facts = Facts(
        agency=Agency(
            Place(row.agency_time_zone, row.agency_country, row.agency_subdivision),
            _days(row.agency_closures),
            row.agency_name,
        ),
        client=Client(
            Place(row.client_time_zone, row.client_country, row.client_subdivision),
            _days(row.client_closures),
            row.client_name,
        ),
        candidate=Candidate(
            row.candidate_name,
            Place(row.candidate_time_zone, row.candidate_country, row.candidate_subdivision),
            tuple(row.strengths or ()),
            row.aims,
            other_open_placements,
        ),
        contacts=tuple(people),
        primary=row.primary_contact_id,
        events=tuple(found),
        outcomes=tuple(entry.outcome for entry in settled),
        snoozes=tuple((a.key, a.snoozed_until) for a in stored if a.snoozed_until is not None),
        leading=leading,
        job=Job(row.job_title, tuple(row.requirements or ())),
    )
    others = await _other_messages(tx, ids, facts)
    return Loaded(
        PlacementRow(
            agency_id,
            placement_id,
            row.candidate_id,
            row.client_id,
            row.consultant_id,
            row.status,
            row.waiting_since,
            row.next_action_at,
            row.revision,
            row.sandbox,
            row.sandbox_now,
            row.policy_version or 0,
            row.policy_changes or {},
        ),
        _with_others(facts, others),
        {action.key: action for action in stored},
        tuple(settled),
    )


def contact_of(ref: str, fields: Mapping[str, Any]) -> Contact:
    """A contact from its fields as tables and API name them."""
    channel = fields.get("preferred_channel")
    return Contact(
        ref=ref,
        name=fields["name"],
        role=Role(fields["role"]),
        addresses={c: fields[name] for c, name in ADDRESS_FIELDS.items() if fields.get(name)},
        preferred_channel=Channel(channel) if channel else None,
        place=Place(fields.get("time_zone"), fields.get("country"), fields.get("subdivision")),
        salutation=fields.get("salutation"),
        language=fields.get("language"),
    )


def _days(texts: Sequence[str] | None) -> frozenset[date]:
    return frozenset(date.fromisoformat(text) for text in texts or ())


def _with_others(facts: Facts, others: tuple[OtherMessage, ...]) -> Facts:
    return replace(facts, other_messages=others) if others else facts


@cache
def _everything() -> Select[Any]:
    """One row, because a round trip for each would cost more than all of them: the placement with what it
    belongs to, and as JSON lists its contacts, events, outcomes and actions."""
    p, a, cl, ca, j = placements.c, agencies.c, clients.c, candidates.c, jobs.c
    policy = (
        select(policies.c.version, policies.c.changes)
        .where(policies.c.agency_id == AGENCY, policies.c.layer == "agency")
        .order_by(policies.c.version.desc())
        .limit(1)
        .subquery()
    )
    joined = (
        placements.join(agencies, a.agency_id == p.agency_id)
        .join(clients, and_(cl.agency_id == p.agency_id, cl.id == p.client_id))
        .join(candidates, and_(ca.agency_id == p.agency_id, ca.id == p.candidate_id))
        .join(jobs, and_(j.agency_id == p.agency_id, j.id == p.job_id))
        .outerjoin(policy, true())
    )
    return (
        select(
            p.candidate_id,
            p.client_id,
            p.consultant_id,
            p.primary_contact_id,
            p.status,
            p.waiting_since,
            p.next_action_at,
            p.revision,
            a.name.label("agency_name"),
            a.time_zone.label("agency_time_zone"),
            a.country.label("agency_country"),
            a.subdivision.label("agency_subdivision"),
            a.closures.label("agency_closures"),
            a.sandbox,
            a.sandbox_now,
            cl.name.label("client_name"),
            cl.time_zone.label("client_time_zone"),
            cl.country.label("client_country"),
            cl.subdivision.label("client_subdivision"),
            cl.closures.label("client_closures"),
            ca.name.label("candidate_name"),
            ca.time_zone.label("candidate_time_zone"),
            ca.country.label("candidate_country"),
            ca.subdivision.label("candidate_subdivision"),
            ca.strengths,
            ca.aims,
            j.title.label("job_title"),
            j.requirements,
            policy.c.version.label("policy_version"),
            policy.c.changes.label("policy_changes"),
            _listed(_contacts()).label("contacts"),
            _listed(_events()).label("events"),
            _listed(_outcomes()).label("outcomes"),
            _listed(_actions()).label("actions"),
        )
        .select_from(joined)
        .where(p.agency_id == AGENCY, p.id == PLACEMENT)
    )


def _listed(rows: Select[Any] | CompoundSelect[Any]) -> ColumnElement[Any]:
    """The query's rows as the inside of a JSON list, in their order."""
    found = rows.subquery()
    return select(func.aggregate_strings(wire(dict(found.c)), ",")).scalar_subquery()


def _rows(listed: str | None) -> list[dict[str, Any]]:
    """In the order of their ids, which is that of recording; an aggregate promises none."""
    found: list[dict[str, Any]] = orjson.loads(f"[{listed or ''}]")
    return sorted(found, key=lambda row: str(row["id"]))


def _at(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _contacts() -> Select[Any]:
    c, link = contacts.c, placement_contacts.c
    return (
        select(
            c.id,
            c.name,
            c.role,
            c.email,
            c.linkedin_url,
            c.postal_address,
            c.phone,
            c.preferred_channel,
            c.time_zone,
            c.country,
            c.subdivision,
            c.salutation,
            c.language,
        )
        .select_from(
            contacts.join(placement_contacts, and_(link.agency_id == c.agency_id, link.contact_id == c.id))
        )
        .where(link.agency_id == AGENCY, link.placement_id == PLACEMENT)
        .order_by(c.id)
    )


def _read_events(listed: str | None) -> list[Event]:
    """In the order of recording, each once."""
    known = {row["id"]: row for row in _rows(listed)}
    return [
        read_event(id, row["type"], datetime.fromisoformat(row["occurred_at"]), row["data"])
        for id, row in sorted(known.items())
    ]


def _events() -> CompoundSelect[Any]:
    """Its own, those of its candidate and job that reached it, and its contacts' absences and opting out;
    what is voided is gone."""
    e, link, part = events.c, event_placements.c, placement_contacts.c
    wanted = (e.id, e.type, e.occurred_at, e.data)
    live = and_(e.agency_id == AGENCY, e.voided_by.is_(None), e.type != EventType.VOIDED.value)
    own = select(*wanted).where(live, e.placement_id == PLACEMENT)
    linked = select(link.event_id).where(link.agency_id == AGENCY, link.placement_id == PLACEMENT)
    shared = select(*wanted).where(live, e.id.in_(linked))
    theirs = select(part.contact_id).where(part.agency_id == AGENCY, part.placement_id == PLACEMENT)
    of_contacts = select(*wanted).where(
        live, e.contact_id.in_(theirs), e.type.in_([t.value for t in OF_ALL_PLACEMENTS])
    )
    return union_all(own, shared, of_contacts)


def _read_outcome(row: Mapping[str, Any]) -> StoredOutcome:
    outcome = Outcome(
        row["kind"],
        row["attempt"],
        row["recipient_id"] if row["recipient_type"] == "contact" else row["recipient_type"],
        Result(row["outcome"]),
        datetime.fromisoformat(row["occurred_at"]),
        key=row["action_key"],
    )
    return StoredOutcome(row["action_id"], outcome)


def _outcomes() -> Select[Any]:
    o = outcomes.c
    return select(
        o.id,
        o.action_id,
        o.action_key,
        o.kind,
        o.attempt,
        o.recipient_type,
        o.recipient_id,
        o.outcome,
        o.occurred_at,
    ).where(o.agency_id == AGENCY, o.placement_id == PLACEMENT, o.voided_at.is_(None))


def _read_action(row: dict[str, Any]) -> StoredAction:
    return StoredAction(**row | {name: _at(row[name]) for name in INSTANTS})


def _actions() -> Select[Any]:
    a = actions.c
    return select(
        a.id,
        a.key,
        a.kind,
        a.attempt,
        a.recipient_id,
        a.state,
        a.tentative,
        a.opens_at,
        a.due_at,
        a.late_at,
        a.expires_at,
        a.snoozed_until,
        a.done_at,
        a.done_event_id,
        a.pushed_due_at,
        a.overdue_late_at,
        a.written_as,
    ).where(a.agency_id == AGENCY, a.placement_id == PLACEMENT)


async def _other_messages(tx: Tx, ids: Mapping[str, str], facts: Facts) -> tuple[OtherMessage, ...]:
    """Courtesy messages of the agency's other placements to these contacts, done or placed, by local day."""
    paced = {c.ref: c for c in facts.contacts if c.ref == facts.primary or c.role is Role.EMPLOYEE}
    if not facts.events or not paced:
        return ()
    since = min(event.occurred_at for event in facts.events) - LOOK_BACK
    asked = {**ids, "contacts": sorted(paced), "since": since}
    found = [
        (contact_id, at)
        for contact_id, at, data in await tx.execute(_other_messages_query(), asked)
        if data is None or CLASS_OF.get(data.get("kind") or "") is ActionClass.COURTESY
    ]
    closures = facts.agency.closures | facts.client.closures
    calendars = {
        ref: calendar_of((contact.place, facts.client.place, facts.agency.place), closures)
        for ref, contact in paced.items()
    }
    return tuple(OtherMessage(contact, calendars[contact].day(at)) for contact, at in sorted(found))


@cache
def _other_messages_query() -> CompoundSelect[Any]:
    """Of actions, without data; and messages sent, with theirs."""
    a, e = actions.c, events.c
    contact_ids: BindParameter[Any] = bindparam("contacts", expanding=True)
    since: BindParameter[Any] = bindparam("since")
    courtesy = and_(
        a.agency_id == AGENCY,
        a.contact_id.in_(contact_ids),
        a.class_ == ActionClass.COURTESY.value,
        a.placement_id != PLACEMENT,
    )
    without = cast(null(), e.data.type)
    placed = select(a.contact_id, a.due_at, without).where(
        courtesy, a.state == "scheduled", a.due_at >= since
    )
    done = select(a.contact_id, a.done_at, without).where(
        courtesy, a.state == "done", a.done_event_id.is_(None), a.done_at >= since
    )
    sent = select(e.contact_id, e.occurred_at, e.data).where(
        e.agency_id == AGENCY,
        e.contact_id.in_(contact_ids),
        e.type == EventType.MESSAGE_SENT.value,
        or_(e.placement_id != PLACEMENT, e.placement_id.is_(None)),
        e.voided_by.is_(None),
        e.occurred_at >= since,
    )
    return union_all(placed, done, sent)
