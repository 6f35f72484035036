"""The note of who did it, in the transaction of what was done."""

from __future__ import annotations

from typing import Any

from api import clock
from api.access.keys import Caller
from api.store.audit import add_audit_event
from api.store.database import Tx


async def audit(
    tx: Tx, caller: Caller, verb: str, resource_type: str, resource_id: str | None, **data: Any
) -> None:
    """`verb` as in `create`, `update`, `complete`; `data` says more, never a secret."""
    add_audit_event(
        tx,
        caller.agency_id,
        verb=verb,
        resource_type=resource_type,
        resource_id=resource_id,
        now=clock.machine(),
        key_id=caller.key_id,
        key_name=caller.key_name,
        request_id=caller.request_id,
        data=data,
    )
