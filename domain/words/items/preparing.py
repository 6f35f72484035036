"""Before an interview: preparing it, and asking afterwards whether it was held (rulebook section 7)."""

from __future__ import annotations

from domain.words.english import capital, day, listing
from domain.words.items.case import Case
from domain.words.items.common import NAMES_OF_CHANNELS, informs, selects
from domain.words.items.item import Item, asked, both, known, says


def _people(case: Case) -> tuple[str, ...]:
    """Who takes part in the interview: those named, else the primary contact."""
    scheduled, held = case.scheduled, case.interview
    if held is not None:
        return held.contacts
    return (scheduled.event.contacts if scheduled else ()) or (case.facts.primary,)


def _appointment(case: Case) -> str | None:
    scheduled = case.scheduled
    if scheduled is None:
        return None
    return f"{case.at(scheduled.starts_at)}, with {case.names.all(_people(case))}."


def _addresses(case: Case) -> str | None:
    """Each interviewer with their addresses and how they like to be reached."""
    lines = []
    for ref in _people(case):
        contact = case.names.contacts.get(ref)
        if contact is None:
            continue
        known_ways = [f"{NAMES_OF_CHANNELS[c]} {address}" for c, address in contact.addresses.items()]
        wish = contact.preferred_channel
        prefers = f", prefers {NAMES_OF_CHANNELS[wish]}" if wish else ""
        lines.append(f"{contact.name}: {listing(known_ways) or 'no address noted'}{prefers}")
    return f"{'; '.join(lines)}." if lines else None


def _missing_addresses(case: Case) -> str | None:
    found = [c for ref in _people(case) if (c := case.names.contacts.get(ref)) is not None]
    nameless = [c.name for c in found if not c.addresses]
    if nameless:
        return f"What are the names, rightly spelt, and the addresses of {listing(nameless)}? Note them down."
    unasked = [c.name for c in found if c.preferred_channel is None]
    return f"How does {listing(unasked, 'or')} like to be reached?" if unasked else None


def _earlier_remarks(case: Case) -> str | None:
    people = _people(case)
    return case.remarks(
        r
        for held in case.timeline.interviews.held
        for r in (*held.event.needs, *held.event.concerns)
        if r.contact is None or r.contact in people
    )


def stated(case: Case) -> str | None:
    """The date in force, where an interview still to come doesn't lie after it."""
    stated, scheduled = case.stated, case.scheduled
    if stated is None or stated.decision_by is None:
        return None
    if scheduled is not None and case.calendar.day(scheduled.starts_at) > stated.decision_by:
        return None
    return f"{capital(case.names.who(stated.contact))} stated a decision by {day(stated.decision_by)}."


PREPARE_INTERVIEW: tuple[Item, ...] = (
    known("appointment", "G1", _appointment, "When is the interview, and with whom?"),
    says("research", "G1 G2", "Research {company}, {role}, its industry and its area."),
    asked(
        "industry_and_area",
        "G1 G2",
        "What do we know of {company}'s industry and area that {candidate} needs?",
    ),
    known(
        "decision_date",
        "G5 G1",
        stated,
        "When will {company} decide? It is among the questions to ask at the end of the interview.",
        when=selects,
    ),
    says(
        "questions_to_ask",
        "G1 G2 G5",
        "Prepare questions of one's own, the decision date among them.",
        when=selects,
    ),
    says(
        "questions_to_learn",
        "G1 G2",
        "Prepare three questions about their work, and none about an opening: it is no interview for a job.",
        when=informs,
    ),
    says(
        "dress_and_punctuality",
        "G1 G2",
        "Dress as {company} does, a step more formal; be there ten minutes early.",
    ),
    both("interviewers", "G1 G5", _addresses, _missing_addresses),
    known(
        "needs_and_concerns",
        "G1",
        _earlier_remarks,
        "What are the interviewers' needs and concerns, as far as anybody knows?",
    ),
)
CONFIRM_INTERVIEW: tuple[Item, ...] = (
    known("appointment", "house", _appointment, "Which interview was it?"),
    asked(
        "was_it_held",
        "house",
        "Was the interview held, and when did it end? Record it held, moved or cancelled.",
    ),
    asked("who_took_part", "house", "Who took part, and how are their names spelt?"),
)
