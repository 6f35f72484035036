"""Offers and endings: the brief and the draft speak of their own offer, their own interviews and their own people."""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.words.briefs import brief
from tests.domain.given import planned
from tests.domain.words.given import briefs_of, draft_of, event, occasions_of, world

Event = dict[str, Any]
APPLIED = event("applied", "2026-03-02T15:00:00")
HELD = event("interview_held", "2026-03-02T15:00:00", interview="a", contacts=["ruiz"])


def known_of_each(given: dict[str, Any], kind: str, item: str) -> list[str | None]:
    plan, facts, _ = planned(given)
    briefs = [brief(action, facts, plan.timeline) for action in plan.actions if action.kind == kind]
    return [entry["known"] for entries in briefs for entry in entries if entry["item"] == item]


def test_of_two_offers_each_has_its_own_date() -> None:
    given = world(
        APPLIED,
        event("offer_made", "2026-03-09T15:00:00", reply_by="2026-03-13"),
        event("offer_made", "2026-03-10T15:00:00", reply_by="2026-03-20"),
    )
    assert [of.reply_by for of in occasions_of(given, "offer_acknowledgement")] == [
        date(2026, 3, 13),
        date(2026, 3, 20),
    ]
    assert known_of_each(given, "offer_acknowledgement", "answer_by") == [
        "The answer comes by Friday 13 March 2026.",
        "The answer comes by Friday 20 March 2026.",
    ]
    assert known_of_each(given, "inform_candidate", "answer_by") == [
        "Dana Whitfield must answer by Friday 13 March 2026.",
        "Dana Whitfield must answer by Friday 20 March 2026.",
    ]


def test_another_message_knows_the_date_of_the_offer_while_it_is_open() -> None:
    wrote = event("message_received", "2026-03-10T15:00:00", contact="ruiz", channel="email")
    offer = event("offer_made", "2026-03-09T15:00:00", reply_by="2026-03-13")
    assert occasions_of(world(APPLIED, offer, wrote), "reply")[0].reply_by == date(2026, 3, 13)
    declined = event("offer_declined", "2026-03-09T16:00:00")
    assert occasions_of(world(APPLIED, offer, declined, wrote), "reply")[0].reply_by is None


def test_nobody_asks_why_an_offer_was_made() -> None:
    given = world(APPLIED, event("offer_made", "2026-03-09T15:00:00"))
    assert "reason" not in briefs_of(given, "inform_candidate")
    refused = world(APPLIED, event("rejected", "2026-03-09T15:00:00"))
    assert briefs_of(refused, "inform_candidate")["reason"]["question"]


def scheduled(label: str, starts: str, **more: Any) -> Event:
    return event(
        "interview_scheduled",
        "2026-03-03T15:00:00",
        interview=label,
        starts_at=f"2026-03-{starts}T15:00:00Z",
        **more,
    )


WITHDREW = event("candidate_withdrew", "2026-03-09T15:00:00")


def test_a_withdrawal_calls_off_what_is_still_to_come_in_its_order() -> None:
    given = world(APPLIED, scheduled("c", "20"), scheduled("b", "11"), WITHDREW)
    said = briefs_of(given, "withdrawal_note")["booked_interviews"]
    assert said["known"] == (
        "Cancel what is booked: the interview on Wednesday 11 March 2026, 11:00 in New York and Friday 20 March "
        "2026, 11:00 in New York."
    )
    assert said["question"] is None
    assert occasions_of(given, "withdrawal_note")[0].booked == (
        "Wednesday, 11 March, 11:00",
        "Friday, 20 March, 11:00",
    )


def test_an_interview_that_is_past_is_not_called_off_but_asked_after() -> None:
    given = world(APPLIED, scheduled("b", "05"), WITHDREW)
    said = briefs_of(given, "withdrawal_note")["booked_interviews"]
    assert said["known"] is None
    assert "Thursday 5 March 2026" in said["question"]
    assert occasions_of(given, "withdrawal_note")[0].booked == ()
    assert "5 March" not in draft_of(given, "withdrawal_note").body


def test_where_nothing_is_booked_nothing_is_asked() -> None:
    said = briefs_of(world(APPLIED, WITHDREW), "withdrawal_note")["booked_interviews"]
    assert said["known"] == "No interview is booked, so none has to be cancelled."
    assert said["question"] is None


def test_an_informational_talk_is_no_step_that_a_withdrawal_calls_off() -> None:
    ed = {"ref": "ed", "name": "Ed Fox", "role": "employee", "email": "ed@harlow.example"}
    talk = scheduled("b", "11", contacts=["ed"], purpose="informational")
    given = world(APPLIED, talk, WITHDREW)
    given["contacts"].append(ed)
    assert occasions_of(given, "withdrawal_note")[0].booked == ()


def test_whoever_was_in_no_interview_is_not_thanked_for_one() -> None:
    held = event("interview_held", "2026-03-02T15:00:00", interview="a", contacts=["hal"])
    given = world(held, event("rejected", "2026-03-09T15:00:00"))
    said = briefs_of(given, "gracious_reply")["thanks"]["known"]
    assert (
        said
        == "Thank Elena Ruiz for the time given to Dana Whitfield; the last interview was with Hal Reyes."
    )
    assert "our conversations" not in draft_of(given, "gracious_reply").body
    met = world(HELD, event("rejected", "2026-03-09T15:00:00"))
    said = briefs_of(met, "gracious_reply")["thanks"]["known"]
    assert said == "Thank Elena Ruiz for their time, last on Monday 2 March 2026."
    assert "our conversations" in draft_of(met, "gracious_reply").body


def test_an_informational_talk_is_not_what_a_refused_application_is_thanked_for() -> None:
    talk = event(
        "interview_held", "2026-03-04T15:00:00", interview="b", contacts=["ruiz"], purpose="informational"
    )
    given = world(HELD, talk, event("rejected", "2026-03-09T15:00:00"))
    said = briefs_of(given, "gracious_reply")["thanks"]["known"]
    assert said == "Thank Elena Ruiz for their time, last on Monday 2 March 2026."
    assert occasions_of(given, "gracious_reply")[0].interview_on == date(2026, 3, 2)
