"""Making and changing a client. Plans are made from its zone, country, subdivision and closures."""

from __future__ import annotations

from functools import partial

from api.access.keys import Caller
from api.changes import saving
from api.changes.places import check_place, require_place
from api.changes.preconditions import Precondition
from api.changes.saving import PlanInputs, Saved, Values
from api.changes.touch import lock_touched
from api.store.clients import CLIENTS
from api.store.database import Tx

UNSAID: Values = {"closures": []}
PLANNED_FROM = PlanInputs(
    frozenset({"name", "time_zone", "country", "subdivision", "closures"}),
    lambda tx, caller, id: lock_touched(tx, caller, client_id=id),
)


async def make_client(tx: Tx, caller: Caller, given: Values) -> Saved:
    require_place(given)
    return Saved(await saving.make(tx, caller, CLIENTS, {**UNSAID, **given}), made=True)


async def change_client(
    tx: Tx, caller: Caller, client_id: str, given: Values, precondition: Precondition
) -> Saved:
    return await saving.change(
        tx, caller, CLIENTS, client_id, given, precondition, plan_inputs=PLANNED_FROM, check=check_place
    )


async def put_client(
    tx: Tx, caller: Caller, external_id: str, given: Values, precondition: Precondition
) -> Saved:
    make_it = partial(make_client, tx, caller)

    async def change_it(id: str, values: Values) -> Saved:
        return await change_client(tx, caller, id, values, precondition)

    return await saving.put(tx, caller, CLIENTS, external_id, given, precondition, make_it, change_it)
