"""Sending again what was sent: a new delivery of the same message, with the same id and bytes."""

from __future__ import annotations

from datetime import datetime

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.ping_endpoint import require_enabled
from api.changes.saving import stored
from api.refusals import Conflict, NotFound
from api.store import rows, webhook_deliveries
from api.store.bell import wake_workers
from api.store.database import Tx
from api.store.rows import Row
from api.store.webhook_deliveries import WEBHOOK_DELIVERIES
from api.store.webhook_endpoints import WEBHOOK_ENDPOINTS


async def redeliver(tx: Tx, caller: Caller, delivery_id: str) -> Row:
    """The new delivery. Raises NotFound; Conflict where this one is on its way, or its endpoint deleted or disabled."""
    delivery = await rows.columns(tx, WEBHOOK_DELIVERIES, caller.agency_id, delivery_id, lock=True)
    if delivery is None:
        raise NotFound()
    if delivery["state"] == "pending":
        raise Conflict("still_pending", "It is still on its way, so there is nothing to send again yet.")
    endpoint = await rows.columns(tx, WEBHOOK_ENDPOINTS, caller.agency_id, delivery["endpoint_id"])
    assert endpoint is not None
    if endpoint["deleted_at"] is not None:
        raise Conflict(
            "endpoint_deleted",
            "The endpoint that it went to was deleted, so nothing is sent there any more. What its messages said is "
            "kept under /v1/webhook-messages.",
        )
    require_enabled(endpoint["enabled"])
    now = clock.machine()
    made = await webhook_deliveries.repeat(tx, caller.agency_id, delivery["id"], now)
    wake_workers(tx)
    await audit(tx, caller, "redeliver", "webhook_delivery", delivery["id"], made=made)
    return await stored(tx, caller, WEBHOOK_DELIVERIES, made)


async def recover(tx: Tx, caller: Caller, endpoint_id: str, since: datetime) -> int:
    """Sends again all that was given up since; how many. Twice at once makes nothing twice."""
    endpoint = await rows.columns(tx, WEBHOOK_ENDPOINTS, caller.agency_id, endpoint_id, lock=True)
    if endpoint is None or endpoint["deleted_at"] is not None:
        raise NotFound()
    require_enabled(endpoint["enabled"])
    count = await webhook_deliveries.repeat_failed(
        tx, caller.agency_id, endpoint["id"], since, clock.machine()
    )
    wake_workers(tx)
    await audit(tx, caller, "recover", "webhook_endpoint", endpoint["id"], count=count)
    return count
