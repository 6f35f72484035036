"""What became of an action: done, skipped, lapsed; and each of these taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.difference import Cause
from api.changes.preconditions import ANYHOW, Precondition
from api.changes.scope import Scope, open_scope
from api.changes.sent_text import sent_along, text_sent, unsend
from api.changes.tell import Happening
from api.ids import new_id
from api.refusals import Conflict, Fault, Invalid, NotFound
from api.store.actions import action_row
from api.store.bundles import members
from api.store.database import Tx
from api.store.drafts import drafted_of_bundle
from api.store.failures import Outrun
from api.store.outcomes import add_outcome, live_outcome, void_outcomes
from api.views.actions import instant

MESSAGES = {"done": "action.completed", "skipped": "action.skipped", "lapsed": "action.lapsed"}
VERBS = {"done": "complete", "skipped": "skip"}


async def complete_action(
    tx: Tx,
    caller: Caller,
    action_id: str,
    occurred_at: datetime | None,
    channel: str | None,
    sent: Mapping[str, Any] | None = None,
    precondition: Precondition = ANYHOW,
) -> None:
    """Records that it was done at that instant (UTC; default: the agency's now), however early or late; and of a
    message the text that was `sent` (default: its stored draft)."""
    await _settle(tx, caller, action_id, "done", occurred_at, precondition, channel=channel, sent=sent)


async def skip_action(
    tx: Tx,
    caller: Caller,
    action_id: str,
    occurred_at: datetime | None,
    reason: str | None,
    precondition: Precondition = ANYHOW,
) -> None:
    """Records that it won't be done."""
    await _settle(tx, caller, action_id, "skipped", occurred_at, precondition, reason=reason)


async def _settle(
    tx: Tx,
    caller: Caller,
    action_id: str,
    outcome: str,
    occurred_at: datetime | None,
    precondition: Precondition,
    channel: str | None = None,
    reason: str | None = None,
    sent: Mapping[str, Any] | None = None,
) -> None:
    now = clock.now(caller.agency)
    at = occurred_at or now
    if at > now:
        why = f"occurred_at lies after the agency's now ({instant(now)}); what is still to come can't be recorded."
        raise Invalid.of([Fault("/occurred_at", why)])
    action, scope = await open_action(
        tx, caller.agency_id, action_id, precondition, bundled=outcome == "done"
    )
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
        await replan_action(tx, scope, each.placement_id, cause, happening)


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
    action, scope = await open_action(tx, agency_id, action_id)
    loaded = await scope.load(tx, action.placement_id)
    now = clock.now(loaded.placement)
    await _add(tx, agency_id, action, "lapsed", action.expires_at, now, None, None)
    cause = Cause("action.lapsed", action.id, f"The action {action.kind} lapsed: it was not done in time.")
    await replan_action(tx, scope, action.placement_id, cause, Happening("action.lapsed", now, action.id))


async def take_back(
    tx: Tx, caller: Caller, action_id: str, outcome: str, precondition: Precondition = ANYHOW
) -> None:
    """Voids the completion or the skip of an action, at any time; the plan follows."""
    now = clock.now(caller.agency)
    action, scope = await open_action(tx, caller.agency_id, action_id, precondition)
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
    await replan_action(tx, scope, action.placement_id, cause, Happening("action.reopened", now, action.id))


async def open_action(
    tx: Tx, agency_id: str, action_id: str, precondition: Precondition = ANYHOW, *, bundled: bool = False
) -> tuple[Any, Scope]:
    """The action as it stands once its placement is locked; with `bundled` those of its bundle too."""
    found = await action_row(tx, agency_id, action_id)
    if found is None:
        raise NotFound()
    beside = await members(tx, agency_id, found.bundle_id) if bundled and found.bundle_id else []
    scope = await open_scope(tx, agency_id, {found.placement_id, *(each.placement_id for each in beside)})
    action = await action_row(tx, agency_id, action_id)
    precondition.check(action.changed)
    return action, scope


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


async def replan_action(
    tx: Tx, scope: Scope, placement_id: str, cause: Cause, *happenings: Happening
) -> None:
    told: Sequence[Happening] = happenings
    await scope.replan(tx, await scope.load(tx, placement_id), cause, told)
