"""Nothing pushy: demands, ultimatums, guilt, urgency without a cause, capitals, rows of exclamation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.words.checks.calendar_dates import dates_told
from domain.words.checks.demands import DEMANDS, ULTIMATA
from domain.words.checks.feeling_wronged import WRONGED, WRONGED_IN_A_WORD
from domain.words.checks.finding import Finding, Part
from domain.words.checks.guilt import GUILT, URGENCY
from domain.words.checks.insisting import INSISTING, THREATS
from domain.words.checks.last_calls import LAST_CALL
from domain.words.checks.phrases import Phrases
from domain.words.checks.pressure import REPROACHING, TELLING
from domain.words.checks.reading import Reading, finding
from domain.words.checks.saying import NeverSays
from domain.words.checks.text import Span, Text, word_set

SHOUTED = re.compile(r"[!！]{2,40}|[!?！？]{3,40}")
MARK = re.compile(r"[!！]")
MOST_MARKS = 3
CAPITALS = re.compile(r"\b[A-Z][A-Z']+\b")
DEMANDING = NeverSays(
    (DEMANDS, TELLING, INSISTING), "demands.", "Ask instead: “Could you tell me when you expect to decide?”"
)
BLAMING = NeverSays(
    (GUILT, REPROACHING, WRONGED, WRONGED_IN_A_WORD),
    "makes them feel guilty.",
    "Leave it out: thanks and a plain question go further.",
)
PRESSING = (
    NeverSays(
        (ULTIMATA, LAST_CALL, THREATS),
        "sounds like an ultimatum.",
        "Tell your own date as a fact, and leave the choice to them.",
    ),
    NeverSays((URGENCY,), "presses for haste.", "Leave it out, or tell the date that makes it so."),
)
FAREWELLS = frozenset({"withdrawal_note", "gracious_reply"})  # what blames or argues there is a reproach
IMPATIENT = Phrases(
    "finally|at_last|now|today|immediately|at_once|asap|urgently|must|please_please|so_hard|why"
)
WITH_DATES = frozenset({"competing_offer_note", "offer_acknowledgement"})
TO_THEM = Phrases("you|your|please|kindly|unless|otherwise|if")


def nothing_pushy(reading: Reading) -> Iterator[Finding]:
    """In any part. A subject in capitals as a whole is the subject line's."""
    is_farewell = reading.occasion.kind in FAREWELLS
    for way in PRESSING if is_farewell else (DEMANDING, BLAMING, *PRESSING):
        for part, text, span in way.said(reading):
            is_asked = way is DEMANDING and _is_only_asked(text, span)
            if not is_asked and not _tells_own_date(reading, text, span):
                yield way.finding(part, text, span)
    yield from _exclamations(reading)
    for part, text in reading.parts:
        if part is not Part.SUBJECT or not text.original.isupper():
            yield from _capitals(reading, part, text)


def _is_only_asked(text: Text, span: Span) -> bool:
    """Whether a question holds it that isn't impatient: "Could you tell me when you'll make up your mind?" """
    sentence = text.sentence_at(span.start)
    return text.is_question(sentence) and not IMPATIENT.said(text, *sentence)


def _tells_own_date(reading: Reading, text: Text, span: Span) -> bool:
    """Whether it is the date by which the candidate must answer others, or answers: a fact, and no demand."""
    is_told = bool(dates_told(text.original[span.start : span.end + 12]))
    return reading.occasion.kind in WITH_DATES and is_told and not TO_THEM.said(text, *span)


def _exclamations(reading: Reading) -> Iterator[Finding]:
    marks = []
    for part, text in reading.parts:
        marks += [(part, text, found.span()) for found in MARK.finditer(text.original)]
        for found in SHOUTED.finditer(text.original):
            yield finding(
                part,
                Span(*found.span()),
                f"{text.quoted(*found.span())} shouts: one exclamation mark at most ends a sentence.",
                "End the sentence with a full stop.",
            )
    if len(marks) > MOST_MARKS:
        part, text, span = marks[MOST_MARKS]
        yield finding(
            part,
            Span(*span),
            f"There are {len(marks)} exclamation marks; {MOST_MARKS} are more than enough.",
            "Turn all but one into full stops.",
        )


def _capitals(reading: Reading, part: Part, text: Text) -> Iterator[Finding]:
    """Ordinary words in capitals; what may be an abbreviation isn't meant."""
    known = reading.names.known | reading.names.topics
    for found in CAPITALS.finditer(text.original):
        key = found[0].lower()
        if key not in STRESSED or key in known or reading.is_open(part, Span(*found.span())):
            continue
        if _stands_in_name(text, found.span()):
            continue
        yield finding(
            part,
            Span(*found.span()),
            f"{text.quoted(*found.span())} is written in capitals, which reads as shouting.",
            f"Write {key}.",
        )


# Words that people put in capitals for stress, and that abbreviate nothing.
STRESSED = word_set(
    """
    must need needs needed never always please now today not really very urgent important still only
    immediately finally best perfect perfectly exactly definitely absolutely extremely huge amazing love
    want wanted wants highly truly sincerely response reply answer required deadline again nothing every any
    all ready fully desperately critical essential promptly strongly guarantee guaranteed completely totally
    certainly strong no yes so too much more most ever the you your me my we our this that have has had
    would could should cannot can't don't won't do did does is was are were be been will shall soon tomorrow
    friday monday before after until without because why when what how who right wrong great fantastic
    excellent exciting excited thrilled dream job offer decision interested interest hope hoping know think
    believe waiting wait weeks times time enough first last final one two three both nobody everybody
    everything anything anyone everyone hire chance opportunity urgently highest top serious seriously
    honestly
    """
)


def _stands_in_name(text: Text, span: tuple[int, int]) -> bool:
    """Beside other capitals that are no ordinary words: "UK LAND", "FOOD-A": part of some name."""
    around = text.original[max(span[0] - 1, 0) : span[0]] + text.original[span[1] : span[1] + 1]
    return any(each in "&-/_." and each != "." for each in around)
