"""Events: append-only; a wrong one is marked as voided by a later one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from api.ids import is_id
from api.store.database import Reader, Tx
from api.store.fact_queries import OF_ALL_PLACEMENTS
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


_INSERT = insert(table)


async def add_events(
    tx: Tx, rows: Sequence[Mapping[str, Any]], links: Sequence[Mapping[str, Any]] = ()
) -> None:
    await tx.execute(_INSERT, list(rows))
    if links:
        await tx.execute(insert(event_placements), list(links))


async def mark_voided(tx: Tx, agency_id: str, event_id: str, voided_by: str) -> bool:
    """False where it was voided already, perhaps a moment ago by another transaction."""
    mine = (e.agency_id == agency_id, e.id == event_id, e.voided_by.is_(None))
    return (await tx.execute(update(table).where(*mine).values(voided_by=voided_by))).rowcount == 1


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
    if not refs:
        return set()
    query = select(e.external_id).where(e.agency_id == agency_id, e.external_id.in_(sorted(refs)))
    return set((await connection.execute(query)).scalars())


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
    asked = {"its_agency": agency_id, "ids": ids, "names": sorted(names)}
    found: dict[str, tuple[str, str]] = {}
    by_id: dict[str, tuple[str, str]] = {}
    for row in await connection.execute(_contacts_named(), asked):
        by_id[row.id] = (row.id, row.client_id)
        if row.external_id in names:
            found[row.external_id] = (row.id, row.client_id)
    return {
        name: by_id.get(name.lower()) or found[name]
        for name in names
        if name.lower() in by_id or name in found
    }


@cache
def _contacts_named() -> Select[Any]:
    c = contacts.c
    ids, names = (
        c.id.in_(bindparam("ids", expanding=True)),
        c.external_id.in_(bindparam("names", expanding=True)),
    )
    its = c.agency_id == bindparam("its_agency")
    return select(c.id, c.external_id, c.client_id).where(its, or_(ids, names))


async def events_as_json(tx: Tx, agency_id: str, ids: Sequence[str]) -> list[str]:
    """The events' JSON, in the order of recording."""
    return list((await tx.execute(_as_json(), {"its_agency": agency_id, "ids": ids})).scalars())


@cache
def _as_json() -> Select[Any]:
    its = e.agency_id == bindparam("its_agency"), e.id.in_(bindparam("ids", expanding=True))
    return select(wire(EVENTS.fields)).where(*its).order_by(e.id)


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
