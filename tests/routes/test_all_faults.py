"""All faults at once: none hides another, whichever stage of judging finds it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.routes.at_work import at_work
from tests.routes.made import Json, post

NOBODY = "019a9f0e-7a4c-7d3e-9a55-0f3c6f1d2b10"
CLASH = {"thank_you_deadline_hours": 1, "thank_you_target_hours": 5}
TEMPLATE = {
    "kind": "thank_you",
    "channel": "email",
    "language": "??",
    "subject": "x",
    "body": "{{ nothing }}",
}

OF_POSTS: list[tuple[str, Json, set[str]]] = [
    (
        "/v1/policies",
        {"layer": "client", "target_id": "zz", "changes": {"max_attempts": 99}},
        {"/target_id", "/changes/max_attempts"},
    ),
    (
        "/v1/policies",
        {"layer": "client", "target_id": NOBODY, "changes": CLASH},
        {"/target_id", "/changes/thank_you_deadline_hours"},
    ),
    (
        "/v1/policy-previews",
        {"layer": "placement", "target_id": "zz", "changes": CLASH, "limit": -1},
        {"/target_id", "/changes/thank_you_deadline_hours", "/limit"},
    ),
    (
        "/v1/webhook-endpoints",
        {"url": "http://169.254.169.254/", "event_types": ["x"]},
        {"/url", "/event_types/0"},
    ),
    (
        "/v1/api-keys",
        {"name": "", "scopes": ["foo:read", "clients:write", ""], "expires_at": "2020-01-01T00:00:00Z"},
        {"/name", "/scopes/0", "/scopes/2", "/expires_at"},
    ),
    (
        "/v1/contacts",
        {"name": "P", "role": "hr", "country": "DE", "subdivision": "ZZZ", "client_id": "nope"},
        {"/subdivision", "/client_id"},
    ),
    (
        "/v1/contacts",
        {"name": "P", "role": "hr", "subdivision": "BY", "client_id": "nope", "email": "no"},
        {"/subdivision", "/client_id", "/email"},
    ),
    ("/v1/message-templates", TEMPLATE, {"/language", "/body"}),
    ("/v1/message-template-previews", TEMPLATE, {"/language", "/body"}),
]


def pointers(answer: httpx.Response) -> list[str]:
    assert answer.status_code == 422, answer.text
    return [error["pointer"] for error in answer.json()["errors"]]


async def test_what_is_wrong_in_form_hides_nothing_that_is_wrong_in_meaning(http: httpx.AsyncClient) -> None:
    for path, body, expected in OF_POSTS:
        assert set(pointers(await http.post(path, json=body))) == expected, body


async def test_a_body_that_lacks_one_field_more_is_judged_by_the_rest(http: httpx.AsyncClient) -> None:
    for path, body, _ in OF_POSTS:
        for field in body:
            rest = {name: value for name, value in body.items() if name != field}
            for less in (rest, rest | {field: None}, rest | {field: [None, {}]}):
                assert pointers(await http.post(path, json=less)), less
        assert pointers(await http.post(path, json=[body])) == [""]
    found = pointers(await http.post("/v1/policies", json={"layer": "agency", "target_id": "0"}))
    assert set(found) == {"/target_id", "/changes"}


async def test_a_place_is_judged_with_what_is_stored(http: httpx.AsyncClient) -> None:
    client = await post(http, "/v1/clients", {"name": "M", "country": "US", "external_id": "crm-1"})
    faulty = {"subdivision": "BY", "time_zone": "X"}
    for path in ("/v1/agency", f"/v1/clients/{client['id']}"):
        found = pointers(await http.patch(path, json={**faulty, "subdivision": "ZZ"}))
        assert set(found) == {"/subdivision", "/time_zone"}
    found = pointers(await http.put("/v1/clients/by-external-id/crm-1", json={"name": "M", **faulty}))
    assert set(found) == {"/subdivision", "/time_zone"}
    home = {"client_id": client["id"], "name": "P", "role": "hr", "country": "DE", "subdivision": "BY"}
    contact = await post(http, "/v1/contacts", home)
    found = pointers(await http.patch(f"/v1/contacts/{contact['id']}", json={"country": None, "email": "no"}))
    assert set(found) == {"/subdivision", "/email"}
    # In a country that is none, no subdivision can be judged.
    assert pointers(await http.patch("/v1/agency", json={"country": "XX", "subdivision": "ZZ"})) == [
        "/country"
    ]


async def test_a_bad_query_header_and_body_come_together(http: httpx.AsyncClient) -> None:
    found = pointers(
        await http.post(
            "/v1/jobs?dry_run=1",
            json={"client_id": "nope", "x": 1},
            headers={"Idempotency-Key": "k" * 300},
        )
    )
    assert set(found) == {"/query/dry_run", "/header/idempotency-key", "/client_id", "/title", "/x"}
    assert pointers(await http.post("/v1/clients?x=1", json={"name": "M"})) == ["/query/x"]
    assert (await http.get("/v1/clients")).json()["data"] == []


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("limit=0&cursor=x&changed_since=y", {"/query/limit", "/query/cursor", "/query/changed_since"}),
        ("cursor=x&changed_since=y", {"/query/cursor", "/query/changed_since"}),
        ("limit=1&limit=2&cursor=x&nonsense=1", {"/query/limit", "/query/cursor", "/query/nonsense"}),
    ],
)
async def test_all_that_is_wrong_with_a_query_comes_at_once(
    http: httpx.AsyncClient, query: str, expected: set[str]
) -> None:
    assert set(pointers(await http.get(f"/v1/contacts?{query}"))) == expected


async def test_an_event_that_is_wrong_in_form_hides_no_other_that_is_wrong_in_meaning(
    http: httpx.AsyncClient,
) -> None:
    work = await at_work(http)
    remark = {"contact": "nobody", "text": "Speed"}
    held: dict[str, Any] = {"interview": "1", "contacts": ["huber", 5], "points": [remark, "x"]}
    events = [
        {"type": "applied", "occurred_at": "soon"},
        {"type": "message_received", "occurred_at": "2039-01-01T00:00:00Z", "data": {"contact": "nobody"}},
        {"type": "interview_held", "occurred_at": "2026-05-04T08:00:00Z", "data": held},
    ]
    found = pointers(await http.post(f"{work.path}/events", json={"events": events}))
    assert set(found) == {
        "/events/0/occurred_at",
        "/events/1/occurred_at",
        "/events/1/data/contact",
        "/events/2/data/contacts/1",
        "/events/2/data/points/0/contact",
        "/events/2/data/points/1",
    }
    for odd in ([], {}, {"events": {}}, {"events": [None, [], "x"]}, {"type": "applied", "data": []}):
        assert pointers(await http.post(f"{work.path}/events", json=odd)), odd
    one = {"type": "contact_away", "occurred_at": "2026-05-04T08:00:00Z", "data": {"contact": "nobody"}}
    assert set(pointers(await http.post(f"{work.path}/events", json=one))) == {"/data/contact", "/data/until"}
