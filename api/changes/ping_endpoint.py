"""A ping: a message to one endpoint, whatever types it wants, to see whether it arrives and verifies."""

from __future__ import annotations

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.saving import stored
from api.ids import new_id
from api.refusals import Conflict, NotFound
from api.store import outbox, rows
from api.store.database import Tx
from api.store.rows import Row
from api.store.webhook_endpoints import WEBHOOK_ENDPOINTS
from api.store.webhook_messages import WEBHOOK_MESSAGES
from api.store.writes import write_now
from api.webhooks import message


async def ping_endpoint(tx: Tx, caller: Caller, endpoint_id: str) -> Row:
    """The message. Raises NotFound, and Conflict where the endpoint is disabled."""
    columns = await rows.columns(tx, WEBHOOK_ENDPOINTS, caller.agency_id, endpoint_id)
    if columns is None or columns["deleted_at"] is not None:
        raise NotFound()
    require_enabled(columns["enabled"])
    now = clock.now(caller.agency)
    data = {
        "agency_id": caller.agency_id,
        "api_version": message.API_VERSION,
        "sequence": None,
        "endpoint_id": columns["id"],
        "links": {"endpoint": f"/v1/webhook-endpoints/{columns['id']}"},
    }
    ping = outbox.Message(
        id=new_id(),
        type="ping",
        timestamp=now,
        body=message.freeze("ping", now, data),
        placement_id=None,
        sequence=None,
        endpoint_ids=[columns["id"]],
    )
    outbox.write(tx, caller.agency_id, [ping], clock.machine())
    await audit(tx, caller, "ping", "webhook_endpoint", columns["id"])
    await write_now(tx)
    return await stored(tx, caller, WEBHOOK_MESSAGES, ping.id)


def require_enabled(enabled: bool) -> None:
    if not enabled:
        raise Conflict(
            "endpoint_disabled",
            "The endpoint is disabled, so nothing is sent to it. PATCH it with enabled true first.",
        )
