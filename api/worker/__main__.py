"""The worker: `python -m api.worker`. Below, all it does and how often; APScheduler only ticks.

The work lies in our own tables, claimed with leases, so any number of workers may run on PostgreSQL.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import sys

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from api.settings import Settings, read_settings
from api.store import workers
from api.store.database import Database
from api.store.listening import Listener
from api.webhooks.post import new_client
from api.worker.deliver import deliver
from api.worker.fire import fire
from api.worker.heartbeat import beat
from api.worker.housekeeping import keep_house
from api.worker.job import Job, attend
from api.worker.logs import start_logging
from api.worker.shop import Shop
from api.worker.tasks import run_tasks

JOBS = (
    Job("fire", fire, every=1, woken=True),
    Job("deliver", deliver, every=1, woken=True),
    Job("tasks", run_tasks, every=2, woken=True),
    Job("heartbeat", beat, every=10),
    Job("housekeeping", keep_house, every=3600),
)

LISTENING_SECONDS = 10
"""How often the listening connection is looked after."""

log = logging.getLogger(__name__)


async def work(settings: Settings, stop: asyncio.Event) -> None:
    """Works until `stop` is set, then finishes what is under way."""
    database = Database(settings.database_url, settings.pool_size)
    shop = Shop(database, settings, new_client(settings.webhook_allow_private))
    listener = None if database.is_sqlite else Listener(settings.database_url, lambda: wake(shop))
    scheduler = AsyncIOScheduler()
    for job in JOBS:
        scheduler.add_job(tick, "interval", [shop, job.name], seconds=job.every, misfire_grace_time=None)
        shop.ring(job.name)
    if listener is not None:
        scheduler.add_job(keep_listening, "interval", [listener], seconds=LISTENING_SECONDS)
        await keep_listening(listener)
    attending = [asyncio.create_task(attend(job, shop)) for job in JOBS]
    scheduler.start()
    try:
        await stop.wait()
    finally:
        scheduler.shutdown(wait=False)
        await close(shop, attending)
        if listener is not None:
            await listener.close()
        await database.close()


async def tick(shop: Shop, job: str) -> None:
    """Async, so that it runs on the loop: APScheduler runs other functions in a thread that may not be free."""
    shop.ring(job)


def wake(shop: Shop) -> None:
    for job in JOBS:
        if job.woken:
            shop.ring(job.name)


async def keep_listening(listener: Listener) -> None:
    try:
        await listener.keep()
    except Exception as error:  # noqa: BLE001 - whatever it is, the tick does without
        log.warning("Not listening to the database, only ticking: %s", error)


async def close(shop: Shop, attending: list[asyncio.Task[None]]) -> None:
    shop.closing = True
    for job in JOBS:
        shop.ring(job.name)
    await asyncio.gather(*attending)
    await asyncio.gather(*shop.under_way)
    await shop.client.aclose()
    with contextlib.suppress(Exception):  # a database that is gone needn't be told
        async with shop.database.writing() as tx:
            await workers.leave(tx, shop.worker_id)


async def main() -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await work(read_settings(), stop)


if __name__ == "__main__":
    start_logging()
    try:
        asyncio.run(main())
    except ValueError as error:  # a setting
        sys.exit(str(error))
