"""Every clock change from 2020 to 2037 of many zones, against what the clock on the wall shows minute by minute."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import accumulate, pairwise
from zoneinfo import ZoneInfo

import pytest

from domain.policy import Hours
from domain.working_time import zones
from domain.working_time.calendars import Calendar

ZONES = [
    "Africa/Cairo", "Africa/Casablanca", "Africa/El_Aaiun", "Africa/Juba", "America/Adak",
    "America/Anchorage", "America/Asuncion", "America/Caracas", "America/Chicago", "America/Chihuahua",
    "America/Denver", "America/Godthab", "America/Halifax", "America/Havana", "America/Los_Angeles",
    "America/Mexico_City", "America/Miquelon", "America/New_York", "America/Nuuk", "America/Ojinaga",
    "America/Port-au-Prince", "America/Punta_Arenas", "America/Santiago", "America/Scoresbysund",
    "America/Sao_Paulo", "America/St_Johns", "America/Tijuana", "America/Whitehorse",
    "Antarctica/Troll", "Asia/Almaty", "Asia/Amman", "Asia/Beirut", "Asia/Damascus", "Asia/Gaza",
    "Asia/Jerusalem", "Asia/Nicosia", "Asia/Qostanay", "Asia/Tehran", "Atlantic/Azores",
    "Australia/Adelaide", "Australia/Lord_Howe", "Australia/Sydney", "Chile/EasterIsland",
    "Europe/Berlin", "Europe/Chisinau", "Europe/Dublin", "Europe/Istanbul", "Europe/Kyiv",
    "Europe/Lisbon", "Europe/London", "Europe/Volgograd", "Pacific/Apia", "Pacific/Auckland",
    "Pacific/Chatham", "Pacific/Easter", "Pacific/Fiji", "Pacific/Norfolk",
]  # fmt: skip

MINUTE = timedelta(minutes=1)
DAYS = (date(2038, 1, 1) - date(2020, 1, 1)).days
MIDNIGHTS = [datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=n) for n in range(DAYS + 1)]


def offset(zone: ZoneInfo, instant: datetime) -> timedelta:
    found = instant.astimezone(zone).utcoffset()
    assert found is not None
    return found


@cache
def changes_of(name: str) -> list[datetime]:
    """The first instant of every new offset, found without asking the code under test."""
    zone, found = ZoneInfo(name), []
    for midnight, next_one in pairwise(MIDNIGHTS):
        if offset(zone, midnight) != offset(zone, next_one):
            old = offset(zone, midnight)
            hour = next(h for n in range(1, 25) if offset(zone, h := midnight + timedelta(hours=n)) != old)
            found.append(next(m for n in range(59, -1, -1) if offset(zone, m := hour - n * MINUTE) != old))
    return found


def wall_clock(name: str, change: datetime) -> list[tuple[datetime, datetime]]:
    """Each minute around the change with what the clock shows then."""
    zone = ZoneInfo(name)
    instants = (change + n * MINUTE for n in range(-240, 241))
    return [(i, i.astimezone(zone).replace(tzinfo=None)) for i in instants]


def test_there_are_enough_zones_and_each_changes_its_clock_or_stays() -> None:
    changing = [name for name in ZONES if changes_of(name)]
    assert len(changing) >= 40
    assert {"Australia/Lord_Howe", "Pacific/Apia", "America/Nuuk", "Africa/Casablanca"} <= set(changing)


@pytest.mark.parametrize("name", ZONES)
def test_a_local_time_is_the_first_instant_that_shows_it_or_that_follows_the_gap(name: str) -> None:
    for change in changes_of(name):
        clock = wall_clock(name, change)
        shown_before, shown_after = clock[239][1] + MINUTE, clock[240][1]
        wanted = {edge + n * MINUTE for edge in (shown_before, shown_after) for n in (-61, -1, 0, 1, 17, 59)}
        wanted |= {shown_before + n * 10 * MINUTE for n in range(-9, 10)}
        so_far = list(accumulate((shown for _, shown in clock), max))
        for local in sorted(wanted):
            first = clock[bisect_left(so_far, local)][0]
            assert zones.at(name, local.date(), local.time()) == first, (name, change, local)


@pytest.mark.parametrize("name", ZONES)
def test_waking_is_the_first_instant_within_the_hours_on_any_day(name: str) -> None:
    calendar = Calendar(name, "US", None, frozenset())
    for change in changes_of(name):
        _first_within(calendar, change, weekends_too=True)


@pytest.mark.parametrize("name", ZONES)
def test_office_is_the_first_instant_within_the_hours_on_a_business_day(name: str) -> None:
    # Clocks mostly change at the weekend; in Israel Sunday is a working day, and Friday none.
    calendar = Calendar(name, "IL", None, frozenset())
    for change in changes_of(name):
        _first_within(calendar, change, weekends_too=False)


def _first_within(calendar: Calendar, change: datetime, weekends_too: bool) -> None:
    clock = wall_clock(calendar.time_zone, change)
    for hours in _hours_around(clock[239][1] + MINUTE, clock[240][1]):
        within = [
            instant
            for instant, shown in clock
            if hours.start <= shown.time() < hours.end and (weekends_too or calendar.business(shown.date()))
        ]
        reckon = calendar.waking if weekends_too else calendar.office
        for minutes in range(-180, 181, 30):
            asked = change + minutes * MINUTE
            place, got = bisect_left(within, asked), reckon(asked, hours)
            if place == len(within):
                assert got > clock[-1][0], (calendar.time_zone, change, hours, asked)
            else:
                assert got == within[place], (calendar.time_zone, change, hours, asked)


def _hours_around(shown_before: datetime, shown_after: datetime) -> list[Hours]:
    """Hours that begin or end at, in or beside the change, of two hours and more, as no shorter day is worked."""
    edges = {shown_before, shown_after}
    starts = {edge + timedelta(minutes=n) for edge in edges for n in (-120, -15, 0)}
    spans = {(start.time(), (start + timedelta(minutes=150)).time()) for start in starts}
    return [Hours(start, end) for start, end in sorted(spans) if time(0) <= start < end]
