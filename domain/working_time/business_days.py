"""Which days are working days in a country and its subdivision, and why the others are not.

Weekend days, substituted working days and public holidays come from the `holidays` package; closures are
the agency's and the client's own.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

import holidays

ONE_DAY: Final = timedelta(days=1)
AMERICAN_DATE: Final = re.compile(r"\b(\d\d)/(\d\d)/(\d{4})\b")
"""How the package names the day for which another one is off: the tenth of January 2026 is 01/10/2026."""


@lru_cache(maxsize=512)
def public_holidays(country: str, subdivision: str | None) -> holidays.HolidayBase:
    """The public holidays there, named in English where the package can; making one costs 0.3 s, so kept.

    Raises NotImplementedError for a country or subdivision that the package doesn't know.
    """
    found = holidays.country_holidays(country, subdiv=subdivision)
    if "en_US" in (found.supported_languages or ()):
        found = holidays.country_holidays(country, subdiv=subdivision, language="en_US")
    return found


class BusinessDays:
    """The working days of one place and its closures, as an index that answers without walking."""

    def __init__(
        self,
        country: str,
        subdivision: str | None,
        closures: frozenset[date],
        clients_closures: frozenset[date] = frozenset(),
    ) -> None:
        """`closures` are the agency's."""
        self._holidays = public_holidays(country, subdivision)
        self._clients_closures = clients_closures
        self._closures = closures | clients_closures
        self._years: dict[int, frozenset[date]] = {}
        self._days: list[date] = []  # the working days of the years from _first to _last, in order
        self._place: dict[date, int] = {}  # every day of those years: how many working days lie before it
        self._first = 0
        self._last = -1

    def business(self, day: date) -> bool:
        """Whether it is a working day there and no closure."""
        return day in self._year(day.year)

    def why_not(self, day: date) -> str:
        """Why that day isn't a business day: its holiday's name, the weekend, or whose closure."""
        name = self._holidays.get(day)
        if name and not self._substituted(day):
            return AMERICAN_DATE.sub(_in_words, name)
        if not self._holidays.is_working_day(day):
            return "weekend"
        return f"closure of the {'client' if day in self._clients_closures else 'agency'}"

    def roll(self, day: date) -> date:
        """The first business day from `day` on."""
        self._cover(day.year, day.year + 1)
        return self._at(self._place[day])

    def plus(self, day: date, count: int) -> date:
        """The count-th business day strictly after `day`; for a negative count strictly before."""
        if count == 0:
            raise ValueError("plus counts business days from 1 or from -1; use roll for the day itself")
        years = abs(count) // 200 + 1
        self._cover(day.year - (years if count < 0 else 0), day.year + (years if count > 0 else 0))
        before = self._place[day]
        if count < 0:
            return self._at(before + count)
        return self._at(before + (1 if self.business(day) else 0) + count - 1)

    def distance(self, start: date, end: date) -> int:
        """How many business days x there are with start < x <= end; 0 where end isn't after start."""
        if end <= start:
            return 0
        self._cover(start.year, end.year)
        return self._place[end] - self._place[start] + self.business(end) - self.business(start)

    def off_between(self, start: date, end: date) -> tuple[date, ...]:
        """The days strictly between the two that are no business days: what a reckoning skipped."""
        low, high = (start, end) if start <= end else (end, start)
        span = (high - low).days
        return tuple(d for n in range(1, span) if not self.business(d := low + timedelta(days=n)))

    def _at(self, index: int) -> date:
        # A place where nobody works for a year (closures without end) would run off the index.
        while index >= len(self._days):
            if self._last - self._first > 50:
                raise ValueError("no business day within 50 years: the closures leave none")
            self._cover(self._first, self._last + 1)
        while index < 0:
            index += self._cover_before()
        return self._days[index]

    def _cover_before(self) -> int:
        held = len(self._days)
        if self._last - self._first > 50:
            raise ValueError("no business day within 50 years: the closures leave none")
        self._cover(self._first - 1, self._last)
        return len(self._days) - held

    def _cover(self, first: int, last: int) -> None:
        if self._first <= first and last <= self._last:
            return
        if self._last >= self._first:
            first, last = min(first, self._first), max(last, self._last)
        self._days, self._place = [], {}
        day, end = date(first, 1, 1), date(last, 12, 31)
        while day <= end:
            self._place[day] = len(self._days)
            if self.business(day):
                self._days.append(day)
            day += ONE_DAY
        self._first, self._last = first, last

    def _year(self, year: int) -> frozenset[date]:
        known = self._years.get(year)
        if known is None:
            known = self._years[year] = self._work_out(year)
        return known

    def _work_out(self, year: int) -> frozenset[date]:
        # The package fills a year in when it is first asked for a holiday, but not for a weekend's exception.
        date(year, 1, 1) in self._holidays  # noqa: B015
        days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
        return frozenset(
            d for d in days if d.year == year and d not in self._closures and self._holidays.is_working_day(d)
        )

    def _substituted(self, day: date) -> bool:
        return day in self._holidays.weekend_workdays


def _in_words(found: re.Match[str]) -> str:
    month, day, year = map(int, found.groups())
    return f"{day} {date(year, month, day):%B %Y}"
