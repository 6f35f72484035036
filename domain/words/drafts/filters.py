"""What a template can do to a fact. None makes more of it than there was, so none can grow a message without end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from liquid.exceptions import FilterArgumentError

from domain.words.drafts.marks import SENTENCE_END
from domain.words.drafts.values import Listed, Unknown, UnknownSentence

Filter = Callable[..., object]


def _of_text(change: Callable[..., object]) -> Filter:
    """What is unknown stays unknown; all else is taken as the text that it reads as."""

    def filter_(value: object, *given: Any) -> object:
        return value if isinstance(value, Unknown) else _given(change, _text(value), *given)

    return filter_


def _of_list(change: Callable[..., object]) -> Filter:
    def filter_(value: object, *given: Any) -> object:
        if isinstance(value, Unknown):
            return value
        parts = value if isinstance(value, Sequence) and not isinstance(value, str) else [value]
        return _given(change, parts, *given)

    return filter_


def _given(change: Callable[..., object], value: object, *given: Any) -> object:
    try:
        return change(value, *given)
    except TypeError:
        raise FilterArgumentError("a filter is given more than it takes", token=None) from None


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _number(given: object) -> int:
    if isinstance(given, int) and not isinstance(given, bool) and 0 < given < 10_000:
        return given
    raise FilterArgumentError(f"a filter counts from 1 to 9999, not {str(given)[:20]!r}", token=None)


def _truncated(text: str, length: object = 50) -> str:
    limit = _number(length)
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"


def _truncated_words(text: str, length: object = 15) -> str:
    words, limit = text.split(), _number(length)
    return text if len(words) <= limit else f"{' '.join(words[:limit])}…"


def _first(parts: Sequence[object]) -> object:
    return parts[0] if parts else ""


def _last(parts: Sequence[object]) -> object:
    return parts[-1] if parts else ""


def _some(parts: Sequence[object], length: object = 2) -> object:
    language = parts.language if isinstance(parts, Listed) else "en"
    return Listed(parts[: _number(length)], language)


def _joined(parts: Sequence[object], between: object = ", ") -> str:
    return str(between)[:20].join(map(_text, parts))


def _default(value: object, instead: object = "") -> object:
    return instead if value in (None, "", False) or isinstance(value, Unknown) else value


def _sentence(value: object) -> object:
    if isinstance(value, Unknown):
        return UnknownSentence(value.name)
    return as_sentence(_text(value)) + SENTENCE_END


def as_sentence(text: str) -> str:
    """With a capital at its start and a stop at its end."""
    whole = text.strip()
    stop = "" if whole.endswith((".", "!", "?", "…", ".”", "?”", "!”")) else "."
    return f"{whole[:1].upper()}{whole[1:]}{stop}" if whole else ""


def _size(value: object) -> object:
    return len(value) if isinstance(value, str | Sequence) else 0


FILTERS: Final[dict[str, Filter]] = {
    "capitalize": _of_text(lambda text: text[:1].upper() + text[1:]),
    "default": _default,
    "downcase": _of_text(str.lower),
    "first": _of_list(_first),
    "join": _of_list(_joined),
    "last": _of_list(_last),
    "limit": _of_list(_some),
    "sentence": _sentence,
    "size": _size,
    "strip": _of_text(str.strip),
    "truncate": _of_text(_truncated),
    "truncatewords": _of_text(_truncated_words),
    "upcase": _of_text(str.upper),
}
"""Each by its name in a template; `limit: 2` keeps the first two of a list."""
