"""Which outcome belongs to which action (contract, /v1/plan-previews; rulebook section 1).

An outcome that names its action's key belongs to it while the plan has it. Any other belongs to the action of
its kind, attempt and recipient with the latest anchor not after it that has none yet. A message_sent with a
kind completes the open action of that kind to that contact.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from domain.facts.events import EventType
from domain.facts.outcomes import Outcome, Result
from domain.facts.timeline import Timeline
from domain.plan import Settled


class Slot(NamedTuple):
    """A place where an outcome may belong: an action that follows, settled or not."""

    key: str
    attempt: int
    anchor_at: datetime
    about: str | None = None


class Outcomes:
    """All outcomes of a placement in order of time, those by message_sent among them."""

    def __init__(self, outcomes: Sequence[Outcome], timeline: Timeline) -> None:
        sent = [
            Outcome(event.kind, None, event.contact, Result.DONE, event.occurred_at, by_event=event.name)
            for event in timeline.all(EventType.MESSAGE_SENT)
            if event.kind is not None
        ]
        # Equal instants: an event before an outcome.
        self.all: list[Outcome] = sorted([*sent, *outcomes], key=lambda outcome: outcome.occurred_at)
        self.settled: dict[str, Settled] = {}
        self._by_kind: dict[str, list[Outcome]] = {}
        for outcome in self.all:
            self._by_kind.setdefault(outcome.kind, []).append(outcome)

    def of(self, kind: str) -> list[Outcome]:
        """The outcomes of this kind, in order of time."""
        return self._by_kind.get(kind, [])

    def settle(self, kind: str, recipient: str | None, slots: Sequence[Slot]) -> dict[str, Outcome]:
        """The outcome of each of these actions (all of one kind and recipient) that has one, by key."""
        found: dict[str, Outcome] = {}
        mine = [o for o in self.of(kind) if o.recipient == recipient]
        if not mine:
            return found
        keys = {slot.key for slot in slots}
        for outcome in mine:
            if outcome.key in keys and outcome.key is not None:
                found.setdefault(outcome.key, outcome)
        for outcome in mine:
            if outcome.key not in keys:
                slot = self._latest_open(outcome, slots, found)
                if slot is not None:
                    found[slot.key] = outcome
        by_key = {slot.key: slot for slot in slots}
        for key, outcome in found.items():
            self.record(key, by_key[key].attempt, outcome)
        return found

    def settle_all_before(
        self, kind: str, recipient: str | None, slots: Sequence[Slot], firsts: Sequence[datetime]
    ) -> dict[str, Outcome]:
        """The same where one really done answers for every action whose first occasion came before it, and a
        skip or lapse for the latest whose last one did (section 4, thank_you)."""
        found: dict[str, Outcome] = {}
        keys = {slot.key: slot for slot in slots}
        for outcome in self.of(kind):
            if outcome.recipient != recipient:
                continue
            if outcome.key in keys and outcome.key is not None:
                found.setdefault(outcome.key, outcome)
            if outcome.result is Result.DONE:
                for slot, first in zip(slots, firsts, strict=True):
                    if first <= outcome.occurred_at:
                        found.setdefault(slot.key, outcome)
            elif outcome.key not in keys:
                past = [s for s in slots if s.anchor_at <= outcome.occurred_at and s.key not in found]
                if past:
                    found.setdefault(max(past, key=lambda slot: slot.anchor_at).key, outcome)
        for key, outcome in found.items():
            self.record(key, keys[key].attempt, outcome)
        return found

    def record(self, key: str, attempt: int, outcome: Outcome) -> None:
        """Notes that this action has its outcome."""
        self.settled[key] = Settled(
            key,
            outcome.kind,
            attempt,
            outcome.recipient,
            outcome.result,
            outcome.occurred_at,
            outcome.by_event,
        )

    @staticmethod
    def _latest_open(outcome: Outcome, slots: Sequence[Slot], found: dict[str, Outcome]) -> Slot | None:
        fitting = [
            slot
            for slot in slots
            if slot.key not in found
            and slot.anchor_at <= outcome.occurred_at
            and (outcome.attempt is None or outcome.attempt == slot.attempt)
            and _about_the_same(outcome, slot)
        ]
        if outcome.attempt is None:  # the open one: the lowest attempt that has no outcome yet
            fitting.sort(key=lambda slot: -slot.attempt)
        return max(fitting, key=lambda slot: slot.anchor_at, default=None)


def _about_the_same(outcome: Outcome, slot: Slot) -> bool:
    """A key that the plan no longer has still says whom the action was about (find_contact_details)."""
    return slot.about is None or outcome.key is None or outcome.key.endswith(f":{slot.about}")
