"""What the check of a message found, as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from domain.words.checks.check import Found


def findings_as_json(found: Iterable[Found]) -> list[dict[str, Any]]:
    """In their order; `start` and `end` count code points of the part."""
    return [
        {
            "check": each.check.name,
            "level": each.check.level.value,
            "part": each.finding.place.part.value,
            "start": each.finding.place.start,
            "end": each.finding.place.end,
            "message": each.finding.message,
            "fix": each.finding.fix,
            "sources": list(each.check.sources),
        }
        for each in found
    ]
