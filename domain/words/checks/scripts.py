"""Scripts of letters, and letters of one script that look like those of another."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Cyrillic and Greek letters that nobody can tell from Latin ones (Unicode TR39 calls them confusable).
LOOKALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеіјорсухѕԁһӏԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυχ",
        "ABESIJKMHOPCTYXaeijopcyxsdhlqwABEZHIKMNOPTYXiknopyx",
        strict=True,
    )
)
LATIN_LIKE = str.maketrans(LOOKALIKES)
# Scripts that one word never mixes. Others do (Japanese writes three in one).
APART = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "HEBREW", "ARABIC", "GEORGIAN"})


@lru_cache(maxsize=4096)
def script_of(letter: str) -> str | None:
    """LATIN, CYRILLIC, ...; None for what is no letter, or of a script that mixes with others."""
    if not letter.isalpha():
        return None
    name = unicodedata.name(letter, "").split(" ")[0]
    return name if name in APART else None


def scripts_of(word: str) -> frozenset[str]:
    """The scripts that a word is written in, as far as they don't mix."""
    return frozenset(script for letter in word if (script := script_of(letter)) is not None)


def skeleton(word: str) -> str:
    """The word as it looks: lookalikes read as Latin letters where the word mixes scripts."""
    return word.translate(LATIN_LIKE) if len(scripts_of(word)) > 1 else word


def looks_latin(word: str) -> str | None:
    """What a word of another script alone looks like in Latin; None where some letter has no lookalike."""
    return word.translate(LATIN_LIKE) if all(letter in LOOKALIKES for letter in word) else None
