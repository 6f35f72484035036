"""Events from their data as JSON, already admitted: the one place that knows which field holds what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from domain.facts.events import Event, EventType, Purpose, Remark

_DATES = ("apply_by", "decision_by", "decide_by", "reply_by", "until")
_INSTANTS = ("starts_at", "ends_at")
_TEXTS = ("contact", "interview", "channel", "kind", "title", "detail", "reason")
_REMARKS = ("points", "concerns", "needs")


def read_instant(text: str) -> datetime:
    """An RFC 3339 instant, in UTC. Raises ValueError for anything else, one without an offset too."""
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError(
            f"{text!r} has no offset: instants are RFC 3339 in UTC, such as 2026-11-21T00:15:00Z"
        )
    return instant.astimezone(UTC)


def read_event(name: str, kind: str, occurred_at: datetime, data: Mapping[str, Any]) -> Event:
    """The event that these data tell of. Contacts are named as the caller names them."""
    fields: dict[str, Any] = {field: data[field] for field in _TEXTS if data.get(field) is not None}
    fields |= {field: date.fromisoformat(data[field]) for field in _DATES if data.get(field)}
    fields |= {field: read_instant(data[field]) for field in _INSTANTS if data.get(field)}
    fields |= {
        field: tuple(
            Remark(entry.get("contact"), entry["text"], entry.get("answer")) for entry in data[field]
        )
        for field in _REMARKS
        if data.get(field)
    }
    if data.get("deadline"):
        fields["deadline"] = read_deadline(data["deadline"])
    if data.get("purpose"):
        fields["purpose"] = Purpose(data["purpose"])
    if data.get("needs_reply") is not None:
        fields["needs_reply"] = data["needs_reply"]
    fields["contacts"] = tuple(data.get("contacts") or ())
    fields["items"] = tuple(data.get("items") or ())
    fields["event_name"] = data.get("name")
    fields["voids"] = data.get("event")
    return Event(name, EventType(kind), occurred_at, **fields)


def read_deadline(text: str) -> date | datetime:
    """A deadline is a date or an instant."""
    return date.fromisoformat(text) if len(text) == 10 else read_instant(text)
