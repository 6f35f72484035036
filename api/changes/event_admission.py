"""Whether new events may be recorded: their values, their refs, and the whole history of what they bear on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from api.changes.event_data import NewEvent
from api.refusals import Conflict, Fault, Invalid
from api.store import events as store
from api.store.database import Tx
from api.store.facts import Loaded, load_facts
from api.views.actions import instant
from domain.admission import refusals
from domain.facts.events import Event, EventType
from domain.facts.reading import read_event

BAD_VALUES = frozenset({"apply_by", "decision_by", "decide_by", "deadline", "starts_at", "ends_at"})


@dataclass(slots=True)
class EventRow:
    """An event on its way into the store."""

    id: str
    entry: NewEvent
    of: str
    subject_id: str
    voids: str | None = None
    voided_type: str | None = None
    links: tuple[str, ...] = ()
    fact_of: str | None = None
    """The contact whose absence or opting out it records, or takes back."""


def in_the_future(entries: Sequence[NewEvent], now: datetime) -> list[tuple[bool, Fault]]:
    why = f"occurred_at lies after the agency's now ({instant(now)}); record an event once it has happened."
    return [(False, Fault(f"{e.at}/occurred_at", why)) for e in entries if e.occurred_at > now]


def refusal(faults: list[Any]) -> Invalid | Conflict:
    """Bad values before conflicts; either with all faults at once."""
    plain = [fault[1] if isinstance(fault, tuple) else fault for fault in faults]
    if all(isinstance(fault, tuple) and fault[0] for fault in faults):
        detail = plain[0].detail if len(plain) == 1 else f"{len(plain)} things contradict what has happened."
        return Conflict("event_not_admissible", detail, plain)
    return Invalid.of(plain)


async def refs_taken(tx: Tx, agency_id: str, rows: list[EventRow]) -> list[Any]:
    faults: list[Any] = []
    seen = await store.taken_refs(tx, agency_id, {r.entry.ref for r in rows if r.entry.ref})
    for row in rows:
        if row.entry.ref is None:
            continue
        if row.entry.ref in seen:
            why = f"An event with the ref {row.entry.ref!r} was recorded already; a ref names one event."
            faults.append((True, Fault(f"{row.entry.at}/ref", why)))
        seen.add(row.entry.ref)
    return faults


async def inadmissible(tx: Tx, agency_id: str, of: str, subject_id: str, rows: list[EventRow]) -> list[Any]:
    """What the placement's history doesn't admit, to be told together with what is wrong already."""
    if of != "placement_id":
        return []
    loaded = await load_facts(tx, agency_id, subject_id, leading=True, other_open_placements=0)
    voided = {row.voids for row in rows}
    live = tuple(e for e in (*loaded.facts.events, *new_events(rows)) if e.name not in voided)
    return _faults_in(replace(loaded, facts=replace(loaded.facts, events=live)), rows)


def new_events(rows: Sequence[EventRow]) -> list[Event]:
    """As they will be read from the store; voidings only take away."""
    return [
        read_event(row.id, row.entry.type, row.entry.occurred_at.astimezone(UTC), row.entry.data)
        for row in rows
        if row.entry.type != EventType.VOIDED
    ]


def judge(loaded: Loaded, rows: list[EventRow]) -> None:
    if found := _faults_in(loaded, rows):
        raise refusal(found)


def _faults_in(loaded: Loaded, rows: list[EventRow]) -> list[Any]:
    at = {row.id: row.entry.at for row in rows}
    found: list[Any] = []
    for refused in refusals(loaded.facts.events, loaded.facts):
        pointer = at.get(refused.event)
        if pointer is None:
            why = f"It would make an event already recorded ({refused.event}) inadmissible: {refused.why}"
            found.append((True, Fault(rows[0].entry.at, why)))
            continue
        field = refused.field
        place = "" if field is None else f"/{field}" if field == "type" else f"/data/{field}"
        fault = Fault(f"{pointer}{place}", refused.why)
        found.append(fault if field in BAD_VALUES else (True, fault))
    return found
