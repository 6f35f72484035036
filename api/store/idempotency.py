"""The first answer to each Idempotency-Key, kept for 24 hours (contract: idempotency)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.dialects import postgresql, sqlite

from api.store.database import Tx
from api.store.tables import idempotency_keys as table

KEPT_FOR = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """What was answered to the key before, and the fingerprint of the request it was answered to."""

    fingerprint: str
    status: int
    headers: Mapping[str, str]
    body: str


async def claim(tx: Tx, agency_id: str, key: str, fingerprint: str, now: datetime) -> FirstAnswer | None:
    """Takes the key for this transaction, and returns None; or returns the answer that it got before.

    Of two requests at once the second waits here, at the unique index, until the first has ended: has it
    committed, then its answer is found; was it rolled back, then the second takes the key.
    """
    make = postgresql.insert if tx.dialect.name == "postgresql" else sqlite.insert
    fresh = make(table).values(agency_id=agency_id, key=key, fingerprint=fingerprint, created_at=now)
    taken = fresh.on_conflict_do_update(
        index_elements=["agency_id", "key"],
        set_={"fingerprint": fingerprint, "created_at": now, "status": None, "headers": None, "body": None},
        where=table.c.created_at < now - KEPT_FOR,
    ).returning(table.c.key)
    if (await tx.execute(taken)).first() is not None:
        return None
    query = select(table.c.fingerprint, table.c.status, table.c.headers, table.c.body)
    first = (await tx.execute(query.where(table.c.agency_id == agency_id, table.c.key == key))).one()
    return FirstAnswer(first.fingerprint, first.status, first.headers or {}, first.body)


async def keep(tx: Tx, agency_id: str, key: str, status: int, headers: Mapping[str, str], body: str) -> None:
    """Writes the answer under the claimed key."""
    mine = update(table).where(table.c.agency_id == agency_id, table.c.key == key)
    await tx.execute(mine.values(status=status, headers=dict(headers), body=body))
