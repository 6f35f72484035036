"""A draft belongs to its action: it survives that the plan moves, and falls back where it no longer fits."""

from __future__ import annotations

import httpx
import pytest

from tests.routes.at_work import AtWork, done, move_clock, publish
from tests.routes.panels import GOOD, after_a_panel, approved, note_to, shown


@pytest.fixture
async def work(http: httpx.AsyncClient) -> AtWork:
    return await after_a_panel(http)


async def test_an_approved_text_stays_approved_where_its_action_moves(work: AtWork) -> None:
    path = await note_to(work, "grace")
    await approved(work, path)
    before = await work.action_of(path)
    await publish(work.http, {"thank_you_target_hours": 4})
    after = await work.action_of(path)
    assert after["due_at"] > before["due_at"]
    assert (after["review"], (await shown(work, path))["version"]) == ("approved", 1)


async def test_it_comes_back_with_an_action_that_follows_again(work: AtWork) -> None:
    path = await note_to(work, "grace")
    await approved(work, path)
    await work.event("message_received", "11-17 15:05", contact="grace", channel="email")
    reply = f"/v1/actions/{(await work.action('reply'))['id']}/draft"
    done(await work.http.put(reply, json=GOOD), 201)
    received = [
        e for e in done(await work.http.get(f"{work.path}/events"))["data"] if e["type"] == "message_received"
    ]
    sent = await work.event("message_sent", "11-17 15:06", contact="grace", channel="email")
    assert (await work.action_of(reply))["state"] != "scheduled"
    await work.event("voided", "11-17 15:30", event=sent["events"][0]["id"])
    assert received and (await work.action_of(reply))["state"] == "scheduled"
    assert (await shown(work, reply))["version"] == 1
    assert (await work.action_of(path))["review"] == "approved"


@pytest.mark.parametrize("state", ["approved", "submitted"])
async def test_by_another_channel_it_is_a_draft_again_and_says_why(work: AtWork, state: str) -> None:
    path = await note_to(work, "grace")
    await approved(work, path)
    if state == "submitted":
        done(await work.http.put(path, json={**GOOD, "subject": "Thank you for your time on Tuesday"}))
        done(await work.http.post(f"{path}/submission"), 201)
    linkedin = {"linkedin_url": "https://linkedin.example/grace", "preferred_channel": "linkedin"}
    await work.patch_contact("grace", **linkedin)
    draft = await shown(work, path)
    assert (draft["state"], draft["channel"]) == ("draft", "linkedin")
    assert "written for email" in draft["comments"] and "linkedin" in draft["comments"]
    assert (await work.action_of(path))["review"] == "to_be_reviewed"
    plan = done(await work.http.get(f"{work.path}/plan"))
    revision = done(await work.http.get(f"{work.path}/plan/revisions/{plan['revision']}"))
    its = [a for a in revision["actions"] if a["id"] == path.split("/")[3]]
    assert [a["review"] for a in its] == ["to_be_reviewed"]


async def test_from_another_hand_it_is_a_draft_again(work: AtWork) -> None:
    path = await note_to(work, "grace")
    await approved(work, path)
    await publish(work.http, {"actors": {"thank_you": "consultant"}})
    draft = await shown(work, path)
    assert (draft["state"], draft["actor"]) == ("draft", "consultant")
    assert "by the candidate" in draft["comments"]


async def test_an_address_that_comes_late_leaves_an_email_as_it_is(work: AtWork) -> None:
    await work.patch_contact("grace", email=None)
    path = await note_to(work, "grace")
    await approved(work, path)
    await work.patch_contact("grace", email="grace@harlow.example")
    assert (await shown(work, path))["state"] == "approved"


async def test_what_is_pushed_says_whether_it_may_go_out(work: AtWork) -> None:
    path = await note_to(work, "grace")
    await approved(work, path)
    await move_clock(work.http, "11-17 19:00")
    listed = done(await work.http.get("/v1/webhook-messages", params={"limit": 200}))["data"]
    due = [message["body"]["data"] for message in listed if message["type"] == "action.due"]
    notes = {data["action"]["id"]: data for data in due if data["action"]["kind"] == "thank_you"}
    assert len(notes) == 4
    its = path.split("/")[3]
    for id, data in notes.items():
        assert data["to_be_reviewed"] is (id != its)
        assert data["action"]["review"] == ("approved" if id == its else "to_be_reviewed")
        assert data["links"]["draft"] == f"/v1/actions/{id}/draft"
    others = [data for data in due if data["action"]["kind"] == "debrief"]
    assert others
    assert all(not data["to_be_reviewed"] and "draft" not in data["links"] for data in others)
