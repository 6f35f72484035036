"""Re-planning that runs on after an answer: one transaction a placement, resumed where it stopped."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from api import clock
from api.changes.replan import Cause
from api.changes.scope import open_scope
from api.ids import new_id
from api.store import tasks
from api.store.database import Database, Tx
from api.store.failures import is_worth_another_try
from api.store.reach import count_reached, reached_placements
from api.store.tasks import Task

REPLANNING = "replanning"
TRIES = 4


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
    return task_id


async def run_next_task(database: Database) -> bool:
    """Runs the oldest task that waits, to its end; False where none waits."""
    async with database.reading() as reader:
        if not await tasks.any_task_waits(reader):
            return False
    return await _run_one(database, None)


async def run_agency_tasks(database: Database, agency_id: str) -> None:
    """Runs all that waits of one agency: a sandbox's clock doesn't move over plans that are being made anew."""
    while await _run_one(database, agency_id):
        pass


async def _run_one(database: Database, agency_id: str | None) -> bool:
    async with database.writing() as tx:
        task = await tasks.claim_task(tx, agency_id)
    if task is None:
        return False
    cause = Cause(**task.data["cause"])
    after = task.cursor
    while True:
        after = await _next_for_sure(database, task, cause, after)
        if after is None:
            return True


async def _next_for_sure(database: Database, task: Task, cause: Cause, after: str | None) -> str | None:
    """A placement may meet a request that changes what is to be locked: it is then done anew."""
    for left in reversed(range(TRIES)):
        try:
            async with database.writing(by_keys=True) as tx:
                return await _replan_next(tx, task, cause, after)
        except Exception as error:
            if not left or not is_worth_another_try(error):
                raise
    raise AssertionError("the last try either returns or raises")


async def _replan_next(tx: Tx, task: Task, cause: Cause, after: str | None) -> str | None:
    """Re-plans the next placement; None at the end, and where the task has passed to another worker.

    Its work and the cursor are one transaction.
    """
    if not await tasks.hold_task(tx, task):
        return None
    found = await reached_placements(tx, task.agency_id, task.data["reach"], 1, after)
    if not found:
        await tasks.finish_task(tx, task, clock.machine())
        return None
    placement_id = found[0]
    scope = await open_scope(tx, task.agency_id, [placement_id])
    await scope.replan(tx, await scope.load(tx, placement_id), cause)
    await tasks.advance_task(tx, task, placement_id, clock.machine())
    return placement_id
