"""The first answer to each Idempotency-Key, kept for 24 hours (contract: idempotency)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from api.store import straight
from api.store.database import Tx
from api.store.tables import idempotency_keys as table
from api.store.writes import Changed, write_later

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
    fresh = {"agency_id": agency_id, "key": key, "fingerprint": fingerprint, "created_at": now}
    if await straight.rows(tx, _taking(tx.dialect.name), fresh | {"kept_since": now - KEPT_FOR}):
        return None
    query = select(table.c.fingerprint, table.c.status, table.c.headers, table.c.body)
    first = (await tx.execute(query.where(table.c.agency_id == agency_id, table.c.key == key))).one()
    return FirstAnswer(first.fingerprint, first.status, first.headers or {}, first.body)


@cache
def _taking(dialect: str) -> Any:
    """Takes a key that is new, or that was kept long enough."""
    make = postgresql.insert if dialect == "postgresql" else sqlite.insert
    fresh = make(table)
    anew = {name: fresh.excluded[name] for name in ("fingerprint", "created_at", "status", "headers", "body")}
    return fresh.on_conflict_do_update(
        index_elements=["agency_id", "key"], set_=anew, where=table.c.created_at < bindparam("kept_since")
    ).returning(table.c.key)


async def keep(tx: Tx, agency_id: str, key: str, status: int, headers: Mapping[str, str], body: str) -> None:
    """Writes the answer under the claimed key."""
    answer = {"key": key, "status": status, "headers": dict(headers), "body": body}
    write_later(tx, Changed(table, agency_id, [answer], key="key"))
