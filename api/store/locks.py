"""Row locks, always taken in the same order: placements by id, then contacts by id (docs/decisions/0004),
so that two transactions never wait for each other in a circle.

On SQLite there is one writer at a time, and these only read. FOR NO KEY UPDATE: rows elsewhere may still come
to refer to the locked ones.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, select, union

from api.store import straight
from api.store.among import among
from api.store.contacts import Named, called, ids_called
from api.store.database import Tx
from api.store.paging import apart, joined
from api.store.tables import agencies, candidates, clients, contacts, jobs, placement_contacts, placements
from api.store.wire import as_it_is

AGENCY: BindParameter[Any] = bindparam("its_agency")

p = placements.c


@dataclass(frozen=True, slots=True)
class Sibling:
    """A placement of a candidate: its id and where it stands."""

    id: str
    candidate_id: str
    client_id: str
    status: str
    new: bool
    """It was never planned yet."""


@dataclass(frozen=True, slots=True)
class Locked:
    """Placements with all others of their candidates, in order of id; and the contacts of them all, and more."""

    siblings: list[Sibling]
    contacts: list[Named]


async def lock_placements(tx: Tx, agency_id: str, ids: Collection[str]) -> list[str]:
    """Locks these placements until the transaction ends; answers with those that exist, in order of id."""
    rows = await tx.execute(
        select(p.id)
        .where(p.agency_id == agency_id, p.id.in_(sorted(ids)))
        .order_by(p.id)
        .with_for_update(key_share=True)
    )
    return list(rows.scalars())


async def lock_with_siblings(tx: Tx, agency_id: str, ids: Collection[str]) -> list[str]:
    """Locks these placements and all others of their candidates: which one leads, and how many are open beside
    one, is part of a plan. Answers with their ids, in order."""
    rows = await straight.rows(tx, _with_siblings(), {"its_agency": agency_id, "ids": sorted(ids)})
    return [row.id for row in rows]


async def lock_for_planning(
    tx: Tx, agency_id: str, placement_ids: Collection[str], names: Iterable[str] = ()
) -> Locked:
    """Locks these placements, all others of their candidates, and then the contacts of all these and those of these
    `names` (id or external_id): their caps are shared with other placements.

    One statement, so it sees as it began whose contacts are whose: where it had to wait, another may have joined a
    placement since. Whoever plans one has to look (`Scope.load`). A name is what it is after the wait.
    """
    asked = {"its_agency": agency_id, "ids": sorted(placement_ids), **called(names)}
    [row] = await straight.rows(tx, _for_planning(), asked)
    siblings = [Sibling(**{**each, "new": bool(each["new"])}) for each in apart(row.siblings)]
    return Locked(siblings, [Named(**each) for each in apart(row.contacts)])


@cache  # making it costs more than the database takes to answer it
def _with_siblings() -> Select[Any]:
    mine = select(p.candidate_id).where(p.agency_id == AGENCY, among(p.id, "ids"))
    return (
        select(p.id, p.candidate_id, p.client_id, p.status, (p.revision == 0).label("new"))
        .where(p.agency_id == AGENCY, p.candidate_id.in_(mine))
        .order_by(p.id)
        .with_for_update(key_share=True)
    )


@cache
def _for_planning() -> Select[Any]:
    """All placements are locked before the first contact, since the siblings come first among the columns: the
    database reads what locks rows once, and to its end for them."""
    link, c = placement_contacts.c, contacts.c
    siblings = _with_siblings().cte("siblings")
    theirs = select(link.contact_id).where(
        link.agency_id == AGENCY, link.placement_id.in_(select(siblings.c.id))
    )
    held = (
        select(c.id, c.external_id, c.client_id)
        .where(c.agency_id == AGENCY, c.id.in_(union(theirs, *ids_called(AGENCY))))
        .order_by(c.id)
        .with_for_update(key_share=True)
        .cte("held")
    )
    its_own = select(joined(as_it_is(siblings), ",")).scalar_subquery().label("siblings")
    return select(its_own, select(joined(as_it_is(held), ",")).scalar_subquery().label("contacts"))


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
