"""What an action hangs on, as a noun phrase: "the interview with Elena Ruiz that ended on Friday ..."."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from domain.facts.events import Event, EventType
from domain.words.english import day, moment
from domain.words.kinds import NAMES, name_of
from domain.words.names import Names
from domain.working_time.calendars import Calendar


def anchor(name: str, at: datetime, names: Names, calendar: Calendar, became: str | None = None) -> str:
    """The event of that name, or the action whose outcome it is, with its instant in that calendar.

    `became`: whether that action was done (also None), skipped or lapsed.
    """
    key = (name, at, calendar, became)
    if key not in names.anchors:  # most actions of a plan hang on the same few events
        names.anchors[key] = _anchor(name, at, names, calendar, became)
    return names.anchors[key]


def _anchor(name: str, at: datetime, names: Names, calendar: Calendar, became: str | None) -> str:
    event = names.event(name)
    if event is not None:
        return f"{EVENTS[event.type](event, names)} {moment(event.occurred_at, calendar)}"
    kind = name.partition("@")[0]
    what = name_of(kind) if kind in NAMES else kind.replace("_", " ")
    return f"the {what} {NEVER_MADE.get(became or '', 'of')} {moment(at, calendar)}"


NEVER_MADE = {"skipped": "that was skipped on", "lapsed": "that lapsed on"}


def _said(words: str) -> Callable[[Event, Names], str]:
    """A phrase that may name {contact}, {title}, {candidate} and {company}; the instant follows it."""
    if "{" not in words:
        return lambda event, names: words

    def say(event: Event, names: Names) -> str:
        return words.format(
            contact=names.who(event.contact),
            title=f" “{event.title}”" if event.title else "",
            candidate=names.candidate,
            company=names.company,
        )

    return say


def _scheduled(event: Event, names: Names) -> str:
    people = event.contacts or (names.facts.primary,)
    return f"the interview with {names.all(people)} that was scheduled on"


def _held(event: Event, names: Names) -> str:
    people = f" with {names.all(event.contacts)}" if event.contacts else ""
    return f"the interview{people} that ended on"


def _stated(event: Event, names: Names) -> str:
    by = f" (a decision by {day(event.decision_by)})" if event.decision_by else ""
    return f"the timeline{by} that {names.who(event.contact)} stated on"


def _industry_event(event: Event, names: Names) -> str:
    return f"{event.event_name or 'the industry event'}, noted on"


EVENTS: dict[EventType, Callable[[Event, Names], str]] = {
    EventType.TARGET_SET: _said("{candidate}'s choice of {company} as a target on"),
    EventType.APPLICATION_PLANNED: _said("the application planned on"),
    EventType.APPLIED: _said("the application of"),
    EventType.INTERVIEW_SCHEDULED: _scheduled,
    EventType.INTERVIEW_HELD: _held,
    EventType.INTERVIEW_CANCELLED: _said("the interview's cancellation on"),
    EventType.TIMELINE_STATED: _stated,
    EventType.MESSAGE_RECEIVED: _said("the message from {contact} of"),
    EventType.MESSAGE_SENT: _said("our message to {contact} of"),
    EventType.MATERIALS_REQUESTED: _said("{contact}'s request for materials of"),
    EventType.ACHIEVEMENT: _said("the achievement{title} of"),
    EventType.NEED_IDENTIFIED: _said("the need{title} that was noticed on"),
    EventType.MATERIAL_READY: _said("the material{title} that was ready on"),
    EventType.COMPETING_OFFER: _said("the competing offer of"),
    EventType.OFFER_MADE: _said("the offer of"),
    EventType.OFFER_ACCEPTED: _said("the offer's acceptance on"),
    EventType.OFFER_DECLINED: _said("the offer's refusal on"),
    EventType.REJECTED: _said("the rejection of"),
    EventType.CANDIDATE_WITHDREW: _said("{candidate}'s withdrawal on"),
    EventType.CLOSED: _said("the closing of the placement on"),
    EventType.ON_HOLD: _said("the hold since"),
    EventType.RESUMED: _said("the end of the hold on"),
    EventType.REOPENED: _said("the reopening on"),
    EventType.CONTACT_OPTED_OUT: _said("{contact}'s wish of not being written to, of"),
    EventType.CONTACT_AWAY: _said("{contact}'s absence, known since"),
    EventType.INDUSTRY_EVENT: _industry_event,
}
