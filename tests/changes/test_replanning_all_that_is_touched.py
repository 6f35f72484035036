"""Facts of a contact, a candidate, a job or the agency reach every placement that they touch."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from api.changes import touch
from api.changes.scope import Scope
from api.changes.tasks import run_next_task
from api.store.database import Database
from tests.changes.stored_plans import differences
from tests.routes.at_work import AtWork, at_work, beside, done, move_clock, publish
from tests.routes.conftest import Tenant


@pytest.fixture
async def work(http: httpx.AsyncClient) -> AtWork:
    """An interview was held on Monday, 4 May 2026; it is the Monday after."""
    work = await at_work(http, now="05-11 08:00")
    await work.event("interview_held", "05-04 08:30", interview="1", contacts=["huber"])
    return work


@pytest.fixture
def database(app: FastAPI) -> Database:
    found: Database = app.state.database
    return found


async def held(work: AtWork, at: str = "05-04 08:30") -> AtWork:
    await work.event("interview_held", at, interview="1", contacts=["huber"])
    return work


async def follow_up(work: AtWork) -> str:
    due: str = (await work.action("status_follow_up", attempt=1))["due_at"]
    return due


async def test_an_opting_out_recorded_on_one_placement_holds_for_all(work: AtWork) -> None:
    other = await held(await beside(work))
    await work.event("contact_opted_out", "05-11 07:00", ref="out", contact="huber")
    for each in (work, other):
        assert "status_follow_up" not in await each.kinds()
    newest = (await other.revisions())[-1]
    assert "contact_opted_out was recorded" in newest["cause"]["text"]
    await work.event("voided", "05-11 07:30", event="out")
    for each in (work, other):
        assert "status_follow_up" in await each.kinds()


async def test_an_opting_out_recorded_elsewhere_can_be_voided_here(work: AtWork) -> None:
    other = await held(await beside(work))
    await work.event("contact_opted_out", "05-11 07:00", ref="out", contact="huber")
    await other.event("voided", "05-11 07:30", event="out")
    for each in (work, other):
        assert "status_follow_up" in await each.kinds()


async def test_an_absence_reaches_a_placement_that_comes_later(work: AtWork) -> None:
    await work.patch_contact("huber", away_until="2026-05-22")
    later = await held(await beside(work))
    assert await follow_up(later) > "2026-05-22"


async def test_a_contacts_address_reaches_all_their_placements(work: AtWork) -> None:
    other = await held(await beside(work))
    await work.patch_contact("huber", email=None)
    for each in (work, other):
        assert (await each.action("thank_you"))["blocked"]


async def test_news_of_a_candidate_goes_to_all_their_open_placements(work: AtWork) -> None:
    second = await held(await beside(work, same_candidate=True))
    closed = await held(await beside(work, same_candidate=True))
    await closed.event("closed", "05-11 07:00")
    stranger = await held(await beside(work))
    path = f"/v1/candidates/{work.candidate_id}/events"
    offer = {"type": "competing_offer", "occurred_at": "2026-05-11T07:30:00Z", "ref": "offer"}
    answer = done(await work.http.post(path, json=offer), 201)
    assert answer["revision"] is None
    for each, has in ((work, True), (second, True), (closed, False), (stranger, False)):
        assert ("competing_offer_note" in await each.kinds()) is has
        listed = done(await each.http.get(f"{each.path}/events"))["data"]
        assert ("competing_offer" in {event["type"] for event in listed}) is has
    void = {"type": "voided", "occurred_at": "2026-05-11T07:40:00Z", "data": {"event": "offer"}}
    done(await work.http.post(path, json=void), 201)
    for each in (work, second):
        assert "competing_offer_note" not in await each.kinds()


async def test_news_of_a_candidate_is_voided_on_one_timeline_for_all(work: AtWork) -> None:
    second = await held(await beside(work, same_candidate=True))
    path = f"/v1/candidates/{work.candidate_id}/events"
    offer = {"type": "competing_offer", "occurred_at": "2026-05-11T07:30:00Z", "ref": "offer"}
    done(await work.http.post(path, json=offer), 201)
    await second.event("voided", "05-11 07:40", event="offer")
    for each in (work, second):
        assert "competing_offer_note" not in await each.kinds()


async def test_news_of_a_candidate_does_not_reach_what_is_opened_later(work: AtWork) -> None:
    path = f"/v1/candidates/{work.candidate_id}/events"
    offer = {"type": "competing_offer", "occurred_at": "2026-05-11T07:30:00Z"}
    done(await work.http.post(path, json=offer), 201)
    later = await held(await beside(work, same_candidate=True))
    assert "competing_offer_note" not in await later.kinds()


async def test_a_job_on_hold_stops_the_chase_in_all_its_placements(work: AtWork) -> None:
    other = await held(await beside(work, same_job=True))
    path = f"/v1/jobs/{work.job_id}/events"
    hold = {"type": "on_hold", "occurred_at": "2026-05-11T07:00:00Z"}
    done(await work.http.post(path, json=hold), 201)
    for each in (work, other):
        assert (await each.shown())["status"] == "on_hold"
        assert "status_follow_up" not in await each.kinds()
    resumed = {"type": "resumed", "occurred_at": "2026-05-11T07:10:00Z"}
    done(await work.http.post(path, json=resumed), 201)
    for each in (work, other):
        assert "status_follow_up" in await each.kinds()
    done(
        await work.http.post(path, json=hold | {"type": "closed", "occurred_at": "2026-05-11T07:20:00Z"}), 201
    )
    for each in (work, other):
        assert (await each.shown())["status"] == "closed"
        assert "inform_candidate" in await each.kinds()


async def test_the_oldest_open_placement_leads_and_the_next_when_it_ends(work: AtWork) -> None:
    await work.event("applied", "05-04 08:00")
    second = await beside(work, same_candidate=True)
    third = await beside(work, same_candidate=True)
    for each in (second, third):
        await each.event("applied", "05-05 08:00")
    assert await leading([work, second, third]) == [True, False, False]
    await second.event("closed", "05-11 07:00", ref="end")
    assert await leading([work, second, third]) == [True, False, False]
    await work.event("closed", "05-11 07:00")
    assert await leading([work, second, third]) == [False, False, True]
    await second.event("voided", "05-11 07:30", event="end")
    assert await leading([work, second, third]) == [False, True, False]
    newest = (await third.revisions())[-1]
    assert "Another placement of the candidate" in newest["cause"]["text"]


async def leading(works: list[AtWork]) -> list[bool]:
    return ["showcase_expertise" in await each.kinds() for each in works]


@pytest.mark.parametrize("closed", [False, True], ids=["hired", "hired and closed since"])
async def test_whoever_is_hired_withdraws_elsewhere_while_something_is_open(
    work: AtWork, closed: bool
) -> None:
    await work.event("offer_made", "05-08 08:00")
    await work.event("offer_accepted", "05-11 07:00")
    if closed:
        await work.event("closed", "05-11 07:05")
    assert "withdraw_elsewhere" not in await work.kinds()
    second = await beside(work, same_candidate=True)
    third = await beside(work, same_candidate=True)
    assert "withdraw_elsewhere" in await work.kinds()
    await second.event("candidate_withdrew", "05-11 07:10", ref="w")
    assert "withdraw_elsewhere" in await work.kinds()
    await third.event("candidate_withdrew", "05-11 07:20")
    assert "withdraw_elsewhere" not in await work.kinds()
    await second.event("voided", "05-11 07:30", event="w")
    assert "withdraw_elsewhere" in await work.kinds()


async def test_a_policy_moves_few_plans_at_once(work: AtWork, database: Database) -> None:
    other = await held(await beside(work))
    answer = await publish(work.http, {"no_timeline_days": 7})
    assert "background-task" not in answer.headers
    for each in (work, other):
        assert await follow_up(each) >= "2026-05-13T08:00:00Z"  # the seventh business day
        assert (await each.plan())["policy_version"] == 1
    assert not await run_next_task(database)


@pytest.fixture
async def many(work: AtWork, monkeypatch: pytest.MonkeyPatch) -> list[AtWork]:
    """Five placements, and room for two in one request."""
    monkeypatch.setattr(touch, "AT_ONCE", 2)
    monkeypatch.setattr("api.changes.event_reach.AT_ONCE", 2)
    return [work, *[await held(await beside(work)) for _ in range(4)]]


async def shown_task(work: AtWork, answer: httpx.Response) -> dict[str, Any]:
    return done(await work.http.get(answer.headers["Background-Task"]))


async def debriefs(works: list[AtWork]) -> list[str]:
    return [(await each.action("debrief"))["due_at"] for each in works]


async def test_a_policy_moves_many_plans_in_the_background(many: list[AtWork], database: Database) -> None:
    answer = await publish(many[0].http, {"debrief_after_hours": 3})
    task = await shown_task(many[0], answer)
    assert (task["state"], task["done"], task["total"]) == ("queued", 0, 5)
    assert set(await debriefs(many)) == {"2026-05-04T09:30:00Z"}
    assert await run_next_task(database)
    assert set(await debriefs(many)) == {"2026-05-04T11:30:00Z"} or set(await debriefs(many)) == {
        "2026-05-04T10:30:00Z"
    }
    task = await shown_task(many[0], answer)
    assert (task["state"], task["done"], task["total"]) == ("done", 5, 5)
    assert not await run_next_task(database)


class Crash(BaseException):
    """The end of the process, not an error of the placement."""


async def test_a_task_that_died_in_the_middle_goes_on_from_there(
    many: list[AtWork], tenant: Tenant, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = await publish(many[0].http, {"debrief_after_hours": 3})
    before = [(await each.plan())["revision"] for each in many]
    replan, calls = Scope.replan, []

    async def dies_at_the_third(*args: Any, **kwargs: Any) -> Any:
        made = await replan(*args, **kwargs)
        calls.append(made)
        if len(calls) == 3:
            raise Crash
        return made

    with monkeypatch.context() as patched:
        patched.setattr(Scope, "replan", dies_at_the_third)
        with pytest.raises(Crash):
            await run_next_task(database)
    task = await shown_task(many[0], answer)
    assert (task["state"], task["done"], task["total"]) == ("running", 2, 5)
    assert not await run_next_task(database)  # the lease of the dead one still holds
    async with database.writing() as tx:
        await tx.exec_driver_sql("UPDATE background_tasks SET lease_until = NULL")
    assert await run_next_task(database)
    assert [(await each.plan())["revision"] for each in many] == [number + 1 for number in before]
    assert (await shown_task(many[0], answer))["done"] == 5
    assert await differences(database, tenant.agency_id, alone=False) == []


async def test_the_clock_waits_for_the_plans_that_are_being_made_anew(many: list[AtWork]) -> None:
    answer = await publish(many[0].http, {"debrief_after_hours": 3})
    await move_clock(many[0].http, "05-11 08:01")
    assert (await shown_task(many[0], answer))["state"] == "done"


async def test_a_contact_of_many_placements_opts_out_of_all(many: list[AtWork], database: Database) -> None:
    answer = await many[0].try_event("contact_opted_out", "05-11 07:00", ref="out", contact="huber")
    assert "status_follow_up" not in await many[0].kinds()  # at once where it was recorded
    task = await shown_task(many[0], answer)
    assert (task["state"], task["total"]) == ("queued", 5)
    assert await run_next_task(database)
    for each in many:
        assert "status_follow_up" not in await each.kinds()
    answer = await many[1].try_event("voided", "05-11 07:30", event="out")
    assert "status_follow_up" in await many[1].kinds()
    assert await run_next_task(database)
    for each in many:
        assert "status_follow_up" in await each.kinds()


@pytest.fixture
async def crowded(work: AtWork, monkeypatch: pytest.MonkeyPatch) -> list[AtWork]:
    """Four placements of one job, and room for two others in one request."""
    monkeypatch.setattr("api.changes.event_reach.AT_ONCE", 2)
    return [work, *[await held(await beside(work, same_job=True)) for _ in range(3)]]


async def job_event(work: AtWork, type_: str, at: str, **more: Any) -> httpx.Response:
    day, time = at.split()
    event = {"type": type_, "occurred_at": f"2026-{day}T{time}:00Z", **more}
    return await work.http.post(f"/v1/jobs/{work.job_id}/events", json=event)


async def statuses(works: list[AtWork]) -> set[str]:
    return {(await each.shown())["status"] for each in works}


async def test_an_event_of_a_job_with_many_placements_plans_them_in_the_background(
    crowded: list[AtWork], tenant: Tenant, database: Database
) -> None:
    answer = await job_event(crowded[0], "on_hold", "05-11 07:00")
    assert done(answer, 201)["revision"] is None
    task = await shown_task(crowded[0], answer)
    assert (task["state"], task["done"], task["total"]) == ("queued", 0, 4)
    assert await statuses(crowded) == {"waiting"}
    assert await run_next_task(database)
    assert await statuses(crowded) == {"on_hold"}
    assert (await shown_task(crowded[0], answer))["done"] == 4
    assert await differences(database, tenant.agency_id, alone=False) == []


async def test_what_a_job_with_many_placements_can_not_have_is_refused_at_once(
    crowded: list[AtWork], database: Database
) -> None:
    await crowded[2].event("closed", "05-08 07:00")
    await crowded[2].event("reopened", "05-10 07:00")
    done(await job_event(crowded[0], "on_hold", "05-09 07:00"), 409)  # it was closed then
    assert not await run_next_task(database)
    for each in crowded:
        listed = done(await each.http.get(f"{each.path}/events"))["data"]
        assert "on_hold" not in {event["type"] for event in listed}


async def test_a_hold_of_many_placements_is_voided_for_all_of_them_once(
    crowded: list[AtWork], tenant: Tenant, database: Database
) -> None:
    done(await job_event(crowded[0], "on_hold", "05-11 07:00", ref="hold"), 201)
    done(await job_event(crowded[0], "resumed", "05-11 07:10", ref="on"), 201)
    while await run_next_task(database):
        pass
    done(await job_event(crowded[0], "on_hold", "05-11 07:20", ref="again"), 201)
    assert await run_next_task(database)
    await crowded[3].event("closed", "05-11 07:25")
    void = [
        {"type": "voided", "occurred_at": "2026-05-11T07:30:00Z", "data": {"event": ref}}
        for ref in ("hold", "on", "again")
    ]
    answer = await crowded[1].http.post(f"{crowded[1].path}/events", json={"events": void})
    assert done(answer, 201)["revision"] is not None
    assert await statuses(crowded[1:2]) == {"waiting"}, "at once where it was recorded"
    assert await statuses(crowded[:1]) == {"on_hold"}
    assert (await shown_task(crowded[0], answer))["total"] == 4
    assert await run_next_task(database)
    assert not await run_next_task(database)
    assert await statuses(crowded[:3]) == {"waiting"}
    assert await differences(database, tenant.agency_id, alone=False) == []


async def test_a_job_is_closed_and_opened_at_once_however_many_placements_it_has(
    crowded: list[AtWork], tenant: Tenant, database: Database
) -> None:
    """Whom the next event reaches hangs on it."""
    done(await job_event(crowded[0], "closed", "05-11 07:00", ref="wrong"), 201)
    assert await statuses(crowded) == {"closed"}
    void = {"data": {"event": "wrong"}}
    done(await job_event(crowded[0], "voided", "05-11 07:10", **void), 201)
    assert await statuses(crowded) == {"waiting"}
    answer = await job_event(crowded[0], "closed", "05-11 07:20")
    assert "background-task" not in answer.headers
    assert await statuses(crowded) == {"closed"}
    assert not await run_next_task(database)
    assert await differences(database, tenant.agency_id, alone=False) == []


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/v1/contacts/{contact}", {"opted_out": True}),
        ("/v1/contacts/{contact}", {"time_zone": "America/New_York", "country": "US", "subdivision": None}),
        ("/v1/clients/{client}", {"closures": ["2026-05-11"]}),
        ("/v1/agency", {"closures": ["2026-05-11"]}),
    ],
)
async def test_whatever_touches_many_follows_in_the_background(
    many: list[AtWork], tenant: Tenant, database: Database, path: str, fields: dict[str, Any]
) -> None:
    named = {"contact": many[0].contact_ids["huber"], "client": many[0].client_id}
    answer = await many[0].http.patch(path.format(**named), json=fields)
    assert answer.status_code == 200, answer.text
    assert (await shown_task(many[0], answer))["total"] == 5
    assert await differences(database, tenant.agency_id, alone=False) != []
    assert await run_next_task(database)
    assert await differences(database, tenant.agency_id, alone=False) == []
