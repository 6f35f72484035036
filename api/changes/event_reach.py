"""Which placements new events reach, and which of these are too many to be planned in the same transaction."""

from __future__ import annotations

from collections.abc import Sequence

from api.changes.event_admission import EventRow
from api.changes.touch import AT_ONCE
from api.store.database import Tx
from api.store.reach import open_placements, reached_placements


async def reached_by(
    tx: Tx, agency_id: str, of: str, subject_id: str, rows: list[EventRow]
) -> tuple[list[str], list[str]]:
    """The placements that the events reach at once; and the contacts whose other placements follow later,
    being too many."""
    reached = [subject_id] if of == "placement_id" else await open_placements(tx, agency_id, of, subject_id)
    for row in rows:
        reached += row.links
    later: list[str] = []
    for contact_id in contacts_with_facts(rows):
        theirs = await reached_placements(tx, agency_id, {"contact_id": contact_id}, AT_ONCE + 1)
        if len(theirs) > AT_ONCE:
            later.append(contact_id)
        else:
            reached += theirs
    return sorted(set(reached)), later


def contacts_with_facts(rows: Sequence[EventRow]) -> list[str]:
    """The contacts of whom an absence or an opting out is recorded or taken back: it holds for all placements."""
    return sorted({row.fact_of for row in rows if row.fact_of is not None})


def linking(rows: Sequence[EventRow]) -> Sequence[EventRow]:
    """Those by which placements other than their own are reached: all of a candidate or a job reach the same."""
    return rows[:1] if rows[0].of != "placement_id" else [row for row in rows if row.links]


def too_many_linked(rows: Sequence[EventRow], reached: Sequence[str]) -> set[str]:
    """The placements that are reached as others of a candidate or a job, where they are too many to be planned at
    once."""
    [of], [mine] = {row.of for row in rows}, {row.subject_id for row in rows}
    linked = {each for row in rows for each in row.links} if of == "placement_id" else set(reached)
    return linked - {mine} if len(linked - {mine}) > AT_ONCE else set()
