"""Publishing a policy: judged whole, a version each, and the plans follow."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from api.changes import touch
from domain.policy import FIELDS, PRESETS
from tests.routes.conftest import Tenant
from tests.routes.made import placement_with_all, post

PATH = "/v1/policies"
NOW = "2026-09-07T08:00:00Z"  # a Monday


async def publish(http: httpx.AsyncClient, changes: dict[str, Any], **more: Any) -> httpx.Response:
    return await http.post(PATH, json={"layer": "agency", "changes": changes, **more})


async def applied(http: httpx.AsyncClient) -> str:
    """A placement whose candidate applied on Monday 7 September 2026."""
    await http.put("/v1/sandbox/clock", json={"now": NOW})
    placement: str = (await placement_with_all(http))["placements"]["id"]
    await post(http, f"/v1/placements/{placement}/events", {"type": "applied", "occurred_at": NOW})
    return placement


async def due_of(http: httpx.AsyncClient, placement: str, kind: str) -> str:
    plan = (await http.get(f"/v1/placements/{placement}/plan")).json()
    [due] = [action["due_at"] for action in plan["actions"] if action["kind"] == kind]
    return str(due)


async def test_each_publishing_is_a_new_version_with_its_location(http: httpx.AsyncClient) -> None:
    first = await publish(http, {"max_attempts": 1}, note="One is enough.", target_id=None)
    assert first.status_code == 201, first.text
    body = first.json()
    assert (body["layer"], body["target_id"], body["version"]) == ("agency", None, 1)
    assert (body["changes"], body["note"]) == ({"max_attempts": 1}, "One is enough.")
    again = await http.get(first.headers["location"])
    assert (again.status_code, again.json()) == (200, body)
    assert again.headers["etag"] == first.headers["etag"]
    assert (await publish(http, {})).json()["version"] == 2


async def test_a_list_shows_the_versions_and_the_presets(http: httpx.AsyncClient) -> None:
    for attempts in (1, 2, 3):
        await publish(http, {"max_attempts": attempts})
    page = (await http.get(PATH, params={"limit": 2, "layer": "agency"})).json()
    assert [row["version"] for row in page["data"]] == [1, 2]
    rest = await http.get(PATH, params={"limit": 2, "layer": "agency", "cursor": page["next_cursor"]})
    assert [row["version"] for row in rest.json()["data"]] == [3]
    assert (await http.get(PATH, params={"layer": "client"})).json()["data"] == []
    assert {preset["name"]: preset["changes"] for preset in page["presets"]} == PRESETS
    patient = next(preset for preset in page["presets"] if preset["name"] == "patient")
    assert patient["policy"]["no_timeline_days"] == 7
    assert list(patient["policy"]) == list(FIELDS)


async def test_every_fault_is_named_at_once_with_its_place_and_nothing_is_stored(
    http: httpx.AsyncClient,
) -> None:
    changes = {
        "max_attempts": 9,
        "min_gap_days": 0,
        "office_hours": {"start": "25:00", "end": "17:00"},
        "disabled_kinds": ["thank_you", "nonsense"],
        "actors": {"debrief": "consultant"},
        "bundle": 1,
        "colour": "red",
        "a/b": 1,
    }
    answer = await http.post(PATH, json={"layer": "agency", "target_id": "x", "changes": changes, "lyer": 1})
    assert answer.status_code == 422
    assert {error["pointer"] for error in answer.json()["errors"]} == {
        "/target_id",
        "/changes/max_attempts",
        "/changes/min_gap_days",
        "/changes/office_hours/start",
        "/changes/disabled_kinds",
        "/changes/actors/debrief",
        "/changes/bundle",
        "/changes/colour",
        "/changes/a~1b",
        "/lyer",
    }
    said = {error["pointer"]: error["detail"] for error in answer.json()["errors"]}
    assert said["/changes/max_attempts"] == "max_attempts must be a whole number from 1 to 5, not 9."
    assert (await http.get(PATH)).json()["data"] == []


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"thank_you_deadline_hours": 1}, "/changes/thank_you_deadline_hours"),
        ({"office_hours": {"start": "06:00", "end": "17:00"}}, "/changes/office_hours"),
        ({"follow_up_time": "18:00"}, "/changes/follow_up_time"),
        ({"decision_grace_days": 1}, "/changes/decision_grace_days"),
        ({"preset": "furious"}, "/changes/preset"),
        ({"follow_up_time": "x" * 100_000}, "/changes/follow_up_time"),
    ],
)
async def test_what_contradicts_itself_is_refused(
    http: httpx.AsyncClient, changes: dict[str, Any], pointer: str
) -> None:
    answer = await publish(http, changes)
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
    assert len(answer.content) < 5000


async def layered(
    http: httpx.AsyncClient, layer: str, target: str, changes: dict[str, Any]
) -> httpx.Response:
    return await http.post(PATH, json={"layer": layer, "target_id": target, "changes": changes})


async def test_the_nearest_layer_wins_and_each_names_only_what_it_changes(http: httpx.AsyncClient) -> None:
    made = await placement_with_all(http)
    client, placement = made["clients"]["id"], made["placements"]["id"]
    await publish(http, {"preset": "patient", "max_attempts": 1, "actors": {"thank_you": "consultant"}})
    await layered(http, "client", client, {"max_attempts": 3, "actors": {"reply": "consultant"}})
    nearest = await layered(http, "placement", placement, {"min_gap_days": 1})
    assert (nearest.status_code, nearest.json()["version"]) == (201, 3)
    effective = (await http.get(PATH, params={"placement_id": placement})).json()
    assert [(layer["layer"], layer["target_id"], layer["version"]) for layer in effective["layers"]] == [
        ("agency", None, 1),
        ("client", client, 2),
        ("placement", placement, 3),
    ]
    policy = effective["policy"]
    assert (effective["policy_version"], policy["preset"]) == (3, "patient")
    assert (policy["no_timeline_days"], policy["max_attempts"], policy["min_gap_days"]) == (7, 3, 1)
    assert policy["actors"] == {"reply": "consultant", "thank_you": "consultant"}
    await layered(http, "placement", placement, {})
    ended = (await http.get(PATH, params={"placement_id": placement})).json()["policy"]
    assert ended["min_gap_days"] == 5


async def test_a_layer_moves_the_plans_that_it_holds_for_and_no_other(http: httpx.AsyncClient) -> None:
    placement, other = await applied(http), await applied(http)
    await layered(http, "placement", placement, {"application_follow_up_days": 1})
    assert await due_of(http, placement, "application_follow_up") == "2026-09-08T08:00:00Z"
    assert await due_of(http, other, "application_follow_up") == "2026-09-10T08:00:00Z"
    client = (await http.get(f"/v1/placements/{other}")).json()["client_id"]
    await layered(http, "client", client, {"application_follow_up_days": 2})
    assert await due_of(http, placement, "application_follow_up") == "2026-09-08T08:00:00Z"
    assert await due_of(http, other, "application_follow_up") == "2026-09-09T08:00:00Z"
    assert (await http.get(f"/v1/placements/{other}/plan")).json()["policy_version"] == 2


@pytest.mark.parametrize("layer", ["client", "placement"])
async def test_a_layer_needs_a_target_of_the_agency_s_own(
    http: httpx.AsyncClient, new_tenant: Callable[..., Awaitable[Tenant]], layer: str
) -> None:
    theirs = (await placement_with_all((await new_tenant("Another")).http))[f"{layer}s"]["id"]
    for target, said in ((None, "needs the id"), (theirs, "There is no"), ("nobody", "/target_id")):
        answer = await http.post(PATH, json={"layer": layer, "target_id": target, "changes": {}})
        assert answer.status_code == 422
        [error] = answer.json()["errors"]
        assert error["pointer"] == "/target_id"
        assert said in error["detail"] + error["pointer"]


async def test_what_contradicts_a_layer_above_or_below_is_refused_and_says_whose_it_is(
    http: httpx.AsyncClient,
) -> None:
    made = await placement_with_all(http)
    client, placement = made["clients"]["id"], made["placements"]["id"]
    await layered(http, "client", client, {"thank_you_target_hours": 20})
    above = await layered(http, "placement", placement, {"thank_you_deadline_hours": 19})
    assert above.status_code == 422
    assert [error["pointer"] for error in above.json()["errors"]] == ["/changes/thank_you_deadline_hours"]
    below = await publish(http, {"thank_you_deadline_hours": 10})
    assert below.status_code == 422
    [error] = below.json()["errors"]
    assert "Müller Maschinenbau GmbH" in error["detail"]
    await layered(http, "placement", placement, {"thank_you_target_hours": 22})
    [error] = (await layered(http, "client", client, {"thank_you_deadline_hours": 21})).json()["errors"]
    assert "placement of" in error["detail"]
    assert len((await http.get(PATH)).json()["data"]) == 2


async def test_the_effective_policy_shows_every_field_and_what_it_was_made_of(
    http: httpx.AsyncClient,
) -> None:
    placement = (await placement_with_all(http))["placements"]["id"]
    before = await http.get(PATH, params={"placement_id": placement})
    assert before.json()["policy_version"] == 0
    assert before.json()["layers"] == []
    assert before.json()["policy"]["max_attempts"] == 2
    await publish(http, {"preset": "eager", "min_gap_days": 4, "disabled_kinds": ["debrief"]})
    after = (await http.get(PATH, params={"placement_id": placement})).json()
    assert after["policy_version"] == 1
    assert [(layer["layer"], layer["version"]) for layer in after["layers"]] == [("agency", 1)]
    policy = after["policy"]
    assert list(policy) == list(FIELDS)
    assert (policy["thank_you_target_hours"], policy["min_gap_days"]) == (1, 4)
    assert policy["office_hours"] == {"start": "09:00", "end": "17:00"}
    assert (policy["follow_up_time"], policy["disabled_kinds"], policy["actors"]) == (
        "10:00",
        ["debrief"],
        {},
    )
    same = await http.get(
        PATH, params={"placement_id": placement}, headers={"If-None-Match": before.headers["etag"]}
    )
    assert same.status_code == 200


async def test_the_effective_policy_is_no_list_and_of_ones_own_placements_only(
    http: httpx.AsyncClient, new_tenant: Callable[..., Awaitable[Tenant]]
) -> None:
    placement = (await placement_with_all(http))["placements"]["id"]
    assert (await http.get(PATH, params={"placement_id": placement, "limit": 5})).status_code == 422
    stranger = (await new_tenant("Another")).http
    foreign = await stranger.get(PATH, params={"placement_id": placement})
    missing = await stranger.get(PATH, params={"placement_id": "019a9f10-5b3c-7a44-9d1e-c08f7a6b2e19"})
    assert foreign.status_code == missing.status_code == 404
    drop = {"request_id", "instance"}
    assert {k: v for k, v in foreign.json().items() if k not in drop} == {
        k: v for k, v in missing.json().items() if k not in drop
    }


async def test_the_plans_follow_and_say_which_version_made_them(http: httpx.AsyncClient) -> None:
    placement = await applied(http)
    assert await due_of(http, placement, "application_follow_up") == "2026-09-10T08:00:00Z"  # Thursday 10:00
    await publish(http, {"application_follow_up_days": 1})
    assert await due_of(http, placement, "application_follow_up") == "2026-09-08T08:00:00Z"  # Tuesday 10:00
    assert (await http.get(f"/v1/placements/{placement}/plan")).json()["policy_version"] == 1


async def test_where_many_plans_follow_the_answer_names_the_task(
    http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    placement = await applied(http)
    monkeypatch.setattr(touch, "AT_ONCE", 0)
    answer = await publish(http, {"application_follow_up_days": 1})
    task = await http.get(answer.headers["background-task"])
    assert (task.status_code, task.json()["total"]) == (200, 1)
    assert await due_of(http, placement, "application_follow_up") == "2026-09-10T08:00:00Z"


async def test_two_at_once_get_versions_of_their_own(http: httpx.AsyncClient) -> None:
    """Each with its Idempotency-Key, whose row holds a share of the agency's."""
    answers = await asyncio.gather(
        *(
            http.post(
                PATH,
                json={"layer": "agency", "changes": {"max_attempts": 1 + n % 5}},
                headers={"Idempotency-Key": f"key-{n}"},
            )
            for n in range(8)
        )
    )
    assert [answer.status_code for answer in answers] == [201] * 8
    assert sorted(answer.json()["version"] for answer in answers) == list(range(1, 9))


async def test_publishing_is_audited_and_needs_its_scope(http: httpx.AsyncClient) -> None:
    made = await publish(http, {})
    events = (await http.get("/v1/audit-events", params={"resource_type": "policy"})).json()["data"]
    assert [(event["verb"], event["resource_id"]) for event in events] == [("publish", made.json()["id"])]
    key = (await post(http, "/v1/api-keys", {"name": "reader", "scopes": ["policies:read"]}))["key"]
    headers = {"Authorization": f"Bearer {key}"}
    body = {"layer": "agency", "changes": {}}
    assert (await http.post(PATH, json=body, headers=headers)).status_code == 403
    assert (await http.get(PATH, headers=headers)).status_code == 200
