"""Misspelt words and plain errors, by a library that may not be there; either spelling of English is left alone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from api import proofreading
from api.proofreading import MOST_CHARACTERS, proofread
from domain.words.checks.finding import Part
from domain.words.occasion import Message


def slips(text: str, language: str = "en", words: tuple[str, ...] = ()) -> list[str]:
    return [text[each.start : each.end] for each in proofread(Message(text), language, words)]


def test_misspelt_words_are_found_with_what_could_stand_there() -> None:
    (slip,) = proofread(Message("I recieved the letter."), "en")
    assert (slip.part, slip.start, slip.end, slip.is_spelling) == (Part.BODY, 2, 10, True)
    assert slip.suggestions[0] == "received"


@pytest.mark.parametrize("text", ["I organised the colour programme.", "I organized the color program."])
def test_either_spelling_is_right_unless_the_language_says_which(text: str) -> None:
    assert slips(text) == []
    assert bool(slips(text, "en-US")) is ("organised" in text)
    assert bool(slips(text, "en-GB")) is ("color " in text)


@pytest.mark.parametrize(
    "text",
    [
        "I met Łukasz Żak in Joliet about SAP EWM and Kubernetes.",
        "We planned forty commissionings.",
        "The talk we had gave me hope.",
        "I am more interested than ever, and had had doubts.",
        "It has an MIT licence.",
        "I would be happy to send you references.",
    ],
)
def test_names_abbreviations_and_good_english_are_left_alone(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("I should of gone.", ["should of"]),
        ("It was a interview.", ["a"]),
        ("I saw the the plant.", ["the the"]),
        ("She have led a team.", ["have"]),
        ("We meet on Wendesday.", ["Wendesday"]),
    ],
)
def test_plain_errors_are_found(text: str, places: list[str]) -> None:
    assert slips(text) == places


def test_words_of_the_agency_are_right() -> None:
    assert slips("We use tachograf here.") == ["tachograf"]
    assert slips("We use tachograf here.", words=("Tachograf",)) == []


def test_places_count_code_points_in_every_part() -> None:
    found = proofread(Message("I 😀 recieved it.", "recieved", "So recieved."), "en")
    assert [(each.part, each.start) for each in found] == [
        (Part.SUBJECT, 0),
        (Part.BODY, 4),
        (Part.VOICEMAIL_SCRIPT, 3),
    ]


def test_other_languages_and_what_is_too_long_are_not_read() -> None:
    assert slips("Ich recieved es.", "de") == []
    assert slips("recieved " + "a " * MOST_CHARACTERS) == []


def test_without_the_library_nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proofreading, "AVAILABLE", False)
    assert slips("I recieved it.") == []
    assert not proofreading.is_proofread("en")


def test_many_threads_may_ask_at_once() -> None:
    with ThreadPoolExecutor(8) as pool:
        assert all(found == ["recieved"] for found in pool.map(slips, ["I recieved it."] * 40))
