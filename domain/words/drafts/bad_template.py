"""Why a template is refused, as a sentence for the one who wrote it; and how much one may use of room and time."""

from __future__ import annotations

import re
from typing import Final

from liquid.exceptions import (
    BlockNestingError,
    ContextDepthError,
    LiquidError,
    LocalNamespaceLimitError,
    LoopIterationLimitError,
    OutputStreamLimitError,
    UndefinedError,
    UnknownFilterError,
)
from liquid.token import Token

from domain.words.drafts.filters import FILTERS
from domain.words.drafts.tags import TAGS

LONGEST: Final = 10_000  # code points of one text of a template
LONGEST_MARKUP: Final = 500  # code points within one pair of braces
DEEPEST: Final = 8  # blocks within blocks
ROUNDS: Final = 200  # of all loops of one rendering together
OUTPUT: Final = 40_000  # bytes of one rendering
NAMED: Final = 100_000  # bytes that assign and capture keep


class BadTemplate(ValueError):
    """A template that can't be read or rendered; the sentence says what, where, and how to mend it."""


_LIMITS: Final[dict[type[LiquidError], str]] = {
    BlockNestingError: f"blocks stand more than {DEEPEST} deep within one another. Set some side by side instead.",
    LoopIterationLimitError: f"its loops go round more than {ROUNDS} times. Loop over fewer things, and not in loops.",
    OutputStreamLimitError: f"it writes more than {OUTPUT:,} bytes. Shorten what it repeats.",
    LocalNamespaceLimitError: f"assign and capture keep more than {NAMED:,} bytes. Keep less.",
    ContextDepthError: "its loops stand too deep within one another. Set some side by side instead.",
}
_UNEXPECTED_TAG = re.compile(r"unexpected tag '(\w*)'")
_BLOCKS = TAGS.keys() - {"assign"}


def refusal_of(bad: Exception, text: str) -> BadTemplate:
    """What the library ran into, as a sentence for the one who wrote the template."""
    if isinstance(bad, BadTemplate):
        return bad
    token = bad.token if isinstance(bad, LiquidError) else None
    limit = _LIMITS.get(type(bad)) if isinstance(bad, LiquidError) else None
    if limit is not None:
        return BadTemplate(f"{_at(text, token)}{limit}")
    if not isinstance(bad, LiquidError) or not bad.args or bad.__cause__ is not None:
        return BadTemplate(
            "It can't be read: it is too deeply nested, or a number in it is too long. Make it simpler."
        )
    said = str(bad.args[0])
    if isinstance(bad, UndefinedError):
        return BadTemplate(f"{_at(text, token)}{said}. The fields are listed in docs/templates.md.")
    if isinstance(bad, UnknownFilterError):
        return BadTemplate(f"{_at(text, token)}{said}. There are: {', '.join(FILTERS)}.")
    if found := _UNEXPECTED_TAG.search(said):
        return BadTemplate(f"{_at(text, token)}{_unexpected(found.group(1))}")
    return BadTemplate(f"{_at(text, token)}{said}. Mend it there.")


def _unexpected(name: str) -> str:
    if name in ("else", "elsif", "when") or (name.startswith("end") and name[3:] in _BLOCKS):
        return f"{{% {name} %}} belongs to no block that is open here. Open the block before, or take it out."
    return f"there is no tag {name[:40]!r}. There are: {', '.join(TAGS)}."


def _at(text: str, token: Token | None) -> str:
    """Where; empty where the library doesn't say."""
    return "" if token is None else line_of(text, token.start_index)


def line_of(text: str, index: int) -> str:
    """The place in the text as a sentence begins with it: "Line 3: "; empty for a negative index."""
    if index < 0:
        return ""
    number = text.count("\n", 0, index) + 1
    return f"Line {number}: "
