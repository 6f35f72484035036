"""The review: submitted, approved or returned, each of exactly the text that is stored."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from tests.routes.at_work import Json, done, publish
from tests.routes.conftest import Tenant
from tests.routes.panels import GOOD, POINTS, after_a_panel, approved, note_to, shown, text_to

FAULTY = {**GOOD, "body": GOOD["body"].replace("Grace Moore", "[Name]").replace("on Tuesday", "on Friday")}
OTHER = {**GOOD, "subject": "Thank you for your time on Tuesday"}


def is_found(answer: httpx.Response, check: str) -> None:
    """The text is refused for that check's error, and the problem shows it."""
    assert (answer.status_code, answer.json()["code"]) == (409, "errors_found"), answer.text
    assert check in [finding["check"] for finding in answer.json()["findings"]]
    assert all(finding["level"] == "error" for finding in answer.json()["findings"])
    assert check in answer.json()["detail"]


async def test_a_good_text_is_submitted_and_approved(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    done(await http.put(path, json=GOOD), 201)
    submitted = await http.post(f"{path}/submission")
    draft = done(submitted, 201)
    assert submitted.headers["location"] == path
    assert (draft["state"], draft["version"], draft["to_be_reviewed"]) == ("submitted", 1, True)
    assert draft["submitted_by"] and draft["submitted_at"] == "2026-11-17T15:30:00Z"
    assert (await work.action_of(path))["review"] == "submitted"
    draft = done(await http.post(f"{path}/approval", json={"version": 1}), 201)
    assert (draft["state"], draft["to_be_reviewed"]) == ("approved", False)
    assert draft["reviewed_by"] and draft["reviewed_at"] == "2026-11-17T15:30:00Z"
    assert (await work.action_of(path))["review"] == "approved"
    assert await shown(work, path) == draft


async def test_submitting_what_was_written_stores_it_as_version_one(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    written = await shown(work, path)
    draft = done(await http.post(f"{path}/submission"), 201)
    assert (draft["version"], draft["state"]) == (1, "submitted")
    assert (draft["subject"], draft["body"]) == (written["subject"], written["body"])


async def test_an_error_must_be_mended_or_answered_for(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    done(await http.put(path, json=FAULTY), 201)
    is_found(await http.post(f"{path}/submission"), "placeholder")
    assert (await shown(work, path))["state"] == "draft"
    half = {"overrides": [{"check": "placeholder", "reason": "She signs her mails so."}]}
    is_found(await http.post(f"{path}/submission", json=half), "wrong_date")
    whole = [*half["overrides"], {"check": "wrong_date", "reason": "We met again."}]
    draft = done(await http.post(f"{path}/submission", json={"overrides": whole}), 201)
    assert sorted(draft["overrides"], key=lambda o: o["check"]) == whole
    assert done(await http.post(f"{path}/approval"), 201)["state"] == "approved"


async def test_an_override_holds_for_the_text_that_it_was_given_for(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    done(await http.put(path, json=FAULTY), 201)
    overrides = [{"check": name, "reason": "We met again."} for name in ("placeholder", "wrong_date")]
    done(await http.post(f"{path}/submission", json={"overrides": overrides}), 201)
    changed = done(await http.put(path, json={**FAULTY, "subject": "Thank you for your time"}))
    assert (changed["state"], changed["overrides"]) == ("draft", [])
    is_found(await http.post(f"{path}/submission"), "placeholder")


async def test_a_warning_stops_nobody(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    pushy = {
        **GOOD,
        "body": GOOD["body"].replace("I look forward", "I expect an answer by Friday. I look forward"),
    }
    draft = done(await http.put(path, json=pushy), 201)
    assert "pushy" in [finding["check"] for finding in draft["findings"]]
    assert done(await http.post(f"{path}/submission"), 201)["state"] == "submitted"


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"overrides": [{"check": "placeholders", "reason": "No."}]}, "/overrides/0/check"),
        ({"overrides": [{"check": "placeholder", "reason": " "}]}, "/overrides/0/reason"),
        ({"overrides": [{"check": "placeholder"}]}, "/overrides/0/reason"),
        ({"overrides": [{"check": "placeholder", "reason": "x"}] * 51}, "/overrides"),
        ({"override": []}, "/override"),
    ],
)
async def test_a_bad_override_is_refused_with_its_place(
    http: httpx.AsyncClient, body: Json, pointer: str
) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    answer = await http.post(f"{path}/submission", json=body)
    assert (answer.status_code, [e["pointer"] for e in answer.json()["errors"]]) == (422, [pointer])
    assert (await shown(work, path))["version"] == 0


async def test_approval_is_of_exact_text(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    await approved(work, path)
    changed = done(await http.put(path, json=OTHER))
    assert (changed["version"], changed["state"], changed["reviewed_by"]) == (2, "draft", None)
    assert (await work.action_of(path))["review"] == "to_be_reviewed"
    refused = await http.post(f"{path}/approval")
    assert (refused.status_code, refused.json()["code"]) == (409, "draft_not_submitted")
    same = await approved_again(work.http, path)
    unchanged = done(await http.put(path, json=OTHER))
    assert (unchanged["state"], unchanged["version"]) == ("approved", same["version"])


async def approved_again(http: httpx.AsyncClient, path: str) -> Json:
    done(await http.post(f"{path}/submission"), 201)
    return done(await http.post(f"{path}/approval"), 201)


async def test_an_approval_of_another_version_than_the_submitted_is_refused(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    done(await http.put(path, json=GOOD), 201)
    done(await http.put(path, json=OTHER))
    done(await http.post(f"{path}/submission"), 201)
    stale = await http.post(f"{path}/approval", json={"version": 1})
    assert (stale.status_code, stale.json()["code"]) == (409, "draft_version")
    assert (await shown(work, path))["state"] == "submitted"
    assert done(await http.post(f"{path}/approval", json={"version": 2}), 201)["state"] == "approved"


async def test_a_returned_text_comes_with_its_comments_and_may_be_submitted_again(
    http: httpx.AsyncClient,
) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    done(await http.put(path, json=GOOD), 201)
    done(await http.post(f"{path}/submission"), 201)
    draft = done(await http.post(f"{path}/return", json={"comments": "Say what rotas did."}), 201)
    assert (draft["state"], draft["comments"]) == ("returned", "Say what rotas did.")
    assert (await work.action_of(path))["review"] == "returned"
    changed = done(await http.put(path, json=OTHER))
    assert (changed["state"], changed["comments"]) == ("draft", "Say what rotas did.")
    assert done(await http.post(f"{path}/submission"), 201)["comments"] is None
    assert (await http.post(f"{path}/return", json={})).status_code == 422


@pytest.mark.parametrize("noun", ["approval", "return"])
async def test_what_was_not_submitted_is_neither_approved_nor_returned(
    http: httpx.AsyncClient, noun: str
) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    body = {"comments": "No."} if noun == "return" else {}
    for _ in range(2):
        answer = await http.post(f"{path}/{noun}", json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "draft_not_submitted")
        await http.put(path, json=GOOD)


async def test_what_is_submitted_already_is_not_submitted_again(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    await approved(work, path)
    again = await http.post(f"{path}/submission")
    assert (again.status_code, again.json()["code"]) == (409, "draft_not_open")
    assert "approved already" in again.json()["detail"]


async def test_two_interviewers_never_get_the_same_text_approved(http: httpx.AsyncClient) -> None:
    """Submitted while they still differed; the approval looks again."""
    work = await after_a_panel(http)
    first, second = await note_to(work, "grace"), await note_to(work, "tom")
    same = "scanning every pallet at the gate and moving the night shift to weekly rotas"
    done(await http.put(first, json=text_to("Grace Moore", same)), 201)
    done(await http.post(f"{first}/submission"), 201)
    late = done(await http.put(second, json=text_to("Tom Adeyemi", same)), 201)
    assert "too_similar" in [finding["check"] for finding in late["findings"]]
    is_found(await http.post(f"{second}/submission"), "too_similar")
    is_found(await http.post(f"{first}/approval"), "too_similar")


async def test_what_was_sent_to_another_interviewer_counts_as_its_text(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    first, second = await note_to(work, "grace"), await note_to(work, "tom")
    same = "scanning every pallet at the gate and moving the night shift to weekly rotas"
    sent = {"sent": text_to("Grace Moore", same)}
    done(await http.post(f"{first.removesuffix('draft')}completion", json=sent), 201)
    done(await http.put(second, json=text_to("Tom Adeyemi", same)), 201)
    is_found(await http.post(f"{second}/submission"), "too_similar")


async def test_the_limit_of_similarity_is_the_policys(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    first, second = await note_to(work, "grace"), await note_to(work, "tom")
    done(await http.put(first, json=text_to("Grace Moore", POINTS["grace"])), 201)
    done(await http.put(second, json=text_to("Tom Adeyemi", POINTS["tom"])), 201)
    await publish(http, {"similarity_limit": 0.99})
    done(await http.post(f"{second}/submission"), 201)
    await publish(http, {"similarity_limit": 0.5})
    is_found(await http.post(f"{second}/approval"), "too_similar")


async def test_each_step_is_done_once_however_often_it_is_sent(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    done(await http.put(path, json=GOOD), 201)
    key = {"Idempotency-Key": "submit-1"}
    both = await asyncio.gather(*(http.post(f"{path}/submission", headers=key) for _ in range(2)))
    assert [answer.status_code for answer in both] == [201, 201]
    assert both[0].text == both[1].text


async def test_only_one_of_two_at_once_approves(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    done(await http.put(path, json=GOOD), 201)
    done(await http.post(f"{path}/submission"), 201)
    answers = await asyncio.gather(
        http.post(f"{path}/approval"), http.put(path, json=OTHER), http.post(f"{path}/approval")
    )
    draft = await shown(work, path)
    assert draft["version"] == 2
    assert draft["state"] == "draft"
    assert sorted(a.status_code for a in answers[::2]) in ([201, 409], [409, 409])


async def test_the_audit_tells_who_took_which_step_of_which_version(
    http: httpx.AsyncClient, tenant: Tenant
) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    await approved(work, path)
    done(await http.post(f"{path}/return", json={"comments": "One more thing."}), 201)
    done(await http.put(path, json=OTHER))
    done(await http.delete(path))
    query = {"resource_type": "draft", "resource_id": path.split("/")[3]}
    events: list[dict[str, Any]] = (await http.get("/v1/audit-events", params=query)).json()["data"]
    assert [(e["verb"], e["data"]["version"]) for e in events] == [
        ("create", 1),
        ("submit", 1),
        ("approve", 1),
        ("return", 1),
        ("update", 2),
        ("delete", 2),
    ]
    assert all(event["key_name"] and event["data"]["kind"] == "thank_you" for event in events)
    assert events[3]["data"]["comments"] == "One more thing."


async def test_without_review_nothing_waits_for_it(http: httpx.AsyncClient) -> None:
    """Publishing rewrites the actions that stand, though their dates stay."""
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    before = await work.action_of(path)
    await publish(http, {"review_required": False})
    after = await work.action_of(path)
    assert (before["review"], after["review"]) == ("to_be_reviewed", None)
    assert before["due_at"] == after["due_at"]
    draft = await shown(work, path)
    assert (draft["review_required"], draft["to_be_reviewed"]) == (False, False)
    await publish(http, {})
    assert (await work.action_of(path))["review"] == "to_be_reviewed"


async def test_lists_find_what_waits_for_review(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    await approved(work, path)
    found = {}
    for review in ("to_be_reviewed", "submitted", "returned", "approved", "unreviewed"):
        page = done(await http.get("/v1/actions", params={"review": review, "kind": "thank_you"}))["data"]
        assert all(action["review"] == review for action in page)
        found[review] = len(page)
    assert found == {"to_be_reviewed": 3, "submitted": 0, "returned": 0, "approved": 1, "unreviewed": 0}
    assert (await http.get("/v1/actions", params={"review": "perhaps"})).status_code == 422
