"""Putting an action off, and taking that back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.difference import Cause
from api.changes.policies import policy_by
from api.changes.preconditions import ANYHOW, Precondition
from api.changes.settle import open_action, replan_action
from api.refusals import Conflict, Fault, Invalid, NotFound
from api.store.actions import update_actions
from api.store.database import Tx
from api.views.actions import instant
from domain.planning import make_plan, snoozed_due
from domain.rules.table import RULES


async def snooze_action(
    tx: Tx, caller: Caller, action_id: str, until: datetime, precondition: Precondition = ANYHOW
) -> None:
    """Moves a scheduled action's due to the first fitting instant from `until` (UTC) on, at most expires_at."""
    action, scope = await open_action(tx, caller.agency_id, action_id, precondition)
    if action.state != "scheduled":
        raise Conflict(
            "action_not_scheduled", f"Only a scheduled action can be snoozed; this one is {action.state}."
        )
    loaded = await scope.load(tx, action.placement_id)
    policy = policy_by(loaded.placement.policy_layers)
    others = tuple(entry for entry in loaded.facts.snoozes if entry[0] != action.key)
    planned = make_plan(replace(loaded.facts, snoozes=others), policy)
    found = next(a for a in planned.actions if a.key == action.key)
    due = snoozed_due(RULES[found.kind], found, until, policy)
    if due > found.expires_at:
        why = (
            f"until is rounded to {instant(due)}, which lies after the action's expires_at "
            f"({instant(found.expires_at)}). Choose an earlier instant."
        )
        raise Invalid.of([Fault("/until", why)])
    if due <= found.due_at:
        why = f"until gives {instant(due)}, which isn't later than the action's due_at ({instant(found.due_at)})."
        raise Invalid.of([Fault("/until", why)])
    await _set_snooze(tx, caller, action, until)
    await audit(tx, caller, "snooze", "action", action.id, kind=action.kind, until=instant(until))
    cause = Cause("action.snoozed", action.id, f"{action.kind} was snoozed until {instant(until)}.")
    await replan_action(tx, scope, action.placement_id, cause)


async def end_snooze(tx: Tx, caller: Caller, action_id: str, precondition: Precondition = ANYHOW) -> None:
    """Takes a snooze back: the action gets its own dates again."""
    action, scope = await open_action(tx, caller.agency_id, action_id, precondition)
    if action.snoozed_until is None:
        raise NotFound(detail="The action isn't snoozed.")
    await _set_snooze(tx, caller, action, None)
    await audit(tx, caller, "void_snooze", "action", action.id, kind=action.kind)
    cause = Cause("action.snooze_ended", action.id, f"The snooze of {action.kind} was taken back.")
    await replan_action(tx, scope, action.placement_id, cause)


async def _set_snooze(tx: Tx, caller: Caller, action: Any, until: datetime | None) -> None:
    row = {"id": action.id, "snoozed_until": until, "updated_at": clock.now(caller.agency)}
    await update_actions(tx, caller.agency_id, [row])
