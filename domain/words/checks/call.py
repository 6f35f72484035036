"""Whether a call is prepared: an outline, and a script for the machine that says who calls and how to reach back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.words.checks.finding import Finding, Part
from domain.words.checks.names import is_near
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, finding, missing
from domain.words.checks.text import Text

FEWEST_POINTS = 3
INLINE_POINT = re.compile(r"(?:(?<=\s)|(?<=^))(?:\d{1,2}[.)]|[-–•*])\s|;")
NUMBER = re.compile(r"\+?\(?\d[\d\s()./-]{4,24}\d|[^@\s]{1,64}@[^@\s]{1,255}")
NUMBER_IN_WORDS = re.compile(
    r"(?:\b(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|hundred)\b[\s,-]{1,3}){5,40}"
)
REACH_BACK = Phrases("""
    reach|call|ring|phone|get|find|contact|text|catch me|us|her|him back? on|at|under|through|via|by|
        here
    this|same|usual number
    number|mobile|cell you|is|on have|on|in_the|under|display|your_screen
    my number is|stands
    on|at my mobile|cell|usual_number
""")


def a_call_is_prepared(reading: Reading) -> Iterator[Finding]:
    """Outline and script are there, and the script has what a machine must hear."""
    body = reading.body
    points = _points(body)
    span = body.trimmed(0, len(body.original))
    if points < FEWEST_POINTS:
        told = (
            "There is no outline of the call."
            if span is None
            else f"The outline has {points} of at least three points."
        )
        fix = "Note three points or more, a line each: thanks, what it is about, what to ask."
        yield finding(Part.BODY, span, told, fix) if span is not None else missing(0, told, fix)
    script = reading.script
    if script is None or not script.words:
        yield missing(
            0,
            "There is no script for a machine.",
            "Write what to say to it: who calls, why, and how to reach back.",
            Part.VOICEMAIL_SCRIPT,
        )
        return
    end = len(script.original.rstrip())
    if reading.placeholders.get(Part.VOICEMAIL_SCRIPT):
        return
    sender = reading.names.sender
    if sender and not any(
        word.key == key or is_near(word.key, key) for word in script.words for key in sender
    ):
        name = reading.occasion.sender
        yield missing(
            0,
            "The script doesn't say who is calling.",
            f"Say it first: “This is {name}.”",
            Part.VOICEMAIL_SCRIPT,
        )
    if not _reaches_back(script):
        number = reading.occasion.sender_phone or "the number"
        yield missing(
            end,
            "The script doesn't say how to reach back.",
            f"End it with {number}, said slowly.",
            Part.VOICEMAIL_SCRIPT,
        )


def _points(body: Text) -> int:
    """Lines, or points set off within a line."""
    return max(len(body.lines), sum(1 for _ in INLINE_POINT.finditer(body.original[:5000])))


def _reaches_back(script: Text) -> bool:
    said = script.original[:5000]
    return bool(NUMBER.search(said) or NUMBER_IN_WORDS.search(script.folded[:5000])) or REACH_BACK.said(
        script
    )
