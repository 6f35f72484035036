"""How numbers, lists, days and instants read in English; days are local, instants a zone's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from domain.policy import Hours
from domain.working_time.calendars import Calendar

NUMBERS = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ONE_DAY = timedelta(days=1)


def count(number: int, what: str = "") -> str:
    """So many of something: "one hour", "five business days", "24 hours"; or the number alone."""
    word = NUMBERS[number] if number < len(NUMBERS) else str(number)
    if not what:
        return word
    return f"{word} {what}" if number == 1 else f"{word} {what}s"


def capital(text: str) -> str:
    """The text with a capital at its start; the rest as it is."""
    return text[:1].upper() + text[1:]


def listing(parts: Iterable[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    *before, final = [*parts] or [""]
    return f"{', '.join(before)} {last} {final}" if before else final


@lru_cache(maxsize=4096)
def day(of: date) -> str:
    """A day with its year: "Thursday 1 October 2026"."""
    return f"{short_day(of)} {of.year}"


@lru_cache(maxsize=4096)
def short_day(of: date) -> str:
    """A day where the year is plain: "Thursday 1 October"."""
    return f"{WEEKDAYS[of.weekday()]} {of.day} {MONTHS[of.month - 1]}"


def span(first: date, last: date, word: str = "to") -> str:
    """Two days as one stretch: "Tuesday 6 to Thursday 8 October"."""
    if (first.year, first.month) == (last.year, last.month):
        return f"{WEEKDAYS[first.weekday()]} {first.day} {word} {short_day(last)}"
    return f"{short_day(first)} {word} {short_day(last)}"


def place(calendar: Calendar) -> str:
    """The city by which the zone is named: "New York"."""
    return calendar.time_zone.rpartition("/")[2].replace("_", " ")


def wall(of: time) -> str:
    """A time of day, with seconds only where it has some."""
    return of.isoformat("seconds" if of.second else "minutes")


def clock(instant: datetime, calendar: Calendar) -> str:
    """The local time and where it is so: "21:15 in New York"."""
    return f"{_read(instant, calendar)[2]} in {place(calendar)}"


def moment(instant: datetime, calendar: Calendar) -> str:
    """An instant as the clock there showed it: "Friday 20 November 2026, 19:15 in New York"."""
    return _read(instant, calendar)[0]


def moment_from(instant: datetime, earlier: datetime, calendar: Calendar) -> str:
    """The same after an earlier one was named: the time alone where the day is the same."""
    whole, on, time_of_day = _read(instant, calendar)
    return time_of_day if on == _read(earlier, calendar)[1] else whole


@lru_cache(maxsize=4096)  # one explanation names an instant several times
def _read(instant: datetime, calendar: Calendar) -> tuple[str, date, str]:
    """An instant in whole; its local day; and its time of day alone."""
    local = instant.astimezone(calendar.zone)
    on, time_of_day = local.date(), wall(local.time())
    return f"{day(on)}, {time_of_day} in {place(calendar)}", on, time_of_day


def hours(of: Hours) -> str:
    """A stretch of the day: "07:00-21:00"."""
    return f"{wall(of.start)}-{wall(of.end)}"


def when(of: date | datetime, calendar: Calendar) -> str:
    """A date or an instant, whichever it is."""
    return moment(of, calendar) if isinstance(of, datetime) else day(of)


@lru_cache(maxsize=4096)
def skipped(days: tuple[tuple[date, str], ...]) -> str:
    """The days passed over, each with its name, neighbours of one name together; empty without any."""
    if not days:
        return ""
    return "; skipped: " + ", ".join(_named(stretch) for stretch in _stretches(sorted(days)))


def _stretches(days: Sequence[tuple[date, str]]) -> list[list[tuple[date, str]]]:
    found: list[list[tuple[date, str]]] = []
    for entry in days:
        last = found[-1][-1] if found else None
        if last is not None and last[1] == entry[1] and entry[0] - last[0] == ONE_DAY:
            found[-1].append(entry)
        else:
            found.append([entry])
    return found


def _named(stretch: list[tuple[date, str]]) -> str:
    (first, name), (last, _) = stretch[0], stretch[-1]
    if len(stretch) == 1:
        return f"{short_day(first)} ({name})"
    return f"{span(first, last, 'and' if len(stretch) == 2 else 'to')} ({name})"
