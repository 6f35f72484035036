"""One database, PostgreSQL or SQLite: reads in autocommit, writes in transactions that queue where they must.

SQLite: WAL, BEGIN IMMEDIATE (a deferred BEGIN that turns to writing fails with "database is locked"),
a busy timeout, synchronous FULL. PostgreSQL: READ COMMITTED with explicit row locks, always placements
in the order of their ids, then contacts in the order of theirs.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
from sqlalchemy import event, text
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from api.store import straight
from api.store.bell import Bell, wakes_workers
from api.store.database_url import engine_for, read_database_url
from api.store.writes import forget, write_now

Tx = AsyncConnection
"""A connection inside a writing transaction."""

Reader = AsyncConnection
"""A connection in autocommit, for reading."""

BUSY_TIMEOUT_SECONDS = 30


def dumps(value: Any) -> str:
    """JSON for a column: compact, keys as given."""
    return orjson.dumps(value).decode()


class Database:
    """The engines of one process. `writing()` gives out a transaction, `reading()` an autocommit connection."""

    def __init__(self, url: str, pool_size: int = 10) -> None:
        self.is_sqlite = read_database_url(url).get_backend_name() == "sqlite"
        options: dict[str, Any] = {
            "pool_size": pool_size,
            "max_overflow": 0,
            "json_serializer": dumps,
            "json_deserializer": orjson.loads,
        }
        if self.is_sqlite:
            options |= {"connect_args": {"timeout": BUSY_TIMEOUT_SECONDS}}
        # Nothing is open there that would have to be rolled back as a connection is given back.
        autocommit = {
            "isolation_level": "AUTOCOMMIT",
            "pool_reset_on_return": None,
            "skip_autocommit_rollback": True,
        }
        self._reader: AsyncEngine = engine_for(url, **autocommit, **options)
        if self.is_sqlite:
            self._writer = engine_for(url, **options)
            event.listen(self._writer.sync_engine, "connect", _prepare_sqlite)
            event.listen(self._reader.sync_engine, "connect", _prepare_sqlite)
            event.listen(self._writer.sync_engine, "begin", _begin_immediate)
            self._queue: asyncio.Lock | None = asyncio.Lock()
            self._bell: Bell | None = None
        else:
            self._writer = self._reader  # on PostgreSQL transactions are the driver's
            event.listen(self._reader.sync_engine, "checkout", _still_open)
            self._queue = None
            self._bell = Bell(self._reader)

    @asynccontextmanager
    async def writing(self, *, by_keys: bool = False) -> AsyncIterator[Tx]:
        """A transaction: committed at the end, rolled back whole when anything is raised.

        `by_keys`: an index leads to all that it asks for; PostgreSQL then plans each of its statements once.
        """
        if self._queue is None:
            async with self._writer.connect() as tx, straight.transaction(tx, by_keys=by_keys):
                forget(tx)
                wakes_workers(tx)  # what one that was rolled back had asked for
                yield tx
                await write_now(tx)
                wakes = wakes_workers(tx)
            if wakes and self._bell is not None:
                self._bell.ring()
            return
        # Writers of one process queue here, in order; those of others at SQLite's own lock, by its timeout.
        async with self._queue, self._writer.begin() as tx:
            forget(tx)
            await tx.execute(text("UPDATE change_counter SET n = n + 1"))
            yield tx
            await write_now(tx)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reader]:
        """Autocommit: each statement sees what was committed before it."""
        async with self._reader.connect() as connection:
            yield connection

    async def close(self) -> None:
        if self._bell is not None:
            await self._bell.close()
        await self._writer.dispose()
        if self.is_sqlite:
            await self._reader.dispose()


def _still_open(connection: Any, _record: Any, _proxy: Any) -> None:
    """A connection that the server closed while nobody used it is replaced before it is given out."""
    if connection.driver_connection.is_closed():
        raise DisconnectionError


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _begin_immediate(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@asynccontextmanager
async def savepoint(tx: Tx) -> AsyncIterator[None]:
    """A part of a transaction that is undone alone when anything is raised in it."""
    await write_now(tx)  # what came before stays, whatever becomes of this part
    try:
        async with tx.begin_nested():
            yield
            await write_now(tx)
    except BaseException:
        forget(tx)
        raise
