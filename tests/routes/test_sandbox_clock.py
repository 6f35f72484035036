"""The sandbox clock over HTTP."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpx

from tests.routes.conftest import Tenant

PATH = "/v1/sandbox/clock"


async def test_the_clock_is_set_and_read(http: httpx.AsyncClient) -> None:
    response = await http.put(PATH, json={"now": "2026-09-01T10:00:00+02:00"})
    assert response.status_code == 200
    assert response.json() == {"now": "2026-09-01T08:00:00Z"}
    assert (await http.get(PATH)).json() == {"now": "2026-09-01T08:00:00Z"}


async def test_a_live_agency_has_none(new_tenant: Callable[..., Awaitable[Tenant]]) -> None:
    http = (await new_tenant(sandbox=False)).http
    for response in (await http.get(PATH), await http.put(PATH, json={"now": "2026-09-01T10:00:00Z"})):
        assert response.status_code == 409
        assert response.json()["code"] == "not_a_sandbox"


async def test_what_is_no_instant_is_refused(http: httpx.AsyncClient) -> None:
    response = await http.put(PATH, json={"now": "tomorrow"})
    assert response.status_code == 422
    assert response.json()["errors"][0]["pointer"] == "/now"


async def test_moving_it_is_audited(http: httpx.AsyncClient) -> None:
    await http.put(PATH, json={"now": "2026-09-01T10:00:00Z"})
    events = (await http.get("/v1/audit-events", params={"resource_type": "sandbox_clock"})).json()["data"]
    assert [event["data"] for event in events] == [{"now": "2026-09-01T10:00:00Z"}]
