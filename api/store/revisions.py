"""Revisions of a placement's plan: what each re-planning added, moved and cancelled, and the plan as it stood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, bindparam, exists, select, type_coerce

from api.store.among import among
from api.store.database import Reader, Tx
from api.store.paging import Asked, Page, page_of
from api.store.tables import actions, placements
from api.store.tables import plan_revisions as table
from api.store.wire import wire, wire_by_key, wire_object
from api.store.writes import Changed, New, write_later

r = table.c
a = actions.c

_OVERWRITTEN = (
    select(wire_by_key(a.id, wire_object({"brief": a.brief, "explanation": a.explanation})))
    .where(a.agency_id == bindparam("agency_of_words"), among(a.id, "overwritten_ids"))
    .scalar_subquery()
)
"""The words of the actions that are about to be written over."""

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


def write_plan(
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
    """What a re-planning writes, at the transaction's end or when it is asked for: the actions, none of them twice, the
    revision, and what of the placement's row is derived."""
    overwritten = {"agency_of_words": agency_id, "overwritten_ids": [row["id"] for row in updated]}
    kept = (
        New(table, [revision], (("overwritten", _OVERWRITTEN),), overwritten)
        if updated
        else New(table, [revision])
    )
    write_later(
        tx,
        kept,  # before the words are written over, where one follows the other
        New(actions, inserted),
        Changed(actions, agency_id, updated),
        Changed(actions, agency_id, ended),
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
    """When each revision up to this one was made and which actions it wrote, in order: folded, the plan as it stood
    but for its words."""
    query = (
        select(r.created_at, r.written)
        .where(r.agency_id == agency_id, r.placement_id == placement_id, r.number <= number)
        .order_by(r.number)
    )
    return [(row.created_at, row.written) for row in await reader.execute(query)]


async def words_at(
    reader: Reader, agency_id: str, placement_id: str, number: int
) -> dict[str, Mapping[str, Any]]:
    """The brief and the explanation that each of the placement's actions had once this revision was made, by its id:
    what a later revision wrote over first, else what stands."""
    standing = select(a.id, a.brief, a.explanation).where(
        a.agency_id == agency_id, a.placement_id == placement_id
    )
    words: dict[str, Mapping[str, Any]] = {
        row.id: {"brief": row.brief, "explanation": row.explanation} for row in await reader.execute(standing)
    }
    later = (
        select(r.overwritten)
        .where(r.agency_id == agency_id, r.placement_id == placement_id, r.number > number)
        .where(r.overwritten.is_not(None))
        .order_by(r.number.desc())
    )
    for row in await reader.execute(later):
        words |= row.overwritten
    return words
