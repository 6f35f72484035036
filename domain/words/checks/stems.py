"""Whether a text takes something up, in other words too: by the stems of its main words.

A stem is what remains of a word when its usual endings are cut off. Two words are of one stem where one begins with
the other's stem; that is coarse, but errs towards "it was said", and no dictionary is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from domain.words.checks.text import Text, word_set

ENDING = re.compile(
    r"(?:ations?|ments?|nesses|ness|ings?|edly|ers?|ors?|ions?|ities|ity|ies|ied|ed|es|s|ly|al|e|y|ive|ful|ance|ence)$"
)
SHORTEST = 3
STOPWORDS = word_set(
    """
    a about above across after again against all along already also although always am among an and another
    any are around as asked at away back be became because become been before being between both but by came
    can cannot could did do does doing done down during each either else enough even ever every few first
    for from further gave get gets getting give given go goes going good got great had has have having he
    her here hers him his how however i if in into is it its itself just keep keeps kept last later least
    less let like long lot made make makes making many may me might mine more most much must my myself need
    needs never new next no none nor not nothing now of off often on once one only or other others our ours
    out over own per put quite rather really said same say see seen shall she should since so some something
    soon still such take taken takes taking than that the their them then there these they thing things this
    those though through to together told too took toward towards under until up upon us use used using very
    want was way we well went were what when where whether which while who whom whose why will with within
    without would yet you your yours
    """
)


def stem(key: str) -> str:
    """What remains of a word without its ending; short words remain whole."""
    shorter = ENDING.sub("", key)
    if len(shorter) > SHORTEST and shorter[-1] == shorter[-2] and shorter[-1] not in "ls":
        shorter = shorter[:-1]
    return shorter if len(shorter) >= SHORTEST else key


def main_stems(text: str | Text, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    """The stems of the words that carry meaning, in their order, each once."""
    read = Text(text) if isinstance(text, str) else text
    words = read.words if end is None else read.words_in(start, end)
    keys = (word.key for word in words)
    return tuple(
        dict.fromkeys(stem(key) for key in keys if key not in STOPWORDS and (len(key) > 1 or key.isdigit()))
    )


class Stems:
    """The stems of a stretch of text, to ask for others in it."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._whole = frozenset(stems)
        # One begins with the other's stem: looked up by the first letters, so that long texts stay quick.
        self._heads: dict[str, list[str]] = {}
        for each in self._whole:
            self._heads.setdefault(each[:4], []).append(each)

    def has(self, wanted: str) -> bool:
        """Whether a word of the stem is there: "rota" for "rotas", "plan" for "planning"."""
        if wanted in self._whole:
            return True
        if len(wanted) < 4:
            return False
        return any(
            (each.startswith(wanted) or wanted.startswith(each)) and abs(len(each) - len(wanted)) <= 4
            for each in self._heads.get(wanted[:4], ())
        )

    def share(self, wanted: Iterable[str]) -> tuple[str, ...]:
        """Those of the wanted stems that are there."""
        return tuple(each for each in wanted if self.has(each))
