"""What a change of policy would move, before it is published: the same as publishing then does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from tests.routes.conftest import Tenant
from tests.routes.made import placement_with_all, post
from tests.routes.test_policies import NOW, applied

PATH = "/v1/policy-previews"


async def preview(http: httpx.AsyncClient, changes: dict[str, Any], **more: Any) -> dict[str, Any]:
    answer = await http.post(PATH, json={"layer": "agency", "changes": changes, **more})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def plans(http: httpx.AsyncClient) -> dict[str, tuple[str, bool]]:
    """Every scheduled action of the agency: its due and whether it is tentative."""
    found = (await http.get("/v1/actions", params={"state": "scheduled", "limit": 200})).json()["data"]
    return {action["id"]: (action["due_at"], action["tentative"]) for action in found}


async def test_it_tells_what_publishing_then_does(http: httpx.AsyncClient) -> None:
    placements = [await applied(http) for _ in range(3)]
    changes = {"application_follow_up_days": 1, "disabled_kinds": ["showcase_expertise"], "preset": "patient"}
    told = await preview(http, changes)
    before = await plans(http)
    await post(http, "/v1/policies", {"layer": "agency", "changes": changes})
    after = await plans(http)
    assert told["placements"] == told["changed"] == 3
    assert [change["placement_id"] for change in told["changes"]] == sorted(placements)
    moved = [entry for change in told["changes"] for entry in change["moved"]]
    assert {entry["action_id"]: (entry["to"]["due_at"], entry["to"]["tentative"]) for entry in moved} == {
        id: stands for id, stands in after.items() if id in before and before[id] != stands
    }
    cancelled = [entry for change in told["changes"] for entry in change["cancelled"]]
    assert {entry["action_id"] for entry in cancelled} == before.keys() - after.keys()
    assert {entry["kind"] for entry in cancelled} == {"showcase_expertise"}
    assert (told["moved"], told["cancelled"], told["added"]) == (len(moved), len(cancelled), 0)


async def test_it_counts_by_kind_and_by_consultant(http: httpx.AsyncClient) -> None:
    placement = await applied(http)
    told = await preview(http, {"application_follow_up_days": 1})
    kinds = {entry["kind"]: entry for entry in told["by_kind"]}
    assert kinds["application_follow_up"]["moved"] == 1
    [consultant] = told["by_consultant"]
    owner = (await http.get(f"/v1/placements/{placement}")).json()["consultant_id"]
    assert (consultant["consultant_id"], consultant["placements"], consultant["changed"]) == (owner, 1, 1)
    assert consultant["moved"] == told["moved"]


async def test_each_sees_where_the_one_before_it_would_have_gone(http: httpx.AsyncClient) -> None:
    """Three candidates of one manager: the cap of two lets the third wait, wherever the change puts the others."""
    first = await applied(http)
    about = (await http.get(f"/v1/placements/{first}")).json()
    for name in ("Ana Cruz", "Ben Ito"):
        candidate = await post(http, "/v1/candidates", {"name": name})
        body = {
            "candidate_id": candidate["id"],
            "job_id": about["job_id"],
            "contact_ids": about["contact_ids"],
        }
        made = await post(http, "/v1/placements", body)
        await post(http, f"/v1/placements/{made['id']}/events", {"type": "applied", "occurred_at": NOW})
    changes = {"application_follow_up_days": 6}
    told = await preview(http, changes)
    before = await plans(http)
    await post(http, "/v1/policies", {"layer": "agency", "changes": changes})
    after = await plans(http)
    moved = {e["action_id"]: e["to"]["due_at"] for change in told["changes"] for e in change["moved"]}
    assert moved == {id: due for id, (due, _) in after.items() if before[id][0] != due}
    assert len(set(moved.values())) > 1


async def test_nothing_is_stored(http: httpx.AsyncClient) -> None:
    placement = await applied(http)
    before = (await http.get(f"/v1/placements/{placement}/plan")).text
    await preview(http, {"application_follow_up_days": 1})
    assert (await http.get(f"/v1/placements/{placement}/plan")).text == before
    assert (await http.get("/v1/policies")).json()["data"] == []


async def test_only_the_placements_of_the_layer_are_looked_at_and_only_open_ones(
    http: httpx.AsyncClient,
) -> None:
    placement, other = await applied(http), await applied(http)
    ended = await applied(http)
    await post(http, f"/v1/placements/{ended}/events", {"type": "rejected", "occurred_at": NOW})
    changes = {"application_follow_up_days": 1}
    assert (await preview(http, changes))["placements"] == 2
    one = await preview(http, changes, layer="placement", target_id=placement)
    assert [change["placement_id"] for change in one["changes"]] == [placement]
    client = (await http.get(f"/v1/placements/{other}")).json()["client_id"]
    theirs = await preview(http, changes, layer="client", target_id=client)
    assert [change["placement_id"] for change in theirs["changes"]] == [other]


async def test_a_layer_below_keeps_what_it_says(http: httpx.AsyncClient) -> None:
    placement = await applied(http)
    own = {"layer": "placement", "target_id": placement, "changes": {"application_follow_up_days": 2}}
    await post(http, "/v1/policies", own)
    assert (await preview(http, {"application_follow_up_days": 1}))["changed"] == 0


async def test_the_list_is_as_long_as_asked_and_the_counts_are_of_all(http: httpx.AsyncClient) -> None:
    for _ in range(3):
        await applied(http)
    told = await preview(http, {"application_follow_up_days": 1}, limit=1)
    assert (len(told["changes"]), told["changed"]) == (1, 3)


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"layer": "agency", "changes": {"max_attempts": 9}}, "/changes/max_attempts"),
        (
            {"layer": "agency", "changes": {"thank_you_deadline_hours": 1}},
            "/changes/thank_you_deadline_hours",
        ),
        ({"layer": "client", "changes": {}}, "/target_id"),
        ({"layer": "agency", "changes": {}, "limit": 1001}, "/limit"),
    ],
)
async def test_what_publishing_would_refuse_is_refused(
    http: httpx.AsyncClient, body: dict[str, Any], pointer: str
) -> None:
    answer = await http.post(PATH, json=body)
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


async def test_another_agency_s_target_is_a_missing_one(
    http: httpx.AsyncClient, new_tenant: Callable[..., Awaitable[Tenant]]
) -> None:
    theirs = (await placement_with_all((await new_tenant("Another")).http))["placements"]["id"]
    answer = await http.post(PATH, json={"layer": "placement", "target_id": theirs, "changes": {}})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/target_id"
