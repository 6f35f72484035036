"""The sandbox clock: moved, it does all that lies on the way, in order of time, as the worker would."""

from __future__ import annotations

from datetime import datetime

from api.changes.fire import fire_placement
from api.changes.tasks import run_agency_tasks
from api.refusals import Conflict
from api.store import due_actions, sandbox_clock
from api.store.database import Database, Tx
from api.store.failures import is_worth_another_try
from api.store.locks import lock_contacts, lock_with_siblings

TRIES = 4


async def move_clock(database: Database, agency_id: str, target: datetime) -> datetime:
    """Moves it to `target` (UTC) and answers with where it then stands.

    One transaction for each instant at which something is due, so that no lock is held for long, and what
    was done stays done if the process dies: the same call again goes on from there. Raises Conflict where
    the agency is no sandbox, and where the clock would go back over the agency's first event.
    """
    async with database.writing() as tx:
        standing = require_sandbox(await sandbox_clock.standing(tx, agency_id))
        _check(standing, target, await sandbox_clock.has_events(tx, agency_id))
    await run_agency_tasks(database, agency_id)
    while True:
        now = await _step_for_sure(database, agency_id, target)
        if now is not None:
            return now


async def _step_for_sure(database: Database, agency_id: str, target: datetime) -> datetime | None:
    """A step may meet a request that locks the same contacts in another order: it is then done anew."""
    for left in reversed(range(TRIES)):
        try:
            async with database.writing(by_keys=True) as tx:
                return await _step(tx, agency_id, target)
        except Exception as error:
            if not left or not is_worth_another_try(error):
                raise
    raise AssertionError("the last try either returns or raises")


async def _step(tx: Tx, agency_id: str, target: datetime) -> datetime | None:
    """Does what is due at the next instant; at the end answers with where the clock stands.

    Of two moves at once each step belongs to one of them: the agency's row is locked, and all is read anew.
    """
    standing = await sandbox_clock.standing(tx, agency_id, lock=True)
    due_at = await due_actions.next_in_sandbox(tx, agency_id, target)
    if due_at is None:
        if standing is not None and standing >= target and await sandbox_clock.has_events(tx, agency_id):
            return standing  # somebody moved it further meanwhile; all up to the target is done
        await sandbox_clock.set_to(tx, agency_id, target)
        return target
    now = due_at if standing is None else max(due_at, standing)
    if now != standing:
        await sandbox_clock.set_to(tx, agency_id, now)
    placement_ids = await due_actions.placements_due_in_sandbox(tx, agency_id, now)
    siblings = await lock_with_siblings(tx, agency_id, placement_ids)
    await lock_contacts(tx, agency_id, [sibling.id for sibling in siblings])
    for placement_id in placement_ids:
        await fire_placement(tx, agency_id, placement_id, now)
    return None


def require_sandbox(standing: datetime | None) -> datetime:
    """Where the clock stands. Raises Conflict where the agency has none of its own."""
    if standing is None:
        raise Conflict(
            "not_a_sandbox",
            "This agency has no clock of its own: its time is the real one. Use a sandbox agency "
            "(python -m api create-agency --sandbox).",
        )
    return standing


def _check(standing: datetime, target: datetime, has_events: bool) -> None:
    if has_events and target < standing:
        raise Conflict(
            "clock_moved_backwards",
            f"The clock stands at {standing:%Y-%m-%dT%H:%M:%SZ}, and events were recorded: from then on it "
            "only goes forward. Give a later instant, or make another sandbox agency.",
        )
