"""Bad input to what happens: a clear problem document, all faults at once, nothing stored."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from tests.routes.at_work import AtWork, at_work, beside, instant, move_clock, rows_stored
from tests.routes.conftest import Tenant
from tests.routes.made import post

LONG = "x" * 10_000
JSON = {"Content-Type": "application/json"}


@pytest.fixture
async def work(http: httpx.AsyncClient) -> AtWork:
    """A placement whose agency's now is 30 June 2026, 12:00 UTC."""
    return await at_work(http)


@pytest.fixture
def nothing_stored(app: FastAPI) -> Callable[[], Any]:
    @asynccontextmanager
    async def same_rows() -> AsyncIterator[None]:
        before = await rows_stored(app.state.database)
        yield
        assert await rows_stored(app.state.database) == before

    return same_rows


def refused(answer: httpx.Response, status: int, code: str) -> dict[str, str]:
    """The faults of a problem document by their pointers."""
    assert (answer.status_code, answer.json().get("code")) == (status, code), answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert problem["type"] == f"/problems/{code}"
    assert problem["status"] == status
    assert problem["title"]
    assert len(problem["detail"]) > 20
    assert problem["instance"]
    assert problem["request_id"] == answer.headers["x-request-id"]
    assert all(len(error["detail"]) > 20 for error in problem.get("errors") or [])
    return {error["pointer"]: error["detail"] for error in problem.get("errors") or []}


def event(type: str, at: str, **data: Any) -> dict[str, Any]:
    return {"type": type, "occurred_at": instant(at), "data": data}


async def send(work: AtWork, *events: dict[str, Any]) -> httpx.Response:
    return await work.http.post(f"{work.path}/events", json={"events": list(events)})


async def test_an_unknown_type_is_answered_with_the_nearest(work: AtWork, nothing_stored: Any) -> None:
    async with nothing_stored():
        faults = refused(await work.try_event("interview_hold", "05-04 08:30"), 422, "invalid")
    assert "interview_held" in faults[""]


async def test_unknown_zone_country_and_subdivision_come_at_once_with_the_nearest_names(
    http: httpx.AsyncClient, nothing_stored: Any
) -> None:
    async with nothing_stored():
        body = {"name": "X", "time_zone": "America/NewYork", "country": "XZ"}
        faults = refused(await http.post("/v1/clients", json=body), 422, "invalid")
        assert "America/New_York" in faults["/time_zone"]
        assert "Nearest" in faults["/country"]
        body = {"name": "X", "time_zone": "Asia/Telaviv", "country": "US", "subdivision": "NYC"}
        faults = refused(await http.post("/v1/clients", json=body), 422, "invalid")
        assert "Asia/Tel_Aviv" in faults["/time_zone"]
        assert "NY" in faults["/subdivision"]


async def test_a_contact_of_another_client_is_refused_wherever_an_event_names_one(
    work: AtWork, nothing_stored: Any
) -> None:
    other = await post(work.http, "/v1/clients", {"name": "Other"})
    stranger = {"client_id": other["id"], "name": "Stranger", "role": "hr", "external_id": "stranger"}
    await post(work.http, "/v1/contacts", stranger)
    remark = {"contact": "stranger", "text": "Speed"}
    held = event(
        "interview_held", "05-04 08:30", interview="1", contacts=["huber", "stranger"], points=[remark]
    )
    async with nothing_stored():
        answer = await send(
            work, held, event("contact_away", "05-05 08:00", contact="stranger", until="2026-05-09")
        )
    faults = refused(answer, 422, "invalid")
    assert faults.keys() == {
        "/events/0/data/contacts/1",
        "/events/0/data/points/0/contact",
        "/events/1/data/contact",
    }
    assert all("another client" in detail for detail in faults.values())


async def test_an_unknown_contact_is_named(work: AtWork, nothing_stored: Any) -> None:
    async with nothing_stored():
        answer = await work.try_event("message_received", "05-04 08:30", contact="hubert")
    assert "'hubert'" in refused(answer, 422, "invalid")["/data/contact"]


async def test_an_event_after_the_agencys_now_is_refused(work: AtWork, nothing_stored: Any) -> None:
    async with nothing_stored():
        answer = await work.try_event("applied", "2026-06-30T12:00:00.000001Z")
    assert "2026-06-30T12:00:00Z" in refused(answer, 422, "invalid")["/occurred_at"]
    await work.event("applied", "06-30 12:00")


async def test_a_decision_before_it_was_said_is_refused_by_the_contacts_calendar(
    work: AtWork, nothing_stored: Any
) -> None:
    late = "06-01 22:30"  # in Berlin it is the second of June already
    async with nothing_stored():
        answer = await work.try_event("timeline_stated", late, decision_by="2026-06-01", contact="huber")
    assert "2026-06-02" in refused(answer, 422, "invalid")["/data/decision_by"]
    await work.event("timeline_stated", late, decision_by="2026-06-02", contact="huber")


@pytest.mark.parametrize(
    ("type", "field", "data"),
    [
        ("application_planned", "apply_by", {"apply_by": "2026-06-01"}),
        ("competing_offer", "decide_by", {"decide_by": "2026-06-01"}),
        ("materials_requested", "deadline", {"contact": "huber", "deadline": "2026-06-01"}),
        ("materials_requested", "deadline", {"contact": "huber", "deadline": "2026-06-02T07:00:00Z"}),
        ("interview_scheduled", "starts_at", {"interview": "1", "starts_at": "2026-06-02T08:00:00Z"}),
        ("industry_event", "starts_at", {"name": "Fair", "starts_at": "2026-06-01T08:00:00Z"}),
        (
            "interview_scheduled",
            "ends_at",
            {"interview": "1", "starts_at": "2026-06-03T08:00:00Z", "ends_at": "2026-06-03T08:00:00Z"},
        ),
    ],
)
async def test_what_lies_before_its_event_is_refused(
    work: AtWork, nothing_stored: Any, type: str, field: str, data: dict[str, Any]
) -> None:
    async with nothing_stored():
        answer = await work.try_event(type, "06-02 08:00", **data)
    assert refused(answer, 422, "invalid").keys() == {f"/data/{field}"}


async def test_an_interview_is_held_once(work: AtWork, nothing_stored: Any) -> None:
    await work.event("interview_held", "06-02 08:00", interview="first")
    async with nothing_stored():
        answer = await work.try_event("interview_held", "06-03 08:00", interview="first")
    faults = refused(answer, 409, "event_not_admissible")
    assert "held already" in faults["/data/interview"]


async def test_an_interview_that_was_cancelled_is_not_held(work: AtWork, nothing_stored: Any) -> None:
    await work.event(
        "interview_scheduled", "06-01 08:00", interview="first", starts_at="2026-06-02T08:00:00Z"
    )
    await work.event("interview_cancelled", "06-01 12:00", interview="first")
    async with nothing_stored():
        answer = await work.try_event("interview_held", "06-02 09:00", interview="first")
    assert "cancelled" in refused(answer, 409, "event_not_admissible")["/data/interview"]
    await work.event(
        "interview_scheduled", "06-01 13:00", interview="first", starts_at="2026-06-02T08:00:00Z"
    )
    await work.event("interview_held", "06-02 09:00", interview="first")


async def test_after_an_ending_only_what_may_come_then_is_taken(work: AtWork, nothing_stored: Any) -> None:
    await work.event("interview_held", "06-02 08:00", interview="first")
    await work.event("rejected", "06-05 08:00")
    async with nothing_stored():
        for type, data in (
            ("applied", {}),
            ("interview_held", {"interview": "second"}),
            ("offer_made", {}),
            ("candidate_withdrew", {}),
            ("on_hold", {}),
            ("achievement", {"title": "Passed PMP"}),
        ):
            faults = refused(await work.try_event(type, "06-08 08:00", **data), 409, "event_not_admissible")
            assert "reopened" in faults["/type"], type
    for type, data in (
        ("message_received", {"contact": "huber"}),
        ("message_sent", {"contact": "huber"}),
        ("contact_away", {"contact": "huber", "until": "2026-06-20"}),
        ("contact_opted_out", {"contact": "lang"}),
        ("closed", {}),
        ("reopened", {}),
        ("applied", {}),
    ):
        await work.event(type, "06-08 08:00", **data)


async def test_an_event_that_would_make_a_later_one_inadmissible_is_refused(
    work: AtWork, nothing_stored: Any
) -> None:
    """An ending that is recorded late, before an interview that was held: judged in order of occurred_at."""
    await work.event("interview_held", "06-10 08:00", interview="first")
    async with nothing_stored():
        refused(await work.try_event("rejected", "06-05 08:00"), 409, "event_not_admissible")


async def test_a_voiding_that_would_make_another_event_inadmissible_is_refused(
    work: AtWork, nothing_stored: Any
) -> None:
    await work.event("rejected", "06-05 08:00")
    await work.event("reopened", "06-06 08:00", ref="again")
    await work.event("applied", "06-07 08:00")
    async with nothing_stored():
        refused(await work.try_event("voided", "06-08 08:00", event="again"), 409, "event_not_admissible")


async def test_voiding_twice_is_refused(work: AtWork, nothing_stored: Any) -> None:
    await work.event("applied", "06-05 08:00", ref="a")
    voided = await work.event("voided", "06-06 08:00", event="a")
    async with nothing_stored():
        faults = refused(
            await work.try_event("voided", "06-06 09:00", event="a"), 409, "event_not_admissible"
        )
        assert "anew" in faults["/data/event"]
        again = event("voided", "06-06 09:00", event=voided["events"][0]["id"])
        assert "can't be voided" in refused(await send(work, again), 422, "invalid")["/events/0/data/event"]
    await work.event("applied", "06-05 08:00", ref="b")
    async with nothing_stored():
        both = [event("voided", "06-06 09:00", event="b")] * 2
        assert refused(await send(work, *both), 409, "event_not_admissible").keys() == {
            "/events/1/data/event"
        }


async def test_an_event_of_another_placement_is_not_voided_here(work: AtWork, nothing_stored: Any) -> None:
    other = await beside(work)
    await other.event("applied", "06-05 08:00", ref="theirs")
    async with nothing_stored():
        for name in ("theirs", "nobodys", "x" * 200):
            answer = await work.try_event("voided", "06-06 08:00", event=name)
            assert refused(answer, 422, "invalid").keys() == {"/data/event"}


async def test_a_ref_names_one_event(work: AtWork, nothing_stored: Any) -> None:
    await work.event("applied", "06-05 08:00", ref="a")
    async with nothing_stored():
        answer = await work.try_event("achievement", "06-06 08:00", ref="a", title="T")
        assert refused(answer, 409, "event_not_admissible").keys() == {"/ref"}


async def test_a_batch_with_one_bad_event_stores_none_of_it(work: AtWork, nothing_stored: Any) -> None:
    good = [event("interview_held", f"06-0{day} 08:00", interview=str(day)) for day in range(1, 5)]
    async with nothing_stored():
        answer = await send(work, *good, event("interview_held", "06-09 08:00", interview="2"))
        assert refused(answer, 409, "event_not_admissible").keys() == {"/events/4/data/interview"}
        answer = await send(work, *good, event("interview_held", "06-09 08:00"))
        assert refused(answer, 422, "invalid").keys() == {"/events/4/data/interview"}
    assert await work.kinds() == []
    assert (await work.shown())["status"] == "prospect"


async def test_all_faults_of_a_batch_come_at_once(work: AtWork, nothing_stored: Any) -> None:
    await work.event("applied", "05-05 08:00", ref="a")
    await work.event("interview_held", "05-15 08:00", interview="1")
    async with nothing_stored():
        answer = await send(
            work,
            event("timeline_stated", "06-02 08:00", decision_by="2026-06-01"),
            event("message_received", "06-03 08:00", contact="nobody"),
            event("interview_held", "06-04 08:00", interview="1"),
            event("applied", "07-04 08:00"),
            event("voided", "06-04 08:00", event="nothing"),
            event("achievement", "06-04 08:00", title="T") | {"ref": "a"},
        )
    assert refused(answer, 422, "invalid").keys() == {
        "/events/0/data/decision_by",
        "/events/1/data/contact",
        "/events/2/data/interview",
        "/events/3/occurred_at",
        "/events/3/type",
        "/events/4/data/event",
        "/events/5/ref",
    }


async def test_all_faults_of_form_come_at_once(work: AtWork, nothing_stored: Any) -> None:
    async with nothing_stored():
        answer = await send(
            work,
            {"type": "aplied", "occurred_at": "yesterday"},
            {"type": "applied", "occurred_at": "2026-06-31T08:00:00Z"},
            {"type": "applied", "occurred_at": "2026-06-01T08:00:00"},
            event("interview_held", "06-01 08:00", interveiw="1"),
            event("contact_away", "06-01 08:00", contact="huber", until="soon"),
            event("message_received", "06-01 08:00", contact="huber", channel="fax", needs_reply="yes"),
        )
    faults = refused(answer, 422, "invalid")
    assert faults.keys() == {
        "/events/0",
        "/events/1/occurred_at",
        "/events/2/occurred_at",
        "/events/3/data/interview",
        "/events/3/data/interveiw",
        "/events/4/data/until",
        "/events/5/data/channel",
        "/events/5/data/needs_reply",
    }
    assert "Did you mean interview?" in faults["/events/3/data/interveiw"]


async def test_completing_what_is_done_is_refused_with_what_to_do(work: AtWork, nothing_stored: Any) -> None:
    await work.event("interview_held", "06-29 08:00", interview="1")
    thanks = await work.action("thank_you", recipient=await recipient(work, "huber"))
    await work.complete(thanks, "06-29 12:00")
    async with nothing_stored():
        for noun in ("completion", "skip"):
            answer = await work.try_settle(thanks, noun)
            refused(answer, 409, "action_settled")
            assert "DELETE its completion" in answer.json()["detail"]
        answer = await work.try_settle(thanks, "snooze", until="2026-06-30T14:00:00Z")
        refused(answer, 409, "action_not_scheduled")


async def test_completing_what_an_event_did_names_that_event(work: AtWork, nothing_stored: Any) -> None:
    await work.event("interview_held", "06-29 08:00", interview="1")
    thanks = await work.action("thank_you")
    sent = await work.event("message_sent", "06-29 11:00", contact="huber", kind="thank_you")
    async with nothing_stored():
        answer = await work.try_settle(thanks, "completion")
        refused(answer, 409, "action_settled")
        assert sent["events"][0]["id"] in answer.json()["detail"]
        answer = await work.http.delete(f"/v1/actions/{thanks['id']}/completion")
        refused(answer, 409, "action_settled")
        assert sent["events"][0]["id"] in answer.json()["detail"]


async def test_completing_what_no_longer_follows_is_refused_with_why(
    work: AtWork, nothing_stored: Any
) -> None:
    await work.event("applied", "06-29 08:00")
    follow_up = await work.action("application_follow_up")
    await work.event("message_received", "06-29 12:00", contact="huber")
    async with nothing_stored():
        for noun in ("completion", "skip"):
            answer = await work.try_settle(follow_up, noun)
            refused(answer, 409, "action_cancelled")
            assert "message_received was recorded" in answer.json()["detail"]
            assert "message_sent" in answer.json()["detail"]


async def test_a_completion_after_the_agencys_now_is_refused(work: AtWork, nothing_stored: Any) -> None:
    await work.event("interview_held", "06-29 08:00", interview="1")
    thanks = await work.action("thank_you")
    async with nothing_stored():
        for noun in ("completion", "skip"):
            answer = await work.try_settle(thanks, noun, occurred_at="2026-06-30T12:00:01Z")
            assert "2026-06-30T12:00:00Z" in refused(answer, 422, "invalid")["/occurred_at"]


async def test_a_snooze_past_expires_at_is_refused(work: AtWork, nothing_stored: Any) -> None:
    await work.event("interview_held", "06-29 08:00", interview="1")
    follow_up = await work.action("status_follow_up", attempt=1)
    async with nothing_stored():
        for until in ("2026-07-20T08:00:00Z", follow_up["expires_at"], follow_up["due_at"]):
            answer = await work.try_settle(follow_up, "snooze", until=until)
            assert refused(answer, 422, "invalid").keys() == {"/until"}
        # within expires_at, but its office hours begin after it: Saturday to Monday
        late = await work.action("debrief")
        answer = await work.try_settle(late, "snooze", until="2026-07-04T10:00:00Z")
        refused(answer, 422, "invalid")


async def test_what_was_not_done_is_not_taken_back(work: AtWork, nothing_stored: Any) -> None:
    await work.event("interview_held", "06-29 08:00", interview="1")
    thanks = await work.action("thank_you")
    async with nothing_stored():
        for noun in ("completion", "skip", "snooze"):
            answer = await work.http.delete(f"/v1/actions/{thanks['id']}/{noun}")
            refused(answer, 404, "not_found")


async def test_an_action_batch_answers_each_item_by_itself(work: AtWork, app: FastAPI) -> None:
    await work.event("interview_held", "06-29 08:00", interview="1")
    thanks, debrief = await work.action("thank_you"), await work.action("debrief")
    items = [
        {"action_id": thanks["id"], "type": "completion", "occurred_at": "2026-06-29T12:00:00Z"},
        {"action_id": thanks["id"], "type": "completion"},
        {"action_id": "019a9f0e-7a4c-7d3e-9a55-0f3c6f1d2b10", "type": "skip"},
        {"action_id": debrief["id"], "type": "snooze", "until": "2026-09-01T08:00:00Z"},
        {"action_id": debrief["id"], "type": "skip", "reason": "We spoke"},
    ]
    answer = await work.http.post("/v1/action-batches", json={"items": items})
    assert answer.status_code == 200, answer.text
    said = answer.json()["items"]
    assert [item["status"] for item in said] == [201, 409, 404, 422, 201]
    assert [item["problem"] and item["problem"]["code"] for item in said] == [
        None,
        "action_settled",
        "not_found",
        "invalid",
        None,
    ]
    assert [item["action"] and item["action"]["state"] for item in said] == [
        "done",
        None,
        None,
        None,
        "skipped",
    ]
    assert [error["pointer"] for error in said[3]["problem"]["errors"]] == ["/items/3/until"]
    async with app.state.database.reading() as reader:
        outcomes = await reader.exec_driver_sql("SELECT outcome FROM outcomes ORDER BY id")
        assert list(outcomes.scalars()) == ["done", "skipped"]


async def test_an_action_batch_of_a_bad_form_settles_nothing(work: AtWork, nothing_stored: Any) -> None:
    await work.event("interview_held", "06-29 08:00", interview="1")
    thanks = await work.action("thank_you")
    items = [
        {"action_id": thanks["id"], "type": "completion"},
        {"action_id": thanks["id"], "type": "complete"},
        {"action_id": thanks["id"], "type": "snooze"},
    ]
    async with nothing_stored():
        answer = await work.http.post("/v1/action-batches", json={"items": items})
        assert refused(answer, 422, "invalid").keys() == {"/items/1", "/items/2/until"}


async def test_the_clock_goes_only_forward_after_the_first_event(work: AtWork, nothing_stored: Any) -> None:
    await move_clock(work.http, "06-20 12:00")
    await work.event("applied", "06-01 08:00")
    async with nothing_stored():
        answer = await work.http.put("/v1/sandbox/clock", json={"now": "2026-06-20T11:59:59Z"})
        refused(answer, 409, "clock_moved_backwards")
        assert "2026-06-20T12:00:00Z" in answer.json()["detail"]
    await move_clock(work.http, "06-20 12:00")


async def test_a_body_of_two_mebibytes_is_refused(work: AtWork, nothing_stored: Any) -> None:
    body = b'{"type": "closed", "occurred_at": "2026-06-01T08:00:00Z", "data": {"reason": "%s"}}'
    async with nothing_stored():
        for path in (f"{work.path}/events", "/v1/plan-previews", "/v1/action-batches"):
            answer = await work.http.post(path, content=body % (b"x" * 2 * 1024 * 1024), headers=JSON)
            refused(answer, 413, "body_too_large")


@pytest.mark.parametrize("bad", [r"\u0000", r"\ud800", r"\udc00 x"])
async def test_text_that_is_no_text_is_refused_in_events(work: AtWork, nothing_stored: Any, bad: str) -> None:
    body = (
        r'{"events": [{"type": "closed", "occurred_at": "2026-06-01T08:00:00Z", "data": {"reason": "a%s"}}]}'
    )
    async with nothing_stored():
        answer = await work.http.post(f"{work.path}/events", content=(body % bad).encode(), headers=JSON)
        assert refused(answer, 422, "invalid").keys() == {"/events/0/data/reason"}


async def test_every_text_of_an_event_has_its_limit(work: AtWork, nothing_stored: Any) -> None:
    remark = {"contact": LONG, "text": LONG}
    async with nothing_stored():
        answer = await send(
            work,
            event("interview_held", "06-01 08:00", interview=LONG, contacts=[LONG], points=[remark]),
            event("achievement", "06-01 08:00", title=LONG, detail=LONG * 3),
            event("industry_event", "06-01 08:00", name=LONG, starts_at="2026-07-01T08:00:00Z"),
            event("materials_requested", "06-01 08:00", contact="huber", items=[LONG] * 51),
            event("voided", "06-01 08:00", event=LONG),
            event("closed", "06-01 08:00", reason=LONG * 3) | {"ref": LONG},
        )
    faults = refused(answer, 422, "invalid")
    assert {
        "/events/0/data/interview",
        "/events/0/data/contacts/0",
        "/events/0/data/points/0/contact",
        "/events/0/data/points/0/text",
        "/events/1/data/title",
        "/events/1/data/detail",
        "/events/2/data/name",
        "/events/3/data/items",
        "/events/4/data/event",
        "/events/5/data/reason",
        "/events/5/ref",
    } <= faults.keys()


async def test_another_agencys_placement_action_and_event_are_as_if_missing(
    work: AtWork, new_tenant: Callable[..., Awaitable[Tenant]], nothing_stored: Any
) -> None:
    await work.event("interview_held", "06-29 08:00", interview="1", ref="held")
    thanks = await work.action("thank_you")
    stranger = (await new_tenant()).http
    async with nothing_stored():
        applied = event("applied", "06-01 08:00")
        refused(await stranger.post(f"{work.path}/events", json=applied), 404, "not_found")
        refused(await stranger.post(f"/v1/actions/{thanks['id']}/completion"), 404, "not_found")
        refused(await stranger.get(f"/v1/actions/{thanks['id']}"), 404, "not_found")
        for kind in ("candidates", "jobs", "placements"):
            for id in ("not-an-id", "019a9f0e-7a4c-7d3e-9a55-0f3c6f1d2b10"):
                body = {"type": "voided", "occurred_at": "2026-06-01T08:00:00Z", "data": {"event": "held"}}
                refused(await work.http.post(f"/v1/{kind}/{id}/events", json=body), 404, "not_found")


async def test_candidates_and_jobs_have_event_types_of_their_own(work: AtWork, nothing_stored: Any) -> None:
    async with nothing_stored():
        applied = event("applied", "06-01 08:00")
        answer = await work.http.post(f"/v1/candidates/{work.candidate_id}/events", json=applied)
        assert "achievement" in refused(answer, 422, "invalid")[""]
        answer = await work.http.post(f"/v1/jobs/{work.job_id}/events", json=applied)
        assert "on_hold" in refused(answer, 422, "invalid")[""]


async def recipient(work: AtWork, ref: str) -> dict[str, Any]:
    name = (await work.http.get(f"/v1/contacts/{work.contact_ids[ref]}")).json()["name"]
    return {"type": "contact", "id": work.contact_ids[ref], "ref": None, "name": name}


@pytest.mark.parametrize("year", ["0140", "1899", "2101", "9999"])
async def test_years_that_cannot_be_meant_are_refused(work: AtWork, nothing_stored: Any, year: str) -> None:
    """A deadline in the year 9999 has no day after it, and no calendar knows its holidays."""
    at, day = f"{year}-12-31T08:00:00Z", f"{year}-12-31"
    async with nothing_stored():
        answer = await send(
            work,
            {"type": "applied", "occurred_at": at},
            event("contact_away", "06-01 08:00", contact="huber", until=day),
            event("interview_scheduled", "06-01 08:00", interview="1", starts_at=at),
            event("materials_requested", "06-01 08:00", contact="huber", deadline=at),
        )
        faults = refused(answer, 422, "invalid")
        assert {"/events/0/occurred_at", "/events/1/data/until", "/events/2/data/starts_at"} <= faults.keys()
        assert any(pointer.startswith("/events/3/data/deadline") for pointer in faults)
        assert "1900 to 2100" in faults["/events/1/data/until"]
        refused(await work.http.put("/v1/sandbox/clock", json={"now": at}), 422, "invalid")


async def test_contacts_that_are_none_are_refused_by_a_placement(work: AtWork, nothing_stored: Any) -> None:
    async with nothing_stored():
        answer = await work.http.patch(work.path, json={"contact_ids": ["no-id", work.contact_ids["huber"]]})
        assert refused(answer, 422, "invalid").keys() == {"/contact_ids/0"}


async def test_whoever_the_history_names_can_not_be_left_out_of_a_placement(
    work: AtWork, nothing_stored: Any
) -> None:
    await work.event("interview_held", "05-04 08:30", ref="i", interview="1", contacts=["lang"])
    await work.event("contact_away", "05-04 09:00", contact="lang", until="2026-05-20")
    without = {"contact_ids": [id for ref, id in work.contact_ids.items() if ref != "lang"]}
    async with nothing_stored():
        faults = refused(await work.http.patch(work.path, json=without), 422, "invalid")
        assert faults.keys() == {"/contact_ids"}
        assert work.contact_ids["lang"] in faults["/contact_ids"]
        assert "interview_held event" in faults["/contact_ids"]
    await work.event("voided", "05-04 10:00", event="i")
    answer = await work.http.patch(work.path, json=without)
    assert work.contact_ids["lang"] not in answer.json()["contact_ids"]
