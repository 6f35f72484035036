"""Characters that can't be seen, turn the direction of writing, or pretend to be others."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from domain.words.checks.finding import Finding, Part
from domain.words.checks.reading import Reading, finding
from domain.words.checks.scripts import LATIN_LIKE, looks_latin, scripts_of
from domain.words.checks.text import Span, Text

UNSEEN = re.compile(
    "[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\uffff\ue000-\uf8ff\U000e0000-\U000e0fff\ud800-\udfff]"
)
LETTERS = re.compile(r"[^\W\d_]+")
JOINERS = "\u200c\u200d"
JOINING_SCRIPTS = ("ARABIC", "DEVANAGARI", "BENGALI", "GUJARATI", "GURMUKHI", "KANNADA", "MALAYALAM", "ORIYA")
DISGUISED = ("FULLWIDTH", "MATHEMATICAL", "CIRCLED", "PARENTHESIZED", "SQUARED", "NEGATIVE")


def no_strange_characters(reading: Reading) -> Iterator[Finding]:
    """In any part; what can't be seen is named by its code point."""
    for part, text in reading.parts:
        yield from _unseen(part, text)
        yield from _mixed(reading, part, text)


def _unseen(part: Part, text: Text) -> Iterator[Finding]:
    for found in UNSEEN.finditer(text.original):
        if found[0] in JOINERS and _joins(text.original, found.start()):
            continue
        name = unicodedata.name(found[0], "an unseen character").lower()
        yield finding(
            part,
            Span(*found.span()),
            f"There is a character that nobody sees or means: {name} (U+{ord(found[0]):04X}).",
            "Delete it and type what stands around it anew.",
        )


def _joins(text: str, at: int) -> bool:
    """Whether a joiner stands where its script, or an emoji, needs one."""
    around = text[max(at - 1, 0) : at] + text[at + 1 : at + 2]
    names = [unicodedata.name(each, "") for each in around]
    return len(names) == 2 and (
        all(name.startswith(JOINING_SCRIPTS) for name in names)
        or all(unicodedata.category(each) in {"So", "Sk", "Mn"} for each in around)
    )


def _mixed(reading: Reading, part: Part, text: Text) -> Iterator[Finding]:
    if text.original.isascii():
        return
    for found in LETTERS.finditer(text.original):
        word = found[0]
        if word.isascii():
            continue
        scripts = scripts_of(word)
        looks_like = word.translate(LATIN_LIKE) if len(scripts) > 1 else _disguised(word)
        if len(scripts) == 1 and "LATIN" not in scripts and (plain := looks_latin(word)) is not None:
            looks_like = plain if plain.lower() in reading.names.all_keys and len(plain) > 1 else looks_like
        if looks_like is None:
            continue
        of = " and ".join(sorted(script.capitalize() for script in scripts)) or "lookalike"
        yield finding(
            part,
            Span(*found.span()),
            f"{text.quoted(*found.span())} is made of {of} letters that only look alike.",
            f"Type it anew: {looks_like}.",
        )


def _disguised(word: str) -> str | None:
    """The plain letters of a word in full-width or mathematical ones; None where it is in none of them."""
    if any(unicodedata.name(letter, "").startswith(DISGUISED) for letter in word[:40]):
        return unicodedata.normalize("NFKC", word)
    return None
