"""Section 2 of the rulebook: time. Plain and slow on purpose."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays

ONE_DAY = timedelta(days=1)
ONE_MINUTE = timedelta(minutes=1)
HOLIDAYS = {}


def holidays_of(country, subdivision):
    """The only cache in this package."""
    pair = (country, subdivision)
    if pair not in HOLIDAYS:
        HOLIDAYS[pair] = holidays.country_holidays(country, subdiv=subdivision, years=range(2023, 2031))
    return HOLIDAYS[pair]


def parse_instant(text):
    return datetime.fromisoformat(str(text)).astimezone(UTC)


def parse_date(text):
    return date.fromisoformat(str(text))


def is_date_only(text):
    return "T" not in str(text) and ":" not in str(text)


def format_instant(instant):
    text = instant.strftime("%Y-%m-%dT%H:%M:%S")
    if instant.microsecond:
        text += f".{instant.microsecond:06d}"
    return text + "Z"


def parse_clock(text):
    return time.fromisoformat(text)


class Calendar:
    def __init__(self, zone, country, subdivision, closures, policy):
        self.zone = ZoneInfo(zone)
        self.zone_name = zone
        self.holidays = holidays_of(country, subdivision)
        self.closures = closures
        self.office_start = parse_clock(policy["office_hours"]["start"])
        self.office_end = parse_clock(policy["office_hours"]["end"])
        self.waking_start = parse_clock(policy["waking_hours"]["start"])
        self.waking_end = parse_clock(policy["waking_hours"]["end"])
        self.follow_up_time = parse_clock(policy["follow_up_time"])

    # "a working day of that country and subdivision ..., and no closure"
    def business(self, d):
        return self.holidays.is_working_day(d) and d not in self.closures

    # "the first business day >= d"
    def roll(self, d):
        while not self.business(d):
            d += ONE_DAY
        return d

    # "the n-th business day strictly after d; for n < 0 strictly before"
    def plus(self, d, n):
        step = ONE_DAY if n > 0 else -ONE_DAY
        left = abs(n)
        while left > 0:
            d += step
            if self.business(d):
                left -= 1
        return d

    # "Distance from a to b in business days: how many business days x there are with a < x <= b"
    def distance(self, a, b):
        count = 0
        d = a + ONE_DAY
        while d <= b:
            if self.business(d):
                count += 1
            d += ONE_DAY
        return count

    def local(self, instant):
        return instant.astimezone(self.zone).replace(tzinfo=None)

    # "that local time as an instant. In a gap: the first instant after the gap.
    #  Twice on that day: the first"
    def at(self, d, clock):
        wanted = datetime.combine(d, clock)
        instant = wanted.replace(tzinfo=self.zone, fold=0).astimezone(UTC)
        if self.local(instant) == wanted:
            return instant
        while self.local(instant - ONE_MINUTE) > wanted:
            instant -= ONE_MINUTE
        return instant

    # "the local date of t"
    def day(self, instant):
        return self.local(instant).date()

    def morning(self, d):
        return self.at(d, self.follow_up_time)

    def open(self, d):
        return self.at(d, self.office_start)

    def close(self, d):
        return self.at(d, self.office_end)

    # the midnight that ends the day d
    def midnight(self, d):
        return self.at(d + ONE_DAY, time(0, 0))

    # "the first instant >= t on a business day within office hours [09:00-17:00), local"
    def office(self, instant):
        d = self.day(instant)
        while True:
            if self.business(d) and instant < self.close(d):
                return max(instant, self.open(d))
            d += ONE_DAY

    # "the first instant >= t within waking hours [07:00-21:00), local, any day"
    def waking(self, instant):
        d = self.day(instant)
        while True:
            if instant < self.at(d, self.waking_end):
                return max(instant, self.at(d, self.waking_start))
            d += ONE_DAY
