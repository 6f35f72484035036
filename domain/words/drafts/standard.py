"""The templates that hold until an agency publishes its own: one a kind, channel, actor and language.

Another language is another folder beside `en`, and its line in LANGUAGES.
"""

from __future__ import annotations

from itertools import chain
from typing import Final

from domain.facts.people import Channel
from domain.plan import Actor
from domain.words.drafts import en
from domain.words.drafts.template import Template

ENGLISH: Final = "en"
LANGUAGES: Final[dict[str, tuple[Template, ...]]] = {ENGLISH: en.TEMPLATES}
STANDARD: Final[tuple[Template, ...]] = tuple(chain.from_iterable(LANGUAGES.values()))
KINDS: Final[tuple[str, ...]] = tuple(dict.fromkeys(t.kind for t in STANDARD))
"""The kinds that have drafts: all correspondence, and what goes to people online or after an event."""

_BY_PLACE: Final = {(t.kind, t.channel, t.actor, t.language): t for t in STANDARD}


def has_standard(kind: str, channel: Channel, actor: Actor) -> bool:
    """Whether such a message is written at all: connect_online goes by LinkedIn alone."""
    return (kind, channel, actor, ENGLISH) in _BY_PLACE


def standard_template(kind: str, channel: Channel, actor: Actor, language: str = ENGLISH) -> Template:
    """In that language ("pt-BR"), else in its family ("pt"), else in English.

    Raises KeyError where the kind has no drafts, or none by that channel.
    """
    for known in (language, language.partition("-")[0]):
        if (found := _BY_PLACE.get((kind, channel, actor, known))) is not None:
            return found
    return _BY_PLACE[kind, channel, actor, ENGLISH]
