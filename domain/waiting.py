"""Is a placement waiting, since when, for how long, and when is it over (rulebook section 5)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from domain.answers import Answers
from domain.facts.events import Event, EventType, Purpose
from domain.facts.outcomes import Outcome, Result
from domain.facts.timeline import Timeline
from domain.policy import Policy
from domain.settling import Outcomes
from domain.working_time.calendars import Calendar

STATUS_FOLLOW_UP = "status_follow_up"
CLOSE_OUT = "close_out"
REVIEW_PLACEMENT = "review_placement"

_ANCHORING = frozenset(
    {
        EventType.MATERIALS_REQUESTED,
        EventType.TIMELINE_STATED,
        EventType.RESUMED,
        EventType.REOPENED,
    }
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """What the placement waits since: W, by the name of what made it."""

    name: str
    at: datetime


@dataclass(slots=True)
class Round:
    """One round of waiting. Days are the primary contact's."""

    anchor: Anchor
    anchor_day: date
    stated: date | None
    follow_up_day: date
    late_day: date
    outcomes: dict[int, Outcome] = field(default_factory=dict)


def waiting_anchors(timeline: Timeline, answers: Answers) -> list[Anchor]:
    """Every W since the placement started, in order of time."""
    start = timeline.started
    if start is None:
        return []
    since = timeline.events[start].occurred_at
    found = [Anchor(e.name, e.occurred_at) for e in _anchoring_events(timeline) if timeline.index(e) >= start]
    found += [Anchor(name, at) for at, name in answers.given if at >= since]
    return sorted(found, key=lambda anchor: anchor.at)


def _anchoring_events(timeline: Timeline) -> list[Event]:
    found = [e for e in timeline.events if e.type in _ANCHORING]
    found += [h.event for h in timeline.selection_held]
    found += [c.event for c in timeline.interviews.cancelled if c.purpose is Purpose.SELECTION]
    found += [e for e in timeline.all(EventType.MESSAGE_RECEIVED) if timeline.counts_as_heard(e)]
    return sorted(found, key=timeline.index)


def is_waiting(timeline: Timeline) -> bool:
    """Heard from, or interviewed, since it started; nothing pending, offered, ended or on hold."""
    start = timeline.started
    if (
        start is None
        or timeline.ending
        or timeline.on_hold
        or timeline.offer_open
        or timeline.selection_pending
    ):
        return False
    heard = bool(timeline.heard) and timeline.heard[-1] >= start
    return heard or any(held.index >= start for held in timeline.selection_held)


def stated_in_force(timeline: Timeline, anchor: Anchor | None, calendar: Calendar) -> Event | None:
    """The latest timeline_stated, as long as its date isn't before the day of W (None: nothing could spend it
    yet); the calendar is the primary contact's."""
    stated = timeline.last(EventType.TIMELINE_STATED)
    if stated is None or stated.decision_by is None:
        return None
    return None if anchor is not None and stated.decision_by < calendar.day(anchor.at) else stated


def read_round(anchor: Anchor, timeline: Timeline, calendar: Calendar, policy: Policy) -> Round:
    """The round that this anchor opens, in the primary contact's calendar."""
    anchor_day = calendar.day(anchor.at)
    stated = stated_in_force(timeline, anchor, calendar)
    decision = stated.decision_by if stated else None
    if decision is not None:
        day = calendar.roll(decision + timedelta(days=policy.decision_buffer_days))
        late = max(day, calendar.roll(decision + timedelta(days=policy.decision_grace_days)))
        return Round(anchor, anchor_day, decision, day, late)
    day = calendar.plus(anchor_day, policy.no_timeline_days)
    return Round(anchor, anchor_day, None, day, calendar.plus(day, 1))


def settle_attempts(current: Round, primary: str, outcomes: Outcomes, policy: Policy) -> None:
    """Gives the round its attempts' outcomes, in order of time, and notes them as settled."""

    def key(attempt: int) -> str:
        return f"{STATUS_FOLLOW_UP}:{attempt}:{primary}:{current.anchor.name}"

    mine = [o for o in outcomes.of(STATUS_FOLLOW_UP) if o.recipient == primary]
    if not mine:
        return
    attempts = range(1, policy.max_attempts + 1)
    keys = {key(attempt): attempt for attempt in attempts}
    for outcome in mine:
        named = keys.get(outcome.key or "")
        if named is not None:
            current.outcomes.setdefault(named, outcome)
    for outcome in mine:
        if (outcome.key or "") in keys or outcome.occurred_at < current.anchor.at:
            continue
        wanted = attempts if outcome.attempt is None else [outcome.attempt]
        open_one = next((a for a in wanted if a in attempts and a not in current.outcomes), None)
        if open_one is not None:
            current.outcomes[open_one] = outcome
    for attempt, outcome in current.outcomes.items():
        outcomes.record(key(attempt), attempt, outcome)


def over(timeline: Timeline, anchors: list[Anchor], outcomes: Outcomes) -> bool:
    """Whether a close_out or review_placement was really done after the latest of applied, interview_scheduled
    (selection) and all that makes a W: then nothing more is done for the candidate here."""
    finished = [
        o.occurred_at
        for kind in (CLOSE_OUT, REVIEW_PLACEMENT)
        for o in outcomes.of(kind)
        if o.result is Result.DONE
    ]
    if not finished:
        return False
    scheduled = [s.event for s in timeline.interviews.scheduled if s.purpose is Purpose.SELECTION]
    stirring = [e.occurred_at for e in [*timeline.all(EventType.APPLIED), *scheduled]]
    stirring += [anchor.at for anchor in anchors]
    return bool(stirring) and max(finished) >= max(stirring)
