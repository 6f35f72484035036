"""A job: something done again and again, whenever its bell has rung; never twice at a time in one worker."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from api.worker.shop import Shop

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """Runs every `every` seconds and, where it is `woken`, as soon as the database announces work."""

    name: str
    run: Callable[[Shop], Awaitable[None]]
    every: float
    woken: bool = False


async def attend(job: Job, shop: Shop) -> None:
    """Runs the job at each ring until the shop closes. What a run raises is logged; the next ring comes."""
    bell = shop.bells[job.name]
    while True:
        await bell.wait()
        if shop.closing:
            return
        bell.clear()  # before the run: for what rings meanwhile it runs again
        try:
            await job.run(shop)
        except Exception:  # whatever it is, the next tick runs it again
            log.exception("A run of a job failed", extra={"job": job.name})
