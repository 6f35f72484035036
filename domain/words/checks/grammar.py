"""Grammar: what a proofreader found, and plain errors that need no dictionary to be one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.words.checks.finding import Finding, Part
from domain.words.checks.grammar_errors import NO_SUBJECT, WRONG
from domain.words.checks.reading import Reading, finding
from domain.words.checks.text import Span, Text, word_set
from domain.words.checks.wrong_words import MEANT

# "The stories about the groups was": a plural at the head of a sentence, what belongs to it, and a verb for one.
PLURAL = re.compile(
    r"(?:the|these|those|your|my|our|both|all|several|many) (?:[a-z]{2,20} )?(?P<noun>[a-z]{3,20}s)"
    r"(?: (?:you|we|i|they|she|he) [a-z]{2,15}(?: (?:me|us|you))?)?"
    r"(?: (?:of|from|in|about|at|on|with|for|between|behind)(?: (?:the|your|my|our|a|an))?(?: [a-z]{2,20}){1,2}){0,3}"
    r" (?P<verb>was|has|is)\b(?! (?:why|how|what|when|where|no doubt))"
)
ONE_IN_S = re.compile(
    r"(?:ss|us|is|news|series|means|physics|mathematics|economics|logistics|statistics|politics|ethics|athletics|thanks|always|perhaps|headquarters|gas|atlas|lens|canvas|bonus|bus|plus)\Z"
)
DID_NOT = re.compile(r"\b(?:did|does|do)(?:n't| not) (?P<verb>[a-z]{2,16}ed)\b")
ENDS_IN_ED = word_set(
    "need feed speed proceed succeed exceed heed bleed breed seed shed wed embed bed weed concede red"
)
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
        errors = {*_wrong(text), *_plurals(text), *_bare(reading, text), *_past_after_did(text)}
        for span, right in sorted(errors):
            if not any(of is part and each.start < span.end and span.start < each.end for of, each in taken):
                taken.append((part, span))
                yield finding(part, span, f"{text.quoted(*span)} is an error of grammar.", f"Write {right}.")


def _wrong(text: Text) -> Iterator[tuple[Span, str]]:
    for phrases, right in (*WRONG, *MEANT):
        yield from ((span, right) for span in phrases.find(text))
    for span in NO_SUBJECT.find(text):
        if span.start == text.sentence_at(span.start).start:
            yield span, "“… and I”"


def _plurals(text: Text) -> Iterator[tuple[Span, str]]:
    for sentence in text.sentences:
        found = PLURAL.match(text.folded, sentence.start, sentence.end)
        if found is not None and not ONE_IN_S.search(found["noun"]):
            right = {"was": "were", "has": "have", "is": "are"}[found["verb"]]
            yield Span(found.start(), found.end("verb")), right


def _past_after_did(text: Text) -> Iterator[tuple[Span, str]]:
    for found in DID_NOT.finditer(text.folded):
        if found["verb"] not in ENDS_IN_ED:
            yield Span(*found.span()), "the plain form of the verb"


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
