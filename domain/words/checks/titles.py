"""Titles in forms of address: which of them mean the same, and whether one fits a person."""

from __future__ import annotations

from collections.abc import Sequence

from domain.words.checks.letter import TITLES
from domain.words.checks.text import Text

SAME = {
    "mister": "mr",
    "doctor": "dr",
    "professor": "prof",
    "reverend": "rev",
    "herr": "mr",
    "monsieur": "mr",
    "señor": "mr",
    "signor": "mr",
}
# Ms, Mrs and Miss aren't the same, and whoever chose one is called by it; other languages have one word for all.
WOMEN = frozenset({"ms", "mrs", "miss", "madam", "lady", "dame"})
ANY_WOMAN = frozenset({"frau", "madame", "mme", "mlle", "señora", "signora"})
MEN = frozenset({"mr", "sir", "lord"})


def titles_of(salutation: str) -> tuple[str, ...]:
    """The titles in "Dr." or in a whole form of address."""
    return tuple(word.key for word in Text(salutation).words if word.key in TITLES)


def fits(given: Sequence[str], known: Sequence[str]) -> bool:
    """Whether somebody whose titles are known may be called by the given ones: a rank isn't left out, none is given
    that isn't theirs, and the word for man or woman is right where both have one."""
    if not known:
        return True
    said, theirs = [SAME.get(each, each) for each in given], [SAME.get(each, each) for each in known]
    ranks = [each for each in theirs if _sex(each) is None]
    if any(_sex(each) is None and each not in ranks for each in said):
        return False
    if ranks and not any(each in said for each in sorted(ranks, key=lambda rank: rank != "prof")[:1]):
        return False
    ours, right = _words_of_sex(said), _words_of_sex(theirs)
    if not ours or not right:
        return True
    if _sex(ours[0]) != _sex(right[0]):
        return False
    return ours[0] == right[0] or ours[0] in ANY_WOMAN or right[0] in ANY_WOMAN


def _words_of_sex(titles: Sequence[str]) -> list[str]:
    return [each for each in titles if _sex(each) is not None]


def _sex(title: str) -> str | None:
    if title in WOMEN or title in ANY_WOMAN:
        return "woman"
    return "man" if title in MEN else None
