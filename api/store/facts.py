"""All that a placement's plan is made from, read from the store as the domain knows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

import orjson

from api.ids import made_at
from api.store import straight
from api.store.database import Tx
from api.store.fact_queries import SINCE, everything_of_a_placement
from api.store.letterheads import AGENCY, PLACEMENT, Letterhead, letterhead_of
from api.store.paging import apart
from api.store.policies import PolicyLayer, read_layers
from domain.facts.events import Event
from domain.facts.outcomes import Facts, OtherMessage, Outcome, Result
from domain.facts.people import Agency, Candidate, Channel, Client, Contact, Job, Place, Role
from domain.facts.reading import read_event
from domain.plan import ActionClass
from domain.rules.table import CLASS_OF
from domain.working_time.calendars import calendar_for

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

USUAL = timedelta(days=200)
"""So far back from the placement's making courtesies are read at first: few have events of which more is needed."""


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
    policy_layers: tuple[PolicyLayer, ...]
    letterhead: Letterhead


class StoredAction(NamedTuple):
    """What re-planning needs to know of an action that is stored already. Instants are UTC.

    A tuple: a placement has dozens, and a frozen dataclass takes three times as long to make.
    """

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
    channel: str | None
    actor: str
    draft_state: str | None
    bundle_id: str | None


@dataclass(frozen=True, slots=True)
class StoredOutcome:
    """A live outcome and the action it is of."""

    action_id: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Courtesy:
    """A courtesy message of another placement, done or `placed` by its plan; `at` in UTC.

    `consultant_id`: whose bundle it is part of; None where it is a message of its own.
    """

    placement_id: str | None
    contact_id: str
    at: datetime
    consultant_id: str | None
    placed: bool


@dataclass(frozen=True, slots=True)
class Loaded:
    """A placement with its facts, its stored actions by key, and their live outcomes."""

    placement: PlacementRow
    facts: Facts
    actions: dict[str, StoredAction]
    outcomes: tuple[StoredOutcome, ...]
    courtesies: tuple[Courtesy, ...]


async def load_facts(
    tx: Tx,
    agency_id: str,
    placement_id: str,
    *,
    leading: bool,
    other_open_placements: int,
    coming: Sequence[Event] = (),
) -> Loaded:
    """Reads them inside the transaction that holds the placement's lock and its contacts'. `coming`: events that the
    transaction has yet to write."""
    since = made_at(placement_id) - USUAL
    row, found = await _everything(tx, agency_id, placement_id, since, coming)
    if found and (needed := min(event.occurred_at for event in found) - LOOK_BACK) < since:
        row, found = await _everything(tx, agency_id, placement_id, needed, coming)
    people = [contact_of(each["id"], each) for each in apart(row.contacts)]
    stored = [_read_action(each) for each in apart(row.actions)]
    settled = [_read_outcome(each) for each in apart(row.outcomes)]
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
        consultant=row.consultant_id,
    )
    courtesies = tuple(_read_courtesies(row.courtesies))
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
            read_layers(orjson.loads(f"[{row.policy_layers or ''}]")),
            letterhead_of(row.sequence, row.people, row.endpoints),
        ),
        with_courtesies(facts, courtesies),
        {action.key: action for action in stored},
        tuple(settled),
        courtesies,
    )


async def _everything(
    tx: Tx, agency_id: str, placement_id: str, since: datetime, coming: Sequence[Event]
) -> tuple[Any, list[Event]]:
    """The row, and its events with those to come."""
    asked = {AGENCY.key: agency_id, PLACEMENT.key: placement_id, SINCE.key: since}
    [row] = await straight.rows(tx, everything_of_a_placement(), asked)
    return row, [*_read_events(row.events), *coming]


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


def _instant(text: str) -> datetime:
    """Of an instant in whatever zone the database's session has."""
    return datetime.fromisoformat(text).astimezone(UTC)


def _read_events(listed: str | None) -> list[Event]:
    """In the order of recording, each once."""
    known = {row["id"]: row for row in apart(listed)}
    return [
        read_event(id, row["type"], _instant(row["occurred_at"]), row["data"])
        for id, row in sorted(known.items())
    ]


def _read_outcome(row: Mapping[str, Any]) -> StoredOutcome:
    outcome = Outcome(
        row["kind"],
        row["attempt"],
        row["recipient_id"] if row["recipient_type"] == "contact" else row["recipient_type"],
        Result(row["outcome"]),
        _instant(row["occurred_at"]),
        key=row["action_key"],
    )
    return StoredOutcome(row["action_id"], outcome)


def _read_action(row: dict[str, Any]) -> StoredAction:
    for name in INSTANTS:
        if row[name] is not None:
            row[name] = _instant(row[name])
    return StoredAction(**row)


def _read_courtesies(listed: str | None) -> Iterable[Courtesy]:
    for row in orjson.loads(f"[{listed or ''}]"):
        if row["kind"] is None or CLASS_OF.get(row["kind"]) is ActionClass.COURTESY:
            at, placed = _instant(row["at"]), bool(row["placed"])
            yield Courtesy(row["placement_id"], row["contact_id"], at, row["consultant_id"], placed)


def paced_contacts(facts: Facts) -> dict[str, Contact]:
    """Those to whom courtesies go: by ref."""
    return {c.ref: c for c in facts.contacts if c.ref == facts.primary or c.role is Role.EMPLOYEE}


def with_courtesies(facts: Facts, courtesies: Iterable[Courtesy]) -> Facts:
    """The facts with those messages, each on its local day."""
    calendars = {ref: calendar_for(ref, facts) for ref in paced_contacts(facts)}
    found = sorted((c.contact_id, c.at, c.consultant_id or "") for c in courtesies)
    messages = (OtherMessage(ref, calendars[ref].day(at), whose or None) for ref, at, whose in found)
    return replace(facts, other_messages=tuple(messages)) if found or facts.other_messages else facts
