"""Bundling: status follow-ups of several placements to one contact, from one consultant and due on the same day,
are one message (rulebook section 6). One manager with five open candidates gets one question.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from domain.facts.outcomes import OtherMessage
from domain.plan import Action
from domain.policy import BUNDLED, Policy


def may_be_bundled(kind: str, consultant: str | None, policy: Policy) -> bool:
    """Whether an action of this kind joins others: the policy bundles, and it is known who sends it."""
    return policy.bundle and kind == BUNDLED and consultant is not None


def bundle_name(consultant: str | None, action: Action) -> str:
    """The same for all that are one message: who sends it, to whom, and the day on which it is due."""
    return f"{consultant}:{action.recipient}:{action.calendar.day(action.due_at)}"


def counted_once(messages: Sequence[OtherMessage]) -> list[OtherMessage]:
    """The messages with each bundle only once, as the cap counts it."""
    return list(dict.fromkeys(m for m in messages if m.consultant)) + [
        m for m in messages if not m.consultant
    ]


def days_to_join(messages: Sequence[OtherMessage], consultant: str | None) -> frozenset[date]:
    """The days on which this consultant's bundle to that contact has a message already."""
    return frozenset(m.day for m in messages if m.consultant is not None and m.consultant == consultant)
