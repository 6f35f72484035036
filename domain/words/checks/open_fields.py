"""Fields that were left open."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding
from domain.words.checks.reading import Reading, finding


def nothing_left_open(reading: Reading) -> Iterator[Finding]:
    """Merge fields, brackets to fill in, TBD, XXX, and the like, in any part."""
    for part, text in reading.parts:
        for span in reading.placeholders[part]:
            yield finding(
                part,
                span,
                f"{text.quoted(*span)} was never filled in.",
                "Write what belongs there, or take it out.",
            )
