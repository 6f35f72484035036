"""Waiting: the attempts of the round, and what comes after the last of them (rulebook section 5)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from domain.answers import REPLY, SEND_MATERIALS
from domain.facts.outcomes import CANDIDATE, Outcome, Result
from domain.planning.drafting import Drafting
from domain.policy import Policy
from domain.rules.rule import key_of, reckon
from domain.rules.table import RULES
from domain.rules.world import Occasion
from domain.settling import Slot
from domain.waiting import CLOSE_OUT, REVIEW_PLACEMENT, STATUS_FOLLOW_UP, Round, settle_attempts
from domain.working_time.calendars import Calendar

Because = tuple[tuple[str, Any], ...]

APPLICATION_FOLLOW_UP = "application_follow_up"


def chase(drafting: Drafting) -> None:
    """The status follow-ups of the round under way, and what closes it."""
    world, rule = drafting.world, RULES[STATUS_FOLLOW_UP]
    current = world.round
    if current is None or rule.kind in world.policy.disabled_kinds:
        return
    primary = world.facts.primary
    settle_attempts(current, primary, world.outcomes, world.policy)
    closings = _closings(drafting, current.anchor.name, current.anchor.at)
    finished = any(outcome.result is Result.DONE for outcome in closings.values())
    asks = not finished and not world.opted_out(primary)
    owed = _owed_answers(drafting)
    day, formula, pending = current.follow_up_day, current.follow_up_day, False
    became: Because = ()
    calendar = world.calendar(primary)
    for attempt in range(1, world.policy.max_attempts + 1):
        if attempt > 1:
            formula = calendar.roll(day + timedelta(days=world.policy.days_between_attempts))
        outcome = current.outcomes.get(attempt)
        if outcome is not None:
            (day, became), pending = _handed_on(outcome, formula, calendar), False
        elif asks:
            occasion = Occasion(
                current.anchor.name,
                current.anchor.at,
                primary,
                attempt=attempt,
                day=formula,
                late_day=current.late_day if attempt == 1 else None,
                tentative=bool(owed) or pending,
                because=(
                    _first_asking(current, world.policy)
                    if attempt == 1
                    else _after(day, "attempt_before", world.policy.days_between_attempts, became)
                ),
            )
            action = reckon(rule, occasion, world)
            world.table_lates[action.key] = action.late_at
            if owed:
                action.note("tentative", because="owing", owed=owed)
            if pending:
                action.note("tentative", because="to_come")
            day, became, pending = drafting.pace(rule, action), (), True
    if not finished:
        _close_the_round(drafting, current, closings, day, became, pending)


def _owed_answers(drafting: Drafting) -> tuple[tuple[str, str], ...]:
    """Each reply and send_materials to anyone but an employee that is still owed: to whom, and which."""
    employees = drafting.world.timeline.employees
    return tuple(
        (a.recipient, a.kind)
        for a in drafting.actions
        if a.kind in (REPLY, SEND_MATERIALS) and a.recipient is not None and a.recipient not in employees
    )


def _handed_on(outcome: Outcome, formula: date, calendar: Calendar) -> tuple[date, Because]:
    """The day from which the next is reckoned: the later of the outcome's and the formula day; and what it was."""
    on = calendar.day(outcome.occurred_at)
    return max(on, formula), _became(outcome.result.value, on)


def _became(what: str, on: date) -> Because:
    """What became of something, and on which day: for the explanation."""
    return (("became", what), ("on", on))


def _closings(drafting: Drafting, name: str, at: datetime) -> dict[str, Outcome]:
    """The outcomes of the close_out and review_placement that hang on this anchor, by key."""
    found: dict[str, Outcome] = {}
    for kind, recipient in ((CLOSE_OUT, CANDIDATE), (REVIEW_PLACEMENT, None)):
        if not drafting.world.outcomes.of(kind):
            continue
        slot = Slot(key_of(kind, Occasion(name, at, recipient)), 1, at)
        found |= drafting.world.outcomes.settle(kind, recipient, [slot])
    return found


def _close_the_round(
    drafting: Drafting,
    current: Round,
    closings: dict[str, Outcome],
    day: date,
    became: Because,
    pending: bool,
) -> None:
    world, primary, days = drafting.world, drafting.world.facts.primary, drafting.world.policy.close_out_days
    done = {k: o for k, o in current.outcomes.items() if o.result is Result.DONE}
    opted_out_at = world.timeline.opted_out.get(primary)
    if opted_out_at is None:
        if not done and not pending and len(current.outcomes) < world.policy.max_attempts:
            return  # the last was skipped out of turn; an earlier one is still to come
        kind = CLOSE_OUT if done or pending else REVIEW_PLACEMENT
        asked, because = day + timedelta(days=days), _after(day, "last_attempt", days, became)
        _close(drafting, kind, current.anchor.name, current.anchor.at, closings, asked, pending, because)
    elif done:
        last, became = _day_of_last_done(drafting, current, done)
        asked, because = last + timedelta(days=days), _after(last, "last_attempt", days, became)
        _close(drafting, CLOSE_OUT, current.anchor.name, current.anchor.at, closings, asked, False, because)
    else:
        opted_out = world.calendar(None).day(opted_out_at)
        asked, because = max(current.follow_up_day, opted_out), _after(opted_out, "opted_out", 0)
        _close(
            drafting,
            REVIEW_PLACEMENT,
            current.anchor.name,
            current.anchor.at,
            closings,
            asked,
            False,
            because,
        )


def _day_of_last_done(drafting: Drafting, current: Round, done: dict[int, Outcome]) -> tuple[date, Because]:
    """The later of the day of the last attempt really done and its formula day, the contact's."""
    calendar = drafting.world.calendar(drafting.world.facts.primary)
    day = formula = current.follow_up_day
    became: Because = ()
    last = max(done)
    for attempt in range(1, last + 1):
        if attempt > 1:
            formula = calendar.roll(day + timedelta(days=drafting.world.policy.days_between_attempts))
        outcome = current.outcomes.get(attempt)
        day, became = _handed_on(outcome, formula, calendar) if outcome else (formula, ())
    return day, became


def _close(
    drafting: Drafting,
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
    if key_of(kind, occasion) in settled or kind in drafting.world.policy.disabled_kinds:
        return
    action = reckon(rule, occasion, drafting.world)
    if tentative:
        action.note("tentative", because="to_come")
    drafting.finish(rule, action)


def after_an_application(drafting: Drafting) -> None:
    """Not heard since, and no selection interview scheduled or held: the consultant asks what became of it."""
    world, timeline = drafting.world, drafting.world.timeline
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
    closings = _closings(drafting, applied.name, applied.occurred_at)
    day, became, tentative = _day_of_application_follow_up(drafting)
    days = world.policy.application_review_days
    reviewed, because = world.calendar(None).plus(day, days), _after(day, "application", days, became)
    _close(
        drafting, REVIEW_PLACEMENT, applied.name, applied.occurred_at, closings, reviewed, tentative, because
    )


def _day_of_application_follow_up(drafting: Drafting) -> tuple[date, Because, bool]:
    """The contact's day of its completion, or of the last resumed if later; until it is done its placed day,
    tentative; where the primary opted out before, the later of its formula day and that day, firm.
    With it what became of it."""
    world, primary = drafting.world, drafting.world.facts.primary
    calendar = world.calendar(primary)
    occasion = RULES[APPLICATION_FOLLOW_UP].when.occasions(world)[0]
    key = key_of(APPLICATION_FOLLOW_UP, occasion)
    settled = world.outcomes.settle(APPLICATION_FOLLOW_UP, primary, [Slot(key, 1, occasion.at)])
    if key in settled:
        done, resumed = settled[key], world.timeline.resumed
        day = calendar.day(done.occurred_at)
        on_hold_until = calendar.day(resumed.occurred_at) if resumed else day
        if on_hold_until > day:
            return on_hold_until, _became("resumed", on_hold_until), False
        return day, _became(done.result.value, day), False
    placed = next((day for action, day in drafting.follow_ups if action.key == key), None)
    if placed is not None:
        return placed, (), True
    formula = calendar.plus(calendar.day(occasion.counts_from), world.policy.application_follow_up_days)
    opted_out_at = world.timeline.opted_out.get(primary)
    if opted_out_at is None:
        return formula, _became("disabled", formula), False
    opted_out = calendar.day(opted_out_at)
    return max(formula, opted_out), _became("opted_out", opted_out), False


def _after(day: date, why: str, count: int, became: Because = ()) -> Because:
    """From which day a formula day was reckoned, why, and by how many days: for the explanation."""
    return (("after", day), ("why", why), ("count", count), *became)


def _first_asking(current: Round, policy: Policy) -> Because:
    if current.stated is not None:
        return _after(current.stated, "stated_date", policy.decision_buffer_days)
    return _after(current.anchor_day, "no_date_stated", policy.no_timeline_days)
