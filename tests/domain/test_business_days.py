"""Business days agree with the holidays package's own reckoning, and closures with a walk day by day."""

from __future__ import annotations

import random
from datetime import date, timedelta

import holidays
import pytest

from domain.working_time.business_days import BusinessDays

PLACES = [
    ("US", "NY"), ("GB", "ENG"), ("GB", "SCT"), ("DE", "BY"), ("IL", None), ("AU", "NSW"), ("CN", None),
    ("JP", None), ("IN", "MH"), ("BR", "SP"), ("FR", None), ("CA", "ON"), ("AE", None), ("NP", None),
    ("HU", None), ("EG", None),
]  # fmt: skip
DRAWS = 150
ONE_DAY = timedelta(days=1)


def random_days(seed: str) -> list[tuple[date, int]]:
    rng = random.Random(seed)
    first = date(2022, 1, 1)
    return [(first + timedelta(days=rng.randrange(365 * 7)), rng.randint(1, 25)) for _ in range(DRAWS)]


def theirs(country: str, subdivision: str | None) -> holidays.HolidayBase:
    return holidays.country_holidays(country, subdiv=subdivision, years=range(2020, 2032))


@pytest.mark.parametrize(("country", "subdivision"), PLACES)
def test_plus_roll_and_distance_agree_with_the_package(country: str, subdivision: str | None) -> None:
    package = theirs(country, subdivision)
    days = BusinessDays(country, subdivision, frozenset())
    for day, count in random_days(f"{country}-{subdivision}"):
        assert days.plus(day, count) == package.get_nth_working_day(day, count), (day, count)
        assert days.plus(day, -count) == package.get_nth_working_day(day, -count), (day, -count)
        assert days.roll(day) == package.get_nth_working_day(day - ONE_DAY, 1), day
        end = day + timedelta(days=2 * count)
        after_the_first = package.get_working_days_count(day + ONE_DAY, end)
        assert days.distance(day, end) == after_the_first, (day, end)
        assert days.business(day) == package.is_working_day(day)


def closures(rng: random.Random) -> frozenset[date]:
    found: set[date] = set()
    for _ in range(6):
        first = date(2022, 1, 1) + timedelta(days=rng.randrange(365 * 7))
        found |= {first + timedelta(days=n) for n in range(rng.randint(1, 20))}
    return frozenset(found)


@pytest.mark.parametrize(("country", "subdivision"), PLACES)
def test_a_closure_is_no_business_day(country: str, subdivision: str | None) -> None:
    rng = random.Random(f"closed {country}-{subdivision}")
    package, closed = theirs(country, subdivision), closures(rng)
    clients = frozenset(rng.sample(sorted(closed), 20))
    days = BusinessDays(country, subdivision, closed - clients, clients)

    def works(day: date) -> bool:
        return day not in closed and package.is_working_day(day)

    near = [day + timedelta(days=rng.randint(-4, 4)) for day in sorted(closed)]
    for day in rng.sample(near, min(len(near), 40)):
        for count in (1, -1, rng.randint(2, 15), -rng.randint(2, 15)):
            assert days.plus(day, count) == _walk(day, count, works), (day, count)
        rolled = day if works(day) else _walk(day, 1, works)
        assert days.roll(day) == rolled
        end = day + timedelta(days=rng.randint(0, 40))
        span = (day + timedelta(days=n) for n in range(1, (end - day).days + 1))
        assert days.distance(day, end) == sum(works(d) for d in span)
        assert days.off_between(day, end) == tuple(
            d for n in range(1, (end - day).days) if not works(d := day + timedelta(days=n))
        )
    for day in closed:
        if package.is_working_day(day):
            assert days.why_not(day) == f"closure of the {'client' if day in clients else 'agency'}"


def _walk(day: date, count: int, works: object) -> date:
    step, left = (ONE_DAY if count > 0 else -ONE_DAY), abs(count)
    while left:
        day += step
        left -= works(day)  # type: ignore[operator]
    return day


def test_a_substituted_saturday_in_china_is_a_working_day() -> None:
    saturday = date(2026, 2, 28)  # worked for the Spring Festival
    days = BusinessDays("CN", None, frozenset())
    assert saturday.weekday() == 5
    assert days.business(saturday)
    assert days.plus(date(2026, 2, 27), 1) == saturday


def test_sunday_is_a_working_day_in_israel_and_friday_is_none() -> None:
    days = BusinessDays("IL", None, frozenset())
    assert days.business(date(2026, 11, 22))
    assert not days.business(date(2026, 11, 20))


def test_a_day_off_has_its_name() -> None:
    days = BusinessDays("US", "NY", frozenset({date(2026, 12, 28)}), frozenset({date(2026, 12, 29)}))
    assert days.why_not(date(2026, 11, 26)) == "Thanksgiving Day"
    assert days.why_not(date(2026, 11, 28)) == "weekend"
    assert days.why_not(date(2026, 12, 28)) == "closure of the agency"
    assert days.why_not(date(2026, 12, 29)) == "closure of the client"


def test_a_day_off_for_another_one_names_that_day_in_words() -> None:
    """In America 01/10/2026 is the tenth of January; elsewhere it reads as the first of October."""
    days = BusinessDays("HU", None, frozenset())
    assert days.why_not(date(2026, 1, 2)) == "Day off (substituted from 10 January 2026)"


def test_nobody_ever_at_work_is_an_error_and_no_endless_loop() -> None:
    always = frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(-366 * 60, 366 * 60))
    with pytest.raises(ValueError, match="closures"):
        BusinessDays("US", None, always).plus(date(2026, 1, 1), 1)


def test_nought_business_days_on_is_refused() -> None:
    with pytest.raises(ValueError, match="roll"):
        BusinessDays("US", None, frozenset()).plus(date(2026, 1, 1), 0)
