"""Which placements new events reach, and which of these are too many to be planned in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from api.changes.event_admission import EventRow
from api.changes.touch import AT_ONCE
from api.store.database import Tx
from api.store.reach import open_placements, reached_placements
from domain.facts.events import ENDINGS, EventType

OPENS_OR_ENDS = {EventType.REOPENED, *ENDINGS}


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


def put_off(rows: Sequence[EventRow], reached: Sequence[str]) -> set[str]:
    """The placements that are reached as others of a candidate or a job, where they are too many to be planned at
    once. None where one of the events is an ending, or takes one back: who is open is told by plans, and whom the
    next event reaches by who is open."""
    [of], [mine] = {row.of for row in rows}, {row.subject_id for row in rows}
    linked = {each for row in rows for each in row.links} if of == "placement_id" else set(reached)
    few = len(linked - {mine}) <= AT_ONCE
    return set() if few or any(_opens_or_ends(row) for row in rows) else linked - {mine}


def _opens_or_ends(row: EventRow) -> bool:
    return bool({row.entry.type, row.voided_type} & OPENS_OR_ENDS)


def linking(rows: Sequence[EventRow]) -> Iterable[EventRow]:
    """Those by which the others are reached: of a candidate's or job's any, since all reach the same; of a placement's
    one for each set of them."""
    return (
        rows[:1] if rows[0].of != "placement_id" else {row.links: row for row in rows if row.links}.values()
    )
