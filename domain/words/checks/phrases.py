"""Lists of phrases, and where a text says one of them.

A phrase is written as it is said: words between blanks. `a|b` is either word, `word?` may be left out, `word*` is
any word that begins so, `*` any one word, `..` up to five words of the same sentence and `...` up to ten. Words joined
by `_` count as one ("a_bit|slightly"); "'ll" and its like stand by themselves ("i will|'ll"). The first word must be
there and have three letters before a `*`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from domain.words.checks.text import Span, Text, overlaps

# Between two words of one sentence: blanks, commas, dashes, at most one line's end. Every repetition in here is
# bounded, so that no text makes it slow.
CLITIC = r"'(?:ll|ve|m|re|d)\b"
BETWEEN = rf"(?:(?={CLITIC})|'?(?:[^\w.!?\n']|\n(?!\s?\n)){{1,4}})"
ANY_WORD = r"[\w']{1,40}"
ENDS = rf"(?!\w|(?!{CLITIC})'\w)"
GAPS = {"..": 5, "...": 10}
SAID = r"'?\w[\w']*\*?"
PHRASE = re.compile(
    rf"(?:\.\.\.?|\*\??|{SAID}(?:\|{SAID})*\??)(?: (?:\.\.\.?|\*\??|{SAID}(?:\|{SAID})*\??))*"
)


class Phrases:
    """Phrases that mean the same to a check, a line each; what is indented deeper goes on with the line above. What
    one of `unless` overlaps isn't meant."""

    def __init__(self, phrases: str, unless: str = "") -> None:
        self._by_start: dict[str, list[re.Pattern[str]]] = {}
        for phrase in _phrases(phrases):
            pattern = re.compile(_pattern(phrase))
            for start in sorted({word[:3] for word in _first_words(phrase)}):
                self._by_start.setdefault(start, []).append(pattern)
        self._unless = Phrases(unless) if unless else None

    def find(self, text: Text, start: int = 0, end: int | None = None) -> Iterator[Span]:
        """Where the text says one of them from `start` to before `end`, in the order of the text, the longest
        first where several begin together."""
        end = len(text.folded) if end is None else end
        found = sorted(self._matches(text, start, end), key=lambda span: (span.start, -span.end))
        excused = sorted(self._unless.find(text, start, end)) if self._unless and found else []
        reached = start
        for span in found:
            if span.start >= reached and not overlaps(span, excused):
                yield span
                reached = span.end

    def _matches(self, text: Text, start: int, end: int) -> Iterator[Span]:
        for head, patterns in self._by_start.items():
            places = text.starts.get(head, [])
            for at in places[bisect_left(places, start) : bisect_left(places, end)]:
                for pattern in patterns:
                    if (found := pattern.match(text.folded, at, end)) is not None:
                        yield Span(at, found.end())

    def first(self, text: Text, start: int = 0, end: int | None = None) -> Span | None:
        """The first place, None where the text says none of them."""
        return next(self.find(text, start, end), None)

    def said(self, text: Text, start: int = 0, end: int | None = None) -> bool:
        """Whether the text says one of them: stops at the first that is meant."""
        end = len(text.folded) if end is None else end
        excused: list[Span] | None = None
        for span in self._matches(text, start, end):
            if excused is None:
                excused = sorted(self._unless.find(text, start, end)) if self._unless else []
            if not overlaps(span, excused):
                return True
        return False


def _phrases(text: str) -> list[str]:
    lines = [line for line in text.split("\n") if line.strip()]
    indent = min(len(line) - len(line.lstrip()) for line in lines)
    phrases: list[str] = []
    for line in lines:
        if line[indent] != " ":
            phrases.append(line.strip())
        else:
            phrases[-1] += line.strip() if phrases[-1].endswith("|") else f" {line.strip()}"
    return phrases


def _first_words(phrase: str) -> list[str]:
    first = phrase.split(" ")[0]
    if first.endswith("?") or first in GAPS or first == "*":
        raise ValueError(f"The phrase {phrase!r} must begin with a word.")
    if not PHRASE.fullmatch(phrase):
        raise ValueError(f"The phrase {phrase!r} is not written as phrases are.")
    words = [alternative.split("_")[0] for alternative in first.split("|")]
    if any(word.endswith("*") and len(word) < 4 for word in words):
        raise ValueError(f"The phrase {phrase!r} begins with fewer than three letters before its asterisk.")
    return [word.rstrip("*") for word in words]


def _pattern(phrase: str) -> str:
    pattern, is_first = "", True
    for token in phrase.split(" "):
        if token in GAPS:
            pattern += rf"(?:{BETWEEN}{ANY_WORD}){{0,{GAPS[token]}}}?"
            continue
        word = "" if is_first else BETWEEN
        word += _word(token.removesuffix("?"))
        pattern += f"(?:{word})?" if token.endswith("?") else word
        is_first = False
    return pattern


def _word(token: str) -> str:
    if token == "*":
        return ANY_WORD
    alternatives = (_alternative(each) for each in token.split("|"))
    return f"(?:{'|'.join(alternatives)})"


def _alternative(word: str) -> str:
    parts = BETWEEN.join(re.escape(part) for part in word.removesuffix("*").split("_"))
    return parts + (r"[\w']{0,20}" if word.endswith("*") else "") + ENDS
