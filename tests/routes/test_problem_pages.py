"""Every problem's type is a page that resolves."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import httpx
from fastapi import FastAPI

from api import refusals
from api.conventions.problem_catalogue import CATALOGUE
from tests.routes.conftest import client_of

API = Path(refusals.__file__).parent
NAMES = {name for name, each in vars(refusals).items() if isinstance(each, type)} - {"Fault", "TooMany"} | {
    "TooLarge",
    "WrongMediaType",
    "WrongMethod",
    "Failure",
}


def codes_in_the_code() -> set[str]:
    """The first argument of every refusal that is made anywhere."""
    found = set()
    for file in API.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            match node:
                case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(code)), *_]) if (
                    name in NAMES
                ):
                    found.add(code)
    found = {each for each in found if re.fullmatch("[a-z_]+", each)}
    return found | {"rate_limited", "not_found", "invalid"}


def test_every_code_is_explained() -> None:
    assert codes_in_the_code() - CATALOGUE.keys() == set()


async def test_the_type_of_each_problem_resolves(app: FastAPI) -> None:
    async with client_of(app) as http:
        for code in CATALOGUE:
            page = await http.get(f"/problems/{code}")
            assert page.status_code == 200
            assert code in page.text
        refused = await http.get("/v1/clients")
        assert (await http.get(refused.json()["type"])).status_code == 200


async def test_unknown_paths_and_methods_are_problems_too(http: httpx.AsyncClient) -> None:
    missing = await http.get("/v1/nothing")
    assert (missing.status_code, missing.json()["code"]) == (404, "no_such_path")
    wrong = await http.delete("/v1/agency")
    assert (wrong.status_code, wrong.json()["code"]) == (405, "method_not_allowed")
    assert wrong.headers["allow"] == "GET, HEAD, PATCH"


async def test_a_failure_nobody_foresaw_is_a_problem_with_a_request_id(
    app: FastAPI, http: httpx.AsyncClient
) -> None:
    @app.get("/v1/broken")
    async def broken() -> None:
        raise RuntimeError("nobody foresaw this")

    answer = await http.get("/v1/broken", headers={"X-Request-ID": "mine-7"})
    assert answer.status_code == 500
    assert answer.json()["code"] == "internal_error"
    assert answer.json()["request_id"] == answer.headers["x-request-id"] == "mine-7"
    assert "nobody foresaw" not in answer.text
