"""One thing that a message must contain: what is known of it, or the question to the consultant."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from domain.words.items.case import Case, filling

Words = Callable[[Case], str | None]
Condition = Callable[[Case], bool]


class Item(NamedTuple):
    """An entry of a brief: `tells` gives what is known, `asks` the question where that leaves something open:
    where nothing is known, or `still`. Both may name {candidate}, {recipient}, {company} and {role}; `when` says
    whether the item applies. None: it never tells, never asks, always applies.
    """

    name: str
    sources: list[str]
    tells: Words | None
    asks: Words | None = None
    when: Condition | None = None
    still: bool = False


def says(name: str, sources: str, text: str, when: Condition | None = None) -> Item:
    """Something that holds in every such message, whatever is known."""
    return Item(name, _listed(sources), _filled(text), None, when)


def known(name: str, sources: str, tells: Words, asks: str, when: Condition | None = None) -> Item:
    """Something that the facts may tell; else it is asked."""
    return Item(name, _listed(sources), tells, _filled(asks), when)


def asked(name: str, sources: str, asks: str, when: Condition | None = None) -> Item:
    """Something that only the consultant can know."""
    return Item(name, _listed(sources), None, _filled(asks), when)


def told(name: str, sources: str, tells: Words, when: Condition | None = None) -> Item:
    """Something that stands in the brief only where the facts tell it."""
    return Item(name, _listed(sources), tells, None, when)


def both(name: str, sources: str, tells: Words, asks: Words, when: Condition | None = None) -> Item:
    """Something of which a part may be known and the rest asked."""
    return Item(name, _listed(sources), tells, asks, when, still=True)


def _listed(sources: str) -> list[str]:
    """The sources one by one; "after G4" is one."""
    return re.findall(r"after G\d|\S+", sources)


def _filled(text: str) -> Words:
    fill = filling(text)
    return lambda case: fill(case.named)
