"""What the rules look at: the facts of one placement, read once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from domain.answers import Answers, read_answers
from domain.facts.events import Event
from domain.facts.outcomes import Facts
from domain.facts.people import Contact, Role
from domain.facts.timeline import Timeline
from domain.plan import Action
from domain.policy import Policy
from domain.settling import Outcomes
from domain.waiting import Anchor, Round, is_waiting, over, read_round, waiting_anchors
from domain.working_time.calendars import Calendar, calendar_for, calendar_of


class Basis(NamedTuple):
    """What an action's dates are reckoned from: all that a date phrase sees of an occasion."""

    name: str
    at: datetime
    since_name: str | None = None
    since: datetime | None = None
    day: date | None = None
    late_day: date | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    by: date | datetime | None = None
    about: str | None = None
    turn: int = 1
    because: tuple[tuple[str, Any], ...] = ()


@dataclass(slots=True)
class Occasion:
    """Something a rule hangs on, for one recipient: from it the action's dates are reckoned."""

    name: str
    at: datetime
    recipient: str | None = None
    attempt: int = 1
    event: Event | None = None
    since: Event | None = None  # from whose day is reckoned, where that isn't the day of `at`
    day: date | None = None  # the formula day, where another part of the rules gave it
    late_day: date | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    by: date | datetime | None = None  # a deadline, or the date that somebody stated
    tentative: bool = False
    about: str | None = None
    calendar: Calendar | None = None  # where it isn't the recipient's
    former: bool = False  # it doesn't follow any more, but an outcome may still belong to it
    turn: int = 1  # how often it was done before, and once more
    because: tuple[tuple[str, Any], ...] = ()

    @property
    def counts_from(self) -> datetime:
        """The instant from whose day is reckoned."""
        return self.at if self.since is None else self.since.occurred_at

    @property
    def basis(self) -> Basis:
        """What its action's dates are reckoned from."""
        since = self.since
        return Basis(
            self.name,
            self.at,
            None if since is None else since.name,
            None if since is None else since.occurred_at,
            self.day,
            self.late_day,
            self.starts_at,
            self.ends_at,
            self.by,
            self.about,
            self.turn,
            self.because,
        )


@dataclass(frozen=True, eq=False)
class Terms:
    """A policy as what was reckoned by it is kept: one object for all that are equal, so that none is compared."""

    policy: Policy


terms_of = lru_cache(maxsize=1024)(Terms)


@dataclass
class World:
    """Facts and policy, and what follows from them before any action is reckoned."""

    facts: Facts
    policy: Policy
    answering: frozenset[str]
    contacts: dict[str, Contact] = field(init=False)
    timeline: Timeline = field(init=False)
    outcomes: Outcomes = field(init=False)
    answers: Answers = field(init=False)
    terms: Terms = field(init=False)
    anchors: list[Anchor] = field(init=False)
    round: Round | None = field(init=False)
    over: bool = field(init=False)
    blocked: list[Action] = field(default_factory=list)
    table_lates: dict[str, datetime] = field(default_factory=dict)  # by action key
    table_dues: dict[tuple[str, str], datetime] = field(
        default_factory=dict
    )  # the earliest, by kind and anchor

    def __post_init__(self) -> None:
        facts = self.facts
        self.terms = terms_of(self.policy)
        self.contacts = {contact.ref: contact for contact in facts.contacts}
        self.timeline = Timeline(facts.events, facts.contacts, facts.primary)
        self.outcomes = Outcomes(facts.outcomes, self.timeline)
        self.answers = read_answers(self.timeline, self.outcomes, self.answering)
        self.anchors = waiting_anchors(self.timeline, self.answers)
        self._calendars: dict[str | None, Calendar] = {}
        self.round = self._read_round()
        self.over = over(self.timeline, self.anchors, self.outcomes)

    def calendar(self, recipient: str | None) -> Calendar:
        """The recipient's calendar; the candidate's where that is the candidate or nobody."""
        found = self._calendars.get(recipient)
        if found is None:
            found = self._calendars[recipient] = calendar_for(recipient, self.facts)
        return found

    @property
    def agency_calendar(self) -> Calendar:
        return calendar_of((self.facts.agency.place,), self.facts.agency.closures)

    def _read_round(self) -> Round | None:
        """The round of waiting under way; None where the placement isn't waiting."""
        if not self.anchors or not is_waiting(self.timeline):
            return None
        return read_round(self.anchors[-1], self.timeline, self.calendar(self.facts.primary), self.policy)

    @property
    def hr(self) -> list[Contact]:
        """The hr contacts with any address, in order."""
        return [c for c in self.facts.contacts if c.role is Role.HR and any(c.addresses.values())]

    def opted_out(self, recipient: str | None) -> bool:
        return recipient in self.timeline.opted_out

    def later(self, *events: Event | None) -> Event:
        """The latest of these events."""
        return max((event for event in events if event is not None), key=lambda event: event.occurred_at)

    def known(self, contacts: Iterable[str]) -> list[str]:
        """Those of these contacts that belong to the placement, each once, in order."""
        return [ref for ref in dict.fromkeys(contacts) if ref in self.contacts]
