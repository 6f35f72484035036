"""Whether a door is left open."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding
from domain.words.checks.later import OPEN, SOME_TIME, TOGETHER
from domain.words.checks.reading import Reading, missing


def the_door_stays_open(reading: Reading) -> Iterator[Finding]:
    """A word on the future, or on staying in touch."""
    # A phrase that says so; or a later time, or a turn of things, with something to be done together then.
    if not reading.says(OPEN) and not reading.says_together(SOME_TIME, TOGETHER):
        yield missing(
            reading.prose.end,
            "It doesn't leave the door open.",
            "End with a word on the future: “I would be glad if our paths crossed again.”",
        )
