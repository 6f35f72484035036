"""While waiting: asking, updating the candidate, and closing (rulebook section 7)."""

from __future__ import annotations

from domain.facts.events import EventType
from domain.facts.outcomes import Outcome, Result
from domain.words.english import capital, day
from domain.words.items.case import Case
from domain.words.items.common import is_call, opting_out
from domain.words.items.fit import aims, fit, fit_question
from domain.words.items.item import Item, asked, both, known, says, told
from domain.words.kinds import name_of

TRIED = ("application_follow_up", "status_follow_up")


def _first(case: Case) -> bool:
    return case.action.attempt == 1


def _again(case: Case) -> bool:
    return case.action.attempt > 1


def _shorter(case: Case) -> str:
    return f"Shorter than the one before{'' if is_call(case) else '; 25 words are enough'}."


def _ask_or_close(case: Case) -> str:
    out = opting_out(case, case.facts.primary)
    if out is None:
        return case.fill("Nobody knows where {role} stands: ask {company} yourself, or close the placement.")
    return f"{out}: " + case.fill(
        "ask somebody else at {company} where {role} stands, or close the placement."
    )


def _where_things_stand(case: Case) -> str | None:
    last = case.timeline.selection_held[-1] if case.timeline.selection_held else None
    since = f"The last interview was on {case.day(last.ended_at)}. " if last else ""
    return f"{_stated(case)}{since}Ask politely where things stand and what the timeline is."


def _stated(case: Case) -> str:
    """The date in force; most often it is over by the day on which it is asked after."""
    stated = case.stated
    if stated is None or stated.decision_by is None:
        return ""
    said = f"{capital(case.names.who(stated.contact))} stated a decision by {day(stated.decision_by)}"
    is_over = stated.decision_by < case.due_day
    return (
        f"{said}; that day is over when this goes out, so no word of reproach. " if is_over else f"{said}. "
    )


def _attempts_before(case: Case) -> str | None:
    """Those of the same round: an earlier one was closed by what they said since."""
    lines = [
        _outcome(case, o)
        for o in case.outcomes.of(case.action.kind)
        if o.recipient == case.action.recipient and o.occurred_at >= case.action.anchor_at
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
    found = [(o.occurred_at, _outcome(case, o)) for o in case.outcomes.all if o.kind in TRIED]
    found += [
        (e.occurred_at, f"message to {case.names.who(e.contact)} sent on {case.day(e.occurred_at)}")
        for e in case.timeline.all(EventType.MESSAGE_SENT)
        if e.kind is None
    ]
    return f"Tried: {'; '.join(text for _, text in sorted(found))}." if found else None


def _heard(case: Case) -> str | None:
    """What the employer said last, or that they have not: since the last interview, where one was held since."""
    heard, timeline = case.timeline.last_heard, case.timeline
    held = timeline.selection_held[-1].event if timeline.selection_held else None
    if heard is not None and (held is None or timeline.index(heard) > timeline.index(held)):
        what = HEARD[heard.type].format(who=case.names.who(heard.contact))
        return f"Last heard on {case.day(heard.occurred_at)}: {what}."
    since = ""
    if held is not None:
        since = f" since the interview of {case.day(held.occurred_at)}"
    elif timeline.applied is not None:
        since = f" since the application of {case.day(timeline.applied.occurred_at)}"
    return f"Nothing was heard from {case.names.company}{since}."


HEARD: dict[EventType, str] = {
    EventType.MESSAGE_RECEIVED: "a message from {who}",
    EventType.MATERIALS_REQUESTED: "{who} asked for materials",
    EventType.TIMELINE_STATED: "{who} stated a date for the decision",
    EventType.OFFER_MADE: "an offer",
    EventType.INTERVIEW_SCHEDULED: "an interview was scheduled",
    EventType.INTERVIEW_CANCELLED: "an interview was cancelled",
}


def _next(case: Case) -> str | None:
    """The next thing that has a day of its own, still ahead when the candidate is told."""
    past, coming = case.pending(case.action.due_at)
    offer, stated = case.offer, case.stated
    if coming:
        return f"Next: the interview on {case.at(coming[0].starts_at)}."
    if offer is not None and offer.reply_by is not None and offer.reply_by >= case.due_day:
        return f"Next: the answer to the offer, by {day(offer.reply_by)}."
    if past or stated is None or stated.decision_by is None or stated.decision_by < case.due_day:
        return None
    return f"Next: a decision, stated for {day(stated.decision_by)}."


STATUS_FOLLOW_UP: tuple[Item, ...] = (
    told("attempts_before", "house", _attempts_before),
    says("thanks", "G3", "Thank {recipient} for their time so far."),
    known("where_things_stand", "G1 G3 G5", _where_things_stand, "What is to be asked?"),
    says("interest", "G3", "Say again that {candidate} is interested in {role}."),
    both("fit", "G3", fit, fit_question, when=_first),
    says("further_information", "G3", "Offer further information, should it help."),
    told("shorter", "G3 G5", _shorter, when=_again),
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
    told("ask_or_close", "G5 house", _ask_or_close),
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
