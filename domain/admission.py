"""May this event stand in this history: every refusal with its reason (rulebook section 3).

Judged on the whole history in order of occurred_at: a new event, or a voiding, that would make any live event
inadmissible is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from domain.facts.events import AFTER_AN_ENDING, ENDINGS, Event, EventType
from domain.facts.outcomes import CANDIDATE, Facts
from domain.working_time.calendars import calendar_for


@dataclass(frozen=True, slots=True)
class Refused:
    """An event that may not stand: its name, the field at fault (None: the event as such), and why, to mend it."""

    event: str
    field: str | None
    why: str


@dataclass(slots=True)
class _Past:
    """What an event may depend on, up to it."""

    ending: Event | None = None
    applied: Event | None = None
    scheduled: dict[str, Event] = field(default_factory=dict)
    held: dict[str, Event] = field(default_factory=dict)
    cancelled: dict[str, Event] = field(default_factory=dict)


def refusals(events: Iterable[Event], facts: Facts) -> list[Refused]:
    """All that is wrong with the live events (in the order of recording), in order of time.

    Dates are compared in the calendar they are reckoned in, as these facts have it: apply_by in the candidate's,
    a deadline in that of the contact who asks, the rest in the primary contact's.
    """
    found: list[Refused] = []
    past = _Past()
    for event in sorted(events, key=lambda e: e.occurred_at):
        found += [Refused(event.name, *fault) for fault in _faults(event, past, facts)]
        _take(event, past)
    return found


def void_refusals(events: Iterable[Event]) -> list[Refused]:
    """What is wrong with the voidings (events in the order of recording): each names one live earlier event."""
    found: list[Refused] = []
    live: dict[str, Event] = {}
    voided: set[str] = set()
    for event in events:
        if event.type is not EventType.VOIDED:
            live[event.name] = event
        elif event.voids in voided:
            found.append(
                Refused(event.name, "event", "This event is voided already; what is voided stays so.")
            )
        elif event.voids not in live:
            why = "There is no such event on this timeline; a voiding names one by its id or ref."
            found.append(Refused(event.name, "event", why))
        else:
            voided.add(event.voids)
    return found


def _faults(event: Event, past: _Past, facts: Facts) -> list[tuple[str | None, str]]:
    faults: list[tuple[str | None, str]] = []
    if past.ending is not None and event.type not in AFTER_AN_ENDING:
        allowed = ", ".join(sorted(AFTER_AN_ENDING))
        faults.append(
            (
                "type",
                (
                    f"{event.type} comes after the ending {past.ending.type} of "
                    f"{past.ending.occurred_at:%Y-%m-%d %H:%M}Z; after an ending only {allowed} are possible. "
                    "Record a reopened first, or void the ending."
                ),
            )
        )
    check = _CHECKS.get(event.type)
    if check is not None:
        faults += check(event, past)
    faults += _dates(event, facts)
    return faults


def _applied(event: Event, past: _Past) -> list[tuple[str | None, str]]:
    if past.applied is None:
        return []
    at = past.applied.occurred_at
    return [
        (
            "type",
            (
                f"The application was recorded already, at {at:%Y-%m-%d %H:%M}Z; a second one is possible only "
                "after a reopened. Void the first if it was wrong."
            ),
        )
    ]


def _scheduled(event: Event, past: _Past) -> list[tuple[str | None, str]]:
    held = past.held.get(event.interview or "")
    if held is None:
        return []
    return [("interview", f"{_label(event)} was held already; give the next round a label of its own.")]


def _held(event: Event, past: _Past) -> list[tuple[str | None, str]]:
    if event.interview in past.held:
        return [("interview", f"{_label(event)} was held already; an interview is held once per label.")]
    if event.interview in past.cancelled:
        return [("interview", f"{_label(event)} was cancelled; schedule it anew before it can be held.")]
    return []


def _cancelled(event: Event, past: _Past) -> list[tuple[str | None, str]]:
    if event.interview in past.held:
        return [
            ("interview", f"{_label(event)} was held already, so it can't be cancelled. Void one of the two.")
        ]
    if event.interview in past.cancelled:
        return [("interview", f"{_label(event)} was cancelled already.")]
    if event.interview not in past.scheduled:
        return [("interview", f"{_label(event)} was never scheduled; check its label.")]
    return []


_CHECKS: dict[EventType, Callable[[Event, _Past], list[tuple[str | None, str]]]] = {
    EventType.APPLIED: _applied,
    EventType.INTERVIEW_SCHEDULED: _scheduled,
    EventType.INTERVIEW_HELD: _held,
    EventType.INTERVIEW_CANCELLED: _cancelled,
}


def _label(event: Event) -> str:
    return f"The interview {event.interview!r}"


def _dates(event: Event, facts: Facts) -> list[tuple[str | None, str]]:
    """Dates in the data lie after their event: not before its day; starts_at after it."""
    faults: list[tuple[str | None, str]] = []
    for name, value, whose in (
        ("apply_by", event.apply_by, CANDIDATE),
        ("decision_by", event.decision_by, facts.primary),
        ("decide_by", event.decide_by, facts.primary),
        ("deadline", event.deadline, event.contact),
    ):
        if isinstance(value, datetime):
            if value < event.occurred_at:
                faults.append((name, f"The {name} lies before its event."))
        elif value is not None:
            calendar = calendar_for(whose, facts)
            day = calendar.day(event.occurred_at)
            if value < day:
                why = f"{name} {value} lies before the day of its event ({day}, {calendar.time_zone})."
                faults.append((name, why))
    if event.starts_at is not None and event.starts_at <= event.occurred_at:
        faults.append(("starts_at", "starts_at must lie after the event that tells of it."))
    if event.starts_at is not None and event.ends_at is not None and event.ends_at <= event.starts_at:
        faults.append(("ends_at", "ends_at must lie after starts_at."))
    return faults


def _take(event: Event, past: _Past) -> None:
    label = event.interview or ""
    if event.type is EventType.REOPENED:
        past.ending = past.applied = None
    elif event.type in ENDINGS and past.ending is None:
        past.ending = event
    elif event.type is EventType.APPLIED:
        past.applied = event
    elif event.type is EventType.INTERVIEW_SCHEDULED:
        past.scheduled[label] = event
        past.cancelled.pop(label, None)
    elif event.type is EventType.INTERVIEW_HELD:
        past.held[label] = event
    elif event.type is EventType.INTERVIEW_CANCELLED:
        past.cancelled[label] = event
