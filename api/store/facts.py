"""All that a placement's plan is made from, read from the store as the domain knows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

import orjson

from api.store.database import Tx
from api.store.fact_queries import (
    AGENCY,
    PLACEMENT,
    everything_of_a_placement,
    other_courtesies,
)
from domain.facts.events import Event
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
    row = (await tx.execute(everything_of_a_placement(), ids)).one()
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


def _rows(listed: str | None) -> list[dict[str, Any]]:
    """In the order of their ids, which is that of recording; an aggregate promises none."""
    found: list[dict[str, Any]] = orjson.loads(f"[{listed or ''}]")
    return sorted(found, key=lambda row: str(row["id"]))


def _at(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _read_events(listed: str | None) -> list[Event]:
    """In the order of recording, each once."""
    known = {row["id"]: row for row in _rows(listed)}
    return [
        read_event(id, row["type"], datetime.fromisoformat(row["occurred_at"]), row["data"])
        for id, row in sorted(known.items())
    ]


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


def _read_action(row: dict[str, Any]) -> StoredAction:
    return StoredAction(**row | {name: _at(row[name]) for name in INSTANTS})


async def _other_messages(tx: Tx, ids: Mapping[str, str], facts: Facts) -> tuple[OtherMessage, ...]:
    """Courtesy messages of the agency's other placements to these contacts, done or placed, by local day."""
    paced = {c.ref: c for c in facts.contacts if c.ref == facts.primary or c.role is Role.EMPLOYEE}
    if not facts.events or not paced:
        return ()
    since = min(event.occurred_at for event in facts.events) - LOOK_BACK
    asked = {**ids, "contacts": sorted(paced), "since": since}
    found = [
        (contact_id, at)
        for contact_id, at, data in await tx.execute(other_courtesies(), asked)
        if data is None or CLASS_OF.get(data.get("kind") or "") is ActionClass.COURTESY
    ]
    closures = facts.agency.closures | facts.client.closures
    calendars = {
        ref: calendar_of((contact.place, facts.client.place, facts.agency.place), closures)
        for ref, contact in paced.items()
    }
    return tuple(OtherMessage(contact, calendars[contact].day(at)) for contact, at in sorted(found))
