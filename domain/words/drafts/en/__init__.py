"""English: its templates."""

from __future__ import annotations

from itertools import chain
from typing import Final

from domain.words.drafts.en import (
    answering,
    applying,
    connecting,
    endings,
    interviewing,
    news,
    offers,
    waiting,
)
from domain.words.drafts.template import Template

_WORDS: Final = (
    *applying.WORDS,
    *interviewing.WORDS,
    *waiting.WORDS,
    *answering.WORDS,
    *news.WORDS,
    *offers.WORDS,
    *endings.WORDS,
)
TEMPLATES: Final[tuple[Template, ...]] = (
    *chain.from_iterable(words.templates for words in _WORDS),
    *connecting.CONNECTIONS,
)
