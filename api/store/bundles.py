"""Bundles: the actions of several placements that are one message (rulebook section 6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from api.store.database import Tx
from api.store.tables import actions, candidates, jobs, placements
from api.store.wire import wire, wire_object

a = actions.c
LISTED = 30
"""So many members a message names, to stay below its 20 kB; there is no manager with more."""


@dataclass(frozen=True, slots=True)
class Member:
    """A scheduled, firm action of a bundle."""

    id: str
    placement_id: str


async def members(connection: AsyncConnection, agency_id: str, bundle_id: str) -> list[Member]:
    """What is still to be sent as one, in the order of the placements' making."""
    query = (
        select(a.id, a.placement_id)
        .where(
            a.agency_id == agency_id,
            a.bundle_id == bundle_id,
            a.state == "scheduled",
            a.tentative.is_(False),
        )
        .order_by(a.placement_id, a.id)
    )
    return [Member(*row) for row in await connection.execute(query)]


async def placements_beside(tx: Tx, agency_id: str, placement_id: str, now: datetime) -> list[str]:
    """The other placements of the bundles of which this one has something due at `now` (UTC, the agency's)."""
    mine = select(a.bundle_id).where(
        a.agency_id == agency_id,
        a.placement_id == placement_id,
        a.bundle_id.is_not(None),
        a.next_at <= now,
    )
    query = (
        select(a.placement_id)
        .where(
            a.agency_id == agency_id,
            a.bundle_id.in_(mine),
            a.placement_id != placement_id,
            a.next_at <= now,
        )
        .distinct()
        .order_by(a.placement_id)
    )
    return list((await tx.execute(query)).scalars())


async def members_as_json(tx: Tx, agency_id: str, action_ids: Sequence[str]) -> list[str]:
    """For a message: each action with its placement, its candidate and the job's title."""
    p, ca, j = placements.c, candidates.c, jobs.c
    shown: dict[str, Any] = {
        "action_id": a.id,
        "due_at": a.due_at,
        "placement": wire_object({"id": p.id, "external_id": p.external_id}),
        "candidate": wire_object({"id": ca.id, "external_id": ca.external_id, "name": ca.name}),
        "job": wire_object({"id": j.id, "external_id": j.external_id, "title": j.title}),
    }
    query = (
        select(wire(shown))
        .select_from(
            actions.join(placements, and_(p.agency_id == a.agency_id, p.id == a.placement_id))
            .join(candidates, and_(ca.agency_id == p.agency_id, ca.id == p.candidate_id))
            .join(jobs, and_(j.agency_id == p.agency_id, j.id == p.job_id))
        )
        .where(a.agency_id == agency_id, a.id.in_(action_ids))
        .order_by(a.placement_id)
        .limit(LISTED)
    )
    return list((await tx.execute(query)).scalars())
