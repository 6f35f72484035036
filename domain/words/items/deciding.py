"""Offers and endings: what is said when a decision falls, on either side (rulebook section 7)."""

from __future__ import annotations

from domain.facts.events import EventType
from domain.words.english import day, listing
from domain.words.items.case import Case
from domain.words.items.fit import aims
from domain.words.items.item import Item, asked, both, known, says


def _other_offer(case: Case) -> str | None:
    event = case.event
    if event is None:
        return None
    titled = f" ({event.title})" if event.title else ""
    return f"There is another process or offer{titled}, known since {case.day(event.occurred_at)}."


def _decide_by(case: Case) -> str | None:
    event = case.event
    return (
        f"It is to be decided by {day(event.decide_by)}." if event is not None and event.decide_by else None
    )


def _reply_by(case: Case) -> str | None:
    offer = case.offer
    return f"The answer comes by {day(offer.reply_by)}." if offer is not None and offer.reply_by else None


def _must_answer_by(case: Case) -> str | None:
    offer = case.offer
    if offer is None or offer.reply_by is None:
        return None
    return f"{case.names.candidate_first} must answer by {day(offer.reply_by)}."


def _of_an_offer(case: Case) -> bool:
    return case.event is not None and case.event.type is EventType.OFFER_MADE


def _of_an_ending(case: Case) -> bool:
    return not _of_an_offer(case)


def _also_thanked(case: Case) -> str | None:
    """Everybody else who took part in an interview."""
    met = dict.fromkeys(ref for held in case.timeline.interviews.held for ref in held.contacts)
    others = [case.names.who(ref) for ref in met if ref != case.action.recipient]
    return f"Thanks are due to {listing(others)} too." if others else None


def _reason(case: Case) -> str | None:
    event = case.event
    return f"The reason: {event.reason}." if event is not None and event.reason else None


def _booked(case: Case) -> str | None:
    """The interviews that would still come after the ending."""
    past, coming = case.pending(case.action.anchor_at)
    if coming:
        return f"Cancel what is booked: the interview on {listing(case.at(s.starts_at) for s in coming)}."
    return None if past else "No interview is booked, so none has to be cancelled."


def _unreported(case: Case) -> str | None:
    """What was booked before the ending, and nobody recorded what became of it."""
    past, _ = case.pending(case.action.anchor_at)
    if not past:
        return None
    days = listing(case.at(s.starts_at) for s in past)
    return f"Was the interview on {days} held? Record it held or cancelled; it is not called off any more."


def _last_met(case: Case) -> str | None:
    held = case.timeline.selection_held
    if not held:
        return None
    met = [each for each in held if case.action.recipient in each.contacts]
    if met:
        return case.fill("Thank {recipient} for their time, last on ") + f"{case.day(met[-1].ended_at)}."
    with_whom = case.names.all(held[-1].contacts)
    return (
        case.fill("Thank {recipient} for the time given to {candidate}; the last interview was with ")
        + f"{with_whom}."
    )


def _what_happened(case: Case) -> str | None:
    event = case.event
    if event is None:
        return None
    return f"{WHAT_HAPPENED[event.type]} on {case.day(event.occurred_at)}."


WHAT_HAPPENED: dict[EventType, str] = {
    EventType.REJECTED: "The application was rejected",
    EventType.OFFER_MADE: "An offer was made",
    EventType.CLOSED: "The placement was closed",
}


def _elsewhere(case: Case) -> str | None:
    number = case.facts.candidate.other_open_placements
    return f"Other placements still open: {number}." if number else None


COMPETING_OFFER_NOTE: tuple[Item, ...] = (
    known("other_offer", "G2", _other_offer, "Which other process or offer is there?"),
    known("its_date", "G2", _decide_by, "By which date is the other offer to be decided?"),
    says("first_in_interest", "G2", "Say that {role} at {company} comes first in {candidate}'s interest."),
    says("no_ultimatum", "G2", "No ultimatum: the date is told as a fact, and nothing is demanded."),
)
OFFER_ACKNOWLEDGEMENT: tuple[Item, ...] = (
    says("thanks", "house", "Thank {recipient} for the offer."),
    says("joy", "house", "Let {candidate}'s joy be heard, without a promise."),
    known("answer_by", "house", _reply_by, "By when does {candidate} answer the offer?"),
    known("also_thanked", "house", _also_thanked, "To whom else are thanks due?"),
)
ACCEPTANCE_THANKS: tuple[Item, ...] = (
    says("thanks", "house G1", "Thank {recipient} for the trust, and for the way there."),
    says("joy", "house G1", "Say how glad {candidate} is to join {company}."),
    asked("first_steps", "house G1", "What is agreed for the start: day, papers, whom to report to?"),
    known("also_thanked", "house G1", _also_thanked, "To whom else are thanks due?"),
)
WITHDRAWAL_NOTE: tuple[Item, ...] = (
    says("thanks", "G4", "Thank {recipient} for their time and interest."),
    says("decision", "G4", "State the decision plainly and without reproach."),
    known("reason", "G4", _reason, "Is there a reason that may be named? If not, name none."),
    both("booked_interviews", "G4", _booked, _unreported),
    says("open_door", "G4", "Leave the door open for another time."),
)
GRACIOUS_REPLY: tuple[Item, ...] = (
    known("thanks", "after G4", _last_met, "For which conversations is {recipient} thanked?"),
    says("respect", "after G4", "Respect the decision: no question about it, no second plea."),
    known("reason", "after G4", _reason, "Did they give a reason? It is not argued with."),
    says("future_interest", "after G4", "Say that {candidate} stays interested in {company} for the future."),
)
INFORM_CANDIDATE: tuple[Item, ...] = (
    known("what_happened", "G4", _what_happened, "What happened?"),
    known("reason", "G4", _reason, "Did {company} say why? {Candidate} will ask.", when=_of_an_ending),
    says("kindly", "G4", "Tell {candidate} in person where possible, kindly and soon."),
    known(
        "answer_by",
        "G4",
        _must_answer_by,
        "By when must {candidate} answer?",
        when=_of_an_offer,
    ),
    asked("what_happens_next", "G4", "What happens next, and when?"),
)
WITHDRAW_ELSEWHERE: tuple[Item, ...] = (
    known(
        "other_placements", "after G4", _elsewhere, "Which of {candidate}'s other placements are still open?"
    ),
    says(
        "withdraw",
        "after G4",
        "Agree with {candidate} to withdraw from each, and record it there; each gets its withdrawal note.",
    ),
    known("aims", "house", aims, "Is there anything that {candidate} still hopes for elsewhere?"),
)
