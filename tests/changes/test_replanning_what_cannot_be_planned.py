"""A placement that can't be planned is told and passed over: it stops neither the others nor a sandbox's clock."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import update

from api.changes import touch
from api.changes.scope import Scope
from api.changes.tasks import run_next_task
from api.store import tables
from tests.routes.at_work import AtWork, at_work, beside, done, move_clock


@pytest.fixture
async def task(app: FastAPI, http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> AtWork:
    """Four placements that are to be planned anew in the background; the second's candidate lives nowhere."""
    monkeypatch.setattr(touch, "AT_ONCE", 0)
    works = [await at_work(http, now="06-02 08:00")]
    works += [await beside(works[0]) for _ in range(3)]
    for work in works:
        await work.event("applied", "06-01 08:00")
    c = tables.candidates.c
    async with app.state.database.writing() as tx:
        found = await tx.execute(
            tables.placements.select().where(tables.placements.c.id == works[1].placement_id)
        )
        nowhere = update(tables.candidates).where(c.id == found.one().candidate_id)
        await tx.execute(nowhere.values(time_zone="Mars/Phobos"))
    return works[0]


async def replan_all(work: AtWork) -> str:
    """The task's path."""
    changed = await work.http.patch(f"/v1/clients/{work.client_id}", json={"closures": ["2026-06-03"]})
    return changed.headers["background-task"]


async def shown(work: AtWork, path: str) -> dict[str, Any]:
    found: dict[str, Any] = done(await work.http.get(path))
    return found


async def test_it_is_passed_over_and_the_task_ends_as_failed(app: FastAPI, task: AtWork) -> None:
    path = await replan_all(task)
    assert await run_next_task(app.state.database)
    told = await shown(task, path)
    assert (told["state"], told["done"], told["total"]) == ("failed", 3, 4)
    assert "could not be planned anew: 1. The first was " in told["error"]
    assert "Mars/Phobos" in told["error"]
    assert not await run_next_task(app.state.database)


async def test_the_clock_moves_all_the_same(task: AtWork) -> None:
    path = await replan_all(task)
    await move_clock(task.http, "06-02 08:01")
    assert (await shown(task, path))["state"] == "failed"


async def test_what_fails_only_once_is_planned_all_the_same(
    app: FastAPI, http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(touch, "AT_ONCE", 0)
    work = await at_work(http, now="06-02 08:00")
    await work.event("applied", "06-01 08:00")
    path, replan, calls = await replan_all(work), Scope.replan, []

    async def fails_first(*args: Any, **kwargs: Any) -> Any:
        calls.append(None)
        if len(calls) == 1:
            raise ConnectionError
        return await replan(*args, **kwargs)

    monkeypatch.setattr(Scope, "replan", fails_first)
    assert await run_next_task(app.state.database)
    told = await shown(work, path)
    assert (told["state"], told["done"], told["error"]) == ("done", 1, None)
