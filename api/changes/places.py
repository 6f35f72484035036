"""Whether zone, country and subdivision go together: a PATCH may bring one and leave the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.refusals import Fault, Invalid
from domain.working_time.calendars import place_faults

PLACE = ("time_zone", "country", "subdivision")


def faults_of_place(values: Mapping[str, Any]) -> list[Fault]:
    """They name the nearest valid names."""
    found = place_faults(*(values.get(field) for field in PLACE))
    return [Fault(f"/{field}", sentence) for field, sentence in found]


def require_place(values: Mapping[str, Any]) -> None:
    """Raises Invalid."""
    if found := faults_of_place(values):
        raise Invalid.of(found)


async def check_place(before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    """For `saving.change`: only where the place is changed."""
    if any(before[field] != after[field] for field in PLACE):
        require_place(after)
