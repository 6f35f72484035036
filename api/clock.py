"""The only module that reads the machine's clock. Everything else asks here; leases alone use the database's.

An agency's time is the machine's, but a sandbox agency has a clock of its own that stands still
until somebody moves it (contract: `/v1/sandbox/clock`).
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Protocol


class HasClock(Protocol):
    """Whatever knows whether its agency is a sandbox, and where that sandbox's clock stands (UTC)."""

    @property
    def sandbox_now(self) -> datetime | None: ...


def machine() -> datetime:
    """The machine's time, UTC. For what is about the service itself: keys, retries, retention."""
    return datetime.now(UTC)


def monotonic() -> float:
    """Seconds on a clock that never goes back: for durations only."""
    return time.monotonic()


def now(agency: HasClock) -> datetime:
    """The agency's time, UTC: the sandbox clock where it has one, else the machine's."""
    return agency.sandbox_now or machine()
