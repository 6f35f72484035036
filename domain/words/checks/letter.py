"""The frame of a message: its greeting, its signature, and the prose between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from domain.words.checks.common_words import COMMON
from domain.words.checks.text import Span, Text, Word, word_set

GREETINGS = re.compile(
    r"(?:my )?(?:dear|hello|hi there|hi|hey there|hey|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings"
    r"|sehr geehrter?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|bonjour|madame|monsieur|ch[eè]re?|hola|estimad[oa]"
    r"|to)\b"
)
CLOSINGS = (
    r"(?:with |my )?(?:very |most |many |kind(?:est)? |best |warm(?:est)? |yours |sincere(?:ly)? |grateful )?"
    r"(?:regards|wishes|sincerely|faithfully|truly|yours|respectfully|cordially|warmly|best|cheers|gratefully"
    r"|thanks(?: again| so much)?|thank you(?: again)?|gratitude|appreciation|all the best|take care|greetings"
    r"|mit freundlichen gr[uü](?:ss|ß)en|viele gr[uü](?:ss|ß)e|cordialement|ttyl|xx|later)"
    r"(?: and (?:many |best |kind |warm )?(?:regards|wishes|thanks))?"
)
CLOSING_LINE = re.compile(rf"{CLOSINGS}(?: (?:from|to you|to you all))?(?= *(?:[,.!-]|\Z))")
SIGNED_INLINE = re.compile(rf"(?:\b{CLOSINGS} ?[,-]?|[,.!?] ?-) +(?P<name>[^\W\d_][\w' -]{{0,60}})\.?\Z")
TITLES = word_set(
    """
    mr mister mrs ms miss mx dr doctor prof professor sir dame lord lady madam herr frau monsieur madame mme
    mlle señor señora signor signora rev reverend father captain
    """
)
PARTICLES = word_set("van von der den de del della di da dos du la le el al bin ibn ter ten zu y st")
AND = frozenset({"and", "und", "et"})
LINES_ABOVE = 15  # a letter may begin with addresses, a date and a line that says what it is about
LINES_BELOW = 12
LONGEST_NAME = 6


@dataclass(frozen=True, slots=True)
class Greeting:
    """The words by which somebody is greeted, `opener` and all, and those of them that name whom."""

    span: Span
    opener: str
    named: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """From the closing to the end. `named` are the words that sign; none where only a closing stands."""

    span: Span
    named: tuple[Word, ...]


def greeting_of(text: Text) -> Greeting | None:
    """The greeting, None where the text begins without one."""
    for line in text.lines[:LINES_ABOVE]:
        found = GREETINGS.match(text.folded, line.start, line.end)
        if found is not None and (greeting := _greeting(text, line, found)) is not None:
            return greeting
    return _bare(text, text.lines[0]) if text.lines else None


def _greeting(text: Text, line: Span, found: re.Match[str]) -> Greeting | None:
    named, end = _named(text, found.end(), line.end)
    if not named and text.folded[end : end + 1] == ",":
        named, after = _named(text, end + 1, line.end)
        named, end = (named, after) if _is_set_off(text, named, line.end) else ((), end)
    if found[0] == "to" and not any(word.is_capital for word in named):
        return None
    return Greeting(Span(line.start, end), found[0], named)


def _named(text: Text, start: int, line_end: int) -> tuple[tuple[Word, ...], int]:
    """The words up to the next stop that may be a name, and where they end."""
    stop = re.compile(r"[,:;!?.\n]| -|- ").search(text.folded, start, line_end)
    end = stop.start() if stop is not None else line_end
    words = text.words_in(start, end)[: LONGEST_NAME + 2]
    if words and (words[0].is_capital or words[0].key in TITLES):
        words = tuple(takewhile(_may_be_named, words))
    if words and stop is not None and words[-1].end <= end:
        return words, end
    return words, words[-1].end if words else end


def _may_be_named(word: Word) -> bool:
    return word.is_capital or word.key in TITLES or word.key in PARTICLES or word.key in AND


def _is_set_off(text: Text, named: tuple[Word, ...], line_end: int) -> bool:
    """Whether they are words of a name and nothing else before the next comma or dash."""
    if not named or not all(_may_be_named(word) for word in named):
        return False
    after = text.folded[named[-1].end : min(named[-1].end + 2, line_end)].lstrip(".")
    return not after or after[0] in ",:;!?" or after == " -"


def _bare(text: Text, line: Span) -> Greeting | None:
    """A first line that begins with a name and a comma: "Grace, thank you for...", "Dr. Moore,"."""
    named, end = _named(text, line.start, line.end)
    if not named or len(named) > LONGEST_NAME or any(not _may_be_named(word) for word in named):
        return None
    if not _is_set_off(text, named, line.end) or (named[0].key in COMMON and named[0].key not in TITLES):
        return None
    return Greeting(Span(line.start, end), "", named)


def signature_of(text: Text) -> Signature | None:
    """The signature, None where the text just ends."""
    lines = text.lines[-LINES_BELOW:]
    for number in reversed(range(len(lines))):
        line = lines[number]
        found = CLOSING_LINE.match(text.folded, line.start, line.end)
        if found is None:
            continue
        beside = text.words_in(found.end(), line.end)
        if len(beside) > LONGEST_NAME or (beside and not beside[0].is_capital):
            continue
        below = _signing(text.words_in(*lines[number + 1])) if number + 1 < len(lines) else ()
        # "Thanks, Deb!" with a name below it names whom it thanks.
        return Signature(Span(line.start, len(text.original)), below or _signing(beside))
    return _inline(text, lines[-1]) if lines else None


def _inline(text: Text, line: Span) -> Signature | None:
    """Signed at the end of the last line, or a last line that is a name alone."""
    tail = max(line.start, line.end - 160)
    found = SIGNED_INLINE.search(text.folded, tail, line.end)
    if found is not None and (named := _signing(text.words_in(found.start("name"), line.end))):
        return Signature(Span(found.start(), len(text.original)), named)
    words = text.words_in(*line)
    is_name = 0 < len(words) <= 4 and all(word.is_capital or word.key in PARTICLES for word in words)
    if (
        is_name
        and len(text.lines) > 1
        and words[0].key not in COMMON
        and text.original[line.end - 1] not in ".!?:"
    ):
        return Signature(Span(line.start, len(text.original)), words)
    return None


def _signing(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of a line as a name; none where it is a sentence."""
    named = tuple(takewhile(_may_be_named, words))
    return named if named and len(words) <= 2 * LONGEST_NAME else ()
