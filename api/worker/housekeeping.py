"""What has been kept long enough is removed, a little at a time so that nobody waits for it."""

from __future__ import annotations

from datetime import timedelta

from api import clock
from api.store import retention, workers
from api.worker.shop import Shop

KEEP_IDEMPOTENCY_KEYS = timedelta(hours=24)
KEEP_MESSAGES = timedelta(days=90)
KEEP_SILENT_WORKERS = timedelta(hours=1)
BATCH = 1000


async def keep_house(shop: Shop) -> None:
    now = clock.machine()
    async with shop.database.writing() as tx:
        await workers.forget_silent(tx, now - KEEP_SILENT_WORKERS)
    removed = BATCH
    while removed == BATCH and not shop.closing:
        async with shop.database.writing() as tx:
            removed = await retention.forget_idempotency_keys(tx, now - KEEP_IDEMPOTENCY_KEYS, BATCH)
    async with shop.database.reading() as reader:
        agency_ids = await retention.agency_ids(reader)
    for agency_id in agency_ids:
        await _forget_messages(shop, agency_id)


async def _forget_messages(shop: Shop, agency_id: str) -> None:
    removed = BATCH
    while removed == BATCH and not shop.closing:
        async with shop.database.writing() as tx:
            before = clock.machine() - KEEP_MESSAGES
            removed = await retention.forget_messages(tx, agency_id, before, BATCH)
