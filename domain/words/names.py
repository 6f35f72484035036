"""Who and what a placement's sentences speak of, by the names that are known."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from domain.facts.events import Event
from domain.facts.outcomes import CANDIDATE, Facts
from domain.facts.people import Contact
from domain.words.english import listing, moment
from domain.working_time.calendars import Calendar, calendar_for


class Names:
    """The people and things of one placement, each by name or else by what it is."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.contacts: dict[str, Contact] = {contact.ref: contact for contact in facts.contacts}
        self.candidate = facts.candidate.name or "the candidate"
        self.company = facts.client.name or "the company"
        # As they begin a sentence: a name stays as it is written.
        self.candidate_first = facts.candidate.name or "The candidate"
        self.company_first = facts.client.name or "The company"
        self.anchors: dict[tuple[str, datetime, Calendar, str | None], str] = {}
        """What actions hang on, as it was put in words already."""

    @property
    def role(self) -> str:
        """The job by its title: "the role of Dispatch Manager"."""
        title = self.facts.job.title
        return f"the role of {title}" if title else "the role"

    @property
    def agency(self) -> str:
        return self.facts.agency.name or "the agency"

    def who(self, ref: str | None) -> str:
        """The contact or the candidate by name; nobody in particular is "they"."""
        if ref is None:
            return "they"
        if ref == CANDIDATE:
            return self.candidate
        return self.contacts[ref].name if ref in self.contacts else "a contact"

    def all(self, refs: tuple[str, ...]) -> str:
        """Several people by name."""
        return listing([self.who(ref) for ref in refs])

    @cached_property
    def candidates_calendar(self) -> Calendar:
        """The calendar in which what goes to the candidate, or to nobody, is reckoned."""
        return calendar_for(CANDIDATE, self.facts)

    def local(self, instant: datetime) -> str:
        """An instant as the candidate's clock shows it."""
        return moment(instant, self.candidates_calendar)

    def event(self, name: str) -> Event | None:
        """The event of that name, None where the name isn't an event's."""
        for event in self.facts.events:
            if event.name == name:
                return event
        return None


_latest: Names | None = None


def names_of(facts: Facts) -> Names:
    """The names of these facts; those last asked for are kept, since a plan's actions are told one after the other."""
    global _latest
    found = _latest
    if found is None or found.facts is not facts:
        found = _latest = Names(facts)
    return found
