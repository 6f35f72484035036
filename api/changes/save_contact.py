"""Making and changing a contact. They stay with their client; plans are made from their addresses and place.

An absence and opting out are facts: setting them records an event at now, wherever it is done.
"""

from __future__ import annotations

from api.access.keys import Caller
from api.changes import saving
from api.changes.contact_facts import UNSET, record_contact_facts
from api.changes.places import check_place, require_place
from api.changes.preconditions import Precondition
from api.changes.references import require_references
from api.changes.saving import PlanInputs, Saved, Values
from api.changes.touch import lock_touched
from api.store.actions import contact_renamed
from api.store.clients import CLIENTS
from api.store.contacts import CONTACTS
from api.store.database import Tx

FIXED = ("client_id",)
FACTS = frozenset({"away_until", "opted_out"})
ADDRESSES = {"email", "phone", "linkedin_url", "postal_address", "preferred_channel"}
PLANNED_FROM = PlanInputs(
    frozenset(
        {"name", "salutation", "language", "role", "time_zone", "country", "subdivision"} | ADDRESSES | FACTS
    ),
    lambda tx, caller, id: lock_touched(tx, caller, contact_id=id),
)


async def make_contact(tx: Tx, caller: Caller, given: Values) -> Saved:
    require_place(given)
    await require_references(tx, caller.agency_id, given, {"client_id": CLIENTS})
    facts, rest = _apart(given)
    row = await saving.make(tx, caller, CONTACTS, {"opted_out": False, **rest})
    if facts.get("away_until") or facts.get("opted_out"):
        await _record(tx, caller, row.id, facts)
        row = await saving.stored(tx, caller, CONTACTS, row.id)
    return Saved(row, made=True)


async def change_contact(
    tx: Tx, caller: Caller, contact_id: str, given: Values, precondition: Precondition
) -> Saved:
    async def record(id: str, differs: Values) -> None:
        await _record(tx, caller, id, differs)

    return await saving.change(
        tx,
        caller,
        CONTACTS,
        contact_id,
        given,
        precondition,
        plan_inputs=PLANNED_FROM,
        fixed=FIXED,
        check=check_place,
        facts=FACTS,
        record=record,
        renamed=contact_renamed,
    )


async def put_contact(
    tx: Tx, caller: Caller, external_id: str, given: Values, precondition: Precondition
) -> Saved:
    async def make_it(values: Values) -> Saved:
        return await make_contact(tx, caller, values)

    async def change_it(id: str, values: Values) -> Saved:
        return await change_contact(tx, caller, id, values, precondition)

    return await saving.put(tx, caller, CONTACTS, external_id, given, precondition, make_it, change_it)


async def _record(tx: Tx, caller: Caller, contact_id: str, facts: Values) -> None:
    await record_contact_facts(
        tx, caller, contact_id, facts.get("away_until", UNSET), facts.get("opted_out", UNSET)
    )


def _apart(given: Values) -> tuple[Values, Values]:
    """The facts, and the rest."""
    facts = {name: value for name, value in given.items() if name in FACTS}
    return facts, {name: value for name, value in given.items() if name not in FACTS}
