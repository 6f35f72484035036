"""Where a sandbox agency's clock stands."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from api import clock
from api.store.database import Tx
from api.store.tables import agencies, events

c = agencies.c


async def standing(connection: AsyncConnection, agency_id: str, lock: bool = False) -> datetime | None:
    """The clock's instant (UTC); None where the agency is no sandbox.

    With `lock` the agency's row is locked until the transaction ends.
    """
    query = select(c.sandbox, c.sandbox_now).where(c.agency_id == agency_id)
    rows = await connection.execute(query.with_for_update(key_share=True) if lock else query)
    row = rows.one()
    return clock.now(row) if row.sandbox else None


async def has_events(connection: AsyncConnection, agency_id: str) -> bool:
    """Whether anything was ever recorded: from then on the clock only goes forward."""
    return bool((await connection.execute(select(exists().where(events.c.agency_id == agency_id)))).scalar())


async def set_to(tx: Tx, agency_id: str, now: datetime) -> None:
    """The agency as its readers see it doesn't change with its clock: its ETag stays."""
    await tx.execute(
        update(agencies).where(c.agency_id == agency_id).values(sandbox_now=now, changed=c.changed)
    )
