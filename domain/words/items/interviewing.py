"""After an interview: debriefing, thanking, connecting (rulebook section 7)."""

from __future__ import annotations

from collections.abc import Iterable

from domain.facts.events import Remark
from domain.facts.interviews import Held
from domain.words.english import listing
from domain.words.items.case import Case
from domain.words.items.common import informs, is_written, selects
from domain.words.items.fit import fit, fit_question
from domain.words.items.item import Item, asked, both, known, says, told
from domain.words.items.preparing import stated


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


DEBRIEF: tuple[Item, ...] = (
    both("points", "G1 G4", _points_of_all, _people_without_points),
    known("concerns", "G1 G4", _concerns_of_all, "Which concerns did they raise, and who?"),
    known("needs", "G1 G4", _needs_of_all, "Which needs did {candidate} hear, and from whom?"),
    known(
        "timeline",
        "G4 G5",
        stated,
        "By when do they decide? Record the date if one was named.",
        when=selects,
    ),
    asked("who_else_matters", "G4", "Who else has a say in the decision?", when=selects),
    asked(
        "wants_the_job",
        "G1 G4",
        "Does {candidate} want the job, and what speaks against it?",
        when=selects,
    ),
    asked("who_else_to_meet", "G1 G4", "Whom else should {candidate} meet there?", when=informs),
    asked("still_interested", "G1 G4", "Is {company} still of interest to {candidate}?", when=informs),
)
THANK_YOU: tuple[Item, ...] = (
    known("thanks", "G1 G2 G3 G4 G5", _conversation, "For which conversation is {recipient} thanked?"),
    known(
        "point_discussed",
        "G1 G2 G3",
        _points,
        "Which point did {candidate} discuss with {recipient}? Or what is particular about {company}?",
    ),
    both("concerns_answered", "G1 G3", _concerns, _concerns_open, when=selects),
    both("fit", "G2 G3 G4", fit, fit_question, when=selects),
    says(
        "why_this_job",
        "G2 G3 G4",
        "Say why {candidate} wants {role} and fits it, by {company}'s own criteria.",
        when=selects,
    ),
    known(
        "difference",
        "G1 G3",
        _needs,
        "Which need of {company} did {candidate} hear, and what would they change there?",
        when=selects,
    ),
    asked(
        "what_it_gave",
        "G1 G3",
        "What did {candidate} take away from it, and what will come of it?",
        when=informs,
    ),
    says(
        "interest_in_the_work",
        "G1 G2",
        "Say what draws {candidate} to the work at {company}, and what of it is familiar ground; ask for no job "
        "and for no answer.",
        when=informs,
    ),
    asked("left_unsaid", "G3 G5", "What did {candidate} leave unsaid that {recipient} should know?"),
    told("different_texts", "G3", _others_in_it),
    says("short", "G1 G2 G3 G4 G5", "Short: 40 to 250 words.", when=is_written),
)
CONNECT_ONLINE: tuple[Item, ...] = (
    known("interview", "G1 G2", _conversation, "Which interview is {recipient} thanked for?"),
    says("personal_line", "G2", "One personal line of thanks for the interview to {recipient}."),
    says("no_request", "G2", "No request and no question with it."),
    says("later", "G1 G2", "Later their posts are worth a thoughtful comment, now and then."),
)
