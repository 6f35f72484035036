"""Events: append-only; a wrong one is marked as voided by a later one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Select,
    bindparam,
    literal_column,
    null,
    or_,
    select,
    true,
    type_coerce,
    union_all,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from api.ids import is_id
from api.store import straight
from api.store.columns import Id
from api.store.contacts import Named, by_name, called, ids_called
from api.store.database import Reader, Tx
from api.store.fact_queries import OF_ALL_PLACEMENTS
from api.store.paging import Asked, Page, apart, joined, page_of
from api.store.placements import PLACEMENTS
from api.store.rows import Kind
from api.store.tables import contacts, event_placements, placement_contacts
from api.store.tables import events as table
from api.store.wire import wire
from api.store.writes import New, write_later, write_now

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


@dataclass(frozen=True, slots=True)
class Subject:
    """A placement, candidate or job that events are recorded on; `client_id` is a placement's.

    `named` has contacts by the names that events call them, id or external_id.
    """

    id: str
    client_id: str | None
    named: Mapping[str, Named]


def add_events(tx: Tx, rows: Sequence[Mapping[str, Any]], links: Sequence[Mapping[str, Any]] = ()) -> None:
    """With `links` to the placements that they reach; at the transaction's end, or when it is asked for."""
    voidings_first = sorted(rows, key=lambda row: row.get("voided_by") is not None)
    write_later(tx, New(table, voidings_first), New(event_placements, links))


async def mark_voided(tx: Tx, agency_id: str, event_id: str, voided_by: str) -> bool:
    """False where it was voided already, perhaps a moment ago by another transaction."""
    await write_now(tx)  # the voiding, which it refers to
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


async def live_events_of_placement(
    connection: AsyncConnection, agency_id: str, placement_id: str
) -> list[Any]:
    """Those recorded on it that aren't voided, in order of recording: id, type and data."""
    query = (
        select(e.id, e.type, e.data)
        .where(e.agency_id == agency_id, e.placement_id == placement_id, e.voided_by.is_(None))
        .order_by(e.id)
    )
    return list((await connection.execute(query)).all())


async def subject_and_named(
    tx: Tx, subject: Kind, agency_id: str, id: str, names: Collection[str]
) -> Subject | None:
    """Whose timeline it is, with the contacts of these names; None where there is no such subject."""
    if not is_id(id):
        return None
    asked = {"its_agency": agency_id, "its_id": id.lower(), **called(names)}
    rows = await straight.rows(tx, _subject_and_named(subject), asked)
    if not rows:
        return None
    [found] = rows
    named = (Named(**each) for each in apart(found.named))
    return Subject(found.id, found.client_id, by_name(names, named))


@cache  # making it costs more than the database takes to answer it
def _subject_and_named(subject: Kind) -> Select[Any]:
    c, its = contacts.c, subject.table.c
    agency = bindparam("its_agency", type_=Id)
    named = wire({"id": c.id, "external_id": c.external_id, "client_id": c.client_id})
    those = select(joined(named, ",")).where(c.agency_id == agency, c.id.in_(union_all(*ids_called(agency))))
    client_id = its.client_id if subject is PLACEMENTS else null()
    return select(its.id, client_id.label("client_id"), those.scalar_subquery().label("named")).where(
        its.agency_id == agency, its.id == bindparam("its_id")
    )


async def page_of_events(reader: Reader, agency_id: str, asked: Asked, *, of: str, id: str) -> Page:
    """The timeline of a placement (all that bears on it, its contacts' facts too), of a candidate or of a job; with
    each voided event the voiding, wherever that was recorded."""
    found = union_all(*_on_timeline(agency_id, of, id)).cte("found").c
    since = true() if asked.changed_since is None else found.stamp >= asked.changed_since
    listed = union_all(
        select(found.id).where(since), select(found.voided_by).where(since, found.voided_by.is_not(None))
    )
    query = select(wire(EVENTS.fields).label("body")).where(e.agency_id == agency_id, e.id.in_(listed))
    # A sum: else SQLite goes through all events of the agency in this order.
    stamp = type_coerce(e.changed + literal_column("0"), BigInteger)
    return await page_of(reader, query, (e.id,) if asked.changed_since is None else (stamp, e.id), asked)


def _on_timeline(agency_id: str, of: str, id: str) -> list[Select[Any]]:
    """Each with the stamp from which on it is there. Several, since an OR with a subquery in it would take PostgreSQL
    through all events of the agency.

    A contact may join a placement long after its absence was recorded: the absence has both stamps. What went to a
    placement from its candidate or its job was linked in the transaction that recorded it.
    """
    its = table.alias("its").c
    wanted = select(its.id, its.voided_by, its.changed.label("stamp")).where(its.agency_id == agency_id)
    own = wanted.where(its[of] == id)
    if of != "placement_id":
        return [own]
    link, mine = event_placements.c, placement_contacts.c
    linked = select(link.event_id).where(link.agency_id == agency_id, link.placement_id == id)
    of_placement = (mine.agency_id == agency_id, mine.placement_id == id)
    of_contacts = wanted.where(
        its.type.in_([t.value for t in OF_ALL_PLACEMENTS]),
        its.contact_id.in_(select(mine.contact_id).where(*of_placement)),
    )
    joined_at = select(mine.changed).where(*of_placement, mine.contact_id == its.contact_id)
    since_it_joined = of_contacts.with_only_columns(its.id, its.voided_by, joined_at.scalar_subquery())
    return [own, wanted.where(its.id.in_(linked)), of_contacts, since_it_joined]
