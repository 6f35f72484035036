"""A sentence as a row of words, and where in it a clause begins: there stands a subject, if anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from domain.words.checks.text import Span, Text, word_set

TOKEN = re.compile(r"[^\W_][^\W_']*(?:['-][^\W_]+)*")
BLANK = re.compile(r" |\n ?")


class Token(NamedTuple):
    """A word, small, hyphenated ones whole; `is_glued` to the word before: nothing but a blank is between."""

    said: str
    start: int
    end: int
    is_glued: bool
    is_capital: bool
    after: str  # the character that follows


Tokens = Sequence[Token]

# After these a clause with a subject of its own begins.
OPENERS = word_set("that because when while although though whether but so yet where if")


def tokens_of(text: Text, sentence: Span) -> list[Token]:
    """The words of a sentence."""
    tokens: list[Token] = []
    at = sentence.start
    for found in TOKEN.finditer(text.folded, sentence.start, sentence.end):
        start, end = found.span()
        is_glued = BLANK.fullmatch(text.folded, at, start) is not None
        tokens.append(
            Token(found[0], start, end, is_glued, text.original[start].isupper(), text.folded[end : end + 1])
        )
        at = end
    return tokens


def clause_starts(tokens: Tokens) -> Iterator[tuple[int, str]]:
    """Where a clause may begin, and the word or mark that opens it ("" at the head of the sentence)."""
    for at, token in enumerate(tokens):
        if at == 0:
            yield at, ""
        elif not token.is_glued:
            if tokens[at - 1].after == ",":
                yield at, ","
        elif tokens[at - 1].said in OPENERS:
            yield at, tokens[at - 1].said
        elif tokens[at - 1].said == "and" and at > 1 and not tokens[at - 1].is_glued:
            yield at, ", and"


def said_at(tokens: Tokens, at: int) -> str:
    """The word there, while only a blank parts it from the one before; "" where there is none."""
    return tokens[at].said if 0 <= at < len(tokens) and (at == 0 or tokens[at].is_glued) else ""


def said_before(tokens: Tokens, at: int) -> str:
    """The word before, while only a blank parts them; "" where there is none."""
    return tokens[at - 1].said if at and tokens[at].is_glued else ""


def span_of(tokens: Tokens, first: int, last: int) -> Span:
    """From the first to the last of these words."""
    return Span(tokens[first].start, tokens[last].end)
