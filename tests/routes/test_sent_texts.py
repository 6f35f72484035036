"""What really went out: kept with the completion, and held against what was approved."""

from __future__ import annotations

import httpx

from tests.routes.at_work import AtWork, Json, done
from tests.routes.panels import GOOD, REFS, after_a_panel, approved, note_to, shown
from tests.routes.test_draft_review import OTHER


async def complete(work: AtWork, path: str, **body: object) -> Json:
    return done(await work.http.post(f"{path.removesuffix('/draft')}/completion", json=body), 201)


async def take_back(work: AtWork, path: str) -> Json:
    return done(await work.http.delete(f"{path.removesuffix('/draft')}/completion"))


async def test_completing_keeps_the_approved_text_as_sent(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    await approved(work, path)
    assert (await complete(work, path))["review"] == "approved"
    draft = await shown(work, path)
    assert draft["sent"] == {**GOOD, "voicemail_script": None, "draft_version": 1, "as_drafted": True}
    assert draft["state"] == "approved"
    assert (await http.get(path, params={"format": "text"})).text.count("night shift") > 0


async def test_what_went_out_without_approval_is_recorded_and_marked(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    drafted, submitted, never = [await note_to(work, ref) for ref in ("grace", "tom", "ines")]
    done(await http.put(drafted, json=GOOD), 201)
    done(await http.post(f"{submitted}/submission"), 201)
    for path in (drafted, submitted, never):
        action = await complete(work, path)
        assert (action["state"], action["review"]) == ("done", "unreviewed")
    assert (await shown(work, drafted))["sent"]["draft_version"] == 1
    nothing = await shown(work, never)
    assert (nothing["sent"], nothing["body"], nothing["version"], nothing["formats"]) == (None, None, 0, {})
    assert (await http.get(never, params={"format": "text"})).status_code == 404


async def test_another_text_than_the_approved_one_went_out_unreviewed(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    await approved(work, path)
    assert (await complete(work, path, sent=OTHER))["review"] == "unreviewed"
    draft = await shown(work, path)
    assert (draft["sent"]["subject"], draft["sent"]["as_drafted"]) == (OTHER["subject"], False)
    assert (draft["subject"], draft["state"]) == (GOOD["subject"], "approved")
    assert (await take_back(work, path))["review"] == "approved"


async def test_the_approved_text_told_as_sent_is_reviewed(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    await approved(work, path)
    assert (await complete(work, path, sent=GOOD))["review"] == "approved"


async def test_what_was_sent_survives_that_its_completion_is_done_anew(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    await approved(work, path)
    await complete(work, path, sent=OTHER)
    await take_back(work, path)
    assert (await shown(work, path))["sent"] is None
    assert (await complete(work, path, occurred_at="2026-11-17T15:20:00Z"))["review"] == "unreviewed"
    assert (await shown(work, path))["sent"]["subject"] == OTHER["subject"]


async def test_a_text_that_was_changed_since_goes_out_instead(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    done(await http.put(path, json=GOOD), 201)
    await complete(work, path)
    await take_back(work, path)
    done(await http.put(path, json=OTHER))
    await complete(work, path)
    assert (await shown(work, path))["sent"]["subject"] == OTHER["subject"]


async def test_once_it_is_done_its_text_is_history(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    done(await http.put(path, json=GOOD), 201)
    await complete(work, path)
    for answer in (
        await http.put(path, json=OTHER),
        await http.delete(path),
        await http.post(f"{path}/submission"),
        await http.post(f"{path}/approval"),
        await http.post(f"{path}/return", json={"comments": "No."}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (409, "action_settled")
        assert "DELETE its completion" in answer.json()["detail"]
    await take_back(work, path)
    assert done(await http.put(path, json=OTHER))["version"] == 2


async def test_a_batch_tells_what_was_sent_too(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    paths = [await note_to(work, ref) for ref in REFS]
    await approved(work, paths[0])
    ids = [path.split("/")[3] for path in paths]
    debrief = (await work.action("debrief"))["id"]
    items = [
        {"action_id": ids[0], "type": "completion"},
        {"action_id": ids[1], "type": "completion", "sent": OTHER},
        {"action_id": debrief, "type": "completion", "sent": OTHER},
    ]
    answered = done(await http.post("/v1/action-batches", json={"items": items}))["items"]
    assert [each["status"] for each in answered] == [201, 201, 422]
    assert [each["action"]["review"] for each in answered[:2]] == ["approved", "unreviewed"]
    assert answered[2]["problem"]["errors"][0]["pointer"] == "/items/2/sent"
    assert (await shown(work, paths[1]))["sent"]["body"] == OTHER["body"]


async def test_counts_tell_each_consultant_what_waits_and_what_went_out_unread(
    http: httpx.AsyncClient,
) -> None:
    work = await after_a_panel(http)
    paths = [await note_to(work, ref) for ref in REFS]
    await approved(work, paths[0])
    done(await http.post(f"{paths[1]}/submission"), 201)
    await complete(work, paths[2])
    done(await http.post(f"{paths[3].removesuffix('/draft')}/skip"), 201)
    [count] = done(await http.get("/v1/review-counts"))["data"]
    assert count == {
        "consultant_id": None,
        "to_be_reviewed": 2,  # two follow-ups to come: what is skipped goes nowhere
        "submitted": 1,
        "returned": 0,
        "approved": 1,
        "unreviewed": 1,
    }
    pike = done(await http.post("/v1/consultants", json={"name": "Joan Pike"}), 201)["id"]
    done(await http.patch(work.path, json={"consultant_id": pike}))
    counts = {c["consultant_id"]: c for c in done(await http.get("/v1/review-counts"))["data"]}
    assert counts[pike]["approved"] == 1
    assert counts[pike]["to_be_reviewed"] == 2
