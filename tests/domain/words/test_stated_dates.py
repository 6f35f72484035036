"""A stated date is told while it is in force, as past once it is past, and never as what comes next when it isn't."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.domain.words.given import briefs_of, draft_of, event, occasions_of, world

Event = dict[str, Any]
HELD = event("interview_held", "2026-03-02T15:00:00", interview="a", contacts=["ruiz"])
STATED = event("timeline_stated", "2026-03-02T16:00:00", contact="ruiz", decision_by="2026-03-06")
INSIDE = {"ref": "ed", "name": "Ed Fox", "role": "employee", "email": "ed@harlow.example"}


def at_harlow(*events: Event, **more: Any) -> dict[str, Any]:
    given = world(HELD, STATED, *events, **more)
    return given | {"contacts": [*given["contacts"], INSIDE]}


def message(at: str, contact: str) -> Event:
    return event("message_received", at, contact=contact, channel="email", needs_reply=False)


STILL_IN_FORCE = {
    # D = 6 March; W is the latest of what makes one, so far 2 March.
    "nothing since": [],
    "resumed before it": [event("on_hold", "2026-03-03T15:00:00"), event("resumed", "2026-03-05T15:00:00")],
    "an employee wrote": [message("2026-03-10T15:00:00", "ed")],
    "an informational interview": [
        event(
            "interview_held", "2026-03-10T15:00:00", interview="b", contacts=["ed"], purpose="informational"
        )
    ],
    "a message on its very day": [message("2026-03-06T15:00:00", "hal")],
}
SPENT = {
    # W > 6 March.
    "a message": [message("2026-03-10T15:00:00", "hal")],
    "resumed after it": [event("on_hold", "2026-03-03T15:00:00"), event("resumed", "2026-03-20T15:00:00")],
    "reopened after it": [event("rejected", "2026-03-04T15:00:00"), event("reopened", "2026-03-09T15:00:00")],
    "an interview called off after it": [
        event("interview_scheduled", "2026-03-04T15:00:00", interview="b", starts_at="2026-03-12T15:00:00Z"),
        event("interview_cancelled", "2026-03-10T15:00:00", interview="b"),
    ],
    "another interview": [event("interview_held", "2026-03-10T15:00:00", interview="b")],
    "materials asked for": [
        event("materials_requested", "2026-03-10T15:00:00", contact="ruiz", items=["a plan"])
    ],
}


@pytest.mark.parametrize("events", STILL_IN_FORCE.values(), ids=STILL_IN_FORCE.keys())
def test_a_stated_date_is_told_as_long_as_the_planner_goes_by_it(events: list[Event]) -> None:
    given = at_harlow(*events)
    assert occasions_of(given, "status_follow_up")[0].decision_by == date(2026, 3, 6)
    known = briefs_of(given, "status_follow_up")["where_things_stand"]["known"]
    assert "Elena Ruiz stated a decision by Friday 6 March 2026" in known


@pytest.mark.parametrize("events", SPENT.values(), ids=SPENT.keys())
def test_a_stated_date_that_is_spent_is_told_no_more(events: list[Event]) -> None:
    given = at_harlow(*events)
    assert occasions_of(given, "status_follow_up")[0].decision_by is None
    assert "6 March" not in briefs_of(given, "status_follow_up")["where_things_stand"]["known"]
    assert "6 March" not in draft_of(given, "status_follow_up").body


def test_materials_sent_after_it_spend_it_too() -> None:
    asked = event("materials_requested", "2026-03-05T15:00:00", contact="ruiz", items=["a plan"])
    sent = {
        "kind": "send_materials",
        "attempt": 1,
        "recipient": "ruiz",
        "outcome": "done",
        "occurred_at": "2026-03-09T15:00:00Z",
    }
    assert occasions_of(at_harlow(asked, outcomes=[sent]), "status_follow_up")[0].decision_by is None


CHANNELS = [
    {"email": "e@h.example"},
    {"phone": "+1 2", "preferred_channel": "phone"},
    {"linkedin": "in/ruiz"},
]


@pytest.mark.parametrize("ways", CHANNELS)
@pytest.mark.parametrize("actor", ["candidate", "consultant"])
@pytest.mark.parametrize("attempt", [1, 2])
def test_a_follow_up_after_the_date_never_asks_whether_it_still_holds(
    ways: dict[str, str], actor: str, attempt: int
) -> None:
    ruiz = {"ref": "ruiz", "name": "Elena Ruiz", "role": "hiring_manager", **ways}
    # Due roll(6 + 2) = Monday 9 March.
    body = draft_of(
        world(HELD, STATED, contacts=[ruiz], policy={"actors": {"status_follow_up": actor}}),
        "status_follow_up",
        attempt,
    ).body
    assert "still holds" not in body
    assert "where things stand" in body


def test_a_letter_after_the_date_says_kindly_that_it_has_passed() -> None:
    body = draft_of(at_harlow(), "status_follow_up").body
    assert "Friday, 6 March, the day you had in mind for a decision, has passed" in body
    assert "how easily such plans move" in body


def test_a_letter_on_the_very_day_asks_whether_it_still_holds() -> None:
    # No buffer: due roll(6 + 0) = Friday 6 March.
    body = draft_of(at_harlow(policy={"decision_buffer_days": 0}), "status_follow_up").body
    assert "whether that day still holds" in body
    known = briefs_of(at_harlow(policy={"decision_buffer_days": 0}), "status_follow_up")
    assert "reproach" not in known["where_things_stand"]["known"]


def test_the_brief_of_a_follow_up_after_the_date_warns_of_reproach() -> None:
    known = briefs_of(at_harlow(), "status_follow_up")["where_things_stand"]["known"]
    assert "that day is over" in known
    assert "reproach" in known


NEXT_IS_ASKED = {
    # The update is due five business days after 2 March: Monday 9 March.
    "the date is past": [],
    "the date is spent": SPENT["a message"],
    "an offer without a date has overtaken it": [event("offer_made", "2026-03-05T15:00:00")],
    "an interview is past, and nothing is known of it": [
        event("interview_scheduled", "2026-03-03T15:00:00", interview="b", starts_at="2026-03-06T15:00:00Z")
    ],
    "on hold": [event("on_hold", "2026-03-03T15:00:00")],
}


@pytest.mark.parametrize("events", NEXT_IS_ASKED.values(), ids=NEXT_IS_ASKED.keys())
def test_what_comes_next_is_asked_where_no_date_is_ahead(events: list[Event]) -> None:
    said = briefs_of(at_harlow(*events), "candidate_update")["what_happens_next"]
    assert said["known"] is None
    assert said["question"]


def scheduled(label: str, starts: str, **more: Any) -> Event:
    return event(
        "interview_scheduled",
        "2026-03-03T15:00:00",
        interview=label,
        starts_at=f"2026-03-{starts}T15:00:00Z",
        **more,
    )


LATER = event("timeline_stated", "2026-03-02T16:00:00", contact="ruiz", decision_by="2026-03-18")
TALK = scheduled("c", "10", contacts=["ed"], purpose="informational")
NEXT = {
    "the date is ahead": ([LATER], "Next: a decision, stated for Wednesday 18 March 2026."),
    "the nearest of two interviews": (
        [scheduled("c", "10"), scheduled("d", "20")],
        "Next: the interview on Tuesday 10 March 2026, 11:00 in New York.",
    ),
    "whichever was recorded last": (
        [scheduled("d", "20"), scheduled("c", "10")],
        "Next: the interview on Tuesday 10 March 2026, 11:00 in New York.",
    ),
    "an informational one is no step": (
        [LATER, TALK],
        "Next: a decision, stated for Wednesday 18 March 2026.",
    ),
    "an offer's date": (
        [LATER, event("offer_made", "2026-03-05T15:00:00", reply_by="2026-03-13")],
        "Next: the answer to the offer, by Friday 13 March 2026.",
    ),
}


@pytest.mark.parametrize(("events", "says"), NEXT.values(), ids=NEXT.keys())
def test_the_update_says_what_comes_next_and_when(events: list[Event], says: str) -> None:
    given = at_harlow(*events)
    assert briefs_of(given, "candidate_update")["what_happens_next"]["known"] == says


def test_the_decision_date_is_asked_anew_in_an_interview_after_it() -> None:
    said = briefs_of(at_harlow(scheduled("b", "16")), "prepare_interview")["decision_date"]
    assert (said["known"], bool(said["question"])) == (None, True)
    held = event("interview_held", "2026-03-16T15:00:00", interview="b")
    plan = at_harlow(scheduled("b", "16"), held)
    plan["outcomes"] = [
        {
            "kind": "debrief",
            "attempt": 1,
            "recipient": "candidate",
            "outcome": "done",
            "occurred_at": "2026-03-02T18:00:00Z",
        }
    ]
    assert briefs_of(plan, "debrief")["timeline"]["known"] is None


def test_a_date_after_the_interview_is_known_already() -> None:
    said = briefs_of(world(HELD, LATER, scheduled("b", "16")), "prepare_interview")["decision_date"]
    assert said["known"] == "Elena Ruiz stated a decision by Wednesday 18 March 2026."
