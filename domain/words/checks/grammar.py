"""Grammar: what a proofreader found, and plain errors that need no dictionary to be one."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.agreement import disagreements
from domain.words.checks.articles import wrong_articles
from domain.words.checks.clauses import tokens_of
from domain.words.checks.finding import Finding, Part
from domain.words.checks.grammar_errors import NO_SUBJECT, WRONG
from domain.words.checks.misplaced_forms import misplaced
from domain.words.checks.missing_words import MISSING, left_out
from domain.words.checks.reading import Reading, finding
from domain.words.checks.sound_alikes import SOUND_ALIKES
from domain.words.checks.text import Span, Text, word_set
from domain.words.checks.verb_forms import FORMS, past_after_did
from domain.words.checks.verb_patterns import PATTERNS
from domain.words.checks.whose import mistaken_owners
from domain.words.checks.wrong_prepositions import PREPOSITIONS
from domain.words.checks.wrong_words import MEANT

# "Priya have led": a name and the verb without its ending.
BARE = word_set(
    "have do want need like know lead manage bring work look hope remain believe think enjoy run hold speak"
)
LEADS = word_set(
    """
    would does did do can could should will may might must let make help see saw have has had and or shall
    that lets makes made watch watched hear heard having to if
    """
)


def grammar_is_right(reading: Reading) -> Iterator[Finding]:
    """Each place once, the proofreader's first."""
    taken: list[tuple[Part, Span]] = []
    texts = dict(reading.parts)
    for slip in reading.slips:
        text = texts.get(slip.part)
        if text is None or slip.is_spelling or not 0 <= slip.start < slip.end <= len(text.original):
            continue
        span = Span(slip.start, slip.end)
        if not reading.is_open(slip.part, span):
            taken.append((slip.part, span))
            fix = f"Write {' or '.join(slip.suggestions)}." if slip.suggestions else "Write it anew."
            yield finding(slip.part, span, f"{text.quoted(*span)}: {slip.message}", fix)
    for part, text in reading.parts:
        errors = {
            *_wrong(text),
            *disagreements(text),
            *wrong_articles(text),
            *past_after_did(text),
            *_misplaced(text),
            *_bare(reading, text),
        }
        for span, right in sorted(errors):
            if not any(of is part and each.start < span.end and span.start < each.end for of, each in taken):
                taken.append((part, span))
                yield finding(part, span, f"{text.quoted(*span)} is an error of grammar.", f"Write {right}.")


def _wrong(text: Text) -> Iterator[tuple[Span, str]]:
    for phrases, right in (*WRONG, *FORMS, *PATTERNS, *MEANT, *SOUND_ALIKES, *PREPOSITIONS, *MISSING):
        yield from ((span, right) for span in phrases.find(text))
    for span in NO_SUBJECT.find(text):
        if span.start == text.sentence_at(span.start).start:
            yield span, "“… and I”"


def _misplaced(text: Text) -> Iterator[tuple[Span, str]]:
    for sentence in text.sentences:
        tokens, is_question = tokens_of(text, sentence), text.is_question(sentence)
        yield from misplaced(tokens, is_question)
        yield from left_out(tokens, is_question)
        yield from mistaken_owners(tokens)


def _bare(reading: Reading, text: Text) -> Iterator[tuple[Span, str]]:
    for before, word in zip(text.words, text.words[1:], strict=False):
        is_named = any(before.key in name for name in reading.names.candidates) and before.is_capital
        is_named = is_named and not before.text.endswith(("'s", "’s"))  # "Priya's work"
        if not is_named or word.text not in BARE or text.original[before.end : word.start] != " ":
            continue
        sentence = text.sentence_at(before.start)
        leading = text.words_before(before.start, 3)
        if not any(each.key in LEADS for each in leading) and not text.is_question(sentence):
            yield (
                Span(before.start, word.end),
                f"{word.text}s" if word.text not in {"have", "do"} else "has or does",
            )
