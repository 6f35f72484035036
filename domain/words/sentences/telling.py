"""One step of an action's explanation, with all that its sentence may name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.plan import Action, Step
from domain.words import english
from domain.words.english import moment
from domain.words.names import Names
from domain.working_time.calendars import Calendar


@dataclass(slots=True)  # not frozen: one is made for every step of every action, at twice the price
class Telling:
    """A step of an action's explanation, with all that its sentence may name."""

    action: Action
    names: Names
    step: Step
    data: dict[str, Any]

    @property
    def calendar(self) -> Calendar:
        return self.action.calendar

    @property
    def start(self) -> Any:
        return self.step.start

    @property
    def end(self) -> Any:
        return self.step.end

    @property
    def recipient(self) -> str:
        return self.names.who(self.action.recipient)

    @property
    def skipped(self) -> str:
        return english.skipped(self.data.get("skipped", ()))

    def at(self, instant: datetime) -> str:
        return moment(instant, self.action.calendar)

    def at_from(self, instant: datetime, earlier: datetime) -> str:
        """An instant after one just named: its time alone where the day is the same."""
        calendar = self.action.calendar
        local = instant.astimezone(calendar.zone)
        if local.date() == earlier.astimezone(calendar.zone).date():
            return english.wall(local.time())
        return moment(instant, calendar)


Sentence = Callable[[Telling], str]
