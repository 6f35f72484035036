"""Local time and instants, across clock changes (rulebook section 2). Instants are aware datetimes in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """The IANA zone. Raises zoneinfo.ZoneInfoNotFoundError for an unknown name."""
    return ZoneInfo(name)


@lru_cache(maxsize=8192)
def at(name: str, day: date, wall: time) -> datetime:
    """That local time as an instant: in a gap the first instant after it, twice on that day the first."""
    local = datetime.combine(day, wall, tzinfo=zone(name))  # fold=0: the first of two
    instant = local.astimezone(UTC)
    if instant.astimezone(zone(name)).replace(tzinfo=None) == local.replace(tzinfo=None):
        return instant
    return _end_of_gap(name, local)


def at_or_after(name: str, day: date, wall: time, earliest: datetime) -> datetime:
    """The occurrence of that local time that isn't before `earliest`: the second one where clocks went back."""
    first = at(name, day, wall)
    if first >= earliest:
        return first
    return datetime.combine(day, wall, tzinfo=zone(name)).replace(fold=1).astimezone(UTC)


def change_before(name: str, start: datetime, end: datetime) -> datetime | None:
    """The instant after `start` and not after `end` at which clocks go back; None where they don't."""
    place = zone(name)
    old, new = start.astimezone(place).utcoffset(), end.astimezone(place).utcoffset()
    assert old is not None
    assert new is not None
    return _change(place, start, end) if new < old else None


def _end_of_gap(name: str, local: datetime) -> datetime:
    """The instant of the clock change that skips this local time, to the microsecond."""
    # PEP 495: inside a gap fold=0 reckons with the offset before the change, fold=1 with the one after it.
    before = local.replace(fold=1).astimezone(UTC)
    after = local.replace(fold=0).astimezone(UTC)
    return _change(zone(name), before, after)


def _change(place: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The first instant of the new offset, to the microsecond."""
    old = before.astimezone(place).utcoffset()
    while after - before > timedelta(microseconds=1):
        middle = before + (after - before) // 2
        if middle.astimezone(place).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after
