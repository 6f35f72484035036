"""Slips that a proofreader found become findings, less names and own words; some errors are known without one."""

from __future__ import annotations

import pytest

from domain.words.checks.finding import Part
from domain.words.checks.slip import Slip
from domain.words.occasion import Message
from tests.domain.words.checks.given import found, in_body, occasion

BODY = "Dear Dr. Moore,\n\nThe Harlow Frieght tachograf of Priya lol is refferred.\n\nPriya Raman"


def slip(word: str, *suggestions: str, is_spelling: bool = True) -> Slip:
    start = BODY.index(word)
    return Slip(Part.BODY, start, start + len(word), is_spelling, "It is wrong.", suggestions)


def test_a_slip_is_found_with_what_could_stand_there() -> None:
    (finding,) = found("spelling", Message(BODY), slips=(slip("refferred", "referred", "refereed"),))
    assert BODY[finding.place.start : finding.place.end] == "refferred"
    assert finding.fix == "Write referred or refereed."


@pytest.mark.parametrize("word", ["Harlow", "Frieght", "Priya", "lol", "ferred"])
def test_names_misspelt_names_slang_and_parts_of_words_are_no_misspellings(word: str) -> None:
    assert not found("spelling", Message(BODY), slips=(slip(word),))


def test_the_agencys_own_words_and_those_of_the_points_are_none() -> None:
    slips = (slip("tachograf"),)
    assert found("spelling", Message(BODY), slips=slips)
    assert not found("spelling", Message(BODY), occasion(words=("tachograf",)), slips)
    assert not found("spelling", Message(BODY), occasion(points=("the tachografs",)), slips)


def test_a_slip_that_lies_outside_the_text_is_left_out() -> None:
    slips = (
        Slip(Part.BODY, 5, 10_000, True, ""),
        Slip(Part.SUBJECT, 0, 3, False, ""),
        Slip(Part.BODY, -2, 3, True, ""),
    )
    assert not found("spelling", Message(BODY), slips=slips)
    assert not found("grammar", Message(BODY), slips=slips)


def test_common_misspellings_are_found_without_a_proofreader() -> None:
    assert in_body("spelling", "I recieved it and will definately come.") == ["recieved", "definately"]


ERRORS = [
    ("I should of said so.", "should of"),
    ("They was kind.", "They was"),
    ("It was a interview of note.", "a interview"),
    ("Thank you for the thanks, your welcome.", "your welcome"),
    ("I know that your looking for a manager.", "that your looking"),
    ("Thank you for you're time.", "you're time"),
    ("I look forward to hear from you.", "look forward to hear"),
    ("It is more easier so.", "more easier"),
    ("The stories about the groups was moving.", "The stories about the groups was"),
    ("Priya have led a team.", "Priya have"),
    ("Its been a pleasure.", "Its been"),
    ("We discussed about the plan.", "discussed about"),
    ("I must to go.", "must to go"),
    ("I did not received it.", "did not received"),
    ("These opportunity is rare.", "These opportunity"),
    ("I led it for two year in all.", "two year"),
    ("It is far to late.", "far to late"),
    ("I know were things stand.", "know were things stand"),
    ("I am quiet sure.", "quiet sure"),
    ("Thank you for your advise.", "your advise"),
]


@pytest.mark.parametrize(("sentence", "place"), ERRORS)
def test_plain_errors_are_found(sentence: str, place: str) -> None:
    assert in_body("grammar", f"Dear Dr. Moore,\n\n{sentence}") == [place]


@pytest.mark.parametrize(
    "sentence",
    [
        "The time with you was short.",
        "The talk we had gave me hope.",
        "Your welcome was warm.",
        "Would Priya have time?",
        "The news from the plant was good.",
        "The questions were hard, and the plant was loud.",
        "It would be better then.",
        "I look forward to work in May.",
        "An hour is a long time, and an honest one.",
        "Each of them has a unique view.",
        "These team meetings help, and both sites are safe.",
        "We did not need it, nor did we proceed.",
        "A quiet room is quite right.",
        "I went to see to it that many came.",
    ],
)
def test_what_only_looks_like_an_error_is_left_alone(sentence: str) -> None:
    assert in_body("grammar", f"Dear Dr. Moore,\n\n{sentence}") == []


def test_a_place_that_the_proofreader_found_is_found_once() -> None:
    body = "I should of said so."
    slips = (Slip(Part.BODY, 2, 11, False, "Use have.", ("should have",)),)
    (finding,) = found("grammar", Message(body), slips=slips)
    assert finding.fix == "Write should have."
