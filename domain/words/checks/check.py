"""A check as a row of the table, and what it found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from domain.words.checks.applies import Applies
from domain.words.checks.finding import Finding, Level
from domain.words.checks.reading import Reading


@dataclass(frozen=True, slots=True)
class Check:
    """`rule` is the sentence that holds where it finds nothing. `reads_english`: it goes by English phrases, so it
    says nothing about a message in another language. Sources as in the rulebook, "house" for our own reading."""

    name: str
    rule: str
    level: Level
    applies: Applies
    sources: tuple[str, ...]
    finds: Callable[[Reading], Iterable[Finding]]
    reads_english: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found."""

    check: Check
    finding: Finding
