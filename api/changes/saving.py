"""Making and changing a resource of the agency's own data: the part that is the same for all kinds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.preconditions import Precondition
from api.changes.touch import Cause, Touched, replan_touched
from api.ids import new_id
from api.refusals import Conflict, Fault, Invalid, NotFound
from api.store import rows
from api.store.database import Tx
from api.store.failures import Outrun
from api.store.rows import Kind, Row

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Saved:
    """What was stored; `task_id` of the background task that re-plans what it touches, where that is much."""

    row: Row
    made: bool = False
    task_id: str | None = None


@dataclass(frozen=True, slots=True)
class PlanInputs:
    """The fields that plans are made from, and how to lock the plans of the one whose fields they are."""

    fields: frozenset[str]
    lock: Callable[[Tx, Caller, str], Awaitable[Touched]]


async def make(tx: Tx, caller: Caller, kind: Kind, values: Values) -> Row:
    """Raises Conflict where the external_id is taken."""
    now = clock.now(caller.agency)
    id = new_id()
    whole = {"agency_id": caller.agency_id, "id": id, "created_at": now, "updated_at": now} | dict(values)
    if not await rows.insert(tx, kind, whole):
        raise _taken(kind, str(values.get("external_id")))
    await audit(tx, caller, "create", kind.noun, id)
    return await stored(tx, caller, kind, id)


async def stored(tx: Tx, caller: Caller, kind: Kind, id: str) -> Row:
    """The row as it is now, which must exist."""
    row = await rows.one(tx, kind, caller.agency_id, id)
    assert row is not None
    return row


async def change(
    tx: Tx,
    caller: Caller,
    kind: Kind,
    id: str,
    given: Values,
    precondition: Precondition,
    *,
    plan_inputs: PlanInputs | None = None,
    fixed: Collection[str] = (),
    check: Callable[[Values, Values], Awaitable[None]] | None = None,
    facts: Collection[str] = (),
    record: Callable[[str, Values], Awaitable[None]] | None = None,
    beside: Callable[[str], Awaitable[Values]] | None = None,
    renamed: Callable[[Tx, str, str, datetime], Awaitable[None]] | None = None,
) -> Saved:
    """Sets what is given and differs.

    `fixed` fields can't change any more. `check` sees the row as it is and as it would be. `facts` are not
    columns to be set: `record` gets those that differ; `beside` says how those stand that aren't columns.
    `renamed` is for what shows its name elsewhere.
    Where it differs in what plans are made from, the plans it touches are locked before the row is, and
    re-planned after.
    Raises NotFound, Stale, Invalid, Conflict; Outrun where another request changed it between look and lock, so that
    other plans have to be locked.
    """
    before = await rows.columns(tx, kind, caller.agency_id, id)
    if before is None:
        raise NotFound()
    id = before["id"]
    before |= {} if beside is None else await beside(id)
    touched = None
    if plan_inputs is not None and plan_inputs.fields & differing(before, given).keys():
        touched = await plan_inputs.lock(tx, caller, id)
    before = await rows.columns(tx, kind, caller.agency_id, id, lock=True)
    assert before is not None
    before |= {} if beside is None else await beside(id)
    precondition.check(before["changed"])
    differs = differing(before, given)
    if plan_inputs is not None and touched is None and plan_inputs.fields & differs.keys():
        raise Outrun
    if moved := [field for field in fixed if field in differs]:
        raise Invalid.of([Fault(f"/{field}", _fixed(kind, field)) for field in moved])
    if check is not None:
        await check(before, before | differs)
    if differs.get("external_id") is not None:
        await _require_free(tx, caller, kind, differs["external_id"])
    if differs:
        columns = {name: value for name, value in differs.items() if name not in facts}
        now = clock.now(caller.agency)
        await rows.change(tx, kind, caller.agency_id, id, columns | {"updated_at": now})
        if renamed is not None and "name" in differs:
            await renamed(tx, caller.agency_id, id, now)
    if record is not None and (told := {name: differs[name] for name in differs if name in facts}):
        await record(id, told)
    await audit(tx, caller, "update", kind.noun, id, fields=sorted(differs))
    task_id = None
    if touched is not None and differs:
        why = f"The {kind.noun} changed: {', '.join(sorted(differs)).replace('_', ' ')}."
        task_id = await replan_touched(tx, caller, touched, Cause(f"{kind.noun}.updated", id, why))
    return Saved(await stored(tx, caller, kind, id), task_id=task_id)


def differing(before: Values, given: Values) -> dict[str, Any]:
    """What is given and isn't so yet."""
    return {name: value for name, value in given.items() if before[name] != value}


def _fixed(kind: Kind, field: str) -> str:
    return f"The {field} of a {kind.noun} can't be changed any more. Leave it out, or make a new {kind.noun}."


async def put(
    tx: Tx,
    caller: Caller,
    kind: Kind,
    external_id: str,
    given: Values,
    precondition: Precondition,
    make_it: Callable[[Values], Awaitable[Saved]],
    change_it: Callable[[str, Values], Awaitable[Saved]],
) -> Saved:
    """Makes the resource of that external_id, or changes it: what is left out stays as it is.

    A CRM that knows nothing of an absence must not end it by sending a contact anew.
    """
    if given.get("external_id", external_id) != external_id:
        detail = f"The path says {external_id!r}. Leave external_id out of the body, or make it the same."
        raise Invalid.of([Fault("/external_id", detail)])
    values = dict(given) | {"external_id": external_id}
    id = await rows.id_of_external_id(tx, kind, caller.agency_id, external_id)
    if id is None:
        precondition.check(None)
        try:
            return await make_it(values)
        except Conflict:
            # Made by another request between our look and our insert: then it is there to be changed.
            id = await rows.id_of_external_id(tx, kind, caller.agency_id, external_id)
            if id is None:
                raise
    return await change_it(id, values)


async def _require_free(tx: Tx, caller: Caller, kind: Kind, external_id: str) -> None:
    if await rows.id_of_external_id(tx, kind, caller.agency_id, external_id) is not None:
        raise _taken(kind, external_id)


def _taken(kind: Kind, external_id: str) -> Conflict:
    return Conflict(
        "external_id_taken",
        f"Another {kind.noun.replace('_', ' ')} of the agency has the external_id {external_id!r}. "
        "PUT by external_id changes that one; or choose another.",
    )
