"""Ordered endpoints: a placement's messages reach them in the order of its sequence, one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, exists, func, literal, select, update

from api.store.columns import Instant
from api.store.database import Tx
from api.store.delivery_claims import ClaimedDelivery
from api.store.keyed import keyed
from api.store.tables import webhook_deliveries

d = webhook_deliveries.c
earlier = webhook_deliveries.alias("earlier")
IS_EARLIER = and_(
    earlier.c.agency_id == d.agency_id,
    earlier.c.endpoint_id == d.endpoint_id,
    earlier.c.placement_id == d.placement_id,
    earlier.c.sequence < d.sequence,
    # Pending until its result is written: what another worker is sending at this moment goes before, too.
    earlier.c.state == "pending",
)


async def behind(tx: Tx, claimed: Sequence[ClaimedDelivery], now: datetime) -> dict[str, datetime]:
    """Those that must wait for an earlier message of their placement, by id, with that one's next attempt."""
    in_line = [(one.agency_id, one.id) for one in claimed if one.ordered and one.placement_id is not None]
    if not in_line:
        return {}
    first_before = (
        select(func.coalesce(earlier.c.next_attempt_at, literal(now, Instant())))
        .where(IS_EARLIER)
        .order_by(earlier.c.sequence)
        .limit(1)
        .correlate(webhook_deliveries)
        .scalar_subquery()
    )
    theirs = select(d.id, first_before).where(keyed("in_line", d.agency_id, d.id))
    rows = await tx.execute(theirs, {"in_line": in_line})
    return {id_: at for id_, at in rows if at is not None}


async def call_next(tx: Tx, ended: Sequence[ClaimedDelivery], now: datetime) -> None:
    """The next in line behind each delivery that has ended (delivered or given up) may go at once."""
    lines = {
        (one.agency_id, one.endpoint_id, one.placement_id)
        for one in ended
        if one.ordered and one.placement_id is not None
    }
    if not lines:
        return
    await tx.execute(
        update(webhook_deliveries)
        .where(
            keyed("lines", d.agency_id, d.endpoint_id, d.placement_id),
            d.state == "pending",
            d.attempts == 0,  # one that has failed keeps to its schedule
            d.lease_until.is_(None),
            d.next_attempt_at > now,
            ~exists().where(IS_EARLIER).correlate(webhook_deliveries),
        )
        .values(next_attempt_at=now, changed=d.changed),
        {"lines": sorted(lines)},
    )
