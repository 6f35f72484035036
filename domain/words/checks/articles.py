"""A and an: by the sound of the next word, as far as its letters tell it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.words.checks.text import Span, Text

ARTICLE = re.compile(r"\b(?P<article>[Aa]n?) (?P<word>[A-Za-z][a-z]{2,40})\b(?![-'’]?[A-Z0-9])")
# Written with a vowel and said without one: "a union", "a one-off", "a European".
SAID_YOU = re.compile(
    r"(?:eu|ew|uni(?!n|m)|us[aeiu]|ut[ei]|ubi|uk|ura|uro|one\b|once\b|one-|ufo|uber|ouija|usb|url)"
)
SILENT_H = re.compile(r"(?:hour|honest|honour|honor|heir)")
EITHER = re.compile(r"(?:hist|hotel|herb|habit|hero|hallu|hilar|horri|hyp|hum|hyst|hom)")
VOWELS = "aeiou"


def wrong_articles(text: Text) -> Iterator[tuple[Span, str]]:
    """ "a interview", "an pleasure". What is spelt out letter by letter ("an HR manager") isn't judged."""
    for found in ARTICLE.finditer(text.original):
        word = found["word"].lower()
        if not any(letter in "aeiouy" for letter in word):
            continue
        if EITHER.match(word):
            continue
        opens = (word[0] in VOWELS and not SAID_YOU.match(word)) or SILENT_H.match(word) is not None
        if opens == (found["article"].lower() == "an"):
            continue
        # A capital may begin an abbreviation or a name of any sound ("a Ivory", "an Ndiaye"): only plain words.
        if found["word"][0].isupper() and word[0] not in VOWELS:
            continue
        yield Span(*found.span()), "an" if opens else "a"
