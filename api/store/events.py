"""Events: append-only; a wrong one is marked as voided by a later one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from api.ids import is_id
from api.store.database import Reader, Tx
from api.store.facts import OF_ALL_PLACEMENTS
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import contacts, event_placements, placement_contacts
from api.store.tables import events as table
from api.store.wire import wire

e = table.c

EVENTS = Kind(
    "event",
    table,
    {
        "id": e.id,
        "ref": e.external_id,
        "type": e.type,
        "occurred_at": e.occurred_at,
        "recorded_at": e.recorded_at,
        "data": e.data,
        "placement_id": e.placement_id,
        "candidate_id": e.candidate_id,
        "job_id": e.job_id,
        "voided_by": e.voided_by,
    },
)


async def add_events(
    tx: Tx, rows: Sequence[Mapping[str, Any]], links: Sequence[Mapping[str, Any]] = ()
) -> None:
    await tx.execute(insert(table), list(rows))
    if links:
        await tx.execute(insert(event_placements), list(links))


async def mark_voided(tx: Tx, agency_id: str, event_id: str, voided_by: str) -> None:
    await tx.execute(
        update(table).where(e.agency_id == agency_id, e.id == event_id).values(voided_by=voided_by)
    )


async def find_event(connection: AsyncConnection, agency_id: str, name: str) -> Any:
    """The event of this id, or else of this ref."""
    named = e.external_id == name
    query = select(e.id, e.type, e.placement_id, e.candidate_id, e.job_id, e.contact_id, e.voided_by).where(
        e.agency_id == agency_id, or_(e.id == name.lower(), named) if is_id(name) else named
    )
    return (await connection.execute(query)).first()


async def placements_of_event(connection: AsyncConnection, agency_id: str, event_id: str) -> list[str]:
    """The placements that an event of a candidate or a job went to."""
    link = event_placements.c
    query = select(link.placement_id).where(link.agency_id == agency_id, link.event_id == event_id)
    return list((await connection.execute(query)).scalars())


async def taken_refs(connection: AsyncConnection, agency_id: str, refs: Collection[str]) -> set[str]:
    query = select(e.external_id).where(e.agency_id == agency_id, e.external_id.in_(sorted(refs)))
    return set((await connection.execute(query)).scalars()) if refs else set()


async def live_facts_of_contact(
    connection: AsyncConnection, agency_id: str, contact_id: str, kind: str
) -> list[Any]:
    """The live absences or optings-out of a contact, in order of time."""
    query = (
        select(e.id, e.occurred_at, e.data)
        .where(e.agency_id == agency_id, e.contact_id == contact_id, e.type == kind, e.voided_by.is_(None))
        .order_by(e.occurred_at, e.id)
    )
    return list((await connection.execute(query)).all())


async def contacts_named(
    connection: AsyncConnection, agency_id: str, names: Collection[str]
) -> dict[str, tuple[str, str]]:
    """Contacts by id or external_id, as the names call them: (id, client_id)."""
    ids = [name.lower() for name in names if is_id(name)]
    c = contacts.c
    query = select(c.id, c.external_id, c.client_id).where(
        c.agency_id == agency_id, or_(c.id.in_(ids), c.external_id.in_(sorted(names)))
    )
    found: dict[str, tuple[str, str]] = {}
    by_id: dict[str, tuple[str, str]] = {}
    for row in await connection.execute(query):
        by_id[row.id] = (row.id, row.client_id)
        if row.external_id in names:
            found[row.external_id] = (row.id, row.client_id)
    return {
        name: by_id.get(name.lower()) or found[name]
        for name in names
        if name.lower() in by_id or name in found
    }


async def events_as_json(tx: Tx, agency_id: str, ids: Sequence[str]) -> list[str]:
    """The events' JSON, in the order of recording."""
    query = select(wire(EVENTS.fields)).where(e.agency_id == agency_id, e.id.in_(ids)).order_by(e.id)
    return list((await tx.execute(query)).scalars())


async def page_of_events(reader: Reader, agency_id: str, asked: Asked, *, of: str, id: str) -> Page:
    """The timeline of a placement (all that bears on it, its contacts' facts too), of a candidate or of a job."""
    return await page(reader, EVENTS, agency_id, asked, [_on_timeline(agency_id, of, id)])


def _on_timeline(agency_id: str, of: str, id: str) -> ColumnElement[bool]:
    if of != "placement_id":
        its: ColumnElement[bool] = table.c[of] == id
        return its
    link, mine = event_placements.c, placement_contacts.c
    linked = select(link.event_id).where(link.agency_id == agency_id, link.placement_id == id)
    theirs = select(mine.contact_id).where(mine.agency_id == agency_id, mine.placement_id == id)
    of_contacts = e.type.in_([t.value for t in OF_ALL_PLACEMENTS]) & e.contact_id.in_(theirs)
    return or_(e.placement_id == id, e.id.in_(linked), of_contacts)
