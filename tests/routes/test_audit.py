"""Every write leaves a note of who did it."""

from __future__ import annotations

import httpx

from tests.routes.made import placement_with_all


async def test_each_write_is_noted_with_its_key_and_request(http: httpx.AsyncClient) -> None:
    made = await placement_with_all(http)
    path = f"/v1/clients/{made['clients']['id']}"
    await http.patch(path, json={"name": "Müller AG"}, headers={"X-Request-ID": "r-1"})
    found = (await http.get("/v1/audit-events", params={"resource_id": made["clients"]["id"]})).json()["data"]
    assert [(each["verb"], each["resource_type"]) for each in found] == [
        ("create", "client"),
        ("update", "client"),
    ]
    assert found[1]["request_id"] == "r-1"
    assert found[1]["key_name"] == "first key"
    assert found[1]["data"] == {"fields": ["name"]}


async def test_a_refused_write_is_not_noted(http: httpx.AsyncClient) -> None:
    before = (await http.get("/v1/audit-events")).json()["data"]
    await http.post("/v1/clients", json={})
    assert (await http.get("/v1/audit-events")).json()["data"] == before
