"""Every answer that a test gets must be one that the committed OpenAPI document tells of: its status, its headers."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import httpx

Json = dict[str, Any]
DOCUMENT: Json = json.loads((Path(__file__).parents[2] / "openapi.json").read_text())
OF_HTTP = {"content-type", "content-length"}
NOT_OF_ITS_OWN = {405, 500}  # of paths and of the service, not of an operation
PATHS = [
    (
        re.compile(
            re.sub(
                r"\\{(\w+)\\}", lambda name: ".+" if name[1] == "external_id" else "[^/]+", re.escape(path)
            )
        ),
        item,
    )
    for path, item in DOCUMENT["paths"].items()
]


async def check(response: httpx.Response) -> None:
    operation = _operation(response.request)
    if operation is None or response.status_code in NOT_OF_ITS_OWN:
        return
    where = f"{response.request.method} {response.request.url}: {response.status_code}"
    answers = operation["responses"]
    assert str(response.status_code) in answers, f"{where} is not in openapi.json"
    answer = _meant(answers[str(response.status_code)])
    named = {name.lower(): _meant(header) for name, header in answer["headers"].items()}
    sent = {name.lower() for name in response.headers} - OF_HTTP
    assert sent <= set(named), f"{where} has headers that openapi.json does not name: {sent - set(named)}"
    missing = {name for name, header in named.items() if header["required"]} - sent
    assert not missing, f"{where} lacks headers that openapi.json promises: {missing}"


def _operation(request: httpx.Request) -> Json | None:
    path = request.url.raw_path.decode().partition("?")[0]
    method = {"HEAD": "get"}.get(request.method, request.method.lower())
    found = [item[method] for pattern, item in PATHS if pattern.fullmatch(path) and method in item]
    return found[0] if found else None


def _meant(said: Json) -> Json:
    """What a reference leads to."""
    if "$ref" not in said:
        return said
    _, _, section, name = said["$ref"].split("/")
    meant: Json = DOCUMENT["components"][section][name]
    return meant
