"""What became of actions, and what else limits a plan: outcomes, snoozes, the agency's other messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from domain.facts.events import Event
from domain.facts.people import Agency, Candidate, Client, Contact, Job

CANDIDATE = "candidate"
"""The recipient of what goes to the candidate; a contact's ref stands for the contact, None for nobody."""


class Result(StrEnum):
    """Done, skipped or lapsed: each answers for the action; only a thing really done is a touch."""

    DONE = "done"
    SKIPPED = "skipped"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A fact about an action. `key` names the action where known; `attempt` None: the one that was open."""

    kind: str
    attempt: int | None
    recipient: str | None
    result: Result
    occurred_at: datetime
    key: str | None = None
    by_event: str | None = None


@dataclass(frozen=True, slots=True)
class OtherMessage:
    """A courtesy message of another placement of the agency to this contact, done or placed on that local day.

    `consultant`: whose bundle it is part of; None where it is a message of its own.
    """

    contact: str
    day: date
    consultant: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a plan follows from, but the policy and the calendars. Events in the order of recording."""

    agency: Agency
    client: Client
    candidate: Candidate
    contacts: tuple[Contact, ...]
    primary: str
    events: tuple[Event, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    other_messages: tuple[OtherMessage, ...] = ()
    snoozes: tuple[tuple[str, datetime], ...] = ()
    leading: bool = True
    job: Job = field(default_factory=Job)
    consultant: str | None = None
