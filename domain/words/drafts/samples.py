"""Occasions to try a template on: one where all is known, and one where hardly anything is. All in them is invented."""

from __future__ import annotations

from datetime import date
from typing import Final

from domain.words.drafts.template import Template
from domain.words.occasion import Addressee, Concern, News, Occasion

# Which kinds tell news: their own, or what was merged into them (rulebook section 6).
TELL_NEWS: Final = frozenset(
    {
        "application_follow_up",
        "status_follow_up",
        "reply",
        "send_materials",
        "share_update",
        "offer_idea",
        "offer_materials",
    }
)


def full_occasion(template: Template, attempt: int = 1) -> Occasion:
    """All is known that can be recorded."""
    return Occasion(
        kind=template.kind,
        recipient=Addressee("Grace Moore", "Dr."),
        attempt=attempt,
        channel=template.channel,
        actor=template.actor,
        language=template.language,
        candidate="Priya Raman",
        consultant="Joan Pike",
        agency="Pike & Lowe",
        company="Harlow Freight",
        role="Dispatch Manager",
        sender_email="priya@raman.example",
        sender_phone="+44 1632 960 123",
        address="1 Dock Road\nLeeds LS1 4QT",
        points=("moving the night shift to weekly rotas", "what the yard software should show at 3 a.m."),
        concerns=(
            Concern("has never led a union shop", "worked with two stewards at the last depot"),
            Concern("no rail experience yet"),
        ),
        needs=("fewer missed dispatch slots",),
        requirements=("shift planning", "warehouse software"),
        strengths=("ran a night shift of forty", "SAP EWM"),
        aims="a site to run",
        news=_news(template.kind),
        items=("a costed sample route", "two references"),
        reason="wants to stay near the coast",
        event_name="the Northern Freight Forum",
        booked=("Tuesday, 24 November, 10:00",),
        on=date(2026, 11, 18),
        interview_on=date(2026, 11, 17),
        decision_by=date(2026, 11, 27),
        deadline=date(2026, 11, 25),
        decide_by=date(2026, 11, 24),
        reply_by=date(2026, 11, 30),
        colleagues=("Tom Adeyemi", "Zoe Lark"),
    )


def _news(kind: str) -> tuple[News, ...]:
    if kind not in TELL_NEWS:
        return ()
    if kind == "offer_idea":
        return (News("a second gate for the night vans", "It would take the queue off the ramp"),)
    if kind == "offer_materials":
        return (News("a one-page plan for weekly rotas", "drawn up for a depot of the same size"),)
    return (News("Passed the transport manager's exam", "at the first try"),)


def sparse_occasion(template: Template, attempt: int = 1) -> Occasion:
    """Who writes to whom, and nothing else."""
    return Occasion(
        kind=template.kind,
        recipient=Addressee("Joan Webb"),
        attempt=attempt,
        channel=template.channel,
        actor=template.actor,
        language=template.language,
        candidate="Mei Tran",
        consultant="Ruth Kay",
        agency="Coral Search",
    )
