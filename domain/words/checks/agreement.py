"""Subjects and verbs that don't agree in number, as far as it can be seen without a parser: a clause's opening, a
noun, what belongs to it, and a verb.

What belongs to a team ("the team were kind") may be one or many, in British English; so such nouns aren't looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.words.checks.clauses import Token, Tokens, clause_starts, said_at, span_of, tokens_of
from domain.words.checks.counted import MANY, MANY_OR_VERB, ONE, TEAMS, UNCOUNTED
from domain.words.checks.number import RULES
from domain.words.checks.pairs import pairs
from domain.words.checks.quantities import misnumbered
from domain.words.checks.text import Span, Text, word_set
from domain.words.checks.verbs import ED_FORMS, ONLY_VERBS, PAST, PLAIN, S_FORMS

DETERMINERS = word_set("the your my our his her their its")
FOR_MANY = word_set(
    """
    these those both all several many two three four five six seven eight nine ten eleven twelve fifteen
    twenty thirty forty
    fifty most few some
    """
)
FOR_ONE = word_set("this that each every a an one another")
PREPOSITIONS = word_set(
    "of from in about at on with for between behind under near over by to during against around"
)
PRONOUNS = word_set("i you he she it we they me him us them who which that there what this these those")
FUNCTION = (
    DETERMINERS
    | FOR_MANY
    | FOR_ONE
    | PREPOSITIONS
    | PRONOUNS
    | word_set(
        """
        and or but not if when where how why because as than so is are was were be been being has have had do
        does did will
        would can could may might must shall should isn't aren't wasn't weren't doesn't don't didn't hasn't
        haven't hadn't
        also still never always now then too very no nor yet while since until before after whose whom
        """
    )
)
ADVERBS = word_set(
    "also still always now never clearly really recently only often usually currently already certainly"
)
VERBS_OF_ONE = word_set("was has is doesn't hasn't wasn't isn't does") | S_FORMS
VERBS_OF_MANY = word_set("were are have weren't aren't haven't don't do")
PLAIN_VERBS = ONLY_VERBS | word_set("make show need fit mean help look feel give sound")
MEND = {
    "was": "were",
    "has": "have",
    "is": "are",
    "doesn't": "don't",
    "does": "do",
    "wasn't": "weren't",
    "isn't": "aren't",
    "hasn't": "haven't",
}
# "Ten miles is far": measures, and words for one thing that end in -s.
ONE_IN_S = re.compile(
    r"(?:ss|us|is|news|series|means|physics|mathematics|economics|logistics|statistics|politics|ethics|athletics|"
    r"thanks|always|perhaps|headquarters|gas|atlas|lens|canvas|bonus|bus|plus|works|premises|species|electronics|"
    r"robotics|analytics|operations|sales|services|states|systems|rails|does|ours|yours|graphics|ceramics|mechanics|"
    r"years|weeks|months|days|miles|hours|minutes|metres|pounds|euros|humanities|classics|customs|finals|as|times|"
    r"theirs|hers|his|its|'s|communications|obstetrics|paediatrics|dynamics|genetics|optics|tactics|linguistics)\Z"
)
# "Two cups is enough", "the things you said is why": measures and ideas may be one.
TAKEN_AS_ONE = word_set(
    "why how what when where enough plenty nothing a an no not too more much less little the"
)
UNREAL = word_set("if wish wishes wished though suppose imagine whether would")
DEMANDED = word_set(
    """
    suggest suggests suggested recommend recommends recommended propose proposes proposed insist insists
    insisted ask asks
    asked request requests requested require requires required essential important vital demand demands demanded prefer
    let make makes made help helps helped see saw hear heard watch have had
    """
)
FOR_ONE_HEADS = ONE | UNCOUNTED
GO_ON = ONE | MANY | UNCOUNTED
NOUNS_ONLY = MANY - S_FORMS
BARE_OR_BE = VERBS_OF_MANY | PLAIN_VERBS
OPENS_ONE = DETERMINERS | FOR_ONE
OPENS_PHRASE = DETERMINERS | FOR_MANY | FOR_ONE
BREAKS = (FUNCTION - {"you", "me", "us", "them", "it"}) | PAST | ED_FORMS


def disagreeing(tokens: Tokens) -> Iterator[tuple[Span, str]]:
    """Where a clause's subject and its verb differ, and the verb's right form."""
    for at, opener in clause_starts(tokens):
        if (end := _many(tokens, at)) is not None:
            verb = _verb_after(tokens, end, VERBS_OF_ONE)
            if verb is not None and not _is_taken_as_one(tokens, at, verb):
                yield span_of(tokens, at, verb), MEND.get(tokens[verb].said, "the verb without -s")
        if opener != ", and" and (end := _one(tokens, at)) is not None:
            verb = _verb_after(tokens, end, BARE_OR_BE if opener in {"", "because"} else VERBS_OF_MANY)
            if verb is not None and not _is_bent(tokens, verb):
                yield span_of(tokens, at, verb), "the verb for one"


def _many(tokens: Tokens, at: int) -> int | None:
    """Where a plural that begins here ends."""
    first = tokens[at].said
    start = at
    if first in FOR_MANY or _is_numeral(first):
        start += 1
        if said_at(tokens, start) in FOR_MANY or _is_numeral(
            said_at(tokens, start)
        ):  # "all fourteen of my branches"
            start += 1
        if said_at(tokens, start) == "of":
            start += 1
        if said_at(tokens, start) in DETERMINERS | {"these", "those"}:
            start += 1
            if _is_numeral(said_at(tokens, start)):
                start += 1
    elif first in DETERMINERS:
        start += 1
        if said_at(tokens, start) in FOR_MANY or _is_numeral(said_at(tokens, start)):
            start += 1
    elif first not in MANY or first in MANY_OR_VERB:
        return None
    for end in range(start, min(start + 3, len(tokens))):
        token = tokens[end]
        if (end > at and not token.is_glued) or token.said in FUNCTION:
            return None
        if _is_plural(token) and not (token.is_capital and end > 0):
            following = said_at(tokens, end + 1)
            if following not in ONE and following not in NOUNS_ONLY:
                return end + 1
    return None


def _is_plural(token: Token) -> bool:
    word = token.said
    if token.after in "'’" and token.after:
        return False
    if word in MANY:
        return ONE_IN_S.search(word) is None
    return (
        len(word) > 4
        and word.endswith("s")
        and "'" not in word
        and not ONE_IN_S.search(word)
        and word not in S_FORMS
    )


def _one(tokens: Tokens, at: int) -> int | None:
    """Where a singular that can't be a team ends, if it begins here."""
    if tokens[at].said not in OPENS_ONE:
        return None
    for end in range(at + 1, min(at + 4, len(tokens))):
        token = tokens[end]
        if not token.is_glued or token.said in FUNCTION or token.said in MANY or token.after in {"'", "-"}:
            return None
        if token.said in TEAMS:
            return None
        following = said_at(tokens, end + 1)
        if token.said in FOR_ONE_HEADS and following not in GO_ON:
            return end + 1
    return None


def _verb_after(tokens: Tokens, at: int, verbs: frozenset[str], depth: int = 0) -> int | None:
    """The verb, after what belongs to the noun: "of the depot", "you showed me", "I worked on"."""
    if at >= len(tokens) or not tokens[at].is_glued:
        return None
    word = tokens[at].said
    if word in ADVERBS and said_at(tokens, at + 1) in verbs:
        return at + 1
    if word in verbs:
        return at
    if depth == 3:
        return None
    if word in PREPOSITIONS:
        return _after_preposition(tokens, at + 1, verbs, depth)
    if word in {"i", "you", "we", "they", "he", "she"}:
        follow = at + 2
        if said_at(tokens, at + 1) in word_set("have had 've has"):
            follow += 1
        for skipped in range(3):
            if skipped and said_at(tokens, follow + skipped - 1) not in PREPOSITIONS | {
                "me",
                "us",
                "you",
                "so",
                "there",
            }:
                break
            if (found := _verb_after(tokens, follow + skipped, verbs, depth + 1)) is not None and not (
                said_at(tokens, follow + skipped - 1) == "to" and tokens[found].said in PLAIN
            ):
                return found
    return None


def _after_preposition(tokens: Tokens, at: int, verbs: frozenset[str], depth: int) -> int | None:
    if said_at(tokens, at) in OPENS_PHRASE:
        at += 1
    for end in range(at, min(at + 3, len(tokens))):
        word = tokens[end].said
        if not tokens[end].is_glued or word in BREAKS:
            return None
        if (found := _verb_after(tokens, end + 1, verbs, depth + 1)) is not None:
            return found
    return None


def _is_taken_as_one(tokens: Tokens, at: int, verb: int) -> bool:
    following = said_at(tokens, verb + 1)
    if tokens[verb].said in MANY and tokens[verb].said not in {"has", "is", "was"}:
        # "The teachers needs": a verb that may be a noun must have something to follow it.
        return following not in FUNCTION or following in {
            "and",
            "or",
            "of",
            "is",
            "are",
            "was",
            "were",
            "have",
            "will",
        }
    if tokens[verb].said not in {"is", "was"}:
        return False
    measured = _is_numeral(tokens[at].said)
    return following in (
        TAKEN_AS_ONE if measured else word_set("why how what when where enough plenty nothing")
    )


def _is_bent(tokens: Tokens, verb: int) -> bool:
    """Whether the form may be one of wishing or demanding, or of something else ("the need to have")."""
    word, said = tokens[verb].said, {each.said for each in tokens[:verb]}
    if word in {"were", "weren't"} and said & UNREAL:
        return True
    if word in {"have", "do"} | PLAIN and said & DEMANDED:
        return True
    return word == "do" and said_at(tokens, verb + 1) != "not"


def _is_numeral(word: str) -> bool:
    return (word.isdigit() and word != "1") or (
        all(part in _NUMERALS or part == "one" for part in word.split("-")) and word != "one"
    )


_NUMERALS = word_set(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety
    """
)


def disagreements(text: Text) -> Iterator[tuple[Span, str]]:
    """Where number and verb, or number and noun, don't fit, and what would."""
    for phrases, right in RULES:
        yield from ((span, right) for span in phrases.find(text))
    for sentence in text.sentences:
        tokens = tokens_of(text, sentence)
        yield from misnumbered(tokens)
        yield from disagreeing(tokens)
        yield from pairs(text, sentence)
