"""A real server keeps its OpenAPI document's word, whatever comes: schemathesis tries every operation.

Two thirds of the requests go to what exists, the rest to ids made up; bodies and queries fit the document or
just don't. No answer may be a server error or one that the document doesn't tell of.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

ROOT = Path(__file__).parents[2]
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
EXAMPLES = int(os.environ.get("SCHEMATHESIS_EXAMPLES", "8"))
SETTINGS = settings(
    max_examples=EXAMPLES,
    derandomize=True,  # the same requests in every run
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)

# The committed document, which `make check` holds to what the code says.
api = schemathesis.openapi.from_dict(json.loads((ROOT / "openapi.json").read_text()))


@dataclass(frozen=True)
class Server:
    """Where it listens, and what there is to be found: an id for each kind of path."""

    url: str
    key: str
    other_key: str
    """Of an agency without placements, whose clock may go to any year."""
    ids: dict[str, str]
    session: requests.Session
    asked: Counter[str]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, _sqlite_template: Path) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("server")
    (folder / "test.db").write_bytes(_sqlite_template.read_bytes())
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "DATABASE_URL": f"sqlite:///{folder / 'test.db'}",
        "RATE_LIMIT_PER_MINUTE": "10000000",
    }
    keys = [_key_of_new_agency(environment, name) for name in ("Schema & Partner", "The other")]
    log = (folder / "server.log").open("w")
    process = subprocess.Popen(
        [sys.executable, "-m", "api", "serve"], cwd=ROOT, env=environment, stdout=log, stderr=log
    )
    try:
        url = f"http://127.0.0.1:{port}"
        _wait_for(url, process)
        with requests.Session() as session:
            yield Server(url, keys[0], keys[1], _something_of_each_kind(url, keys[0]), session, Counter())
    finally:
        process.terminate()
        process.wait(20)
        log.close()


def _key_of_new_agency(environment: dict[str, str], name: str) -> str:
    command = [sys.executable, "-m", "api", "create-agency", "--name", name, "--time-zone", "Europe/London"]
    made = subprocess.run(
        [*command, "--country", "GB", "--sandbox"], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    key: str = json.loads(made.stdout)["key"]
    return key


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        assert process.poll() is None, "the server ended at once"
        try:
            if httpx.get(f"{url}/livez").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError("the server did not come up in 30 seconds")


def _something_of_each_kind(url: str, key: str) -> dict[str, str]:
    """One of each resource, with its external_id; a placement that lived a little."""
    with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {key}"}) as http:

        def post(path: str, **body: Any) -> dict[str, Any]:
            answer = http.post(f"/v1/{path}", json=body)
            assert answer.status_code == 201, answer.text
            made: dict[str, Any] = answer.json()
            return made

        http.put("/v1/sandbox/clock", json={"now": "2026-06-30T12:00:00Z"}).raise_for_status()
        made = {"consultants": post("consultants", name="Ines Brandt", external_id="x")}
        made["clients"] = post("clients", name="Fenwick Rail", external_id="x")
        client = {"client_id": made["clients"]["id"]}
        roe = {"name": "Martin Roe", "role": "hiring_manager", "email": "roe@fenwick.example"}
        made["contacts"] = post("contacts", **client, **roe, external_id="x")
        made["jobs"] = post("jobs", **client, title="Head of Finance", external_id="x")
        made["candidates"] = post("candidates", name="Tom Adeyemi", external_id="x")
        made["placements"] = post(
            "placements",
            candidate_id=made["candidates"]["id"],
            job_id=made["jobs"]["id"],
            contact_ids=[made["contacts"]["id"]],
            external_id="x",
        )
        made["webhook-endpoints"] = post("webhook-endpoints", url="https://example.com/hook", external_id="x")
        made["api-keys"] = post("api-keys", name="A spare one", scopes=["placements:read"], external_id="x")
        post(
            f"placements/{made['placements']['id']}/events",
            type="interview_held",
            occurred_at="2026-06-29T09:00:00Z",
            data={"interview": "first"},
        )
        ids = {kind: row["id"] for kind, row in made.items()}
        for kind in ("actions", "webhook-messages", "webhook-deliveries"):
            ids[kind] = http.get(f"/v1/{kind}").json()["data"][0]["id"]
        return ids


@api.parametrize()
@SETTINGS
def test_every_answer_is_one_that_the_document_tells_of(case: schemathesis.Case, server: Server) -> None:
    server.asked[case.operation.label] += 1
    if server.asked[case.operation.label] % 3:
        _to_what_exists(case, server)
    key = server.other_key if case.path == "/v1/sandbox/clock" else server.key
    headers = {"Authorization": f"Bearer {key}"}
    response = case.call(base_url=server.url, session=server.session, headers=headers, timeout=30)
    case.validate_response(response, checks=CHECKS, headers=headers)


def _to_what_exists(case: schemathesis.Case, server: Server) -> None:
    kind = case.path.removeprefix("/v1/").partition("/")[0]
    known = {"id": server.ids.get(kind), "external_id": "x", "number": "1", "n": "1"}
    for name in case.path_parameters or {}:
        if known.get(name) is not None:
            case.path_parameters[name] = known[name]


def test_the_document_is_whole() -> None:
    """That nothing is tried would go unseen."""
    assert len(list(api.get_all_operations())) > 60
