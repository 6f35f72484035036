"""Background tasks: claimed with a lease, resumed from their cursor by whoever claims them next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, or_, select, update

from api.ids import new_id
from api.store.database import Reader, Tx
from api.store.leases import LeaseTime
from api.store.tables import background_tasks as table

t = table.c
SECONDS = 60.0
UNFINISHED = ("queued", "running")


@dataclass(frozen=True, slots=True)
class Task:
    """A claimed task; `token` is on its lease."""

    agency_id: str
    id: str
    data: Mapping[str, Any]
    cursor: str | None
    token: str


async def add_task(tx: Tx, values: Mapping[str, Any]) -> None:
    await tx.execute(insert(table).values(**values))


async def any_task_waits(reader: Reader) -> bool:
    """A look before the claim, so that an idle worker doesn't write."""
    free = or_(t.lease_until.is_(None), t.lease_until < LeaseTime(0))
    return (
        await reader.execute(select(t.id).where(t.state.in_(UNFINISHED), free).limit(1))
    ).first() is not None


async def claim_task(tx: Tx, agency_id: str | None = None) -> Task | None:
    """The oldest unfinished task that nobody works at, of the agency or of any."""
    free = or_(t.lease_until.is_(None), t.lease_until < LeaseTime(0))
    query = (
        select(t.agency_id, t.id, t.data, t.cursor)
        .where(t.state.in_(UNFINISHED), free)
        .order_by(t.id)
        .limit(1)
    )
    if agency_id is not None:
        query = query.where(t.agency_id == agency_id)
    row = (await tx.execute(query.with_for_update(skip_locked=True))).first()
    if row is None:
        return None
    token = new_id()
    await tx.execute(
        update(table)
        .where(t.agency_id == row.agency_id, t.id == row.id)
        .values(state="running", lease_until=LeaseTime(SECONDS), lease_token=token)
    )
    return Task(row.agency_id, row.id, row.data, row.cursor, token)


async def hold_task(tx: Tx, task: Task) -> bool:
    """Locks the task and lengthens the lease; False where it has passed to another."""
    held = await tx.execute(
        update(table)
        .where(t.agency_id == task.agency_id, t.id == task.id, t.lease_token == task.token)
        .values(lease_until=LeaseTime(SECONDS))
    )
    return held.rowcount == 1


async def advance_task(tx: Tx, task: Task, cursor: str, now: datetime) -> None:
    """One more placement is done."""
    await tx.execute(
        update(table)
        .where(t.agency_id == task.agency_id, t.id == task.id)
        .values(cursor=cursor, done=t.done + 1, updated_at=now)
    )


async def finish_task(tx: Tx, task: Task, now: datetime) -> None:
    await tx.execute(
        update(table)
        .where(t.agency_id == task.agency_id, t.id == task.id, t.lease_token == task.token)
        .values(state="done", total=t.done, lease_until=None, lease_token=None, updated_at=now)
    )
