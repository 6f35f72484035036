"""The body of a message, frozen as text when it is written: the same bytes over every retry."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import orjson

MAX_BYTES = 19_999
"""The contract says under 20 kB."""

API_VERSION = "v1"


def freeze(type_: str, timestamp: datetime, data: Mapping[str, Any]) -> str:
    """`{"type", "timestamp", "data"}` as compact JSON, under 20 kB; `timestamp` is UTC.

    What would pass loses first the explanation's sentences, then the brief's texts, and then whatever
    else is long; `data.trimmed` names what is missing, in that order, and is null where all is there.
    Values of `data` may be `orjson.Fragment`s: JSON that the database made.
    """
    body = _dump(type_, timestamp, {**data, "trimmed": None})
    if len(body) <= MAX_BYTES:
        return body.decode()
    whole = orjson.loads(orjson.dumps(data, option=orjson.OPT_UTC_Z))
    trimmed: list[str] = []
    for name, trim in TRIMS:
        if trim(whole):
            trimmed.append(name)
            body = _dump(type_, timestamp, {**whole, "trimmed": trimmed})
            if len(body) <= MAX_BYTES:
                break
    return body.decode()


def _dump(type_: str, timestamp: datetime, data: Mapping[str, Any]) -> bytes:
    return orjson.dumps({"type": type_, "timestamp": timestamp, "data": data}, option=orjson.OPT_UTC_Z)


def _drop_sentences(data: dict[str, Any]) -> bool:
    return _blank(_steps(data), ("text",))


def _drop_brief_texts(data: dict[str, Any]) -> bool:
    return _blank(_items(data), ("known", "question"))


def _drop_explanation(data: dict[str, Any]) -> bool:
    return _empty(data, "explanation")


def _drop_brief(data: dict[str, Any]) -> bool:
    return _empty(data, "brief")


def _drop_lists(data: dict[str, Any]) -> bool:
    """Whatever list is left: the parts of a revision, which can be read under its link. `counts` says how many."""
    long = [(holder, name) for holder, name in _lists(data) if holder[name]]
    for holder, name in long:
        holder[name] = []
    return bool(long)


TRIMS: tuple[tuple[str, Callable[[dict[str, Any]], bool]], ...] = (
    ("explanation.text", _drop_sentences),
    ("brief.texts", _drop_brief_texts),
    ("explanation", _drop_explanation),
    ("brief", _drop_brief),
    ("lists", _drop_lists),
)
"""What goes first, and how; each says whether there was anything to take."""


def _actions(data: dict[str, Any]) -> list[dict[str, Any]]:
    """The message's own action and those within a revision's lists."""
    found = [data.get("action"), *(one for holder, name in _lists(data) for one in holder[name])]
    found += [one.get("action") for one in found if isinstance(one, dict)]
    return [one for one in found if isinstance(one, dict)]


def _lists(data: dict[str, Any]) -> list[tuple[dict[str, Any], str]]:
    """The lists in the data, and in its objects but the action: what they hold, by holder and name."""
    holders = [data, *(one for name, one in data.items() if isinstance(one, dict) and name != "action")]
    return [(holder, name) for holder in holders for name, one in holder.items() if isinstance(one, list)]


def _steps(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for action in _actions(data) for step in action.get("explanation") or []]


def _items(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [item for action in _actions(data) for item in action.get("brief") or []]


def _blank(parts: list[dict[str, Any]], names: tuple[str, ...]) -> bool:
    taken = False
    for part in parts:
        for name in names:
            if part.get(name):
                part[name] = None
                taken = True
    return taken


def _empty(data: dict[str, Any], name: str) -> bool:
    holders = [action for action in _actions(data) if action.get(name)]
    for action in holders:
        action[name] = []
    return bool(holders)
