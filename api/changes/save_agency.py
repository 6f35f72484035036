"""Changing the agency itself: its calendar is in all of its plans."""

from __future__ import annotations

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.places import check_place
from api.changes.preconditions import Precondition
from api.changes.saving import Saved, Values, differing
from api.changes.touch import Cause, lock_touched, replan_touched
from api.store.agencies import agency_columns_of, agency_row, change_agency
from api.store.database import Tx
from api.store.failures import Outrun

PLANNED_FROM = frozenset({"time_zone", "country", "subdivision", "closures"})


async def change_own_agency(tx: Tx, caller: Caller, given: Values, precondition: Precondition) -> Saved:
    """Raises Stale, Invalid; Outrun where another request changed it between look and lock."""
    differs = differing(await agency_columns_of(tx, caller.agency_id), given)
    touched = await lock_touched(tx, caller, whole_agency=True) if PLANNED_FROM & differs.keys() else None
    before = await agency_columns_of(tx, caller.agency_id, lock=True)
    precondition.check(before["changed"])
    differs = differing(before, given)
    if touched is None and PLANNED_FROM & differs.keys():
        raise Outrun
    await check_place(before, before | differs)
    if differs:
        await change_agency(tx, caller.agency_id, differs | {"updated_at": clock.now(caller.agency)})
    await audit(tx, caller, "update", "agency", caller.agency_id, fields=sorted(differs))
    task_id = None
    if touched is not None and differs:
        why = f"The agency changed: {', '.join(sorted(differs)).replace('_', ' ')}."
        cause = Cause("agency.updated", caller.agency_id, why)
        task_id = await replan_touched(tx, caller, touched, cause)
    return Saved(await agency_row(tx, caller.agency_id), task_id=task_id)
