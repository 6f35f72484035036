"""An action of a plan as the API shows it (contract, "An action as JSON")."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from domain.facts.events import instant_name
from domain.facts.outcomes import CANDIDATE, Facts
from domain.plan import Action, Plan
from domain.words.briefs import brief
from domain.words.explanations import explain


def instant(value: datetime | None) -> str | None:
    """RFC 3339 in UTC with Z; a fraction only where there is one."""
    return None if value is None else instant_name(value)


def preview_action(action: Action, plan: Plan, facts: Facts) -> dict[str, Any]:
    """A scheduled action of a preview: ids null, the recipient by its ref."""
    return {
        "id": None,
        **plan_fields(action),
        "recipient": preview_recipient(action.recipient, facts),
        "state": "scheduled",
        "brief": brief(action, facts, plan.timeline),
        "explanation": explain(action, facts, plan.calendar_version),
        "placement_id": None,
        "candidate_id": None,
        "client_id": None,
        "consultant_id": None,
        "bundle_id": None,
        "done_at": None,
        "review": None,
        "cancelled_because": None,
        "created_at": None,
        "updated_at": None,
    }


def plan_fields(action: Action) -> dict[str, Any]:
    """What the plan alone says of an action, whether it is stored or not."""
    return {
        "key": action.key,
        "kind": action.kind,
        "attempt": action.attempt,
        "actor": action.actor,
        "channel": action.channel,
        "class": action.class_,
        "tentative": action.tentative,
        "blocked": action.blocked,
        "blocked_by": action.blocked_by,
        "opens_at": instant(action.opens_at),
        "due_at": instant(action.due_at),
        "late_at": instant(action.late_at),
        "expires_at": instant(action.expires_at),
        "time_zone": action.calendar.time_zone,
        "snoozed_until": instant(action.snoozed_until),
    }


def preview_recipient(recipient: str | None, facts: Facts) -> dict[str, Any] | None:
    if recipient is None:
        return None
    if recipient == CANDIDATE:
        return {"type": "candidate", "id": None, "ref": CANDIDATE, "name": facts.candidate.name}
    name = next(contact.name for contact in facts.contacts if contact.ref == recipient)
    return {"type": "contact", "id": None, "ref": recipient, "name": name}
