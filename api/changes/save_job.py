"""Making and changing a job. It stays with its client; briefs are made from the rest."""

from __future__ import annotations

from functools import partial

from api.access.keys import Caller
from api.changes import saving
from api.changes.preconditions import Precondition
from api.changes.references import require_references
from api.changes.saving import PlanInputs, Saved, Values
from api.changes.touch import lock_touched
from api.store.clients import CLIENTS
from api.store.database import Tx
from api.store.jobs import JOBS

UNSAID: Values = {"requirements": []}
FIXED = ("client_id",)
PLANNED_FROM = PlanInputs(
    frozenset({"title", "description", "requirements"}),
    lambda tx, caller, id: lock_touched(tx, caller, job_id=id),
)


async def make_job(tx: Tx, caller: Caller, given: Values) -> Saved:
    await require_references(tx, caller.agency_id, given, {"client_id": CLIENTS})
    return Saved(await saving.make(tx, caller, JOBS, {**UNSAID, **given}), made=True)


async def change_job(tx: Tx, caller: Caller, job_id: str, given: Values, precondition: Precondition) -> Saved:
    return await saving.change(
        tx, caller, JOBS, job_id, given, precondition, plan_inputs=PLANNED_FROM, fixed=FIXED
    )


async def put_job(
    tx: Tx, caller: Caller, external_id: str, given: Values, precondition: Precondition
) -> Saved:
    make_it = partial(make_job, tx, caller)

    async def change_it(id: str, values: Values) -> Saved:
        return await change_job(tx, caller, id, values, precondition)

    return await saving.put(tx, caller, JOBS, external_id, given, precondition, make_it, change_it)
