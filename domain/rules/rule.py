"""What a row of the rule table is, and how it is reckoned into an action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from domain.facts.events import EventType
from domain.facts.outcomes import CANDIDATE
from domain.plan import CORRESPONDENCE, Action, ActionClass, Actor, Noting, Step
from domain.policy import Policy
from domain.rules.world import Basis, Occasion, Terms, World
from domain.working_time.calendars import Calendar


@dataclass(slots=True)
class Reckoning(Noting):
    """The dates of an action while they are being reckoned, and all that its phrases may look at.

    `world` is there for phrases `of_the_plan` alone; what the others give hangs on the rest, and is kept.
    """

    basis: Basis
    calendar: Calendar
    candidates: Calendar
    policy: Policy
    due_at: datetime
    late_at: datetime
    world: World | None = None
    steps: list[Step] = field(default_factory=list)


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A named way to reckon an instant; `says` is how it reads in the table.

    One `of_the_plan` looks at other actions too, not only at what its own hangs on.
    """

    says: str
    reckon: Callable[[Reckoning], datetime]
    of_the_plan: bool = False


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


@dataclass(frozen=True, slots=True, eq=False)
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

    @property
    def of_the_plan(self) -> bool:
        """Whether its dates hang on other actions of the plan."""
        return self.due.of_the_plan or self.late.of_the_plan or self.opens.of_the_plan


def key_of(kind: str, occasion: Occasion) -> str:
    """kind, attempt, recipient and anchor; for one about somebody (find_contact_details) also that contact."""
    key = f"{kind}:{occasion.attempt}:{occasion.recipient or '-'}:{occasion.name}"
    return f"{key}:{occasion.about}" if occasion.about else key


def anchor_of_key(key: str) -> str:
    """The name of the event that the action of this key hangs on; for one about somebody, what follows it too."""
    return key.split(":", 3)[3]


class Window(NamedTuple):
    """From when to when an action stands by the table alone, and the steps that led there."""

    opens_at: datetime
    due_at: datetime
    late_at: datetime
    steps: tuple[Step, ...]


def reckon(rule: Rule, occasion: Occasion, world: World) -> Action:
    """The action of this rule for this occasion, by the table alone: before channel, pacing, merging and expiry."""
    calendar, candidates = occasion.calendar or world.calendar(occasion.recipient), world.calendar(None)
    basis = occasion.basis
    if rule.of_the_plan:
        opens_at, due_at, late_at, steps = _reckon(rule, basis, calendar, candidates, world.terms, world)
    else:
        opens_at, due_at, late_at, steps = _window(rule, basis, calendar, candidates, world.terms)
    return Action(
        key=key_of(rule.kind, occasion),
        kind=rule.kind,
        attempt=occasion.attempt,
        actor=_actor_of(rule, world.policy),
        recipient=occasion.recipient,
        class_=rule.class_,
        anchor_name=occasion.name,
        anchor_at=occasion.at,
        calendar=calendar,
        order=rule.order,
        opens_at=opens_at,
        due_at=due_at,
        late_at=late_at,
        expires_at=late_at,
        tentative=occasion.tentative,
        about=occasion.about,
        steps=[*steps],
    )


def _reckon(
    rule: Rule,
    basis: Basis,
    calendar: Calendar,
    candidates: Calendar,
    terms: Terms,
    world: World | None = None,
) -> Window:
    """ "Where a due falls after its late, due = late; opens = due where it would be after it; nothing is due
    before its event" (rulebook section 4)."""
    at = basis.at
    r = Reckoning(basis, calendar, candidates, terms.policy, at, at, world)
    r.steps.append(Step("rule", None, at, rule.kind, (("anchor", basis.name), *basis.because)))
    r.due_at = rule.due.reckon(r)
    if r.due_at < at:
        r.note("not_before_event", r.due_at, at)
        r.due_at = at
    r.late_at = rule.late.reckon(r)
    if r.due_at > r.late_at:
        r.note("due_is_late", r.due_at, r.late_at)
        r.due_at = r.late_at
    return Window(min(rule.opens.reckon(r), r.due_at), r.due_at, r.late_at, tuple(r.steps))


_window = lru_cache(maxsize=2048)(_reckon)
"""Whenever a placement is planned anew, most of its actions hang on the same as before."""


def _actor_of(rule: Rule, policy: Policy) -> Actor:
    named = policy.actor_of(rule.kind) if rule.is_correspondence else None
    return rule.who if named is None else Actor(named)


@lru_cache(maxsize=2048)
def expiry(phrase: Phrase, late_at: datetime, calendar: Calendar, terms: Terms) -> datetime:
    """When an action lapses that is late then: it hangs on nothing but that."""
    return phrase.reckon(Reckoning(Basis("", late_at), calendar, calendar, terms.policy, late_at, late_at))


def goes_to_contact(action: Action) -> bool:
    """Whether the recipient is a contact."""
    return action.recipient is not None and action.recipient != CANDIDATE
