"""Actions whose instant has come: claiming them, reading a placement's, marking what was told.

The claim is one conditional UPDATE. Its partial index holds only what can be claimed, in order of time, so
that it costs the same among a thousand scheduled actions and among a million; expired leases are given
back by a query of their own, because an OR in the claim would cost it the index.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, false, func, select, text, tuple_, update

from api.ids import new_id
from api.store.database import Reader, Tx
from api.store.leases import ACTION_SECONDS, RECLAIMED_AT_ONCE, LeaseTime
from api.store.tables import actions

a = actions.c
CLAIMABLE = text("NOT actions.sandbox AND actions.lease_until IS NULL")
"""In the words of ix_actions_next_live: SQLite uses a partial index only where its condition stands again."""

IN_SANDBOX = text("actions.sandbox")

# Leases and marks are not part of an action as its readers see it: its ETag and its place in the sync stay.
UNSEEN = {"changed": a.changed}


@dataclass(frozen=True, slots=True)
class ClaimedPlacement:
    """A placement with claimed actions; `token` is on their leases."""

    agency_id: str
    placement_id: str
    token: str


@dataclass(frozen=True, slots=True)
class DueAction:
    """What firing needs to know of an action whose next_at has come. Instants are UTC."""

    id: str
    state: str
    tentative: bool
    due_at: datetime
    late_at: datetime
    expires_at: datetime
    pushed_due_at: datetime | None
    overdue_late_at: datetime | None
    bundle_id: str | None

    @property
    def firm(self) -> bool:
        return self.state == "scheduled" and not self.tentative


@dataclass(frozen=True, slots=True)
class Marks:
    """What was told of an action, and when the clock next does something to it."""

    action_id: str
    pushed_due_at: datetime | None
    overdue_late_at: datetime | None
    next_at: datetime | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Whether there is something to claim, and whether there are leases to give back."""

    due: bool
    expired_leases: bool


async def look(reader: Reader, now: datetime) -> Waiting:
    """A look before the claim: a worker with nothing to do must not write, above all not on SQLite."""
    # The first of each index, then compared: an EXISTS makes PostgreSQL guess, and at times read the table.
    first_due = select(a.next_at).where(a.next_at.is_not(None), CLAIMABLE).order_by(a.next_at).limit(1)
    first_lease = select(a.lease_until).where(a.lease_until.is_not(None)).order_by(a.lease_until).limit(1)
    rows = await reader.execute(
        select(
            func.coalesce(first_due.scalar_subquery() <= now, false()),
            func.coalesce(first_lease.scalar_subquery() < LeaseTime(0), false()),
        )
    )
    due, expired = rows.one()
    return Waiting(bool(due), bool(expired))


async def claim(tx: Tx, now: datetime, limit: int) -> tuple[int, list[ClaimedPlacement]]:
    """Claims up to `limit` live actions due at `now`, those due first first; how many, and whose.

    Rows that another worker is claiming at this moment are skipped, not waited for.
    """
    token = new_id()
    due = (
        select(a.agency_id, a.id)
        .where(a.next_at <= now, CLAIMABLE)
        .order_by(a.next_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    rows = await tx.execute(
        update(actions)
        .where(tuple_(a.agency_id, a.id).in_(select(due.c.agency_id, due.c.id)))
        .values(lease_until=LeaseTime(ACTION_SECONDS), lease_token=token, **UNSEEN)
        .returning(a.agency_id, a.placement_id, a.next_at)
    )
    claimed = sorted(rows.all(), key=lambda row: row.next_at)
    placements = dict.fromkeys((row.agency_id, row.placement_id) for row in claimed)
    return len(claimed), [ClaimedPlacement(agency, placement, token) for agency, placement in placements]


async def reclaim(tx: Tx) -> int:
    """Gives back what workers claimed and, dead or stuck, didn't finish in time; how many actions."""
    expired = (
        select(a.agency_id, a.id)
        .where(a.lease_until < LeaseTime(0))
        .order_by(a.lease_until)
        .limit(RECLAIMED_AT_ONCE)
        .with_for_update(skip_locked=True)
        .cte("expired")
    )
    rows = await tx.execute(
        update(actions)
        .where(tuple_(a.agency_id, a.id).in_(select(expired.c.agency_id, expired.c.id)))
        .values(lease_until=None, lease_token=None, **UNSEEN)
    )
    return rows.rowcount


async def release(tx: Tx, claimed: ClaimedPlacement) -> None:
    """Ends the lease on a placement's claimed actions, unless it has passed to another worker."""
    await tx.execute(
        update(actions)
        .where(
            a.agency_id == claimed.agency_id,
            a.placement_id == claimed.placement_id,
            a.lease_token == claimed.token,
        )
        .values(lease_until=None, lease_token=None, **UNSEEN)
    )


async def due_of_placement(tx: Tx, agency_id: str, placement_id: str, now: datetime) -> list[DueAction]:
    """The placement's actions whose next_at has come, in order of it, then of the plan."""
    rows = await tx.execute(
        select(
            a.id,
            a.state,
            a.tentative,
            a.due_at,
            a.late_at,
            a.expires_at,
            a.pushed_due_at,
            a.overdue_late_at,
            a.bundle_id,
        )
        .where(a.agency_id == agency_id, a.placement_id == placement_id, a.next_at <= now)
        .order_by(a.next_at, a.position)
    )
    return [DueAction(*row) for row in rows]


async def mark(tx: Tx, agency_id: str, marks: Sequence[Marks]) -> None:
    """Writes what was told. Only under the lock of the actions' placement."""
    await tx.execute(
        update(actions)
        .where(a.agency_id == agency_id, a.id == bindparam("action_id"))
        .values(
            pushed_due_at=bindparam("pushed"),
            overdue_late_at=bindparam("overdue"),
            next_at=bindparam("next"),
            **UNSEEN,
        ),
        [
            {
                "action_id": each.action_id,
                "pushed": each.pushed_due_at,
                "overdue": each.overdue_late_at,
                "next": each.next_at,
            }
            for each in marks
        ],
    )


async def next_in_sandbox(tx: Tx, agency_id: str, until: datetime) -> datetime | None:
    """The first instant, at most `until`, at which the clock does something in this sandbox agency."""
    rows = await tx.execute(
        select(func.min(a.next_at)).where(a.agency_id == agency_id, a.next_at <= until, IN_SANDBOX)
    )
    first: datetime | None = rows.scalar()
    return first


async def placements_due_in_sandbox(tx: Tx, agency_id: str, now: datetime) -> list[str]:
    """The placements with something to do at `now`, in order of time."""
    rows = await tx.execute(
        select(a.placement_id)
        .where(a.agency_id == agency_id, a.next_at <= now, IN_SANDBOX)
        .group_by(a.placement_id)
        .order_by(func.min(a.next_at), a.placement_id)
    )
    return list(rows.scalars())
