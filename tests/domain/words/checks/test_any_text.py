"""Whatever the text: no check raises, every place lies in its part, and the time is in proportion to the length."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from statistics import median

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.facts.people import Channel
from domain.rules.table import CORRESPONDENCE_KINDS
from domain.words.checks.checking import check_message
from domain.words.checks.finding import Part
from domain.words.checks.slip import Slip
from domain.words.checks.text import Text
from domain.words.occasion import Addressee, Concern, Message, News, Occasion, Twin
from tests.domain.words.checks.given import GOOD, occasion

PIECES = st.sampled_from(
    [
        *(
            "Dear Dr. Moore,",
            "Kind regards,",
            "Priya Raman",
            "Castle Foods",
            "Ben Ito",
            "Grаce",
            "[name]",
            "{{x}}",
        ),
        *(
            "\n",
            "\n\n",
            ". ",
            "! ",
            "? ",
            "!!",
            "….",
            ",",
            "’",
            "1/2",
            "\u200b",
            "\u202e",
            "😀",
            "İ",
            "ß",
            "ﬁ",
        ),
        *("Tuesday, 31 November 2026", "URGENT", "lol", "my wife is pregnant", "I expect", "thank you for"),
        *("Re: ", "a interview", "I will send", "let me know", "sorry to bother you, I know you are busy"),
    ]
)
PASTED = st.lists(PIECES, max_size=40)
TEXTS = st.one_of(st.text(max_size=300), PASTED.map(" ".join), PASTED.map("".join))
NAMES = st.one_of(
    st.text(min_size=1, max_size=30),
    st.sampled_from(["Grace Moore", "李小龙", "محمد علي", "O’Brien", "ß", "-", " "]),
)


@st.composite
def occasions(draw: st.DrawFn) -> Occasion:
    texts = st.lists(st.text(max_size=40), max_size=3).map(tuple)
    days = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))
    return occasion(
        kind=draw(st.sampled_from(sorted(CORRESPONDENCE_KINDS | {"connect_online"}))),
        channel=draw(st.sampled_from(Channel)),
        attempt=draw(st.integers(1, 3)),
        recipient=Addressee(draw(NAMES), draw(st.none() | NAMES)),
        candidate=draw(st.none() | NAMES),
        company=draw(st.none() | NAMES),
        role=draw(st.none() | st.text(max_size=30)),
        points=draw(texts),
        strengths=draw(texts),
        items=draw(texts),
        concerns=draw(texts.map(lambda each: tuple(Concern(text) for text in each))),
        news=draw(texts.map(lambda each: tuple(News(text, text) for text in each))),
        twins=(Twin("Tom", draw(TEXTS)),),
        on=draw(days),
        interview_on=draw(days),
        decide_by=draw(days),
    )


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, st.none() | TEXTS, st.none() | TEXTS, occasions())
def test_nothing_raises_and_every_place_lies_in_its_part(
    body: str, subject: str | None, script: str | None, of: Occasion
) -> None:
    message = Message(body, subject, script)
    slips = tuple(Slip(part, 0, 3, is_spelling, "") for part in Part for is_spelling in (True, False))
    found = check_message(message, of, slips)
    for each in found:
        place = each.finding.place
        text = {Part.BODY: body, Part.SUBJECT: subject, Part.VOICEMAIL_SCRIPT: script}[place.part] or ""
        assert 0 <= place.start <= place.end <= len(text)
        assert each.finding.message and each.finding.fix
    assert check_message(message, of, slips) == found


@given(st.text(max_size=500))
def test_the_folded_text_is_as_long_as_the_original(text: str) -> None:
    assert len(Text(text).folded) == len(text)


@given(TEXTS)
def test_words_stand_where_they_say(text: str) -> None:
    assert all(text[word.start : word.end] == word.text for word in Text(text).words)


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", ".", "\u200b", "😀", "\u0301"])
def test_next_to_nothing_is_checked_like_anything(text: str) -> None:
    for channel in Channel:
        assert check_message(Message(text, text, text), occasion(channel=channel))


HOSTILE: dict[str, Callable[[int], str]] = {
    "full stops": lambda length: "." * length + "x",
    "exclamation marks": lambda length: "!" * length,
    "blanks": lambda length: " " * length + "x",
    "one word": lambda length: "a" * length,
    "apostrophes": lambda length: "a'" * (length // 2),
    "brackets": lambda length: "[a" * (length // 2),
    "open fields": lambda length: "[urgent] {{x}} " * (length // 15),
    "one sentence of faults": lambda length: (
        "i expect urgent stupid boss money my wife sorry to bother you " * (length // 62)
    ),
    "names": lambda length: "Grace Moor Harlow Frieght Dr Dr Moore Priya Ramen " * (length // 50),
    "dates": lambda length: "on 31 November 2026 interview Tuesday, 19 November " * (length // 50),
    "questions": lambda length: "why? " * (length // 5),
    "lines": lambda length: "a\n" * (length // 2),
    "beginnings of phrases": lambda length: ("thank " + "x " * 9) * (length // 24),
    "hidden characters": lambda length: "a\u200b" * (length // 2),
    "lookalikes": lambda length: "Grаce " * (length // 6),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_ten_times_the_text_takes_about_ten_times_as_long(text: Callable[[int], str]) -> None:
    short, long = text(4_000), text(40_000)
    assert median(_seconds(long) for _ in range(3)) < 40 * max(
        median(_seconds(short) for _ in range(3)), 0.002
    )


def _seconds(body: str) -> float:
    """Processor time of this thread, which others' work doesn't lengthen."""
    started = time.thread_time()
    for kind in ("thank_you", "gracious_reply", "reply"):
        check_message(Message(body, body[:500], body), occasion(kind=kind, twins=(Twin("Tom", GOOD * 20),)))
    return time.thread_time() - started


def test_a_mebibyte_is_checked_in_bounded_time() -> None:
    body = "I expect your answer on Tuesday, said Grace Moor of Harlow Frieght. " * (2**20 // 68)
    assert check_message(Message(body), occasion())
