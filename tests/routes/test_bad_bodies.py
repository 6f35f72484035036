"""Bad input: a clear problem document, all faults at once, nothing stored."""

from __future__ import annotations

import httpx
import pytest

from tests.routes.made import placement_with_all

CONTACT = {"client_id": "019a9f0e-7a4c-7d3e-9a55-0f3c6f1d2b10", "name": "Petra", "role": "hr"}


async def test_all_faults_come_at_once_each_with_its_pointer(http: httpx.AsyncClient) -> None:
    answer = await http.post(
        "/v1/contacts",
        json=CONTACT
        | {
            "name": "x" * 10_000,
            "role": "hiring manager",
            "email": "petra",
            "linkedin_url": "linkedin",
            "preferred_channel": None,
            "time_zone": "Europe/Munich",
            "country": "DE",
            "subdivision": "BQ",
            "away_until": "24.12.2026",
            "opted_out": "yes",
            "fone": "1",
            "id": "1",
        },
    )
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["type"] == "/problems/invalid"
    assert problem["instance"] == "/v1/contacts"
    assert problem["request_id"] == answer.headers["x-request-id"]
    said = {error["pointer"]: error["detail"] for error in problem["errors"]}
    assert said.keys() == {
        "/client_id",
        "/name",
        "/role",
        "/email",
        "/linkedin_url",
        "/time_zone",
        "/subdivision",
        "/away_until",
        "/opted_out",
        "/fone",
        "/id",
    }
    assert "at most 200" in said["/name"]
    assert "Nearest: hiring_manager" in said["/role"]
    assert "'BQ' is no known subdivision of DE" in said["/subdivision"]
    assert "Did you mean phone?" in said["/fone"]
    assert "read-only" in said["/id"]
    assert (await http.get("/v1/contacts")).json()["data"] == []


@pytest.mark.parametrize(
    ("body", "near"),
    [
        ({"time_zone": "Europe/Berln"}, "Europe/Berlin"),
        ({"country": "GER"}, "GE"),
        ({"country": "US", "subdivision": "NYC"}, "NY"),
    ],
)
async def test_an_unknown_place_is_answered_with_the_nearest_ones(
    http: httpx.AsyncClient, body: dict[str, str], near: str
) -> None:
    answer = await http.post("/v1/clients", json={"name": "Müller"} | body)
    assert answer.status_code == 422
    assert near in answer.json()["errors"][0]["detail"]


async def test_a_subdivision_is_judged_with_the_country_that_is_stored(http: httpx.AsyncClient) -> None:
    made = await http.post("/v1/clients", json={"name": "Müller", "country": "DE"})
    path = f"/v1/clients/{made.json()['id']}"
    assert (await http.patch(path, json={"subdivision": "NY"})).status_code == 422
    assert (await http.patch(path, json={"subdivision": "BY"})).status_code == 200
    assert (await http.patch(path, json={"country": "US"})).status_code == 422
    assert (await http.patch(path, json={"country": None})).status_code == 422
    assert (await http.patch(path, json={"country": "US", "subdivision": "NY"})).status_code == 200


@pytest.mark.parametrize("field", ["name", "closures"])
async def test_null_is_refused_where_there_must_be_something(http: httpx.AsyncClient, field: str) -> None:
    made = await http.post("/v1/clients", json={"name": "Müller"})
    answer = await http.patch(f"/v1/clients/{made.json()['id']}", json={field: None})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == f"/{field}"
    assert "null" in answer.json()["errors"][0]["detail"]


@pytest.mark.parametrize(
    "body",
    [b"{", b"{'a': 1}", b'{"name": NaN}', b"\xff\xfe", b"[" * 5000, b'{"name": "a",}'],
)
async def test_what_is_no_json_is_answered_with_400(http: httpx.AsyncClient, body: bytes) -> None:
    answer = await http.post("/v1/clients", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed_json")


@pytest.mark.parametrize("bad", ["\\u0000", "\\ud800", "\\udfff x"])
@pytest.mark.parametrize(
    ("body", "pointer"),
    [('{"name": "a%s"}', "/name"), ('{"closures": ["a", "%s"]}', "/closures/1"), ('{"a": {"b%s": 1}}', "/a")],
)
async def test_text_that_cannot_be_stored_is_pointed_at(
    http: httpx.AsyncClient, bad: str, body: str, pointer: str
) -> None:
    headers = {"Content-Type": "application/json"}
    answer = await http.post("/v1/clients", content=(body % bad).encode(), headers=headers)
    assert answer.status_code == 422, answer.text
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


async def test_an_escaped_backslash_before_u0000_is_no_nul(http: httpx.AsyncClient) -> None:
    headers = {"Content-Type": "application/json"}
    answer = await http.post("/v1/clients", content=rb'{"name": "a\\u0000"}', headers=headers)
    assert answer.status_code == 201
    assert answer.json()["name"] == "a\\u0000"


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b'"text"', b"7"])
async def test_a_body_that_is_no_object_is_refused(http: httpx.AsyncClient, body: bytes) -> None:
    answer = await http.post("/v1/clients", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422


async def test_a_body_that_is_not_declared_as_json_is_refused(http: httpx.AsyncClient) -> None:
    answer = await http.post("/v1/clients", content=b"name=a", headers={"Content-Type": "text/plain"})
    assert answer.status_code == 415


async def test_a_body_over_a_mebibyte_is_refused_however_it_comes(http: httpx.AsyncClient) -> None:
    async def in_pieces():  # type: ignore[no-untyped-def]
        for _ in range(32):
            yield b"x" * 65536

    for content in (b"x" * (2 * 1024 * 1024), in_pieces()):
        answer = await http.post("/v1/clients", content=content, headers={"Content-Type": "application/json"})
        assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


async def test_contacts_of_another_client_are_refused_by_name(http: httpx.AsyncClient) -> None:
    made = await placement_with_all(http)
    other = (await http.post("/v1/clients", json={"name": "Other"})).json()
    stranger = (
        await http.post(
            "/v1/contacts", json={"client_id": other["id"], "name": "X", "role": "hiring_manager"}
        )
    ).json()
    body = {"candidate_id": made["candidates"]["id"], "job_id": made["jobs"]["id"]}
    answer = await http.post(
        "/v1/placements", json=body | {"contact_ids": [made["contacts"]["id"], stranger["id"]]}
    )
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert error["pointer"] == "/contact_ids/1"
    assert other["id"] in error["detail"]


async def test_a_placement_needs_a_hiring_manager_or_a_named_primary_contact(http: httpx.AsyncClient) -> None:
    made = await placement_with_all(http)
    hr = {"client_id": made["clients"]["id"], "name": "Jonas", "role": "hr"}
    hr = (await http.post("/v1/contacts", json=hr)).json()
    body = {"candidate_id": made["candidates"]["id"], "job_id": made["jobs"]["id"], "contact_ids": [hr["id"]]}
    refused = await http.post("/v1/placements", json=body)
    assert [error["pointer"] for error in refused.json()["errors"]] == ["/primary_contact_id"]
    named = await http.post("/v1/placements", json=body | {"primary_contact_id": hr["id"]})
    assert named.status_code == 201
    both = await http.post("/v1/placements", json=body | {"contact_ids": [hr["id"], made["contacts"]["id"]]})
    assert both.json()["primary_contact_id"] == made["contacts"]["id"]


@pytest.mark.parametrize(
    "field", ["status", "next_action_at", "waiting_since", "id", "created_at", "client_id"]
)
async def test_what_is_derived_cannot_be_sent(http: httpx.AsyncClient, field: str) -> None:
    made = await placement_with_all(http)
    answer = await http.patch(f"/v1/placements/{made['placements']['id']}", json={field: None})
    assert answer.status_code == 422
    assert "read-only" in answer.json()["errors"][0]["detail"]


async def test_a_contact_stays_with_their_client(http: httpx.AsyncClient) -> None:
    made = await placement_with_all(http)
    other = (await http.post("/v1/clients", json={"name": "Other"})).json()
    path = f"/v1/contacts/{made['contacts']['id']}"
    answer = await http.patch(path, json={"client_id": other["id"]})
    assert answer.status_code == 422
    assert "can't be changed" in answer.json()["errors"][0]["detail"]


async def test_a_path_with_a_nul_character_is_not_found(http: httpx.AsyncClient) -> None:
    assert (await http.get("/v1/clients/by-external-id/a%00b")).status_code == 404
    assert (await http.get("/v1/clients/%00")).status_code == 404


async def test_every_text_that_can_be_sent_has_a_limit_in_the_document(app) -> None:  # type: ignore[no-untyped-def]
    document = app.openapi()
    schemas = document["components"]["schemas"]
    endless = []

    def look(name: str, schema: object) -> None:
        if isinstance(schema, dict):
            bounded = {"maxLength", "enum", "const", "format", "pattern"} & schema.keys()
            if schema.get("type") == "string" and not bounded:
                endless.append(name)
            for key, value in schema.items():
                if key not in {"examples", "example", "discriminator"}:
                    look(f"{name}/{key}", value)
        elif isinstance(schema, list):
            for each in schema:
                look(name, each)

    for name, schema in schemas.items():
        if name.endswith(("Input", "Patch")):
            look(name, schema)
    assert endless == []
