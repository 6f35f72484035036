"""Marks in rendered text that no name, fact or template can hold: private-use characters, gone from what goes out."""

from __future__ import annotations

import re
from typing import Final

SENTENCE_END: Final = "\ue000"  # after each sentence that the template itself ends
MISSING: Final = "\ue001"  # where something unknown would stand
OPTIONAL: Final = "\ue002"  # before what may go where the message grows too long,
OPTIONAL_END: Final = "\ue003"  # and after it
ALL: Final = frozenset((SENTENCE_END, MISSING, OPTIONAL, OPTIONAL_END))

_TITLES = r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bProf)(?<!\be\.g)(?<!\bi\.e)"
_END = re.compile(rf"{_TITLES}[.!?…]+[\"”’)\]]*(?=\s|$)")


def with_sentence_ends(literal: str) -> str:
    """The template's own text, each of its sentences marked. A fact in between may hold full stops of its own."""
    return _END.sub(lambda found: found.group() + SENTENCE_END, literal)


def without_marks(text: str) -> str:
    return "".join(c for c in text if c not in ALL) if not ALL.isdisjoint(text) else text
