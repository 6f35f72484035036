"""Deliveries whose attempt has come: claimed with a lease and a token, and what came of them written back.

Chosen first (delivery_lines.py), then claimed by one conditional UPDATE. As with actions (due_actions.py) expired
leases are given back by a query of their own, and no transaction is open while the receiver is called.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, false, func, insert, select, tuple_, update

from api.ids import new_id
from api.store.database import Reader, Tx
from api.store.delivery_lines import Key
from api.store.keyed import keyed
from api.store.leases import DELIVERY_SECONDS, RECLAIMED_AT_ONCE, LeaseTime
from api.store.tables import delivery_attempts, webhook_deliveries, webhook_endpoints, webhook_messages

d, e, m = webhook_deliveries.c, webhook_endpoints.c, webhook_messages.c
HELD = keyed("leases", d.agency_id, d.id, d.lease_token)
"""The lease hasn't passed to another worker."""


@dataclass(frozen=True, slots=True)
class ClaimedDelivery:
    """All that an attempt needs. `attempts` were made before; `secrets`: newest first, expired too."""

    agency_id: str
    id: str
    token: str
    attempts: int
    message_id: str
    body: str
    placement_id: str | None
    sequence: int | None
    endpoint_id: str
    url: str
    enabled: bool
    deleted: bool
    ordered: bool
    rate_limit: int | None
    secrets: list[dict[str, Any]]
    secret_values: list[str]


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an attempt, and what follows. Instants are UTC by the machine's clock."""

    claimed: ClaimedDelivery
    attempted_at: datetime
    duration_ms: int
    status_code: int | None
    error: str | None
    excerpt: str | None
    state: str
    next_attempt_at: datetime | None


async def any_lease_expired(reader: Reader) -> bool:
    # The first of the index, then compared: an EXISTS makes PostgreSQL guess, and at times read the table.
    first = select(d.lease_until).where(d.lease_until.is_not(None)).order_by(d.lease_until).limit(1)
    expired = func.coalesce(first.scalar_subquery() < LeaseTime(0), false())
    return bool((await reader.execute(select(expired))).scalar())


async def claim(tx: Tx, now: datetime, chosen: Sequence[Key]) -> list[ClaimedDelivery]:
    """Claims those of the chosen that are still to be had: another worker may have been quicker."""
    token = new_id()
    due = (
        select(d.agency_id, d.id)
        .where(keyed("chosen", d.agency_id, d.id), d.next_attempt_at <= now, d.lease_until.is_(None))
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    rows = await tx.execute(
        update(webhook_deliveries)
        .where(tuple_(d.agency_id, d.id).in_(select(due.c.agency_id, due.c.id)))
        .values(lease_until=LeaseTime(DELIVERY_SECONDS), lease_token=token, changed=d.changed)
        .returning(d.agency_id, d.id),
        {"chosen": chosen},
    )
    keys = [(row.agency_id, row.id) for row in rows]
    return await _details(tx, token, keys) if keys else []


async def _details(tx: Tx, token: str, keys: Sequence[tuple[str, str]]) -> list[ClaimedDelivery]:
    rows = await tx.execute(
        select(
            d.agency_id,
            d.id,
            d.lease_token,
            d.attempts,
            d.message_id,
            m.body,
            d.placement_id,
            d.sequence,
            d.endpoint_id,
            e.url,
            e.enabled,
            e.deleted_at.is_not(None),
            e.ordered,
            e.rate_limit,
            e.secrets,
            e.secret_values,
        )
        .join(webhook_messages, and_(m.agency_id == d.agency_id, m.id == d.message_id))
        .join(webhook_endpoints, and_(e.agency_id == d.agency_id, e.id == d.endpoint_id))
        .where(keyed("keys", d.agency_id, d.id), d.lease_token == token)
        .order_by(d.next_attempt_at, d.id),
        {"keys": keys},
    )
    return [ClaimedDelivery(*tuple(row)) for row in rows]


async def reclaim(tx: Tx) -> int:
    """Gives back what workers claimed and, dead or stuck, didn't finish in time; how many deliveries."""
    expired = (
        select(d.agency_id, d.id)
        .where(d.lease_until < LeaseTime(0))
        .order_by(d.lease_until)
        .limit(RECLAIMED_AT_ONCE)
        .with_for_update(skip_locked=True)
        .cte("expired")
    )
    rows = await tx.execute(
        update(webhook_deliveries)
        .where(tuple_(d.agency_id, d.id).in_(select(expired.c.agency_id, expired.c.id)))
        .values(lease_until=None, lease_token=None, changed=d.changed)
    )
    return rows.rowcount


async def still_held(tx: Tx, claimed: Sequence[ClaimedDelivery]) -> set[str]:
    """The ids of those whose lease hasn't passed to another worker; their rows stay locked."""
    rows = await tx.execute(
        select(d.id).where(HELD).order_by(d.agency_id, d.id).with_for_update(),
        {"leases": [(each.agency_id, each.id, each.token) for each in claimed]},
    )
    return set(rows.scalars())


async def write_results(tx: Tx, results: Sequence[Result]) -> int:
    """Writes what came of attempts and ends their leases; how many were written.

    A worker that was too slow, so that another claimed its delivery since, writes nothing: the other's
    result counts, and the receiver, told at least once, knows the message by its id.
    """
    held = await still_held(tx, [each.claimed for each in results])
    ours = [each for each in results if each.claimed.id in held]
    if not ours:
        return 0
    await tx.execute(
        insert(delivery_attempts),
        [
            {
                "agency_id": each.claimed.agency_id,
                "delivery_id": each.claimed.id,
                "number": each.claimed.attempts + 1,
                "attempted_at": each.attempted_at,
                "duration_ms": each.duration_ms,
                "status_code": each.status_code,
                "error": each.error,
                "excerpt": each.excerpt,
            }
            for each in ours
        ],
    )
    await tx.execute(
        update(webhook_deliveries)
        .where(d.agency_id == bindparam("of_agency"), d.id == bindparam("of_id"))
        .values(
            state=bindparam("becomes"),
            attempts=bindparam("made"),
            next_attempt_at=bindparam("next_at"),
            updated_at=bindparam("at"),
            lease_until=None,
            lease_token=None,
        ),
        [
            {
                "of_agency": each.claimed.agency_id,
                "of_id": each.claimed.id,
                "becomes": each.state,
                "made": each.claimed.attempts + 1,
                "next_at": each.next_attempt_at,
                "at": each.attempted_at,
            }
            for each in ours
        ],
    )
    return len(ours)


async def abandon(tx: Tx, claimed: Sequence[ClaimedDelivery]) -> None:
    """Gives up claimed deliveries whose endpoint was deleted."""
    await tx.execute(
        update(webhook_deliveries)
        .where(HELD)
        .values(state="failed", next_attempt_at=None, lease_until=None, lease_token=None),
        {"leases": [(each.agency_id, each.id, each.token) for each in claimed]},
    )


async def postpone(tx: Tx, claimed: Sequence[tuple[ClaimedDelivery, datetime]]) -> None:
    """Gives claimed deliveries back unattempted, for another instant (UTC)."""
    await tx.execute(
        update(webhook_deliveries)
        .where(
            d.agency_id == bindparam("of_agency"),
            d.id == bindparam("of_id"),
            d.lease_token == bindparam("token"),
        )
        .values(next_attempt_at=bindparam("next_at"), lease_until=None, lease_token=None, changed=d.changed),
        [
            {"of_agency": one.agency_id, "of_id": one.id, "token": one.token, "next_at": at}
            for one, at in claimed
        ],
    )
