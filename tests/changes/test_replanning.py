"""One placement: whatever happens, its plan follows in the same request, and says what changed and why."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from tests.changes.stored_plans import differences, replan_again
from tests.routes.at_work import AtWork, at_work, done, move_clock
from tests.routes.conftest import Tenant

HELD = {"interview": "1", "contacts": ["huber"]}


@pytest.fixture
async def work(http: httpx.AsyncClient) -> AtWork:
    """An interview was held on Monday, 4 May 2026; it is Monday, 11 May, and 10:00 in Munich."""
    work = await at_work(http, now="05-11 08:00")
    await work.event("interview_held", "05-04 08:30", ref="held", **HELD)
    return work


def changes(revision: dict[str, Any]) -> dict[str, list[str]]:
    return {name: sorted(e["kind"] for e in revision[name]) for name in ("added", "moved", "cancelled")}


async def test_a_reply_stops_the_chase(work: AtWork) -> None:
    first = await work.action("status_follow_up", attempt=1)
    assert (await work.shown())["waiting_since"] == "2026-05-04T08:30:00Z"
    answer = await work.event("message_received", "05-11 07:00", contact="huber", channel="email")
    revision = answer["revision"]
    cancelled = {(entry["kind"], entry["attempt"]) for entry in revision["cancelled"]}
    assert cancelled == {("status_follow_up", 1), ("status_follow_up", 2), ("close_out", 1)}
    assert all("message_received was recorded" in entry["why"] for entry in revision["cancelled"])
    assert (await work.action("reply"))["channel"] == "email"
    assert all(action["tentative"] for action in await work.actions(kind="status_follow_up"))
    gone = done(await work.http.get(f"/v1/actions/{first['id']}"))
    assert gone["state"] == "cancelled"
    assert "message_received" in gone["cancelled_because"]


async def test_the_answer_is_the_newest_revision(work: AtWork) -> None:
    answer = await work.event("message_received", "05-11 07:00", contact="huber")
    newest = (await work.revisions())[-1]
    assert answer["revision"] == {name: newest[name] for name in answer["revision"]}
    assert (await work.plan())["revision"] == answer["revision"]["number"]


async def test_a_completion_makes_the_next_attempt_firm_with_new_dates(work: AtWork) -> None:
    first = await work.action("status_follow_up", attempt=1)
    assert first["due_at"] == "2026-05-11T08:00:00Z"
    second = await work.action("status_follow_up", attempt=2)
    assert (second["tentative"], second["due_at"]) == (True, "2026-05-18T08:00:00Z")
    completed = await work.complete(first, "05-08 08:00")
    assert (completed["state"], completed["done_at"]) == ("done", "2026-05-08T08:00:00Z")
    moved = await work.action("status_follow_up", attempt=2)
    assert moved["id"] == second["id"]
    assert (moved["tentative"], moved["due_at"]) == (False, "2026-05-18T08:00:00Z")  # formula day + 7
    (entry,) = [e for e in (await work.revisions())[-1]["moved"] if e["kind"] == "status_follow_up"]
    assert (entry["from"]["tentative"], entry["to"]["tentative"]) == (True, False)


async def test_a_completion_taken_back_gives_the_old_plan_again(work: AtWork) -> None:
    before = (await work.plan())["actions"]
    first = await work.action("status_follow_up", attempt=1)
    await work.complete(first, "05-08 08:00")
    again = await work.take_back(first, "completion")
    assert (again["state"], again["done_at"], again["id"]) == ("scheduled", None, first["id"])
    assert stripped((await work.plan())["actions"]) == stripped(before)


async def test_a_skip_answers_for_the_action_but_nobody_asked(work: AtWork) -> None:
    for attempt in (1, 2):
        skipped = await work.skip(await work.action("status_follow_up", attempt=attempt), "05-08 08:00")
        assert skipped["state"] == "skipped"
    kinds = await work.kinds()
    assert "review_placement" in kinds
    assert "close_out" not in kinds
    await work.take_back(await work.any_action("status_follow_up", attempt=1), "skip")
    assert (await work.action("status_follow_up"))["attempt"] == 1


async def test_what_was_done_once_may_be_done_anew_after_it_was_taken_back(work: AtWork) -> None:
    thanks = await work.action("thank_you")
    for at in ("05-04 12:00", "05-04 13:00"):
        await work.complete(thanks, at)
        assert (await work.any_action("thank_you"))["done_at"] == f"2026-05-04T{at[-5:]}:00Z"
        await work.take_back(thanks, "completion")
    await work.skip(thanks, "05-04 14:00")
    assert (await work.any_action("thank_you"))["state"] == "skipped"


async def test_a_snooze_moves_the_due_and_stays_over_replanning(work: AtWork) -> None:
    first = await work.action("status_follow_up", attempt=1)
    snoozed = await work.snooze(first, "05-14 18:00")  # after hours: the next morning's opening
    assert (snoozed["due_at"], snoozed["snoozed_until"]) == ("2026-05-15T07:00:00Z", "2026-05-14T18:00:00Z")
    assert snoozed["late_at"] == "2026-05-15T07:00:00Z"  # the late was the 12th; never before the due
    await work.event("need_identified", "05-11 07:00", title="Line balancing")
    assert (await work.action("status_follow_up", attempt=1))["due_at"] == "2026-05-15T07:00:00Z"
    back = await work.take_back(first, "snooze")
    assert (back["due_at"], back["snoozed_until"]) == (first["due_at"], None)


async def test_a_snooze_is_put_off_again_or_brought_forward(work: AtWork) -> None:
    first = await work.action("status_follow_up", attempt=1)
    for until, due in (
        ("05-13 08:00", "05-13T08:00"),
        ("05-15 08:00", "05-15T08:00"),
        ("05-12 09:00", "05-12T09:00"),
    ):
        assert (await work.snooze(first, until))["due_at"] == f"2026-{due}:00Z"


async def test_what_is_not_done_in_time_lapses_as_the_clock_passes(work: AtWork) -> None:
    first = await work.action("status_follow_up", attempt=1)
    assert first["expires_at"] == "2026-05-18T15:00:00Z"  # late on the 12th; the 14th is Ascension Day
    await move_clock(work.http, "05-18 14:59")
    assert (await work.action("status_follow_up", attempt=1))["id"] == first["id"]
    await move_clock(work.http, "05-22 12:00")
    lapsed = await work.any_action("status_follow_up", attempt=1)
    assert (lapsed["state"], lapsed["done_at"]) == ("lapsed", "2026-05-18T15:00:00Z")
    second = await work.action("status_follow_up", attempt=2)
    assert (second["tentative"], second["due_at"]) == (
        False,
        "2026-05-26T08:00:00Z",
    )  # the 25th is Whit Monday
    (revision,) = [r for r in await work.revisions() if r["cause"]["id"] == first["id"]]
    assert revision["cause"]["type"] == "action.lapsed"


async def test_a_lapsed_action_is_done_after_all(work: AtWork) -> None:
    first = await work.action("status_follow_up", attempt=1)
    await move_clock(work.http, "05-20 12:00")
    completed = await work.complete(first, "05-11 09:00")
    assert (completed["state"], completed["done_at"]) == ("done", "2026-05-11T09:00:00Z")
    assert (await work.action("status_follow_up", attempt=2))["due_at"] == "2026-05-18T08:00:00Z"


async def test_a_voided_event_takes_its_actions_along(work: AtWork) -> None:
    before = (await work.plan())["actions"]
    answer = await work.event("message_received", "05-11 07:00", ref="m", contact="huber")
    assert answer["revision"]["cancelled"]
    answer = await work.event("voided", "05-11 07:30", event="m")
    assert {"status_follow_up", "close_out"} <= {entry["kind"] for entry in answer["revision"]["added"]}
    assert "reply" in {entry["kind"] for entry in answer["revision"]["cancelled"]}
    assert stripped((await work.plan())["actions"]) == stripped(before)  # with the same ids
    listed = done(await work.http.get(f"{work.path}/events"))["data"]
    assert [event["type"] for event in listed] == ["interview_held", "message_received", "voided"]
    assert listed[1]["voided_by"] == listed[2]["id"]


async def test_a_late_fact_counts_from_when_it_happened(work: AtWork) -> None:
    """The reply of the 7th is recorded on the 11th, after the follow-up went out on the 6th: a new round."""
    await work.complete(await work.action("status_follow_up", attempt=1), "05-06 08:00")
    await work.event("message_received", "05-07 07:00", contact="huber", needs_reply=False)
    assert (await work.shown())["waiting_since"] == "2026-05-07T07:00:00Z"
    first = await work.action("status_follow_up", attempt=1)
    assert first["tentative"] is False
    assert first["due_at"] == "2026-05-15T08:00:00Z"  # plus(7 May, 5) without Ascension Day


async def test_what_was_sent_after_a_late_fact_belongs_to_its_round(work: AtWork) -> None:
    """The reply of the 7th is recorded late: what went out on the 8th was the first to ask since."""
    await work.complete(await work.action("status_follow_up", attempt=1), "05-08 08:00")
    await work.event("message_received", "05-07 07:00", contact="huber", needs_reply=False)
    (second,) = await work.actions(kind="status_follow_up")
    assert (second["attempt"], second["tentative"]) == (2, False)
    assert second["due_at"] == "2026-05-22T08:00:00Z"  # roll(the formula day of the first, the 15th, + 7)


async def test_an_event_completes_the_action_that_it_names(work: AtWork) -> None:
    thanks = await work.action("thank_you")
    await work.event("message_sent", "05-04 12:00", ref="sent", contact="huber", kind="thank_you")
    shown = done(await work.http.get(f"/v1/actions/{thanks['id']}"))
    assert (shown["state"], shown["done_at"]) == ("done", "2026-05-04T12:00:00Z")
    await work.event("voided", "05-11 07:30", event="sent")
    assert (await work.action("thank_you"))["id"] == thanks["id"]


async def test_a_batch_is_planned_once(work: AtWork) -> None:
    before = (await work.plan())["revision"]
    events = [
        {"type": "message_received", "occurred_at": f"2026-05-0{day}T07:00:00Z", "data": {"contact": "huber"}}
        for day in (5, 6, 7)
    ]
    answer = done(await work.http.post(f"{work.path}/events", json={"events": events}), 201)
    assert len(answer["events"]) == 3
    assert answer["revision"]["number"] == before + 1


async def test_the_plan_stands_as_it_stood_at_each_revision(work: AtWork) -> None:
    stood = {}
    for step in (
        lambda: work.event("message_received", "05-07 07:00", ref="m", contact="huber"),
        lambda: work.patch_contact("huber", email=None),
        lambda: work.event("voided", "05-11 07:30", event="m"),
    ):
        plan = await work.plan()
        stood[plan["revision"]] = plan
        await step()
    await work.complete(await work.action("thank_you"), "05-04 12:00")
    for number, plan in stood.items():
        shown = done(await work.http.get(f"{work.path}/plan/revisions/{number}"))
        assert [a["key"] for a in shown["actions"]] == [a["key"] for a in plan["actions"]]
        for was, then in zip(shown["actions"], plan["actions"], strict=True):
            names = ("id", "due_at", "late_at", "channel", "blocked", "tentative", "brief", "explanation")
            assert {name: was[name] for name in names} == {name: then[name] for name in names}


async def test_planning_twice_changes_nothing(work: AtWork, tenant: Tenant, app: FastAPI) -> None:
    await work.event("message_received", "05-07 07:00", contact="huber")
    await work.patch_contact("lang", email=None)
    before = await work.plan()
    for _ in range(2):
        revision = await replan_again(app.state.database, tenant.agency_id, work.placement_id)
        assert not revision.changed
    after = await work.plan()
    assert after["actions"] == before["actions"]


async def test_an_address_that_is_taken_away_blocks_and_one_that_comes_unblocks(work: AtWork) -> None:
    answer = await work.patch_contact("huber", email=None)
    assert answer["email"] is None
    thanks = await work.action("thank_you")
    asking = await work.action("find_contact_details")
    assert (thanks["blocked"], thanks["blocked_by"], thanks["channel"]) == (True, asking["key"], None)
    assert "email" in (await work.revisions())[-1]["cause"]["text"]
    await work.patch_contact("huber", postal_address="Hauptstraße 1, München")
    thanks = await work.action("thank_you")
    assert (thanks["blocked"], thanks["channel"]) == (False, "letter")
    assert "find_contact_details" not in await work.kinds()


async def test_a_preferred_channel_is_used_from_then_on(work: AtWork) -> None:
    await work.patch_contact("huber", phone="+49 89 1", preferred_channel="phone")
    assert (await work.action("thank_you"))["channel"] == "phone"


async def test_another_zone_moves_the_dates(work: AtWork) -> None:
    await work.patch_contact("huber", time_zone="America/New_York", country="US", subdivision="NY")
    follow_up = await work.action("status_follow_up", attempt=1)
    assert (follow_up["due_at"], follow_up["time_zone"]) == ("2026-05-11T14:00:00Z", "America/New_York")


async def test_an_absence_by_patch_is_an_event_and_null_takes_it_back(work: AtWork) -> None:
    before = await work.action("status_follow_up", attempt=1)
    await work.patch_contact("huber", away_until="2026-05-15")
    assert (await work.action("status_follow_up", attempt=1))["due_at"] == "2026-05-18T08:00:00Z"
    (away,) = [
        e for e in done(await work.http.get(f"{work.path}/events"))["data"] if e["type"] == "contact_away"
    ]
    assert (away["occurred_at"], away["data"]["until"]) == ("2026-05-11T08:00:00Z", "2026-05-15")
    await work.patch_contact("huber", away_until=None)
    assert (await work.action("status_follow_up", attempt=1))["due_at"] == before["due_at"]


async def test_an_absence_recorded_as_an_event_shows_on_the_contact(work: AtWork) -> None:
    await work.event("contact_away", "05-11 07:00", ref="a", contact="huber", until="2026-05-15")
    contact = f"/v1/contacts/{work.contact_ids['huber']}"
    assert done(await work.http.get(contact))["away_until"] == "2026-05-15"
    await work.event("voided", "05-11 07:30", event="a")
    assert done(await work.http.get(contact))["away_until"] is None


async def test_whoever_opts_out_gets_no_courtesy_and_opting_in_again_brings_it_back(work: AtWork) -> None:
    await work.patch_contact("huber", opted_out=True)
    kinds = await work.kinds()
    assert "status_follow_up" not in kinds
    assert "connect_online" not in kinds
    assert "review_placement" in kinds
    assert "thank_you" in kinds
    await work.patch_contact("huber", opted_out=False)
    assert "status_follow_up" in await work.kinds()


async def test_a_closure_of_the_agency_or_the_client_moves_what_falls_on_it(work: AtWork) -> None:
    assert (await work.action("status_follow_up", attempt=1))["due_at"] == "2026-05-11T08:00:00Z"
    done(await work.http.patch("/v1/agency", json={"closures": ["2026-05-11"]}))
    assert (await work.action("status_follow_up", attempt=1))["due_at"] == "2026-05-12T08:00:00Z"
    closed = {"closures": ["2026-05-11", "2026-05-12"]}
    done(await work.http.patch(f"/v1/clients/{work.client_id}", json=closed))
    assert (await work.action("status_follow_up", attempt=1))["due_at"] == "2026-05-13T08:00:00Z"


async def test_another_primary_contact_is_asked_from_then_on(work: AtWork) -> None:
    before = await work.action("status_follow_up", attempt=1)
    done(await work.http.patch(work.path, json={"primary_contact_id": work.contact_ids["lang"]}))
    after = await work.action("status_follow_up", attempt=1)
    assert after["recipient"]["id"] == work.contact_ids["lang"]
    assert after["id"] != before["id"]


async def test_a_contact_that_an_event_names_takes_part_from_then_on(work: AtWork) -> None:
    new = {"client_id": work.client_id, "name": "Ada Roth", "role": "interviewer", "external_id": "roth"}
    new = done(await work.http.post("/v1/contacts", json=new), 201)
    await work.event("interview_held", "05-08 08:00", interview="2", contacts=["roth"])
    assert new["id"] in (await work.shown())["contact_ids"]
    thanks = [action for action in await work.actions(kind="thank_you") if action["blocked"]]
    assert [action["recipient"]["id"] for action in thanks] == [new["id"]]


async def test_a_contact_that_the_history_names_is_not_taken_from_the_placement(work: AtWork) -> None:
    """Its actions would have nobody to go to."""
    await work.event("interview_held", "05-08 08:00", interview="2", contacts=["lang"])
    answer = await work.http.patch(work.path, json={"contact_ids": [work.contact_ids["huber"]]})
    assert answer.status_code in (200, 409, 422), answer.text
    assert (await work.event("achievement", "05-11 07:00", title="PMP"))["revision"]["number"] > 1


async def test_the_status_follows_the_history(work: AtWork) -> None:
    async def status() -> str:
        return str((await work.shown())["status"])

    assert await status() == "waiting"
    await work.event("interview_scheduled", "05-08 08:00", interview="2", starts_at="2026-05-12T08:00:00Z")
    assert await status() == "interviewing"
    await work.event("offer_made", "05-09 08:00")
    assert await status() == "offered"
    await work.event("on_hold", "05-10 08:00")
    assert await status() == "on_hold"
    await work.event("resumed", "05-10 09:00")
    await work.event("offer_declined", "05-11 07:00", ref="end")
    assert await status() == "declined"
    await work.event("voided", "05-11 07:10", event="end")
    assert await status() == "offered"


async def test_the_next_action_is_the_first_firm_one(work: AtWork) -> None:
    firm = [action["due_at"] for action in await work.actions(tentative=False)]
    assert (await work.shown())["next_action_at"] == min(firm)
    await work.event("closed", "05-11 07:00")
    for action in await work.actions():
        await work.skip(action, "05-11 07:30")
    assert (await work.shown())["next_action_at"] is None


async def test_stored_plans_are_those_of_their_facts(work: AtWork, tenant: Tenant, app: FastAPI) -> None:
    """The measure of the other tests itself: it sees a plan that was tampered with."""
    database = app.state.database
    assert await differences(database, tenant.agency_id) == []
    async with database.writing() as tx:
        await tx.exec_driver_sql("UPDATE actions SET tentative = (1 = 1) WHERE kind = 'thank_you'")
    assert len(await differences(database, tenant.agency_id)) == 1


def stripped(actions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without the marks of having been written anew."""
    return [{k: v for k, v in action.items() if k != "updated_at"} for action in actions]
