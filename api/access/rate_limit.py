"""How often a key may ask: a token bucket a key, in this process.

It holds a minute's worth and refills evenly, so that a burst is fine and a flood is not.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from api import clock
from api.refusals import TooMany

WINDOW_SECONDS = 60


@dataclass(slots=True)
class Bucket:
    left: float
    filled_at: float


class RateLimit:
    """The buckets of one process. One a key that has been used: there are as many as live keys."""

    def __init__(self, per_minute: int) -> None:
        self.per_minute = per_minute
        self.policy = f'"key";q={per_minute};w={WINDOW_SECONDS}'
        self._per_second = per_minute / WINDOW_SECONDS
        self._buckets: dict[str, Bucket] = {}

    def take(self, key_id: str) -> str:
        """Takes one, and returns the value of the RateLimit header (draft-ietf-httpapi-ratelimit-headers).

        Raises TooMany where none is left.
        """
        now = clock.monotonic()
        bucket = self._buckets.get(key_id)
        if bucket is None:
            bucket = self._buckets[key_id] = Bucket(float(self.per_minute), now)
        bucket.left = min(self.per_minute, bucket.left + (now - bucket.filled_at) * self._per_second)
        bucket.filled_at = now
        if bucket.left < 1:
            wait = math.ceil((1 - bucket.left) / self._per_second)
            raise TooMany(
                f"The key has used its {self.per_minute} requests a minute. Wait {wait} s, then slow down.",
                wait,
            )
        bucket.left -= 1
        return self.header(key_id)

    def header(self, key_id: str) -> str:
        """What is left, and in how many seconds the bucket is full again."""
        bucket = self._buckets.get(key_id)
        left = self.per_minute if bucket is None else int(bucket.left)
        return f'"key";r={left};t={math.ceil((self.per_minute - left) / self._per_second)}'
