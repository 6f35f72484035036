"""A calendar: a time zone and the working days of a place (rulebook section 2)."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from functools import lru_cache, partial
from importlib.metadata import version
from zoneinfo import available_timezones

import holidays

from domain.facts.outcomes import CANDIDATE, Facts
from domain.facts.people import Place
from domain.policy import Hours
from domain.working_time import zones
from domain.working_time.business_days import ONE_DAY, BusinessDays

MIDNIGHT = time(0)


@lru_cache(maxsize=1)
def calendar_version() -> str:
    """Which holidays and clock changes a plan was reckoned with."""
    return f"holidays {version('holidays')}, tzdata {version('tzdata')}"


class Calendar:
    """Reckons days and instants for one recipient. Dates are local, instants are aware and in UTC."""

    def __init__(
        self,
        time_zone: str,
        country: str,
        subdivision: str | None,
        closures: frozenset[date],
        clients_closures: frozenset[date] = frozenset(),
    ) -> None:
        self.time_zone = time_zone
        self.country = country
        self.subdivision = subdivision
        self.zone = zones.zone(time_zone)
        self._days = BusinessDays(country, subdivision, closures, clients_closures)
        self.business = self._days.business
        # Plans ask for the same few again and again.
        self.roll = lru_cache(maxsize=1024)(self._days.roll)
        self.plus = lru_cache(maxsize=1024)(self._days.plus)
        self.distance = lru_cache(maxsize=1024)(self._days.distance)
        self.skipped = lru_cache(maxsize=1024)(self._skipped)
        self.day = lru_cache(maxsize=1024)(self._day)
        self.at = partial(zones.at, time_zone)  # that local time as an instant; see there for gaps and folds

    def _day(self, instant: datetime) -> date:
        """The local date of the instant."""
        return instant.astimezone(self.zone).date()

    def midnight_after(self, day: date) -> datetime:
        """The midnight at which that day ends."""
        return self.at(day + ONE_DAY, MIDNIGHT)

    def office(self, instant: datetime, hours: Hours) -> datetime:
        """The first instant from this one on that lies within office hours of a business day."""
        return self._within(instant, hours, self.business)

    def waking(self, instant: datetime, hours: Hours) -> datetime:
        """The first instant from this one on that lies within waking hours, on any day."""
        return self._within(instant, hours, _any_day)

    def _within(self, instant: datetime, hours: Hours, fits: Callable[[date], bool]) -> datetime:
        local = instant.astimezone(self.zone)
        day, wall = local.date(), local.time()
        if fits(day):
            if hours.start <= wall < hours.end:
                return instant
            if wall < hours.start:
                return zones.at_or_after(self.time_zone, day, hours.start, instant)
            back = zones.change_before(self.time_zone, instant, self.midnight_after(day))
            if back is not None and self.day(back) == day:  # the clock shows a part of that day again
                return self._within(back, hours, fits)
        day += ONE_DAY
        while not fits(day):
            day += ONE_DAY
        return self.at(day, hours.start)

    def _skipped(self, start: date, end: date) -> tuple[tuple[date, str], ...]:
        """The days strictly between the two on which nobody works there, each with its name."""
        return tuple((d, self._days.why_not(d)) for d in self._days.off_between(start, end))

    def why_not(self, day: date) -> str:
        """Why that day isn't a business day here."""
        return self._days.why_not(day)


def _any_day(day: date) -> bool:
    return True


@lru_cache(maxsize=2048)
def _calendar(
    time_zone: str,
    country: str,
    subdivision: str | None,
    closures: frozenset[date],
    clients_closures: frozenset[date],
) -> Calendar:
    return Calendar(time_zone, country, subdivision, closures, clients_closures)


def calendar_for(recipient: str | None, facts: Facts) -> Calendar:
    """The calendar in which what goes to a contact is reckoned; the candidate's for the candidate or nobody.

    A contact who isn't among the facts' counts as one without a place of their own.
    """
    agency, client = facts.agency, facts.client
    if recipient is None or recipient == CANDIDATE:
        return calendar_of((facts.candidate.place, agency.place), agency.closures)
    own = next((contact.place for contact in facts.contacts if contact.ref == recipient), Place())
    return calendar_of((own, client.place, agency.place), agency.closures, client.closures)


def calendar_of(
    places: Iterable[Place], closures: frozenset[date], clients_closures: frozenset[date] = frozenset()
) -> Calendar:
    """The calendar of a person: zone, and country with subdivision, each from the first place that has one.

    The last place must have both (the agency's always does). `closures` are the agency's.
    """
    time_zone = country = subdivision = None
    for place in places:
        time_zone = time_zone or place.time_zone
        if country is None and place.country:
            country, subdivision = place.country, place.subdivision
        if time_zone and country:
            return _calendar(time_zone, country, subdivision, closures, clients_closures)
    raise ValueError("the last place has no zone, or no country")


@lru_cache(maxsize=1)
def _countries() -> dict[str, list[str]]:
    return holidays.list_supported_countries(include_aliases=True)


@lru_cache(maxsize=1)
def _zone_names() -> frozenset[str]:
    return frozenset(available_timezones())


def place_faults(
    time_zone: str | None, country: str | None, subdivision: str | None
) -> list[tuple[str, str]]:
    """What is wrong with a place: (field, sentence with the nearest valid names), all at once."""
    faults: list[tuple[str, str]] = []
    if time_zone is not None and time_zone not in _zone_names():
        faults.append(("time_zone", _unknown("IANA time zone", time_zone, _zone_names())))
    if country is not None and country not in _countries():
        faults.append(("country", _unknown("ISO 3166-1 country code", country, _countries())))
    elif country is not None and subdivision is not None and subdivision not in _countries()[country]:
        faults.append(
            ("subdivision", _unknown(f"subdivision of {country}", subdivision, _countries()[country]))
        )
    elif country is None and subdivision is not None:
        faults.append(("subdivision", f"The subdivision {subdivision!r} stands alone: name its country too."))
    return faults


def _unknown(what: str, value: str, valid: Iterable[str]) -> str:
    names = sorted(valid)
    by_lower = {name.lower(): name for name in names}
    near = [by_lower[n] for n in difflib.get_close_matches(value.lower(), by_lower, n=5, cutoff=0.5)]
    if not near:
        near = [n for n in names if n.lower().startswith(value[:1].lower())][:5] or names[:5]
    if not names:
        return f"{value!r} is no known {what}: this country has none, leave it null."
    return f"{value!r} is no known {what}. Nearest: {', '.join(near)}."
