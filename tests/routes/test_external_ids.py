"""The CRM's own ids: unique per agency and kind, and PUT by them."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from tests.routes.made import placement_with_all, post


@pytest.mark.parametrize("external_id", ["crm/7 ü", "events", "plan"])
async def test_a_put_makes_and_then_changes_every_kind(http: httpx.AsyncClient, external_id: str) -> None:
    made = await placement_with_all(http)
    client_id = made["clients"]["id"]
    bodies = {
        "consultants": {"name": "A"},
        "clients": {"name": "A"},
        "contacts": {"client_id": client_id, "name": "A", "role": "hr"},
        "jobs": {"client_id": client_id, "title": "A"},
        "candidates": {"name": "A"},
        "placements": {
            "candidate_id": made["candidates"]["id"],
            "job_id": made["jobs"]["id"],
            "contact_ids": [made["contacts"]["id"]],
        },
    }
    for kind, body in bodies.items():
        path = f"/v1/{kind}/by-external-id/{external_id}"
        first = await http.put(path, json=body)
        assert first.status_code == 201, first.text
        assert first.headers["location"] == f"/v1/{kind}/{first.json()['id']}"
        second = await http.put(path, json=body | {"external_id": external_id})
        assert second.status_code == 200, second.text
        assert second.json()["id"] == first.json()["id"]
        assert (await http.get(path)).json() == second.json()


async def test_a_put_leaves_what_it_does_not_name(http: httpx.AsyncClient) -> None:
    path = "/v1/candidates/by-external-id/7"
    await http.put(path, json={"name": "Dana", "email": "dana@weiss.example"})
    changed = await http.put(path, json={"name": "Dana Weiss"})
    assert changed.json()["email"] == "dana@weiss.example"
    unset = await http.put(path, json={"name": "Dana Weiss", "email": None})
    assert unset.json()["email"] is None


async def test_puts_at_once_make_one(http: httpx.AsyncClient) -> None:
    path = "/v1/clients/by-external-id/7"
    answers = await asyncio.gather(*(http.put(path, json={"name": f"client {n}"}) for n in range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
    assert len({answer.json()["id"] for answer in answers}) == 1


async def test_a_taken_external_id_is_a_conflict(http: httpx.AsyncClient) -> None:
    await post(http, "/v1/clients", {"name": "one", "external_id": "7"})
    again = await http.post("/v1/clients", json={"name": "two", "external_id": "7"})
    assert (again.status_code, again.json()["code"]) == (409, "external_id_taken")
    two = await post(http, "/v1/clients", {"name": "two", "external_id": "8"})
    moved = await http.patch(f"/v1/clients/{two['id']}", json={"external_id": "7"})
    assert (moved.status_code, moved.json()["code"]) == (409, "external_id_taken")
    assert (await post(http, "/v1/candidates", {"name": "another kind", "external_id": "7"}))[
        "external_id"
    ] == "7"


async def test_a_body_that_names_another_external_id_than_its_path_is_refused(
    http: httpx.AsyncClient,
) -> None:
    answer = await http.put("/v1/clients/by-external-id/7", json={"name": "one", "external_id": "8"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/external_id"
