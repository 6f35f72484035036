"""Of whom a clause speaks: of the candidate, or of those who are written to.

"How committed your team is" and "how committed I am" differ in nothing but the nearest word before that can be the
subject. In the consultant's voice the candidate is named, or "she"; in the candidate's own it is "I".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading
from domain.words.checks.text import Span, Text, Word, word_set

CLAUSE_ENDS = (",", ";", ":", " - ", "(")
AWAY = 14  # words: a subject that stands further off isn't this clause's
FIRST = word_set("i i'm i'd i've i'll me my mine myself")
THIRD = word_set(
    """
    she he they her him his them their she's he's she'd he'd she'll he'll they're they'd they've they'll herself
    himself candidate candidates
    """
)
OTHERS = word_set(
    """
    you your yours you're you've you'd you'll everybody everyone people team teams staff
    drivers colleagues children guests company manager predecessor
    firm business industry organisation organization who
    """
)
OURS = word_set("we we're we'd we've we'll our us")  # the candidate's own firm, or else the agency
DENIALS = word_set("not no never longer neither nor hardly don't doesn't isn't wasn't didn't cannot can't")
NO_DENIAL = word_set(
    """
    only just less merely doubt wait help stop stopped thank better nothing place second think imagine wish conceive
    """
)
BEFORE_DENIED = 4  # words
# After these somebody is no subject: "since I read of Harlow I have wanted it".
PREPOSITIONS = word_set(
    "to at with of for from by about between among through like than around within inside behind under near without"
)


def names_candidate(reading: Reading, word: Word) -> bool:
    """Whether it is a word of a candidate's name."""
    return word.is_capital and any(word.key in name for name in reading.names.candidates)


def is_of_candidate(reading: Reading, text: Text, span: Span) -> bool:
    """Whether the words themselves, or the nearest subject before them, are the candidate's; also where there is no
    subject at all, as in notes for a call. The subject before an "and" may be the first verb's object."""
    if any(word.key in FIRST or word.key in THIRD for word in text.words_in(*span)):
        return True
    role = _keys(reading.occasion.role or "")
    after = span.start
    words = text.words_before(span.start, AWAY)
    is_joined = is_another = False  # by "and"; whether somebody else stands before it
    for number, word in reversed(tuple(enumerate(words))):
        if any(mark in text.folded[word.end : after] for mark in CLAUSE_ENDS):
            return not is_another
        after = word.start
        is_joined = is_joined or word.key == "and"
        if word.key in FIRST or word.key in THIRD or names_candidate(reading, word):
            return True
        if (word.is_capital and word.key in role) or _follows_preposition(words, number):
            continue
        if word.key in OURS:
            return reading.occasion.sender == reading.occasion.candidate
        if word.key in OTHERS or (word.is_capital and word.key in reading.names.known):
            # "I have followed Harlow for years and would love to work there": perhaps only an object.
            if not is_joined:
                return False
            is_another = True
    return not is_another


def _follows_preposition(words: Sequence[Word], number: int) -> bool:
    """Whether a preposition stands before the word, or before its article or possessive."""
    before = [word.key for word in words[max(number - 2, 0) : number]]
    return bool(before) and (
        before[-1] in PREPOSITIONS
        or (before[0] in PREPOSITIONS and before[-1] in {"the", "your", "a", "this", "our"})
    )


@lru_cache(maxsize=64)
def _keys(role: str) -> frozenset[str]:
    return frozenset(word.key for word in Text(role).words)


def is_denied(text: Text, at: int) -> bool:
    """Whether one of the words before says no: "no longer interested"; but not "not only", "no doubt"."""
    words = text.words_before(at, BEFORE_DENIED)
    keys = [word.key for word in words if not _is_closed(text, word.end, at)]
    after = [*keys[1:], *(word.key for word in text.words_after(at, 1))]
    return any(key in DENIALS and then not in NO_DENIAL for key, then in zip(keys, after, strict=False))


def _is_closed(text: Text, start: int, end: int) -> bool:
    """Whether a clause of its own begins between the two: "nothing has changed: yes, I would come"."""
    return any(mark in text.folded[start:end] for mark in (";", ":"))


def said_by_candidate(reading: Reading, families: Iterable[Phrases]) -> Iterator[tuple[Text, Span]]:
    """Where one of the families is said in the candidate's name, and isn't denied."""
    for family in families:
        for text, span in reading.spoken_prose(family):
            if not is_denied(text, span.start) and is_of_candidate(reading, text, span):
                yield text, span
