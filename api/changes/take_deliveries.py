"""A worker takes deliveries: claims those that were chosen, gives back those that must wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from api.store import delivery_claims, delivery_order, endpoint_pace
from api.store.database import Tx
from api.store.delivery_claims import ClaimedDelivery
from api.store.delivery_lines import Key

BEHIND = timedelta(seconds=1)
"""When one that waits in line is looked at again; the end of the one before it calls it earlier."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A delivery to be attempted, not before `at` (UTC)."""

    claimed: ClaimedDelivery
    at: datetime


async def take_deliveries(tx: Tx, now: datetime, chosen: Sequence[Key]) -> tuple[int, list[Turn]]:
    """How many of the chosen were claimed, and the turns among them; the rest is given back for later."""
    claimed = await delivery_claims.claim(tx, now, chosen)
    abandoned = [one for one in claimed if one.deleted]
    waiting = {one.id: now for one in claimed if not one.enabled}  # disabled since it was chosen
    in_line = await delivery_order.behind(tx, claimed, now)
    waiting |= {id_: max(at, now + BEHIND) for id_, at in in_line.items()}
    ready = [one for one in claimed if one.id not in waiting and not one.deleted]
    soon, later = await endpoint_pace.take_slots(tx, ready, now)
    waiting |= later
    if abandoned:
        await delivery_claims.abandon(tx, abandoned)
    if back := [(one, waiting[one.id]) for one in claimed if one.id in waiting and not one.deleted]:
        await delivery_claims.postpone(tx, back)
    turns = [Turn(one, soon.get(one.id, now)) for one in ready if one.id not in later]
    return len(claimed), turns
