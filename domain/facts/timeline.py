"""A placement's timeline: its events in order of time, what is voided gone, and what follows from their order.

"Every event counts from its occurred_at, in that order (equal instants: in the order recorded)" (section 3).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cached_property

from domain.facts.events import ENDINGS, Event, EventType, Purpose
from domain.facts.interviews import Held, Interviews, read_interviews
from domain.facts.people import Contact, Role


class Timeline:
    """Read once per plan; an event's index is its place in the order of time."""

    def __init__(self, events: Sequence[Event], contacts: Sequence[Contact], primary: str) -> None:
        voided = {event.voids for event in events if event.type is EventType.VOIDED}
        live = (e for e in events if e.type is not EventType.VOIDED and e.name not in voided)
        self.events: tuple[Event, ...] = tuple(sorted(live, key=lambda event: event.occurred_at))
        self.employees = frozenset(c.ref for c in contacts if c.role is Role.EMPLOYEE)
        self.interviews: Interviews = read_interviews(self.events, primary)

    def all(self, *types: EventType) -> list[Event]:
        """The events of these types, in order of time."""
        return [event for event in self.events if event.type in types]

    def last(self, *types: EventType) -> Event | None:
        """The latest event of these types."""
        return next((event for event in reversed(self.events) if event.type in types), None)

    def index(self, event: Event) -> int:
        """The event's place in the order of time."""
        return self._indexes[event.name]

    @cached_property
    def _indexes(self) -> dict[str, int]:
        return {event.name: index for index, event in enumerate(self.events)}

    @cached_property
    def selection_indexes(self) -> list[int]:
        """Where selection interviews were scheduled or held, in order."""
        found = [s.index for s in self.interviews.scheduled if s.purpose is Purpose.SELECTION]
        return sorted(found + [h.index for h in self.interviews.held if h.selects])

    @cached_property
    def selection_held(self) -> list[Held]:
        """The selection interviews held, in order of time."""
        return [h for h in self.interviews.held if h.selects]

    @property
    def selection_pending(self) -> bool:
        """Whether a selection interview is scheduled that was neither held nor cancelled."""
        return any(s.current and s.purpose is Purpose.SELECTION for s in self.interviews.scheduled)

    @cached_property
    def started(self) -> int | None:
        """The index of the event with which the application started; None while it hasn't."""
        applied = [i for i, e in enumerate(self.events) if e.type is EventType.APPLIED][:1]
        return min(applied + self.selection_indexes[:1], default=None)

    def since_started(self, event: Event) -> bool:
        """Whether the event counts as being since the start (the starting event itself does)."""
        return self.started is not None and self.index(event) >= self.started

    @cached_property
    def heard(self) -> list[int]:
        """Where they spoke about the application (section 1), in order."""
        selection = [s.index for s in self.interviews.scheduled if s.purpose is Purpose.SELECTION]
        selection += [c.index for c in self.interviews.cancelled if c.purpose is Purpose.SELECTION]
        return sorted(selection + [i for i, e in enumerate(self.events) if self._speaks(e)])

    def _speaks(self, event: Event) -> bool:
        if event.type is EventType.MESSAGE_RECEIVED:
            return self.counts_as_heard(event)
        return event.type in (
            EventType.MATERIALS_REQUESTED,
            EventType.TIMELINE_STATED,
            EventType.OFFER_MADE,
        )

    def counts_as_heard(self, message: Event) -> bool:
        """A message counts as heard, but not one from a contact with role employee."""
        return message.contact not in self.employees

    @cached_property
    def last_heard(self) -> Event | None:
        return self.events[self.heard[-1]] if self.heard else None

    @cached_property
    def ending(self) -> Event | None:
        """The ending in force: the first since the last reopened (a closed after it adds nothing)."""
        ending: Event | None = None
        for event in self.events:
            if event.type is EventType.REOPENED:
                ending = None
            elif event.type in ENDINGS and ending is None:
                ending = event
        return ending

    @cached_property
    def last_ending(self) -> Event | None:
        """The last ending since the last reopened: what the status says."""
        ending = self.last(*ENDINGS)
        return ending if self.ending else None

    @cached_property
    def on_hold(self) -> bool:
        last = self.last(EventType.ON_HOLD, EventType.RESUMED)
        return last is not None and last.type is EventType.ON_HOLD

    @cached_property
    def offer_open(self) -> bool:
        """Whether an offer was made and nothing ended since; an offer that ended stays ended."""
        last = self.last(EventType.OFFER_MADE, *ENDINGS)
        return last is not None and last.type is EventType.OFFER_MADE

    @cached_property
    def applied(self) -> Event | None:
        """The application that counts: the latest."""
        return self.last(EventType.APPLIED)

    @cached_property
    def resumed(self) -> Event | None:
        return self.last(EventType.RESUMED)

    @cached_property
    def opted_out(self) -> dict[str, datetime]:
        """The contacts who asked not to be written to, and since when."""
        found: dict[str, datetime] = {}
        for event in self.all(EventType.CONTACT_OPTED_OUT):
            if event.contact is not None:
                found.setdefault(event.contact, event.occurred_at)
        return found

    @cached_property
    def away_until(self) -> dict[str, date]:
        """The last day of each contact's latest absence."""
        away = self.all(EventType.CONTACT_AWAY)
        return {e.contact: e.until for e in away if e.contact is not None and e.until is not None}
