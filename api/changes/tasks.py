"""Re-planning that runs on after an answer: one transaction a placement, resumed where it stopped."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime

from api import clock
from api.changes.difference import Cause
from api.changes.scope import open_scope
from api.ids import new_id
from api.store import tasks
from api.store.agencies import agency_of
from api.store.bell import wake_workers
from api.store.database import Database, Tx
from api.store.reach import count_reached, reached_placements
from api.store.tasks import Task

REPLANNING = "replanning"
TRIES = 4
LONGEST_REASON = 300

log = logging.getLogger(__name__)


async def queue_replanning(
    tx: Tx, agency_id: str, reach: Mapping[str, str], cause: Cause, now: datetime, *, sandbox: bool
) -> str:
    """Queues the re-planning of all that is reached; the task's id."""
    task_id = new_id()
    await tasks.add_task(
        tx,
        {
            "agency_id": agency_id,
            "id": task_id,
            "kind": REPLANNING,
            "state": "queued",
            "total": await count_reached(tx, agency_id, reach),
            "done": 0,
            "data": {"reach": dict(reach), "cause": {"type": cause.type, "id": cause.id, "text": cause.text}},
            "sandbox": sandbox,
            "created_at": now,
            "updated_at": now,
        },
    )
    wake_workers(tx)
    return task_id


async def run_next_task(database: Database) -> bool:
    """Runs the oldest task that waits, to its end; False where none waits."""
    async with database.reading() as reader:
        if not await tasks.any_task_waits(reader):
            return False
    async with database.writing() as tx:
        task = await tasks.claim_task(tx)
    return await _run(database, task)


async def run_agency_tasks(database: Database, agency_id: str) -> None:
    """Runs all of one agency that isn't finished, what a worker has begun too: a sandbox's clock doesn't move over
    plans that are being made anew."""
    going_on = True
    while going_on:
        async with database.writing() as tx:
            task = await tasks.take_over_task(tx, agency_id)
        going_on = await _run(database, task)


async def _run(database: Database, task: Task | None) -> bool:
    """To its end, or until it passes to another; False where there is none."""
    if task is None:
        return False
    cause = Cause(**task.data["cause"])
    after = task.cursor
    while True:
        after = await _next_for_sure(database, task, cause, after)
        if after is None:
            return True


async def _next_for_sure(database: Database, task: Task, cause: Cause, after: str | None) -> str | None:
    """A placement may meet a request that changes what is to be locked, or lose its connection: it is then done
    anew. One that can't be planned at all is passed over, so that it holds up neither the others nor the clock."""
    for left in reversed(range(TRIES)):
        try:
            async with database.writing(by_keys=True) as tx:
                return await _replan_next(tx, task, cause, after)
        except Exception as error:
            if left:
                continue
            log.exception("A placement could not be planned anew", extra={"task_id": task.id})
            async with database.writing() as tx:
                return await _pass_over_next(tx, task, after, error)
    raise AssertionError("the last try either returns or raises")


async def _replan_next(tx: Tx, task: Task, cause: Cause, after: str | None) -> str | None:
    """Re-plans the next placement; None at the end, and where the task has passed to another worker.

    Its work and the cursor are one transaction.
    """
    if not await tasks.hold_task(tx, task):
        return None
    now = clock.now(await agency_of(tx, task.agency_id))
    found = await reached_placements(tx, task.agency_id, task.data["reach"], 1, after)
    if not found:
        await tasks.finish_task(tx, task, now)
        return None
    placement_id = found[0]
    scope = await open_scope(tx, task.agency_id, [placement_id])
    await scope.replan(tx, await scope.load(tx, placement_id), cause)
    await tasks.advance_task(tx, task, placement_id, now)
    return placement_id


async def _pass_over_next(tx: Tx, task: Task, after: str | None, error: Exception) -> str | None:
    if not await tasks.hold_task(tx, task):
        return None
    now = clock.now(await agency_of(tx, task.agency_id))
    found = await reached_placements(tx, task.agency_id, task.data["reach"], 1, after)
    if not found:  # it was the end that failed: left to the lease
        raise error
    why = " ".join(f"{type(error).__name__}: {error}".split())[:LONGEST_REASON]
    await tasks.pass_over(tx, task, found[0], why, now)
    return found[0]
