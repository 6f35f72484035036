"""Waking the workers that listen on PostgreSQL (listening.py), once what they are to do has been committed.

Not by NOTIFY within the transaction: whoever commits one holds a lock on the whole server until the commit has
reached the disk, and commits would queue. So the bell rings after it, and may fail to: the process dies, the
database is gone. That costs a tick at most, since workers look by themselves too.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

CHANNEL = "afterword_outbox"
"""What workers on PostgreSQL listen to."""

_NOTIFY = select(func.pg_notify(CHANNEL, ""))
_WAKES = "wakes workers"

log = logging.getLogger(__name__)


def wake_workers(tx: AsyncConnection) -> None:
    """Once the transaction has been committed; one that is rolled back wakes nobody. On SQLite workers only tick."""
    tx.info[_WAKES] = True


def wakes_workers(tx: AsyncConnection) -> bool:
    """Whether they are to be woken; forgotten by asking, since a connection outlives its transactions."""
    return tx.info.pop(_WAKES, None) is not None


REST_SECONDS = 0.05
"""Between one ring and the next: a ring takes a round trip, and under load every commit would have its own."""


class Bell:
    """Rings beside the requests, which don't wait for it: at once, and then once more after a rest for all that was
    rung meanwhile."""

    def __init__(self, engine: AsyncEngine) -> None:
        """The engine's connections are in autocommit."""
        self._engine = engine
        self._pulled = False
        self._closing = asyncio.Event()
        self._ringing: asyncio.Task[None] | None = None

    def ring(self) -> None:
        self._pulled = True
        if self._ringing is None or self._ringing.done():
            self._ringing = asyncio.create_task(self._ring())

    async def close(self) -> None:
        """Waits until it has rung; it rests no more."""
        self._closing.set()
        if self._ringing is not None:
            await self._ringing

    async def _ring(self) -> None:
        while self._pulled:
            self._pulled = False
            try:
                async with self._engine.connect() as connection:
                    await connection.execute(_NOTIFY)
            except Exception as error:  # noqa: BLE001 - whatever it is, the tick does without
                log.warning("Workers were not woken, they only tick: %s", error)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), REST_SECONDS)
