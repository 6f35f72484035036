"""What holds for every plan, whatever happened, as long as the agency's other messages stay as they are."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.facts.events import Event, EventType
from domain.facts.outcomes import Facts, Result
from domain.plan import Action, ActionClass, Plan
from domain.planning import make_plan
from domain.policy import Policy
from domain.rules.table import CORRESPONDENCE_KINDS, RULES
from domain.rules.world import World
from domain.waiting import CLOSE_OUT, REVIEW_PLACEMENT, STATUS_FOLLOW_UP
from tests.domain.given import planned, random_given, read
from tests.reference.calendars import parse_instant

SETTINGS = settings(max_examples=250, deadline=None, derandomize=True, database=None)
# A history by its seed: drawing each of its thousand choices by itself would be ten times as slow.
SEEDS = st.integers(0, 10**6)
ONE_DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


def without_snoozes(seed: int) -> dict[str, Any]:
    return random_given(seed, snoozes=False)


def every_field(plan: Plan) -> list[Any]:
    """All that a plan says, as text: two plans that differ anywhere differ here."""
    shown = [f.name for f in fields(Action) if f.name != "calendar"]
    actions = [[repr(getattr(action, name)) for name in shown] for action in plan.actions]
    calendars = [(a.calendar.time_zone, a.calendar.country, a.calendar.subdivision) for a in plan.actions]
    settled = sorted(repr(settled) for settled in plan.settled)
    return [actions, calendars, settled, plan.status, plan.waiting_since, plan.calendar_version]


@SETTINGS
@given(SEEDS.map(random_given))
def test_an_action_opens_is_due_late_and_lapses_in_that_order(history: dict[str, Any]) -> None:
    plan, _, _ = planned(history)
    for action in plan.actions:
        assert action.opens_at <= action.due_at <= action.late_at <= action.expires_at, action.key
    keys = [action.key for action in plan.actions]
    assert len(keys) == len(set(keys))
    assert not set(keys) & {settled.key for settled in plan.settled}


@SETTINGS
@given(SEEDS.map(random_given))
def test_the_same_input_gives_the_same_plan_and_planning_twice_changes_nothing(
    history: dict[str, Any],
) -> None:
    first, facts, policy = planned(history)
    again, _, _ = planned(history)
    assert every_field(first) == every_field(again) == every_field(make_plan(facts, policy))


@SETTINGS
@given(SEEDS.map(without_snoozes), st.randoms(use_true_random=False))
def test_the_order_of_recording_does_not_matter(history: dict[str, Any], rng: random.Random) -> None:
    instants = [e["occurred_at"] for e in history["events"] if e["type"] != "voided"]
    instants += [o["occurred_at"] for o in history["outcomes"]]
    assert len(instants) == len(set(instants)), "the property holds for distinct instants only"
    facts, policy = read(history)
    events, outcomes = list(facts.events), list(facts.outcomes)
    rng.shuffle(events)
    rng.shuffle(outcomes)
    shuffled = replace(facts, events=tuple(events), outcomes=tuple(outcomes))
    assert every_field(make_plan(facts, policy)) == every_field(make_plan(shuffled, policy))


# Courtesy: days off, gap, cap and absence, counted day by day without the planner's own code.


def business_days_between(action: Action, start: date, end: date) -> int:
    """How many business days x there are with start < x <= end."""
    return sum(action.calendar.business(start + n * ONE_DAY) for n in range(1, (end - start).days + 1))


def due_day(action: Action) -> date:
    return action.due_at.astimezone(action.calendar.zone).date()


def day_in(action: Action, instant: datetime) -> date:
    return instant.astimezone(action.calendar.zone).date()


def courtesies(plan: Plan) -> list[Action]:
    return [action for action in plan.actions if action.class_ is ActionClass.COURTESY]


def done_messages(history: dict[str, Any], contact: str | None) -> Iterator[tuple[str | None, datetime]]:
    """What really went to the contact: the kind (None where a message was noted without one) and when."""
    voided = {e["data"]["event"] for e in history["events"] if e["type"] == "voided"}
    for event in history["events"]:
        sent = event["type"] == "message_sent" and event["ref"] not in voided
        if sent and event["data"]["contact"] == contact:
            yield event["data"].get("kind"), parse_instant(event["occurred_at"])
    for outcome in history["outcomes"]:
        if outcome["outcome"] == "done" and outcome["recipient"] == contact:
            yield outcome["kind"], parse_instant(outcome["occurred_at"])


@SETTINGS
@given(SEEDS.map(random_given))
def test_a_courtesy_is_never_due_on_a_day_off_of_its_recipient(history: dict[str, Any]) -> None:
    plan, facts, _ = planned(history)
    away = {
        e.contact: e.until for e in World(facts, Policy(), CORRESPONDENCE_KINDS).timeline.events if e.until
    }
    for action in courtesies(plan):
        if action.snoozed_until is None:
            assert action.calendar.business(due_day(action)), action.key
            until = away.get(action.recipient)
            assert until is None or due_day(action) > until, action.key


@SETTINGS
@given(SEEDS.map(random_given))
def test_the_gap_between_messages_to_one_contact_is_never_broken(history: dict[str, Any]) -> None:
    plan, _, policy = planned(history)
    gap = policy.min_gap_days
    for action in courtesies(plan):
        if action.snoozed_until is not None:
            continue
        day = due_day(action)
        for kind, at in done_messages(history, action.recipient):
            if kind is None or RULES[kind].class_ is not ActionClass.INTERNAL:
                touched = day_in(action, at)
                assert touched < day
                assert business_days_between(action, touched, day) >= gap, (action.key, kind, at)
        for other in plan.actions:
            if other is action or other.recipient != action.recipient or other.snoozed_until is not None:
                continue
            first, last = sorted((day, due_day(other)))
            owed_before = other.class_ is ActionClass.OWED and due_day(other) <= day
            if owed_before or other.class_ is ActionClass.COURTESY:
                assert business_days_between(action, first, last) >= gap, (action.key, other.key)


@SETTINGS
@given(SEEDS.map(random_given))
def test_no_run_of_business_days_holds_more_courtesies_than_the_cap(history: dict[str, Any]) -> None:
    plan, _, policy = planned(history)
    snoozed = {action.recipient for action in courtesies(plan) if action.snoozed_until is not None}
    for action in courtesies(plan):
        if action.recipient in snoozed:
            continue
        days = [due_day(a) for a in courtesies(plan) if a.recipient == action.recipient]
        days += [
            day_in(action, at)
            for kind, at in done_messages(history, action.recipient)
            if kind is not None and RULES[kind].class_ is ActionClass.COURTESY
        ]
        days += [
            date.fromisoformat(other["date"])
            for other in history.get("other_messages") or ()
            if other["contact"] == action.recipient
        ]
        for first, last in runs_with(action, policy.cap_window_days):
            assert sum(first <= day <= last for day in days) <= policy.cap_messages, (action.key, first, last)


def runs_with(action: Action, window: int) -> Iterator[tuple[date, date]]:
    """Every run of so many consecutive business days that holds the action's due day."""
    day = due_day(action)
    around = [day + n * ONE_DAY for n in range(-60 - 3 * window, 61 + 3 * window)]
    working = [d for d in around if action.calendar.business(d)]
    place = working.index(day)
    for first in range(place - window + 1, place + 1):
        yield working[first], working[first + window - 1]


# Waiting.


@SETTINGS
@given(SEEDS.map(without_snoozes), st.booleans())
def test_a_reply_leaves_no_firm_follow_up_of_the_old_round(
    history: dict[str, Any], needs_reply: bool
) -> None:
    facts, policy = read(history)
    instants = [e.occurred_at for e in facts.events] + [o.occurred_at for o in facts.outcomes]
    if not instants:
        return
    reply = Event(
        "the reply",
        EventType.MESSAGE_RECEIVED,
        max(instants) + MINUTE,
        contact=facts.primary,
        channel="email",
        needs_reply=needs_reply,
    )
    plan = make_plan(replace(facts, events=(*facts.events, reply)), policy)
    for action in plan.actions:
        if action.kind == STATUS_FOLLOW_UP:
            assert action.anchor_name == "the reply"
            assert action.tentative or not needs_reply
        if action.kind == "application_follow_up":
            raise AssertionError("they have been heard: nobody asks whether the application came")


@SETTINGS
@given(SEEDS.map(without_snoozes))
def test_no_attempt_of_a_round_is_lost(history: dict[str, Any]) -> None:
    facts, policy = read(history)
    plan = make_plan(facts, policy)
    current = World(facts, policy, CORRESPONDENCE_KINDS).round
    if current is None or STATUS_FOLLOW_UP in policy.disabled_kinds or opted_out(facts):
        return
    anchor = current.anchor.name
    closed = {
        CLOSE_OUT: f"{CLOSE_OUT}:1:candidate:{anchor}",
        REVIEW_PLACEMENT: f"{REVIEW_PLACEMENT}:1:-:{anchor}",
    }
    results = {settled.key: settled.result for settled in plan.settled}
    if Result.DONE in {results.get(key) for key in closed.values()}:
        return
    keys = {action.key for action in plan.actions} | results.keys()
    attempts = [f"{STATUS_FOLLOW_UP}:{k}:{facts.primary}:{anchor}" for k in range(1, policy.max_attempts + 1)]
    assert [key for key in attempts if key not in keys] == []
    still_to_come = {a.attempt for a in plan.actions if a.key in attempts}
    only_an_earlier_one = still_to_come and max(still_to_come) < policy.max_attempts
    if not only_an_earlier_one and not policy.disabled_kinds & closed.keys():
        assert closed.keys() & {key.partition(":")[0] for key in keys if key.endswith(f":{anchor}")}


def opted_out(facts: Facts) -> bool:
    return any(e.type is EventType.CONTACT_OPTED_OUT and e.contact == facts.primary for e in facts.events)


@SETTINGS
@given(SEEDS.map(random_given))
def test_what_is_blocked_names_what_it_waits_for(history: dict[str, Any]) -> None:
    plan, _, policy = planned(history)
    known = {action.key for action in plan.actions} | {settled.key for settled in plan.settled}
    for action in plan.actions:
        correspondence = action.kind in CORRESPONDENCE_KINDS
        assert action.blocked == (correspondence and action.channel is None), action.key
        if action.blocked and "find_contact_details" not in policy.disabled_kinds:
            assert action.blocked_by in known, action.key
        else:
            assert action.blocked_by is None
