"""Whole explained plans, against the same business-day steps done one by one with `holidays` itself.

While the worked examples are planned once, every business day reckoned by their calendars is noted: the n-th
after or before a day, the next from a day on, how many lie between two days, which are passed over. Then just
these are done again with `get_nth_working_day`, and nothing else: no time zones, no rules, no sentences. Both
are measured warm: what each keeps by day, instant, occasion and calendar it has met already, as in a server that
is given a history event by event; once more with histories a moment later each time, of which it has met days, names
and calendars, but no instant of an event.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from unittest import mock

import yaml
from holidays import HolidayBase

from api.changes.policies import policy_of
from api.changes.previews import facts_of_preview
from benchmarks.figures import Figure, Rounds
from domain.facts.outcomes import Facts
from domain.planning import make_plan
from domain.policy import Policy
from domain.words.briefs import brief
from domain.words.explanations import explain
from domain.working_time.business_days import ONE_DAY, public_holidays
from domain.working_time.calendars import Calendar

CASES = Path(__file__).parents[1] / "tests" / "cases"
ROUNDS, REPEATED, AIM = 15, 6, 2000

Case = tuple[Facts, Policy]
Work = Callable[[], None]
Step = Callable[[], object]


def run(full: bool) -> list[Figure]:
    cases = read_cases()
    noted = note(cases)
    times = ROUNDS * (3 if full else 1)
    moments = count(1)

    def new() -> Work:
        return partial(plan_all, [later(case, next(moments)) for case in cases])

    whole, alone, of_new = (
        Stopwatch(lambda: partial(plan_all, cases)),
        Stopwatch(lambda: partial(make_all, cases)),
        Stopwatch(new),
    )
    replayed, counted = (
        Stopwatch(lambda: partial(do_all, noted.all)),
        Stopwatch(lambda: partial(do_all, noted.counted)),
    )
    for watch in (whole, replayed, alone, counted, of_new) * times:
        watch.measure()
    plans = len(cases)
    steps = f"{len(noted.all)} steps of {plans} plans, {plans / min(replayed.seconds):,.0f} plans/s of them"
    return [
        Figure(
            "whole explained plans: cost, by the same business-day steps",
            Rounds(whole.seconds, replayed.seconds).cost,
            steps,
            most=1,
        ),
        Figure(
            "the same of placements never met before",
            Rounds(of_new.seconds, replayed.seconds).cost,
            f"{plans / min(of_new.seconds):,.0f} plans/s; every event at a new instant, the days are the same",
        ),
        Figure(
            "whole explained plans, by the counted days alone (plus and roll)",
            Rounds(whole.seconds, counted.seconds).cost,
            f"{len(noted.counted)} of the steps, none of what explanations ask",
        ),
        Figure(
            "make_plan alone, by the counted days alone",
            Rounds(alone.seconds, counted.seconds).cost,
            f"{plans / min(alone.seconds):,.0f} plans/s",
        ),
        Figure("whole explained plans a second, one core", plans / min(whole.seconds), f"the aim is {AIM:,}"),
    ]


def read_cases() -> list[Case]:
    given = [yaml.safe_load(path.read_text())["given"] for path in sorted(CASES.glob("*.yaml"))]
    return [(facts_of_preview(each), policy_of(each.get("policy") or {})) for each in given]


def plan_all(cases: Sequence[Case]) -> None:
    for facts, policy in cases:
        plan = make_plan(facts, policy)
        for action in plan.actions:
            explain(action, facts, plan.calendar_version)
            brief(action, facts, plan.timeline)


def make_all(cases: Sequence[Case]) -> None:
    for facts, policy in cases:
        make_plan(facts, policy)


def later(case: Case, microseconds: int) -> Case:
    """The same history so much later: too little to change a day, enough for no event to be at the same instant."""
    facts, policy = case
    by = timedelta(microseconds=microseconds)
    events = [
        replace(
            event,
            occurred_at=event.occurred_at + by,
            starts_at=event.starts_at and event.starts_at + by,
            ends_at=event.ends_at and event.ends_at + by,
        )
        for event in facts.events
    ]
    outcomes = [replace(outcome, occurred_at=outcome.occurred_at + by) for outcome in facts.outcomes]
    return replace(facts, events=tuple(events), outcomes=tuple(outcomes)), policy


@dataclass
class Noted:
    """Steps with their arguments; `counted`: those that give a day by counting."""

    all: list[Step] = field(default_factory=list)
    counted: list[Step] = field(default_factory=list)

    def count(self, step: Step) -> None:
        self.counted.append(step)
        self.all.append(step)


def note(cases: Sequence[Case]) -> Noted:
    noted = Noted()
    with mock.patch("domain.working_time.calendars._calendar", partial(NotingCalendar, noted)):
        plan_all(cases)
    return noted


class NotingCalendar(Calendar):
    """Reckons as ever, and notes how `holidays` alone would reckon the same."""

    def __init__(self, noted: Noted, *place: Any) -> None:
        super().__init__(*place)
        days = public_holidays(self.country, self.subdivision)

        def noting(
            reckon: Callable[..., Any], write: Callable[[Step], None], step: Callable[..., Step]
        ) -> Any:
            def reckon_and_note(*given: Any) -> Any:
                write(step(days, *given))
                return reckon(*given)

            return reckon_and_note

        every = noted.all.append
        self.plus = noting(self.plus, noted.count, plus)
        self.roll = noting(self.roll, noted.count, roll)
        self.business = noting(self.business, every, roll)
        self.distance = noting(self.distance, every, walk)
        self.skipped = noting(self.skipped, every, walk)


def plus(days: HolidayBase, day: date, count: int) -> Step:
    return partial(days.get_nth_working_day, day, count)


def roll(days: HolidayBase, day: date) -> Step:
    return partial(days.get_nth_working_day, day - ONE_DAY, 1)


def walk(days: HolidayBase, start: date, end: date) -> Step:
    """From one working day to the next: counts them, and shows which days lie between."""
    step, last = days.get_nth_working_day, max(start, end)

    def walked() -> None:
        day = min(start, end)
        while day < last:
            day = step(day, 1)

    return walked


def do_all(steps: Sequence[Step]) -> None:
    for step in steps:
        step()


class Stopwatch:
    """The seconds of one pass, the best of a few: what else runs on the machine only ever adds."""

    def __init__(self, make: Callable[[], Work]) -> None:
        self._make = make
        self.seconds: list[float] = []
        make()()

    def measure(self) -> None:
        best = float("inf")
        for _ in range(REPEATED):
            work = self._make()
            started = time.perf_counter()
            work()
            best = min(best, time.perf_counter() - started)
        self.seconds.append(best)
