"""A text as the checks read it: folded, in words, sentences and lines, all by offsets into the original.

Offsets are code points. Everything here takes time in proportion to the text, whatever it holds.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from domain.words.checks.scripts import skeleton

# Characters that join what they stand between: without them a hidden one would split a name in two.
JOINERS = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
HIDDEN = re.compile(f"[{JOINERS}]")
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{JOINERS}\u0300-\u036f]|['’](?=[^\W_]))*")
PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ´`", "'"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‐‑‒–—", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u202f\t\v\f\r\u2028\u2029", " "),
        "İ": "i",  # the one letter whose small form is two characters: it would shift what follows
    }
)
# Titles, forms of companies, initials and decimals: their full stop ends no sentence.
NO_END = re.compile(
    r"\b(?:dr|mr|mrs|ms|prof|st|jr|sr|rev|hon|fr|hr|capt|col|sgt|mag|ing|dipl|inc|ltd|co|corp|no|approx|e\.g|i\.e|[a-hj-z])\."
    r"|(?<=\d)\.(?=\d)"
)
SENTENCE_END = re.compile(
    # Only from the head of a row of marks, else a long row would be tried from each of them.
    r"(?<![.!?…])[.!?…]++[\"')\]]{0,3}(?=\s|\Z)|\n[ ]*\n|\n(?=[ ]{0,8}(?:[-*•]|\d{1,2}[.)]))",
)
# "I'll" is said like "I will": phrases find both.
CLITIC = re.compile(r"'(?:ll|ve|m|re|d)\Z")


class Word(NamedTuple):
    """A word where it stands. `key` is what words are compared by: small, without hidden characters, its
    lookalike letters read as what they look like, and without a genitive's ending."""

    start: int
    end: int
    text: str
    key: str

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper()


class Span(NamedTuple):
    """From `start` to before `end`."""

    start: int
    end: int


class Text:
    """One part of a message."""

    def __init__(self, original: str) -> None:
        self.original = original

    @cached_property
    def folded(self) -> str:
        """Small letters, plain quotes, dashes and blanks; no full stop where no sentence ends. As long as the
        original, so that offsets hold in both."""
        return NO_END.sub(_without_stop, self.original.translate(PLAIN).lower())

    @cached_property
    def words(self) -> tuple[Word, ...]:
        return tuple(
            Word(found.start(), found.end(), found[0], word_key(found[0]))
            for found in WORD.finditer(self.original)
        )

    @cached_property
    def starts(self) -> dict[str, list[int]]:
        """Where words begin, by their first three letters: phrases are only tried where they can be."""
        starts: dict[str, list[int]] = {}
        for found in WORD.finditer(self.folded):
            for head in {found[0][:3], CLITIC.sub("", found[0])[:3]}:
                starts.setdefault(head, []).append(found.start())
        return starts

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences, items of lists and headings, without blanks around them."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[Span]:
        start = 0
        for end in [*(found.end() for found in SENTENCE_END.finditer(self.folded)), len(self.folded)]:
            if (span := self.trimmed(start, end)) is not None:
                yield span
            start = end

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """Lines that aren't blank, without blanks around them."""
        found, start = [], 0
        for line in self.original.split("\n"):
            if (span := self.trimmed(start, start + len(line))) is not None:
                found.append(span)
            start += len(line) + 1
        return tuple(found)

    def trimmed(self, start: int, end: int) -> Span | None:
        """The stretch without blanks around it; None where nothing remains."""
        stretch = self.original[start:end]
        if not (rest := stretch.strip()):
            return None
        first = start + len(stretch) - len(stretch.lstrip())
        return Span(first, first + len(rest))

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.start for word in self.words]

    def sentence_number(self, at: int) -> int:
        """The number of the sentence that holds the offset, or of the last one before it."""
        return max(bisect_right(self._sentence_starts, at) - 1, 0)

    def sentence_at(self, at: int) -> Span:
        """The sentence that holds the offset; the whole text where there is none."""
        return self.sentences[self.sentence_number(at)] if self.sentences else Span(0, len(self.original))

    def words_in(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that begin from `start` to before `end`."""
        return self.words[bisect_left(self._word_starts, start) : bisect_left(self._word_starts, end)]

    def words_before(self, at: int, most: int) -> tuple[Word, ...]:
        """The last words that begin before the offset, in the sentence that holds it."""
        end = bisect_left(self._word_starts, at)
        start = bisect_left(self._word_starts, self.sentence_at(at).start)
        return self.words[max(start, end - most) : end]

    def words_after(self, at: int, most: int) -> tuple[Word, ...]:
        """The first words from the offset on, in the sentence that holds it."""
        start = bisect_left(self._word_starts, at)
        end = bisect_left(self._word_starts, self.sentence_at(at).end)
        return self.words[start : min(end, start + most)]

    def opens_sentence(self, word: Word) -> bool:
        """Whether a capital at its head means nothing: first of its sentence, or of its line."""
        if not self.words_before(word.start, 1):
            return True
        _, has_line, head = self.original[max(word.start - 20, 0) : word.start].rpartition("\n")
        return bool(has_line) and not head.strip(" \t-*•\"'“‘(")

    def is_question(self, sentence: Span) -> bool:
        """Whether the sentence ends with a question mark."""
        return "?" in self.original[max(sentence.start, sentence.end - 3) : sentence.end]

    def quoted(self, start: int, end: int, most: int = 60) -> str:
        """The stretch in quotes, on one line, cut where it is long."""
        said = HIDDEN.sub("", " ".join(self.original[start : min(end, start + 4 * most)].split()))
        return f"“{said}”" if len(said) <= most else f"“{said[: most - 1].rstrip()}…”"


def overlaps(span: Span, others: Sequence[Span]) -> bool:
    """Whether it overlaps one of the others, which stand in order and apart."""
    at = bisect_right(others, span.start, key=lambda other: other.end)
    return at < len(others) and others[at].start < span.end


def word_set(text: str) -> frozenset[str]:
    """A list of words, as it is written down: between blanks."""
    return frozenset(text.split())


def word_key(word: str) -> str:
    """What a word is compared by."""
    if word.isascii():
        key = word.lower()
    else:
        bare = HIDDEN.sub("", word).replace("’", "'")
        key = skeleton(unicodedata.normalize("NFC", bare)).lower()
    return key[:-2] if key.endswith("'s") else key.rstrip("'")


def _without_stop(found: re.Match[str]) -> str:
    return found[0].replace(".", " ") if len(found[0]) > 1 else ","
