"""The same POST sent twice is done once and answered twice alike."""

from __future__ import annotations

import asyncio

import httpx

BODY = {"name": "Müller Maschinenbau GmbH"}
KEY = {"Idempotency-Key": "f3c0"}


async def test_a_repeated_post_gives_the_first_answer_again_and_says_so(http: httpx.AsyncClient) -> None:
    first = await http.post("/v1/clients", json=BODY, headers=KEY)
    again = await http.post("/v1/clients", json=BODY, headers=KEY)
    assert first.status_code == again.status_code == 201
    assert first.content == again.content
    assert again.headers["location"] == first.headers["location"]
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers


async def test_two_posts_at_once_with_one_key_are_done_once(http: httpx.AsyncClient) -> None:
    answers = await asyncio.gather(*(http.post("/v1/clients", json=BODY, headers=KEY) for _ in range(8)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1
    assert sum(answer.headers.get("idempotent-replayed") == "true" for answer in answers) == 7
    assert len((await http.get("/v1/clients")).json()["data"]) == 1


async def test_a_key_sent_with_another_body_or_path_is_refused(http: httpx.AsyncClient) -> None:
    await http.post("/v1/clients", json=BODY, headers=KEY)
    other_body = await http.post("/v1/clients", json={"name": "Another"}, headers=KEY)
    assert other_body.status_code == 422
    assert other_body.json()["code"] == "idempotency_key_reused"


async def test_a_refused_post_leaves_its_key_free(http: httpx.AsyncClient) -> None:
    await http.post("/v1/clients", json=BODY | {"external_id": "1"})
    taken = await http.post("/v1/clients", json=BODY | {"external_id": "1"}, headers=KEY)
    assert taken.status_code == 409
    mended = await http.post("/v1/clients", json=BODY | {"external_id": "2"}, headers=KEY)
    assert mended.status_code == 201


async def test_keys_of_two_agencies_do_not_meet(http: httpx.AsyncClient, new_tenant) -> None:  # type: ignore[no-untyped-def]
    other = await new_tenant("Other")
    mine = await http.post("/v1/clients", json=BODY, headers=KEY)
    theirs = await other.http.post("/v1/clients", json=BODY, headers=KEY)
    assert mine.json()["id"] != theirs.json()["id"]


async def test_an_empty_or_endless_key_is_refused(http: httpx.AsyncClient) -> None:
    for key in ("", "x" * 201):
        answer = await http.post("/v1/clients", json=BODY, headers={"Idempotency-Key": key})
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/header/idempotency-key"
