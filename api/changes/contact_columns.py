"""What a contact's row shows of its absence and opting out: derived from the live events, never set alone."""

from __future__ import annotations

from datetime import date, datetime

from api.store.contacts import CONTACTS
from api.store.database import Tx
from api.store.events import live_facts_of_contact
from api.store.rows import change
from api.store.writes import write_now
from domain.facts.events import EventType


async def refresh_contact(tx: Tx, agency_id: str, contact_id: str, now: datetime) -> None:
    """Writes away_until (the latest contact_away's) and opted_out as the events have them."""
    await write_now(tx)  # events just recorded too
    away = await live_facts_of_contact(tx, agency_id, contact_id, EventType.CONTACT_AWAY)
    opted_out = await live_facts_of_contact(tx, agency_id, contact_id, EventType.CONTACT_OPTED_OUT)
    until = date.fromisoformat(away[-1].data["until"]) if away else None
    values = {"away_until": until, "opted_out": bool(opted_out), "updated_at": now}
    await change(tx, CONTACTS, agency_id, contact_id, values)
