"""What a plan is: actions with their dates, each with the steps that led to them (rulebook section 1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from domain.facts.outcomes import Result
from domain.facts.people import Channel
from domain.facts.timeline import Timeline
from domain.working_time.calendars import Calendar


class ActionClass(StrEnum):
    """Owed is never delayed by pacing; courtesy is paced; light asks nothing; internal never leaves the agency."""

    OWED = "owed"
    COURTESY = "courtesy"
    LIGHT = "light"
    INTERNAL = "internal"


CORRESPONDENCE = frozenset({ActionClass.OWED, ActionClass.COURTESY})


class Actor(StrEnum):
    """Who does it."""

    CANDIDATE = "candidate"
    CONSULTANT = "consultant"


class Step(NamedTuple):
    """One step that led to an action's dates; `domain.words.explanations` gives each its sentence.

    `start` and `end` are what the step reckoned from and to: dates (local), instants (UTC) or None.
    """

    step: str
    start: Any = None
    end: Any = None
    because: str = ""
    data: tuple[tuple[str, Any], ...] = ()


class Noting:
    """What notes the steps that lead to its dates."""

    __slots__ = ()
    steps: list[Step]

    def note(self, step: str, start: Any = None, end: Any = None, because: str = "", **data: Any) -> None:
        """Adds a step to the explanation."""
        self.steps.append(Step(step, start, end, because, tuple(data.items())))


@dataclass(slots=True)
class Action(Noting):
    """One thing for one person to do in one window of time. Instants are UTC; built in steps, then left alone."""

    key: str
    kind: str
    attempt: int
    actor: Actor
    recipient: str | None
    class_: ActionClass
    anchor_name: str
    anchor_at: datetime
    calendar: Calendar
    order: int
    opens_at: datetime
    due_at: datetime
    late_at: datetime
    expires_at: datetime
    channel: Channel | None = None
    tentative: bool = False
    blocked: bool = False
    blocked_by: str | None = None
    snoozed_until: datetime | None = None
    bundle: str | None = None  # the one message that it is part of, with those of other placements
    about: str | None = None  # the event, or the contact in question, that the brief speaks of
    merged: list[str] = field(default_factory=list)  # news events that go into this message
    steps: list[Step] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Settled:
    """An action that has its outcome: by whom it was settled and when (UTC)."""

    key: str
    kind: str
    attempt: int
    recipient: str | None
    result: Result
    at: datetime
    by_event: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """All scheduled actions in the plan's order, what is settled, and where the placement stands."""

    actions: tuple[Action, ...]
    settled: tuple[Settled, ...]
    status: str
    waiting_since: datetime | None
    calendar_version: str
    timeline: Timeline
