"""A worker's sign of life: in the database, where readyz looks for it, and in a file where one is named."""

from __future__ import annotations

from pathlib import Path

from api import clock
from api.store import workers
from api.worker.shop import Shop


async def beat(shop: Shop) -> None:
    async with shop.database.writing() as tx:
        await workers.beat(tx, shop.worker_id, clock.machine())
    if file := shop.settings.heartbeat_file:
        _touch(file)


def _touch(file: str) -> None:
    Path(file).touch()
