"""Making and changing a consultant."""

from __future__ import annotations

from functools import partial

from api.access.keys import Caller
from api.changes import saving
from api.changes.preconditions import Precondition
from api.changes.saving import Saved, Values
from api.store.consultants import CONSULTANTS
from api.store.database import Tx


async def make_consultant(tx: Tx, caller: Caller, given: Values) -> Saved:
    return Saved(await saving.make(tx, caller, CONSULTANTS, given), made=True)


async def change_consultant(
    tx: Tx, caller: Caller, consultant_id: str, given: Values, precondition: Precondition
) -> Saved:
    return await saving.change(tx, caller, CONSULTANTS, consultant_id, given, precondition)


async def put_consultant(
    tx: Tx, caller: Caller, external_id: str, given: Values, precondition: Precondition
) -> Saved:
    make_it = partial(make_consultant, tx, caller)

    async def change_it(id: str, values: Values) -> Saved:
        return await change_consultant(tx, caller, id, values, precondition)

    return await saving.put(tx, caller, CONSULTANTS, external_id, given, precondition, make_it, change_it)
