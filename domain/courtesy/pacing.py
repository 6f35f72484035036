"""Where a courtesy action may stand: moved to the first day that is free (rulebook section 6, Pacing)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from domain.courtesy.cap import too_many
from domain.courtesy.gap import too_close
from domain.plan import Action
from domain.policy import Policy
from domain.working_time.calendars import Calendar

Refusal = tuple[date, str, dict[str, Any]]  # the day, which courtesy refuses it, and what stands against it


@dataclass(slots=True)
class Desk:
    """What one contact gets from us: days in their calendar."""

    calendar: Calendar
    policy: Policy
    away_until: date | None = None
    touches: list[date] = field(default_factory=list)  # what really went to them about this placement
    owed: list[date] = field(default_factory=list)  # due days of scheduled owed actions of this placement
    courtesies: list[date] = field(default_factory=list)  # all placements: courtesy messages done or placed
    placed: list[date] = field(default_factory=list)  # courtesy actions of this placement placed so far
    bundles: frozenset[date] = frozenset()  # days on which a bundle has a message that counts already

    def first_free(self, day: date, *, joins: bool = False) -> tuple[date, list[Refusal]]:
        """The first free business day from the formula day on, and why each day before it was not.

        `joins`: it may go into a bundle, whose message the cap has counted already.
        """
        passed: list[Refusal] = []
        while True:
            refusal = self._refusal(day, joins and day in self.bundles)
            if refusal is None:
                return day, passed
            reason, detail, earliest = refusal
            passed.append((day, reason, detail))
            day = max(self.calendar.plus(day, 1), self.calendar.roll(earliest))

    def place(self, day: date, *, joins: bool = False) -> None:
        """Keeps the day for a courtesy message of this placement."""
        self.placed.append(day)
        if not (joins and day in self.bundles):
            self.courtesies.append(day)

    def _refusal(self, day: date, counted: bool) -> tuple[str, dict[str, Any], date] | None:
        """Why that day isn't free, with what stands against it, and the first day worth trying next."""
        if self.away_until is not None and day <= self.away_until:
            return "away", {"until": self.away_until}, self.away_until + timedelta(days=1)
        gap = self.policy.min_gap_days
        near = too_close(day, self.touches, self.owed, self.placed, gap, self.calendar)
        if near is not None:
            reason, other = near
            return "gap", {"because": reason, "day": other, "least": gap}, self.calendar.plus(other, gap)
        if counted:
            return None
        count = too_many(
            day, self.courtesies, self.policy.cap_messages, self.policy.cap_window_days, self.calendar
        )
        if count is not None:
            limits = {"most": self.policy.cap_messages, "window": self.policy.cap_window_days, "count": count}
            return "cap", limits, day
        return None


def move_to(action: Action, day: date, passed: list[Refusal]) -> None:
    """Moves an action to that day: due at the same local time; opens and late by as many business days.

    Its expires_at follows from late_at and is set by whoever reckons it.
    """
    calendar = action.calendar
    formula = calendar.day(action.due_at)
    if day == formula:
        return
    count = calendar.distance(formula, day)
    tried = [*(refused for refused, _, _ in passed[1:]), day]
    for (refused, reason, detail), then in zip(passed, tried, strict=True):
        action.note(reason, refused, then, **detail)
    action.note("moved", formula, day, "pacing", count=count)
    action.due_at = _shift(action.due_at, count, calendar)
    action.opens_at = _shift(action.opens_at, count, calendar)
    action.late_at = _shift(action.late_at, count, calendar)


def _shift(instant: Any, count: int, calendar: Calendar) -> Any:
    local = instant.astimezone(calendar.zone)
    return calendar.at(calendar.plus(local.date(), count), local.time())
