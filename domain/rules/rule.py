"""What a row of the rule table is, and how it is reckoned into an action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from domain.facts.events import EventType
from domain.facts.outcomes import CANDIDATE
from domain.plan import CORRESPONDENCE, Action, ActionClass, Actor, Step
from domain.policy import Policy
from domain.rules.world import Occasion, World


@dataclass(slots=True)
class Reckoning:
    """An action while its dates are being reckoned."""

    world: World
    occasion: Occasion
    action: Action


@dataclass(frozen=True, slots=True)
class Phrase:
    """A named way to reckon an instant; `says` is how it reads in the table."""

    says: str
    reckon: Callable[[Reckoning], datetime]


@dataclass(frozen=True, slots=True)
class Hook:
    """What a rule hangs on: gives its occasions; `says` is how it reads in the table.

    Without an event `of` these types there is none (empty: it looks at no events). One that `settles` gives
    only what has no outcome yet, and has noted the outcomes of the others itself.
    """

    says: str
    occasions: Callable[[World], list[Occasion]]
    of: frozenset[EventType] = frozenset()
    settles: bool = False


@dataclass(frozen=True, slots=True)
class Ending:
    """When an action no longer follows; `says` is how it reads in the table."""

    says: str
    ends: Callable[[World, Occasion], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """What we owe whom, and when: one row of the table."""

    kind: str
    when: Hook
    who: Actor
    whom: str
    class_: ActionClass
    opens: Phrase
    due: Phrase
    late: Phrase
    sources: tuple[str, ...]
    ends_early: tuple[Ending, ...] = ()
    expires: Phrase | None = None
    remains_after_an_ending: bool = False
    one_answers_all: bool = False  # one really done answers for every earlier one (thank_you, section 4)
    snoozed_awake: bool = False  # a snooze keeps to waking hours instead of office hours
    placed: int = 0  # in which order pacing places it among the courtesies (section 6)
    order: int = 0  # its row in the table

    @property
    def is_correspondence(self) -> bool:
        return self.class_ in CORRESPONDENCE


def key_of(kind: str, occasion: Occasion) -> str:
    """kind, attempt, recipient and anchor; for one about somebody (find_contact_details) also that contact."""
    key = f"{kind}:{occasion.attempt}:{occasion.recipient or '-'}:{occasion.name}"
    return f"{key}:{occasion.about}" if occasion.about else key


def anchor_of_key(key: str) -> str:
    """The name of the event that the action of this key hangs on; for one about somebody, what follows it too."""
    return key.split(":", 3)[3]


def reckon(rule: Rule, occasion: Occasion, world: World) -> Action:
    """The action of this rule for this occasion, by the table alone: before channel, pacing, merging and expiry.

    "Where a due falls after its late, due = late; opens = due where it would be after it; nothing is due
    before its event" (rulebook section 4).
    """
    at = occasion.at
    action = Action(
        key=key_of(rule.kind, occasion),
        kind=rule.kind,
        attempt=occasion.attempt,
        actor=_actor_of(rule, world.policy),
        recipient=occasion.recipient,
        class_=rule.class_,
        anchor_name=occasion.name,
        anchor_at=at,
        calendar=occasion.calendar or world.calendar(occasion.recipient),
        order=rule.order,
        opens_at=at,
        due_at=at,
        late_at=at,
        expires_at=at,
        tentative=occasion.tentative,
        about=occasion.about,
    )
    because = (("anchor", occasion.name), *occasion.because)
    action.steps.append(Step("rule", None, at, rule.kind, because))
    reckoning = Reckoning(world, occasion, action)
    action.due_at = rule.due.reckon(reckoning)
    if action.due_at < at:
        action.note("not_before_event", action.due_at, at)
        action.due_at = at
    action.late_at = rule.late.reckon(reckoning)
    if action.due_at > action.late_at:
        action.note("due_is_late", action.due_at, action.late_at)
        action.due_at = action.late_at
    action.opens_at = min(rule.opens.reckon(reckoning), action.due_at)
    return action


def _actor_of(rule: Rule, policy: Policy) -> Actor:
    named = policy.actor_of(rule.kind) if rule.is_correspondence else None
    return rule.who if named is None else Actor(named)


OF_THE_ACTION_ALONE = Occasion("", datetime.min.replace(tzinfo=UTC))
"""When an action lapses hangs on nothing but its own dates."""


def expiry_of(rule: Rule, action: Action, world: World, expiry: Phrase) -> datetime:
    """When the action lapses, by its late as it stands now."""
    return (rule.expires or expiry).reckon(Reckoning(world, OF_THE_ACTION_ALONE, action))


def goes_to_contact(action: Action) -> bool:
    """Whether the recipient is a contact."""
    return action.recipient is not None and action.recipient != CANDIDATE
