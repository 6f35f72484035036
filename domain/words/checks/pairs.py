"""Two who are joined by "and", and a verb for one: "my colleague and I was"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.words.checks.text import Span, Text

# "My colleague and I was", "Anna and Ben is".
PAIR = re.compile(
    r"(?:(?:both )?(?:my|our) [a-z]{2,20} and (?:i|my [a-z]{2,20})|both(?: the| your| my)? [a-z]{2,20} and"
    r"(?: the| your| my)? [a-z]{2,20}|[a-z]{3,15} and i) (?P<verb>was|is|has|am)\b"
)
NAMES = re.compile(
    r"[A-Z][a-z]{1,20} and (?:[A-Z][a-z]{1,20}|I) (?P<verb>was|is|has)\b(?! (?:a|an|the) (?:firm|company))"
)
THANKS_YOU = re.compile(r"thanks you\b")


def pairs(text: Text, sentence: Span) -> Iterator[tuple[Span, str]]:
    """Of a sentence's head alone is it sure that it is the subject."""
    if text.is_question(sentence):
        return
    if THANKS_YOU.match(text.folded, sentence.start, sentence.end):
        yield Span(sentence.start, sentence.start + len("thanks you")), "thank you"
    found = PAIR.match(text.folded, sentence.start, sentence.end) or NAMES.match(
        text.original, sentence.start, sentence.end
    )
    if found is not None:
        yield Span(found.start(), found.end("verb")), "have" if found["verb"] == "has" else "are or were"
