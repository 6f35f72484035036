"""Making and changing a candidate. Plans are made from their place, their briefs from the rest."""

from __future__ import annotations

from functools import partial

from api.access.keys import Caller
from api.changes import saving
from api.changes.places import check_place, require_place
from api.changes.preconditions import Precondition
from api.changes.saving import PlanInputs, Saved, Values
from api.changes.touch import lock_touched
from api.store.actions import candidate_renamed
from api.store.candidates import CANDIDATES
from api.store.database import Tx

UNSAID: Values = {"strengths": []}
PLANNED_FROM = PlanInputs(
    frozenset({"name", "time_zone", "country", "subdivision", "strengths", "aims"}),
    lambda tx, caller, id: lock_touched(tx, caller, candidate_id=id),
)


async def make_candidate(tx: Tx, caller: Caller, given: Values) -> Saved:
    require_place(given)
    return Saved(await saving.make(tx, caller, CANDIDATES, {**UNSAID, **given}), made=True)


async def change_candidate(
    tx: Tx, caller: Caller, candidate_id: str, given: Values, precondition: Precondition
) -> Saved:
    return await saving.change(
        tx,
        caller,
        CANDIDATES,
        candidate_id,
        given,
        precondition,
        plan_inputs=PLANNED_FROM,
        check=check_place,
        renamed=candidate_renamed,
    )


async def put_candidate(
    tx: Tx, caller: Caller, external_id: str, given: Values, precondition: Precondition
) -> Saved:
    make_it = partial(make_candidate, tx, caller)

    async def change_it(id: str, values: Values) -> Saved:
        return await change_candidate(tx, caller, id, values, precondition)

    return await saving.put(tx, caller, CANDIDATES, external_id, given, precondition, make_it, change_it)
