"""Voidings: which events they take back, and whom these had reached."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from api.changes.event_admission import EventRow
from api.refusals import Fault
from api.store import events as store
from api.store.database import Tx
from api.store.fact_queries import OF_ALL_PLACEMENTS
from api.store.placements import contact_ids_of
from domain.facts.events import EventType

VOIDED_ALREADY = (
    "This event is voided already. What is voided stays so; record it anew if it happened after all."
)


async def resolve_voids(tx: Tx, agency_id: str, rows: list[EventRow]) -> list[Any]:
    """A voiding names a live event by id or ref, one of this very batch too; it takes that event's reach."""
    faults: list[Any] = []
    voided: set[str] = set()
    for index, row in enumerate(rows):
        if row.entry.type != EventType.VOIDED:
            continue
        name, at = row.entry.data["event"], f"{row.entry.at}/data/event"
        earlier = next((r for r in rows[:index] if r.entry.ref == name), None)
        if earlier is not None:
            target_id, already = earlier.id, False
            row.voided_type = earlier.entry.type
        else:
            found = await store.find_event(tx, agency_id, name)
            if found is None or not await _is_on(tx, agency_id, found, row):
                why = f"There is no event with the id or ref {name[:60]!r} on this timeline."
                faults.append(Fault(at, why))
                continue
            if found.type == EventType.VOIDED:
                faults.append(Fault(at, "A voiding can't be voided; record the event anew instead."))
                continue
            target_id, already = found.id, found.voided_by is not None
            row.voided_type = found.type
            row.fact_of = found.contact_id if found.type in OF_ALL_PLACEMENTS else None
            row.links = tuple(await store.placements_of_event(tx, agency_id, target_id))
        if already or target_id in voided:
            faults.append((True, Fault(at, VOIDED_ALREADY)))
        voided.add(target_id)
        row.voids = target_id
        row.entry = replace(row.entry, data={"event": target_id})
    return faults


async def _is_on(tx: Tx, agency_id: str, found: Any, row: EventRow) -> bool:
    """Whether the event is on the timeline that the voiding is recorded on."""
    if getattr(found, row.of) == row.subject_id:
        return True
    if row.of != "placement_id":
        return False
    if row.subject_id in await store.placements_of_event(tx, agency_id, found.id):
        return True
    return (
        found.contact_id is not None
        and found.type in OF_ALL_PLACEMENTS
        and (found.contact_id in await contact_ids_of(tx, agency_id, row.subject_id))
    )
