"""Endpoints are made, changed, rotated, pinged and deleted; their secrets are shown once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import select, update

from api.routes.webhook_endpoints import EventType
from api.store import tables
from api.store.delivery_lines import choose
from api.webhooks.types import ALL, TYPES
from tests.routes.conftest import Tenant

PATH = "/v1/webhook-endpoints"
URL = "https://crm.example/hooks"


async def made(http: httpx.AsyncClient, **fields: Any) -> dict[str, Any]:
    response = await http.post(PATH, json={"url": URL, **fields})
    assert response.status_code == 201, response.text
    body: dict[str, Any] = response.json()
    return body


async def test_the_secret_is_shown_when_it_is_made_and_never_again(http: httpx.AsyncClient) -> None:
    response = await http.post(PATH, json={"url": URL, "event_types": ["action.due"], "rate_limit": 5})
    assert response.status_code == 201
    endpoint = response.json()
    assert endpoint["secret"].startswith("whsec_")
    assert response.headers["location"] == f"{PATH}/{endpoint['id']}"
    again = (await http.get(f"{PATH}/{endpoint['id']}")).json()
    listed = (await http.get(PATH)).json()["data"]
    assert [again] == listed
    assert endpoint["secrets"][0]["secret"] == endpoint["secret"]
    shown = {name: value for name, value in endpoint.items() if name not in {"secret", "secrets"}}
    assert again == shown | {"secrets": again["secrets"]}
    assert again["secrets"][0].keys() == {"created_at", "expires_at"}
    assert endpoint["secret"] not in (await http.get(PATH)).text
    assert again["secrets"][0]["expires_at"] is None


async def test_a_repeated_post_shows_the_same_secret(http: httpx.AsyncClient) -> None:
    headers = {"Idempotency-Key": "once"}
    first = await http.post(PATH, json={"url": URL}, headers=headers)
    second = await http.post(PATH, json={"url": URL}, headers=headers)
    assert second.headers["idempotent-replayed"] == "true"
    assert first.json() == second.json()


async def test_rotation_shows_a_new_secret_and_lets_the_old_one_sign_for_a_while(
    http: httpx.AsyncClient,
) -> None:
    endpoint = await made(http)
    response = await http.post(f"{PATH}/{endpoint['id']}/secrets", json={"overlap_hours": 2})
    assert response.status_code == 201
    rotated = response.json()
    assert rotated["secret"] != endpoint["secret"]
    newest, old = rotated["secrets"]
    assert (newest["secret"], old["secret"]) == (rotated["secret"], None)
    assert newest["expires_at"] is None
    ends = datetime.fromisoformat(old["expires_at"]) - datetime.now(UTC)
    assert timedelta(minutes=119) < ends <= timedelta(hours=2)
    default = await http.post(f"{PATH}/{endpoint['id']}/secrets")
    assert len(default.json()["secrets"]) == 3
    at_once = await http.post(f"{PATH}/{endpoint['id']}/secrets", json={"overlap_hours": 0})
    at_once = await http.post(f"{PATH}/{endpoint['id']}/secrets", json={"overlap_hours": 0})
    assert len(at_once.json()["secrets"]) <= 2


@pytest.mark.parametrize(
    "url",
    ["http://127.0.0.1/", "http://169.254.169.254/", "https://localhost/", "https://user:pw@crm.example/"],
)
async def test_an_address_that_may_not_be_called_is_refused(http: httpx.AsyncClient, url: str) -> None:
    response = await http.post(PATH, json={"url": url})
    assert response.status_code == 422
    assert response.json()["errors"][0]["pointer"] == "/url"
    endpoint = await made(http)
    assert (await http.patch(f"{PATH}/{endpoint['id']}", json={"url": url})).status_code == 422


async def test_a_change_honours_if_match(http: httpx.AsyncClient) -> None:
    endpoint = await made(http)
    path = f"{PATH}/{endpoint['id']}"
    etag = (await http.get(path)).headers["etag"]
    changed = await http.patch(path, json={"enabled": False}, headers={"If-Match": etag})
    assert changed.status_code == 200
    assert changed.json()["enabled"] is False
    stale = await http.patch(path, json={"enabled": True}, headers={"If-Match": etag})
    assert stale.status_code == 412


async def test_put_by_external_id_makes_then_changes(http: httpx.AsyncClient) -> None:
    path = f"{PATH}/by-external-id/crm"
    first = await http.put(path, json={"url": URL})
    assert first.status_code == 201
    assert first.json()["secret"]
    second = await http.put(path, json={"url": URL, "ordered": True})
    assert second.status_code == 200
    assert second.json()["id"] == first.json()["id"]
    assert "secret" not in second.json()
    assert second.json()["ordered"] is True
    assert (await http.get(path)).json() == second.json()


async def test_a_deleted_endpoint_is_gone_and_frees_its_external_id(http: httpx.AsyncClient) -> None:
    endpoint = await made(http, external_id="crm")
    path = f"{PATH}/{endpoint['id']}"
    assert (await http.delete(path)).status_code == 200
    for method, below in (
        ("GET", ""),
        ("PATCH", ""),
        ("DELETE", ""),
        ("POST", "/ping"),
        ("POST", "/secrets"),
    ):
        response = await http.request(method, path + below, json={} if method in {"PATCH", "POST"} else None)
        assert response.status_code == 404, (method, below)
    assert (await http.get(PATH)).json()["data"] == []
    assert (await http.get(f"{PATH}/by-external-id/crm")).status_code == 404
    await made(http, external_id="crm")


async def test_another_agencys_endpoint_is_not_found(
    http: httpx.AsyncClient, new_tenant: Callable[..., Awaitable[Tenant]]
) -> None:
    endpoint = await made(http)
    other = (await new_tenant("Other")).http
    path = f"{PATH}/{endpoint['id']}"
    assert (await other.get(path)).status_code == 404
    assert (await other.patch(path, json={"enabled": False})).status_code == 404
    assert (await other.post(f"{path}/ping")).status_code == 404
    assert (await other.get(PATH)).json()["data"] == []


async def test_a_ping_is_a_message_with_one_delivery(http: httpx.AsyncClient) -> None:
    endpoint = await made(http, event_types=["action.due"])
    await made(http)
    response = await http.post(f"{PATH}/{endpoint['id']}/ping")
    assert response.status_code == 201
    message = response.json()
    assert message["type"] == message["body"]["type"] == "ping"
    assert message["body"]["data"]["endpoint_id"] == endpoint["id"]
    assert (await http.get(response.headers["location"])).json() == message
    assert (await http.get("/v1/webhook-messages")).json()["data"] == [message]
    [delivery] = (await http.get("/v1/webhook-deliveries", params={"message_id": message["id"]})).json()[
        "data"
    ]
    assert (delivery["endpoint_id"], delivery["state"]) == (endpoint["id"], "pending")
    assert delivery["attempts"] == []


async def test_a_disabled_endpoint_is_not_pinged(http: httpx.AsyncClient) -> None:
    endpoint = await made(http, enabled=False)
    assert (await http.post(f"{PATH}/{endpoint['id']}/ping")).status_code == 409


async def given_up(app: FastAPI) -> None:
    async with app.state.database.writing() as tx:
        await tx.execute(update(tables.webhook_deliveries).values(state="failed", next_attempt_at=None))


async def test_a_delivery_is_sent_again_as_a_new_one(app: FastAPI, http: httpx.AsyncClient) -> None:
    endpoint = await made(http)
    message = (await http.post(f"{PATH}/{endpoint['id']}/ping")).json()
    [delivery] = (await http.get("/v1/webhook-deliveries")).json()["data"]
    path = f"/v1/webhook-deliveries/{delivery['id']}"
    assert (await http.post(f"{path}/redelivery")).status_code == 409  # it is still on its way
    await given_up(app)
    response = await http.post(f"{path}/redelivery")
    assert response.status_code == 201
    again = response.json()
    assert again["id"] != delivery["id"]
    assert (again["message_id"], again["state"]) == (message["id"], "pending")
    assert (await http.get(response.headers["location"])).json() == again


async def test_recovery_sends_again_once_what_was_given_up(app: FastAPI, http: httpx.AsyncClient) -> None:
    endpoint = await made(http)
    path = f"{PATH}/{endpoint['id']}"
    for _ in range(3):
        await http.post(f"{path}/ping")
    await given_up(app)
    since = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    later = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    assert (await http.post(f"{path}/recovery", json={"since": later})).json()["redelivered"] == 0
    first = await http.post(f"{path}/recovery", json={"since": since})
    assert first.status_code == 201
    assert first.json()["redelivered"] == 3
    assert (await http.post(f"{path}/recovery", json={"since": since})).json()["redelivered"] == 0
    pending = (await http.get("/v1/webhook-deliveries", params={"state": "pending"})).json()["data"]
    assert len(pending) == 3


async def test_enabling_sends_at_once_what_waited(app: FastAPI, http: httpx.AsyncClient) -> None:
    endpoint = await made(http)
    await http.post(f"{PATH}/{endpoint['id']}/ping")

    async def goes_out() -> int:
        async with app.state.database.reading() as reader:
            return len(await choose(reader, datetime.now(UTC), 10))

    assert await goes_out() == 1
    await http.patch(f"{PATH}/{endpoint['id']}", json={"enabled": False})
    assert await goes_out() == 0
    await http.patch(f"{PATH}/{endpoint['id']}", json={"enabled": True})
    assert await goes_out() == 1


async def test_an_attempt_is_shown_with_its_answer(app: FastAPI, http: httpx.AsyncClient) -> None:
    endpoint = await made(http)
    await http.post(f"{PATH}/{endpoint['id']}/ping")
    [delivery] = (await http.get("/v1/webhook-deliveries")).json()["data"]
    async with app.state.database.writing() as tx:
        agency = (await tx.execute(select(tables.webhook_deliveries.c.agency_id))).scalar()
        for number in (2, 1):
            await tx.execute(
                tables.delivery_attempts.insert().values(
                    agency_id=agency,
                    delivery_id=delivery["id"],
                    number=number,
                    attempted_at=datetime(2026, 9, 1, 12, number, tzinfo=UTC),
                    duration_ms=12,
                    status_code=500,
                    error="Answered 500.",
                    excerpt='{"say": "no"}',
                )
            )
    shown = (await http.get(f"/v1/webhook-deliveries/{delivery['id']}")).json()
    assert [attempt["number"] for attempt in shown["attempts"]] == [1, 2]
    assert shown["attempts"][0]["excerpt"] == '{"say": "no"}'
    assert shown["attempts"][0]["attempted_at"] == "2026-09-01T12:01:00Z"


def test_every_type_of_message_can_be_asked_for() -> None:
    assert set(get_args(EventType)) == {*TYPES, ALL}
