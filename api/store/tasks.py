"""Background tasks: claimed with a lease, resumed from their cursor by whoever claims them next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, insert, or_, select, update

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


async def claim_task(tx: Tx) -> Task | None:
    """The oldest unfinished task that nobody works at."""
    free = or_(t.lease_until.is_(None), t.lease_until < LeaseTime(0))
    return await _claim(tx, _UNFINISHED.where(free).with_for_update(skip_locked=True))


async def take_over_task(tx: Tx, agency_id: str) -> Task | None:
    """The agency's oldest unfinished task, whoever works at it: the placement it has in hand is waited for, and the
    next one it finds its lease gone."""
    return await _claim(tx, _UNFINISHED.where(t.agency_id == agency_id).with_for_update())


_UNFINISHED = (
    select(t.agency_id, t.id, t.data, t.cursor).where(t.state.in_(UNFINISHED)).order_by(t.id).limit(1)
)


async def _claim(tx: Tx, query: Select[Any]) -> Task | None:
    row = (await tx.execute(query)).first()
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


async def pass_over(tx: Tx, task: Task, placement_id: str, why: str, now: datetime) -> None:
    """The placement can't be planned: the task says so, goes on behind it, and will end as failed."""
    its = (t.agency_id == task.agency_id, t.id == task.id)
    data = (await tx.execute(select(t.data).where(*its))).scalar_one()
    count = data.get("failed", 0) + 1
    first = data.get("first_failed", f"{placement_id}: {why}")
    await tx.execute(
        update(table)
        .where(*its)
        .values(
            cursor=placement_id,
            data={**data, "failed": count, "first_failed": first},
            error=f"Placements that could not be planned anew: {count}. The first was {first}",
            updated_at=now,
        )
    )


async def finish_task(tx: Tx, task: Task, now: datetime) -> None:
    """Done, or failed where something was passed over."""
    its = (t.agency_id == task.agency_id, t.id == task.id, t.lease_token == task.token)
    data = (await tx.execute(select(t.data).where(*its))).scalar_one()
    failed = data.get("failed", 0)
    await tx.execute(
        update(table)
        .where(*its)
        .values(
            state="failed" if failed else "done",
            total=t.done + failed,
            lease_until=None,
            lease_token=None,
            updated_at=now,
        )
    )
