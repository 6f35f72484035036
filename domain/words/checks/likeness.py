"""Whether two interviewers of one interview get the same text."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import Indel

from domain.words.checks.finding import Finding, Part
from domain.words.checks.letter import TITLES, greeting_of, signature_of
from domain.words.checks.names import name_keys
from domain.words.checks.reading import Reading, finding
from domain.words.checks.text import Span, Text

MOST_WORDS = 2000  # comparing takes the product of both lengths; nobody thanks in more words


def not_the_same_text(reading: Reading) -> Iterator[Finding]:
    """The words of both, in their order, without greeting, signature and names: alike at or above the limit.

    The similarity is 1 - (words to insert or delete) / (words of both).
    """
    limit = reading.occasion.similarity_limit
    for twin in reading.occasion.twins:
        names = reading.names.all_keys | set(name_keys(twin.to))
        ours = _words(reading.body, reading.prose, names)
        other = Text(twin.body)
        theirs = _words(other, _prose(other), names)
        if not ours or not theirs:
            continue
        alike = Indel.normalized_similarity(ours, theirs)
        if alike >= limit:
            yield finding(
                Part.BODY,
                reading.prose,
                f"It reads like the message to {twin.to}: {alike:.0%} of the words are the same ({limit:.0%} is the "
                "limit). Interviewers compare what they got.",
                f"Say what was said to {reading.occasion.recipient.name} alone, in other words than to {twin.to}.",
            )


def _prose(text: Text) -> Span:
    greeting, signature = greeting_of(text), signature_of(text)
    start = greeting.span.end if greeting is not None else 0
    end = signature.span.start if signature is not None else len(text.original)
    return Span(start, max(start, end))


def _words(text: Text, prose: Span, names: frozenset[str] | set[str]) -> list[str]:
    words = text.words_in(*prose)[:MOST_WORDS]
    return [word.key for word in words if word.key not in names and word.key not in TITLES]
