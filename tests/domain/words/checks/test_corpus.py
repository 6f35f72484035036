"""How good the checks are on the corpus: the seeded faults found in their place, and nothing else.

Half of the messages are held back from whoever works on the checks.
"""

from __future__ import annotations

from collections import Counter

import pytest

from domain.words.checks.finding import Level
from domain.words.checks.table import CHECKS
from tests.corpus.reading import HALVES, Score, samples, scores, together

MARKS = {Level.ERROR: (0.95, 0.95), Level.WARNING: (0.9, 0.8)}  # recall and precision
NAMES = [check.name for check in CHECKS]


@pytest.fixture(scope="module")
def of_each() -> dict[str, Score]:
    return {score.name: score for score in scores(HALVES)}


@pytest.mark.parametrize("level", Level)
def test_the_checks_of_a_level_reach_its_marks_together(level: Level, of_each: dict[str, Score]) -> None:
    recall, precision = MARKS[level]
    score = together(level.value, level.value, of_each.values())
    assert score.recall >= recall, score
    assert score.precision >= precision, score


@pytest.mark.parametrize("level", Level)
def test_they_reach_them_on_what_was_held_back_too(level: Level) -> None:
    recall, precision = MARKS[level]
    score = together(level.value, level.value, scores(["held_back"]))
    assert (score.recall >= recall) and (score.precision >= precision), score


@pytest.mark.parametrize("name", NAMES)
def test_each_check_reaches_its_marks(name: str, of_each: dict[str, Score]) -> None:
    score = of_each[name]
    recall, precision = MARKS[Level(score.level)]
    assert (score.recall >= recall) and (score.precision >= precision), score


def test_there_are_more_than_300_messages_half_of_them_held_back() -> None:
    counts = {half: len(samples(half)) for half in HALVES}
    assert sum(counts.values()) >= 300
    assert abs(counts["tuning"] - counts["held_back"]) <= 0.05 * sum(counts.values())


@pytest.mark.parametrize("half", HALVES)
def test_each_half_has_good_messages_and_every_fault(half: str) -> None:
    faults = Counter(sample.fault for sample in samples(half))
    assert set(faults) == {None, *NAMES}
    assert min(faults[name] for name in NAMES) >= 4
    assert faults[None] >= len(samples(half)) / 4


@pytest.mark.parametrize("half", HALVES)
def test_every_place_that_a_message_names_is_in_it(half: str) -> None:
    for sample in samples(half):
        body = sample.body
        texts = (body.subject or "", body.body, body.voicemail_script or "")
        assert sample.where is None or any(sample.where in text for text in texts), (
            sample.file,
            sample.fault,
        )
