"""What a proofreader found: data for the checks of spelling and grammar, which know no dictionary."""

from __future__ import annotations

from dataclasses import dataclass

from domain.words.checks.finding import Part


@dataclass(frozen=True, slots=True)
class Slip:
    """Code points from `start` to before `end` of that part; `suggestions` are what could stand there instead."""

    part: Part
    start: int
    end: int
    is_spelling: bool
    message: str
    suggestions: tuple[str, ...] = ()
