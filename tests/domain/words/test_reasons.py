"""An explanation gives the true reason of each date: what counts, what became of what went before, what is owed."""

from __future__ import annotations

from typing import Any

import pytest

from domain.words.explanations import explain
from tests.domain.given import planned

LONDON = {"time_zone": "Europe/London", "country": "GB", "subdivision": "ENG"}
SHAH = {"ref": "shah", "name": "Priya Shah", "role": "hiring_manager", "email": "p@orrin.example"}


def event(kind: str, at: str, **data: Any) -> dict[str, Any]:
    return {"type": kind, "occurred_at": f"2026-{at}:00Z", "data": data}


def outcome(
    kind: str, at: str, recipient: str | None, result: str = "done", attempt: int = 1
) -> dict[str, Any]:
    return {
        "kind": kind,
        "attempt": attempt,
        "recipient": recipient,
        "outcome": result,
        "occurred_at": f"2026-{at}:00Z",
    }


APPLIED = event("applied", "03-02T10:00")
HELD = event("interview_held", "03-02T10:00", interview="a")  # a Monday
THANKED = outcome("thank_you", "03-02T13:00", "shah")
ASKED_EARLY = outcome("status_follow_up", "03-04T10:00", "shah")
HELD_LATER = event("interview_held", "03-10T10:00", interview="a")
AWAY = event("on_hold", "03-04T10:00"), event("resumed", "03-10T10:00")
WIN = event("achievement", "03-02T12:00", title="Passed PMP")
OPTED_OUT = event("contact_opted_out", "03-10T10:00", contact="shah")


def world(*happened: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "agency": LONDON,
        "client": {"name": "Orrin"},
        "candidate": {"name": "Dana"},
        "contacts": [SHAH],
        "primary_contact": "shah",
        "events": [each for each in happened if "type" in each],
        "outcomes": [each for each in happened if "type" not in each],
    } | more


def texts(given: dict[str, Any], kind: str, attempt: int = 1) -> list[str]:
    plan, facts, _ = planned(given)
    action = next(a for a in plan.actions if (a.kind, a.attempt) == (kind, attempt))
    return [step["text"] for step in explain(action, facts, "")]


@pytest.mark.parametrize(
    ("asked", "kind", "attempt", "says"),
    [
        # Attempt 1 falls on Monday 9 March, five business days after the interview.
        (
            outcome("status_follow_up", "03-04T10:00", "shah"),
            "status_follow_up",
            2,
            (
                "Seven days after Monday 9 March 2026, the day for which the attempt before was meant (it was sent on "
                "Wednesday 4 March), is Monday 16 March 2026."
            ),
        ),
        (
            outcome("status_follow_up", "03-11T10:00", "shah"),
            "status_follow_up",
            2,
            "Seven days after Wednesday 11 March 2026, the day of the attempt before, is Wednesday 18 March 2026.",
        ),
        (
            outcome("status_follow_up", "03-04T10:00", "shah", "skipped"),
            "status_follow_up",
            2,
            (
                "Seven days after Monday 9 March 2026, the day for which the attempt before was meant (it was skipped "
                "on Wednesday 4 March), is Monday 16 March 2026."
            ),
        ),
        (
            outcome("status_follow_up", "03-13T17:00", "shah", "lapsed"),
            "status_follow_up",
            2,
            (
                "Seven days after Friday 13 March 2026, the day on which the attempt before lapsed, is "
                "Friday 20 March 2026."
            ),
        ),
        (
            outcome("status_follow_up", "03-13T17:00", "shah", "lapsed"),
            "close_out",
            1,
            "Seven days after Friday 20 March 2026, the day of the last attempt, is Friday 27 March 2026.",
        ),
    ],
)
def test_an_attempt_counts_from_what_became_of_the_one_before(
    asked: dict[str, Any], kind: str, attempt: int, says: str
) -> None:
    assert says in texts(world(HELD, THANKED, asked), kind, attempt)


@pytest.mark.parametrize(
    ("result", "at", "says"),
    [
        # Attempt 2 falls on Monday 16 March, seven days after the first one's day.
        ("done", "03-12T10:00", "meant (it was sent on Thursday 12 March)"),
        ("skipped", "03-18T10:00", "the day on which the last attempt was skipped"),
    ],
)
def test_the_close_out_counts_from_what_became_of_the_last_attempt(result: str, at: str, says: str) -> None:
    last = outcome("status_follow_up", at, "shah", result, attempt=2)
    said = texts(world(HELD, THANKED, ASKED_EARLY, last), "close_out")
    assert any(says in text for text in said), said


@pytest.mark.parametrize(
    ("happened", "kind", "says"),
    [
        (
            (APPLIED, HELD_LATER),
            "candidate_update",
            (
                "It is reckoned from the interview that ended on Tuesday 10 March 2026, 10:00 in London, "
                "which came later."
            ),
        ),
        (
            (APPLIED, *AWAY),
            "application_follow_up",
            (
                "It is reckoned from the end of the hold on Tuesday 10 March 2026, 10:00 in London, "
                "which came later."
            ),
        ),
        (
            (APPLIED, WIN, event("message_received", "03-10T10:00", contact="shah", needs_reply=False)),
            "share_update",
            (
                "It is reckoned from the message from Priya Shah of Tuesday 10 March 2026, 10:00 in London, "
                "which came later."
            ),
        ),
        (
            (APPLIED, outcome("showcase_expertise", "03-30T10:00", None)),
            "showcase_expertise",
            "It is reckoned from the application of Monday 2 March 2026, 10:00 in London.",
        ),
    ],
)
def test_a_day_that_is_not_the_anchors_own_says_whose_it_is(
    happened: tuple[dict[str, Any], ...], kind: str, says: str
) -> None:
    assert texts(world(*happened), kind)[1] == says


def test_a_day_that_is_the_anchors_own_says_nothing_of_another() -> None:
    for kind in ("application_follow_up", "candidate_update", "showcase_expertise"):
        assert not any("reckoned from" in text for text in texts(world(APPLIED), kind))


@pytest.mark.parametrize(
    ("happened", "says"),
    [
        # The application follow-up falls on Thursday 5 March, three business days after the application.
        ((APPLIED,), "ten business days after Thursday 5 March 2026, the day of its follow-up: on"),
        (
            (APPLIED, outcome("application_follow_up", "03-09T17:00", "shah", "lapsed")),
            "after Monday 9 March 2026, the day on which its follow-up lapsed: on",
        ),
        (
            (APPLIED, outcome("application_follow_up", "03-03T10:00", "shah"), *AWAY),
            "after Tuesday 10 March 2026, the day on which the hold ended: on",
        ),
        (
            (APPLIED, OPTED_OUT),
            "after Tuesday 10 March 2026, the day on which Priya Shah asked not to be written to: on",
        ),
        (
            (APPLIED, event("contact_opted_out", "03-03T10:00", contact="shah")),
            (
                "after Thursday 5 March 2026, the day for which its follow-up was meant (Priya Shah asked on "
                "Tuesday 3 March not to be written to): on"
            ),
        ),
    ],
)
def test_the_review_of_an_application_says_which_day_counts(
    happened: tuple[dict[str, Any], ...], says: str
) -> None:
    said = texts(world(*happened), "review_placement")
    assert any(says in text for text in said), said


def test_a_review_without_a_follow_up_says_that_none_goes_out() -> None:
    given = world(APPLIED, policy={"disabled_kinds": ["application_follow_up"]})
    assert any(
        "the day on which a follow-up would be due: on" in text for text in texts(given, "review_placement")
    )


def test_what_was_never_made_is_not_said_to_have_been() -> None:
    skipped = outcome("candidate_update", "03-10T10:00", "candidate", "skipped")
    assert texts(world(APPLIED, skipped), "candidate_update")[0] == (
        "Update for Dana: follows from the update that was skipped on Tuesday 10 March 2026, 10:00 in London."
    )
    lapsed = outcome("showcase_expertise", "04-09T16:00", None, "lapsed")
    assert texts(world(APPLIED, lapsed), "showcase_expertise")[0] == (
        "Show of expertise: follows from the show of expertise that lapsed on Thursday 9 April 2026, 17:00 in London."
    )


def test_an_attempt_that_was_skipped_says_nothing_of_the_reply_that_it_hangs_on() -> None:
    asked = event("message_received", "03-02T11:00", contact="shah")
    answered = outcome("reply", "03-02T13:00", "shah")
    skipped = outcome("status_follow_up", "03-09T10:00", "shah", "skipped")
    given = world(HELD, THANKED, asked, answered, skipped)
    assert "follows from the reply of Monday 2 March" in texts(given, "status_follow_up", attempt=2)[0]


def test_what_is_tentative_while_we_owe_an_answer_says_to_whom() -> None:
    asked = event("message_received", "03-03T10:00", contact="shah")
    wanted = event("materials_requested", "03-03T11:00", contact="shah", items=["cv"])
    ending = "nobody asks for an answer while owing one. It becomes firm, with new dates, when that is done."
    to_come = (
        "Tentative: what it hangs on has not happened yet; when it does, it becomes firm, with new dates."
    )
    only = texts(world(HELD, asked), "status_follow_up")
    assert f"Tentative while we owe Priya Shah a reply: {ending}" in only
    assert to_come not in only
    both = texts(world(HELD, asked, wanted), "status_follow_up", attempt=2)
    assert f"Tentative while we owe Priya Shah a reply and the materials: {ending}" in both
    assert to_come in both


def test_a_thank_you_due_when_it_is_late_says_so() -> None:
    held = event("interview_held", "03-02T20:00", interview="a")
    given = world(held, policy={"thank_you_deadline_hours": 4})
    assert (
        "22:00 in London is outside waking hours (07:00-21:00), and they begin again only after it is late, so it is "
        "due at the last moment that is not: Tuesday 3 March 2026, 00:00 in London."
        in texts(given, "thank_you")
    )


def test_a_request_within_office_hours_is_the_reason_itself() -> None:
    asked = event("materials_requested", "03-03T14:00", contact="shah", items=["cv"], deadline="2026-03-03")
    assert (
        "Monday 2 March 2026, 10:00 in London lies before what it follows from; nothing is due before that: due "
        "Tuesday 3 March 2026, 14:00 in London." in texts(world(HELD, asked), "send_materials")
    )


@pytest.mark.parametrize(
    ("kind", "until", "says"),
    [
        # Late on Tuesday 3 March, 10:00; three business days on is Friday 6 March.
        ("thank_you", "2026-03-06T17:00:00Z", "Friday 6 March 2026, 17:00 in London"),
        # Late on Tuesday 10 March; office hours end at the close, so the last that fits is a minute before it.
        ("status_follow_up", "2026-03-13T16:59:00Z", "Friday 13 March 2026, 17:00 in London"),
    ],
)
def test_what_was_put_off_to_the_last_lapses_as_before(kind: str, until: str, says: str) -> None:
    snooze = {"kind": kind, "attempt": 1, "recipient": "shah", "until": until}
    happened = (HELD,) if kind == "thank_you" else (HELD, THANKED)
    given = world(*happened, snoozes=[snooze])
    assert f"If not done, it lapses {says}, as it would have without being put off." in texts(given, kind)


@pytest.mark.parametrize(
    ("preferred", "says"),
    [
        ("linkedin", "Priya Shah prefers LinkedIn, but no address for it is known; so it goes by email."),
        ("phone", "Priya Shah prefers a call, but no number is known; so it goes by email."),
        ("letter", "Priya Shah prefers letters, but no address for them is known; so it goes by email."),
    ],
)
def test_a_preference_that_cannot_be_kept_is_named(preferred: str, says: str) -> None:
    given = world(HELD, contacts=[SHAH | {"preferred_channel": preferred}])
    assert says in texts(given, "thank_you")


def test_a_day_off_says_whose_it_is_and_for_which_day() -> None:
    given = world(
        event("interview_held", "01-01T10:00", interview="a"),
        client={"name": "Orrin", "time_zone": "Europe/Budapest", "country": "HU", "closures": ["2026-01-06"]},
        agency=LONDON | {"closures": ["2026-01-05"]},
    )
    (asked,) = (text for text in texts(given, "status_follow_up") if text.startswith("No stated date"))
    assert "Friday 2 January (Day off (substituted from 10 January 2026))" in asked
    assert "Monday 5 January (closure of the agency), Tuesday 6 January (closure of the client)" in asked


def test_a_sentence_begins_with_a_capital_though_candidate_and_client_have_no_name() -> None:
    for happened in (
        (APPLIED, HELD_LATER, event("message_received", "03-11T10:00", contact="shah")),
        (HELD, THANKED, OPTED_OUT),
        (event("target_set", "03-02T10:00"), outcome("showcase_expertise", "03-30T10:00", None)),
    ):
        plan, facts, _ = planned(world(*happened, candidate={}, client={}))
        for step in (step for action in plan.actions for step in explain(action, facts, "")):
            assert step["text"][0] == step["text"][0].upper(), step["text"]
