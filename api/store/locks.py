"""Row locks, always taken in the same order: placements by id, then contacts by id (docs/decisions/0004),
so that two transactions never wait for each other in a circle.

On SQLite there is one writer at a time, and these only read. FOR NO KEY UPDATE: rows elsewhere may still come
to refer to the locked ones.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, select, union

from api.store import straight
from api.store.among import among
from api.store.database import Tx
from api.store.tables import agencies, candidates, clients, contacts, jobs, placement_contacts, placements

AGENCY: BindParameter[Any] = bindparam("its_agency")

p = placements.c


@dataclass(frozen=True, slots=True)
class Sibling:
    """A placement of a candidate: its id and where it stands."""

    id: str
    candidate_id: str
    status: str
    new: bool
    """It was never planned yet."""


async def lock_placements(tx: Tx, agency_id: str, ids: Collection[str]) -> list[str]:
    """Locks these placements until the transaction ends; answers with those that exist, in order of id."""
    rows = await tx.execute(
        select(p.id)
        .where(p.agency_id == agency_id, p.id.in_(sorted(ids)))
        .order_by(p.id)
        .with_for_update(key_share=True)
    )
    return list(rows.scalars())


async def lock_with_siblings(tx: Tx, agency_id: str, ids: Collection[str]) -> list[Sibling]:
    """Locks these placements and all others of their candidates: which one leads, and how many are open beside
    one, is part of a plan. In order of id, which is that of their making."""
    rows = await straight.rows(tx, _with_siblings(), {"its_agency": agency_id, "ids": sorted(ids)})
    return [Sibling(*row) for row in rows]


@cache  # making it costs more than the database takes to answer it
def _with_siblings() -> Select[Any]:
    mine = select(p.candidate_id).where(p.agency_id == AGENCY, among(p.id, "ids"))
    return (
        select(p.id, p.candidate_id, p.status, p.revision == 0)
        .where(p.agency_id == AGENCY, p.candidate_id.in_(mine))
        .order_by(p.id)
        .with_for_update(key_share=True)
    )


async def sibling_ids(tx: Tx, agency_id: str, candidate_id: str) -> set[str]:
    """The candidate's placements as they are now: one may have been made while we waited for the others' locks."""
    query = select(p.id).where(p.agency_id == agency_id, p.candidate_id == candidate_id)
    return set((await tx.execute(query)).scalars())


async def hold_sources(tx: Tx, agency_id: str, placement_id: str) -> None:
    """Keeps what the placement's plan is made from, besides its contacts, as it is until the transaction ends.

    For a placement that no change of these reaches, because it is new or has ended: whoever changes them now
    either is waited for, or finds it when they look again.
    """
    query = select(p.client_id, p.candidate_id, p.job_id).where(
        p.agency_id == agency_id, p.id == placement_id
    )
    client_id, candidate_id, job_id = (await tx.execute(query)).one()
    of_agency = select(agencies.c.agency_id).where(agencies.c.agency_id == agency_id)
    await tx.execute(of_agency.with_for_update(read=True))
    for table, id in ((clients, client_id), (candidates, candidate_id), (jobs, job_id)):
        row = select(table.c.id).where(table.c.agency_id == agency_id, table.c.id == id)
        await tx.execute(row.with_for_update(read=True))


async def lock_contacts(
    tx: Tx, agency_id: str, placement_ids: Collection[str], more: Collection[str] = ()
) -> None:
    """Locks the contacts of these placements, and more: their caps are shared with other placements."""
    asked = {"its_agency": agency_id, "placements": sorted(placement_ids), "more": sorted(more)}
    await straight.rows(tx, _contacts_of(), asked)


@cache
def _contacts_of() -> Select[Any]:
    link, c, named = placement_contacts.c, contacts.c, contacts.alias("named").c
    theirs = select(link.contact_id).where(link.agency_id == AGENCY, among(link.placement_id, "placements"))
    more = select(named.id).where(named.agency_id == AGENCY, among(named.id, "more"))
    # A union, since an OR with a subquery in it would take PostgreSQL through all contacts of the agency.
    return (
        select(c.id)
        .where(c.agency_id == AGENCY, c.id.in_(union(theirs, more)))
        .order_by(c.id)
        .with_for_update(key_share=True)
    )
