"""What happened: the events of a placement's timeline (rulebook section 3). Frozen; a wrong one is voided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache


class EventType(StrEnum):
    """Every type of event."""

    TARGET_SET = "target_set"
    APPLICATION_PLANNED = "application_planned"
    APPLIED = "applied"
    INTERVIEW_SCHEDULED = "interview_scheduled"
    INTERVIEW_HELD = "interview_held"
    INTERVIEW_CANCELLED = "interview_cancelled"
    TIMELINE_STATED = "timeline_stated"
    MESSAGE_RECEIVED = "message_received"
    MESSAGE_SENT = "message_sent"
    MATERIALS_REQUESTED = "materials_requested"
    ACHIEVEMENT = "achievement"
    NEED_IDENTIFIED = "need_identified"
    MATERIAL_READY = "material_ready"
    COMPETING_OFFER = "competing_offer"
    OFFER_MADE = "offer_made"
    OFFER_ACCEPTED = "offer_accepted"
    OFFER_DECLINED = "offer_declined"
    REJECTED = "rejected"
    CANDIDATE_WITHDREW = "candidate_withdrew"
    CLOSED = "closed"
    ON_HOLD = "on_hold"
    RESUMED = "resumed"
    REOPENED = "reopened"
    CONTACT_OPTED_OUT = "contact_opted_out"
    CONTACT_AWAY = "contact_away"
    INDUSTRY_EVENT = "industry_event"
    VOIDED = "voided"


class Purpose(StrEnum):
    """What an interview is for; an informational one is no step of the application."""

    SELECTION = "selection"
    INFORMATIONAL = "informational"


ENDINGS = frozenset(
    {
        EventType.OFFER_ACCEPTED,
        EventType.OFFER_DECLINED,
        EventType.REJECTED,
        EventType.CANDIDATE_WITHDREW,
        EventType.CLOSED,
    }
)

AFTER_AN_ENDING = frozenset(
    {
        EventType.CLOSED,
        EventType.REOPENED,
        EventType.VOIDED,
        EventType.MESSAGE_RECEIVED,
        EventType.MESSAGE_SENT,
        EventType.CONTACT_AWAY,
        EventType.CONTACT_OPTED_OUT,
    }
)

NEWS = frozenset({EventType.ACHIEVEMENT, EventType.NEED_IDENTIFIED, EventType.MATERIAL_READY})


@dataclass(frozen=True, slots=True)
class Remark:
    """A point discussed, a concern or a need, and whose it was (None: nobody's in particular).

    `answer` is what answers a concern, where anybody noted it.
    """

    contact: str | None
    text: str
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One fact. `name` identifies it in keys: its id or ref, else type@occurred_at. Instants are UTC."""

    name: str
    type: EventType
    occurred_at: datetime
    contact: str | None = None
    contacts: tuple[str, ...] = ()
    interview: str | None = None
    purpose: Purpose | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    apply_by: date | None = None
    decision_by: date | None = None
    decide_by: date | None = None
    reply_by: date | None = None
    until: date | None = None
    deadline: date | datetime | None = None
    channel: str | None = None
    kind: str | None = None
    needs_reply: bool = True
    points: tuple[Remark, ...] = ()
    concerns: tuple[Remark, ...] = ()
    needs: tuple[Remark, ...] = ()
    items: tuple[str, ...] = ()
    title: str | None = None
    detail: str | None = None
    reason: str | None = None
    event_name: str | None = None
    voids: str | None = None


@lru_cache(maxsize=4096)  # a plan names each of its instants several times
def instant_name(instant: datetime) -> str:
    """An instant as it stands in keys and names: RFC 3339, UTC, with a fraction only where there is one."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
