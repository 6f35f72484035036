"""Another agency's id answers exactly as a missing one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import FastAPI

from api.ids import new_id
from tests.routes.conftest import Tenant
from tests.routes.made import placement_with_all

VARIES = {"instance", "request_id"}


async def test_every_path_with_an_id_answers_a_foreign_one_as_a_missing_one(
    app: FastAPI, new_tenant: Callable[..., Awaitable[Tenant]]
) -> None:
    owner, stranger = await new_tenant("Owner"), await new_tenant("Stranger")
    made = await placement_with_all(owner.http)
    ids = {kind: each["id"] for kind, each in made.items()}
    ids["api-keys"] = (await owner.http.get("/v1/api-keys")).json()["data"][0]["id"]
    walked = set()
    for path, item in app.openapi()["paths"].items():
        kind = path.split("/")[2] if path.startswith("/v1/") else ""
        if "get" not in item or "{id}" not in path or kind not in ids:
            continue
        answers = [
            await stranger.http.get(path.replace("{id}", id))
            for id in (ids[kind], new_id(), "no-id", ids[kind].upper())
        ]
        bodies = [
            {name: value for name, value in answer.json().items() if name not in VARIES} for answer in answers
        ]
        assert [answer.status_code for answer in answers] == [404] * 4, path
        assert all(body == bodies[0] for body in bodies), path
        walked.add(kind)
    assert walked == ids.keys()


async def test_a_foreign_reference_answers_as_a_missing_one(
    new_tenant: Callable[..., Awaitable[Tenant]],
) -> None:
    owner, stranger = await new_tenant("Owner"), await new_tenant("Stranger")
    made = await placement_with_all(owner.http)
    for id in (made["clients"]["id"], new_id()):
        answer = await stranger.http.post("/v1/jobs", json={"client_id": id, "title": "Head of Finance"})
        assert answer.status_code == 422
        (error,) = answer.json()["errors"]
        assert error["pointer"] == "/client_id"
        assert error["detail"].replace(id, "…") == (
            "There is no client with the id '…'. Make it first, or check the id."
        )


async def test_lists_show_no_other_agency(new_tenant: Callable[..., Awaitable[Tenant]]) -> None:
    owner, stranger = await new_tenant("Owner"), await new_tenant("Stranger")
    made = await placement_with_all(owner.http)
    for kind in made:
        assert (await stranger.http.get(f"/v1/{kind}")).json()["data"] == []
        assert len((await owner.http.get(f"/v1/{kind}")).json()["data"]) == 1
