"""Around an interview: preparing, debriefing, thanking, connecting (rulebook section 7)."""

from __future__ import annotations

from collections.abc import Iterable

from domain.facts.events import EventType, Remark
from domain.facts.interviews import Held
from domain.words.english import capital, day, listing
from domain.words.items.case import Case
from domain.words.items.common import NAMES_OF_CHANNELS
from domain.words.items.fit import fit, fit_question
from domain.words.items.item import Item, asked, both, known, says, told
from domain.words.kinds import name_of


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


def _stated(case: Case) -> str | None:
    stated = case.last(EventType.TIMELINE_STATED)
    if stated is None or stated.decision_by is None:
        return None
    return f"{capital(case.names.who(stated.contact))} stated a decision by {day(stated.decision_by)}."


def _remarks(case: Case, held: Iterable[Held], which: str, whose: str | None = None) -> str | None:
    found: list[Remark] = [r for one in held for r in getattr(one.event, which)]
    return case.remarks(found, whose)


def _points_of_all(case: Case) -> str | None:
    held = case.interview
    return _remarks(case, [held], "points") if held else None


def _people_without_points(case: Case) -> str | None:
    held = case.interview
    if held is None:
        return None
    noted = {r.contact for r in held.event.points}
    silent = [case.names.who(ref) for ref in held.contacts if ref not in noted and None not in noted]
    return f"Which points did {case.names.candidate} discuss with {listing(silent)}?" if silent else None


def _concerns_of_all(case: Case) -> str | None:
    held = case.interview
    return _remarks(case, [held], "concerns") if held else None


def _needs_of_all(case: Case) -> str | None:
    held = case.interview
    return _remarks(case, [held], "needs") if held else None


def _conversation(case: Case) -> str | None:
    held = case.conversations
    if not held:
        return None
    return case.fill("Thank {recipient} for their time on ") + f"{case.day(held[-1].ended_at)}."


def _points(case: Case) -> str | None:
    said = _remarks(case, case.conversations, "points", case.action.recipient)
    return case.fill("Discussed with {recipient}: ") + f"{said}. Take up at least one." if said else None


def _raised(case: Case) -> list[Remark]:
    """The concerns of the recipient, and nobody's in particular."""
    raised = [r for held in case.conversations for r in held.event.concerns]
    return [r for r in raised if r.contact in (case.action.recipient, None)]


def _concerns(case: Case) -> str | None:
    raised = _raised(case)
    said = listing(f"“{r.text}”{f' (answer: “{r.answer}”)' if r.answer else ''}" for r in raised)
    return f"Answer each concern that was raised: {said}." if raised else None


def _concerns_open(case: Case) -> str | None:
    raised = _raised(case)
    if not raised:
        return case.fill("Did {recipient} raise a concern? Answer each, or say why not.")
    unanswered = [r for r in raised if not r.answer]
    return f"What answers {listing(f'“{r.text}”' for r in unanswered)}?" if unanswered else None


def _needs(case: Case) -> str | None:
    said = _remarks(case, case.conversations, "needs", case.action.recipient)
    return f"Needs heard: {said}; say what {case.names.candidate} would change." if said else None


def _others_in_it(case: Case) -> str | None:
    held = case.interview
    others = [case.names.who(ref) for ref in held.contacts if ref != case.action.recipient] if held else []
    return f"Also thanked: {listing(others)}. No two of them get the same text." if others else None


def _whom(case: Case) -> str | None:
    about = case.about
    return f"{about.name} ({about.role.replace('_', ' ')} at {case.names.company})." if about else None


def _which_address(case: Case) -> str | None:
    about = case.about
    wish = about.preferred_channel if about else None
    best = f", best {NAMES_OF_CHANNELS[wish]}, which they prefer" if wish and wish != "phone" else ""
    return f"An email address, a LinkedIn profile or a postal address{best}."


def _why(case: Case) -> str | None:
    waits = next((s for s in case.action.steps if (s.step, s.because) == ("late", "blocks")), None)
    kinds = dict(waits.data)["kinds"] if waits else ()
    blocked = listing(name_of(kind) for kind in kinds) or "a message"
    return (
        f"Without it these can't go out: {blocked}; the first is late after {case.at(case.action.late_at)}."
    )


def _asked_of_hr(case: Case) -> str | None:
    if case.action.recipient is None:
        return None
    return case.fill("Ask {recipient} (hr) in two lines, with thanks.")


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
        _stated,
        "When will {company} decide? It is among the questions to ask at the end of the interview.",
    ),
    says("questions_to_ask", "G1 G2 G5", "Prepare questions of one's own, the decision date among them."),
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
DEBRIEF: tuple[Item, ...] = (
    both("points", "G1 G4", _points_of_all, _people_without_points),
    known("concerns", "G1 G4", _concerns_of_all, "Which concerns did they raise, and who?"),
    known("needs", "G1 G4", _needs_of_all, "Which needs did {candidate} hear, and from whom?"),
    known("timeline", "G4 G5", _stated, "By when do they decide? Record the date if one was named."),
    asked("who_else_matters", "G4", "Who else has a say in the decision?"),
    asked("wants_the_job", "G1 G4", "Does {candidate} want the job, and what speaks against it?"),
)
THANK_YOU: tuple[Item, ...] = (
    known("thanks", "G1 G2 G3 G4 G5", _conversation, "For which conversation is {recipient} thanked?"),
    known(
        "point_discussed",
        "G1 G2 G3",
        _points,
        "Which point did {candidate} discuss with {recipient}? Or what is particular about {company}?",
    ),
    both("concerns_answered", "G1 G3", _concerns, _concerns_open),
    both("fit", "G2 G3 G4", fit, fit_question),
    says(
        "why_this_job",
        "G2 G3 G4",
        "Say why {candidate} wants {role} and fits it, by {company}'s own criteria.",
    ),
    known(
        "difference",
        "G1 G3",
        _needs,
        "Which need of {company} did {candidate} hear, and what would they change there?",
    ),
    asked("left_unsaid", "G3 G5", "What did {candidate} leave unsaid that {recipient} should know?"),
    told("different_texts", "G3", _others_in_it),
    says("short", "G1 G2 G3 G4 G5", "Short: 40 to 250 words."),
)
FIND_CONTACT_DETAILS: tuple[Item, ...] = (
    known("whom", "G5", _whom, "Whose address is missing?"),
    known("which_address", "G5", _which_address, "Which address is needed?"),
    known("why", "G5", _why, "What is it needed for?"),
    known(
        "asked_of_hr",
        "G5",
        _asked_of_hr,
        "No hr contact is known: who at {company}, or which public source, has it? Two lines are enough.",
    ),
)
CONNECT_ONLINE: tuple[Item, ...] = (
    known("interview", "G1 G2", _conversation, "Which interview is {recipient} thanked for?"),
    says("personal_line", "G2", "One personal line of thanks for the interview to {recipient}."),
    says("no_request", "G2", "No request and no question with it."),
    says("later", "G1 G2", "Later their posts are worth a thoughtful comment, now and then."),
)
