"""What became of an action: done, skipped, lapsed, put off; and each of these taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.policies import policy_by
from api.changes.replan import Cause
from api.changes.scope import Scope, open_scope
from api.changes.sent_text import sent_along, text_sent, unsend
from api.changes.tell import Happening
from api.ids import new_id
from api.refusals import Conflict, Fault, Invalid, NotFound
from api.store.actions import action_row, update_actions
from api.store.bundles import members
from api.store.database import Tx
from api.store.drafts import drafted_of_bundle
from api.store.failures import Outrun
from api.store.outcomes import add_outcome, live_outcome, void_outcomes
from api.views.actions import instant
from domain.planning import make_plan, snoozed_due
from domain.rules.table import RULES

MESSAGES = {"done": "action.completed", "skipped": "action.skipped", "lapsed": "action.lapsed"}
VERBS = {"done": "complete", "skipped": "skip"}


async def complete_action(
    tx: Tx,
    caller: Caller,
    action_id: str,
    occurred_at: datetime | None,
    channel: str | None,
    sent: Mapping[str, Any] | None = None,
) -> None:
    """Records that it was done at that instant (UTC; default: the agency's now), however early or late; and of a
    message the text that was `sent` (default: its stored draft)."""
    await _settle(tx, caller, action_id, "done", occurred_at, channel=channel, sent=sent)


async def skip_action(
    tx: Tx, caller: Caller, action_id: str, occurred_at: datetime | None, reason: str | None
) -> None:
    """Records that it won't be done."""
    await _settle(tx, caller, action_id, "skipped", occurred_at, reason=reason)


async def _settle(
    tx: Tx,
    caller: Caller,
    action_id: str,
    outcome: str,
    occurred_at: datetime | None,
    channel: str | None = None,
    reason: str | None = None,
    sent: Mapping[str, Any] | None = None,
) -> None:
    now = clock.now(caller.agency)
    at = occurred_at or now
    if at > now:
        why = f"occurred_at lies after the agency's now ({instant(now)}); what is still to come can't be recorded."
        raise Invalid.of([Fault("/occurred_at", why)])
    action, scope = await _open(tx, caller.agency_id, action_id, bundled=outcome == "done")
    _require_open(action, VERBS[outcome])
    if action.state == "lapsed":
        await void_outcomes(tx, caller.agency_id, action.id, now)
    told = {"channel": channel, "reason": reason, "occurred_at": instant(at)}
    kept: dict[str, Any] | None = None
    together = await _sent_as_one(tx, caller.agency_id, action, scope) if outcome == "done" else [action]
    for each in together:
        if outcome == "done" and each is together[0]:
            kept = await text_sent(tx, caller.agency_id, each, sent, now)
        elif outcome == "done":
            kept = await sent_along(tx, caller.agency_id, together[0].id, each.id, now)
        await _add(tx, caller.agency_id, each, outcome, at, now, channel, reason, kept)
        await audit(tx, caller, VERBS[outcome], "action", each.id, kind=each.kind, occurred_at=instant(at))
        happening = Happening(MESSAGES[outcome], now, each.id, {"outcome": told})
        cause = Cause(MESSAGES[outcome], each.id, f"The action {each.kind} was {outcome} on {at:%Y-%m-%d}.")
        await _replan(tx, scope, each.placement_id, cause, happening)


async def _sent_as_one(tx: Tx, agency_id: str, action: Any, scope: Scope) -> list[Any]:
    """The action, and all that is one message with it: completing the bundle completes each (rulebook section 6).

    First that under which their one text is stored.
    """
    if action.bundle_id is None or action.state != "scheduled" or action.tentative:
        return [action]
    together = [m for m in await members(tx, agency_id, action.bundle_id) if m.id != action.id]
    if not {m.placement_id for m in together} <= {sibling.id for sibling in scope.siblings}:
        raise Outrun  # one joined after our look
    lead = await drafted_of_bundle(tx, agency_id, action.bundle_id)
    rows = [action, *[await action_row(tx, agency_id, m.id) for m in together]]
    return sorted(rows, key=lambda row: row.id != lead)


def _require_open(action: Any, verb: str) -> None:
    if action.state == "cancelled":
        raise Conflict(
            "action_cancelled",
            f"The action no longer follows, so there is nothing to {verb}: {action.cancelled_because} "
            "If the message went out all the same, record a message_sent event on the placement.",
        )
    if action.state in ("done", "skipped"):
        how = (
            f"by the event {action.done_event_id}; void that event to take it back."
            if action.done_event_id
            else f"; DELETE its {'completion' if action.state == 'done' else 'skip'} first to take it back."
        )
        raise Conflict("action_settled", f"The action is {action.state} already {how}".replace(" ;", ";"))


async def record_lapse(tx: Tx, agency_id: str, action_id: str) -> None:
    """Records that it was not done by expires_at: that instant it bears, whenever the worker gets to it.

    The transaction holds the placement's lock.
    """
    action, scope = await _open(tx, agency_id, action_id)
    loaded = await scope.load(tx, action.placement_id)
    now = clock.now(loaded.placement)
    await _add(tx, agency_id, action, "lapsed", action.expires_at, now, None, None)
    cause = Cause("action.lapsed", action.id, f"The action {action.kind} lapsed: it was not done in time.")
    await _replan(tx, scope, action.placement_id, cause, Happening("action.lapsed", now, action.id))


async def take_back(tx: Tx, caller: Caller, action_id: str, outcome: str) -> None:
    """Voids the completion or the skip of an action, at any time; the plan follows."""
    now = clock.now(caller.agency)
    action, scope = await _open(tx, caller.agency_id, action_id)
    if await live_outcome(tx, caller.agency_id, action.id, [outcome]) is None:
        if action.done_event_id is not None and outcome == "done":
            raise Conflict(
                "action_settled",
                f"The action was done by the event {action.done_event_id}; void that event to take it back.",
            )
        noun = "completion" if outcome == "done" else "skip"
        raise NotFound(detail=f"The action has no {noun} to take back; it is {action.state}.")
    await void_outcomes(tx, caller.agency_id, action.id, now)
    await unsend(tx, caller.agency_id, action.id, now)
    await audit(tx, caller, f"void_{VERBS[outcome]}", "action", action.id, kind=action.kind)
    cause = Cause("action.reopened", action.id, f"It was recorded in error that {action.kind} was {outcome}.")
    await _replan(tx, scope, action.placement_id, cause, Happening("action.reopened", now, action.id))


async def snooze_action(tx: Tx, caller: Caller, action_id: str, until: datetime) -> None:
    """Moves a scheduled action's due to the first fitting instant from `until` (UTC) on, at most expires_at."""
    action, scope = await _open(tx, caller.agency_id, action_id)
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
    await _replan(tx, scope, action.placement_id, cause)


async def end_snooze(tx: Tx, caller: Caller, action_id: str) -> None:
    """Takes a snooze back: the action gets its own dates again."""
    action, scope = await _open(tx, caller.agency_id, action_id)
    if action.snoozed_until is None:
        raise NotFound(detail="The action isn't snoozed.")
    await _set_snooze(tx, caller, action, None)
    await audit(tx, caller, "void_snooze", "action", action.id, kind=action.kind)
    cause = Cause("action.snooze_ended", action.id, f"The snooze of {action.kind} was taken back.")
    await _replan(tx, scope, action.placement_id, cause)


async def _set_snooze(tx: Tx, caller: Caller, action: Any, until: datetime | None) -> None:
    row = {"id": action.id, "snoozed_until": until, "updated_at": clock.now(caller.agency)}
    await update_actions(tx, caller.agency_id, [row])


async def _open(tx: Tx, agency_id: str, action_id: str, *, bundled: bool = False) -> tuple[Any, Scope]:
    """The action as it stands once its placement is locked; with `bundled` those of its bundle too."""
    found = await action_row(tx, agency_id, action_id)
    if found is None:
        raise NotFound()
    beside = await members(tx, agency_id, found.bundle_id) if bundled and found.bundle_id else []
    scope = await open_scope(tx, agency_id, {found.placement_id, *(each.placement_id for each in beside)})
    return await action_row(tx, agency_id, action_id), scope


async def _add(
    tx: Tx,
    agency_id: str,
    action: Any,
    outcome: str,
    at: datetime,
    now: datetime,
    channel: str | None,
    reason: str | None,
    sent: Mapping[str, Any] | None = None,
) -> None:
    await add_outcome(
        tx,
        {
            "agency_id": agency_id,
            "id": new_id(),
            "placement_id": action.placement_id,
            "action_id": action.id,
            "action_key": action.key,
            "kind": action.kind,
            "attempt": action.attempt,
            "recipient_type": action.recipient_type,
            "recipient_id": action.recipient_id,
            "outcome": outcome,
            "occurred_at": at,
            "channel": channel,
            "reason": reason,
            "sent": sent,
            "created_at": now,
            "updated_at": now,
        },
    )


async def _replan(tx: Tx, scope: Scope, placement_id: str, cause: Cause, *happenings: Happening) -> None:
    told: Sequence[Happening] = happenings
    await scope.replan(tx, await scope.load(tx, placement_id), cause, told)
