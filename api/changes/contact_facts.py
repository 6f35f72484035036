"""A contact's absence and opting out by PATCH: recorded as the event it is, at the agency's now."""

from __future__ import annotations

import enum
from datetime import date
from typing import Any, Final

from api import clock
from api.access.keys import Caller
from api.changes.contact_columns import refresh_contact
from api.ids import new_id
from api.store.database import Tx
from api.store.events import add_events, live_facts_of_contact, mark_voided
from domain.facts.events import EventType


class Unset(enum.Enum):
    UNSET = enum.auto()


UNSET: Final = Unset.UNSET


async def record_contact_facts(
    tx: Tx, caller: Caller, contact_id: str, away_until: date | Unset | None, opted_out: bool | Unset
) -> None:
    """Records what was set, and voids what was taken back (away_until null, opted_out false).

    The caller has locked what the contact touches, and re-plans it after.
    """
    if isinstance(away_until, date):
        data = {"contact": contact_id, "until": away_until.isoformat()}
        _record(tx, caller, contact_id, EventType.CONTACT_AWAY, data)
    elif away_until is None:
        await _take_back(tx, caller, contact_id, EventType.CONTACT_AWAY)
    if opted_out is True:
        _record(tx, caller, contact_id, EventType.CONTACT_OPTED_OUT, {"contact": contact_id})
    elif opted_out is False:
        await _take_back(tx, caller, contact_id, EventType.CONTACT_OPTED_OUT)
    await refresh_contact(tx, caller.agency_id, contact_id, clock.now(caller.agency))


def _record(tx: Tx, caller: Caller, contact_id: str, kind: EventType, data: dict[str, Any]) -> str:
    now = clock.now(caller.agency)
    event_id = new_id()
    row = {
        "agency_id": caller.agency_id,
        "id": event_id,
        "type": kind.value,
        "occurred_at": now,
        "recorded_at": now,
        "data": data,
        "contact_id": contact_id,
        "created_at": now,
        "updated_at": now,
    }
    add_events(tx, [row])
    return event_id


async def _take_back(tx: Tx, caller: Caller, contact_id: str, kind: EventType) -> None:
    for event in await live_facts_of_contact(tx, caller.agency_id, contact_id, kind):
        voiding = _record(tx, caller, contact_id, EventType.VOIDED, {"event": event.id})
        await mark_voided(tx, caller.agency_id, event.id, voiding)
