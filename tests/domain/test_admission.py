"""A date in an event's data lies not before its event's day: the day of the person in whose calendar it counts."""

from __future__ import annotations

from typing import Any

import pytest

from api.changes.preview_checks import faults_of_history
from domain.facts.events import instant_name
from tests.domain.given import all_givens, planned, random_given, read
from tests.reference.admission import dates_too_early

TOKYO = {"time_zone": "Asia/Tokyo", "country": "JP"}
NEW_YORK = {"time_zone": "America/New_York", "country": "US"}
HISTORIES = 300


def world(*, primary: dict[str, Any], hr: dict[str, Any], candidate: dict[str, Any]) -> dict[str, Any]:
    """A placement that was applied for on 1 March; the agency and the client are in London."""
    return {
        "agency": {"time_zone": "Europe/London", "country": "GB", "subdivision": "ENG"},
        "client": {"name": "Orrin"},
        "candidate": {"name": "Dana"} | candidate,
        "contacts": [
            {"ref": "p", "name": "Priya Shah", "role": "hiring_manager", "email": "p@orrin.example"}
            | primary,
            {"ref": "hr", "name": "Hal Reyes", "role": "hr", "email": "h@orrin.example"} | hr,
        ],
        "primary_contact": "p",
        "events": [{"type": "applied", "occurred_at": "2026-03-01T10:00:00Z"}],
        "outcomes": [],
    }


# 19:00 UTC on 2 March is 14:00 that day in New York, and 04:00 on 3 March in Tokyo.
EARLY, LATE = NEW_YORK, TOKYO


@pytest.mark.parametrize(
    ("kind", "field", "who_asks", "whose"),
    [
        ("application_planned", "apply_by", None, "candidate"),
        ("timeline_stated", "decision_by", "hr", "primary"),
        ("competing_offer", "decide_by", None, "primary"),
        ("materials_requested", "deadline", "hr", "hr"),
        ("materials_requested", "deadline", "p", "primary"),
    ],
)
def test_whose_day_a_date_is_compared_with(kind: str, field: str, who_asks: str | None, whose: str) -> None:
    contact = {} if who_asks is None else {"contact": who_asks}
    event = {"type": kind, "occurred_at": "2026-03-02T19:00:00Z", "data": {field: "2026-03-02"} | contact}
    for own, others, pointers in ((EARLY, LATE, []), (LATE, EARLY, [f"/events/1/data/{field}"])):
        people = {one: own if one == whose else others for one in ("primary", "hr", "candidate")}
        given = world(**people)
        given["events"].append(event)
        assert [fault.pointer for fault in faults_of_history(read(given)[0])] == pointers


def test_materials_asked_for_today_are_due_today_where_they_are_asked_for() -> None:
    given = world(primary=TOKYO, hr=NEW_YORK, candidate={})
    asked = {"contact": "hr", "items": ["cv"], "deadline": "2026-03-02"}
    given["events"].append(
        {"type": "materials_requested", "occurred_at": "2026-03-02T19:00:00Z", "data": asked}
    )
    (action,) = (a for a in planned(given)[0].actions if a.kind == "send_materials")
    # The close of Monday 2 March in New York is 17:00 there, 22:00 UTC.
    dates = [instant_name(at) for at in (action.opens_at, action.due_at, action.late_at)]
    assert dates == ["2026-03-02T19:00:00Z", "2026-03-02T19:00:00Z", "2026-03-02T22:00:00Z"]


def test_every_random_history_is_admitted() -> None:
    for given in all_givens(HISTORIES):
        assert faults_of_history(read(given)[0]) == []


DATES = ("apply_by", "decision_by", "decide_by", "deadline")


def test_both_refuse_the_same_dates_where_a_date_is_that_of_greenwich() -> None:
    """Which is somebody's yesterday as often as somebody's tomorrow."""
    refused = 0
    for seed in range(HISTORIES):
        given = random_given(seed)
        for event in given["events"]:
            for field in event["data"].keys() & DATES:
                event["data"][field] = event["occurred_at"][:10]
        refs = [event["ref"] for event in given["events"]]
        expected = [f"/events/{refs.index(ref)}/data/{field}" for ref, field in dates_too_early(given)]
        assert [fault.pointer for fault in faults_of_history(read(given)[0])] == expected, seed
        refused += len(expected)
    assert refused > 20
