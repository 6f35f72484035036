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


@dataclass(slots=True)  # not frozen: one is made for every step that is told, at twice the price
class Telling:
    """A step and the calendar in which its days are reckoned: all that the most sentences speak of."""

    step: Step
    calendar: Calendar
    data: dict[str, Any]

    @property
    def start(self) -> Any:
        return self.step.start

    @property
    def end(self) -> Any:
        return self.step.end

    @property
    def skipped(self) -> str:
        return english.skipped(self.data.get("skipped", ()))

    def at(self, instant: datetime) -> str:
        return moment(instant, self.calendar)

    def at_from(self, instant: datetime, earlier: datetime) -> str:
        """An instant after one just named: its time alone where the day is the same."""
        return english.moment_from(instant, earlier, self.calendar)


@dataclass(slots=True)
class PersonalTelling(Telling):
    """The same with the action and its people, for a sentence that names somebody."""

    action: Action
    names: Names

    @property
    def recipient(self) -> str:
        return self.names.who(self.action.recipient)


Sentence = Callable[[Telling], str]
PersonalSentence = Callable[[PersonalTelling], str]
