"""A UUID is the same in upper case, wherever it comes in: a body, a filter, a path."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.routes.at_work import at_work, done
from tests.routes.made import placement_with_all, post


@pytest.mark.parametrize("layer", ["client", "placement"])
async def test_a_policy_holds_for_its_target(http: httpx.AsyncClient, layer: str) -> None:
    made = await placement_with_all(http)
    target, placement = made[f"{layer}s"]["id"], made["placements"]["id"]
    body = {"layer": layer, "target_id": target.upper(), "changes": {"max_attempts": 1}}
    preview = await http.post("/v1/policy-previews", json=body)
    assert (preview.status_code, preview.json()["placements"]) == (200, 1)
    published = await post(http, "/v1/policies", body)
    assert published["target_id"] == target
    effective = done(await http.get("/v1/policies", params={"placement_id": placement.upper()}))
    assert effective["policy"]["max_attempts"] == 1
    assert done(await http.get("/v1/policies", params={"target_id": target.upper()}))["data"] == [published]


async def test_bodies_name_people_and_actions(http: httpx.AsyncClient) -> None:
    made = await placement_with_all(http)
    body = {
        "candidate_id": made["candidates"]["id"].upper(),
        "job_id": made["jobs"]["id"].upper(),
        "contact_ids": [made["contacts"]["id"].upper()],
        "primary_contact_id": made["contacts"]["id"].upper(),
        "consultant_id": made["consultants"]["id"].upper(),
    }
    placement = await post(http, "/v1/placements", body)
    assert placement["contact_ids"] == [made["contacts"]["id"]]
    assert placement["consultant_id"] == made["consultants"]["id"]
    work = await at_work(http)
    await work.event("applied", "06-01 08:00")
    action = await work.action("application_follow_up")
    items = {"items": [{"action_id": action["id"].upper(), "type": "skip"}]}
    [item] = done(await http.post("/v1/action-batches", json=items))["items"]
    assert (item["status"], item["action"]["id"]) == (201, action["id"])


async def test_events_name_contacts_and_what_they_void(http: httpx.AsyncClient) -> None:
    work = await at_work(http)
    huber = work.contact_ids["huber"]
    path = f"/v1/placements/{work.placement_id.upper()}/events"
    heard: dict[str, Any] = {"type": "message_received", "occurred_at": "2026-06-02T08:00:00Z"}
    recorded = await post(http, path, {**heard, "data": {"contact": huber.upper(), "channel": "email"}})
    [event] = recorded["events"]
    assert event["data"]["contact"] == huber
    voiding = {
        "type": "voided",
        "occurred_at": "2026-06-02T09:00:00Z",
        "data": {"event": event["id"].upper()},
    }
    await post(http, path, voiding)
    first, second = done(await http.get(path))["data"]
    assert first["voided_by"] == second["id"]


async def test_filters_find_it(http: httpx.AsyncClient) -> None:
    work = await at_work(http)
    await work.event("applied", "06-01 08:00")
    filters = {
        "/v1/placements": {"candidate_id": work.candidate_id, "contact_id": work.contact_ids["lang"]},
        "/v1/actions": {"placement_id": work.placement_id, "contact_id": work.contact_ids["huber"]},
        "/v1/contacts": {"client_id": work.client_id},
        "/v1/audit-events": {"resource_id": work.placement_id},
    }
    for path, params in filters.items():
        upper = {name: value.upper() for name, value in params.items()}
        found = done(await http.get(path, params=upper))["data"]
        assert found == done(await http.get(path, params=params))["data"]
        assert found
