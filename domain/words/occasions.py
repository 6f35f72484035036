"""What there is to say in an action's message: its occasion, read from the facts (rulebook section 7)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from domain.facts.events import NEWS, Event, EventType, Remark
from domain.facts.interviews import Held
from domain.facts.outcomes import CANDIDATE, Facts
from domain.facts.people import Channel, Role
from domain.facts.timeline import Timeline
from domain.plan import Action
from domain.words.drafts.languages import day
from domain.words.items.case import Case
from domain.words.items.common import away_on_its_day
from domain.words.occasion import Addressee, Concern, News, Occasion

ENGLISH = "en"


def occasion_of(
    action: Action,
    facts: Facts,
    timeline: Timeline,
    consultant: str | None = None,
    sender_email: str | None = None,
    sender_phone: str | None = None,
) -> Occasion:
    """All that the facts tell for this action's message; dates are local to the action's calendar.

    An action that nobody has a channel for yet is written as an email. The caller adds what lies outside the
    placement: strangers, twins, the agency's words, the other candidates of a bundle.
    """
    case = Case(action, facts, timeline)
    contact, event = case.contact, case.event
    talked = _talked(case)
    language = (contact.language if contact else None) or ENGLISH
    return Occasion(
        kind=action.kind,
        recipient=_addressee(case),
        attempt=action.attempt,
        channel=action.channel or Channel.EMAIL,
        actor=action.actor,
        language=language,
        candidate=facts.candidate.name,
        consultant=consultant,
        agency=facts.agency.name,
        company=facts.client.name,
        role=facts.job.title,
        sender_email=sender_email,
        sender_phone=sender_phone,
        address=contact.addresses.get(Channel.LETTER) if contact else None,
        points=_texts(case, (r for held in talked for r in held.event.points)),
        concerns=_concerns(case, talked),
        needs=_texts(case, (r for held in talked for r in held.event.needs)),
        requirements=facts.job.requirements,
        strengths=facts.candidate.strengths,
        aims=facts.candidate.aims,
        news=_news(case),
        items=event.items if event else (),
        reason=event.reason if event else None,
        event_name=event.event_name if event else None,
        booked=_booked(case, language),
        deputy=_deputy(case),
        on=case.calendar.day(action.due_at),
        interview_on=case.calendar.day(talked[-1].ended_at) if talked else None,
        decision_by=_decision_by(case),
        deadline=_local_day(case, event.deadline) if event else None,
        decide_by=event.decide_by if event else None,
        reply_by=_reply_by(case),
        colleagues=tuple(c.name for c in facts.contacts if c.ref != action.recipient),
    )


def _addressee(case: Case) -> Addressee:
    """Nobody in particular where the action names nobody: whom a visitor met at an event isn't recorded."""
    if case.contact is not None:
        return Addressee(case.contact.name, case.contact.salutation)
    if case.action.recipient == CANDIDATE:
        return Addressee(case.facts.candidate.name or "")
    return Addressee("")


def _talked(case: Case) -> list[Held]:
    """The conversations with the recipient that the message is about, else the last one before it."""
    if case.conversations:
        return case.conversations
    return [h for h in case.timeline.interviews.held if case.action.recipient in h.contacts][-1:]


def _of_recipient(case: Case, remarks: Iterable[Remark]) -> list[Remark]:
    return [r for r in remarks if r.contact in (case.action.recipient, None)]


def _texts(case: Case, remarks: Iterable[Remark]) -> tuple[str, ...]:
    return tuple(r.text for r in _of_recipient(case, remarks))


def _concerns(case: Case, talked: Iterable[Held]) -> tuple[Concern, ...]:
    raised = _of_recipient(case, (r for held in talked for r in held.event.concerns))
    return tuple(Concern(r.text, r.answer) for r in raised)


def _news(case: Case) -> tuple[News, ...]:
    """The action's own, then what was merged into it."""
    events = [case.event, *map(case.timeline.event, case.action.merged)]
    told = {e.name: e for e in events if e is not None and e.type in NEWS and e.title}
    return tuple(News(e.title or "", e.detail) for e in told.values())


def _booked(case: Case, language: str) -> tuple[str, ...]:
    coming = [s.starts_at for s in case.timeline.interviews.scheduled if s.current]
    zone = case.calendar.zone
    return tuple(f"{day(case.calendar.day(at), language)}, {at.astimezone(zone):%H:%M}" for at in coming)


def _deputy(case: Case) -> str | None:
    """Somebody of hr, where the recipient is away on the day it is due."""
    if case.contact is None or not away_on_its_day(case):
        return None
    hr = (c.name for c in case.facts.contacts if c.role is Role.HR and c.ref != case.action.recipient)
    return next(hr, None)


def _decision_by(case: Case) -> date | None:
    """The date stated, unless an interview or a message of theirs after that day has spent it (section 5)."""
    stated = case.last(EventType.TIMELINE_STATED)
    if stated is None or stated.decision_by is None:
        return None
    since = case.last(EventType.INTERVIEW_HELD, EventType.MESSAGE_RECEIVED)
    return None if since and case.calendar.day(since.occurred_at) > stated.decision_by else stated.decision_by


def _local_day(case: Case, of: date | datetime | None) -> date | None:
    return case.calendar.day(of) if isinstance(of, datetime) else of


def _reply_by(case: Case) -> date | None:
    offer: Event | None = case.last(EventType.OFFER_MADE)
    return offer.reply_by if offer else None
