"""Every date of an action is explained, as data and as sentences that a consultant can read."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from domain.facts.outcomes import Facts
from domain.plan import Action, Plan, Step
from domain.rules.table import RULES
from domain.words.explanations import explain
from domain.words.sentences.table import SENTENCES, UnknownStep
from tests.domain.given import all_givens, case, planned, random_given

INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
GAPS_IN_A_TEXT = re.compile(r"None|[{}]|  |\.\.$|datetime|Channel\.")
HISTORIES = 300
# Histories in which recipient and candidate are not awake together before it is late, and nobody is.
RARE = (909, 357)


def action_of(plan: Plan, kind: str, recipient: str | None = None, attempt: int = 1) -> Action:
    found = [a for a in plan.actions if (a.kind, a.attempt) == (kind, attempt)]
    return next(a for a in found if recipient in (None, a.recipient))


def explained(number: str, kind: str, recipient: str | None = None, attempt: int = 1) -> list[dict[str, Any]]:
    plan, facts, _ = planned(case(number))
    return explain(action_of(plan, kind, recipient, attempt), facts, "calendars of today")


def texts(number: str, kind: str, recipient: str | None = None, attempt: int = 1) -> list[str]:
    return [step["text"] for step in explained(number, kind, recipient, attempt)]


def test_the_thank_you_across_zones_reads_like_this() -> None:
    assert texts("01", "thank_you", "park") == [
        (
            "Thank-you for Min Park: follows from the interview with Elena Ruiz and Min Park that ended on "
            "Friday 20 November 2026, 16:15 in Los Angeles."
        ),
        "Two hours after Friday 20 November 2026, 16:15 in Los Angeles, it is 18:15.",
        (
            "18:15 in Los Angeles, 21:15 in New York for Dana Whitfield, is outside waking hours (07:00-21:00); the "
            "first instant when both Min Park and Dana Whitfield are awake is Saturday 21 November 2026, 07:00 in "
            "Los Angeles, 10:00 in New York."
        ),
        (
            "Late 24 hours after Friday 20 November 2026, 16:15 in Los Angeles: Saturday 21 November 2026, 16:15 in "
            "Los Angeles."
        ),
        "By email, the first written way to Min Park that is known.",
        (
            "It opens Friday 20 November 2026, 16:15 in Los Angeles, is due Saturday 21 November 2026, 07:00 in "
            "Los Angeles and is late after 16:15."
        ),
        (
            "If not done, it lapses at the close of Wednesday 25 November 2026, three business days after "
            "Saturday 21 November 2026; skipped: Sunday 22 November (weekend)."
        ),
        "Reckoned in the time zone America/Los_Angeles with the working days of US-CA (calendars of today).",
    ]


def test_the_second_follow_up_to_a_busy_manager_after_easter_reads_like_this() -> None:
    moved = "courtesy messages from the agency within five business days, and at most two may go out in that time."
    assert texts("02", "status_follow_up", "shah", attempt=2) == [
        (
            "Status follow-up for Priya Shah, attempt 2: follows from the timeline (a decision by Friday 27 March "
            "2026) that Priya Shah stated on Friday 20 March 2026, 12:00 in London."
        ),
        "Seven days after Monday 30 March 2026, the day of the attempt before, is Monday 6 April 2026.",
        "Monday 6 April 2026 is no business day (Easter Monday), the first one after it is Tuesday 7 April 2026.",
        "Late after the close of Wednesday 8 April 2026, one business day after Tuesday 7 April 2026.",
        f"Moved from Tuesday 7 to Wednesday 8 April: with this one Priya Shah would get four {moved}",
        f"Moved from Wednesday 8 to Thursday 9 April: with this one Priya Shah would get three {moved}",
        f"Moved from Thursday 9 to Friday 10 April: with this one Priya Shah would get three {moved}",
        (
            "Placed on Friday 10 April 2026, three business days after Tuesday 7 April, at the same local time; it "
            "opens and is late three business days later too."
        ),
        "By email, the first written way to Priya Shah that is known.",
        (
            "The news “Passed PMP”, by itself due on Wednesday 1 April 2026, goes into this message of Friday 10 April "
            "2026: one message is kinder than two."
        ),
        (
            "It opens Friday 10 April 2026, 09:00 in London, is due 10:00 and is late after Monday 13 April 2026, "
            "17:00 in London."
        ),
        (
            "If not done, it lapses at the close of Thursday 16 April 2026, three business days after Monday 13 April "
            "2026."
        ),
        "Reckoned in the time zone Europe/London with the working days of GB-ENG (calendars of today).",
    ]


def test_a_step_is_data_first() -> None:
    step = explained("02", "status_follow_up", "shah", attempt=2)[4]
    assert step | {"text": None} == {
        "step": "cap",
        "rule": "status_follow_up",
        "sources": ["G1", "G3", "G5"],
        "from": "2026-04-07",
        "to": "2026-04-08",
        "because": None,
        "data": {"most": 2, "window": 5, "count": 4, "skipped": []},
        "text": None,
    }


def test_each_skipped_day_stands_there_with_its_name() -> None:
    step = next(s for s in explained("01", "status_follow_up", "ruiz") if s["step"] == "due")
    assert ["2026-11-26", "Thanksgiving Day"] in step["data"]["skipped"]
    assert (
        "Saturday 21 and Sunday 22 November (weekend), Thursday 26 November (Thanksgiving Day)"
        in step["text"]
    )


def test_a_message_too_near_another_says_whose_and_which() -> None:
    said = [s for given in all_givens(HISTORIES) for s in _steps(given) if s["step"] == "gap"]
    assert {s["because"] for s in said} == {"touch", "owed", "placed"}
    for step in said:
        assert step["text"].startswith("Moved from ")
        assert "messages to one person about one candidate lie at least" in step["text"]
        assert DATE.fullmatch(step["data"]["day"])


def test_the_last_step_names_zone_country_subdivision_and_calendar_version() -> None:
    last = explained("01", "thank_you", "park")[-1]
    assert last["step"] == "calendar"
    assert last["data"] == {
        "time_zone": "America/Los_Angeles",
        "country": "US",
        "subdivision": "CA",
        "calendar_version": "calendars of today",
    }


def test_a_snooze_says_until_when_and_what_it_was_before() -> None:
    given = case("01") | {
        "snoozes": [
            {"kind": "status_follow_up", "attempt": 1, "recipient": "ruiz", "until": "2026-12-01T16:30:00Z"},
        ]
    }
    plan, facts, _ = planned(given)
    said = [s["text"] for s in explain(action_of(plan, "status_follow_up", "ruiz"), facts, "")]
    assert (
        "Put off by the consultant until Tuesday 1 December 2026, 11:30 in New York: due Tuesday 1 December 2026, "
        "11:30 in New York instead of Monday 30 November 2026, 10:00 in New York." in said
    )


def test_a_step_without_a_sentence_is_an_error() -> None:
    plan, facts, _ = planned(case("01"))
    action = action_of(plan, "debrief")
    action.steps.append(Step("teleported"))
    with pytest.raises(UnknownStep, match="teleported"):
        explain(action, facts, "")


def _steps(given: dict[str, Any]) -> list[dict[str, Any]]:
    plan, facts, _ = planned(given)
    return [step for action in plan.actions for step in explain(action, facts, plan.calendar_version)]


def test_every_step_of_every_plan_has_its_sentence_and_all_sentences_come_to_be_told() -> None:
    seen: set[tuple[str, str]] = set()
    slow_to_answer = case("03") | {"policy": {"reply_target_hours": 48}}
    for given in (*all_givens(HISTORIES), slow_to_answer, *map(random_given, RARE)):
        plan, facts, _ = planned(given)
        for action in plan.actions:
            steps = explain(action, facts, plan.calendar_version)
            _check(action, steps, facts)
            seen |= {(s["step"], s["because"] or "") for s in steps}
            seen |= {(s["step"], "") for s in steps}
    assert [key for key in SENTENCES if key not in seen] == []


def _check(action: Action, steps: list[dict[str, Any]], facts: Facts) -> None:
    assert [steps[0]["step"], steps[-1]["step"]] == ["rule", "calendar"]
    json.dumps(steps)
    for step in steps:
        assert list(step) == ["step", "rule", "sources", "from", "to", "because", "data", "text"]
        assert (step["rule"], step["sources"]) == (action.kind, list(RULES[action.kind].sources))
        assert not GAPS_IN_A_TEXT.search(step["text"]), step
        assert step["text"][0] == step["text"][0].upper()
        assert step["text"].endswith(".")
        for edge in (step["from"], step["to"]):
            if edge is not None and step["step"] != "channel":
                assert INSTANT.fullmatch(edge) or DATE.fullmatch(edge), step
