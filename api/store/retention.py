"""What is kept only for a while: idempotency keys, and messages with their deliveries and attempts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select, tuple_

from api.store.database import Reader, Tx
from api.store.tables import (
    agencies,
    delivery_attempts,
    idempotency_keys,
    webhook_deliveries,
    webhook_messages,
)

k, a, d, m = idempotency_keys.c, delivery_attempts.c, webhook_deliveries.c, webhook_messages.c


async def forget_idempotency_keys(tx: Tx, before: datetime, limit: int) -> int:
    """Removes up to `limit` keys made before; how many."""
    oldest = select(k.agency_id, k.key).where(k.created_at < before).limit(limit)
    rows = await tx.execute(delete(idempotency_keys).where(tuple_(k.agency_id, k.key).in_(oldest)))
    return rows.rowcount


async def agency_ids(reader: Reader) -> list[str]:
    return list((await reader.execute(select(agencies.c.agency_id))).scalars())


async def forget_messages(tx: Tx, agency_id: str, before: datetime, limit: int) -> int:
    """Removes up to `limit` of an agency's messages written before, with all that hangs on them; how many."""
    ids = list(
        (
            await tx.execute(
                select(m.id)
                .where(m.agency_id == agency_id, m.id < first_id_at(before))
                .order_by(m.id)
                .limit(limit)
            )
        ).scalars()
    )
    if ids:
        of_them = select(d.id).where(d.agency_id == agency_id, d.message_id.in_(ids))
        await tx.execute(
            delete(delivery_attempts).where(a.agency_id == agency_id, a.delivery_id.in_(of_them))
        )
        await tx.execute(delete(webhook_deliveries).where(d.agency_id == agency_id, d.message_id.in_(ids)))
        await tx.execute(delete(webhook_messages).where(m.agency_id == agency_id, m.id.in_(ids)))
    return len(ids)


def first_id_at(instant: datetime) -> str:
    """The least UUIDv7 of that instant's millisecond: the primary key finds what is older, no index more."""
    digits = f"{int(instant.timestamp() * 1000):012x}"
    return f"{digits[:8]}-{digits[8:]}-7000-8000-000000000000"
