"""A message and what it is for, as the tests of checks give them; and what one check finds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from domain.words.checks.checking import check_message
from domain.words.checks.finding import Finding
from domain.words.checks.slip import Slip
from domain.words.occasion import Addressee, Message, Occasion, Stranger

OCCASION = Occasion(
    kind="thank_you",
    recipient=Addressee("Grace Moore", "Dr."),
    candidate="Priya Raman",
    consultant="Joan Pike",
    agency="Pike & Lowe",
    company="Harlow Freight",
    role="Dispatch Manager",
    points=("moving the night shift to weekly rotas",),
    requirements=("shift planning",),
    strengths=("ran a night shift of forty",),
    on=date(2026, 11, 18),
    interview_on=date(2026, 11, 17),
    colleagues=("Tom Adeyemi",),
    strangers=(
        Stranger("Castle Foods", "client"),
        Stranger("Ben Ito", "contact"),
        Stranger("Ana Cruz", "candidate"),
    ),
)
GOOD = """Dear Dr. Moore,

Thank you for your time on Tuesday. Weekly rotas for the night shift would have helped us too, and I liked how
calmly you spoke of the change.

I would be glad to join Harlow Freight as Dispatch Manager. I ran a night shift of forty for six years, and shift
planning is what I know best.

Kind regards,
Priya Raman"""
SUBJECT = "Thank you for Tuesday - Dispatch Manager"


def occasion(**changes: Any) -> Occasion:
    """The usual one, but for the changes."""
    return replace(OCCASION, **changes)


def found(
    check: str, message: Message, of: Occasion = OCCASION, slips: tuple[Slip, ...] = ()
) -> list[Finding]:
    """What that check finds in the message."""
    return [each.finding for each in check_message(message, of, slips) if each.check.name == check]


def in_body(check: str, body: str, of: Occasion = OCCASION) -> list[str]:
    """The stretches of the body that the check finds."""
    return [body[each.place.start : each.place.end] for each in found(check, Message(body, SUBJECT), of)]


def said(check: str, sentence: str, of: Occasion = OCCASION) -> bool:
    """Whether the check finds something in the sentence, within an otherwise short message."""
    return bool(found(check, Message(f"Dear Dr. Moore,\n\n{sentence}\n\nPriya Raman", SUBJECT), of))
