"""Recording what happened: on a placement's timeline, or for a candidate or a job on all that it concerns.

All or nothing: validity is judged on the whole history of every placement that an event reaches, and the plans
follow in the same transaction; where they are many, in a background task that it queues.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.contact_columns import refresh_contact
from api.changes.difference import Cause, Revision
from api.changes.event_admission import (
    EventRow,
    in_the_future,
    inadmissible,
    judge,
    new_events,
    refs_taken,
    refusal,
)
from api.changes.event_data import NewEvent, contacts_of, resolve_contacts
from api.changes.event_reach import contacts_with_facts, linking, put_off, reached_by
from api.changes.scope import Scope, open_scope
from api.changes.tasks import queue_replanning
from api.ids import new_id
from api.refusals import Fault, NotFound
from api.store import events as store
from api.store.candidates import CANDIDATES
from api.store.database import Tx
from api.store.fact_queries import OF_ALL_PLACEMENTS
from api.store.facts import Loaded
from api.store.failures import Outrun
from api.store.jobs import JOBS
from api.store.placements import PLACEMENTS, contact_ids_of, set_contacts
from api.views.events import event_json
from domain.facts.events import Event, EventType

SUBJECTS = {"placement_id": PLACEMENTS, "candidate_id": CANDIDATES, "job_id": JOBS}
VOIDED_ALREADY = (
    "This event is voided already. What is voided stays so; record it anew if it happened after all."
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded, and the revision of the placement it was recorded on (None: a candidate's or job's)."""

    events: tuple[str, ...]
    """Each one's JSON, in the order of recording."""
    revision: Revision | None
    task_id: str | None = None


async def record_events(
    tx: Tx, caller: Caller, of: str, subject_id: str, entries: Sequence[NewEvent]
) -> Recorded:
    """Records them on the timeline of a placement (`of` "placement_id"), a candidate or a job.

    Raises NotFound, Invalid (bad values, all at once), Conflict (against what has happened).
    """
    agency_id = caller.agency_id
    subject = await store.subject_and_named(tx, SUBJECTS[of], agency_id, subject_id, contacts_of(entries))
    if subject is None:
        raise NotFound()
    subject_id = subject.id
    faults: list[Any] = list(in_the_future(entries, clock.now(caller.agency)))
    resolved, more = resolve_contacts(subject, entries)
    faults += more
    rows = [EventRow(new_id(), entry, of, subject_id, fact_of=_fact_of(entry)) for entry in resolved]
    faults += await _resolve_voids(tx, agency_id, rows)
    faults += await refs_taken(tx, agency_id, rows)
    if faults:
        raise refusal([*faults, *await inadmissible(tx, agency_id, of, subject_id, rows)])
    reached, later = await reached_by(tx, agency_id, of, subject_id, rows)
    scope = await open_scope(tx, agency_id, reached, {*contacts_of(resolved), *contacts_with_facts(rows)})
    if await reached_by(tx, agency_id, of, subject_id, rows) != (reached, later):
        raise Outrun
    named = contacts_of(resolved)
    if _bears_on_one_placement(of, rows):
        loaded = [await _load(tx, scope, subject_id, named, new_events(rows))]
        events = await _write(tx, caller, rows, reached)
    else:
        events = await _write(tx, caller, rows, reached)
        for contact_id in contacts_with_facts(rows):
            await refresh_contact(tx, agency_id, contact_id, clock.now(caller.agency))
        loaded = [await _load(tx, scope, each, named if each == subject_id else set()) for each in reached]
    for each in loaded:
        judge(each, rows)
    later_on = put_off(rows, reached)
    now = [each for each in loaded if each.placement.id not in later_on]
    revision = await _plan(tx, scope, now, rows, subject_id)
    reaches = [{"contact_id": each} for each in later]
    reaches += [{"event_id": each.id} for each in (linking(rows) if later_on else ())]
    return Recorded(tuple(events), revision, await _plan_later(tx, caller, reaches, rows))


def _bears_on_one_placement(of: str, rows: Sequence[EventRow]) -> bool:
    """They add to one placement's history, change nothing in it and reach no other."""
    return of == "placement_id" and not any(row.voids or row.fact_of for row in rows)


async def _resolve_voids(tx: Tx, agency_id: str, rows: list[EventRow]) -> list[Any]:
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


def _fact_of(entry: NewEvent) -> str | None:
    return entry.data["contact"] if entry.type in OF_ALL_PLACEMENTS else None


async def _write(tx: Tx, caller: Caller, rows: list[EventRow], reached: list[str]) -> list[str]:
    """Their JSON."""
    now = clock.now(caller.agency)
    voided_by = {row.voids: row.id for row in rows if row.voids is not None}
    events = [
        {
            "agency_id": caller.agency_id,
            "id": row.id,
            "external_id": row.entry.ref,
            "type": row.entry.type,
            "occurred_at": row.entry.occurred_at,
            "recorded_at": now,
            "data": dict(row.entry.data),
            "placement_id": None,
            "candidate_id": None,
            "job_id": None,
            row.of: row.subject_id,
            "contact_id": row.entry.data.get("contact"),
            "voided_by": voided_by.pop(row.id, None),  # in the same breath
            "created_at": now,
            "updated_at": now,
        }
        for row in rows
    ]
    links = [
        {"agency_id": caller.agency_id, "placement_id": placement_id, "event_id": row.id}
        for row in rows
        for placement_id in (reached if row.of != "placement_id" else row.links)
    ]
    store.add_events(tx, events, links)
    for row in rows:
        if row.voids in voided_by and not await store.mark_voided(tx, caller.agency_id, row.voids, row.id):
            # Another request voided it between our look and our lock.
            raise refusal([(True, Fault(f"{row.entry.at}/data/event", VOIDED_ALREADY))])
        await audit(tx, caller, "record", "event", row.id, type=row.entry.type, of=row.of, on=row.subject_id)
    return [event_json(each) for each in events]


async def _plan(
    tx: Tx, scope: Scope, loaded: Sequence[Loaded], rows: list[EventRow], subject_id: str
) -> Revision | None:
    """Plans each of these placements anew; the revision of the one that the events were recorded on."""
    revision = None
    for each in loaded:
        fresh = each if each is loaded[0] else await scope.load(tx, each.placement.id)
        made = await scope.replan(tx, fresh, _cause(rows), last=True)
        if each.placement.id == subject_id:
            revision = made
    return revision


async def _load(
    tx: Tx, scope: Scope, placement_id: str, named: set[str], coming: Sequence[Event] = ()
) -> Loaded:
    """Whoever an event of the placement names takes part in it from then on. Most do already."""
    loaded = await scope.load(tx, placement_id, coming)
    known = {contact.ref for contact in loaded.facts.contacts}
    if named <= known:
        return loaded
    await set_contacts(tx, scope.agency_id, placement_id, known | named)
    return await scope.load(tx, placement_id, coming)


def _cause(rows: list[EventRow]) -> Cause:
    types = ", ".join(dict.fromkeys(row.entry.type for row in rows))
    verb = "was" if len(rows) == 1 else "were"
    return Cause("events.recorded", rows[0].id, f"{types} {verb} recorded.")


async def _plan_later(
    tx: Tx, caller: Caller, reaches: Sequence[Mapping[str, str]], rows: list[EventRow]
) -> str | None:
    task_id = None
    for reach in reaches:
        task_id = await queue_replanning(
            tx,
            caller.agency_id,
            reach,
            _cause(rows),
            clock.now(caller.agency),
            sandbox=caller.agency.sandbox,
        )
    return task_id
