"""Phrases are found as people write them, and those that can't be written are refused."""

from __future__ import annotations

import pytest

from domain.words.checks.phrases import Phrases
from domain.words.checks.text import Text


@pytest.mark.parametrize(
    ("phrase", "text", "is_said"),
    [
        ("sorry to bother", "Sorry to bother you.", True),
        ("sorry to bother", "Sorry,\nto bother", True),
        ("sorry to bother", "Sorry.\n\nTo bother", False),
        ("sorry to bother", "sorry to bothering", False),
        ("thank|thanks .. for", "Thank you so very much for it", True),
        ("thank .. for", "Thank you. It is for me", False),
        ("thank .. for", "thank a b c d e f for", False),
        ("thank ... for", "thank a b c d e f for", True),
        ("thank you very? much", "thank you much", True),
        ("thank you very? much", "thank you very much", True),
        ("apolog* for", "My apologies for that", True),
        ("my * friend", "my dear friend", True),
        ("my * friend", "my friend", False),
        ("a_bit|slightly late", "a bit late", True),
        ("i will|'ll call", "I’ll call", True),
        ("i will|'ll call", "I will call", True),
        ("i can call", "I can't call", False),
        ("two weeks notice", "two weeks' notice", True),
        ("follow up", "follow-up", True),
    ],
)
def test_what_a_phrase_finds(phrase: str, text: str, is_said: bool) -> None:
    assert Phrases(phrase).said(Text(text)) is is_said


def test_a_line_that_is_indented_deeper_goes_on_with_the_one_above() -> None:
    phrases = Phrases("""
    red|green|
        blue sky
    long
        story short
    """)
    assert [text for text in ("blue sky", "long story short", "story short") if phrases.said(Text(text))] == [
        "blue sky",
        "long story short",
    ]


def test_what_is_excused_is_not_meant() -> None:
    phrases = Phrases("urgent", unless="urgent care|repairs")
    text = Text("Urgent care is not urgent, urgent repairs are.")
    assert [text.original[slice(*span)] for span in phrases.find(text)] == ["urgent"]
    assert next(phrases.find(text)).start == 19


@pytest.mark.parametrize(
    "phrase", ["yes? no", ".. for", "* friend", "a* friend", "one|* two", "end.", "one||two"]
)
def test_a_phrase_that_cannot_be_tried_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="The phrase"):
        Phrases(phrase)
