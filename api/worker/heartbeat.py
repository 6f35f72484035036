"""A worker's sign of life; readyz looks for it."""

from __future__ import annotations

from api import clock
from api.store import workers
from api.worker.shop import Shop


async def beat(shop: Shop) -> None:
    async with shop.database.writing() as tx:
        await workers.beat(tx, shop.worker_id, clock.machine())
