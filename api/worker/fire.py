"""Due actions become messages, expired ones lapse: for all live agencies."""

from __future__ import annotations

import logging

from api import clock
from api.changes.fire import fire_placement
from api.store import due_actions
from api.store.due_actions import ClaimedPlacement
from api.store.failures import is_worth_another_try
from api.worker.shop import Shop

BATCH = 500
TRIES = 3

log = logging.getLogger(__name__)


async def fire(shop: Shop) -> None:
    """Claims a batch, fires each placement in its own transaction, and goes on while batches come full."""
    claimed = BATCH
    while claimed == BATCH and not shop.closing:
        async with shop.database.reading() as reader:
            waiting = await due_actions.look(reader, clock.machine())
        if waiting.expired_leases:
            async with shop.database.writing() as tx:
                await due_actions.reclaim(tx)
        elif not waiting.due:
            return  # an idle worker writes nothing
        async with shop.database.writing() as tx:
            claimed, placements = await due_actions.claim(tx, clock.machine(), BATCH)
        for placement in placements:
            await _fire_one(shop, placement)


async def _fire_one(shop: Shop, claimed: ClaimedPlacement) -> None:
    """A placement that fails is left to its lease: it is tried again when that has run out."""
    for attempt in range(1, TRIES + 1):
        try:
            async with shop.database.writing(by_keys=True) as tx:
                if not shop.closing:
                    await fire_placement(tx, claimed.agency_id, claimed.placement_id, clock.machine())
                await due_actions.release(tx, claimed)
            return
        except Exception as error:
            if is_worth_another_try(error) and attempt < TRIES:
                continue
            # Whatever is wrong with one placement must not stop the others.
            log.exception(
                "A placement could not be fired",
                extra={"agency_id": claimed.agency_id, "placement_id": claimed.placement_id},
            )
            return
