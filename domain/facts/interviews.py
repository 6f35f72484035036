"""Interviews, as their events tell them: scheduled, rescheduled, cancelled, held (rulebook section 3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.facts.events import Event, EventType, Purpose

DEFAULT_LENGTH = timedelta(hours=1)


@dataclass(slots=True)
class Scheduled:
    """One scheduling of an interview; `current` until it is held, cancelled or scheduled anew."""

    event: Event
    index: int
    starts_at: datetime
    ends_at: datetime
    purpose: Purpose
    current: bool = True


@dataclass(frozen=True, slots=True)
class Held:
    """An interview that took place; it ended when its event occurred."""

    event: Event
    index: int
    contacts: tuple[str, ...]
    purpose: Purpose

    @property
    def ended_at(self) -> datetime:
        return self.event.occurred_at

    @property
    def selects(self) -> bool:
        """Whether it was a step of the application."""
        return self.purpose is Purpose.SELECTION


@dataclass(frozen=True, slots=True)
class Cancelled:
    """An interview called off."""

    event: Event
    index: int
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class Interviews:
    """All interviews of a timeline, each list in order of time."""

    scheduled: tuple[Scheduled, ...]
    held: tuple[Held, ...]
    cancelled: tuple[Cancelled, ...]

    @property
    def any_informational(self) -> bool:
        """Whether one of them, scheduled or held, is no step of the application."""
        purposes = [*(s.purpose for s in self.scheduled), *(h.purpose for h in self.held)]
        return Purpose.INFORMATIONAL in purposes


def read_interviews(events: Iterable[Event], primary: str) -> Interviews:
    """What the events (in order of time) say of interviews; who took part defaults to the primary contact."""
    scheduled: list[Scheduled] = []
    held: list[Held] = []
    cancelled: list[Cancelled] = []
    latest: dict[str, Scheduled] = {}
    for index, event in enumerate(events):
        if event.type not in _OF_INTERVIEWS or event.interview is None:
            continue
        before = latest.get(event.interview)
        if before is not None:
            before.current = False
        if event.type is EventType.INTERVIEW_SCHEDULED and event.starts_at is not None:
            ends_at = event.ends_at or event.starts_at + DEFAULT_LENGTH
            purpose = event.purpose or Purpose.SELECTION
            entry = Scheduled(event, index, event.starts_at, ends_at, purpose)
            scheduled.append(entry)
            latest[event.interview] = entry
        elif event.type is EventType.INTERVIEW_HELD:
            contacts = event.contacts or (before.event.contacts if before else ()) or (primary,)
            purpose = event.purpose or (before.purpose if before else Purpose.SELECTION)
            held.append(Held(event, index, contacts, purpose))
        elif event.type is EventType.INTERVIEW_CANCELLED:
            cancelled.append(Cancelled(event, index, before.purpose if before else Purpose.SELECTION))
    return Interviews(tuple(scheduled), tuple(held), tuple(cancelled))


_OF_INTERVIEWS = frozenset(
    {EventType.INTERVIEW_SCHEDULED, EventType.INTERVIEW_HELD, EventType.INTERVIEW_CANCELLED}
)
