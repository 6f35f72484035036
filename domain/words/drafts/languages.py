"""Days and lists in words, in the language of a template."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.lists import format_list

# A day of this year or the next, as one writes it in a letter. Another language's is its calendar's full form.
DAYS: Final[dict[str, str]] = {
    "en": "EEEE, d MMMM",
    "de": "EEEE, d. MMMM",
    "fr": "EEEE d MMMM",
    "es": "EEEE d 'de' MMMM",
    "it": "EEEE d MMMM",
    "nl": "EEEE d MMMM",
    "pt": "EEEE, d 'de' MMMM",
}
_OF_ITS_OWN: Final = {"en": "en-GB"}  # the day before the month, and no comma before "and"


@lru_cache(maxsize=256)
def locale_of(language: str) -> Locale | None:
    """The locale of a BCP 47 tag ("de", "pt-BR"); None where no such language is known."""
    tag = canonical(language)
    try:
        return Locale.parse(_OF_ITS_OWN.get(tag, tag), sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def canonical(language: str) -> str:
    """The tag as it is usually written: "PT-br" is "pt-BR", "zh-hant" is "zh-Hant"."""
    first, *rest = language.strip().replace("_", "-").split("-")
    return "-".join([first.lower(), *map(_subtag, rest)])


def _subtag(tag: str) -> str:
    return {2: tag.upper(), 4: tag.title()}.get(len(tag), tag.lower())


def day(of: date, language: str) -> str:
    """ "Tuesday, 17 November"."""
    return format_date(of, DAYS.get(language.partition("-")[0], "full"), locale=_written_in(language))


def day_of_letter(of: date, language: str) -> str:
    """ "17 November 2026"."""
    return format_date(of, "long", locale=_written_in(language))


def listed(parts: Iterable[str], language: str) -> str:
    """ "a, b and c"."""
    known = list(parts)
    return format_list(known, locale=_written_in(language)) if known else ""


def _written_in(language: str) -> Locale:
    found = locale_of(language) or locale_of("en")
    assert found is not None
    return found
