"""Words of several families that only within one sentence say what a check looks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from domain.words.checks.phrases import Phrases
from domain.words.checks.text import Span, Text


@dataclass(frozen=True, slots=True)
class InOneSentence:
    """A sentence that says something of each of `families`, in any order, and nothing of `unless`. The place is where
    the first family stands. What may be said of many things ("never listens") so counts only of some ("my boss"),
    and not where the sentence as a whole speaks otherwise ("... and taught me to listen"). Where there are `one_of`,
    it says something of at least one of these, too."""

    families: tuple[Phrases, ...]
    unless: Phrases | None = None
    one_of: tuple[Phrases, ...] = ()

    def find(self, text: Text) -> Iterator[Span]:
        """The first place of each such sentence."""
        first, *others = self.families
        looked_at = -1
        for span in first.find(text):
            number = text.sentence_number(span.start)
            if number == looked_at:
                continue
            looked_at = number
            sentence = text.sentence_at(span.start)
            if (
                all(each.said(text, *sentence) for each in others)
                and (not self.one_of or any(each.said(text, *sentence) for each in self.one_of))
                and not (self.unless is not None and self.unless.said(text, *sentence))
            ):
                yield span
