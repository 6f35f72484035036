"""Spelling and grammar by Harper, an English checker that needs no network: an optional extra (`grammar`).

It finds; what is a name of the occasion or a word of its own is sorted out by the checks (domain/words/checks).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from domain.words.checks.common_words import COMMON
from domain.words.checks.finding import Part
from domain.words.checks.slip import Slip
from domain.words.checks.text import word_set
from domain.words.occasion import Message

try:
    import harper
except ImportError:  # the extra isn't installed: answers then say that nothing was proofread
    AVAILABLE = False
else:
    AVAILABLE = True

if TYPE_CHECKING:
    from harper import Lint, Linter

MOST_CHARACTERS = 20_000  # of one part: as much as the API takes
SPELLING = "SpellCheck"
# Rules that find plain errors and hardly ever err. Style and punctuation are the writer's own, and the
# rest mistakes good letters too often ("more interested than ever", "the last weeks").
GRAMMAR = (
    "AdjectiveDoubleDegree",
    "AnA",
    "AnAnother",
    "APart",
    "DespiteOf",
    "DidPast",
    "DoubleModal",
    "Everyday",
    "HadOf",
    "HavePassed",
    "HeDos",
    "IAmAgreement",
    "IfWouldve",
    "InflectedVerbAfterTo",
    "ItsContraction",
    "LookForwardTo",
    "LookingForwardTo",
    "Lots",
    "ModalBeAdjective",
    "ModalOf",
    "MoreBetter",
    "Myself",
    "NominalWants",
    "PronounVerbAgreement",
    "RepeatedWords",
    "SimplePastToPastParticiple",
    "SinceDuration",
    "SubjectPronoun",
    "SupposedTo",
    "TheirToThere",
    "ThenThan",
    "ThereToTheir",
    "ThereIsAgreement",
    "ThingThink",
    "TheyreToTheir",
    "ToLoseTooLoose",
    "ToTo",
    "ToTooIdioms",
    "UseToUsedTo",
    "WasAloud",
    "WillNonLemma",
)
# Pronouns that can only be subjects: of others the checker can't tell ("to send you references").
SUBJECT = re.compile(
    r"(?<!and )(?<!or )(?<!that )(?<!does )(?<!did )(?<!do )(?<!let )"
    r"\b(?:I|he|she|they|we|He|She|They|We)\s+(?:\w+ly\s+)?\Z"
)
# "The talk we had gave me": of "had" the checker can't tell whose verb follows.
HAD = re.compile(r"\bhad\s+\Z")
DARE = re.compile(r"\b(?:dare|need)\b")
NEWS = re.compile(
    r"\b(?:news|series|means|species|headquarters|logistics|physics|economics|mathematics|politics)\Z"
)
LETTERS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
DATE_WORDS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
SHORTEST, LONG = 3, 8
# A capital here may open a sentence; elsewhere it makes a name of the word ("in Mainz").
OPENS = re.compile(r"(?:\A|[.!?:\n\"“‘(*•-])\s*\Z")
# Right, though the checker's dictionary has them not.
UNLISTED = word_set(
    """
    annum diem bono lakh lakhs crore crores hotfix hotfixes bugfix bugfixes mocap netcode playtest playtests roadmap
    roadmaps backlog backlogs onboarding offboarding upskill upskilling reskilling telematics haulier hauliers
    wayleave wayleaves rota rotas sous commis garde antifoam glycan glycans biopharma actuarial reinsurer reinsurers
    bancassurance fintech insurtech proptech edtech agritech agronomy silage dairying conveyancing paralegal paralegals
    tachograph tachographs intermodal drayage groupage cabotage shopfitting merchandiser merchandisers homeware
    phonics safeguarding pastoral wraparound timetabled rostering rostered deburring chamfer kitting takt gemba kaizen
    kanban matt matte gloss flatrack flatracks bordereau bordereaux cobot cobots palletise palletised palletising
    """
)
TWICE = frozenset(
    {"that", "had", "very", "so", "her", "bye", "long", "far"}
)  # these are said twice on purpose
ENDINGS = frozenset(
    {"s", "es", "d", "ed", "ing", "ly", "er", "ers", "r", "y", "able", "less", "ness", "wise"}
)
_BUSY = Lock()  # a linter serves one call at a time, and one of them takes tens of megabytes


def proofread(message: Message, language: str, words: Sequence[str] = ()) -> list[Slip]:
    """What is misspelt or plainly wrong, in the order of the parts; [] without the library, or in another language
    than English. `words`: the agency's own. "en" takes British and American spelling alike.

    Takes about 50 ms for a page; call it in a thread. A part of more than 20,000 characters isn't read.
    """
    if not is_proofread(language):
        return []
    own = {each.lower() for said in words for each in LETTERS.findall(said)}
    parts = (
        (Part.SUBJECT, message.subject),
        (Part.BODY, message.body),
        (Part.VOICEMAIL_SCRIPT, message.voicemail_script),
    )
    with _BUSY:
        return [
            slip
            for part, text in parts
            if text and len(text) <= MOST_CHARACTERS
            for slip in _slips(part, text, language.lower(), own)
        ]


def is_proofread(language: str) -> bool:
    """Whether a message in that language can be proofread here."""
    return AVAILABLE and language.lower().split("-")[0] == "en"


def _slips(part: Part, text: str, language: str, own: set[str]) -> Iterator[Slip]:
    found = [_lints(dialect, text) for dialect in _dialects(language)]
    both = set(found[0]).intersection(*found[1:])
    for rule, start, end in sorted(both, key=lambda each: (each[1], each[2], each[0])):
        lint = found[0][rule, start, end]
        suggestions = tuple(
            dict.fromkeys(each.replacement_text for each in lint.suggestions if each.replacement_text)
        )
        if rule == SPELLING:
            if _is_misspelt(text, start, end, suggestions, own):
                yield Slip(part, start, end, True, "no dictionary has it.", suggestions[:3])
        elif _is_error(rule, text, start, end):
            yield Slip(part, start, end, False, lint.message, suggestions[:3])


def _dialects(language: str) -> tuple[int, ...]:
    """Which spellings count: what is right in one of them is no misspelling."""
    american, british = harper.Dialect.AMERICAN, harper.Dialect.BRITISH
    alone = {
        "en-us": american,
        "en-gb": british,
        "en-au": harper.Dialect.AUSTRALIAN,
        "en-ca": harper.Dialect.CANADIAN,
        "en-in": harper.Dialect.INDIAN,
    }
    return (alone[language],) if language in alone else (american, british)


@lru_cache(maxsize=5)
def _linter(dialect: int) -> Linter:
    """Made once: it reads a dictionary, which takes half a second."""
    linter = harper.Linter(dialect=dialect)
    on = {SPELLING, *GRAMMAR}
    linter.set_lint_config({rule: rule in on for rule in harper.get_default_lint_config()})
    return linter


def _lints(dialect: int, text: str) -> dict[tuple[str, int, int], Lint]:
    by_rule = _linter(dialect).organized_lints(text, language="plaintext")
    return {(rule, lint.span.start, lint.span.end): lint for rule, lints in by_rule.items() for lint in lints}


def _is_misspelt(text: str, start: int, end: int, suggestions: tuple[str, ...], own: set[str]) -> bool:
    """Near to a word that is no other form of it: a rare word has no such neighbour ("commissionings"). With a capital
    only where that is an ordinary word, since names of people and places stand in no dictionary."""
    word = text[start:end]
    key = word.lower()
    if len(word) < SHORTEST or not word.isalpha() or key in own or word[1:] != word[1:].lower():
        return False
    near = [
        each.lower()
        for each in suggestions
        if OSA.distance(key, each.lower()) <= (2 if len(word) >= LONG else 1)
        and not _is_form_of(key, each.lower())
    ]
    if not word[0].isupper():
        return bool(near) and key not in UNLISTED and not _is_compound(key)
    is_name = not OPENS.search(text, max(start - 10, 0), start)
    return any(
        each in DATE_WORDS or (not is_name and each in COMMON and OSA.distance(key, each) == 1)
        for each in near
    )


def _is_compound(key: str) -> bool:
    """Whether two ordinary words stand in it ("hotfix", "nightshift"): trades make them faster than dictionaries."""
    return (key.removesuffix("able") in COMMON and key.endswith("able")) or any(
        key[:at] in COMMON and _plain(key[at:]) in COMMON for at in range(SHORTEST, len(key) - SHORTEST)
    )


def _plain(key: str) -> str:
    return key.removesuffix("es") if key.endswith(("xes", "shes", "ches")) else key.removesuffix("s")


def _is_form_of(key: str, other: str) -> bool:
    """Whether one is the other with an ending."""
    shorter, longer = sorted((key, other), key=len)
    return longer.startswith(shorter) and longer[len(shorter) :] in ENDINGS


def _is_error(rule: str, text: str, start: int, end: int) -> bool:
    if rule == "PronounVerbAgreement":
        return SUBJECT.search(text, max(start - 40, 0), start) is not None
    if rule == "RepeatedWords":
        words = text[start:end].split()
        is_whole = not text.startswith("-", end)  # "on on-call rotations"
        return is_whole and "\n" not in text[start:end] and words[0] == words[-1] and words[0] not in TWICE
    if rule == "DoubleModal":  # "would dare", "need not": said of old
        return not DARE.search(text, start, end)
    if rule == "ThereIsAgreement":
        return not NEWS.search(text, start, end)
    if rule == "SimplePastToPastParticiple":
        return HAD.search(text, max(start - 20, 0), start) is None
    if rule == "AnA":
        after = LETTERS.match(text, end + 1)
        # "an MIT licence": letters are spelt out; "a) first": a list; "an historic": both are said.
        return after is not None and after[0][0] not in "hH" and not after[0].isupper()
    return True
