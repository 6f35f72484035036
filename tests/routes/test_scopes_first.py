"""Whoever may not do a thing learns nothing but that: the scope is asked for before anything is looked at."""

from __future__ import annotations

import httpx
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from api.access.scopes import SCOPES
from api.conventions.bodies import JsonRoute, router
from tests.routes.conftest import client_of
from tests.routes.made import post


async def test_without_the_scope_every_operation_is_forbidden_whatever_is_sent(
    app: FastAPI, http: httpx.AsyncClient
) -> None:
    client = await post(http, "/v1/clients", {"name": "M"})
    routes = [route for route in app.routes if isinstance(route, JsonRoute)]
    assert len(routes) > 80
    for needed in sorted({route.needs for route in routes}):
        others = [scope for scope in SCOPES if scope not in ("*", needed)]
        key = await post(http, "/v1/api-keys", {"name": "all but one", "scopes": others})
        async with client_of(app, key["key"]) as without:
            for route in routes:
                if route.needs != needed:
                    continue
                [method] = route.methods
                path = route.path_format.replace("{id}", client["id"]).replace("{external_id}", "x")
                address = f"{path.replace('{number}', '1')}?x=1"
                body = None if method == "GET" else {"client_id": client["id"], "x": 1}
                answer = await without.request(method, address, json=body)
                assert (answer.status_code, answer.json()["code"]) == (403, "missing_scope"), address
                assert needed in answer.json()["detail"]


async def test_a_body_that_is_no_json_is_not_looked_at_either(app: FastAPI, http: httpx.AsyncClient) -> None:
    key = await post(http, "/v1/api-keys", {"name": "rules", "scopes": ["rules:read"]})
    async with client_of(app, key["key"]) as without:
        headers = {"Content-Type": "application/json"}
        assert (await without.post("/v1/jobs", content=b"{", headers=headers)).status_code == 403


def test_the_document_names_the_scope_that_each_operation_needs(app: FastAPI) -> None:
    paths = app.openapi()["paths"]
    for route in app.routes:
        if isinstance(route, APIRoute) and route.path.startswith("/v1/"):
            assert isinstance(route, JsonRoute), route.path
            for method in route.methods:
                assert paths[route.path_format][method.lower()]["security"] == [{"key": [route.needs]}]


def test_a_route_without_a_scope_cannot_be_made() -> None:
    async def nobody() -> None: ...

    with pytest.raises(TypeError, match="has no scope"):
        router("/v1/probes", "Probes", read="agency:read").post("")(nobody)
