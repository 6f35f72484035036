"""Cap: no manager is flooded, over all placements of the agency (rulebook section 6, Pacing 2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from domain.working_time.calendars import Calendar


def too_many(day: date, messages: Sequence[date], most: int, window: int, calendar: Calendar) -> int | None:
    """How many courtesy messages the fullest run of business days around that day would hold, if too many.

    A run counts the calendar days from its first business day to its last; `day` itself is counted in.
    """
    if len(messages) < most:  # with the day itself at most that many: no run can hold more
        return None
    first = day if window == 1 else calendar.plus(day, 1 - window)
    fullest = 0
    for _ in range(window):
        last = first if window == 1 else calendar.plus(first, window - 1)
        fullest = max(fullest, 1 + sum(first <= message <= last for message in messages))
        first = calendar.plus(first, 1)
    return fullest if fullest > most else None
