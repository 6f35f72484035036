"""The draft of an action: written from the facts, stored as it is changed, and kept from being overwritten."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Awaitable, Callable

import httpx
import pytest

from tests.routes.at_work import at_work, done, move_clock
from tests.routes.conftest import Tenant
from tests.routes.panels import (
    GOOD,
    NOW,
    PANEL,
    POINTS,
    REFS,
    after_a_panel,
    approved,
    note_to,
    shown,
    text_to,
)

MISSING = "019a9f10-5b3c-7a44-9d1e-c08f7a6b2e19"


async def test_the_draft_is_written_from_the_facts_and_stored_nowhere(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "tom")
    first = await http.get(path)
    draft = done(first)
    assert (draft["version"], draft["state"], draft["template"], draft["author"]) == (0, "draft", None, None)
    assert (draft["kind"], draft["channel"], draft["actor"]) == ("thank_you", "email", "candidate")
    assert (draft["review_required"], draft["to_be_reviewed"]) == (True, True)
    assert "Tom" in draft["body"] and POINTS["tom"] in draft["body"] and "Priya Raman" in draft["body"]
    assert POINTS["grace"] not in draft["body"]
    assert draft["subject"] and draft["sent"] is None
    assert "etag" not in first.headers
    assert await shown(work, path) == draft


async def test_a_fact_that_is_missing_becomes_a_question_and_no_gap(http: httpx.AsyncClient) -> None:
    work = await at_work(http, PANEL, NOW)
    await work.event("interview_held", "11-17 15:00", interview="panel", contacts=list(REFS))
    draft = await shown(work, await note_to(work, "omar"))
    assert any("discuss" in question["text"].lower() for question in draft["questions"]), draft["questions"]
    assert all(question["field"] for question in draft["questions"])
    assert "{" not in draft["body"] and "[" not in draft["body"]


async def test_what_is_saved_is_shown_with_what_the_check_finds(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    faulty = {**GOOD, "body": GOOD["body"].replace("Grace Moore", "[Name]")}
    saved = await http.put(path, json=faulty)
    draft = done(saved, 201)
    assert saved.headers["location"] == path
    assert (draft["version"], draft["state"], draft["body"]) == (1, "draft", faulty["body"])
    [found] = [f for f in draft["findings"] if f["check"] == "placeholder"]
    assert found["level"] == "error"
    assert faulty["body"][found["start"] : found["end"]].strip("[]") == "Name"
    assert found["message"] and found["fix"] and found["part"] == "body"
    mended = done(await http.put(path, json=GOOD))
    assert (mended["version"], mended["findings"]) == (2, [])
    assert await shown(work, path) == mended


async def test_the_version_rises_only_where_the_text_changes(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    first = await http.put(path, json=GOOD)
    again = await http.put(path, json={**GOOD, "voicemail_script": None})
    assert (again.status_code, again.json()["version"]) == (200, 1)
    assert again.headers["etag"] == first.headers["etag"]
    assert done(await http.put(path, json={**GOOD, "subject": "Thanks"}))["version"] == 2


async def test_a_stale_if_match_keeps_what_somebody_else_wrote(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    assert (await http.put(path, json=GOOD, headers={"If-Match": '"1"'})).status_code == 412
    first = await http.put(path, json=GOOD, headers={"If-None-Match": "*"})
    assert first.status_code == 201
    etag = first.headers["etag"]
    assert (await http.get(path)).headers["etag"] == etag
    second = await http.put(path, json={**GOOD, "subject": "Mine"}, headers={"If-Match": etag})
    assert second.status_code == 200
    late = await http.put(path, json={**GOOD, "subject": "Theirs"}, headers={"If-Match": etag})
    assert (late.status_code, late.json()["code"]) == (412, "stale")
    assert (await http.delete(path, headers={"If-Match": etag})).status_code == 412
    assert (await shown(work, path))["subject"] == "Mine"


async def test_dropping_what_was_saved_brings_the_written_text_back(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    written = await shown(work, path)
    await approved(work, path)
    assert done(await http.delete(path)) == written
    assert (await work.action_of(path))["review"] == "to_be_reviewed"
    nothing = await http.delete(path)
    assert (nothing.status_code, nothing.json()["code"]) == (404, "not_found")


async def test_it_comes_in_each_format(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    done(await http.put(path, json=GOOD), 201)
    draft = await shown(work, path)
    assert draft["formats"]["eml"] == f"{path}?format=eml"
    text = await http.get(path, headers={"Accept": "text/plain"})
    assert text.headers["content-type"] == "text/plain; charset=utf-8"
    assert GOOD["body"].strip() in text.text.replace("\r\n", "\n")
    mail = await http.get(path, headers={"Accept": "text/plain;q=0.5, message/rfc822"})
    assert mail.headers["content-type"] == "message/rfc822"
    parsed = email.message_from_bytes(mail.content, policy=email.policy.default)
    assert (parsed["X-Unsent"], parsed["To"], parsed["Subject"]) == (
        "1",
        "Grace Moore <grace@harlow.example>",
        GOOD["subject"],
    )
    assert GOOD["body"].strip() in parsed.get_content().replace("\r\n", "\n")
    assert (await http.get(path, params={"format": "mailto"})).text == draft["mailto"]
    assert draft["mailto"].startswith("mailto:grace@harlow.example?")
    assert GOOD["body"].strip() in (await http.get(path, params={"format": "copy"})).text
    assert (await http.get(path, headers={"Accept": "text/html"})).json() == draft
    assert (await http.get(path, params={"format": "docx"})).status_code == 422


async def test_as_text_it_has_a_tag_until_the_text_changes(http: httpx.AsyncClient) -> None:
    path = await note_to(await after_a_panel(http), "grace")
    for format in ("text", "eml", "mailto", "copy"):
        url = f"{path}?format={format}"
        known = {"If-None-Match": (await http.get(url)).headers["etag"]}
        assert (await http.get(url, headers=known)).status_code == 304, format
        assert (await http.put(path, json={"subject": "Thank you", "body": f"Now {format}"})).is_success
        assert (await http.get(url, headers=known)).status_code == 200, format


async def test_without_an_address_it_is_an_email_and_says_so(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    await work.patch_contact("tom", email=None)
    draft = await shown(work, await note_to(work, "tom"))
    assert (draft["channel"], draft["mailto"]) == ("email", None)
    assert "No address" in draft["notice"]
    refused = await http.get(await note_to(work, "tom"), params={"format": "mailto"})
    assert refused.status_code == 404


@pytest.mark.parametrize("kind", ["debrief", "research_employer", "candidate_update"])
async def test_what_is_no_message_has_no_draft(http: httpx.AsyncClient, kind: str) -> None:
    work = await after_a_panel(http)
    action = await work.action(kind)
    for answer in (
        await http.get(f"/v1/actions/{action['id']}/draft"),
        await http.put(f"/v1/actions/{action['id']}/draft", json=GOOD),
        await http.post(f"/v1/actions/{action['id']}/draft/submission"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (409, "nothing_to_draft")
        assert kind in answer.json()["detail"]


async def test_a_note_to_connect_is_drafted_but_needs_no_review(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    action = next(a for a in await work.actions(kind="connect_online"))
    draft = await shown(work, f"/v1/actions/{action['id']}/draft")
    assert (draft["channel"], draft["review_required"], draft["to_be_reviewed"]) == ("linkedin", False, False)
    assert len(draft["body"]) <= 300
    assert action["review"] is None


async def test_what_no_longer_follows_says_why_there_is_nothing_to_write(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    done(await http.put(path, json=GOOD), 201)
    held = (await http.get(f"{work.path}/events")).json()["data"][0]
    await work.event("voided", "11-17 15:30", event=held["id"])
    answer = await http.get(path)
    assert (answer.status_code, answer.json()["code"]) == (409, "action_cancelled")
    assert "No longer follows" in answer.json()["detail"]


async def test_a_lapsed_message_can_be_written_still(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    await move_clock(http, "12-07 12:00")
    lapsed = await work.action_of(path)
    assert (lapsed["state"], lapsed["review"]) == ("lapsed", None)
    draft = await shown(work, path)
    assert POINTS["grace"] in draft["body"]
    assert (draft["review_required"], draft["to_be_reviewed"]) == (True, False)
    done(await http.put(path, json=GOOD), 201)


async def test_another_agencys_draft_is_answered_as_a_missing_one(
    http: httpx.AsyncClient, new_tenant: Callable[..., Awaitable[Tenant]]
) -> None:
    path = await note_to(await after_a_panel(http), "grace")
    stranger = (await new_tenant("Another")).http
    drop = {"request_id", "instance"}
    answers = []
    for each in (path, f"/v1/actions/{MISSING}/draft", "/v1/actions/nonsense/draft"):
        for answer in (
            await stranger.get(each),
            await stranger.put(each, json=GOOD),
            await stranger.delete(each),
            await stranger.post(f"{each}/submission"),
            await stranger.post(f"{each}/approval"),
            await stranger.post(f"{each}/return", json={"comments": "No."}),
        ):
            assert answer.status_code == 404
            answers.append({k: v for k, v in answer.json().items() if k not in drop})
    assert all(each == answers[0] for each in answers)


@pytest.mark.parametrize(
    ("body", "pointers"),
    [
        ({}, {"/body"}),
        ({"body": ""}, {"/body"}),
        ({"body": " \n"}, {"/body"}),
        (
            {"body": "x" * 20_001, "subject": "x" * 501, "voicemail_script": "x" * 5_001},
            {"/body", "/subject", "/voicemail_script"},
        ),
        ({"body": "A text.", "subject": 7, "state": "approved"}, {"/subject", "/state"}),
        ({"body": "A text.\x00"}, {"/body"}),
        ({"body": "A text.", "betreff": "Hello"}, {"/betreff"}),
    ],
)
async def test_bad_text_is_refused_with_every_fault_and_nothing_is_stored(
    http: httpx.AsyncClient, body: dict[str, object], pointers: set[str]
) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    answer = await http.put(path, json=body)
    assert answer.status_code == 422
    assert {error["pointer"] for error in answer.json()["errors"]} == pointers
    assert (await shown(work, path))["version"] == 0


async def test_each_scope_opens_its_own(http: httpx.AsyncClient, tenant: Tenant) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    steps = (
        ("GET", "", None, "drafts:read"),
        ("PUT", "", GOOD, "drafts:write"),
        ("POST", "/submission", {}, "drafts:write"),
        ("POST", "/approval", {}, "drafts:approve"),
        ("POST", "/return", {"comments": "No."}, "drafts:approve"),
        ("DELETE", "", None, "drafts:write"),
    )
    keys = {}
    for scope in ("drafts:read", "drafts:write", "drafts:approve"):
        made = done(await http.post("/v1/api-keys", json={"name": scope, "scopes": [scope]}), 201)
        keys[scope] = {"Authorization": f"Bearer {made['key']}"}
    for method, noun, body, needed in steps:
        for scope, headers in sorted(keys.items(), key=lambda each: each[0] == needed):
            answer = await http.request(method, path + noun, json=body, headers=headers)
            assert (answer.status_code == 403) == (scope != needed), (method, noun, scope, answer.text)


async def test_all_notes_of_a_panel_are_their_own(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    bodies = [(await shown(work, await note_to(work, ref)))["body"] for ref in REFS]
    assert len(set(bodies)) == 4
    assert text_to("a", "b")["body"] not in bodies
