"""Every type of message, and when it is sent (contract: Webhooks)."""

from __future__ import annotations

TYPES: dict[str, str] = {
    "action.due": "A firm action's due_at has come; a blocked one says so. Once for every due_at that comes "
    "while it is scheduled: a move to an earlier or equal due_at after a push counts for nothing.",
    "action.overdue": "An action's late_at has passed, and it isn't done.",
    "action.lapsed": "An action expired undone. It bears the instant expires_at and counts as a skip.",
    "action.completed": "An action was done.",
    "action.skipped": "An action was skipped.",
    "action.reopened": "A completion, skip or lapse was voided, and the action follows again.",
    "plan.revised": "A re-planning changed something: the difference.",
    "placement.status_changed": "The derived status of a placement changed.",
    "ping": "Asked for, to try an endpoint.",
}

ALL = "*"
