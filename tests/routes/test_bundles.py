"""One manager with several open candidates gets one question: one push, one draft, one completion (section 6)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.routes.made import Json, post

HELD_AT = "2026-09-14T13:00:00Z"  # a Monday; the follow-up falls on Monday 21 September, 10:00 in Berlin
DUE = "2026-09-21T08:00:00Z"
NAMES = ("Ana Cruz", "Ben Ito", "Chloe Martin", "Deniz Kaya", "Eva Lang")
MANAGER = {"name": "Petra Müller", "role": "hiring_manager", "email": "petra@client.example"}


@pytest.fixture
async def bundle(http: httpx.AsyncClient) -> list[Json]:
    """Five candidates of one consultant interviewed by one manager on one Monday; their first follow-ups."""
    await http.put("/v1/sandbox/clock", json={"now": HELD_AT})
    await post(http, "/v1/webhook-endpoints", {"url": "https://crm.example/hooks", "event_types": []})
    await post(http, "/v1/policies", {"layer": "agency", "changes": {"bundle": True}})
    consultant = await post(http, "/v1/consultants", {"name": "Ines Brandt"})
    client = await post(http, "/v1/clients", {"name": "Müller Maschinenbau GmbH"})
    manager = await post(http, "/v1/contacts", {"client_id": client["id"], **MANAGER})
    for name in NAMES:
        await interviewed(http, name, consultant["id"], client["id"], manager["id"])
    return await follow_ups(http)


async def interviewed(http: httpx.AsyncClient, name: str, consultant: str, client: str, manager: str) -> Json:
    job = await post(http, "/v1/jobs", {"client_id": client, "title": f"Engineer {name[0]}"})
    candidate = await post(http, "/v1/candidates", {"name": name})
    body = {"candidate_id": candidate["id"], "job_id": job["id"], "contact_ids": [manager]}
    placement = await post(http, "/v1/placements", body | {"consultant_id": consultant})
    held = {"type": "interview_held", "occurred_at": HELD_AT, "data": {"interview": "first"}}
    await post(http, f"/v1/placements/{placement['id']}/events", held)
    return placement


async def follow_ups(http: httpx.AsyncClient, **more: Any) -> list[Json]:
    wanted = {"kind": "status_follow_up", "tentative": "false", "limit": 200, **more}
    found: list[Json] = (await http.get("/v1/actions", params=wanted)).json()["data"]
    return found


async def messages(http: httpx.AsyncClient, type_: str) -> list[Json]:
    found = (await http.get("/v1/webhook-messages", params={"limit": 200})).json()["data"]
    return [each for each in found if each["type"] == type_ and each["body"]["data"]["bundle"]]


async def test_all_five_are_asked_after_on_one_day_and_share_a_bundle_of_the_consultant_s(
    bundle: list[Json],
) -> None:
    assert [action["due_at"] for action in bundle] == [DUE] * 5
    assert len({action["bundle_id"] for action in bundle}) == 1
    assert {action["actor"] for action in bundle} == {"consultant"}


async def test_they_are_pushed_as_one_message_that_names_each(
    http: httpx.AsyncClient, bundle: list[Json]
) -> None:
    await http.put("/v1/sandbox/clock", json={"now": "2026-09-21T09:00:00Z"})
    [message] = await messages(http, "action.due")
    told = message["body"]["data"]["bundle"]
    assert (told["id"], told["count"]) == (bundle[0]["bundle_id"], 5)
    assert {each["action_id"] for each in told["actions"]} == {action["id"] for action in bundle}
    assert [each["candidate"]["name"] for each in told["actions"]] == list(NAMES)
    assert {each["job"]["title"] for each in told["actions"]} == {f"Engineer {name[0]}" for name in NAMES}
    await http.put("/v1/sandbox/clock", json={"now": "2026-09-21T10:00:00Z"})
    assert len(await messages(http, "action.due")) == 1


async def test_completing_one_completes_each_with_the_text_that_was_sent(
    http: httpx.AsyncClient, bundle: list[Json]
) -> None:
    await http.put("/v1/sandbox/clock", json={"now": "2026-09-21T09:00:00Z"})
    sent = {"subject": "Five candidates", "body": "Dear Petra Müller, where do things stand?"}
    await post(http, f"/v1/actions/{bundle[2]['id']}/completion", {"sent": sent})
    first = await follow_ups(http, state="done")
    assert {action["id"] for action in first} == {action["id"] for action in bundle}
    for action in first:
        draft = (await http.get(f"/v1/actions/{action['id']}/draft")).json()
        assert draft["sent"]["body"] == sent["body"]
    second = await follow_ups(http, state="scheduled")
    assert len({action["bundle_id"] for action in second}) == 1
    assert len(second) == 5


async def test_who_is_skipped_is_left_out_of_the_message(http: httpx.AsyncClient, bundle: list[Json]) -> None:
    await post(http, f"/v1/actions/{bundle[0]['id']}/skip", {"reason": "Ana has withdrawn by phone."})
    await http.put("/v1/sandbox/clock", json={"now": "2026-09-21T09:00:00Z"})
    [message] = await messages(http, "action.due")
    told = message["body"]["data"]["bundle"]
    assert [each["candidate"]["name"] for each in told["actions"]] == list(NAMES[1:])


async def test_a_snoozed_one_leaves_the_bundle_and_is_pushed_alone(
    http: httpx.AsyncClient, bundle: list[Json]
) -> None:
    await post(http, f"/v1/actions/{bundle[0]['id']}/snooze", {"until": "2026-09-22T08:00:00Z"})
    await http.put("/v1/sandbox/clock", json={"now": "2026-09-22T09:00:00Z"})
    counts = [message["body"]["data"]["bundle"]["count"] for message in await messages(http, "action.due")]
    assert sorted(counts) == [1, 4]


async def test_all_that_is_late_is_told_in_one_message_too(
    http: httpx.AsyncClient, bundle: list[Json]
) -> None:
    await http.put("/v1/sandbox/clock", json={"now": "2026-09-23T16:00:00Z"})
    [message] = await messages(http, "action.overdue")
    assert message["body"]["data"]["bundle"]["count"] == 5


async def test_its_draft_speaks_as_the_consultant_of_every_candidate(
    http: httpx.AsyncClient, bundle: list[Json]
) -> None:
    for action in (bundle[0], bundle[3]):
        draft = (await http.get(f"/v1/actions/{action['id']}/draft")).json()
        for name in NAMES:
            assert name in draft["body"]
        assert "Kind regards,\nInes Brandt" in draft["body"]


async def test_the_cap_counts_the_five_as_one(http: httpx.AsyncClient, bundle: list[Json]) -> None:
    """Without bundling the third of five would have had to wait for next week."""
    await post(http, "/v1/policies", {"layer": "agency", "changes": {}})
    apart = await follow_ups(http, state="scheduled")
    assert [action["due_at"] for action in apart].count(DUE) == 2
    assert {action["bundle_id"] for action in apart} == {None}
