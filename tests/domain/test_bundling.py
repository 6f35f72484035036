"""Status follow-ups of several placements to one contact, from one consultant, on one day, are one message."""

from __future__ import annotations

from typing import Any

import pytest

from domain.plan import Action
from tests.domain.given import planned

NEW_YORK = {"time_zone": "America/New_York", "country": "US", "subdivision": "NY"}
HELD = {
    "type": "interview_held",
    "occurred_at": "2026-09-14T15:00:00Z",  # a Monday
    "data": {"interview": "first", "contacts": ["grace"]},
}
FORMULA_DAY = "2026-09-21"  # five business days after the Monday


def given(*others: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An interview with Grace, whose follow-up falls on Monday 21 September; `others`: messages to her."""
    return {
        "agency": NEW_YORK,
        "client": {"name": "Harlow Freight"},
        "candidate": {"name": "Dana Whitfield"},
        "contacts": [
            {"ref": "grace", "name": "Grace Moore", "role": "hiring_manager", "email": "g@h.example"}
        ],
        "primary_contact": "grace",
        "events": [HELD],
        "other_messages": [{"contact": "grace", **other} for other in others],
        "consultant": "joan",
        "policy": {"bundle": True},
        **more,
    }


def first_follow_up(body: dict[str, Any]) -> Action:
    plan, _, _ = planned(body)
    [action] = [a for a in plan.actions if (a.kind, a.attempt) == ("status_follow_up", 1)]
    return action


def day_of(action: Action) -> str:
    return str(action.calendar.day(action.due_at))


JOANS = {"date": FORMULA_DAY, "consultant": "joan"}

# day, what other messages there are, why
PLACED = [
    ("2026-09-21", [], "nothing stands against it"),
    (
        "2026-09-24",
        [{"date": "2026-09-17"}, {"date": FORMULA_DAY}],
        "17, 21 and itself would be three of five days",
    ),
    ("2026-09-21", [{"date": "2026-09-17"}, JOANS], "it joins Joan's of the 21st, which counts already"),
    ("2026-09-21", [JOANS] * 4, "five candidates, one question"),
    ("2026-09-21", [{"date": "2026-09-17"}, *[JOANS] * 4], "a bundle counts once"),
    (
        "2026-09-24",
        [{"date": "2026-09-17"}, {"date": FORMULA_DAY, "consultant": "paul"}],
        "Paul's isn't Joan's",
    ),
    ("2026-09-21", [{"date": FORMULA_DAY, "consultant": "paul"}] * 3, "but Paul's counts once too"),
]


@pytest.mark.parametrize(("day", "others", "why"), PLACED, ids=[why for _, _, why in PLACED])
def test_the_cap_counts_a_bundle_once(day: str, others: list[dict[str, Any]], why: str) -> None:
    assert day_of(first_follow_up(given(*others))) == day, why


def test_what_may_be_one_message_bears_one_name_and_the_consultant_sends_it() -> None:
    action = first_follow_up(given())
    assert action.bundle == f"joan:grace:{FORMULA_DAY}"
    assert action.actor == "consultant"


def test_a_snoozed_follow_up_belongs_to_the_bundle_of_its_new_day() -> None:
    body = given(
        snoozes=[
            {"kind": "status_follow_up", "attempt": 1, "recipient": "grace", "until": "2026-09-22T13:00:00Z"}
        ]
    )
    assert first_follow_up(body).bundle == "joan:grace:2026-09-22"


@pytest.mark.parametrize(
    "more", [{"policy": {}}, {"consultant": None}], ids=["bundle off", "nobody's placement"]
)
def test_without_a_bundle_each_is_a_message_of_its_own(more: dict[str, Any]) -> None:
    action = first_follow_up(given({"date": "2026-09-17"}, JOANS, **more))
    assert action.bundle is None
    assert day_of(action) == "2026-09-24"


def test_no_other_kind_is_bundled() -> None:
    plan, _, _ = planned(given())
    assert {action.kind for action in plan.actions if action.bundle} == {"status_follow_up"}


def test_what_was_sent_as_one_counts_as_one_for_the_attempt_after_it() -> None:
    """Three of the 21st would fill the week; as the one message that they were they leave the 24th free."""
    done = {"kind": "status_follow_up", "attempt": 1, "recipient": "grace", "outcome": "done"}
    body = given(
        JOANS,
        JOANS,
        outcomes=[done | {"occurred_at": "2026-09-21T14:00:00Z"}],
        policy={"bundle": True, "days_between_attempts": 3},
    )
    plan, _, _ = planned(body)
    [second] = [a for a in plan.actions if (a.kind, a.attempt) == ("status_follow_up", 2)]
    assert day_of(second) == "2026-09-24"
