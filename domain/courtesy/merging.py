"""Merging: news goes into another message where it can (rulebook section 6, Merging)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from domain.plan import Action
from domain.working_time.calendars import Calendar


def owed_host(hosts: Iterable[Action], formula: date, days: int, calendar: Calendar) -> Action | None:
    """A scheduled reply or send_materials due at most that many business days after the formula day."""
    fitting = [h for h in hosts if calendar.distance(formula, calendar.day(h.due_at)) <= days]
    return min(fitting, key=lambda host: (host.due_at, host.order), default=None)


def follow_up_host(
    hosts: Iterable[tuple[Action, date]], formula: date, paced: date, days: int, calendar: Calendar
) -> Action | None:
    """A firm follow-up placed on or after the formula day, at most that many after where pacing would put it."""
    fitting = [
        (day, host)
        for host, day in hosts
        if not host.tentative and day >= formula and calendar.distance(paced, day) <= days
    ]
    return min(fitting, key=lambda found: found[0], default=(formula, None))[1]


def news_host(
    hosts: Iterable[tuple[Action, date]], formula: date, days: int, calendar: Calendar
) -> Action | None:
    """Other news placed within that many business days of the formula day, on either side."""
    fitting = [
        (day, host) for host, day in hosts if calendar.distance(min(day, formula), max(day, formula)) <= days
    ]
    return min(fitting, key=lambda found: found[0], default=(formula, None))[1]
