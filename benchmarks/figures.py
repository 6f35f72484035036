"""What a benchmark found: a ratio, its limit, and whether it holds."""

from __future__ import annotations

import platform
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from os import cpu_count
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """`least` and `most` are its limits; with neither it is only told. `told` says what it was made of."""

    what: str
    value: float
    told: str
    least: float | None = None
    most: float | None = None
    unit: str = ""

    @property
    def limit(self) -> str:
        if self.least is not None:
            return f"at least {self.least:g}{self.unit}"
        return "" if self.most is None else f"at most {self.most:g}{self.unit}"

    @property
    def holds(self) -> str:
        if self.least is None and self.most is None:
            return ""
        enough = self.least is None or self.value >= self.least
        return "yes" if enough and (self.most is None or self.value <= self.most) else "NO"

    @property
    def cells(self) -> tuple[str, ...]:
        digits = 0 if self.value == int(self.value) or abs(self.value) >= 1000 else 2
        return self.what, f"{self.value:,.{digits}f}{self.unit}", self.limit, self.holds, self.told


@dataclass(frozen=True, slots=True)
class Rounds:
    """Seconds of two things, measured in turn, round by round; compared round by round, because the machine
    is never as quick in one minute as in the next."""

    ours: Sequence[float]
    peer: Sequence[float]

    @property
    def cost(self) -> float:
        """How many times as much time ours takes: the median over the rounds."""
        return median(ours / peer for ours, peer in zip(self.ours, self.peer, strict=True))

    @property
    def rate(self) -> float:
        """How many times as fast ours is."""
        return 1 / self.cost


async def in_turn(
    rounds: int,
    ours: Callable[[int], Awaitable[float]],
    peer: Callable[[int], Awaitable[float]],
) -> Rounds:
    """Each gets the round's number and returns its seconds. Round 0 warms up and doesn't count."""
    pairs = [(await ours(number), await peer(number)) for number in range(rounds + 1)][1:]
    return Rounds([pair[0] for pair in pairs], [pair[1] for pair in pairs])


async def timed(work: Awaitable[object]) -> float:
    """The seconds that it took."""
    started = time.perf_counter()
    await work
    return time.perf_counter() - started


HEAD = ("", "figure", "limit", "holds", "")


def as_text(figures: Sequence[Figure]) -> str:
    """The table for a terminal."""
    rows = [HEAD, *(figure.cells for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(line.rstrip() for line in lines)


def as_markdown(figures: Sequence[Figure]) -> str:
    lines = ["| " + " | ".join(cells) + " |" for cells in (HEAD, *(figure.cells for figure in figures))]
    return "\n".join([lines[0], "|" + " --- |" * len(HEAD), *lines[1:]])


def machine() -> str:
    """In neutral words: no names, no paths."""
    return (
        f"{cpu_count()} cores, {platform.system()} on {platform.machine()}, "
        f"{platform.python_implementation()} {platform.python_version()}"
    )
