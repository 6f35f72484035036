"""Making and changing a placement. It is planned as soon as it is made; status and dates are its plan's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from api.access.keys import Caller
from api.changes import saving
from api.changes.event_data import names_in
from api.changes.preconditions import Precondition
from api.changes.references import faults_of_references
from api.changes.saving import PlanInputs, Saved, Values
from api.changes.touch import Touched, lock_touched, plan_new_placement
from api.refusals import Fault, Invalid
from api.store.candidates import CANDIDATES
from api.store.consultants import CONSULTANTS
from api.store.contacts import CONTACTS
from api.store.database import Tx
from api.store.events import live_events_of_placement
from api.store.fact_queries import OF_ALL_PLACEMENTS
from api.store.failures import Outrun
from api.store.jobs import JOBS
from api.store.placements import PLACEMENTS, clients_and_roles, contact_ids_of, set_contacts
from api.store.rows import Kind, columns

REFERENCES: Mapping[str, Kind] = {
    "candidate_id": CANDIDATES,
    "job_id": JOBS,
    "contact_ids": CONTACTS,
    "primary_contact_id": CONTACTS,
    "consultant_id": CONSULTANTS,
}
FIXED = ("candidate_id", "job_id")
AT_FIRST: Values = {"status": "prospect", "revision": 0, "sequence": 0}
PLANNED_FROM = frozenset({"contact_ids", "primary_contact_id", "consultant_id"})


async def make_placement(tx: Tx, caller: Caller, given: Values) -> Saved:
    """The primary contact is by default the first hiring manager; all contacts must be the job's client's."""
    faults = await faults_of_references(tx, caller.agency_id, given, REFERENCES)
    missing = {fault.pointer for fault in faults}
    job = None if "/job_id" in missing else await columns(tx, JOBS, caller.agency_id, given["job_id"])
    client_id = None if job is None else job["client_id"]
    contact_ids = list(given.get("contact_ids") or [])
    primary = given.get("primary_contact_id")
    known = await clients_and_roles(tx, caller.agency_id, [*contact_ids, *([primary] if primary else [])])
    if client_id is not None:
        faults += _of_other_clients(given, known, client_id)
    if primary is None:
        primary = next((id for id in contact_ids if id in known and known[id][1] == "hiring_manager"), None)
        if primary is None and not any(pointer.startswith("/contact_ids") for pointer in missing):
            faults.append(Fault("/primary_contact_id", NO_HIRING_MANAGER))
    if faults:
        raise Invalid.of(faults)
    values = {name: given.get(name) for name in ("external_id", "candidate_id", "job_id", "consultant_id")}
    values |= {"client_id": client_id, "primary_contact_id": primary}
    row = await saving.make(tx, caller, PLACEMENTS, {**AT_FIRST, **values})
    await set_contacts(tx, caller.agency_id, row.id, {*contact_ids, str(primary)})
    await plan_new_placement(tx, caller, row.id)
    return Saved(await saving.stored(tx, caller, PLACEMENTS, row.id), made=True)


async def change_placement(
    tx: Tx, caller: Caller, placement_id: str, given: Values, precondition: Precondition
) -> Saved:
    before = await columns(tx, PLACEMENTS, caller.agency_id, placement_id)
    contact_ids = [] if before is None else await contact_ids_of(tx, caller.agency_id, before["id"])

    async def taking_part(id: str) -> Values:
        if await contact_ids_of(tx, caller.agency_id, id) != contact_ids:
            raise Outrun  # an event brought in somebody meanwhile, who must not be thrown out
        return {"contact_ids": contact_ids}

    async def check(was: Values, then: Values) -> None:
        faults = await faults_of_references(tx, caller.agency_id, given, REFERENCES)
        named = [*(given.get("contact_ids") or []), *filter(None, [given.get("primary_contact_id")])]
        known = await clients_and_roles(tx, caller.agency_id, named)
        faults += _of_other_clients(given, known, was["client_id"])
        if then["primary_contact_id"] not in then["contact_ids"]:
            faults.append(Fault("/contact_ids", WITHOUT_PRIMARY))
        left_out = set(was["contact_ids"]) - set(then["contact_ids"])
        faults += await _named_by_events(tx, caller.agency_id, was["id"], left_out)
        if faults:
            raise Invalid.of(faults)

    async def lock(tx: Tx, caller: Caller, id: str) -> Touched:
        return await lock_touched(tx, caller, placement_id=id, more_contacts=wanted.get("contact_ids") or ())

    async def record(id: str, told: Values) -> None:
        await set_contacts(tx, caller.agency_id, id, told["contact_ids"])

    wanted = {name: value for name, value in given.items() if (name, value) != ("primary_contact_id", None)}
    if "contact_ids" in wanted:
        wanted["contact_ids"] = sorted(set(wanted["contact_ids"]))
    primary = wanted.get("primary_contact_id")
    if primary is not None and "contact_ids" not in wanted and primary not in contact_ids:
        wanted["contact_ids"] = sorted({*contact_ids, primary})
    return await saving.change(
        tx,
        caller,
        PLACEMENTS,
        placement_id,
        wanted,
        precondition,
        plan_inputs=PlanInputs(PLANNED_FROM, lock),
        fixed=FIXED,
        check=check,
        facts=("contact_ids",),
        record=record,
        beside=taking_part,
    )


async def put_placement(
    tx: Tx, caller: Caller, external_id: str, given: Values, precondition: Precondition
) -> Saved:
    async def make_it(values: Values) -> Saved:
        return await make_placement(tx, caller, values)

    async def change_it(id: str, values: Values) -> Saved:
        return await change_placement(tx, caller, id, values, precondition)

    return await saving.put(tx, caller, PLACEMENTS, external_id, given, precondition, make_it, change_it)


async def _named_by_events(tx: Tx, agency_id: str, placement_id: str, left_out: set[str]) -> list[Fault]:
    """What is planned goes to those of whom the history tells, so none of them can be left out."""
    named: dict[str, str] = {}
    for event in await live_events_of_placement(tx, agency_id, placement_id) if left_out else ():
        for _, contact_id in names_in(event.data) if event.type not in OF_ALL_PLACEMENTS else ():
            named.setdefault(contact_id, f"{event.type} event {event.id}")
    return [
        Fault(
            "/contact_ids",
            f"The contact {id} takes part in what happened: the {named[id]} names them. "
            "Leave them among contact_ids, or void what names them first.",
        )
        for id in sorted(left_out & named.keys())
    ]


NO_HIRING_MANAGER = (
    "No primary contact is named, and none of contact_ids is a hiring manager, who would be it. "
    "Name primary_contact_id, or add a contact with the role hiring_manager."
)
WITHOUT_PRIMARY = (
    "The primary contact isn't among them. Add it to contact_ids, or name another primary_contact_id too."
)


def _of_other_clients(given: Values, known: Mapping[str, tuple[str, str]], client_id: str) -> list[Fault]:
    named: list[tuple[str, Any]] = [("/primary_contact_id", given.get("primary_contact_id"))]
    contact_ids: Sequence[str] = given.get("contact_ids") or []
    named += [(f"/contact_ids/{place}", id) for place, id in enumerate(contact_ids)]
    return [
        Fault(
            pointer,
            f"The contact {id} belongs to the client {known[id][0]}, the job to the client {client_id}. "
            "Name contacts of the job's client.",
        )
        for pointer, id in named
        if id in known and known[id][0] != client_id
    ]
