"""A plan in the making: which actions follow, what of them has its outcome, and their places."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from domain.answers import REPLY
from domain.courtesy.bundling import bundle_name, counted_once, days_to_join, may_be_bundled
from domain.courtesy.channel import choose_channel, keep_channel
from domain.courtesy.pacing import Desk, move_to
from domain.facts.events import EventType
from domain.facts.outcomes import Outcome, Result
from domain.facts.people import Channel
from domain.plan import Action, ActionClass
from domain.policy import BUNDLED, Policy
from domain.rules.rule import Rule, expiry, goes_to_contact, key_of, reckon
from domain.rules.table import CLASS_OF, EXPIRES, TABLE
from domain.rules.world import Occasion, World
from domain.settling import Slot

UNASKED = frozenset({ActionClass.COURTESY, ActionClass.LIGHT})
FOLLOW_UPS = (1, 3)
"""The follow-ups, which host news, by their place in the order of pacing."""


class Drafting:
    """One plan in the making."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.snoozes = dict(world.facts.snoozes)
        self.actions: list[Action] = []
        self.desks: dict[str, Desk] = {}
        self.follow_ups: list[tuple[Action, date]] = []
        self.thanked_by_the_ending = (
            self._recipients_of_the_ending() if world.timeline.ending else frozenset()
        )

    # What follows, and what of it has its outcome already.

    def plain(self, rules: Iterable[Rule]) -> None:
        for rule in rules:
            for action in self.open(rule):
                self.finish(rule, action)

    def open(self, rule: Rule) -> list[Action]:
        """The rule's actions that follow and have no outcome yet, by the table alone."""
        world, hook = self.world, rule.when
        if rule.kind in world.policy.disabled_kinds:
            return []
        occasions = hook.occasions(world)
        settled = set() if hook.settles else self._settled(rule, occasions)
        opened: list[Action] = []
        for occasion in occasions:
            if not self._follows(rule, occasion):
                continue
            action = reckon(rule, occasion, world)
            world.table_lates[action.key] = action.late_at
            name = (rule.kind, occasion.name)
            earliest = world.table_dues.get(name)
            if earliest is None or action.due_at < earliest:
                world.table_dues[name] = action.due_at
            if action.key not in settled:
                opened.append(action)
        return opened

    def _follows(self, rule: Rule, occasion: Occasion) -> bool:
        if occasion.former:
            return False
        world = self.world
        ending = world.timeline.ending
        if ending is not None and occasion.event is not ending:
            if not rule.remains_after_an_ending:
                return False
            if rule.one_answers_all and occasion.recipient in self.thanked_by_the_ending:
                return False
        if rule.class_ in UNASKED and (world.timeline.on_hold or world.opted_out(occasion.recipient)):
            return False
        return not any(ending.ends(world, occasion) for ending in rule.ends_early)

    def _recipients_of_the_ending(self) -> frozenset[str | None]:
        """To whom an action of the ending goes: they get no thank-you beside it (section 3)."""
        world, ending = self.world, self.world.timeline.ending
        return frozenset(
            occasion.recipient
            for rule in TABLE
            if rule.is_correspondence and ending is not None and ending.type in rule.when.of
            if rule.kind not in world.policy.disabled_kinds
            for occasion in rule.when.occasions(world)
            if occasion.event is ending
        )

    def _settled(self, rule: Rule, occasions: list[Occasion]) -> set[str]:
        outcomes = self.world.outcomes
        found: set[str] = set()
        if not outcomes.of(rule.kind):
            return found
        for recipient in {o.recipient for o in occasions}:
            mine = [o for o in occasions if o.recipient == recipient]
            slots = [Slot(key_of(rule.kind, o), o.attempt, o.at, o.about) for o in mine]
            if rule.one_answers_all:
                firsts = [o.counts_from for o in mine]
                found |= outcomes.settle_all_before(rule.kind, recipient, slots, firsts).keys()
            else:
                found |= outcomes.settle(rule.kind, recipient, slots).keys()
        return found

    def finish(self, rule: Rule, action: Action) -> None:
        """Gives an action its channel and its snooze, and takes it into the plan."""
        if rule.is_correspondence and goes_to_contact(action) and action.recipient is not None:
            event = self.world.timeline.event(action.anchor_name)
            if rule.kind == REPLY and event is not None and event.channel:
                keep_channel(action, Channel(event.channel), self.world.policy)
            else:
                choose_channel(action, self.world.contacts[action.recipient], self.world.policy)
        elif rule.class_ is ActionClass.LIGHT:
            action.channel = Channel.LINKEDIN
        action.expires_at = expiry(rule.expires or EXPIRES, action.late_at, action.calendar, self.world.terms)
        self._snooze(rule, action)
        self.actions.append(action)

    def _snooze(self, rule: Rule, action: Action) -> None:
        until = self.snoozes.get(action.key)
        if until is None:
            return
        due = snoozed_due(rule, action, until, self.world.policy)
        if due <= action.due_at:
            return
        late, expires = action.late_at, action.expires_at
        action.note("snoozed", action.due_at, due, until=until, late_at=late, expires_at=expires)
        action.snoozed_until = until
        action.due_at = due
        action.late_at = max(action.late_at, due)
        action.expires_at = max(action.expires_at, due)

    # Courtesies, as pacing places them.

    def pace(self, rule: Rule, action: Action) -> date:
        """Places a courtesy on its first free day and takes it into the plan."""
        assert action.recipient is not None
        desk = self.desk(action.recipient)
        joins = may_be_bundled(rule.kind, self.world.facts.consultant, self.world.policy)
        day, passed = desk.first_free(action.calendar.day(action.due_at), joins=joins)
        move_to(action, day, passed)
        self.finish(rule, action)
        day = action.calendar.day(action.due_at)  # a snooze may have moved it on
        desk.place(day, joins=joins)
        if joins:
            action.bundle = bundle_name(self.world.facts.consultant, action)
        if rule.placed in FOLLOW_UPS:
            self.follow_ups.append((action, day))
        return day

    def desk(self, contact: str) -> Desk:
        desk = self.desks.get(contact)
        if desk is None:
            desk = self.desks[contact] = self._open_desk(contact)
        return desk

    def _open_desk(self, contact: str) -> Desk:
        world, calendar = self.world, self.world.calendar(contact)
        done = [o for o in world.outcomes.all if o.recipient == contact and o.result is Result.DONE]
        bare = [
            e.occurred_at
            for e in world.timeline.all(EventType.MESSAGE_SENT)
            if e.contact == contact and e.kind is None
        ]
        touches = [o.occurred_at for o in done if _touches(o)]
        sent = [o.occurred_at for o in done if CLASS_OF.get(o.kind) is ActionClass.COURTESY]
        others = counted_once([m for m in world.facts.other_messages if m.contact == contact])
        consultant = world.facts.consultant
        joinable = days_to_join(others, consultant)
        own_bundled = {calendar.day(o.occurred_at) for o in done if o.kind == BUNDLED} & joinable
        return Desk(
            calendar,
            world.policy,
            world.timeline.away_until.get(contact),
            touches=[calendar.day(at) for at in (*touches, *bare)],
            owed=[
                calendar.day(action.due_at)
                for action in self.actions
                if action.recipient == contact and action.class_ is ActionClass.OWED
            ],
            courtesies=[
                *(calendar.day(at) for at in sent),
                *(m.day for m in others if m.consultant != consultant or m.day not in own_bundled),
            ],
            bundles=joinable if world.policy.bundle else frozenset(),
        )


def snoozed_due(rule: Rule, action: Action, until: datetime, policy: Policy) -> datetime:
    """The due that a snooze until this instant gives: office(until), waking(until) for a thank_you."""
    if rule.snoozed_awake:
        return action.calendar.waking(until, policy.waking_hours)
    return action.calendar.office(until, policy.office_hours)


def _touches(outcome: Outcome) -> bool:
    return outcome.by_event is not None or CLASS_OF.get(outcome.kind) is not ActionClass.INTERNAL
