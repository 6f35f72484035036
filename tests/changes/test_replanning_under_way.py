"""A sandbox's clock doesn't move past a re-planning in the background, not one that a worker has begun either."""

from __future__ import annotations

import httpx
import pytest
from fastapi import FastAPI

from api.changes import tasks as running
from api.changes import touch
from api.changes.difference import Cause
from api.store import tasks
from tests.routes.at_work import AtWork, at_work, beside, done, move_clock


@pytest.fixture(autouse=True)
def everything_goes_on_in_the_background(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(touch, "AT_ONCE", 0)


async def three_with_a_task(http: httpx.AsyncClient) -> tuple[list[AtWork], str]:
    """Three placements that are to be planned anew, and the task's path."""
    first = await at_work(http, now="06-02 08:00")
    works = [first, await beside(first), await beside(first)]
    for work in works:
        await work.event("applied", "06-01 08:00")
    changed = await http.patch(f"/v1/clients/{first.client_id}", json={"closures": ["2026-06-03"]})
    return works, changed.headers["background-task"]


async def replannings(work: AtWork) -> int:
    return sum(each["cause"]["type"] == "client.updated" for each in await work.revisions())


async def test_what_a_worker_has_begun_is_finished_before_the_clock_moves(
    app: FastAPI, http: httpx.AsyncClient
) -> None:
    works, path = await three_with_a_task(http)
    database = app.state.database
    async with database.writing() as tx:
        task = await tasks.claim_task(tx)
    assert task is not None
    cause = Cause(**task.data["cause"])
    async with database.writing() as tx:
        after = await running._replan_next(tx, task, cause, None)
    assert done(await http.get(path))["done"] == 1
    await move_clock(http, "06-02 09:00")
    shown = done(await http.get(path))
    assert (shown["state"], shown["done"], shown["total"]) == ("done", 3, 3)
    async with database.writing() as tx:  # the worker comes back, and finds it gone
        assert await running._replan_next(tx, task, cause, after) is None
    assert [await replannings(work) for work in works] == [1, 1, 1]


async def test_without_a_move_a_worker_runs_it(app: FastAPI, http: httpx.AsyncClient) -> None:
    works, path = await three_with_a_task(http)
    assert await running.run_next_task(app.state.database)
    shown = done(await http.get(path))
    assert (shown["state"], shown["created_at"]) == ("done", shown["updated_at"])  # in the sandbox's own time
    assert [await replannings(work) for work in works] == [1, 1, 1]
    assert not await running.run_next_task(app.state.database)
