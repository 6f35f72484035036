"""In which language a text is: the recipient's, or English, which is written where there is no other template."""

from __future__ import annotations

import re

from domain.words.occasion import Message

# A tenth and more of an English letter; next to nothing of one in any other language.
MARKS_OF_ENGLISH = frozenset(["the", "and", "you", "your", "with", "that", "this", "for"])
SHARE = 0.05
MOST = 500  # words that are looked at


def language_of(message: Message, expected: str) -> str:
    """BCP 47: "en" where it reads as English, else what was `expected`."""
    words = [
        found.group()
        for found, _ in zip(re.finditer(r"\w+", message.body.lower()), range(MOST), strict=False)
    ]
    marks = [word for word in words if word in MARKS_OF_ENGLISH]
    reads_english = len(set(marks)) > 1 and len(marks) / len(words) >= SHARE
    return "en" if reads_english and not expected.lower().startswith("en") else expected
