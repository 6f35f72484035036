"""The worker as a whole: it ticks, is woken by the database, and stops cleanly."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from api import clock
from api.settings import Settings
from api.store import tables, workers
from api.store.database import Database
from api.worker import __main__ as worker
from api.worker.heartbeat import beat
from tests.worker.made import HOUR, a_place, a_shop, all_of, an_action, an_endpoint, opened
from tests.worker.receiver import OK, Receiver, receiving


@asynccontextmanager
async def working(url: str) -> AsyncIterator[None]:
    stop = asyncio.Event()
    settings = Settings(database_url=url, webhook_allow_private=True)
    task = asyncio.create_task(worker.work(settings, stop))
    try:
        await asyncio.sleep(0.3)
        yield
    finally:
        stop.set()
        async with asyncio.timeout(10):
            await task


async def something_due(database: Database, receiver: Receiver) -> None:
    place = await a_place(database)
    async with database.writing() as tx:
        await an_endpoint(tx, place.agency_id, url=receiver.url)
        await an_action(tx, place, clock.machine() - HOUR)


async def arrives(receiver: Receiver, count: int = 1) -> None:
    async with asyncio.timeout(5):
        while len(receiver.requests) < count:  # noqa: ASYNC110 - the receiver knows no event
            await asyncio.sleep(0.02)


async def test_what_falls_due_is_delivered_by_the_tick(database_url: str) -> None:
    async with opened(database_url) as database, receiving() as receiver, working(database_url):
        await something_due(database, receiver)
        await arrives(receiver)


async def test_on_postgresql_a_message_is_delivered_before_the_tick(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from api.changes.tell import Happening, tell

    never = tuple(replace(job, every=3600) for job in worker.JOBS)
    monkeypatch.setattr(worker, "JOBS", never)
    async with opened(postgresql_url) as database, receiving() as receiver, working(postgresql_url):
        place = await a_place(database)
        async with database.writing() as tx:
            await an_endpoint(tx, place.agency_id, url=receiver.url)
        async with database.writing() as tx:
            now = clock.machine()
            await tell(tx, place.agency_id, place.placement_id, [Happening("plan.revised", now)])
        await arrives(receiver)


async def test_stopping_finishes_what_is_under_way(database_url: str) -> None:
    async def slow(_: int) -> bytes:
        await asyncio.sleep(0.5)
        return OK

    async with opened(database_url) as database, receiving(slow) as receiver:
        async with working(database_url):
            await something_due(database, receiver)
            await arrives(receiver)
        [delivery] = await all_of(database, tables.webhook_deliveries)
        assert delivery["state"] == "delivered"


async def test_a_living_worker_can_be_seen_and_one_that_left_cannot(database_url: str) -> None:
    async with opened(database_url) as database:
        async with working(database_url):
            async with asyncio.timeout(5):
                while len(await all_of(database, tables.workers)) != 1:  # noqa: ASYNC110 - the worker knows no event
                    await asyncio.sleep(0.02)
        assert await all_of(database, tables.workers) == []


async def test_a_heartbeat_touches_the_file_that_is_named_once_it_is_in_the_database(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gone(*_: object) -> None:
        raise ConnectionError

    file = tmp_path / "heartbeat"
    async with opened(database_url) as database, a_shop(database) as shop:
        await beat(shop)
        shop.settings = replace(shop.settings, heartbeat_file=str(file))
        with monkeypatch.context() as patch:
            patch.setattr(workers, "beat", gone)
            with pytest.raises(ConnectionError):
                await beat(shop)
        assert not file.exists()
        await beat(shop)
        assert file.exists()


async def test_it_goes_on_when_a_run_fails(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = 0

    async def fails_first(shop: object) -> None:
        nonlocal runs
        runs += 1
        if runs == 1:
            raise ZeroDivisionError

    monkeypatch.setattr(worker, "JOBS", (worker.Job("failing", fails_first, every=0.1),))
    async with opened(database_url), working(database_url):
        await asyncio.sleep(0.5)
    assert runs >= 2


async def test_it_ticks_while_every_thread_of_the_loop_is_taken(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs, end = 0, threading.Event()

    async def counts(shop: object) -> None:
        nonlocal runs
        runs += 1

    monkeypatch.setattr(worker, "JOBS", (worker.Job("counting", counts, every=0.1),))
    with ThreadPoolExecutor(1) as threads:
        asyncio.get_running_loop().set_default_executor(threads)
        asyncio.get_running_loop().run_in_executor(None, end.wait)
        try:
            async with working(database_url):
                await asyncio.sleep(0.5)
        finally:
            end.set()
    assert runs >= 3


async def test_sigterm_ends_the_process_cleanly(database_url: str) -> None:
    environment = {**os.environ, "DATABASE_URL": database_url}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "api.worker", env=environment, stderr=asyncio.subprocess.PIPE
    )
    async with opened(database_url) as database:
        async with asyncio.timeout(20):
            while not await all_of(database, tables.workers):  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.05)
        process.terminate()
        _, said = await asyncio.wait_for(process.communicate(), 20)
        assert (process.returncode, said) == (0, b"")
        assert await all_of(database, tables.workers) == []


def test_the_worker_loads_no_web_framework() -> None:
    code = (
        "import sys, api.worker.__main__; "
        "print([name for name in ('fastapi', 'starlette', 'uvicorn', 'pydantic') if name in sys.modules])"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"


def test_every_job_has_a_name_of_its_own() -> None:
    assert len({job.name for job in worker.JOBS}) == len(worker.JOBS)
