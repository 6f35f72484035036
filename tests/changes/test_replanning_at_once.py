"""Requests at once never give a broken plan, and none fails because of another."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from itertools import pairwise
from types import ModuleType
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import select

from api.changes import record_events, touch
from api.changes.difference import Cause, Revision
from api.changes.scope import Scope, open_scope
from api.store.database import Database, Tx
from api.store.facts import Loaded
from api.store.tables import actions
from domain.facts.people import Place
from domain.working_time.calendars import Calendar, calendar_of
from tests.changes.stored_plans import differences
from tests.routes.at_work import AtWork, at_work, beside, done, instant
from tests.routes.conftest import Tenant

MUNICH = calendar_of((Place("Europe/Berlin", "DE", "BY"),), frozenset())


@pytest.fixture
async def work(http: httpx.AsyncClient) -> AtWork:
    return await at_work(http, now="05-11 08:00")


@pytest.fixture
def whole(app: FastAPI, tenant: Tenant) -> Callable[[], Awaitable[None]]:
    """All stored plans are those of their facts."""

    async def check() -> None:
        assert await differences(app.state.database, tenant.agency_id, alone=False) == []

    return check


def codes(answers: list[httpx.Response]) -> list[int]:
    return sorted(answer.status_code for answer in answers)


async def test_many_events_at_once_on_one_placement_are_each_planned(work: AtWork, whole: Any) -> None:
    answers = await asyncio.gather(
        work.try_event("applied", "05-04 08:00"),
        *(work.try_event("interview_held", f"05-0{day} 08:30", interview=str(day)) for day in (5, 6, 7)),
        *(work.try_event("message_received", f"05-0{day} 12:00", contact="lang") for day in (5, 6, 7)),
        work.try_event("achievement", "05-08 12:00", title="PMP"),
    )
    assert codes(answers) == [201] * 8
    numbers = sorted(answer.json()["revision"]["number"] for answer in answers)
    assert numbers == list(range(numbers[0], numbers[0] + 8))
    await whole()


async def test_many_events_at_once_may_each_bring_in_somebody_new(work: AtWork, whole: Any) -> None:
    refs = [f"new-{number}" for number in range(10)]
    brought = [await a_contact(work, ref) for ref in refs]
    said = [work.try_event("message_received", "05-08 12:00", contact=ref) for ref in refs]
    assert codes(await asyncio.gather(*said)) == [201] * 10
    assert set(brought) < set((await work.shown())["contact_ids"])
    await whole()


async def test_what_may_happen_once_happens_once(work: AtWork, whole: Any) -> None:
    held = [work.try_event("interview_held", "05-05 08:30", interview="1") for _ in range(4)]
    assert codes(await asyncio.gather(*held)) == [201, 409, 409, 409]
    applied = [work.try_event("applied", f"05-04 08:0{minute}") for minute in range(4)]
    assert codes(await asyncio.gather(*applied)) == [201, 409, 409, 409]
    await work.event("message_received", "05-06 08:00", ref="m", contact="huber")
    voided = [work.try_event("voided", "05-07 08:00", event="m") for _ in range(4)]
    assert codes(await asyncio.gather(*voided)) == [201, 409, 409, 409]
    same_ref = [work.try_event("achievement", "05-07 08:00", ref="r", title="PMP") for _ in range(4)]
    assert codes(await asyncio.gather(*same_ref)) == [201, 409, 409, 409]
    await whole()


async def test_an_action_is_settled_once(work: AtWork, whole: Any) -> None:
    await work.event("interview_held", "05-05 08:30", interview="1")
    thanks = await work.action("thank_you")
    settled = [work.try_settle(thanks, noun) for noun in ("completion", "skip") * 3]
    assert codes(await asyncio.gather(*settled)) == [201, *[409] * 5]
    noun = "completion" if (await work.any_action("thank_you"))["state"] == "done" else "skip"
    path = f"/v1/actions/{thanks['id']}/{noun}"
    assert codes(await asyncio.gather(*(work.http.delete(path) for _ in range(4)))) == [200, 404, 404, 404]
    await whole()


async def test_placements_planned_at_once_keep_their_contacts_cap_and_gap(
    work: AtWork, app: FastAPI, whole: Any
) -> None:
    works = [work, *[await beside(work) for _ in range(7)]]
    answers = await asyncio.gather(
        *(
            each.try_event("interview_held", "05-04 08:30", interview="1", contacts=["huber"])
            for each in works
        )
    )
    assert codes(answers) == [201] * 8
    days = await courtesies(app.state.database, work.contact_ids["huber"])
    assert_within_cap([day for _, day in days])
    assert len(days) == 16
    for each in works:
        mine = sorted(day for placement_id, day in days if placement_id == each.placement_id)
        assert all(business_days(first, then) >= 3 for first, then in pairwise(mine))
    await whole()


async def courtesies(database: Database, contact_id: str) -> list[tuple[str, date]]:
    a = actions.c
    query = select(a.placement_id, a.due_at).where(
        a.contact_id == contact_id, a.class_ == "courtesy", a.state == "scheduled"
    )
    async with database.reading() as reader:
        return [(row[0], MUNICH.day(row[1])) for row in await reader.execute(query)]


def assert_within_cap(days: list[date], cap: int = 2, window: int = 5) -> None:
    for first in sorted(set(days)):
        last = MUNICH.plus(first, window - 1)
        assert sum(first <= day <= last for day in days) <= cap, sorted(days)


def business_days(first: date, then: date) -> int:
    days = (first + timedelta(days=n) for n in range(1, (then - first).days + 1))
    return sum(MUNICH.business(day) for day in days)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Lets a request whose re-planning has these words in its cause dawdle before it commits."""
    replan = Scope.replan

    def to_commit(words: str) -> None:
        async def dawdles(
            scope: Scope, tx: Tx, loaded: Loaded, cause: Cause, *more: Any, **how: Any
        ) -> Revision:
            revision = await replan(scope, tx, loaded, cause, *more, **how)
            await asyncio.sleep(0.3 if words in cause.text else 0)
            return revision

        monkeypatch.setattr(Scope, "replan", dawdles)

    return to_commit


@pytest.fixture
def slow_locks(monkeypatch: pytest.MonkeyPatch) -> Callable[[ModuleType], None]:
    """Lets requests of that kind dawdle between their look at what they touch and their locks."""

    def of(module: ModuleType) -> None:
        async def dawdles(*args: Any) -> Scope:
            await asyncio.sleep(0.3)
            return await open_scope(*args)

        monkeypatch.setattr(module, "open_scope", dawdles)

    return of


async def soon(request: Awaitable[httpx.Response]) -> httpx.Response:
    """The request, while the other dawdles."""
    await asyncio.sleep(0.1)
    return await request


async def test_a_contact_who_joins_a_placement_as_they_opt_out_gets_no_courtesy_there(
    work: AtWork, whole: Any, slow_locks: Any
) -> None:
    """The placement that they join was not theirs when the opting out looked for what it touches."""
    roth = await a_contact(work, "roth")
    slow_locks(touch)
    held = {"interview": "1", "contacts": ["roth"], "purpose": "informational"}
    answers = await asyncio.gather(
        work.http.patch(f"/v1/contacts/{roth}", json={"opted_out": True}),
        soon(work.try_event("interview_held", "05-05 08:30", **held)),
    )
    assert codes(answers) == [200, 201]
    assert "connect_online" not in await work.kinds()
    await whole()


async def test_a_contact_who_joins_a_placement_as_another_records_that_they_opt_out_gets_no_courtesy_there(
    work: AtWork, whole: Any, slow_locks: Any
) -> None:
    roth = await a_contact(work, "roth")
    await work.event("target_set", "05-05 08:00")
    other = await beside(work)
    slow_locks(record_events)
    contact_ids = [*work.contact_ids.values(), roth]
    answers = await asyncio.gather(
        other.try_event("contact_opted_out", "05-05 08:00", contact="roth"),
        soon(work.http.patch(work.path, json={"contact_ids": contact_ids})),
    )
    assert codes(answers) == [200, 201]
    assert "request_informational_interview" not in await work.kinds()
    await whole()


async def a_contact(work: AtWork, ref: str) -> str:
    body = {"client_id": work.client_id, "name": "Ada Roth", "role": "employee", "email": "roth@isar.example"}
    id: str = done(await work.http.post("/v1/contacts", json=body | {"external_id": ref}), 201)["id"]
    return id


async def test_whoever_is_hired_as_another_placement_is_made_withdraws_from_it(
    work: AtWork, whole: Any, slow: Any
) -> None:
    await work.event("offer_made", "05-08 08:00")
    slow("The placement was made")
    opened, answer = await asyncio.gather(
        beside(work, same_candidate=True), soon(work.try_event("offer_accepted", "05-11 07:00"))
    )
    assert answer.status_code == 201
    assert (await opened.shown())["status"] == "prospect"
    assert "withdraw_elsewhere" in await work.kinds()
    await whole()


CLOSED = ["2026-05-11", "2026-05-12", "2026-05-13"]


@pytest.mark.parametrize("path", ["/v1/agency", "/v1/clients/{client}"])
async def test_a_placement_reopened_as_the_calendar_changes_has_the_new_one(
    work: AtWork, whole: Any, slow: Any, path: str
) -> None:
    """An ended placement with nothing left to do is not reached by the change; it must be found all the same."""
    await work.event("interview_held", "05-04 08:30", interview="1", contacts=["huber"])
    await work.event("closed", "05-08 08:00")
    for action in await work.actions():
        await work.skip(action, "05-08 09:00")
    slow("reopened was recorded")
    answers = await asyncio.gather(
        work.try_event("reopened", "05-08 10:00"),
        soon(work.http.patch(path.format(client=work.client_id), json={"closures": CLOSED})),
    )
    assert codes(answers) == [200, 201]
    await whole()


async def test_a_policy_published_as_a_placement_is_reopened_holds_for_it(
    work: AtWork, whole: Any, slow: Any
) -> None:
    await work.event("interview_held", "05-04 08:30", interview="1", contacts=["huber"])
    await work.event("closed", "05-08 08:00")
    for action in await work.actions():
        await work.skip(action, "05-08 09:00")
    slow("reopened was recorded")
    policy = {"layer": "agency", "changes": {"max_attempts": 4, "no_timeline_days": 9}}
    answers = await asyncio.gather(
        work.try_event("reopened", "05-08 10:00"), soon(work.http.post("/v1/policies", json=policy))
    )
    assert codes(answers) == [201, 201]
    assert (await work.plan())["policy_version"] == 1
    await whole()


@pytest.mark.parametrize("path", ["/v1/agency", "/v1/clients/{client}"])
async def test_a_change_that_is_taken_back_as_it_is_made_is_taken_back_in_the_plans_too(
    work: AtWork, whole: Any, slow: Any, path: str
) -> None:
    """Whoever takes it back looks before it is there, and finds nothing to change."""
    path = path.format(client=work.client_id)
    await work.event("interview_held", "05-08 14:30", interview="1")
    before = done(await work.http.get(path), 200)["closures"]
    slow("changed: closures")
    answers = await asyncio.gather(
        work.http.patch(path, json={"closures": CLOSED}),
        soon(work.http.patch(path, json={"closures": before})),
    )
    assert codes(answers) == [200, 200]
    assert done(await work.http.get(path), 200)["closures"] == before
    await whole()


async def test_whoever_an_interview_brings_in_stays_as_another_becomes_the_primary_contact(
    work: AtWork, whole: Any, slow: Any
) -> None:
    roth, lena = await a_contact(work, "roth"), await a_contact(work, "lena")
    slow("interview_held was recorded")
    answers = await asyncio.gather(
        work.try_event("interview_held", "05-05 08:30", interview="1", contacts=["roth"]),
        soon(work.http.patch(work.path, json={"primary_contact_id": lena})),
    )
    assert codes(answers) == [200, 201]
    assert {roth, lena} <= {*(await work.shown())["contact_ids"]}
    await whole()


async def test_news_of_a_candidate_as_their_placements_open_and_end(work: AtWork, whole: Any) -> None:
    works = [work, *[await beside(work, same_candidate=True) for _ in range(4)]]
    path = f"/v1/candidates/{work.candidate_id}/events"
    news = {"type": "achievement", "occurred_at": instant("05-11 07:00"), "data": {"title": "PMP"}}
    await asyncio.gather(*(each.event("applied", "05-05 08:00") for each in works))
    answers = await asyncio.gather(
        *(work.http.post(path, json=news) for _ in range(3)),
        *(each.try_event("closed", "05-11 06:00") for each in works[:3]),
        *(
            work.http.post(f"/v1/jobs/{each.job_id}/events", json=news | {"type": "on_hold", "data": {}})
            for each in works
        ),
    )
    assert max(codes(answers)) <= 409
    assert not {400, 404, 422} & {*codes(answers)}
    await whole()


@pytest.mark.parametrize("seed", [1, 2])
async def test_mixed_requests_over_shared_people_neither_fail_nor_break_a_plan(
    work: AtWork, app: FastAPI, whole: Any, seed: int
) -> None:
    """Three candidates, each in process for two jobs with the same two contacts; all is done to all at once."""
    rng = random.Random(seed)
    works = [work, await beside(work, same_candidate=True)]
    for _ in range(2):
        works.append(await beside(work))
        works.append(await beside(works[-1], same_candidate=True, primary="lang"))
    await asyncio.gather(
        *(
            each.event("interview_held", "05-04 08:30", interview="1", contacts=["huber", "lang"])
            for each in works
        )
    )
    for _ in range(3):
        plans = await asyncio.gather(*(each.actions() for each in works))
        asked = [
            one_request(rng, each, plan) for each, plan in zip(works, plans, strict=True) for _ in range(4)
        ]
        answers = await asyncio.gather(*asked)
        assert {*codes(answers)} <= {200, 201, 409, 422}, [a.text for a in answers if a.status_code >= 500]
        assert codes(answers).count(422) <= 6  # snoozes that come too late
        await whole()


def one_request(rng: random.Random, work: AtWork, plan: list[dict[str, Any]]) -> Awaitable[httpx.Response]:
    http, at = work.http, f"05-0{rng.randint(5, 9)} 1{rng.randint(0, 9)}:{rng.randint(10, 59)}"
    person = rng.choice(["huber", "lang"])
    candidate, job = f"/v1/candidates/{work.candidate_id}/events", f"/v1/jobs/{work.job_id}/events"
    news = {"type": "achievement", "occurred_at": instant(at), "data": {"title": "PMP"}}
    hold = {"type": rng.choice(["on_hold", "resumed"]), "occurred_at": instant(at)}
    action = rng.choice(plan) if plan else None
    others: list[Callable[[], Awaitable[httpx.Response]]] = [
        lambda: work.try_event("message_received", at, contact=person),
        lambda: work.try_event("interview_held", at, interview=at, contacts=[person]),
        lambda: work.try_event("contact_away", at, contact=person, until="2026-05-14"),
        lambda: work.try_event("offer_made", at),
        lambda: work.try_event("closed", at),
        lambda: work.try_event("reopened", at),
        lambda: http.post(candidate, json=news),
        lambda: http.post(job, json=hold),
        lambda: http.patch(
            f"/v1/contacts/{work.contact_ids[person]}", json={"opted_out": rng.random() < 0.3}
        ),
        lambda: http.patch(
            f"/v1/contacts/{work.contact_ids[person]}", json={"phone": f"+49 {rng.randint(1, 99)}"}
        ),
        lambda: http.patch(
            f"/v1/clients/{work.client_id}", json={"closures": [f"2026-05-{rng.randint(12, 20)}"]}
        ),
        lambda: http.patch("/v1/agency", json={"closures": [f"2026-05-{rng.randint(12, 20)}"]}),
        lambda: http.post(
            "/v1/policies", json={"layer": "agency", "changes": {"max_attempts": rng.randint(1, 3)}}
        ),
        lambda: http.patch(work.path, json={"primary_contact_id": work.contact_ids[person]}),
    ]
    if action is not None:
        until = (datetime.fromisoformat(action["due_at"]) + timedelta(hours=3)).isoformat()
        ids = [each["id"] for each in rng.sample(plan, min(3, len(plan)))]
        items = [{"action_id": id, "type": "completion", "occurred_at": instant(at)} for id in ids]
        others += 2 * [
            lambda: work.try_settle(action, "completion", occurred_at=instant(at)),
            lambda: work.try_settle(action, "skip"),
            lambda: work.try_settle(action, "snooze", until=until),
            lambda: http.post("/v1/action-batches", json={"items": items}),
        ]
    return rng.choice(others)()


def test_the_measure_of_the_cap_sees_a_third_message() -> None:
    day = date(2026, 5, 11)
    assert isinstance(MUNICH, Calendar)
    with pytest.raises(AssertionError):
        assert_within_cap([day, day, MUNICH.plus(day, 4)])
    assert_within_cap([day, day, MUNICH.plus(day, 5)])
