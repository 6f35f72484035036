"""Keys: scopes, expiry, rotation, and a secret that is shown once."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from api import clock
from api.access import keys
from api.access.keys import hash_of
from api.changes.make_agency import make_agency
from api.store.api_keys import KeyRow, key_by_hash
from api.store.database import Reader
from tests.routes.conftest import Tenant, app_on, client_of


async def key_with(http: httpx.AsyncClient, *scopes: str, **more: object) -> dict:  # type: ignore[type-arg]
    answer = await http.post("/v1/api-keys", json={"name": "probe", "scopes": list(scopes), **more})
    assert answer.status_code == 201, answer.text
    made: dict = answer.json()  # type: ignore[type-arg]
    return made


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", "Basic abc", "Bearer wrong", "Bearer ü"])
async def test_without_a_key_nothing_opens(app: FastAPI, header: str | None) -> None:
    async with client_of(app) as http:
        headers = {} if header is None else {"Authorization": header.encode()}
        for path in ("/v1/clients", "/v1/agency", "/v1/nothing"):
            answer = await http.get(path, headers=headers)  # type: ignore[arg-type]
            assert answer.status_code == 401
            assert answer.headers["www-authenticate"] == "Bearer"


async def test_a_key_does_what_its_scopes_say_and_no_more(app: FastAPI, http: httpx.AsyncClient) -> None:
    key = await key_with(http, "clients:read")
    async with client_of(app, key["key"]) as reader:
        assert (await reader.get("/v1/clients")).status_code == 200
        refused = await reader.post("/v1/clients", json={"name": "Müller"})
        assert (refused.status_code, refused.json()["code"]) == (403, "missing_scope")
        assert "clients:write" in refused.json()["detail"]
        assert (await reader.get("/v1/candidates")).status_code == 403


async def test_a_key_cannot_give_away_what_it_has_not(app: FastAPI, http: httpx.AsyncClient) -> None:
    key = await key_with(http, "api-keys:write", "clients:read")
    async with client_of(app, key["key"]) as limited:
        for scopes in (["*"], ["clients:write"], ["clients:read", "jobs:read"]):
            answer = await limited.post("/v1/api-keys", json={"name": "more", "scopes": scopes})
            assert answer.status_code == 422
            assert answer.json()["errors"][0]["pointer"] == f"/scopes/{len(scopes) - 1}"
        assert (
            await limited.post("/v1/api-keys", json={"name": "as much", "scopes": ["clients:read"]})
        ).status_code == 201


async def test_an_unknown_scope_is_answered_with_the_nearest(http: httpx.AsyncClient) -> None:
    answer = await http.post("/v1/api-keys", json={"name": "x", "scopes": ["placement:read"]})
    assert "placements:read" in answer.json()["errors"][0]["detail"]


async def test_a_revoked_key_opens_nothing_from_then_on(app: FastAPI, http: httpx.AsyncClient) -> None:
    key = await key_with(http, "clients:read")
    async with client_of(app, key["key"]) as reader:
        assert (await reader.get("/v1/clients")).status_code == 200
        revoked = await http.delete(f"/v1/api-keys/{key['id']}")
        assert revoked.status_code == 200
        assert revoked.json()["revoked_at"] is not None
        assert (await reader.get("/v1/clients")).status_code == 401
    again = await http.delete(f"/v1/api-keys/{key['id']}")
    assert again.json()["revoked_at"] == revoked.json()["revoked_at"]


async def test_an_expired_key_opens_nothing(app: FastAPI, http: httpx.AsyncClient) -> None:
    key = await key_with(http, "*", expires_at="2099-01-01T00:00:00Z")
    async with client_of(app, key["key"]) as later:
        assert (await later.get("/v1/clients")).status_code == 200
        async with app.state.database.writing() as tx:
            past = (datetime.now(UTC) - timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
            past_sql = f"UPDATE api_keys SET expires_at = '{past}' WHERE id = '{key['id']}'"
            await tx.execute(text(past_sql))
        app.state.keys.forget((await http.get("/v1/agency")).json()["id"])
        answer = await later.get("/v1/clients")
        assert (answer.status_code, answer.json()["code"]) == (401, "expired_key")
        assert re.search(r"expired at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\. ", answer.json()["detail"])
    refused = await http.post(
        "/v1/api-keys", json={"name": "x", "scopes": ["*"], "expires_at": "2020-01-01T00:00:00Z"}
    )
    assert refused.json()["errors"][0]["pointer"] == "/expires_at"


async def test_the_secret_is_shown_once_and_only_its_hash_is_stored(
    app: FastAPI, http: httpx.AsyncClient
) -> None:
    headers = {"Idempotency-Key": "rotate-1"}
    body = {"name": "rotated", "scopes": ["*"]}
    first = await http.post("/v1/api-keys", json=body, headers=headers)
    secret = first.json()["key"]
    assert secret.startswith("aw_")
    assert "key" not in (await http.get(f"/v1/api-keys/{first.json()['id']}")).json()
    assert secret not in (await http.get("/v1/api-keys")).text
    async with app.state.database.reading() as reader:
        stored = (await reader.execute(text("SELECT secret_hash FROM api_keys"))).scalars().all()
        kept = (await reader.execute(text("SELECT body FROM idempotency_keys"))).scalars().all()
        audited = (await reader.execute(text("SELECT CAST(data AS text) FROM audit_events"))).scalars().all()
    assert hash_of(secret) in stored
    assert not any(secret in each for each in [*stored, *kept, *audited])
    again = await http.post("/v1/api-keys", json=body, headers=headers)
    assert again.content == first.content
    assert again.headers["idempotent-replayed"] == "true"
    async with client_of(app, secret) as other_key:
        refused = await other_key.post("/v1/api-keys", json=body, headers=headers)
        assert refused.status_code == 422


async def test_a_use_is_noted(app: FastAPI, tenant: Tenant) -> None:
    await tenant.http.get("/v1/clients")
    await app.state.keys.close()
    (key,) = (await tenant.http.get("/v1/api-keys")).json()["data"]
    assert key["last_used_at"] is not None


async def test_who_asks_too_often_is_told_how_long_to_wait(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = 1000.0  # a bucket fills while the machine is slow, so the clock is held
    monkeypatch.setattr(clock, "monotonic", lambda: seconds)
    async with app_on(database_url, rate_limit_per_minute=3) as app:
        async with app.state.database.writing() as tx:
            _, key = await make_agency(tx, name="Busy", time_zone="UTC", country="DE")
        async with client_of(app, key) as http:
            answers = [await http.get("/v1/clients") for _ in range(4)]
            seconds += 19
            too_early = await http.get("/v1/clients")
            seconds += 1
            in_time = await http.get("/v1/clients")
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert answers[0].headers["ratelimit-policy"] == '"key";q=3;w=60'
    assert [answer.headers["ratelimit"] for answer in answers] == [
        '"key";r=2;t=20',
        '"key";r=1;t=40',
        '"key";r=0;t=60',
        '"key";r=0;t=60',
    ]
    assert answers[3].headers["retry-after"] == "20"
    assert answers[3].json()["code"] == "rate_limited"
    assert (too_early.status_code, in_time.status_code) == (429, 200)


@dataclass
class SlowLookUps:
    """What they found, and whether one more has looked."""

    found: list[KeyRow | None] = field(default_factory=list)
    looked: asyncio.Event = field(default_factory=asyncio.Event)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> SlowLookUps:
    """Each takes a while after it has looked."""
    made = SlowLookUps()

    async def dawdles(reader: Reader, secret_hash: str) -> KeyRow | None:
        made.found.append(await key_by_hash(reader, secret_hash))
        made.looked.set()
        await asyncio.sleep(0.2)
        return made.found[-1]

    monkeypatch.setattr(keys, "key_by_hash", dawdles)
    return made


async def test_requests_at_once_with_one_key_cost_one_look_up(
    http: httpx.AsyncClient, slow: SlowLookUps
) -> None:
    answers = await asyncio.gather(*(http.get("/v1/agency") for _ in range(8)))
    assert {answer.status_code for answer in answers} == {200}
    assert len(slow.found) == 1


async def test_a_key_that_is_revoked_while_it_is_looked_up_opens_nothing_from_then_on(
    app: FastAPI, http: httpx.AsyncClient, slow: SlowLookUps
) -> None:
    key = await key_with(http, "rules:read")
    async with client_of(app, key["key"]) as theirs:
        slow.looked.clear()
        looking = asyncio.create_task(theirs.get("/v1/rules"))
        await slow.looked.wait()
        assert (await http.delete(f"/v1/api-keys/{key['id']}")).status_code == 200
        assert (await looking).status_code == 200  # it came before
        assert (await theirs.get("/v1/rules")).status_code == 401


async def test_a_put_by_external_id_makes_a_key_whose_secret_it_shows_once_then_changes_it(
    app: FastAPI, http: httpx.AsyncClient
) -> None:
    path, body = "/v1/api-keys/by-external-id/crm", {"name": "CRM", "scopes": ["clients:read", "jobs:read"]}
    assert (await http.get(path)).status_code == 404
    made = await http.put(path, json=body)
    assert (made.status_code, made.headers["location"]) == (201, f"/v1/api-keys/{made.json()['id']}")
    async with client_of(app, made.json()["key"]) as theirs:
        assert (await theirs.get("/v1/clients")).status_code == 200
    again = await http.put(path, json={"name": "The CRM", "scopes": ["jobs:read", "clients:read"]})
    assert (again.status_code, again.json()["id"]) == (200, made.json()["id"])
    assert (again.json()["name"], "key" in again.json()) == ("The CRM", False)
    shown = await http.get(path)
    assert (shown.status_code, shown.json()["name"]) == (200, "The CRM")
    wider = await http.put(path, json={**body, "scopes": ["*"]})
    assert (wider.status_code, wider.json()["errors"][0]["pointer"]) == (422, "/scopes")
    stale = await http.put(path, json=body, headers={"If-Match": made.headers["etag"]})
    assert stale.status_code == 412


async def test_a_put_gives_away_no_scope_that_its_own_key_lacks(
    app: FastAPI, http: httpx.AsyncClient
) -> None:
    key = await key_with(http, "api-keys:write")
    async with client_of(app, key["key"]) as theirs:
        body = {"name": "CRM", "scopes": ["clients:read"]}
        answer = await theirs.put("/v1/api-keys/by-external-id/crm", json=body)
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/scopes/0")
