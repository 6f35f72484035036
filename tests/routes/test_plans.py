"""A placement's plan, its revisions, and the plan as it stood at each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from tests.routes.conftest import Tenant
from tests.routes.made import placement_with_all, post

MONDAY = "2026-09-07T08:00:00Z"


async def placement_of(http: httpx.AsyncClient) -> str:
    await http.put("/v1/sandbox/clock", json={"now": "2026-09-11T08:00:00Z"})
    return str((await placement_with_all(http))["placements"]["id"])


async def record(http: httpx.AsyncClient, placement: str, type: str, at: str, **data: Any) -> int:
    """The number of the revision that it brought."""
    body = {"type": type, "occurred_at": at, "data": data}
    answer = await post(http, f"/v1/placements/{placement}/events", body)
    return int(answer["revision"]["number"])


async def plan_of(http: httpx.AsyncClient, placement: str) -> dict[str, Any]:
    answer = await http.get(f"/v1/placements/{placement}/plan")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def with_a_history(http: httpx.AsyncClient) -> str:
    """An application, an interview about which a message came, and one of the actions done and taken back."""
    placement = await placement_of(http)
    await record(http, placement, "applied", MONDAY)
    await record(http, placement, "interview_held", "2026-09-08T14:00:00Z", interview="first")
    plan = await plan_of(http, placement)
    thanks = next(action["id"] for action in plan["actions"] if action["kind"] == "thank_you")
    await post(http, f"/v1/actions/{thanks}/completion", {"occurred_at": "2026-09-08T17:00:00Z"})
    assert (await http.delete(f"/v1/actions/{thanks}/completion")).status_code == 200
    await record(http, placement, "rejected", "2026-09-10T09:00:00Z")
    return placement


async def test_a_plan_has_its_scheduled_actions_in_order(http: httpx.AsyncClient) -> None:
    placement = await placement_of(http)
    number = await record(http, placement, "applied", MONDAY)
    plan = await plan_of(http, placement)
    assert (plan["placement_id"], plan["revision"], plan["policy_version"]) == (placement, number, 0)
    assert plan["calendar_version"].startswith("holidays ")
    assert [action["kind"] for action in plan["actions"]] == [
        "application_follow_up",
        "candidate_update",
        "review_placement",
        "showcase_expertise",
    ]
    assert all(action["state"] == "scheduled" for action in plan["actions"])
    dues = [action["due_at"] for action in plan["actions"]]
    assert dues == sorted(dues)
    listed = (await http.get("/v1/actions", params={"placement_id": placement})).json()["data"]
    assert sorted(listed, key=lambda a: str(a["id"])) == sorted(plan["actions"], key=lambda a: str(a["id"]))


async def test_what_is_done_is_in_the_plan_no_more(http: httpx.AsyncClient) -> None:
    placement = await placement_of(http)
    await record(http, placement, "applied", MONDAY)
    first = (await plan_of(http, placement))["actions"][0]
    await post(http, f"/v1/actions/{first['id']}/completion", {})
    assert first["id"] not in [action["id"] for action in (await plan_of(http, placement))["actions"]]


async def test_a_plan_that_the_client_has_is_not_sent_again(http: httpx.AsyncClient) -> None:
    placement = await placement_of(http)
    await record(http, placement, "applied", MONDAY)
    path = f"/v1/placements/{placement}/plan"
    etag = (await http.get(path)).headers["etag"]
    assert (await http.get(path, headers={"If-None-Match": etag})).status_code == 304
    await record(http, placement, "interview_held", "2026-09-08T14:00:00Z", interview="first")
    assert (await http.get(path, headers={"If-None-Match": etag})).status_code == 200


async def test_revisions_come_newest_first_page_by_page(http: httpx.AsyncClient) -> None:
    placement = await with_a_history(http)
    path = f"/v1/placements/{placement}/plan/revisions"
    whole = (await http.get(path)).json()
    numbers = [revision["number"] for revision in whole["data"]]
    assert numbers == list(range(numbers[0], 0, -1))
    assert numbers[0] >= 6
    found, cursor = [], None
    while True:
        page = (await http.get(path, params={"limit": 2, **({"cursor": cursor} if cursor else {})})).json()
        found += page["data"]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert found == whole["data"]


async def test_a_revision_says_what_it_changed_and_why(http: httpx.AsyncClient) -> None:
    placement = await placement_of(http)
    number = await record(http, placement, "applied", MONDAY)
    revision = (await http.get(f"/v1/placements/{placement}/plan/revisions/{number}")).json()
    assert revision["cause"]["text"]
    assert "application_follow_up" in [entry["kind"] for entry in revision["added"]]
    assert all(entry["why"] for entry in revision["added"])
    number = await record(http, placement, "interview_held", "2026-09-08T14:00:00Z", interview="first")
    revision = (await http.get(f"/v1/placements/{placement}/plan/revisions/{number}")).json()
    assert "application_follow_up" in [entry["kind"] for entry in revision["cancelled"]]
    assert "candidate_update" in [entry["kind"] for entry in revision["moved"]]


async def test_every_revision_shows_the_plan_as_it_stood(http: httpx.AsyncClient) -> None:
    """Each plan is noted as it is read after each step, a minute apart, and found again when all is over."""
    placement = await placement_of(http)
    minutes = iter(range(1, 60))
    stood: dict[int, list[Any]] = {}

    async def note() -> dict[str, Any]:
        plan = await plan_of(http, placement)
        stood[plan["revision"]] = plan["actions"]
        moved = await http.put("/v1/sandbox/clock", json={"now": f"2026-09-11T08:{next(minutes):02}:00Z"})
        assert moved.status_code == 200, moved.text
        return plan

    await note()
    await record(http, placement, "applied", MONDAY)
    await note()
    await record(http, placement, "interview_held", "2026-09-08T14:00:00Z", interview="first")
    thanks = next(action["id"] for action in (await note())["actions"] if action["kind"] == "thank_you")
    await post(http, f"/v1/actions/{thanks}/completion", {"occurred_at": "2026-09-08T17:00:00Z"})
    await note()
    await http.delete(f"/v1/actions/{thanks}/completion")
    await note()
    await record(http, placement, "interview_held", "2026-09-09T14:00:00Z", interview="second")
    await note()
    await record(http, placement, "rejected", "2026-09-10T09:00:00Z")
    await note()
    assert len(stood) >= 6
    for number, actions in stood.items():
        revision = (await http.get(f"/v1/placements/{placement}/plan/revisions/{number}")).json()
        assert revision["number"] == number
        assert revision["actions"] == actions


async def test_a_sync_gives_the_revisions_made_since_oldest_first(http: httpx.AsyncClient) -> None:
    placement = await placement_of(http)
    path = f"/v1/placements/{placement}/plan/revisions"
    since = (await http.get(path)).json()["sync_cursor"]
    number = await record(http, placement, "applied", MONDAY)
    page = (await http.get(path, params={"changed_since": since})).json()
    numbers = [revision["number"] for revision in page["data"]]
    assert numbers == sorted(numbers)
    assert numbers[-1] == number


async def test_a_sync_gives_nothing_where_nothing_was_written_since(sqlite_url: str) -> None:
    """On PostgreSQL a row may come again that was written while another transaction ran."""
    from api.changes.make_agency import make_agency
    from tests.routes.conftest import app_on, client_of

    async with app_on(sqlite_url) as app:
        async with app.state.database.writing() as tx:
            _, key = await make_agency(tx, name="Probe", time_zone="UTC", country="DE", sandbox=True)
        async with client_of(app, key) as http:
            placement = await with_a_history(http)
            path = f"/v1/placements/{placement}/plan/revisions"
            since = (await http.get(path)).json()["sync_cursor"]
            assert (await http.get(path, params={"changed_since": since})).json()["data"] == []


@pytest.mark.parametrize("below", ["plan", "plan/revisions", "plan/revisions/1"])
async def test_another_agencys_placement_answers_as_a_missing_one(
    http: httpx.AsyncClient, new_tenant: Callable[..., Awaitable[Tenant]], below: str
) -> None:
    placement = await placement_of(http)
    stranger = (await new_tenant("Another")).http
    assert (await http.get(f"/v1/placements/{placement}/{below}")).status_code == 200
    answers = []
    for id in (placement, "019a9f10-5b3c-7a44-9d1e-c08f7a6b2e19", "nonsense"):
        answer = await stranger.get(f"/v1/placements/{id}/{below}")
        assert answer.status_code == 404
        answers.append({k: v for k, v in answer.json().items() if k not in {"request_id", "instance"}})
    assert answers[0] == answers[1] == answers[2]


@pytest.mark.parametrize("number", ["0", "99", "-1", "one", "99999999999999999999", "²"])
async def test_a_revision_that_never_was_is_not_found(http: httpx.AsyncClient, number: str) -> None:
    placement = await placement_of(http)
    assert (await http.get(f"/v1/placements/{placement}/plan/revisions/{number}")).status_code == 404
