"""Who is at work: each worker writes its heartbeat, readyz reads the latest."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, insert, select, update

from api.store.database import Reader, Tx
from api.store.tables import workers


async def beat(tx: Tx, worker_id: str, now: datetime) -> None:
    """The worker lives at `now` (the machine's time, UTC)."""
    rows = await tx.execute(update(workers).where(workers.c.id == worker_id).values(beat_at=now))
    if rows.rowcount == 0:  # the first beat, or housekeeping took it for dead
        await tx.execute(insert(workers).values(id=worker_id, started_at=now, beat_at=now))


async def leave(tx: Tx, worker_id: str) -> None:
    await tx.execute(delete(workers).where(workers.c.id == worker_id))


async def forget_silent(tx: Tx, since: datetime) -> int:
    """Removes the workers that have not been heard from since; how many."""
    rows = await tx.execute(delete(workers).where(workers.c.beat_at < since))
    return rows.rowcount


async def last_beat(reader: Reader) -> datetime | None:
    """The latest heartbeat of any worker; None: there is none."""
    rows = await reader.execute(select(func.max(workers.c.beat_at)))
    latest: datetime | None = rows.scalar()
    return latest
