"""Gap: messages to one contact about one placement lie apart (rulebook section 6, Pacing 1)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from domain.working_time.calendars import Calendar


def too_close(
    day: date,
    touches: Iterable[date],
    owed: Iterable[date],
    placed: Iterable[date],
    gap: int,
    calendar: Calendar,
) -> tuple[str, date] | None:
    """What lies too near that day, and when: a touch, an owed action due, or a courtesy placed before."""
    for touch in touches:
        if touch >= day or calendar.distance(touch, day) < gap:
            return "touch", touch
    for due in owed:
        if due <= day and calendar.distance(due, day) < gap:
            return "owed", due
    for other in placed:
        if calendar.distance(min(other, day), max(other, day)) < gap:
            return "placed", other
    return None
