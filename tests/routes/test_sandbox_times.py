"""In a sandbox created_at and updated_at are its own time, whatever made the change, so neither runs backwards."""

from __future__ import annotations

import httpx
import pytest

from tests.routes.at_work import Json, done
from tests.routes.made import post

MADE, CHANGED, ENDED = (f"2031-06-0{day}T08:00:00Z" for day in (1, 2, 3))


async def clock_at(http: httpx.AsyncClient, now: str) -> None:
    done(await http.put("/v1/sandbox/clock", json={"now": now}))


def times(shown: Json) -> tuple[str, str]:
    return shown["created_at"], shown["updated_at"]


async def test_of_an_endpoint(http: httpx.AsyncClient) -> None:
    await clock_at(http, MADE)
    made = await post(http, "/v1/webhook-endpoints", {"url": "https://crm.example/hooks"})
    path = f"/v1/webhook-endpoints/{made['id']}"
    assert times(made) == (MADE, MADE)
    await clock_at(http, CHANGED)
    rotated = await post(http, f"{path}/secrets", {})
    assert times(rotated) == (MADE, CHANGED)
    cursor = done(await http.get("/v1/webhook-endpoints"))["sync_cursor"]
    await clock_at(http, ENDED)
    await http.delete(path)
    [gone] = done(await http.get("/v1/webhook-endpoints", params={"changed_since": cursor}))["data"]
    assert (times(gone), gone["deleted_at"]) == ((MADE, ENDED), ENDED)


async def test_of_a_key(http: httpx.AsyncClient) -> None:
    await clock_at(http, MADE)
    made = await post(http, "/v1/api-keys", {"name": "dashboard", "scopes": ["placements:read"]})
    assert times(made) == (MADE, MADE)
    path = f"/v1/api-keys/{made['id']}"
    await clock_at(http, CHANGED)
    assert times(done(await http.patch(path, json={"name": "board"}))) == (MADE, CHANGED)
    await clock_at(http, ENDED)
    assert times(done(await http.delete(path))) == (MADE, ENDED)


@pytest.mark.parametrize("field", ["name", "words"])
async def test_of_the_agency(http: httpx.AsyncClient, field: str) -> None:
    await clock_at(http, CHANGED)
    value: Json | str | list[str] = "Another name" if field == "name" else ["Isarwerk"]
    changed = done(await http.patch("/v1/agency", json={field: value}))
    assert changed["updated_at"] == CHANGED
