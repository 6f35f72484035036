"""Messages to be delivered: written with one delivery per endpoint in the transaction of what caused them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from api.ids import new_id
from api.store.bell import wake_workers
from api.store.database import Tx
from api.store.tables import webhook_deliveries, webhook_messages
from api.store.writes import New, write_later


@dataclass(frozen=True, slots=True)
class Message:
    """One message; `body` is frozen, `timestamp` UTC. `placement_id` and `sequence` are None for a ping."""

    id: str
    type: str
    timestamp: datetime
    body: str
    placement_id: str | None
    sequence: int | None
    endpoint_ids: Sequence[str]


def write(tx: Tx, agency_id: str, messages: Sequence[Message], now: datetime) -> None:
    """Stores the messages and a delivery for each of their endpoints, due at once, and wakes the workers.

    `now` is the machine's time (UTC): deliveries are the service's own affair, whatever a sandbox's clock.
    """
    written = {"agency_id": agency_id, "created_at": now, "updated_at": now}
    letters = [
        {
            **written,
            "id": each.id,
            "placement_id": each.placement_id,
            "sequence": each.sequence,
            "type": each.type,
            "timestamp": each.timestamp,
            "body": each.body,
        }
        for each in messages
    ]
    deliveries = [
        {
            **written,
            "id": new_id(),
            "message_id": each.id,
            "endpoint_id": endpoint_id,
            "placement_id": each.placement_id,
            "sequence": each.sequence,
            "state": "pending",
            "attempts": 0,
            "next_attempt_at": now,
        }
        for each in messages
        for endpoint_id in each.endpoint_ids
    ]
    write_later(tx, New(webhook_messages, letters), New(webhook_deliveries, deliveries))
    if deliveries:
        wake_workers(tx)
