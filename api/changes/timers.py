"""When the clock next does something to an action: the one place that says so.

Whoever writes an action's state, dates or marks writes `next_at` by this function in the same statement;
the worker and the sandbox clock look for actions whose `next_at` has come.
"""

from __future__ import annotations

from datetime import datetime, timedelta

FIRST_AFTER = timedelta(microseconds=1)
"""Overdue is now > late_at; an instant is stored to the microsecond."""


def next_at(
    state: str,
    tentative: bool,
    due_at: datetime,
    late_at: datetime,
    expires_at: datetime,
    pushed_due_at: datetime | None,
    overdue_late_at: datetime | None,
) -> datetime | None:
    """The instant (UTC) of the next push, word of being overdue, or lapse; None: the clock does nothing.

    Only a scheduled, firm action is pushed, told overdue, or lapses: a tentative one waits for its anchor.
    The marks are the latest due_at that was pushed and the latest late_at that was told.
    """
    if state != "scheduled" or tentative:
        return None
    instants = [expires_at]
    if owes_push(due_at, pushed_due_at):
        instants.append(due_at)
    if owes_overdue(late_at, overdue_late_at):
        instants.append(late_at + FIRST_AFTER)
    return min(instants)


def owes_push(due_at: datetime, pushed_due_at: datetime | None) -> bool:
    """A move to an earlier or equal due_at after a push counts for nothing (contract: action.due)."""
    return pushed_due_at is None or due_at > pushed_due_at


def owes_overdue(late_at: datetime, overdue_late_at: datetime | None) -> bool:
    """Told once for every late_at, by the same reading."""
    return overdue_late_at is None or late_at > overdue_late_at
