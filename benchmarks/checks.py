"""How good the checks of a message are, on the corpus of tests/corpus: how many of the seeded faults each finds in
their place (recall), and how many of the messages in which it finds something are faulty so (precision).
`held_back` is the half that nobody who works on the checks reads."""

from __future__ import annotations

from benchmarks.figures import Figure
from domain.words.checks.finding import Level
from tests.corpus.reading import HALVES, Score, scores, together

RECALL = {Level.ERROR: 0.95, Level.WARNING: 0.9}
PRECISION = {Level.ERROR: 0.95, Level.WARNING: 0.8}


def run(full: bool) -> list[Figure]:
    """All checks of a level over both halves and over each, then every check by itself; `full` changes nothing."""
    by_half = {half: scores([half]) for half in HALVES}
    every = scores(HALVES)
    figures = []
    for level in Level:
        for what, of in (("both halves", every), *by_half.items()):
            figures += _figures(together(f"{level.value}s, {what}", level.value, of), _counted(of, level))
    for score, *halves in zip(every, *by_half.values(), strict=True):
        figures += _figures(score, _told(halves))
    return figures


def _figures(score: Score, told: str) -> list[Figure]:
    level = Level(score.level)
    return [
        Figure(f"recall: {score.name}", score.recall, told, least=RECALL[level]),
        Figure(f"precision: {score.name}", score.precision, told, least=PRECISION[level]),
    ]


def _counted(of: list[Score], level: Level) -> str:
    score = together("", level.value, of)
    return f"{score.hits} found, {score.missed} missed, {score.false_alarms} false alarms"


def _told(halves: list[Score]) -> str:
    return "; ".join(
        f"{name} {score.recall:.2f} and {score.precision:.2f} "
        f"({score.hits} of {score.hits + score.missed}, {score.false_alarms} false)"
        for name, score in zip(HALVES, halves, strict=True)
    )
