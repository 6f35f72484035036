"""What runs on after an answer: re-planning many placements, imports."""

from __future__ import annotations

from api.changes.tasks import run_next_task
from api.worker.shop import Shop


async def run_tasks(shop: Shop) -> None:
    """Takes one queued task after the other until none is left."""
    while not shop.closing and await run_next_task(shop.database):
        pass
