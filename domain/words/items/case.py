"""What is known of an action when its brief is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import lru_cache
from operator import itemgetter
from typing import Any, Generic, TypeVar

from domain.answers import read_answers
from domain.facts.events import Event, EventType, Purpose, Remark
from domain.facts.interviews import Held, Scheduled
from domain.facts.outcomes import CANDIDATE, Facts
from domain.facts.people import Contact
from domain.facts.timeline import Timeline
from domain.plan import Action
from domain.rules.table import CORRESPONDENCE_KINDS
from domain.settling import Outcomes
from domain.waiting import stated_in_force, waiting_anchors
from domain.words.english import day, listing, moment, when
from domain.words.names import names_of
from domain.working_time.calendars import calendar_for

NAME = re.compile(r"\{(\w+)\}")


@lru_cache(maxsize=1024)
def filling(text: str) -> Callable[[dict[str, str]], str]:
    """What fills names into the text: read once, where str.format reads it each time, at three times the price."""
    wanted = NAME.findall(text)
    if not wanted:
        return lambda named: text
    filled, of = NAME.sub("%s", text.replace("%", "%%")), itemgetter(*wanted)
    return lambda named: filled % of(named)


T = TypeVar("T")


class Kept(Generic[T]):
    """A property that is reckoned once. functools.cached_property takes a lock for that (before Python 3.12), which is
    dearer than most of what is kept here."""

    def __init__(self, reckon: Callable[[Any], T]) -> None:
        self._reckon = reckon

    def __set_name__(self, owner: type[object], name: str) -> None:
        self._name = name

    def __get__(self, of: object, owner: type[object]) -> T:
        value = of.__dict__[self._name] = self._reckon(of)
        return value


class Background:
    """What the briefs of all actions of a plan speak of."""

    def __init__(self, facts: Facts, timeline: Timeline) -> None:
        self.facts, self.timeline = facts, timeline

    @Kept
    def outcomes(self) -> Outcomes:
        """What became of every action, messages sent with a kind among them."""
        return Outcomes(self.facts.outcomes, self.timeline)

    @Kept
    def stated(self) -> Event | None:
        """The stated date that is in force now, as the planner has it; an offer, an ending or a hold overtakes it."""
        timeline, facts = self.timeline, self.facts
        if not timeline.all(EventType.TIMELINE_STATED):
            return None
        if timeline.offer_open or timeline.ending is not None or timeline.on_hold:
            return None
        anchors = waiting_anchors(timeline, read_answers(timeline, self.outcomes, CORRESPONDENCE_KINDS))
        last = anchors[-1] if anchors else None
        return stated_in_force(timeline, last, calendar_for(facts.primary, facts))


_latest: Background | None = None


def _background_of(facts: Facts, timeline: Timeline) -> Background:
    """That last asked for is kept, since a plan's briefs are written one after the other."""
    global _latest
    found = _latest
    if found is None or found.facts is not facts or found.timeline is not timeline:
        found = _latest = Background(facts, timeline)
    return found


class Case:
    """The facts of one action as its brief speaks of them; instants read in the action's calendar."""

    def __init__(self, action: Action, facts: Facts, timeline: Timeline) -> None:
        self.action, self.facts, self.timeline = action, facts, timeline
        self.names = names = names_of(facts)
        self.calendar = action.calendar
        self.recipient = names.who(action.recipient)
        self.named = {
            "candidate": names.candidate,
            "recipient": self.recipient,
            "company": names.company,
            "role": names.role,
            "Candidate": names.candidate_first,
            "Company": names.company_first,
        }
        self.said: dict[str, str | None] = {}
        """What was put in words already, and is dear to write."""

    def fill(self, text: str) -> str:
        """The text with its names filled in."""
        return filling(text)(self.named)

    @property
    def contact(self) -> Contact | None:
        """The contact to whom it goes; None where it goes to the candidate or to nobody."""
        if self.action.recipient in (None, CANDIDATE):
            return None
        return self.names.contacts.get(self.action.recipient or "")

    @property
    def about(self) -> Contact | None:
        """The contact in question, where the action is about somebody."""
        return self.names.contacts.get(self.action.about or "")

    @property
    def event(self) -> Event | None:
        """The event that the action hangs on."""
        return self.timeline.event(self.action.anchor_name)

    @Kept
    def interview(self) -> Held | None:
        """The interview held on which the action hangs."""
        held = self.timeline.interviews.held
        return next((h for h in held if h.event.name == self.action.anchor_name), None)

    @property
    def scheduled(self) -> Scheduled | None:
        """The interview scheduled on which the action hangs."""
        scheduled = self.timeline.interviews.scheduled
        return next((s for s in scheduled if s.event.name == self.action.anchor_name), None)

    @Kept
    def conversations(self) -> list[Held]:
        """The conversations with the recipient on the day of the one that the action hangs on."""
        last = self.interview
        if last is None:
            return []
        on = self.calendar.day(last.ended_at)
        return [
            held
            for held in self.timeline.interviews.held
            if self.action.recipient in held.contacts and self.calendar.day(held.ended_at) == on
        ]

    @Kept
    def is_informational(self) -> bool:
        """Whether it is about a talk that is no step of the application."""
        if not self.timeline.interviews.any_informational:
            return False
        scheduled, held = self.scheduled, self.conversations or ([self.interview] if self.interview else [])
        if scheduled is not None:
            return scheduled.purpose is Purpose.INFORMATIONAL
        return bool(held) and not any(each.selects for each in held)

    @property
    def outcomes(self) -> Outcomes:
        return _background_of(self.facts, self.timeline).outcomes

    @property
    def stated(self) -> Event | None:
        return _background_of(self.facts, self.timeline).stated

    @property
    def offer(self) -> Event | None:
        """The offer that the action hangs on, else the latest while it is open."""
        event = self.event
        if event is not None and event.type is EventType.OFFER_MADE:
            return event
        return self.timeline.last(EventType.OFFER_MADE) if self.timeline.offer_open else None

    def pending(self, since: datetime) -> tuple[list[Scheduled], list[Scheduled]]:
        """The selection interviews that were neither held nor cancelled, by their start: past and still to come."""
        current = [s for s in self.timeline.interviews.scheduled if s.current]
        current = [s for s in current if s.purpose is Purpose.SELECTION]
        current.sort(key=lambda s: s.starts_at)
        past = [s for s in current if s.starts_at <= since]
        return past, current[len(past) :]

    @property
    def due_day(self) -> date:
        return self.calendar.day(self.action.due_at)

    def day(self, instant: datetime) -> str:
        return day(self.calendar.day(instant))

    def at(self, instant: datetime) -> str:
        return moment(instant, self.calendar)

    def when(self, of: date | datetime) -> str:
        return when(of, self.calendar)

    def remarks(self, remarks: Iterable[Remark], whose: str | None = None) -> str | None:
        """Remarks as one text; with `whose`, that contact's and nobody's in particular, else each by name."""
        found = [r for r in remarks if whose is None or r.contact in (whose, None)]
        if whose is not None:
            return listing(f"“{r.text}”" for r in found) or None
        said = [f"{self.names.who(r.contact)}: “{r.text}”" if r.contact else f"“{r.text}”" for r in found]
        return "; ".join(said) or None
