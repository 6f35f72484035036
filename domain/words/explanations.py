"""Why an action has its dates: each step that led to them, as data and as a sentence (contract).

Planning only notes the steps; sentences are made here, when somebody asks for them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from domain.facts.events import instant_name
from domain.facts.outcomes import Facts
from domain.facts.people import Channel
from domain.plan import Action, Step
from domain.policy import Hours
from domain.rules.table import TABLE
from domain.words.names import Names, names_of
from domain.words.sentences.table import personal_sentence_of, sentence_of
from domain.words.sentences.telling import PersonalSentence, PersonalTelling, Telling
from domain.working_time.calendars import Calendar

MOVES = frozenset({"away", "gap", "cap", "moved"})
LAPSE_WHEN_LATE = frozenset(rule.kind for rule in TABLE if rule.expires is not None)
SOURCES = {rule.kind: list(rule.sources) for rule in TABLE}


def explain(action: Action, facts: Facts, calendar_version: str) -> list[dict[str, Any]]:
    """The action's explanation in the order in which its dates came about, the calendar last.

    `from` and `to` are instants (RFC 3339, UTC), dates or null. Raises UnknownStep for a step that has
    no sentence. To be read only: explanations share what they have in common.
    """
    kind, calendar, names = action.kind, action.calendar, names_of(facts)
    told: list[dict[str, Any]] = []
    for step in action.steps:
        if step.step in MOVES:
            step = _with_days_passed_over(step, calendar)
        say = personal_sentence_of(step)
        told.append(_of_days(kind, step, calendar) if say is None else _of_people(say, step, action, names))
    dates = action.opens_at, action.due_at, action.late_at, action.expires_at
    window, lapse, place = _ends(kind, *dates, calendar, calendar_version)
    told += (window, _put_off(action) or lapse, place)
    return told


def _with_days_passed_over(step: Step, calendar: Calendar) -> Step:
    """Planning leaves their names to us: they cost time."""
    skipped = ("skipped", calendar.skipped(step.start, step.end))
    return step._replace(data=(*step.data, skipped))


def _of_people(say: PersonalSentence, step: Step, action: Action, names: Names) -> dict[str, Any]:
    data = dict(step.data)
    return _as_json(action.kind, step, say(PersonalTelling(step, action.calendar, data, action, names)))


# The same days come again from action to action, and whenever a placement is planned anew: what speaks of days and
# instants alone is kept.


@lru_cache(maxsize=4096)
def _of_days(kind: str, step: Step, calendar: Calendar) -> dict[str, Any]:
    return _as_json(kind, step, sentence_of(step)(Telling(step, calendar, dict(step.data))))


@lru_cache(maxsize=2048)
def _ends(
    kind: str,
    opens_at: datetime,
    due_at: datetime,
    late_at: datetime,
    expires_at: datetime,
    calendar: Calendar,
    calendar_version: str,
) -> tuple[dict[str, Any], ...]:
    """What holds for every action and needs no note: from when to when, when it lapses, by which calendar."""
    window = Step("window", opens_at, due_at, data=(("late_at", late_at),))
    place = (
        ("time_zone", calendar.time_zone),
        ("country", calendar.country),
        ("subdivision", calendar.subdivision),
        ("calendar_version", calendar_version),
    )
    lapse = _lapse(kind, late_at, expires_at, calendar)
    return tuple(_of_days(kind, step, calendar) for step in (window, lapse, Step("calendar", data=place)))


def _lapse(kind: str, late_at: datetime, expires_at: datetime, calendar: Calendar) -> Step:
    if kind in LAPSE_WHEN_LATE:
        return Step("expires", end=expires_at, because="with_late")
    late, expiry = calendar.day(late_at), calendar.day(expires_at)
    count, skipped = calendar.distance(late, expiry), calendar.skipped(late, expiry)
    return Step("expires", late, expiry, "business_days", (("count", count), ("skipped", skipped)))


def _put_off(action: Action) -> dict[str, Any] | None:
    """When it lapses, where a snooze moved that."""
    if action.snoozed_until is None or action.kind in LAPSE_WHEN_LATE:
        return None
    put_off = next(step for step in action.steps if step.step == "snoozed")
    before = dict(put_off.data)["expires_at"]
    return _of_days(action.kind, Step("expires", before, action.expires_at, "put_off"), action.calendar)


def _as_json(kind: str, step: Step, text: str) -> dict[str, Any]:
    return {
        "step": step.step,
        "rule": kind,
        "sources": SOURCES[kind],
        "from": _plain(step.start),
        "to": _plain(step.end),
        "because": step.because or None,
        "data": {name: _plain(value) for name, value in step.data},
        "text": text,
    }


def _plain(value: Any) -> Any:
    """A value as JSON has it; a skipped day becomes its date and its name."""
    write = _WRITERS.get(type(value))
    return value if write is None else write(value)


@lru_cache(maxsize=4096)  # mostly the days passed over, which calendars hand out as the same tuples
def _list(values: tuple[Any, ...]) -> list[Any]:
    return [_plain(value) for value in values]


def _hours(hours: Hours) -> dict[str, str]:
    return {"start": hours.start.isoformat("minutes"), "end": hours.end.isoformat("minutes")}


_WRITERS: dict[type, Callable[[Any], Any]] = {
    datetime: instant_name,
    date: date.isoformat,
    tuple: _list,
    Hours: _hours,
    Channel: str,
}
