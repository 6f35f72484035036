"""A placement in New York, with the briefs, the occasions and the drafts of its actions."""

from __future__ import annotations

from typing import Any

from domain.plan import Action
from domain.words.briefs import brief
from domain.words.drafts.standard import standard_template
from domain.words.drafts.writing import write_draft
from domain.words.occasion import Message, Occasion
from domain.words.occasions import occasion_of
from tests.domain.given import planned

Entries = dict[str, dict[str, Any]]


def briefs_of(given: dict[str, Any], kind: str, recipient: str | None = None, attempt: int = 1) -> Entries:
    plan, facts, _ = planned(given)
    action: Action = next(
        a for a in plan.actions if (a.kind, a.attempt) == (kind, attempt) and recipient in (None, a.recipient)
    )
    entries = brief(action, facts, plan.timeline)
    return {entry["item"]: entry for entry in entries}


def occasions_of(given: dict[str, Any], kind: str, attempt: int = 1) -> list[Occasion]:
    """Of each action of that kind, in the plan's order."""
    plan, facts, _ = planned(given)
    found = [action for action in plan.actions if (action.kind, action.attempt) == (kind, attempt)]
    return [occasion_of(action, facts, plan.timeline, consultant="Joan Pike") for action in found]


def draft_of(given: dict[str, Any], kind: str, attempt: int = 1) -> Message:
    """The standard draft of the first action of that kind."""
    occasion = occasions_of(given, kind, attempt)[0]
    return write_draft(
        occasion, standard_template(kind, occasion.channel, occasion.actor, occasion.language)
    ).message


def world(*events: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A placement in New York with a manager, an hr contact and these events."""
    return {
        "agency": {
            "name": "Bright Agency",
            "time_zone": "America/New_York",
            "country": "US",
            "subdivision": "NY",
        },
        "client": {"name": "Harlow Freight"},
        "candidate": {"name": "Dana Whitfield"},
        "job": {"title": "Dispatch Manager", "requirements": ["route planning", "team leadership"]},
        "contacts": [
            {"ref": "ruiz", "name": "Elena Ruiz", "role": "hiring_manager", "email": "e@harlow.example"},
            {"ref": "hal", "name": "Hal Reyes", "role": "hr", "email": "h@harlow.example"},
        ],
        "primary_contact": "ruiz",
        "events": list(events),
        **more,
    }


def event(kind: str, at: str, **data: Any) -> dict[str, Any]:
    return {"type": kind, "occurred_at": f"{at}Z", "data": data}
