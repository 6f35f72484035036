"""What follows on an attempt: decided here as a value, done elsewhere."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Literal

SCHEDULE: tuple[timedelta, ...] = (
    timedelta(seconds=5),
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=10),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
"""The pause after the first failed attempt, after the second, ...: a little over three days in all."""

JITTER = 0.2
"""Each pause is lengthened by up to a fifth, so that a receiver that comes back isn't met by all at once."""

LONGEST_WAIT = timedelta(hours=24)
"""As far as a receiver's Retry-After is followed."""

GONE = 410

State = Literal["pending", "delivered", "failed"]


@dataclass(frozen=True, slots=True)
class Next:
    """What the delivery becomes, and when it is tried again (UTC; None: never)."""

    state: State
    at: datetime | None = None


def after(
    attempts: int,
    status_code: int | None,
    now: datetime,
    retry_after: timedelta | None = None,
    chance: Callable[[], float] = random.random,
) -> Next:
    """What follows on the `attempts`-th attempt (from 1), ended at `now` with that status (None: no answer).

    A receiver that is gone (410) is not asked again; one that says Retry-After is left alone that long.
    """
    if status_code is not None and 200 <= status_code < 300:
        return Next("delivered")
    if status_code == GONE or attempts > len(SCHEDULE):
        return Next("failed")
    pause = SCHEDULE[attempts - 1] * (1 + JITTER * chance())
    if retry_after is not None:
        pause = max(pause, min(retry_after, LONGEST_WAIT))
    return Next("pending", now + pause)


def read_retry_after(text: str | None, now: datetime) -> timedelta | None:
    """The pause a Retry-After header asks for: seconds or an HTTP date (RFC 9110, 10.2.3); None: none."""
    if not text:
        return None
    if text.strip().isascii() and text.strip().isdigit():
        return timedelta(seconds=min(int(text.strip()[:9]), int(LONGEST_WAIT.total_seconds())))
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, OverflowError):  # a zone or an hour of many digits overflows
        return None
    return max((at if at.tzinfo else at.replace(tzinfo=UTC)) - now, timedelta(0))
