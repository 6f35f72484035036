"""A placement's timeline: its events in order of time, what is voided gone, and what follows from their order.

"Every event counts from its occurred_at, in that order (equal instants: in the order recorded)" (section 3).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from operator import attrgetter

from domain.facts.events import ENDINGS, Event, EventType, Purpose
from domain.facts.interviews import read_interviews
from domain.facts.people import Contact, Role


class Timeline:
    """Read once per plan; an event's index is its place in the order of time."""

    def __init__(self, events: Sequence[Event], contacts: Sequence[Contact], primary: str) -> None:
        self.events: tuple[Event, ...] = _in_order(events)
        self.employees = frozenset(c.ref for c in contacts if c.role is Role.EMPLOYEE)
        self.interviews = read_interviews(self.events, primary)
        self._indexes = {event.name: index for index, event in enumerate(self.events)}
        self._by_type: dict[EventType, list[Event]] = {}
        for event in self.events:
            self._by_type.setdefault(event.type, []).append(event)
        self.types = frozenset(self._by_type)
        # Every plan asks for most of what follows, and more than once: so all of it is read here.
        self._read_interviews()
        self._read_application()
        self._read_ending()
        self._read_wishes()

    def all(self, *types: EventType) -> Sequence[Event]:
        """The events of these types, in order of time."""
        if len(types) == 1:
            return self._by_type.get(types[0], ())
        if self.types.isdisjoint(types):
            return ()
        return [event for event in self.events if event.type in types]

    def last(self, *types: EventType) -> Event | None:
        """The latest event of these types."""
        events = self.all(*types)
        return events[-1] if events else None

    def index(self, event: Event) -> int:
        """The event's place in the order of time."""
        return self._indexes[event.name]

    def index_named(self, name: str) -> int:
        """The same for the event of that name."""
        return self._indexes[name]

    def event(self, name: str) -> Event | None:
        """The event of that name; None where there is none, or it is voided."""
        index = self._indexes.get(name)
        return None if index is None else self.events[index]

    def since_started(self, event: Event) -> bool:
        """Whether the event counts as being since the start (the starting event itself does)."""
        return self.started is not None and self.index(event) >= self.started

    def counts_as_heard(self, message: Event) -> bool:
        """A message counts as heard, but not one from a contact with role employee."""
        return message.contact not in self.employees

    def _read_interviews(self) -> None:
        found = self.interviews
        scheduled = [s for s in found.scheduled if s.purpose is Purpose.SELECTION]
        self.selection_held = [h for h in found.held if h.selects]
        """The selection interviews held, in order of time."""
        self.selection_indexes = sorted([s.index for s in scheduled] + [h.index for h in self.selection_held])
        """Where selection interviews were scheduled or held, in order."""
        self.selection_pending = any(s.current for s in scheduled)
        """Whether a selection interview is scheduled that was neither held nor cancelled."""
        called_off = [c.index for c in found.cancelled if c.purpose is Purpose.SELECTION]
        self.heard = sorted([s.index for s in scheduled] + called_off + self._heard_otherwise())
        """Where they spoke about the application (section 1), in order."""
        self.last_heard = self.events[self.heard[-1]] if self.heard else None

    def _heard_otherwise(self) -> list[int]:
        return [
            self.index(event)
            for event in self.all(*_SPEAKING)
            if event.type is not EventType.MESSAGE_RECEIVED or self.counts_as_heard(event)
        ]

    def _read_application(self) -> None:
        self.applied = self.last(EventType.APPLIED)
        """The application that counts: the latest."""
        first = [self.index(event) for event in self.all(EventType.APPLIED)[:1]]
        self.started = min(first + self.selection_indexes[:1], default=None)
        """The index of the event with which the application started; None while it hasn't."""
        self.resumed = self.last(EventType.RESUMED)
        held_up = self.last(EventType.ON_HOLD, EventType.RESUMED)
        self.on_hold = held_up is not None and held_up.type is EventType.ON_HOLD

    def _read_ending(self) -> None:
        self.ending: Event | None = None
        """The ending in force: the first since the last reopened (a closed after it adds nothing)."""
        for event in self.all(*_TURNS):
            if event.type is EventType.REOPENED:
                self.ending = None
            elif self.ending is None:
                self.ending = event
        self.last_ending = self.last(*ENDINGS) if self.ending is not None else None
        """The last ending since the last reopened: what the status says."""
        decided = self.last(*_DECISIONS)
        self.offer_open = decided is not None and decided.type is EventType.OFFER_MADE
        """Whether an offer was made and nothing ended since; an offer that ended stays ended."""

    def _read_wishes(self) -> None:
        asked = self.all(EventType.CONTACT_OPTED_OUT)
        self.opted_out: dict[str, datetime] = {
            e.contact: e.occurred_at for e in reversed(asked) if e.contact is not None
        }
        """The contacts who asked not to be written to, and since when."""
        away = self.all(EventType.CONTACT_AWAY)
        self.away_until: dict[str, date] = {
            e.contact: e.until for e in away if e.contact is not None and e.until is not None
        }
        """The last day of each contact's latest absence."""


_TURNS = (EventType.REOPENED, *ENDINGS)
_DECISIONS = (EventType.OFFER_MADE, *ENDINGS)
_SPEAKING = (
    EventType.MESSAGE_RECEIVED,
    EventType.MATERIALS_REQUESTED,
    EventType.TIMELINE_STATED,
    EventType.OFFER_MADE,
)


def _in_order(events: Sequence[Event]) -> tuple[Event, ...]:
    voided = {event.voids for event in events if event.type is EventType.VOIDED}
    if voided:
        events = [e for e in events if e.type is not EventType.VOIDED and e.name not in voided]
    return tuple(sorted(events, key=attrgetter("occurred_at")))
