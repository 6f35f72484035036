"""Checks that find what must not be said: phrases, and words that only together say it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from domain.words.checks.finding import Finding, Part
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, finding
from domain.words.checks.text import Span, Text

AROUND = 200  # characters


class Finds(Protocol):
    """Whatever finds places in a text: phrases, or words that only together say something."""

    def find(self, text: Text) -> Iterator[Span]:
        """Where the text says it."""


@dataclass(frozen=True, slots=True)
class Together:
    """One of `these` and one of `those` within a sentence; the place is where `these` stands."""

    these: Phrases
    those: Phrases

    def find(self, text: Text) -> Iterator[Span]:
        """Where the text says both."""
        looked_at = -1
        others: tuple[Span, ...] = ()
        for span in self.these.find(text):
            number = text.sentence_number(span.start)
            if number != looked_at:
                looked_at, others = number, tuple(self.those.find(text, *text.sentence_at(span.start)))
            # They stand in order: where the first and the last overlap the span, all do.
            if others and not (_overlap(span, others[0]) and _overlap(span, others[-1])):
                yield span


@dataclass(frozen=True, slots=True)
class NeverSays:
    """A check's function: finds each sentence, in any part, in which one of `ways` says it. `why` follows the words
    that do. Of a long sentence the place is what stands around them.

    `by_word`: the place is the words alone. `unless_spoken_of`: words of the role, the points and the like are never
    meant ("Payroll Manager"), nor is the client's name ("Mirabeau Dental Group").
    """

    ways: tuple[Finds, ...]
    why: str
    fix: str
    unless_spoken_of: bool = False
    by_word: bool = False

    def __call__(self, reading: Reading) -> Iterator[Finding]:
        for part, text, span in self.said(reading):
            yield self.finding(part, text, span)

    def finding(self, part: Part, text: Text, span: Span) -> Finding:
        """What is wrong with the words that say it."""
        return finding(part, self._place(text, span), f"{text.quoted(*span)} {self.why}", self.fix)

    def said(self, reading: Reading) -> Iterator[tuple[Part, Text, Span]]:
        """The words that say it, once a sentence."""
        for part, text in reading.parts:
            reached = -1
            for span in sorted(span for way in self.ways for span in way.find(text)):
                is_meant = not reading.is_open(part, span) and not self._is_spoken_of(reading, text, span)
                if span.start >= reached and is_meant:
                    reached = self._place(text, span).end
                    yield part, text, span

    def _place(self, text: Text, span: Span) -> Span:
        if self.by_word:
            return span
        sentence = text.sentence_at(span.start)
        return Span(
            max(sentence.start, span.start - AROUND), max(span.end, min(sentence.end, span.end + AROUND))
        )

    def _is_spoken_of(self, reading: Reading, text: Text, span: Span) -> bool:
        topics, company = reading.names.topics, reading.names.company
        words = [word for word in text.words_in(*span) if len(word.key) > 3]
        return self.unless_spoken_of and (
            any(word.is_capital and word.key in company for word in words)
            or (bool(words) and all(word.key in topics for word in words))
        )


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
