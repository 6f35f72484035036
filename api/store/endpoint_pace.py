"""An endpoint's rate limit, kept over all workers: each message takes the next slot on the endpoint's row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select, update

from api.store.database import Tx
from api.store.delivery_claims import ClaimedDelivery
from api.store.delivery_lines import AHEAD
from api.store.tables import webhook_endpoints

e = webhook_endpoints.c


async def take_slots(
    tx: Tx, claimed: Sequence[ClaimedDelivery], now: datetime
) -> tuple[dict[str, datetime], dict[str, datetime]]:
    """Each delivery of a limited endpoint gets its instant, by id: those within AHEAD of now, those later.

    Only the first are taken from the endpoint's time; the others are to be claimed again then.
    """
    soon: dict[str, datetime] = {}
    later: dict[str, datetime] = {}
    lines: dict[tuple[str, str], list[ClaimedDelivery]] = {}
    for one in claimed:
        if one.rate_limit:
            lines.setdefault((one.agency_id, one.endpoint_id), []).append(one)
    for (agency_id, endpoint_id), line in sorted(lines.items()):
        is_it = (e.agency_id == agency_id, e.id == endpoint_id)
        rows = await tx.execute(select(e.next_slot_at).where(*is_it).with_for_update(key_share=True))
        slot = max(rows.scalar() or now, now)
        step = timedelta(seconds=1) / (line[0].rate_limit or 1)
        taken = slot
        for one in line:
            if slot - now <= AHEAD:
                soon[one.id] = slot
                taken = slot + step
            else:
                later[one.id] = slot
            slot += step
        await tx.execute(
            update(webhook_endpoints).where(*is_it).values(next_slot_at=taken, changed=e.changed)
        )
    return soon, later
