"""What has come due: pushed, told overdue, or lapsed. The worker and the sandbox clock both come here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from api.changes import settle, timers
from api.changes.tell import Happening, tell
from api.store import bundles, due_actions
from api.store.actions import raw
from api.store.database import Tx
from api.store.due_actions import DueAction, Marks
from api.store.locks import lock_with_siblings


async def fire_placement(tx: Tx, agency_id: str, placement_id: str, now: datetime) -> None:
    """Does all that the clock owes a placement at `now` (UTC, the agency's time).

    Everything is read again under the placement's lock, and what was told is marked in the same transaction:
    however many workers come, and however often, each push happens once. What is one message with actions of
    other placements is pushed with them, under the locks of all.

    Lapses come first, in order of their instants: each re-plans, and what the new plan no longer holds must
    not be pushed. An action that expired before it could be pushed thus lapses unpushed.
    """
    beside = await bundles.placements_beside(tx, agency_id, placement_id, now)
    if not await lock_with_siblings(tx, agency_id, [placement_id, *beside]):
        return
    due = await _after_lapses(tx, agency_id, placement_id, now)
    others = [action for each in beside for action in await _after_lapses(tx, agency_id, each, now)]
    if due:
        await _push(tx, agency_id, placement_id, due, others, now)


async def _after_lapses(tx: Tx, agency_id: str, placement_id: str, now: datetime) -> list[DueAction]:
    due = await due_actions.due_of_placement(tx, agency_id, placement_id, now)
    while expired := [action for action in due if action.firm and action.expires_at <= now]:
        first = min(expired, key=lambda action: action.expires_at)
        await settle.record_lapse(tx, agency_id, first.id)
        due = await due_actions.due_of_placement(tx, agency_id, placement_id, now)
    return due


async def _push(
    tx: Tx,
    agency_id: str,
    placement_id: str,
    due: Sequence[DueAction],
    others: Sequence[DueAction],
    now: datetime,
) -> None:
    happenings: list[Happening] = []
    pushed: dict[str, datetime | None] = {}
    overdue: dict[str, datetime | None] = {}
    for action in due:
        of_bundle = [each for each in others if action.bundle_id and each.bundle_id == action.bundle_id]
        if _owes_push(action, now):
            together = [action, *(each for each in of_bundle if _owes_push(each, now))]
            pushed |= {each.id: each.due_at for each in together}
            happenings.append(await _happening(tx, agency_id, "action.due", together, now))
        if _owes_overdue(action, now):
            together = [action, *(each for each in of_bundle if _owes_overdue(each, now))]
            overdue |= {each.id: each.late_at for each in together}
            happenings.append(await _happening(tx, agency_id, "action.overdue", together, now))
    told = {action.id for action in due} | pushed.keys() | overdue.keys()
    marks = [_marks(each, pushed, overdue) for each in (*due, *others) if each.id in told]
    await due_actions.mark(tx, agency_id, marks)
    await tell(tx, agency_id, placement_id, happenings)


def _owes_push(action: DueAction, now: datetime) -> bool:
    return action.firm and action.due_at <= now and timers.owes_push(action.due_at, action.pushed_due_at)


def _owes_overdue(action: DueAction, now: datetime) -> bool:
    return (
        action.firm and action.late_at < now and timers.owes_overdue(action.late_at, action.overdue_late_at)
    )


async def _happening(
    tx: Tx, agency_id: str, type_: str, together: Sequence[DueAction], now: datetime
) -> Happening:
    """The one message for all of them, about the first."""
    first = together[0]
    if first.bundle_id is None:
        return Happening(type_, now, first.id)
    shown = await bundles.members_as_json(tx, agency_id, [each.id for each in together])
    bundle = {"id": first.bundle_id, "count": len(together), "actions": [raw(each) for each in shown]}
    return Happening(type_, now, first.id, {"bundle": bundle})


def _marks(action: DueAction, pushed: Mapping[str, Any], overdue: Mapping[str, Any]) -> Marks:
    its_push = pushed.get(action.id, action.pushed_due_at)
    its_overdue = overdue.get(action.id, action.overdue_late_at)
    then = timers.next_at(
        action.state,
        action.tentative,
        action.due_at,
        action.late_at,
        action.expires_at,
        its_push,
        its_overdue,
    )
    return Marks(action.id, its_push, its_overdue, then)
