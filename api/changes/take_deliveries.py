"""A worker takes deliveries: claims those whose attempt has come, gives back those that must wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from api.store import delivery_claims, delivery_order, endpoint_pace
from api.store.database import Tx
from api.store.delivery_claims import ClaimedDelivery

AHEAD = timedelta(seconds=2)
"""How long a worker may hold a delivery until its endpoint's rate limit lets it go."""

BEHIND = timedelta(seconds=1)
"""When one that waits in line is looked at again; the end of the one before it calls it earlier."""

DISABLED = timedelta(hours=1)
"""The same for a disabled endpoint: enabling it calls earlier, but a claim may have read it just before."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A delivery to be attempted, not before `at` (UTC)."""

    claimed: ClaimedDelivery
    at: datetime


async def take_deliveries(tx: Tx, now: datetime, limit: int) -> tuple[int, list[Turn]]:
    """How many were claimed, and the turns among them; the rest is given back for later."""
    claimed = await delivery_claims.claim(tx, now, limit)
    abandoned = [one for one in claimed if one.deleted]
    waiting = {one.id: now + DISABLED for one in claimed if not one.enabled}
    in_line = await delivery_order.behind(tx, claimed, now)
    waiting |= {id_: max(at, now + BEHIND) for id_, at in in_line.items()}
    ready = [one for one in claimed if one.id not in waiting and not one.deleted]
    soon, later = await endpoint_pace.take_slots(tx, ready, now, AHEAD)
    waiting |= later
    if abandoned:
        await delivery_claims.abandon(tx, abandoned)
    if back := [(one, waiting[one.id]) for one in claimed if one.id in waiting and not one.deleted]:
        await delivery_claims.postpone(tx, back)
    turns = [Turn(one, soon.get(one.id, now)) for one in ready if one.id not in later]
    return len(claimed), turns
