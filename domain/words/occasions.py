"""What there is to say in an action's message: its occasion, read from the facts (rulebook section 7)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from domain.facts.events import NEWS, Remark
from domain.facts.interviews import Held
from domain.facts.outcomes import CANDIDATE, Facts
from domain.facts.people import Channel
from domain.facts.timeline import Timeline
from domain.plan import Action
from domain.words.drafts.languages import day
from domain.words.items.case import Case
from domain.words.items.common import deputies, is_away
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
        concerns=() if case.is_informational else _concerns(case, talked),
        needs=_texts(case, (r for held in talked for r in held.event.needs)),
        requirements=facts.job.requirements,
        strengths=facts.candidate.strengths,
        aims=facts.candidate.aims,
        news=_news(case),
        items=event.items if event else (),
        reason=event.reason if event else None,
        event_name=event.event_name if event else None,
        booked=_booked(case, language),
        deputy=next(iter(deputies(case)), None) if is_away(case) else None,
        on=case.due_day,
        interview_on=case.calendar.day(talked[-1].ended_at) if talked else None,
        informational=case.is_informational,
        decision_by=case.stated.decision_by if case.stated else None,
        deadline=_local_day(case, event.deadline) if event else None,
        decide_by=event.decide_by if event else None,
        reply_by=case.offer.reply_by if case.offer else None,
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
    """The conversations with the recipient that the message is about, else the last one about the job."""
    if case.conversations:
        return case.conversations
    return [h for h in case.timeline.selection_held if case.action.recipient in h.contacts][-1:]


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
    _, coming = case.pending(case.action.anchor_at)
    zone = case.calendar.zone
    return tuple(
        f"{day(case.calendar.day(s.starts_at), language)}, {s.starts_at.astimezone(zone):%H:%M}"
        for s in coming
    )


def _local_day(case: Case, of: date | datetime | None) -> date | None:
    return case.calendar.day(of) if isinstance(of, datetime) else of
