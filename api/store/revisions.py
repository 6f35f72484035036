"""Revisions of a placement's plan: what each re-planning added, moved and cancelled, and the plan as it stood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, exists, select, type_coerce

from api.store.database import Reader, Tx
from api.store.paging import Asked, Page, page_of
from api.store.tables import actions, placements
from api.store.tables import plan_revisions as table
from api.store.wire import wire
from api.store.writes import Changed, New, write

r = table.c

REVISION_WIRE = {
    "number": r.number,
    "created_at": r.created_at,
    "cause": r.cause,
    "policy_version": r.policy_version,
    "calendar_version": r.calendar_version,
    "added": r.added,
    "moved": r.moved,
    "cancelled": r.cancelled,
}


async def write_plan(
    tx: Tx,
    agency_id: str,
    placement_id: str,
    *,
    inserted: Sequence[Mapping[str, Any]],
    updated: Sequence[Mapping[str, Any]],
    ended: Sequence[Mapping[str, Any]],
    revision: Mapping[str, Any],
    derived: Mapping[str, Any],
) -> None:
    """What a re-planning writes: the actions, none of them twice, the revision, and what of the placement's row is
    derived."""
    await write(
        tx,
        New(actions, inserted),
        Changed(actions, agency_id, updated),
        Changed(actions, agency_id, ended),
        New(table, [revision]),
        Changed(placements, agency_id, [{"id": placement_id, **derived}]),
    )


async def page_of_revisions(reader: Reader, agency_id: str, placement_id: str, asked: Asked) -> Page:
    """Newest first. With `changed_since` oldest first, and all of them where the placement was written since: a
    revision bears no stamp of its own, and none may be missed."""
    query = select(wire(REVISION_WIRE).label("body")).where(
        r.agency_id == agency_id, r.placement_id == placement_id
    )
    if asked.changed_since is None:
        return await page_of(reader, query, [type_coerce(-r.number, BigInteger)], asked)
    p = placements.c
    is_new = exists().where(p.agency_id == agency_id, p.id == placement_id, p.changed >= asked.changed_since)
    return await page_of(reader, query.where(is_new), [type_coerce(r.number, BigInteger)], asked)


async def revision_json(reader: Reader, agency_id: str, placement_id: str, number: int) -> str | None:
    """The revision, or None where there is none of that number in the agency."""
    query = select(wire(REVISION_WIRE)).where(
        r.agency_id == agency_id, r.placement_id == placement_id, r.number == number
    )
    return (await reader.execute(query)).scalar()


async def written_up_to(
    reader: Reader, agency_id: str, placement_id: str, number: int
) -> list[tuple[datetime, Mapping[str, Any]]]:
    """When each revision up to this one was made and what it wrote, in order: folded, the plan as it stood."""
    query = (
        select(r.created_at, r.written)
        .where(r.agency_id == agency_id, r.placement_id == placement_id, r.number <= number)
        .order_by(r.number)
    )
    return [(row.created_at, row.written) for row in await reader.execute(query)]
