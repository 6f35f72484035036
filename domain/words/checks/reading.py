"""A message read once, for all checks: its parts, its frame, its names, and what it is for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from domain.words.checks.finding import Finding, Part, Place
from domain.words.checks.letter import Greeting, Signature, greeting_of, signature_of
from domain.words.checks.names import Names
from domain.words.checks.phrases import Phrases
from domain.words.checks.placeholders import placeholders
from domain.words.checks.slip import Slip
from domain.words.checks.stems import Stems, main_stems
from domain.words.checks.text import Span, Text, overlaps
from domain.words.occasion import Message, Occasion


class Reading:
    """All that a check may ask. What is costly to find is found when it is first asked for."""

    def __init__(self, message: Message, occasion: Occasion, slips: Sequence[Slip] = ()) -> None:
        self.occasion = occasion
        self.slips = slips
        self.names = Names(occasion)
        self.body = Text(message.body)
        self.subject = Text(message.subject) if message.subject is not None else None
        self.script = Text(message.voicemail_script) if message.voicemail_script is not None else None

    @cached_property
    def parts(self) -> tuple[tuple[Part, Text], ...]:
        """The parts that there are, in the order in which they are read."""
        parts = ((Part.SUBJECT, self.subject), (Part.BODY, self.body), (Part.VOICEMAIL_SCRIPT, self.script))
        return tuple((part, text) for part, text in parts if text is not None)

    @cached_property
    def spoken(self) -> tuple[tuple[Part, Text], ...]:
        """The parts without the subject."""
        return tuple((part, text) for part, text in self.parts if part is not Part.SUBJECT)

    @cached_property
    def greeting(self) -> Greeting | None:
        return greeting_of(self.body)

    @cached_property
    def signature(self) -> Signature | None:
        return signature_of(self.body)

    @cached_property
    def prose(self) -> Span:
        """The body between greeting and signature."""
        start = self.greeting.span.end if self.greeting is not None else 0
        end = self.signature.span.start if self.signature is not None else len(self.body.original)
        return Span(start, max(start, end))

    @cached_property
    def sentences(self) -> tuple[tuple[Text, Span], ...]:
        """Each sentence of the prose, with the text that it stands in; of a call's outline and then its script:
        what has to be said may stand in either."""
        start, end = self.prose
        body = (
            span
            for sentence in self.body.sentences
            if sentence.end > start and sentence.start < end
            if (span := self.body.trimmed(max(sentence.start, start), min(sentence.end, end))) is not None
        )
        script = self.script.sentences if self.script is not None else ()
        return (
            *((self.body, span) for span in body),
            *((self.script, span) for span in script if self.script),
        )

    @cached_property
    def sentence_stems(self) -> tuple[tuple[str, ...], ...]:
        """The stems of each sentence."""
        return tuple(main_stems(text, *sentence) for text, sentence in self.sentences)

    @cached_property
    def windows(self) -> tuple[Stems, ...]:
        """The stems of each two sentences that follow each other: a thought seldom needs more."""
        return tuple(Stems(first + second) for first, second in pairwise([*self.sentence_stems, ()]))

    @cached_property
    def stems(self) -> Stems:
        """The stems of the whole prose."""
        return Stems(stem for stems in self.sentence_stems for stem in stems)

    @cached_property
    def placeholders(self) -> dict[Part, tuple[Span, ...]]:
        """What was never filled in. Other checks leave it to its own."""
        return {part: placeholders(text.original) for part, text in self.parts}

    @cached_property
    def misspelt_names(self) -> frozenset[tuple[Part, int]]:
        """Where words begin that misspell the recipient, a candidate or the company."""
        people = [self.names.recipient, *self.names.candidates]
        return frozenset(
            (part, word.start)
            for part, text in self.parts
            for names, is_company in ((people, False), ([self.names.company], True))
            for word, _ in self.names.misspelt(text, names, is_company=is_company)
        )

    @property
    def is_filled_in(self) -> bool:
        """Whether nothing was left open: what seems to be missing may be what a field would have said."""
        return not any(self.placeholders.values())

    def is_open(self, part: Part, span: Span) -> bool:
        """Whether the place touches something that was never filled in."""
        return overlaps(span, self.placeholders.get(part, ()))

    def find(
        self, phrases: Phrases, parts: Iterable[tuple[Part, Text]] | None = None
    ) -> Iterator[tuple[Part, Text, Span]]:
        """Where the message says one of the phrases."""
        for part, text in self.parts if parts is None else parts:
            yield from ((part, text, span) for span in phrases.find(text))

    def spoken_prose(self, phrases: Phrases) -> Iterator[tuple[Text, Span]]:
        """Where the prose, and then the script, says one of them."""
        yield from ((self.body, span) for span in phrases.find(self.body, *self.prose))
        if self.script is not None:
            yield from ((self.script, span) for span in phrases.find(self.script))

    def says(self, phrases: Phrases) -> bool:
        """Whether the prose, or the script, says one of them."""
        return next(self.spoken_prose(phrases), None) is not None

    def says_together(self, these: Phrases, those: Phrases) -> bool:
        """Whether a sentence of the prose, or of the script, says one of each."""
        looked_at: tuple[Text, int] | None = None
        for text, span in self.spoken_prose(these):
            sentence = (text, text.sentence_number(span.start))
            if sentence != looked_at and those.said(text, *text.sentences[sentence[1]]):
                return True
            looked_at = sentence
        return False


def finding(part: Part, span: Span, message: str, fix: str) -> Finding:
    """What is wrong stands there."""
    return Finding(Place(part, span.start, span.end), message, fix)


def missing(at: int, message: str, fix: str, part: Part = Part.BODY) -> Finding:
    """What is missing would stand there."""
    return Finding(Place(part, at, at), message, fix)
