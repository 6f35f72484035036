"""An action's occasion: what the facts tell for its message, and nothing that belongs to another."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from domain.facts.people import Channel
from domain.plan import Action, Actor
from domain.rules.table import CORRESPONDENCE_KINDS
from domain.words.drafts.standard import standard_template
from domain.words.drafts.writing import write_draft
from domain.words.occasion import Addressee, Concern, News, Occasion
from domain.words.occasions import occasion_of
from tests.domain.given import all_givens, planned

NOW = "2026-09-28T13:00:00Z"  # a Monday; 09:00 in New York


def world(*events: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "agency": {
            "name": "Pike & Lowe",
            "time_zone": "America/New_York",
            "country": "US",
            "subdivision": "NY",
        },
        "client": {"name": "Harlow Freight"},
        "candidate": {"name": "Grace Lin", "strengths": ["led nights"], "aims": "one site"},
        "job": {"title": "Night Manager", "requirements": ["calm"]},
        "contacts": [
            {
                "ref": "ruiz",
                "name": "Elena Ruiz",
                "salutation": "Ms",
                "role": "hiring_manager",
                "email": "e@h.example",
            },
            {
                "ref": "park",
                "name": "Min Park",
                "role": "interviewer",
                "email": "m@h.example",
                "language": "de",
            },
            {"ref": "reyes", "name": "Hal Reyes", "role": "hr", "email": "h@h.example"},
        ],
        "primary_contact": "ruiz",
        "events": list(events),
        **more,
    }


def event(kind: str, at: str = NOW, **data: Any) -> dict[str, Any]:
    return {"type": kind, "occurred_at": at, "data": data}


def occasions(given: dict[str, Any], kind: str, **senders: str) -> dict[str, Occasion]:
    """Of each recipient of that kind."""
    plan, facts, _ = planned(given)
    found: list[Action] = [action for action in plan.actions if action.kind == kind and action.attempt == 1]
    return {a.recipient or "": occasion_of(a, facts, plan.timeline, **senders) for a in found}


HELD = event(
    "interview_held",
    interview="panel",
    contacts=["ruiz", "park"],
    points=[{"contact": "ruiz", "text": "dwell time"}, {"contact": "park", "text": "the yard software"}],
    concerns=[
        {"contact": "ruiz", "text": "no union shop", "answer": "two stewards"},
        {"contact": None, "text": "too far away"},
        {"contact": "park", "text": "no SAP"},
    ],
    needs=[{"contact": "ruiz", "text": "calm nights"}],
)


def test_each_interviewer_has_the_points_concerns_and_needs_of_their_own() -> None:
    of = occasions(world(HELD), "thank_you")
    assert (of["ruiz"].points, of["park"].points) == (("dwell time",), ("the yard software",))
    assert of["ruiz"].concerns == (Concern("no union shop", "two stewards"), Concern("too far away"))
    assert of["park"].concerns == (Concern("too far away"), Concern("no SAP"))
    assert (of["ruiz"].needs, of["park"].needs) == (("calm nights",), ())


def test_names_and_what_is_known_of_the_placement_stand_in_it() -> None:
    of = occasions(
        world(HELD), "thank_you", consultant="Joan Pike", sender_email="g@x.example", sender_phone="+1 2"
    )
    said = of["ruiz"]
    assert said.recipient == Addressee("Elena Ruiz", "Ms")
    assert (said.candidate, said.consultant, said.agency) == ("Grace Lin", "Joan Pike", "Pike & Lowe")
    assert (said.company, said.role, said.requirements) == ("Harlow Freight", "Night Manager", ("calm",))
    assert (said.strengths, said.aims, said.colleagues) == (
        ("led nights",),
        "one site",
        ("Min Park", "Hal Reyes"),
    )
    assert (said.sender_email, said.sender_phone, said.channel) == ("g@x.example", "+1 2", Channel.EMAIL)
    assert (said.language, of["park"].language) == ("en", "de")


def test_days_are_those_of_the_recipients_calendar() -> None:
    sydney = {"ref": "ruiz", "name": "Elena Ruiz", "role": "hiring_manager", "email": "e@h.example"}
    given = world(event("interview_held", "2026-09-28T20:00:00Z", interview="i", contacts=["ruiz"]))
    given["contacts"] = [{**sydney, "time_zone": "Australia/Sydney", "country": "AU", "subdivision": "NSW"}]
    said = occasions(given, "thank_you")["ruiz"]
    assert said.interview_on == date(2026, 9, 29)  # 06:00 there, while in New York it is still the 28th
    assert said.on == date(2026, 9, 29)


def test_a_concern_with_an_answer_is_answered_in_the_draft_and_shown_in_the_brief() -> None:
    said = occasions(world(HELD), "thank_you")["ruiz"]
    template = standard_template("thank_you", said.channel, said.actor)
    body = write_draft(said, template).message.body
    assert "two stewards" in body
    assert "too far away" not in body  # nobody said what answers it: that is asked


def test_news_is_the_actions_own_and_what_was_merged_into_it() -> None:
    later = "2026-10-01T13:00:00Z"
    given = world(HELD, event("achievement", later, title="Passed the SQE2", detail="at once"),
                  event("material_ready", later, title="a plan"))  # fmt: skip
    told = [o.news for kind in ("share_update", "offer_materials", "status_follow_up")
            for o in occasions(given, kind).values()]  # fmt: skip
    assert {news for each in told for news in each} == {News("Passed the SQE2", "at once"), News("a plan")}


def test_items_and_deadline_of_the_request_are_local_days() -> None:
    asked = event("materials_requested", contact="ruiz", items=["a plan"], deadline="2026-10-02T02:00:00Z")
    said = occasions(world(HELD, asked), "send_materials")["ruiz"]
    assert (said.items, said.deadline) == (("a plan",), date(2026, 10, 1))


def test_a_stated_date_is_told_until_an_interview_has_spent_it() -> None:
    stated = event("timeline_stated", decision_by="2026-10-06", contact="ruiz")
    assert occasions(world(HELD, stated), "status_follow_up")["ruiz"].decision_by == date(2026, 10, 6)
    second = event("interview_held", "2026-10-08T13:00:00Z", interview="second", contacts=["ruiz"])
    assert occasions(world(HELD, stated, second), "status_follow_up")["ruiz"].decision_by is None


def test_an_offer_tells_by_when_it_is_answered_and_a_withdrawal_what_it_calls_off() -> None:
    offer = event("offer_made", reply_by="2026-10-09")
    assert occasions(world(HELD, offer), "offer_acknowledgement")["ruiz"].reply_by == date(2026, 10, 9)
    booked = event(
        "interview_scheduled", interview="next", starts_at="2026-10-05T14:00:00Z", contacts=["park"]
    )
    gone = event("candidate_withdrew", "2026-09-29T13:00:00Z", reason="the other offer")
    said = occasions(world(HELD, booked, gone), "withdrawal_note")["ruiz"]
    assert (said.booked, said.reason) == (("Monday, 5 October, 10:00",), "the other offer")
    other = event("competing_offer", "2026-09-29T13:00:00Z", decide_by="2026-10-02")
    assert occasions(world(HELD, other), "competing_offer_note")["ruiz"].decide_by == date(2026, 10, 2)


def test_somebody_of_hr_is_named_where_the_recipient_is_away_on_the_day() -> None:
    wrote = event("message_received", contact="ruiz", channel="email")
    assert occasions(world(HELD, wrote), "reply")["ruiz"].deputy is None
    away = event("contact_away", contact="ruiz", until="2026-10-20")
    assert occasions(world(HELD, wrote, away), "reply")["ruiz"].deputy == "Hal Reyes"


def test_where_the_agency_writes_the_draft_speaks_in_the_consultants_voice() -> None:
    given = world(HELD, policy={"actors": {"thank_you": "consultant"}})
    said = occasions(given, "thank_you", consultant="Joan Pike")["ruiz"]
    assert said.actor is Actor.CONSULTANT
    body = write_draft(said, standard_template("thank_you", said.channel, said.actor)).message.body
    assert body.endswith("Joan Pike\nPike & Lowe")
    assert "Grace led nights" in body


@pytest.mark.parametrize("histories", [60])
def test_every_correspondence_of_every_plan_has_its_draft(histories: int) -> None:
    for given in all_givens(histories):
        plan, facts, _ = planned(given)
        for action in plan.actions:
            if action.kind in CORRESPONDENCE_KINDS:
                occasion = occasion_of(action, facts, plan.timeline, consultant="Joan Pike")
                template = standard_template(action.kind, occasion.channel, occasion.actor, occasion.language)
                assert write_draft(occasion, template).message.body
