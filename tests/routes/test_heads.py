"""HEAD answers as GET does, without the body."""

from __future__ import annotations

import httpx
from fastapi import FastAPI

from tests.routes.conftest import client_of
from tests.routes.made import post

OWN = {"x-request-id", "ratelimit", "date"}  # of each request


async def test_head_has_the_status_and_the_headers_of_get_and_no_body(
    app: FastAPI, http: httpx.AsyncClient
) -> None:
    client = await post(http, "/v1/clients", {"name": "M"})
    await post(http, "/v1/clients", {"name": "N"})
    for path in (
        "/livez",
        "/readyz",
        "/docs",
        "/v1/agency",
        "/v1/clients?limit=1",
        f"/v1/clients/{client['id']}",
        "/v1/clients/none",
        "/v1/rules",
        "/nowhere",
    ):
        get, head = await http.get(path), await http.head(path)
        assert (head.status_code, head.content) == (get.status_code, b""), path
        ours = {name: value for name, value in head.headers.items() if name not in OWN}
        assert ours == {name: value for name, value in get.headers.items() if name not in OWN}, path
        assert int(head.headers["content-length"]) == len(get.content) > 0
    async with client_of(app) as nobody:
        assert (await nobody.head("/v1/agency")).status_code == 401


async def test_head_is_refused_where_get_is_and_stands_in_no_document(http: httpx.AsyncClient) -> None:
    assert (await http.head("/v1/plan-previews")).status_code == 405
    assert (await http.post("/v1/agency")).headers["allow"] == "GET, HEAD, PATCH"
    document = (await http.get("/openapi.json")).json()
    assert not [path for path, item in document["paths"].items() if "head" in item]


async def test_head_with_a_tag_that_is_known_is_not_modified(http: httpx.AsyncClient) -> None:
    etag = (await http.head("/v1/agency")).headers["etag"]
    assert (await http.head("/v1/agency", headers={"If-None-Match": etag})).status_code == 304
