"""The states of an action, and every way from one to another (rulebook section 1): docs/states.md is this."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from domain.facts.outcomes import Result
from domain.status import Status


class State(StrEnum):
    """Where an action stands. Due and overdue are no states but readings of the clock."""

    SCHEDULED = "scheduled"
    DONE = Result.DONE.value
    SKIPPED = Result.SKIPPED.value
    LAPSED = Result.LAPSED.value
    CANCELLED = "cancelled"


class Arrow(NamedTuple):
    """A way from one state to another (None: from nothing), and what brings it about."""

    before: State | None
    after: State
    when: str


ARROWS: tuple[Arrow, ...] = (
    Arrow(None, State.SCHEDULED, "it follows from the events"),
    Arrow(State.SCHEDULED, State.DONE, "completed, or a message_sent of its kind"),
    Arrow(State.SCHEDULED, State.SKIPPED, "skipped"),
    Arrow(State.SCHEDULED, State.LAPSED, "expires_at has come"),
    Arrow(State.SCHEDULED, State.CANCELLED, "it no longer follows"),
    Arrow(State.CANCELLED, State.SCHEDULED, "its key follows again"),
    Arrow(State.LAPSED, State.DONE, "completed after all"),
    Arrow(State.LAPSED, State.SKIPPED, "skipped after all"),
    Arrow(State.DONE, State.SCHEDULED, "what did it was voided"),
    Arrow(State.SKIPPED, State.SCHEDULED, "the skip was voided"),
    Arrow(State.DONE, State.CANCELLED, "voided, and it no longer follows"),
    Arrow(State.SKIPPED, State.CANCELLED, "voided, and it no longer follows"),
)

STATES: dict[State, str] = {
    State.SCHEDULED: "It is part of the plan. *Due* when now >= due_at, *overdue* when now > late_at; *tentative* "
    "while its anchor has not happened: shown, never pushed; *blocked* while no address is known that it may use.",
    State.DONE: "A fact, at its instant: somebody did it, however early or late.",
    State.SKIPPED: "A fact, at its instant: somebody decided against it. It answers for the action, but is no touch.",
    State.LAPSED: "A fact, at expires_at, whenever the worker gets to it: not done in time. It counts as a skip.",
    State.CANCELLED: "It no longer follows from what happened; `cancelled_because` says why.",
}

STATUSES: dict[Status, str] = {
    Status.HIRED: "an offer was accepted",
    Status.DECLINED: "an offer was declined",
    Status.REJECTED: "the employer said no",
    Status.WITHDRAWN: "the candidate withdrew",
    Status.CLOSED: "it was closed",
    Status.ON_HOLD: "it rests until it is resumed",
    Status.OFFERED: "an offer is open",
    Status.INTERVIEWING: "a selection interview is scheduled",
    Status.WAITING: "they were heard from, or an interview was held, and it is their turn (rulebook section 5)",
    Status.APPLIED: "the candidate applied",
    Status.PROSPECT: "none of these yet",
}
"""When each holds: the first that does, those of an ending by the last one."""
