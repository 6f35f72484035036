"""A text checked by what it is for: every finding with its place, nothing stored, bad input refused all at once."""

from __future__ import annotations

import asyncio
import copy
import threading
from typing import Any

import httpx
import pytest

from api import proofreading
from api.routes import draft_checks
from api.routes.draft_check_bodies import EXAMPLE, LONGEST_BODY, MESSAGE_KINDS
from tests.routes.at_work import rows_stored

PATH = "/v1/draft-checks"


def body(**changes: Any) -> dict[str, Any]:
    return copy.deepcopy(EXAMPLE) | changes


async def findings(http: httpx.AsyncClient, sent: dict[str, Any]) -> list[dict[str, Any]]:
    answer = await http.post(PATH, json=sent)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["findings"]
    return found


async def faults(http: httpx.AsyncClient, sent: dict[str, Any]) -> dict[str, str]:
    answer = await http.post(PATH, json=sent)
    assert answer.status_code == 422, answer.text
    return {error["pointer"]: error["detail"] for error in answer.json()["errors"]}


async def test_the_example_of_the_document_has_a_wrong_name_and_a_wrong_day(http: httpx.AsyncClient) -> None:
    found = await findings(http, body())
    assert [(each["check"], each["level"]) for each in found[:2]] == [
        ("recipient_name", "error"),
        ("wrong_date", "error"),
    ]
    assert found[0] == {
        "check": "recipient_name",
        "level": "error",
        "part": "body",
        "start": 5,
        "end": 13,
        "message": "“Dr. More” is not how they are addressed: the name is Moore.",
        "fix": "Write “Dear Dr. Moore”.",
        "sources": ["G1", "G5"],
    }


async def test_nothing_is_stored(http: httpx.AsyncClient, app: Any) -> None:
    before = await rows_stored(app.state.database)
    await findings(http, body())
    assert await rows_stored(app.state.database) == before


async def test_the_same_body_gives_the_same_bytes(http: httpx.AsyncClient) -> None:
    answers = [await http.post(PATH, json=body()) for _ in range(3)]
    assert len({answer.content for answer in answers}) == 1


async def test_places_count_code_points(http: httpx.AsyncClient) -> None:
    text = "Dear Dr. Moore,\n\n😀😀 Thank you for TBD.\n\nPriya Raman"
    (found,) = [each for each in await findings(http, body(body=text)) if each["check"] == "placeholder"]
    assert text[found["start"] : found["end"]] == "TBD"


async def test_a_misspelling_is_read_and_the_answer_says_that_it_was(http: httpx.AsyncClient) -> None:
    answer = (await http.post(PATH, json=body(body="Dear Dr. Moore,\n\nThe abroad offise was fine."))).json()
    assert answer["proofread"] is True
    assert "spelling" in {each["check"] for each in answer["findings"]}


async def test_without_the_library_the_answer_says_so(
    http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proofreading, "AVAILABLE", False)
    answer = (await http.post(PATH, json=body(body="Dear Dr. Moore,\n\nThe abroad offise was fine."))).json()
    assert answer["proofread"] is False
    assert "spelling" not in {each["check"] for each in answer["findings"]}


async def test_another_language_is_not_read_as_english(http: httpx.AsyncClient) -> None:
    sent = body(body="Sehr geehrte Frau Dr. Moore,\n\nvielen Dank.\n\nPriya Raman")
    sent["about"] |= {"language": "de"}
    answer = (await http.post(PATH, json=sent)).json()
    assert answer["proofread"] is False
    assert not {"thanks", "point_discussed", "spelling"} & {each["check"] for each in answer["findings"]}


@pytest.mark.parametrize("kind", MESSAGE_KINDS)
async def test_every_kind_of_message_can_be_checked(http: httpx.AsyncClient, kind: str) -> None:
    await findings(http, {"body": "", "about": {"kind": kind, "recipient": {"name": "Grace Moore"}}})


async def test_bad_input_is_refused_all_at_once(http: httpx.AsyncClient) -> None:
    sent = body(subject="x" * 501, colour="red")
    sent["about"] |= {
        "kind": "debrief",
        "recipient": {"name": " "},
        "on_date": "tomorrow",
        "attempt": 0,
        "similarity_limit": 2,
        "strangers": [{"name": "Castle", "what": "dog"}],
        "points": ["x"] * 51,
    }
    found = await faults(http, sent)
    assert set(found) == {
        "/subject",
        "/colour",
        "/about/kind",
        "/about/recipient/name",
        "/about/on_date",
        "/about/attempt",
        "/about/similarity_limit",
        "/about/strangers/0/what",
        "/about/points",
    }


async def test_a_body_of_more_than_20000_characters_is_refused(http: httpx.AsyncClient) -> None:
    assert "/body" in await faults(http, body(body="x" * (LONGEST_BODY + 1)))
    await findings(http, body(body="x " * (LONGEST_BODY // 2)))


async def test_a_key_without_the_scope_is_refused(http: httpx.AsyncClient) -> None:
    made = await http.post("/v1/api-keys", json={"name": "narrow", "scopes": ["placements:read"]})
    headers = {"Authorization": f"Bearer {made.json()['key']}"}
    answer = await http.post(PATH, json=body(), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "missing_scope")


async def test_a_repeated_key_gives_the_first_answer_again(http: httpx.AsyncClient) -> None:
    headers = {"Idempotency-Key": "check-1"}
    first = await http.post(PATH, json=body(), headers=headers)
    again = await http.post(PATH, json=body(), headers=headers)
    assert again.headers["Idempotent-Replayed"] == "true"
    assert again.content == first.content
    assert (await http.post(PATH, json=body(body="other"), headers=headers)).status_code == 422


async def test_a_long_text_holds_nobody_up(http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """However long it takes: others are answered meanwhile."""

    begun, may_end = threading.Event(), threading.Event()
    let_go: list[bool] = []

    def checked(*of: Any) -> str:
        begun.set()
        let_go.append(may_end.wait(timeout=10))
        return draft_checks_as_they_are(*of)

    draft_checks_as_they_are = draft_checks.checked
    monkeypatch.setattr(draft_checks, "checked", checked)
    busy = asyncio.create_task(findings(http, body()))
    await asyncio.to_thread(begun.wait, 30)
    assert (await http.get("/livez")).status_code == 200
    may_end.set()
    assert await busy
    assert let_go == [True]
