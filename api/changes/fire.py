"""What has come due: pushed, told overdue, or lapsed. The worker and the sandbox clock both come here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from api.changes import settle, timers
from api.changes.tell import Happening, tell
from api.store import due_actions
from api.store.database import Tx
from api.store.due_actions import DueAction, Marks
from api.store.locks import lock_with_siblings


async def fire_placement(tx: Tx, agency_id: str, placement_id: str, now: datetime) -> None:
    """Does all that the clock owes a placement at `now` (UTC, the agency's time).

    Everything is read again under the placement's lock, and what was told is marked in the same transaction:
    however many workers come, and however often, each push happens once.

    Lapses come first, in order of their instants: each re-plans, and what the new plan no longer holds must
    not be pushed. An action that expired before it could be pushed thus lapses unpushed.
    """
    if not await lock_with_siblings(tx, agency_id, [placement_id]):
        return
    due = await due_actions.due_of_placement(tx, agency_id, placement_id, now)
    while expired := [action for action in due if action.firm and action.expires_at <= now]:
        first = min(expired, key=lambda action: action.expires_at)
        await settle.record_lapse(tx, agency_id, first.id)
        due = await due_actions.due_of_placement(tx, agency_id, placement_id, now)
    if due:
        await _push(tx, agency_id, placement_id, due, now)


async def _push(tx: Tx, agency_id: str, placement_id: str, due: Sequence[DueAction], now: datetime) -> None:
    happenings: list[Happening] = []
    marks: list[Marks] = []
    for action in due:
        pushed, overdue = action.pushed_due_at, action.overdue_late_at
        if action.firm and action.due_at <= now and timers.owes_push(action.due_at, pushed):
            happenings.append(Happening("action.due", now, action.id))
            pushed = action.due_at
        if action.firm and action.late_at < now and timers.owes_overdue(action.late_at, overdue):
            happenings.append(Happening("action.overdue", now, action.id))
            overdue = action.late_at
        then = timers.next_at(
            action.state, action.tentative, action.due_at, action.late_at, action.expires_at, pushed, overdue
        )
        marks.append(Marks(action.id, pushed, overdue, then))
    await due_actions.mark(tx, agency_id, marks)
    await tell(tx, agency_id, placement_id, happenings)
