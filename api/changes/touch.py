"""A change of what plans are made from: re-plans all that it touches, at once where they are few."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from api import clock
from api.access.keys import Caller
from api.changes.difference import Cause
from api.changes.scope import Scope, open_scope
from api.changes.tasks import queue_replanning
from api.ids import is_id
from api.store.database import Tx
from api.store.failures import Outrun
from api.store.reach import reached_placements

AT_ONCE = 25
"""Up to so many placements are re-planned in the change's own transaction; more in the background."""

__all__ = ["AT_ONCE", "Cause", "Touched", "lock_touched", "plan_new_placement", "replan_touched"]


@dataclass(frozen=True, slots=True)
class Touched:
    """What a change touches; `scope` is None where they are too many to hold locked."""

    reach: Mapping[str, str]
    placement_ids: tuple[str, ...] = ()
    scope: Scope | None = field(default=None, compare=False)


async def lock_touched(
    tx: Tx,
    caller: Caller,
    *,
    contact_id: str | None = None,
    client_id: str | None = None,
    candidate_id: str | None = None,
    job_id: str | None = None,
    placement_id: str | None = None,
    whole_agency: bool = False,
    more_contacts: Collection[str] = (),
) -> Touched:
    """Locks what the change of this one thing touches; to be called before the thing's own row is locked.

    `more_contacts`: those that a placement is to have from now on.
    """
    named = {
        "contact_id": contact_id,
        "client_id": client_id,
        "candidate_id": candidate_id,
        "job_id": job_id,
        "placement_id": placement_id,
        "agency": "all" if whole_agency else None,
    }
    reach = {by: value for by, value in named.items() if value is not None}
    found = await reached_placements(tx, caller.agency_id, reach, AT_ONCE + 1)
    if len(found) > AT_ONCE:
        return Touched(reach)
    contact_ids = [*filter(is_id, more_contacts), *([contact_id] if contact_id else [])]
    scope = await open_scope(tx, caller.agency_id, found, contact_ids)
    return Touched(reach, tuple(found), scope)


async def replan_touched(tx: Tx, caller: Caller, touched: Touched, cause: Cause) -> str | None:
    """Plans them anew; where they are many, answers with the id of the background task that will."""
    if touched.scope is None:
        now = clock.now(caller.agency)
        return await queue_replanning(
            tx, caller.agency_id, touched.reach, cause, now, sandbox=caller.agency.sandbox
        )
    reached = await reached_placements(tx, caller.agency_id, touched.reach, AT_ONCE + 1)
    if not set(reached) <= set(touched.placement_ids):
        raise Outrun  # one was made, opened or joined after our look; now that our row is locked none can be
    for placement_id in touched.placement_ids:
        loaded = await touched.scope.load(tx, placement_id)
        await touched.scope.replan(tx, loaded, cause)
    return None


async def plan_new_placement(tx: Tx, caller: Caller, placement_id: str) -> None:
    """Plans a placement that was just made: its contacts' absences may be known, and it may be the leading one."""
    scope = await open_scope(tx, caller.agency_id, [placement_id])
    loaded = await scope.load(tx, placement_id)
    await scope.replan(tx, loaded, Cause("placement.created", placement_id, "The placement was made."))
