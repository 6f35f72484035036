"""While waiting: what was heard and tried, what is promised, and what the second follow-up says again."""

from __future__ import annotations

from typing import Any

import pytest

from tests.domain.words.given import briefs_of, draft_of, event, world

Event = dict[str, Any]
APPLIED = event("applied", "2026-03-02T15:00:00")
HELD = event("interview_held", "2026-03-02T15:00:00", interview="a", contacts=["ruiz"])
INVITED = event("interview_scheduled", "2026-03-03T15:00:00", interview="b", starts_at="2026-03-10T15:00:00Z")
HELD_THEN = event("interview_held", "2026-03-10T16:00:00", interview="b")
WROTE = event("message_received", "2026-03-04T15:00:00", contact="ruiz", channel="email", needs_reply=False)


def done(kind: str, at: str, attempt: int = 1, result: str = "done", to: str = "ruiz") -> dict[str, Any]:
    return {"kind": kind, "attempt": attempt, "recipient": to, "outcome": result, "occurred_at": f"{at}Z"}


HEARD = {
    "applied alone": (
        [APPLIED],
        "Nothing was heard from Harlow Freight since the application of Monday 2 March 2026.",
    ),
    "an interview nobody scheduled": (
        [HELD],
        "Nothing was heard from Harlow Freight since the interview of Monday 2 March 2026.",
    ),
    "held after it was scheduled": (
        [APPLIED, INVITED, HELD_THEN],
        "Nothing was heard from Harlow Freight since the interview of Tuesday 10 March 2026.",
    ),
    "a message after the interview": (
        [HELD, WROTE],
        "Last heard on Wednesday 4 March 2026: a message from Elena Ruiz.",
    ),
    "scheduled, not held yet": (
        [APPLIED, INVITED],
        "Last heard on Tuesday 3 March 2026: an interview was scheduled.",
    ),
}


@pytest.mark.parametrize(("events", "says"), HEARD.values(), ids=HEARD.keys())
def test_what_they_said_last_knows_of_the_interviews_held(events: list[Event], says: str) -> None:
    assert briefs_of(world(*events), "candidate_update")["what_they_said"]["known"] == says


def test_the_close_out_and_the_review_know_of_the_interviews_held() -> None:
    says = "Nothing was heard from Harlow Freight since the interview of Monday 2 March 2026."
    assert briefs_of(world(HELD), "close_out")["last_heard"]["known"] == says


def test_the_attempts_before_are_those_of_the_same_round() -> None:
    # W = 2 March, asked on the 9th; then they wrote: W = 20 March, asked on 1 April.
    wrote = event(
        "message_received", "2026-03-20T15:00:00", contact="ruiz", channel="email", needs_reply=False
    )
    asked = [done("status_follow_up", "2026-03-09T15:00:00"), done("status_follow_up", "2026-04-01T15:00:00")]
    said = briefs_of(world(HELD, wrote, outcomes=asked), "status_follow_up", attempt=2)["attempts_before"]
    assert said["known"] == (
        "For the consultant alone: status follow-up to Elena Ruiz sent on Wednesday 1 April 2026."
    )


def test_the_second_follow_up_says_interest_and_offers_further_information_too() -> None:
    first, second = (briefs_of(world(HELD), "status_follow_up", attempt=attempt) for attempt in (1, 2))
    assert {"interest", "further_information"} <= first.keys() & second.keys()
    assert "fit" in first
    assert "fit" not in second


def test_materials_that_were_sent_are_promised_no_more() -> None:
    asked = event(
        "materials_requested",
        "2026-03-03T15:00:00",
        contact="ruiz",
        items=["references"],
        deadline="2026-03-05",
    )
    wrote = event("message_received", "2026-03-20T15:00:00", contact="ruiz", channel="email")
    said = briefs_of(world(HELD, asked, wrote), "reply")["promised_materials"]
    assert said["known"] == (
        "Asked for so far: references by Thursday 5 March 2026. Name what is promised with its date."
    )
    sent = [done("send_materials", "2026-03-04T15:00:00")]
    said = briefs_of(world(HELD, asked, wrote, outcomes=sent), "reply")["promised_materials"]
    assert said["known"] is None
    assert said["question"]


def test_the_review_after_an_opting_out_says_so() -> None:
    out = event("contact_opted_out", "2026-03-05T15:00:00", contact="ruiz")
    said = briefs_of(world(HELD, out), "review_placement")["ask_or_close"]["known"]
    assert said.startswith("Elena Ruiz asked not to be written to, on Thursday 5 March 2026")
    assert "close the placement" in said
    skipped = [
        done("status_follow_up", f"2026-03-{day}T15:00:00", k, "skipped") for k, day in ((1, "09"), (2, 16))
    ]
    said = briefs_of(world(HELD, outcomes=skipped), "review_placement")["ask_or_close"]["known"]
    assert "asked not to be written to" not in said


AWAY = event("contact_away", "2026-03-02T15:30:00", contact="ruiz", until="2026-03-06")
GONE = {
    "away too": event("contact_away", "2026-03-02T15:30:00", contact="hal", until="2026-03-09"),
    "opted out": event("contact_opted_out", "2026-03-02T15:30:00", contact="hal"),
}


@pytest.mark.parametrize("gone", GONE.values(), ids=GONE.keys())
def test_nobody_is_named_as_deputy_who_is_gone_too(gone: Event) -> None:
    said = briefs_of(world(HELD, AWAY, gone), "thank_you")["absent"]
    assert said["known"] is None
    assert "deputy" in said["question"]
    assert "Hal Reyes" not in draft_of(world(HELD, AWAY, gone), "thank_you").body


def test_who_is_back_by_then_is_named_as_deputy() -> None:
    back = event("contact_away", "2026-02-27T15:30:00", contact="hal", until="2026-03-01")
    said = briefs_of(world(HELD, AWAY, back), "thank_you")["absent"]
    assert (
        said["known"] == "Elena Ruiz is away until Friday 6 March 2026; name Hal Reyes (hr) in the message."
    )


def test_a_call_gets_no_advice_for_what_is_written() -> None:
    by_phone = {
        "ref": "ruiz",
        "name": "Elena Ruiz",
        "role": "hiring_manager",
        "phone": "+1 2",
        "preferred_channel": "phone",
    }
    for kind, attempt in (("thank_you", 1), ("status_follow_up", 2)):
        said = briefs_of(world(HELD, contacts=[by_phone]), kind, attempt=attempt)
        assert "outline" in said
        assert not [item for item, entry in said.items() if " words" in (entry["known"] or "")]
    assert "words" in briefs_of(world(HELD), "thank_you")["short"]["known"]
    assert "words" in briefs_of(world(HELD), "status_follow_up", attempt=2)["shorter"]["known"]
