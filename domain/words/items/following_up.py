"""While waiting: asking, telling, answering, sending, and closing (rulebook section 7)."""

from __future__ import annotations

from domain.facts.events import EventType
from domain.facts.outcomes import Outcome, Result
from domain.words.english import capital, day, listing
from domain.words.items.case import Case
from domain.words.items.fit import aims, fit, fit_question
from domain.words.items.item import Item, asked, both, known, says, told
from domain.words.kinds import name_of

TRIED = ("application_follow_up", "status_follow_up")


def _first(case: Case) -> bool:
    return case.action.attempt == 1


def _again(case: Case) -> bool:
    return case.action.attempt > 1


def _where_things_stand(case: Case) -> str | None:
    stated = case.last(EventType.TIMELINE_STATED)
    last = case.timeline.selection_held[-1] if case.timeline.selection_held else None
    said = (
        f"{capital(case.names.who(stated.contact))} stated a decision by {day(stated.decision_by)}. "
        if (stated is not None and stated.decision_by)
        else ""
    )
    since = f"The last interview was on {case.day(last.ended_at)}. " if last else ""
    return f"{said}{since}Ask politely where things stand and what the timeline is."


def _attempts_before(case: Case) -> str | None:
    lines = [
        _outcome(case, o)
        for o in case.outcomes
        if o.kind == case.action.kind and o.recipient == case.action.recipient
    ]
    return f"For the consultant alone: {'; '.join(lines)}." if lines and _again(case) else None


def _outcome(case: Case, outcome: Outcome) -> str:
    attempt = f" (attempt {outcome.attempt})" if (outcome.attempt or 1) > 1 else ""
    to = f" to {case.names.who(outcome.recipient)}" if outcome.recipient else ""
    became = {Result.DONE: "sent", Result.SKIPPED: "skipped", Result.LAPSED: "not sent in time"}[
        outcome.result
    ]
    return f"{name_of(outcome.kind)}{to}{attempt} {became} on {case.day(outcome.occurred_at)}"


def _tried(case: Case) -> str | None:
    """Every asking with its date, and the messages recorded without a kind."""
    found = [(o.occurred_at, _outcome(case, o)) for o in case.outcomes if o.kind in TRIED]
    found += [
        (e.occurred_at, f"message to {case.names.who(e.contact)} sent on {case.day(e.occurred_at)}")
        for e in case.timeline.all(EventType.MESSAGE_SENT)
        if e.kind is None
    ]
    return f"Tried: {'; '.join(text for _, text in sorted(found))}." if found else None


def _heard(case: Case) -> str | None:
    """What the employer said last, or that they have not."""
    heard = case.timeline.last_heard
    if heard is None:
        applied = case.timeline.applied
        since = f" since the application of {case.day(applied.occurred_at)}" if applied else ""
        return f"Nothing was heard from {case.names.company}{since}."
    what = HEARD[heard.type]
    return f"Last heard on {case.day(heard.occurred_at)}: {what.format(who=case.names.who(heard.contact))}."


HEARD: dict[EventType, str] = {
    EventType.MESSAGE_RECEIVED: "a message from {who}",
    EventType.MATERIALS_REQUESTED: "{who} asked for materials",
    EventType.TIMELINE_STATED: "{who} stated a date for the decision",
    EventType.OFFER_MADE: "an offer",
    EventType.INTERVIEW_SCHEDULED: "an interview was scheduled",
    EventType.INTERVIEW_CANCELLED: "an interview was cancelled",
}


def _next(case: Case) -> str | None:
    coming = [s for s in case.timeline.interviews.scheduled if s.current]
    if coming:
        return f"Next: the interview on {case.at(coming[-1].starts_at)}."
    stated = case.last(EventType.TIMELINE_STATED)
    if stated is not None and stated.decision_by is not None:
        return f"Next: a decision, stated for {day(stated.decision_by)}."
    return None


def _message(case: Case) -> str | None:
    event = case.event
    if event is None:
        return None
    by = {"linkedin": "LinkedIn", "phone": "phone"}.get(event.channel or "", event.channel or "")
    return f"The message of {case.at(event.occurred_at)}{f', by {by}' if by else ''}."


def _promised(case: Case) -> str | None:
    """What was asked for and by when, to be named with its date."""
    found = case.timeline.all(EventType.MATERIALS_REQUESTED)
    named = [
        f"{listing(e.items) or 'materials'}{f' by {case.when(e.deadline)}' if e.deadline else ''}"
        for e in found
        if e.contact == case.action.recipient
    ]
    return f"Asked for so far: {'; '.join(named)}. Name what is promised with its date." if named else None


def _items(case: Case) -> str | None:
    event = case.event
    return f"Asked for: {listing(event.items)}." if event is not None and event.items else None


def _deadline(case: Case) -> str | None:
    event = case.event
    if event is None or event.deadline is None:
        return None
    return f"The deadline is {case.when(event.deadline)}."


def _news(case: Case) -> str | None:
    event = case.event
    if event is None or event.title is None:
        return None
    return f"{event.title}{f': {event.detail}' if event.detail else ''} ({case.day(event.occurred_at)})."


def _needs(case: Case) -> str | None:
    held = case.timeline.interviews.held
    said = case.remarks(r for one in held for r in one.event.needs)
    return f"Tie it to what they need: {said}." if said else None


STATUS_FOLLOW_UP: tuple[Item, ...] = (
    told("attempts_before", "house", _attempts_before),
    says("thanks", "G3", "Thank {recipient} for their time so far."),
    known("where_things_stand", "G1 G3 G5", _where_things_stand, "What is to be asked?"),
    says("interest", "G3", "Say again that {candidate} is interested in {role}.", when=_first),
    both("fit", "G3", fit, fit_question, when=_first),
    says("further_information", "G3", "Offer further information, should it help.", when=_first),
    says("shorter", "G3 G5", "Shorter than the one before; 25 words are enough.", when=_again),
    says("open_door", "G3 G5", "Leave the door open.", when=_again),
    says("silent_on_the_first", "G3", "Not a word that the first was left unanswered.", when=_again),
)
_CLOSING: tuple[Item, ...] = (
    known("what_was_tried", "G5", _tried, "What was tried so far, and when? Nothing is recorded as sent."),
    known("last_heard", "G5", _heard, "What did {company} say last?"),
)
CLOSE_OUT: tuple[Item, ...] = (
    *_CLOSING,
    says(
        "told_kindly",
        "G5",
        "Tell {candidate} kindly that the application is presumed unsuccessful, and that it "
        "says little about them.",
    ),
    known("aims", "G5", aims, "What does {candidate} aim for now?"),
    asked("next_openings", "G5", "Which openings fit {candidate}'s aims next? Bring at least one."),
)
REVIEW_PLACEMENT: tuple[Item, ...] = (
    *_CLOSING,
    says(
        "ask_or_close",
        "G5 house",
        "Nobody knows where {role} stands: ask {company} yourself, or close the placement.",
    ),
    says("told_kindly", "G5", "If it is closed, tell {candidate} kindly."),
    known("aims", "G5", aims, "What does {candidate} aim for now?"),
    asked("next_openings", "G5", "Which openings fit {candidate}'s aims next?"),
)
CANDIDATE_UPDATE: tuple[Item, ...] = (
    known("what_they_said", "G4", _heard, "What has {company} said?"),
    known(
        "what_happens_next", "G4", _next, "What happens next, and when? No date is known; say that, if so."
    ),
)
REPLY: tuple[Item, ...] = (
    known("message", "G2", _message, "Which message is answered?"),
    asked("questions_asked", "G2", "What did {recipient} ask? Answer every question."),
    known(
        "promised_materials",
        "G2",
        _promised,
        "Are materials promised in the answer? Name each with the date on which it comes.",
    ),
)
SEND_MATERIALS: tuple[Item, ...] = (
    known("items", "G3 G1", _items, "What did {recipient} ask for?"),
    known("deadline", "G3", _deadline, "Did {recipient} name a date by which it is needed?"),
    says("tailored", "G3 G1", "Tailor each item to {role}."),
    asked("how_each_supports", "G3 G1", "How does each item support the application? A line on each."),
    asked(
        "instructions", "G3", "Which instructions came with the request (form, format, place)? Follow them."
    ),
    says("one_message", "G3 G1", "One orderly message, all of it together."),
)
_NEWS: tuple[Item, ...] = (
    known("news", "G1 G3", _news, "What is new, in one sentence?"),
    known("serves_this_role", "G1 G3", _needs, "How does it serve {role} and {company}?"),
)
SHARE_UPDATE: tuple[Item, ...] = (
    *_NEWS,
    says("no_question", "G1 G3", "Ask nothing: it is news, not a reminder."),
)
OFFER_IDEA: tuple[Item, ...] = (
    *_NEWS,
    says("an_offer", "G1 G3", "Put the idea as an offer, never as a lesson."),
    says("no_question", "G1 G3", "Ask nothing: they may take it up or not."),
)
OFFER_MATERIALS: tuple[Item, ...] = (
    *_NEWS,
    says("an_offer", "G1 G3", "Offer the material, and say what it is good for."),
    says("no_question", "G1 G3", "Ask nothing: they may take it up or not."),
)
