"""The dates that a text tells, as people write them in English, and the days that they may mean."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from domain.words.checks.text import Span
from domain.words.english import MONTHS, WEEKDAYS

WEEKDAY = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY"
)
SHORT_WEEKDAY = r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?"
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.]\d)"
YEAR = r"(?:,? (?:in )?(?P<year>(?:19|20)\d\d)\b)?"
BEFORE = rf"(?:\b(?P<before>{WEEKDAY}|{SHORT_WEEKDAY})(?:,? (?:the |on |on the )?| \((?:the )?))?"
AFTER = rf"(?:,? \(?(?:a |which was a )?(?P<after>{WEEKDAY})\b)?"
NO_DATE = r"(?! (?:floor|century|time|place|of|anniversary|edition|birthday))"
FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{BEFORE}\b{DAY} (?:of )?(?P<month>{MONTH}){YEAR}{AFTER}",
        rf"{BEFORE}\b(?P<month>{MONTH}) (?:the )?{DAY}{YEAR}{AFTER}",
        rf"{BEFORE}\b(?P<year>(?:19|20)\d\d)-(?P<monthly>\d\d)-(?P<day>\d\d)\b",
        rf"{BEFORE}\b(?P<day>\d{{1,2}})\.(?P<monthly>\d{{1,2}})\.(?P<year>(?:19|20)\d\d)?(?!\d)",
        rf"{BEFORE}\b(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})(?:/(?P<year>(?:19|20)\d\d))?\b",
        rf"\b(?P<before>{WEEKDAY}),? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b",
        rf"\b[Tt]he (?P<day>\d{{1,2}})(?:st|nd|rd|th)\b{NO_DATE}{AFTER}",
        rf"\b(?P<before>{WEEKDAY})\b",
    )
)
BY_HEAD = {name[:3].lower(): number for number, name in enumerate(MONTHS, start=1)}


@dataclass(frozen=True, slots=True)
class Told:
    """A date as it was written. `weekday` is 0 for Monday; `days` are month and day, or both orders of them where
    it was written with slashes; empty where only a weekday is told."""

    span: Span
    weekday: int | None
    days: tuple[tuple[int | None, int], ...]
    year: int | None

    def exists(self, near: date | None) -> bool:
        """Whether there is such a day in any order; a weekday alone always is."""
        return not self.days or any(_may_exist(month, day, self.year, near) for month, day in self.days)

    def dates(self, near: date | None) -> tuple[date, ...]:
        """The days that it may be; without a year the nearest to `near`, none where that isn't known either."""
        found = (_date(month, day, self.year, near) for month, day in self.days)
        return tuple(each for each in found if each is not None)


def dates_told(text: str) -> tuple[Told, ...]:
    """Every date and weekday, in the order of the text; what one form has read no other reads again."""
    taken: list[Span] = []
    found: list[Told] = []
    for form in FORMS:
        fresh = [told for told in _read(form, text) if not _overlaps(told.span, taken)]
        found += fresh
        taken = sorted([*taken, *(told.span for told in fresh)])
    return tuple(sorted(found, key=lambda told: told.span))


def _overlaps(span: Span, taken: list[Span]) -> bool:
    at = bisect_left(taken, Span(span.end, span.end))
    return at > 0 and taken[at - 1].end > span.start


def _read(form: re.Pattern[str], text: str) -> Iterator[Told]:
    for found in form.finditer(text):
        said = found.groupdict()
        weekday = said.get("before") or said.get("after")
        year = said.get("year")
        yield Told(
            Span(*found.span()),
            _weekday(weekday) if weekday else None,
            _days(said),
            int(year) if year else None,
        )


def _weekday(said: str) -> int:
    return next(number for number, name in enumerate(WEEKDAYS) if name[:3].lower() == said[:3].lower())


def _days(said: dict[str, str | None]) -> tuple[tuple[int | None, int], ...]:
    if (first := said.get("first")) is not None:
        one, other = int(first), int(said["second"] or 0)
        return ((other, one), (one, other))
    if (day := said.get("day")) is None:
        return ()
    if (monthly := said.get("monthly")) is not None:
        return ((int(monthly), int(day)),)
    month = said.get("month")
    return ((BY_HEAD[month[:3].lower()] if month else None, int(day)),)


def _may_exist(month: int | None, day: int, year: int | None, near: date | None) -> bool:
    if month is None:
        return 1 <= day <= 31
    if not 1 <= month <= 12 or day < 1:
        return False
    if year is None and near is not None:
        return _date(month, day, None, near) is not None
    return day <= (29 if (month, year) == (2, None) else monthrange(year or 2026, month)[1])


def _date(month: int | None, day: int, year: int | None, near: date | None) -> date | None:
    """The day; without a year, or without a month, the nearest one. None where there is no such day there."""
    if year is not None:
        return _made(year, month or 0, day)
    if near is None:
        return None
    if month is None:
        months = ((near.year * 12 + near.month - 1 + step) for step in (-1, 0, 1))
        made = [each for m in months if (each := _made(m // 12, m % 12 + 1, day)) is not None]
        return min(made, key=lambda each: abs(each - near), default=None)
    if not 1 <= month <= 12:
        return None
    # The first of the month stands for a day that may not exist in every year: 29 February, 31 November.
    years = [each for each in (near.year - 1, near.year, near.year + 1) if 1 <= each <= 9999]
    nearest = min(years, key=lambda each: abs(date(each, month, min(max(day, 1), 28)) - near))
    return _made(nearest, month, day)


def _made(year: int, month: int, day: int) -> date | None:
    if not 1 <= year <= 9999 or not 1 <= month <= 12:
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None
