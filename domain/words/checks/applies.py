"""To which messages a check applies: by kind, attempt and channel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from domain.facts.people import Channel
from domain.words.occasion import Occasion

FROM_THE_SECOND = "from attempt 2 on"


@dataclass(frozen=True, slots=True)
class Applies:
    """`kinds` with the attempts that are meant (None: all); empty: every kind. `knows`: only where the occasion
    knows something that the check goes by."""

    says: str
    channels: frozenset[Channel]
    kinds: tuple[tuple[str, str | None], ...] = ()
    except_kinds: frozenset[str] = frozenset()
    knows: Callable[[Occasion], object] | None = None

    def to(self, occasion: Occasion) -> bool:
        """Whether it applies to that message."""
        if occasion.channel not in self.channels or occasion.kind in self.except_kinds:
            return False
        if self.kinds and not any(_is(occasion, kind, attempt) for kind, attempt in self.kinds):
            return False
        return self.knows is None or bool(self.knows(occasion))

    def of(self, *kinds: str) -> Applies:
        """Of these kinds alone: "status_follow_up attempt 1" names attempts."""
        pairs = tuple(_pair(kind) for kind in kinds)
        return replace(self, kinds=pairs, says=f"{', '.join(kinds)}{_by(self)}")

    def but(self, *kinds: str) -> Applies:
        """Of all others than these kinds."""
        return replace(self, except_kinds=frozenset(kinds), says=f"{self.says}, but {', '.join(kinds)}")

    def where(self, knows: Callable[[Occasion], object], says: str) -> Applies:
        """Where the occasion knows it."""
        return replace(self, knows=knows, says=f"{self.says}, where {says}")


def _is(occasion: Occasion, kind: str, attempt: str | None) -> bool:
    if occasion.kind != kind:
        return False
    return attempt is None or (occasion.attempt > 1) == (attempt == FROM_THE_SECOND)


def _pair(kind: str) -> tuple[str, str | None]:
    name, _, attempt = kind.partition(" ")
    return name, attempt or None


def _by(applies: Applies) -> str:
    return "" if applies.says == "all" else f" ({applies.says})"


ALL = Applies("all", frozenset(Channel))
WRITTEN = Applies("written", frozenset(Channel) - {Channel.PHONE})
NOT_LINKEDIN = Applies("not linkedin", frozenset(Channel) - {Channel.LINKEDIN})
EMAIL = Applies("email", frozenset({Channel.EMAIL}))
SIGNED = Applies("email, letter", frozenset({Channel.EMAIL, Channel.LETTER}))
LINKEDIN = Applies("linkedin", frozenset({Channel.LINKEDIN}))
PHONE = Applies("phone", frozenset({Channel.PHONE}))
NEWS_KINDS = ("share_update", "offer_idea", "offer_materials")
