"""Messages go to their endpoints. No transaction is open while a receiver is called."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime

from api import clock
from api.changes.take_deliveries import Turn, take_deliveries
from api.store import delivery_claims, delivery_lines, delivery_order
from api.store.delivery_claims import ClaimedDelivery, Result
from api.webhooks import retries
from api.webhooks.post import post
from api.worker.shop import Shop

JOB = "deliver"
AT_ONCE = 100
"""Attempts under way in one worker; also the most that are claimed at once."""

log = logging.getLogger(__name__)


async def deliver(shop: Shop) -> None:
    """Claims as many deliveries as there is room for and starts them, until none is left or the room is full.

    Attempts outlast the run, and ring for the next one as they end: a slow receiver holds up no other.
    """
    while not shop.closing and len(shop.under_way) < AT_ONCE:
        async with shop.database.reading() as reader:
            expired = await delivery_claims.any_lease_expired(reader)
        if expired:
            async with shop.database.writing() as tx:
                await delivery_claims.reclaim(tx)
        room = AT_ONCE - len(shop.under_way)
        async with shop.database.reading() as reader:
            chosen = await delivery_lines.choose(reader, clock.machine(), room)
        if not chosen:
            return  # an idle worker writes nothing
        async with shop.database.writing() as tx:
            claimed, turns = await take_deliveries(tx, clock.machine(), chosen)
        for turn in turns:
            task = asyncio.create_task(_attempt(shop, turn))
            shop.under_way.add(task)
            task.add_done_callback(shop.under_way.discard)
        if not claimed:
            return


async def _attempt(shop: Shop, turn: Turn) -> None:
    try:
        await asyncio.sleep(max(0.0, (turn.at - clock.machine()).total_seconds()))
        shop.results.append(await _post(shop, turn))
        await _write_results(shop)
    except Exception:
        # Its lease runs out, and it is attempted again: deliveries are at least once.
        log.exception("An attempt's result could not be written", extra={"delivery_id": turn.claimed.id})
    shop.ring(JOB)


async def _post(shop: Shop, turn: Turn) -> Result:
    claimed = turn.claimed
    attempt = await post(
        shop.client,
        claimed.url,
        claimed.message_id,
        claimed.body,
        live_secrets(claimed, clock.machine()),
        allow_private=shop.settings.webhook_allow_private,
    )
    follows = retries.after(
        claimed.attempts + 1,
        attempt.status_code,
        clock.machine(),
        attempt.retry_after,
    )
    return Result(
        claimed,
        attempt.attempted_at,
        attempt.duration_ms,
        attempt.status_code,
        attempt.error,
        attempt.excerpt,
        follows.state,
        follows.at,
    )


async def _write_results(shop: Shop) -> None:
    """Writes all results there are: those that come while one is writing go together in the next one."""
    async with shop.pen:
        results, shop.results[:] = list(shop.results), []
        if not results:
            return
        async with shop.database.writing() as tx:
            await delivery_claims.write_results(tx, results)
            ended = [each.claimed for each in results if each.state != "pending"]
            await delivery_order.call_next(tx, ended, clock.machine())


def live_secrets(claimed: ClaimedDelivery, now: datetime) -> list[str]:
    """The secrets to sign with: the newest, and the ones before it until they expire."""
    return [
        value
        for value, dates in zip(claimed.secret_values, claimed.secrets, strict=True)
        if dates["expires_at"] is None or datetime.fromisoformat(dates["expires_at"]) > now
    ]
