"""Workers that listen are woken by what was committed, and by nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest
from sqlalchemy import text

from api.changes.difference import Cause
from api.changes.tasks import queue_replanning
from api.store.bell import CHANNEL, wake_workers
from api.store.database import Database, Tx
from api.store.listening import Listener
from tests.worker.made import NOON, a_place, opened

SOON, NEVER = 5.0, 0.3


class Undone(Exception):
    pass


@asynccontextmanager
async def listening(url: str) -> AsyncIterator[asyncio.Event]:
    heard = asyncio.Event()
    listener = Listener(url, heard.set)
    await listener.keep()
    heard.clear()  # it says once that it has begun
    try:
        yield heard
    finally:
        await listener.close()


@asynccontextmanager
async def each_ring(url: str) -> AsyncIterator[asyncio.Queue[object]]:
    rings: asyncio.Queue[object] = asyncio.Queue()
    connection = await asyncpg.connect(url)
    await connection.add_listener(CHANNEL, lambda *told: rings.put_nowait(told))
    try:
        yield rings
    finally:
        await connection.close()


async def heard_within(heard: asyncio.Event, seconds: float) -> bool:
    try:
        await asyncio.wait_for(heard.wait(), seconds)
    except TimeoutError:
        return False
    return True


async def work(tx: Tx) -> None:
    await tx.execute(text("SELECT 1"))
    wake_workers(tx)


async def undone(database: Database) -> None:
    async with database.writing() as tx:
        await work(tx)
        raise Undone


async def test_a_commit_wakes_them(postgresql_url: str) -> None:
    async with opened(postgresql_url) as database, listening(postgresql_url) as heard:
        async with database.writing() as tx:
            await work(tx)
            assert not await heard_within(heard, NEVER), "before the commit there is nothing to find"
        assert await heard_within(heard, SOON)


async def test_commits_in_a_row_ring_at_once_and_once_more_for_all_the_others(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.store.bell.REST_SECONDS", 1.0)
    async with opened(postgresql_url) as database, each_ring(postgresql_url) as rings:
        for _ in range(8):
            async with database.writing() as tx:
                await work(tx)
            await asyncio.sleep(0.02)  # so long that each could have had its own
        for _ in range(2):
            await asyncio.wait_for(rings.get(), SOON)
        await asyncio.sleep(NEVER)
        assert rings.empty()


async def test_what_is_rolled_back_wakes_nobody(postgresql_url: str) -> None:
    async with listening(postgresql_url) as heard, opened(postgresql_url) as database:
        with pytest.raises(Undone):
            await undone(database)
        async with database.writing() as tx:  # over the same connection, and with nothing to tell
            await tx.execute(text("SELECT 1"))
        assert not await heard_within(heard, NEVER)


async def test_closing_waits_until_it_has_rung(postgresql_url: str) -> None:
    async with listening(postgresql_url) as heard:
        async with opened(postgresql_url) as database, database.writing() as tx:
            await work(tx)
        assert await heard_within(heard, SOON)


async def test_a_bell_that_fails_fails_no_request(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("api.store.bell._NOTIFY", text("SELECT 1 / 0"))
    database = Database(postgresql_url)
    async with database.writing() as tx:
        await work(tx)
    await database.close()
    assert "Workers were not woken" in caplog.text


async def test_a_task_that_is_queued_wakes_them(postgresql_url: str) -> None:
    async with opened(postgresql_url) as database, listening(postgresql_url) as heard:
        place = await a_place(database)
        async with database.writing() as tx:
            cause = Cause("agency.updated", place.agency_id, "The agency was changed.")
            await queue_replanning(tx, place.agency_id, {"agency": "all"}, cause, NOON, sandbox=False)
        assert await heard_within(heard, SOON)
