"""In which language a text is."""

from __future__ import annotations

import pytest

from domain.words.language_of import language_of
from domain.words.occasion import Message

ENGLISH = "Thank you for your time on Tuesday. What you said about shifts stayed with me, and I look forward."
GERMAN = "vielen Dank für Ihre Zeit am Dienstag. Was Sie über die Schichten sagten, hat mich bewegt: the show goes on."
DUTCH = "Dank u wel voor uw tijd op dinsdag. Wat u over de ploegen zei, is mij bijgebleven, en ik hoor graag van u."


@pytest.mark.parametrize(
    ("text", "expected", "language"),
    [
        (ENGLISH, "de", "en"),
        (ENGLISH, "en-GB", "en-GB"),
        (GERMAN, "de", "de"),
        (DUTCH, "nl", "nl"),
        ("", "de", "de"),
        ("...", "fr", "fr"),
    ],
)
def test_english_is_known_by_its_small_words(text: str, expected: str, language: str) -> None:
    assert language_of(Message(text), expected) == language
