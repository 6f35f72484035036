"""Recording what happened: on a placement's timeline, or for a candidate or a job on all that it concerns.

All or nothing: validity is judged on the whole history of every placement that an event reaches, and the plans
follow in the same transaction; where they are many, in a background task that it queues.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
from api.changes.voidings import VOIDED_ALREADY, resolve_voids
from api.ids import is_id, new_id
from api.refusals import Fault, NotFound
from api.store import events as store
from api.store.candidates import CANDIDATES
from api.store.contacts import by_name
from api.store.database import Tx
from api.store.fact_queries import OF_ALL_PLACEMENTS
from api.store.facts import Loaded
from api.store.failures import Outrun
from api.store.jobs import JOBS
from api.store.placements import PLACEMENTS, set_contacts
from api.views.events import event_json
from domain.facts.events import Event, EventType

SUBJECTS = {"placement_id": PLACEMENTS, "candidate_id": CANDIDATES, "job_id": JOBS}
REACH_FURTHER = {EventType.VOIDED, *OF_ALL_PLACEMENTS}


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
    if of == "placement_id" and not any(each.type in REACH_FURTHER for each in entries):
        return await _record_on_one(tx, caller, subject_id, entries)
    agency_id = caller.agency_id
    names = contacts_of(entries)
    subject = await store.subject_and_named(tx, SUBJECTS[of], agency_id, subject_id, names)
    if subject is None:
        raise NotFound()
    rows = await _admitted(tx, caller, of, subject, entries)
    named = contacts_of(row.entry for row in rows)
    reached, later = await reached_by(tx, agency_id, of, subject.id, rows)
    scope = await open_scope(tx, agency_id, reached, {*named, *contacts_with_facts(rows)})
    if await reached_by(tx, agency_id, of, subject.id, rows) != (reached, later):
        raise Outrun
    events = await _write(tx, caller, rows, reached)
    for contact_id in contacts_with_facts(rows):
        await refresh_contact(tx, agency_id, contact_id, clock.now(caller.agency))
    loaded = [await _load(tx, scope, each, named if each == subject.id else set()) for each in reached]
    for each in loaded:
        judge(each, rows)
    later_on = put_off(rows, reached)
    now = [each for each in loaded if each.placement.id not in later_on]
    revision = await _plan(tx, scope, now, rows, subject.id)
    reaches = [{"contact_id": each} for each in later]
    reaches += [{"event_id": each.id} for each in (linking(rows) if later_on else ())]
    return Recorded(tuple(events), revision, await _plan_later(tx, caller, reaches, rows))


async def _record_on_one(tx: Tx, caller: Caller, placement_id: str, entries: Sequence[NewEvent]) -> Recorded:
    """They add to one placement's history, change nothing in it and reach no other: what is to be locked is known
    before anything is read, and nothing has to be written before it is planned."""
    names = contacts_of(entries)
    if not is_id(placement_id):
        raise NotFound()
    scope = await open_scope(tx, caller.agency_id, [placement_id.lower()], names)
    mine = next((each for each in scope.siblings if each.id == placement_id.lower()), None)
    if mine is None:
        raise NotFound()
    subject = store.Subject(mine.id, mine.client_id, by_name(names, scope.contacts))
    rows = await _admitted(tx, caller, "placement_id", subject, entries)
    loaded = await _load(tx, scope, mine.id, contacts_of(row.entry for row in rows), new_events(rows))
    judge(loaded, rows)
    events = await _write(tx, caller, rows, [mine.id])
    return Recorded(tuple(events), await scope.replan(tx, loaded, _cause(rows), last=True))


async def _admitted(
    tx: Tx, caller: Caller, of: str, subject: store.Subject, entries: Sequence[NewEvent]
) -> list[EventRow]:
    """With all that they name as ids. Raises Invalid, Conflict: with all that is wrong, the history's too."""
    faults: list[Any] = list(in_the_future(entries, clock.now(caller.agency)))
    resolved, more = resolve_contacts(subject, entries)
    faults += more
    rows = [EventRow(new_id(), entry, of, subject.id, fact_of=_fact_of(entry)) for entry in resolved]
    faults += await resolve_voids(tx, caller.agency_id, rows)
    faults += await refs_taken(tx, caller.agency_id, rows)
    if faults:
        raise refusal([*faults, *await inadmissible(tx, caller.agency_id, of, subject.id, rows)])
    return rows


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
