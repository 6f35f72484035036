"""Which placements something reaches: those that are open, or have actions scheduled still.

A reach is {"placement_id": id}, or the same with contact_id, client_id, candidate_id or job_id, or {"agency": "all"};
by {"event_id": id} an event of a candidate or a job reaches all to which it was linked when it was recorded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, or_, select

from api.store.database import Reader, Tx
from api.store.tables import actions, event_placements, placement_contacts, placements
from domain.status import ENDED

p = placements.c


def _planned() -> ColumnElement[bool]:
    a = actions.c
    scheduled = exists().where(a.agency_id == p.agency_id, a.placement_id == p.id, a.state == "scheduled")
    return or_(p.status.not_in([status.value for status in ENDED]), scheduled)


def _reached(agency_id: str, reach: Mapping[str, str]) -> Select[Any]:
    [(by, value)] = reach.items()
    if by == "event_id":
        linked = event_placements.c
        theirs = select(linked.placement_id).where(linked.agency_id == agency_id, linked.event_id == value)
        return select(p.id).where(p.agency_id == agency_id, p.id.in_(theirs))
    query = select(p.id).where(p.agency_id == agency_id, _planned())
    if by == "placement_id":
        return query.where(p.id == value)
    if by == "contact_id":
        link = placement_contacts.c
        theirs = select(link.placement_id).where(link.agency_id == agency_id, link.contact_id == value)
        return query.where(p.id.in_(theirs))
    if by in ("client_id", "candidate_id", "job_id"):
        return query.where(placements.c[by] == value)
    return query


async def reached_placements(
    connection: Tx | Reader, agency_id: str, reach: Mapping[str, str], limit: int, after: str | None = None
) -> list[str]:
    """Up to `limit` of them in order of id, after the given one."""
    query = _reached(agency_id, reach).order_by(p.id).limit(limit)
    if after is not None:
        query = query.where(p.id > after)
    return list((await connection.execute(query)).scalars())


async def count_reached(connection: Tx | Reader, agency_id: str, reach: Mapping[str, str]) -> int:
    counted = select(func.count()).select_from(_reached(agency_id, reach).subquery())
    return int((await connection.execute(counted)).scalar_one())


async def open_placements(connection: Tx | Reader, agency_id: str, by: str, value: str) -> list[str]:
    """The open placements of a candidate or a job, in order of id."""
    query = select(p.id).where(
        p.agency_id == agency_id,
        placements.c[by] == value,
        p.status.not_in([status.value for status in ENDED]),
    )
    return list((await connection.execute(query.order_by(p.id))).scalars())


@dataclass(frozen=True, slots=True)
class OpenPlacement:
    """Whose it is, and where."""

    id: str
    candidate_id: str
    client_id: str


async def all_open_placements(connection: Tx | Reader, agency_id: str) -> list[OpenPlacement]:
    """Of the whole agency, in order of id."""
    query = select(p.id, p.candidate_id, p.client_id).where(
        p.agency_id == agency_id, p.status.not_in([status.value for status in ENDED])
    )
    return [OpenPlacement(*row) for row in await connection.execute(query.order_by(p.id))]
