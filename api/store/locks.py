"""Row locks, always taken in the same order: placements by id, then contacts by id (docs/decisions/0004),
so that two transactions never wait for each other in a circle.

On SQLite there is one writer at a time, and these only read. FOR NO KEY UPDATE: rows elsewhere may still come
to refer to the locked ones.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import or_, select

from api.store.database import Tx
from api.store.tables import contacts, placement_contacts, placements

p = placements.c


@dataclass(frozen=True, slots=True)
class Sibling:
    """A placement of a candidate: its id and where it stands."""

    id: str
    candidate_id: str
    status: str


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
    mine = select(p.candidate_id).where(p.agency_id == agency_id, p.id.in_(sorted(ids)))
    rows = await tx.execute(
        select(p.id, p.candidate_id, p.status)
        .where(p.agency_id == agency_id, p.candidate_id.in_(mine))
        .order_by(p.id)
        .with_for_update(key_share=True)
    )
    return [Sibling(*row) for row in rows]


async def lock_contacts(
    tx: Tx, agency_id: str, placement_ids: Collection[str], more: Collection[str] = ()
) -> None:
    """Locks the contacts of these placements, and more: their caps are shared with other placements."""
    link = placement_contacts.c
    theirs = select(link.contact_id).where(
        link.agency_id == agency_id, link.placement_id.in_(sorted(placement_ids))
    )
    c = contacts.c
    await tx.execute(
        select(c.id)
        .where(c.agency_id == agency_id, or_(c.id.in_(theirs), c.id.in_(sorted(more))))
        .order_by(c.id)
        .with_for_update(key_share=True)
    )
