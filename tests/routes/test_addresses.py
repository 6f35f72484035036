"""A query parameter that isn't there, or comes twice, is refused everywhere; so are bytes that are no text."""

from __future__ import annotations

import httpx

from tests.routes.made import post


async def test_a_parameter_that_is_not_there_is_refused_by_every_kind_of_request(
    http: httpx.AsyncClient,
) -> None:
    client = await post(http, "/v1/clients", {"name": "M"})
    one = f"/v1/clients/{client['id']}"
    for method, path, body in (
        ("GET", "/v1/clients?limits=1", None),
        ("GET", f"{one}?limits=1", None),
        ("GET", "/v1/agency?limits", None),
        ("POST", "/v1/clients?limits=1", {"name": "N"}),
        ("PATCH", f"{one}?limits=1", {"name": "N"}),
    ):
        answer = await http.request(method, path, json=body)
        assert answer.status_code == 422, path
        [error] = answer.json()["errors"]
        assert error["pointer"] == "/query/limits"
    assert (
        (await http.get("/v1/clients?limits=1")).json()["errors"][0]["detail"].endswith("Did you mean limit?")
    )
    assert "Known are: limit, " in (await http.get("/v1/clients?zzz=1")).json()["errors"][0]["detail"]
    [only] = (await http.get("/v1/clients")).json()["data"]
    assert only["name"] == "M"


async def test_a_parameter_that_comes_twice_is_refused(http: httpx.AsyncClient) -> None:
    answer = await http.get("/v1/clients?limit=1&limit=2")
    [error] = answer.json()["errors"]
    assert (answer.status_code, error["pointer"]) == (422, "/query/limit")
    assert "2 times" in error["detail"]


async def test_bytes_that_are_no_text_are_refused_and_never_stored(http: httpx.AsyncClient) -> None:
    for name in ("%FF", "%ED%A0%80", "a%C3"):
        for method in ("GET", "PUT"):
            body = None if method == "GET" else {"name": "M"}
            answer = await http.request(method, f"/v1/clients/by-external-id/{name}", json=body)
            assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/path/external_id")
        answer = await http.get(f"/v1/clients?external_id={name}")
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/query/external_id")
    # The replacement character itself is text.
    assert (await http.put("/v1/clients/by-external-id/%EF%BF%BD", json={"name": "M"})).status_code == 201
