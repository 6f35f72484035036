"""Plan previews: the worked examples come out to the second, and what can't be is refused, all at once."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

PATH = "/v1/plan-previews"
CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.yaml"))
COMPARED = ("kind", "attempt", "recipient", "channel", "tentative", "blocked")
INSTANTS = ("opens_at", "due_at", "late_at", "expires_at")

GIVEN: dict[str, Any] = {
    "agency": {"time_zone": "Europe/Berlin", "country": "DE", "subdivision": "BY"},
    "client": {"name": "Isar Werke"},
    "candidate": {"name": "Jonas Ritter"},
    "contacts": [
        {"ref": "huber", "name": "Klara Huber", "role": "hiring_manager", "email": "huber@isar.example"},
        {"ref": "lang", "name": "Uwe Lang", "role": "interviewer", "email": "lang@isar.example"},
    ],
    "primary_contact": "huber",
    "events": [
        {"type": "applied", "occurred_at": "2026-05-04T08:30:00Z"},
        {
            "type": "message_received",
            "ref": "m1",
            "occurred_at": "2026-05-05T08:30:00Z",
            "data": {"contact": "huber", "channel": "email"},
        },
    ],
}


def given(**changes: Any) -> dict[str, Any]:
    return copy.deepcopy(GIVEN) | changes


def event(kind: str, at: str, ref: str | None = None, **data: Any) -> dict[str, Any]:
    named = {} if ref is None else {"ref": ref}
    return {"type": kind, "occurred_at": f"2026-05-{at}Z", "data": data, **named}


def compared(action: dict[str, Any]) -> dict[str, Any]:
    """As the cases write it: the recipient by ref, what is false or null left out."""
    recipient = action["recipient"] and action["recipient"]["ref"]
    return {name: (action | {"recipient": recipient})[name] or None for name in (*COMPARED, *INSTANTS)}


async def plan_of(http: httpx.AsyncClient, body: dict[str, Any]) -> list[dict[str, Any]]:
    answer = await http.post(PATH, json=body)
    assert answer.status_code == 200, answer.text
    actions: list[dict[str, Any]] = answer.json()["actions"]
    return actions


async def faults_of(http: httpx.AsyncClient, body: dict[str, Any]) -> dict[str, str]:
    answer = await http.post(PATH, json=body)
    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    return {error["pointer"]: error["detail"] for error in answer.json()["errors"]}


async def test_all_worked_examples_come_out_to_the_second_and_in_order(http: httpx.AsyncClient) -> None:
    assert len(CASES) == 24
    for path in CASES:
        case = yaml.safe_load(path.read_text())
        actions = await plan_of(http, case["given"])
        wanted = [{name: row.get(name) or None for name in (*COMPARED, *INSTANTS)} for row in case["expect"]]
        assert [compared(action) for action in actions] == wanted, path.stem


async def test_the_same_body_gives_the_same_bytes(http: httpx.AsyncClient) -> None:
    body = yaml.safe_load(CASES[0].read_text())["given"]
    answers = [await http.post(PATH, json=body) for _ in range(3)]
    assert len({answer.content for answer in answers}) == 1


async def test_nothing_of_a_preview_is_stored(http: httpx.AsyncClient) -> None:
    await plan_of(http, GIVEN)
    for kind in ("contacts", "clients", "candidates", "placements", "actions", "audit-events"):
        listed = (await http.get(f"/v1/{kind}")).json()["data"]
        assert [row for row in listed if row.get("verb") != "create"] == []


async def test_an_action_has_every_field_and_no_ids(http: httpx.AsyncClient) -> None:
    for action in await plan_of(http, GIVEN):
        ids = ("id", "placement_id", "candidate_id", "client_id", "consultant_id", "bundle_id")
        assert [action[name] for name in ids] == [None] * 6
        assert action["state"] == "scheduled"
        assert action["recipient"] is None or action["recipient"]["id"] is None
        assert action["explanation"][0]["sources"]
        assert all(step["text"] for step in action["explanation"])
        assert action["brief"]


async def test_keys_name_an_event_by_its_ref_else_by_type_and_instant(http: httpx.AsyncClient) -> None:
    keys = {action["kind"]: action["key"] for action in await plan_of(http, GIVEN)}
    assert "m1" in keys["reply"]
    assert "applied" in keys["candidate_update"]
    assert "2026-05-04T08:30:00Z" in keys["candidate_update"]


async def test_a_key_stays_the_same_as_the_history_goes_on(http: httpx.AsyncClient) -> None:
    before = {action["key"] for action in await plan_of(http, GIVEN)}
    body = given(
        events=[*GIVEN["events"], event("contact_away", "06T08:00:00", contact="lang", until="2026-05-20")]
    )
    assert {action["key"] for action in await plan_of(http, body)} == before


async def test_an_outcome_that_names_its_key_belongs_to_that_action(http: httpx.AsyncClient) -> None:
    thanked = event("interview_held", "04T08:30:00", "i1", interview="1", contacts=["huber"])
    again = event("interview_held", "06T08:30:00", "i2", interview="2", contacts=["huber"])
    body = given(events=[thanked, again])
    first, second = [a for a in await plan_of(http, body) if a["kind"] == "debrief"]
    done = {
        "kind": "debrief",
        "recipient": "candidate",
        "outcome": "done",
        "occurred_at": "2026-05-07T08:00:00Z",
    }
    unnamed = await plan_of(http, body | {"outcomes": [done]})
    assert [a["key"] for a in unnamed if a["kind"] == "debrief"] == [first["key"]]  # the latest anchor's
    named = await plan_of(http, body | {"outcomes": [done | {"key": first["key"]}]})
    assert [a["key"] for a in named if a["kind"] == "debrief"] == [second["key"]]


async def test_unset_fields_may_be_null(http: httpx.AsyncClient) -> None:
    body = given(policy=None, leading=None, outcomes=None, other_messages=None, job=None)
    body["contacts"][0] |= {"phone": None, "linkedin_url": None, "preferred_channel": None, "time_zone": None}
    body["events"][0]["data"] = None
    assert await plan_of(http, body) == await plan_of(http, GIVEN)


async def test_an_unknown_type_zone_country_or_subdivision_is_answered_with_the_nearest(
    http: httpx.AsyncClient,
) -> None:
    body = given(agency={"time_zone": "Europe/Munich", "country": "GER"})
    body["client"] |= {"country": "DE", "subdivision": "Bayern", "time_zone": "Europe/Berln"}
    body["events"][0]["type"] = "aplied"
    faults = await faults_of(http, body)
    assert faults.keys() == {
        "/agency/time_zone",
        "/agency/country",
        "/client/time_zone",
        "/client/subdivision",
        "/events/0",
    }
    assert "Europe/Berlin" in faults["/client/time_zone"]
    assert "Nearest: " in faults["/agency/country"]
    assert "BY" in faults["/client/subdivision"]
    assert "Nearest: applied." in faults["/events/0"]


async def test_a_name_that_nobody_bears_is_pointed_at_with_those_that_are_there(
    http: httpx.AsyncClient,
) -> None:
    events = [
        event("interview_held", "04T08:00:00", interview="1", contacts=["huber", "lnag"]),
        event("message_received", "05T08:00:00", contact="hubr"),
    ]
    body = given(
        primary_contact="hubert",
        events=events,
        outcomes=[
            {"kind": "reply", "recipient": "x", "outcome": "done", "occurred_at": "2026-05-06T08:00:00Z"}
        ],
        other_messages=[{"contact": "y", "date": "2026-05-06"}],
    )
    faults = await faults_of(http, body)
    assert faults.keys() == {
        "/primary_contact",
        "/events/0/data/contacts/1",
        "/events/1/data/contact",
        "/outcomes/0/recipient",
        "/other_messages/0/contact",
    }
    assert all("huber, lang" in detail for detail in faults.values())


async def test_a_history_that_cannot_be_is_refused_at_each_event(http: httpx.AsyncClient) -> None:
    events = [
        event("interview_held", "04T08:00:00", "h", interview="1"),
        event("interview_held", "05T08:00:00", interview="1"),
        event("timeline_stated", "06T08:00:00", decision_by="2026-05-05"),
        event("rejected", "07T08:00:00"),
        event("applied", "08T08:00:00"),
        event("voided", "09T08:00:00", event="nothing"),
    ]
    faults = await faults_of(http, given(events=events))
    assert faults.keys() == {
        "/events/1/data/interview",
        "/events/2/data/decision_by",
        "/events/4/type",
        "/events/5/data/event",
    }


async def test_names_history_and_policy_are_judged_at_once(http: httpx.AsyncClient) -> None:
    events = [
        event("timeline_stated", "06T08:00:00", decision_by="2026-05-05"),
        event("message_received", "07T08:00:00", contact="nobody"),
    ]
    faults = await faults_of(http, given(events=events, policy={"max_attempts": 9}))
    assert faults.keys() == {
        "/events/0/data/decision_by",
        "/events/1/data/contact",
        "/policy/max_attempts",
    }


async def test_a_primary_contact_that_is_missing_hides_no_other_fault(http: httpx.AsyncClient) -> None:
    events = [event("interview_cancelled", "06T08:00:00", interview="1")]
    faults = await faults_of(http, given(primary_contact="nobody", events=events))
    assert faults.keys() == {"/primary_contact", "/events/0/data/interview"}


@pytest.mark.parametrize(
    ("deadline", "says"),
    [
        ("tomorrow", ["'tomorrow'", "YYYY-MM-DD", "2026-11-21T00:15:00Z"]),
        ("2026-05-07 17:00", ["YYYY-MM-DD", "2026-11-21T00:15:00Z"]),
        (20260507, ["YYYY-MM-DD", "2026-11-21T00:15:00Z"]),
        ("2026-02-30", ["YYYY-MM-DD"]),
        ("9999-12-31", ["1900 to 2100"]),
        ("9999-12-31T00:00:00Z", ["1900 to 2100"]),
    ],
)
async def test_a_deadline_that_is_neither_date_nor_instant_is_one_fault_at_its_own_place(
    http: httpx.AsyncClient, deadline: Any, says: list[str]
) -> None:
    asked = event("materials_requested", "06T08:00:00", contact="huber", deadline=deadline)
    answer = await http.post(PATH, json=given(events=[asked]))
    (fault,) = answer.json()["errors"]
    assert fault["pointer"] == "/events/0/data/deadline"
    assert [words for words in says if words not in fault["detail"]] == []


@pytest.mark.parametrize(
    ("policy", "pointer"),
    [
        ({"max_attempts": 6}, "/policy/max_attempts"),
        ({"min_gap_days": 0}, "/policy/min_gap_days"),
        ({"follow_up_time": "18:00"}, "/policy/follow_up_time"),
        ({"thank_you_deadline_hours": 1}, "/policy/thank_you_deadline_hours"),
        ({"office_hours": {"start": "05:00", "end": "17:00"}}, "/policy/office_hours"),
        ({"disabled_kinds": ["thank_you"]}, "/policy/disabled_kinds"),
        ({"min_gap_dyas": 3}, "/policy/min_gap_dyas"),
    ],
)
async def test_a_bad_policy_value_is_refused_with_its_field(
    http: httpx.AsyncClient, policy: dict[str, Any], pointer: str
) -> None:
    assert [*await faults_of(http, given(policy=policy))] == [pointer]


async def test_a_ref_names_one_thing(http: httpx.AsyncClient) -> None:
    body = given()
    body["contacts"][1]["ref"] = "huber"
    body["events"][0]["ref"] = "m1"
    assert (await faults_of(http, body)).keys() == {"/contacts/1/ref", "/events/1/ref"}


async def test_the_candidate_is_no_name_for_a_contact(http: httpx.AsyncClient) -> None:
    """In outcomes and answers "candidate" means the candidate: a contact of that ref could not be told apart."""
    body = given(primary_contact="candidate", events=[])
    body["contacts"][0]["ref"] = "candidate"
    assert "/contacts/0/ref" in await faults_of(http, body)
