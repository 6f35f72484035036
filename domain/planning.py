"""make_plan: facts and policy in, the plan out. The same inputs always give the same plan; no clock is read.

The order of work is that of rulebook section 6: what is owed first, then the courtesies as pacing places
them, then what is reckoned from these, then what asks for missing addresses.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from domain.answers import REPLY, SEND_MATERIALS
from domain.courtesy.channel import choose_channel, keep_channel
from domain.courtesy.merging import follow_up_host, news_host, owed_host
from domain.courtesy.pacing import Desk, move_to
from domain.facts.events import Event, EventType
from domain.facts.outcomes import CANDIDATE, Facts, Outcome, Result
from domain.facts.people import Channel
from domain.plan import Action, ActionClass, Plan
from domain.policy import Policy
from domain.rules.rule import Rule, expiry_of, goes_to_contact, key_of, reckon
from domain.rules.table import CLASS_OF, CORRESPONDENCE_KINDS, EXPIRES, RULES, TABLE
from domain.rules.world import Occasion, World
from domain.settling import Slot
from domain.status import status_of
from domain.waiting import CLOSE_OUT, REVIEW_PLACEMENT, STATUS_FOLLOW_UP, Round, settle_attempts
from domain.working_time.calendars import calendar_version

Because = tuple[tuple[str, Any], ...]

UNASKED = frozenset({ActionClass.COURTESY, ActionClass.LIGHT})
FOLLOW_UPS, NEWS = (1, 3), 4  # by their place in the order of pacing
APPLICATION_FOLLOW_UP = "application_follow_up"


def make_plan(facts: Facts, policy: Policy) -> Plan:
    """All actions of a placement that follow from its facts under this policy (rulebook sections 2 to 6)."""
    drafting = _Drafting(World(facts, policy, CORRESPONDENCE_KINDS))
    actions = drafting.draft()
    timeline, world = drafting.world.timeline, drafting.world
    return Plan(
        actions=tuple(actions),
        settled=tuple(world.outcomes.settled.values()),
        status=status_of(timeline),
        waiting_since=world.round.anchor.at if world.round else None,
        calendar_version=calendar_version(),
        timeline=timeline,
    )


class _Drafting:
    """One plan in the making."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.snoozes = dict(world.facts.snoozes)
        self.actions: list[Action] = []
        self.desks: dict[str, Desk] = {}
        self.follow_ups: list[tuple[Action, date]] = []
        self.thanked_by_the_ending = self._recipients_of_the_ending()

    def draft(self) -> list[Action]:
        self._plain(rule for rule in TABLE if rule.class_ is ActionClass.OWED)
        self._courtesies()
        waits_for_blocked = RULES["find_contact_details"]
        self._plain(
            rule
            for rule in TABLE
            if rule.class_ in (ActionClass.LIGHT, ActionClass.INTERNAL) and rule is not waits_for_blocked
        )
        self.world.blocked = [action for action in self.actions if action.blocked]
        self._plain([waits_for_blocked])
        self._name_what_blocks()
        return sorted(self.actions, key=_in_order)

    # What follows, and what of it has its outcome already.

    def _plain(self, rules: Iterable[Rule]) -> None:
        for rule in rules:
            for action in self._open(rule):
                self._finish(rule, action)

    def _open(self, rule: Rule) -> list[Action]:
        """The rule's actions that follow and have no outcome yet, by the table alone."""
        if rule.kind in self.world.policy.disabled_kinds:
            return []
        occasions = rule.when.occasions(self.world)
        settled = set() if rule.when.settles else self._settled(rule, occasions)
        opened: list[Action] = []
        for occasion in occasions:
            if not self._follows(rule, occasion):
                continue
            action = reckon(rule, occasion, self.world)
            self.world.table_lates[action.key] = action.late_at
            name = (rule.kind, occasion.name)
            self.world.table_dues[name] = min(self.world.table_dues.get(name, action.due_at), action.due_at)
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
        ending = self.world.timeline.ending
        if ending is None:
            return frozenset()
        return frozenset(
            occasion.recipient
            for rule in TABLE
            if rule.is_correspondence and rule.kind not in self.world.policy.disabled_kinds
            for occasion in rule.when.occasions(self.world)
            if occasion.event is ending
        )

    def _settled(self, rule: Rule, occasions: list[Occasion]) -> set[str]:
        outcomes = self.world.outcomes
        found: set[str] = set()
        for recipient in {o.recipient for o in occasions}:
            mine = [o for o in occasions if o.recipient == recipient]
            slots = [Slot(key_of(rule.kind, o), o.attempt, o.at, o.about) for o in mine]
            if rule.one_answers_all:
                firsts = [o.since or o.at for o in mine]
                found |= outcomes.settle_all_before(rule.kind, recipient, slots, firsts).keys()
            else:
                found |= outcomes.settle(rule.kind, recipient, slots).keys()
        return found

    def _finish(self, rule: Rule, action: Action) -> None:
        """Gives an action its channel and its snooze, and takes it into the plan."""
        if rule.is_correspondence and goes_to_contact(action) and action.recipient is not None:
            event = self._event_of(action)
            if rule.kind == REPLY and event is not None and event.channel:
                keep_channel(action, Channel(event.channel), self.world.policy)
            else:
                choose_channel(action, self.world.contacts[action.recipient], self.world.policy)
        elif rule.class_ is ActionClass.LIGHT:
            action.channel = Channel.LINKEDIN
        action.expires_at = expiry_of(rule, action, self.world, EXPIRES)
        self._snooze(rule, action)
        self.actions.append(action)

    def _snooze(self, rule: Rule, action: Action) -> None:
        until = self.snoozes.get(action.key)
        if until is None:
            return
        due = snoozed_due(rule, action, until, self.world.policy)
        if due <= action.due_at:
            return
        action.note("snoozed", action.due_at, due, until=until)
        action.snoozed_until = until
        action.due_at = due
        action.late_at = max(action.late_at, due)
        action.expires_at = max(action.expires_at, due)

    def _event_of(self, action: Action) -> Event | None:
        return next((e for e in self.world.timeline.events if e.name == action.anchor_name), None)

    # Courtesies, as pacing places them.

    def _courtesies(self) -> None:
        paced = sorted((rule for rule in TABLE if rule.placed), key=lambda rule: rule.placed)
        for rule in paced:
            if rule.kind == STATUS_FOLLOW_UP:
                self._chase()
            elif rule.placed != NEWS:
                for action in self._open(rule):
                    self._pace(rule, action)
        self._after_an_application()
        self._tell_news([rule for rule in paced if rule.placed == NEWS])

    def _pace(self, rule: Rule, action: Action) -> date:
        """Places a courtesy on its first free day and takes it into the plan."""
        assert action.recipient is not None
        desk = self._desk(action.recipient)
        day, passed = desk.first_free(action.calendar.day(action.due_at))
        move_to(action, day, passed)
        self._finish(rule, action)
        day = action.calendar.day(action.due_at)  # a snooze may have moved it on
        desk.place(day)
        if rule.placed in FOLLOW_UPS:
            self.follow_ups.append((action, day))
        return day

    def _desk(self, contact: str) -> Desk:
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
        others = [m.day for m in world.facts.other_messages if m.contact == contact]
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
            courtesies=[*(calendar.day(at) for at in sent), *others],
        )

    # Waiting: the attempts of the round, and what comes after the last of them (section 5).

    def _chase(self) -> None:
        world, rule = self.world, RULES[STATUS_FOLLOW_UP]
        current = world.round
        if current is None or rule.kind in world.policy.disabled_kinds:
            return
        primary = world.facts.primary
        settle_attempts(current, primary, world.outcomes, world.policy)
        closings = self._closings(current.anchor.name, current.anchor.at)
        finished = any(outcome.result is Result.DONE for outcome in closings.values())
        asks = not finished and not world.opted_out(primary)
        owing = self._owes_an_answer()
        day, formula, pending = current.follow_up_day, current.follow_up_day, False
        calendar = world.calendar(primary)
        for attempt in range(1, world.policy.max_attempts + 1):
            if attempt > 1:
                formula = calendar.roll(day + timedelta(days=world.policy.days_between_attempts))
            outcome = current.outcomes.get(attempt)
            if outcome is not None:
                day, pending = max(calendar.day(outcome.occurred_at), formula), False
            elif asks:
                occasion = Occasion(
                    current.anchor.name,
                    current.anchor.at,
                    primary,
                    attempt=attempt,
                    day=formula,
                    late_day=current.late_day if attempt == 1 else None,
                    tentative=owing or pending,
                    because=(
                        _first_asking(current, world.policy)
                        if attempt == 1
                        else _after(day, "attempt_before", world.policy.days_between_attempts)
                    ),
                )
                action = reckon(rule, occasion, world)
                world.table_lates[action.key] = action.late_at
                day, pending = self._pace(rule, action), True
        if not finished:
            self._close_the_round(current, closings, day, pending)

    def _owes_an_answer(self) -> bool:
        """Whether a reply or send_materials to anyone but an employee is still owed."""
        employees = self.world.timeline.employees
        return any(a.kind in (REPLY, SEND_MATERIALS) and a.recipient not in employees for a in self.actions)

    def _closings(self, name: str, at: datetime) -> dict[str, Outcome]:
        """The outcomes of the close_out and review_placement that hang on this anchor, by key."""
        found: dict[str, Outcome] = {}
        for kind, recipient in ((CLOSE_OUT, CANDIDATE), (REVIEW_PLACEMENT, None)):
            slot = Slot(key_of(kind, Occasion(name, at, recipient)), 1, at)
            found |= self.world.outcomes.settle(kind, recipient, [slot])
        return found

    def _close_the_round(
        self, current: Round, closings: dict[str, Outcome], day: date, pending: bool
    ) -> None:
        world, primary, days = self.world, self.world.facts.primary, self.world.policy.close_out_days
        done = {k: o for k, o in current.outcomes.items() if o.result is Result.DONE}
        opted_out_at = world.timeline.opted_out.get(primary)
        if opted_out_at is None:
            if not done and not pending and len(current.outcomes) < world.policy.max_attempts:
                return  # the last was skipped out of turn; an earlier one is still to come
            kind = CLOSE_OUT if done or pending else REVIEW_PLACEMENT
            asked, because = day + timedelta(days=days), _after(day, "last_attempt", days)
            self._close(kind, current.anchor.name, current.anchor.at, closings, asked, pending, because)
        elif done:
            last = self._day_of_last_done(current, done)
            asked, because = last + timedelta(days=days), _after(last, "last_attempt", days)
            self._close(CLOSE_OUT, current.anchor.name, current.anchor.at, closings, asked, False, because)
        else:
            opted_out = world.calendar(None).day(opted_out_at)
            asked, because = max(current.follow_up_day, opted_out), _after(opted_out, "opted_out", 0)
            self._close(
                REVIEW_PLACEMENT, current.anchor.name, current.anchor.at, closings, asked, False, because
            )

    def _day_of_last_done(self, current: Round, done: dict[int, Outcome]) -> date:
        """The later of the day of the last attempt really done and its formula day, the contact's."""
        calendar = self.world.calendar(self.world.facts.primary)
        day = formula = current.follow_up_day
        last = max(done)
        for attempt in range(1, last + 1):
            if attempt > 1:
                formula = calendar.roll(day + timedelta(days=self.world.policy.days_between_attempts))
            outcome = current.outcomes.get(attempt)
            day = max(calendar.day(outcome.occurred_at), formula) if outcome else formula
        return day

    def _close(
        self,
        kind: str,
        name: str,
        at: datetime,
        settled: dict[str, Outcome],
        day: date,
        tentative: bool,
        because: Because,
    ) -> None:
        rule = RULES[kind]
        recipient = CANDIDATE if kind == CLOSE_OUT else None
        occasion = Occasion(name, at, recipient, day=day, tentative=tentative, because=because)
        if key_of(kind, occasion) in settled or kind in self.world.policy.disabled_kinds:
            return
        self._finish(rule, reckon(rule, occasion, self.world))

    def _after_an_application(self) -> None:
        """Not heard since, and no selection interview scheduled or held: the consultant asks what became of it."""
        world, timeline = self.world, self.world.timeline
        applied = timeline.applied
        if (
            applied is None
            or timeline.ending
            or timeline.on_hold
            or timeline.selection_indexes
            or (timeline.heard and timeline.heard[-1] > timeline.index(applied))
            or STATUS_FOLLOW_UP in world.policy.disabled_kinds
        ):
            return
        closings = self._closings(applied.name, applied.occurred_at)
        day, tentative = self._day_of_application_follow_up()
        days = world.policy.application_review_days
        reviewed, because = world.calendar(None).plus(day, days), _after(day, "application", days)
        self._close(
            REVIEW_PLACEMENT, applied.name, applied.occurred_at, closings, reviewed, tentative, because
        )

    def _day_of_application_follow_up(self) -> tuple[date, bool]:
        """The contact's day of its completion, or of the last resumed if later; until it is done its placed day,
        tentative; where the primary opted out before, the later of its formula day and that day, firm."""
        world, primary = self.world, self.world.facts.primary
        calendar = world.calendar(primary)
        occasion = RULES[APPLICATION_FOLLOW_UP].when.occasions(world)[0]
        key = key_of(APPLICATION_FOLLOW_UP, occasion)
        settled = world.outcomes.settle(APPLICATION_FOLLOW_UP, primary, [Slot(key, 1, occasion.at)])
        if key in settled:
            day = calendar.day(settled[key].occurred_at)
            resumed = world.timeline.resumed
            return (max(day, calendar.day(resumed.occurred_at)) if resumed else day), False
        placed = next((day for action, day in self.follow_ups if action.key == key), None)
        if placed is not None:
            return placed, True
        formula = calendar.plus(
            calendar.day(occasion.since or occasion.at), world.policy.application_follow_up_days
        )
        opted_out_at = world.timeline.opted_out.get(primary)
        return (max(formula, calendar.day(opted_out_at)) if opted_out_at else formula), False

    # News: into another message where it can, else a message of its own.

    def _tell_news(self, rules: list[Rule]) -> None:
        world = self.world
        opened = [(rule, action) for rule in rules for action in self._open(rule)]
        opened.sort(key=lambda pair: (pair[1].due_at, pair[1].order, self._recorded(pair[1])))
        own: list[tuple[Action, date]] = []
        for rule, news in opened:
            assert news.recipient is not None
            desk, calendar, days = self._desk(news.recipient), news.calendar, world.policy.merge_days
            formula = calendar.day(news.due_at)
            answers = [
                a for a in self.actions if a.kind in (REPLY, SEND_MATERIALS) and a.recipient == news.recipient
            ]
            host = owed_host(answers, formula, days, calendar)
            if host is None:
                paced, _ = desk.first_free(formula)
                host = follow_up_host(self.follow_ups, formula, paced, days, calendar)
                host = host or news_host(own, formula, days, calendar)
            if host is None:
                own.append((news, self._pace(rule, news)))
            else:
                host.merged.append(news.anchor_name)
                host.note("merged", formula, calendar.day(host.due_at), news.kind, event=news.anchor_name)

    def _recorded(self, action: Action) -> int:
        return next(i for i, e in enumerate(self.world.timeline.events) if e.name == action.anchor_name)

    def _name_what_blocks(self) -> None:
        asking = RULES["find_contact_details"]
        if asking.kind in self.world.policy.disabled_kinds:
            return
        keys = {o.about: key_of(asking.kind, o) for o in asking.when.occasions(self.world)}
        for action in self.world.blocked:
            action.blocked_by = keys.get(action.recipient)


def snoozed_due(rule: Rule, action: Action, until: datetime, policy: Policy) -> datetime:
    """The due that a snooze until this instant gives: office(until), waking(until) for a thank_you."""
    if rule.snoozed_awake:
        return action.calendar.waking(until, policy.waking_hours)
    return action.calendar.office(until, policy.office_hours)


def _after(day: date, why: str, count: int) -> Because:
    """From which day a formula day was reckoned, why, and by how many days: for the explanation."""
    return (("after", day), ("why", why), ("count", count))


def _first_asking(current: Round, policy: Policy) -> Because:
    if current.stated is not None:
        return _after(current.stated, "stated_date", policy.decision_buffer_days)
    return _after(current.anchor_day, "no_date_stated", policy.no_timeline_days)


def _touches(outcome: Outcome) -> bool:
    return outcome.by_event is not None or CLASS_OF.get(outcome.kind) is not ActionClass.INTERNAL


def _in_order(action: Action) -> tuple[datetime, int, str, int, str]:
    """due_at, the table's order, the recipient's ref or id, attempt (section 4); then the contact in question."""
    return action.due_at, action.order, action.recipient or "", action.attempt, action.about or ""
