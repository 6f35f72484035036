"""Why an action has its dates: each step that led to them, as data and as a sentence (contract).

Planning only notes the steps; sentences are made here, when somebody asks for them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from domain.facts.events import instant_name
from domain.facts.outcomes import Facts
from domain.facts.people import Channel
from domain.plan import Action, Step
from domain.policy import Hours
from domain.rules.table import RULES
from domain.words.names import Names
from domain.words.sentences.table import sentence_of
from domain.words.sentences.telling import Telling

MOVES = frozenset({"away", "gap", "cap", "moved"})


def explain(action: Action, facts: Facts, calendar_version: str) -> list[dict[str, Any]]:
    """The action's explanation in the order in which its dates came about, the calendar last.

    `from` and `to` are instants (RFC 3339, UTC), dates or null. Raises UnknownStep for a step that has
    no sentence.
    """
    names = Names(facts)
    steps = [*action.steps, *_closing_steps(action, calendar_version)]
    return [_told(Telling(action, names, step, _data(action, step))) for step in steps]


def _told(telling: Telling) -> dict[str, Any]:
    rule, (step, start, end, because, _) = RULES[telling.action.kind], telling.step
    return {
        "step": step,
        "rule": rule.kind,
        "sources": list(rule.sources),
        "from": None if start is None else _plain(start),
        "to": None if end is None else _plain(end),
        "because": because or None,
        "data": {name: _plain(value) for name, value in telling.data.items()},
        "text": sentence_of(telling),
    }


def _data(action: Action, step: Step) -> dict[str, Any]:
    data = dict(step.data)
    if step.step in MOVES:  # planning leaves the names of the days passed over to us: they cost time
        data["skipped"] = action.calendar.skipped(step.start, step.end)
    return data


def _closing_steps(action: Action, calendar_version: str) -> Iterator[Step]:
    """What holds for every action and needs no note: the rest of its dates, and by which calendar."""
    calendar = action.calendar
    yield Step("window", action.opens_at, action.due_at, data=(("late_at", action.late_at),))
    if action.expires_at == action.late_at:
        yield Step("expires", end=action.expires_at, because="with_late")
    else:
        late, expiry = calendar.day(action.late_at), calendar.day(action.expires_at)
        skipped = calendar.skipped(late, expiry)
        count = calendar.distance(late, expiry)
        yield Step("expires", late, expiry, "business_days", (("count", count), ("skipped", skipped)))
    if action.tentative:
        yield Step("tentative")
    place = (
        ("time_zone", calendar.time_zone),
        ("country", calendar.country),
        ("subdivision", calendar.subdivision),
        ("calendar_version", calendar_version),
    )
    yield Step("calendar", data=place)


def _plain(value: Any) -> Any:
    """A value as JSON has it; a skipped day becomes its date and its name."""
    write = _WRITERS.get(type(value))
    return value if write is None else write(value)


@lru_cache(maxsize=4096)  # mostly the days passed over, which calendars hand out as the same tuples
def _list(values: tuple[Any, ...]) -> list[Any]:
    return [_plain(value) for value in values]


def _hours(hours: Hours) -> dict[str, str]:
    return {"start": f"{hours.start:%H:%M}", "end": f"{hours.end:%H:%M}"}


_WRITERS: dict[type, Callable[[Any], Any]] = {
    datetime: instant_name,
    date: date.isoformat,
    tuple: _list,
    Hours: _hours,
    Channel: str,
}
