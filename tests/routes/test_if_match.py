"""If-Match on what isn't a PATCH: with a stale one it answers 412, and nothing is changed."""

from __future__ import annotations

from typing import Any

import httpx
import orjson
import pytest

from tests.routes.at_work import AtWork, Json, at_work, done
from tests.routes.made import post

STALE = {"If-Match": '"1"'}
CLOCK = "/v1/sandbox/clock"


async def with_a_follow_up(http: httpx.AsyncClient) -> tuple[AtWork, str]:
    """A placement, and the path of its application_follow_up: it is due on Friday 5 June 2026 at 10:00 in Berlin, since
    the 4th is a holiday."""
    work = await at_work(http, now="06-02 08:00")
    await work.event("applied", "06-01 08:00")
    return work, f"/v1/actions/{(await work.action('application_follow_up'))['id']}"


async def refused(http: httpx.AsyncClient, method: str, path: str, body: Json | None, shown: str) -> None:
    """Stale: 412, and what is shown stays as it was."""
    before = await http.get(shown)
    answer = await http.request(method, path, json=body, headers=STALE)
    assert (answer.status_code, answer.json()["code"]) == (412, "stale"), (method, path, answer.text)
    after = await http.get(shown)
    assert (after.text, after.headers["etag"]) == (before.text, before.headers["etag"])


async def fresh(
    http: httpx.AsyncClient, method: str, path: str, body: Json | None, shown: str
) -> httpx.Response:
    """With the ETag of what is shown it is done."""
    etag = (await http.get(shown)).headers["etag"]
    answer = await http.request(method, path, json=body, headers={"If-Match": etag})
    assert answer.status_code in (200, 201), (method, path, answer.text)
    return answer


@pytest.mark.parametrize(
    ("noun", "body"),
    [
        ("completion", None),
        ("skip", {"reason": "They wrote first."}),
        ("snooze", {"until": "2026-06-05T12:00:00Z"}),
    ],
)
async def test_an_action_is_settled_and_taken_back_only_as_it_was_last_seen(
    http: httpx.AsyncClient, noun: str, body: Json | None
) -> None:
    _, action = await with_a_follow_up(http)
    await refused(http, "POST", f"{action}/{noun}", body, action)
    settled = await fresh(http, "POST", f"{action}/{noun}", body, action)
    assert settled.headers["location"] == action
    assert done(await http.get(action)) == settled.json()
    await refused(http, "DELETE", f"{action}/{noun}", None, action)
    await fresh(http, "DELETE", f"{action}/{noun}", None, action)


async def test_a_reviewer_approves_only_the_draft_that_they_read(http: httpx.AsyncClient) -> None:
    _, action = await with_a_follow_up(http)
    draft = f"{action}/draft"
    nothing_there = await http.post(f"{draft}/submission", headers=STALE)
    assert nothing_there.status_code == 412
    text = done(await http.get(draft))
    body = {"subject": text["subject"], "body": text["body"]}
    done(await http.put(draft, json=body), 201)
    overrides: list[Any] = [
        {"check": check, "reason": "It is meant so."}
        for check in {each["check"] for each in text["findings"]}
    ]
    for noun, said in (
        ("submission", {"overrides": overrides}),
        ("return", {"comments": "Shorter, please."}),
        ("submission", {"overrides": overrides}),
        ("approval", {"overrides": overrides}),
    ):
        await refused(http, "POST", f"{draft}/{noun}", said, draft)
        await fresh(http, "POST", f"{draft}/{noun}", said, draft)


async def test_the_clock_is_moved_only_from_where_it_was_seen(http: httpx.AsyncClient) -> None:
    done(await http.put(CLOCK, json={"now": "2026-06-02T08:00:00Z"}))
    seen = await http.get(CLOCK)
    assert (await http.get(CLOCK, headers={"If-None-Match": seen.headers["etag"]})).status_code == 304
    await refused(http, "PUT", CLOCK, {"now": "2026-06-03T08:00:00Z"}, CLOCK)
    moved = await fresh(http, "PUT", CLOCK, {"now": "2026-06-03T08:00:00Z"}, CLOCK)
    assert moved.headers["etag"] == (await http.get(CLOCK)).headers["etag"] != seen.headers["etag"]


async def test_a_secret_is_rotated_only_of_the_endpoint_as_it_was_seen(http: httpx.AsyncClient) -> None:
    made = await post(http, "/v1/webhook-endpoints", {"url": "https://crm.example/hooks"})
    endpoint = f"/v1/webhook-endpoints/{made['id']}"
    await refused(http, "POST", f"{endpoint}/secrets", None, endpoint)
    await fresh(http, "POST", f"{endpoint}/secrets", None, endpoint)


async def test_a_repeated_post_gives_its_first_answer_though_the_etag_has_moved(
    http: httpx.AsyncClient,
) -> None:
    _, action = await with_a_follow_up(http)
    headers = {"If-Match": (await http.get(action)).headers["etag"], "Idempotency-Key": "once"}
    first = await http.post(f"{action}/completion", headers=headers)
    again = await http.post(f"{action}/completion", headers=headers)
    assert (again.status_code, again.json()) == (201, first.json())


async def test_the_document_names_if_match_wherever_it_is_honoured(http: httpx.AsyncClient) -> None:
    paths = orjson.loads((await http.get("/openapi.json")).content)["paths"]
    for path in (
        "/v1/actions/{id}/completion",
        "/v1/actions/{id}/skip",
        "/v1/actions/{id}/snooze",
        "/v1/actions/{id}/draft/submission",
        "/v1/actions/{id}/draft/approval",
        "/v1/actions/{id}/draft/return",
        "/v1/webhook-endpoints/{id}/secrets",
    ):
        operation = paths[path]["post"]
        assert "If-Match" in {each["name"] for each in operation["parameters"]}
        assert "412" in operation["responses"]
    pinged = paths["/v1/webhook-endpoints/{id}/ping"]["post"]
    assert "If-Match" not in {each["name"] for each in pinged["parameters"]}
