"""Answering them, sending what they asked for, telling them news (rulebook section 7)."""

from __future__ import annotations

from domain import answers
from domain.facts.events import EventType
from domain.rules.rule import key_of
from domain.rules.world import Occasion
from domain.settling import Slot
from domain.words.english import listing
from domain.words.items.case import Case
from domain.words.items.item import Item, asked, known, says


def _message(case: Case) -> str | None:
    event = case.event
    if event is None:
        return None
    by = {"linkedin": "LinkedIn", "phone": "phone"}.get(event.channel or "", event.channel or "")
    return f"The message of {case.at(event.occurred_at)}{f', by {by}' if by else ''}."


def _promised(case: Case) -> str | None:
    """What was asked for and not sent yet, and by when, to be named with its date."""
    to = case.action.recipient
    asked_for = [e for e in case.timeline.all(EventType.MATERIALS_REQUESTED) if e.contact == to]
    slots = {key_of(answers.SEND_MATERIALS, Occasion(e.name, e.occurred_at, to)): e for e in asked_for}
    settled = case.outcomes.settle(
        answers.SEND_MATERIALS, to, [Slot(key, 1, e.occurred_at) for key, e in slots.items()]
    )
    named = [
        f"{listing(e.items) or 'materials'}{f' by {case.when(e.deadline)}' if e.deadline else ''}"
        for key, e in slots.items()
        if key not in settled
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
