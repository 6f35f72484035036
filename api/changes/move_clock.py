"""The sandbox clock: moved, it does all that lies on the way, in order of time, as the worker would."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.fire import fire_placement
from api.changes.preconditions import ANYHOW, Precondition
from api.changes.tasks import run_agency_tasks
from api.refusals import Conflict
from api.store import due_actions, sandbox_clock
from api.store.database import Database, Tx
from api.store.failures import is_worth_another_try
from api.store.locks import lock_for_planning
from api.views.actions import instant

TRIES = 4
EARLIEST = datetime.min.replace(tzinfo=UTC)


def clock_stamp(standing: datetime) -> int:
    """What a clock's ETag is made of: where it stands is all there is to it. Microseconds, never negative."""
    return (standing - EARLIEST) // timedelta(microseconds=1)


async def move_clock(
    database: Database, caller: Caller, target: datetime, precondition: Precondition = ANYHOW
) -> None:
    """Moves it to `target` (UTC).

    One transaction for each instant at which something is due, so that no lock is held for long, and what
    was done stays done if the process dies: the same call again goes on from there. Raises Stale, and Conflict
    where the agency is no sandbox, and where the clock would go back over the agency's first event: another
    move may have overtaken this one on its way.
    """
    async with database.writing() as tx:
        seen = await _standing(tx, caller.agency_id, target, precondition)
    await run_agency_tasks(database, caller.agency_id)
    while (now := await _step_for_sure(database, caller, target, precondition)) is not None:
        if now != seen:
            precondition = ANYHOW  # it was we who moved it


async def _step_for_sure(
    database: Database, caller: Caller, target: datetime, precondition: Precondition
) -> datetime | None:
    """A step may meet a request that locks the same contacts in another order: it is then done anew."""
    for left in reversed(range(TRIES)):
        try:
            async with database.writing(by_keys=True) as tx:
                return await _step(tx, caller, target, precondition)
        except Exception as error:
            if not left or not is_worth_another_try(error):
                raise
    raise AssertionError("the last try either returns or raises")


async def _step(tx: Tx, caller: Caller, target: datetime, precondition: Precondition) -> datetime | None:
    """Does what is due at the next instant, and answers with it; at the end sets the clock to the target.

    Of two moves at once each step belongs to one of them: the agency's row is locked, and all is read anew.
    """
    agency_id = caller.agency_id
    standing = await _standing(tx, agency_id, target, precondition, lock=True)
    due_at = await due_actions.next_in_sandbox(tx, agency_id, target)
    if due_at is None:
        await sandbox_clock.set_to(tx, agency_id, target)
        await audit(tx, caller, "move", "sandbox_clock", None, now=instant(target))
        return None
    now = max(due_at, standing)
    if now != standing:
        await sandbox_clock.set_to(tx, agency_id, now)
    placement_ids = await due_actions.placements_due_in_sandbox(tx, agency_id, now)
    await lock_for_planning(tx, agency_id, placement_ids)
    for placement_id in placement_ids:
        await fire_placement(tx, agency_id, placement_id, now)
    return now


async def _standing(
    tx: Tx, agency_id: str, target: datetime, precondition: Precondition, *, lock: bool = False
) -> datetime:
    """Where the clock stands, if from there it may go to the target. Raises Conflict, Stale."""
    standing = require_sandbox(await sandbox_clock.standing(tx, agency_id, lock=lock))
    precondition.check(clock_stamp(standing))
    if target < standing and await sandbox_clock.has_events(tx, agency_id):
        raise Conflict(
            "clock_moved_backwards",
            f"The clock stands at {instant(standing)}, and events were recorded: from then on it "
            "only goes forward. Give a later instant, or make another sandbox agency.",
        )
    return standing


def require_sandbox(standing: datetime | None) -> datetime:
    """Where the clock stands. Raises Conflict where the agency has none of its own."""
    if standing is None:
        raise Conflict(
            "not_a_sandbox",
            "This agency has no clock of its own: its time is the real one. Use a sandbox agency "
            "(python -m api create-agency --sandbox).",
        )
    return standing
