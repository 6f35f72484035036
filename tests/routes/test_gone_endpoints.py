"""A deleted endpoint: whoever syncs learns of it, and nothing is sent there again."""

from __future__ import annotations

import httpx
from fastapi import FastAPI
from sqlalchemy import update

from api.store import tables
from tests.routes.at_work import Json, done
from tests.routes.made import post

PATH = "/v1/webhook-endpoints"


async def an_endpoint(http: httpx.AsyncClient) -> Json:
    return await post(http, PATH, {"url": "https://crm.example/hooks", "external_id": "crm"})


async def test_a_sync_learns_that_it_is_gone_and_a_list_no_longer_has_it(http: httpx.AsyncClient) -> None:
    endpoint = await an_endpoint(http)
    listed = done(await http.get(PATH))
    assert [each["deleted_at"] for each in listed["data"]] == [None]
    done(await http.delete(f"{PATH}/{endpoint['id']}"))
    [gone] = done(await http.get(PATH, params={"changed_since": listed["sync_cursor"]}))["data"]
    assert (gone["id"], gone["enabled"]) == (endpoint["id"], False)
    assert gone["deleted_at"] == gone["updated_at"] >= gone["created_at"]
    everything = done(await http.get(PATH))
    assert everything["data"] == []
    later = done(await http.get(PATH, params={"changed_since": everything["sync_cursor"]}))
    assert later["data"] == []


async def test_a_redelivery_to_it_is_refused_for_what_it_is(app: FastAPI, http: httpx.AsyncClient) -> None:
    endpoint = await an_endpoint(http)
    await post(http, f"{PATH}/{endpoint['id']}/ping", {})
    [delivery] = done(await http.get("/v1/webhook-deliveries"))["data"]
    async with app.state.database.writing() as tx:
        await tx.execute(update(tables.webhook_deliveries).values(state="failed", next_attempt_at=None))
    done(await http.delete(f"{PATH}/{endpoint['id']}"))
    answer = await http.post(f"/v1/webhook-deliveries/{delivery['id']}/redelivery")
    assert (answer.status_code, answer.json()["code"]) == (409, "endpoint_deleted")
    assert "was deleted" in answer.json()["detail"]
