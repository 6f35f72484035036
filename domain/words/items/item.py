"""One thing that a message must contain: what is known of it, or the question to the consultant."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from domain.words.items.case import Case


def _always(case: Case) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a brief: `tells` gives what is known, `asks` the question where that leaves something open.

    Both may name {candidate}, {recipient}, {company} and {role}; `when` says whether the item applies at all.
    """

    name: str
    sources: tuple[str, ...]
    tells: Callable[[Case], str | None]
    asks: Callable[[Case, bool], str | None]
    when: Callable[[Case], bool] = _always


def _listed(sources: str) -> tuple[str, ...]:
    """The sources one by one; "after G4" is one."""
    return tuple(re.findall(r"after G\d|\S+", sources))


def says(name: str, sources: str, text: str, when: Callable[[Case], bool] = _always) -> Item:
    """Something that holds in every such message, whatever is known."""
    return Item(name, _listed(sources), lambda case: case.fill(text), lambda case, known: None, when)


def known(
    name: str,
    sources: str,
    tells: Callable[[Case], str | None],
    asks: str,
    when: Callable[[Case], bool] = _always,
) -> Item:
    """Something that the facts may tell; else it is asked."""
    return Item(name, _listed(sources), tells, lambda case, told: None if told else case.fill(asks), when)


def asked(name: str, sources: str, asks: str, when: Callable[[Case], bool] = _always) -> Item:
    """Something that only the consultant can know."""
    return Item(name, _listed(sources), lambda case: None, lambda case, told: case.fill(asks), when)


def told(
    name: str,
    sources: str,
    tells: Callable[[Case], str | None],
    when: Callable[[Case], bool] = _always,
) -> Item:
    """Something that stands in the brief only where the facts tell it."""
    return Item(
        name,
        _listed(sources),
        tells,
        lambda case, told: None,
        lambda case: when(case) and tells(case) is not None,
    )


def both(
    name: str,
    sources: str,
    tells: Callable[[Case], str | None],
    asks: Callable[[Case], str | None],
    when: Callable[[Case], bool] = _always,
) -> Item:
    """Something of which a part may be known and the rest asked."""
    return Item(name, _listed(sources), tells, lambda case, told: asks(case), when)
