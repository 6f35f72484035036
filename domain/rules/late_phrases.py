"""The phrases that say when an action is late, and when it lapses (rulebook sections 1 and 4)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from domain.answers import THANK_YOU
from domain.rules.reckoning import close_of, count_of, deadline_of, plus, said
from domain.rules.rule import Phrase, Reckoning


def close_after_due_day(days: int) -> Phrase:
    """The close of the n-th business day after the due day."""

    def reckon(r: Reckoning) -> datetime:
        return close_of(r, plus(r, "late", r.action.calendar.day(r.action.due_at), days))

    return Phrase(f"close of plus(due day, {days})", reckon)


def close_after(days: int | str) -> Phrase:
    """The close of the n-th business day after the event's day."""

    def reckon(r: Reckoning) -> datetime:
        return close_of(r, plus(r, "late", r.action.calendar.day(r.occasion.at), count_of(r, days)))

    return Phrase(f"close of plus(day, {said(days)})", reckon)


def close_of_its_late_day() -> Phrase:
    """The close of the late day that section 5 gives."""

    def reckon(r: Reckoning) -> datetime:
        if r.occasion.late_day is None:
            return close_after_due_day(1).reckon(r)
        calendar, late_day = r.action.calendar, r.occasion.late_day
        due_day = calendar.day(r.action.due_at)
        if ("why", "no_date_stated") in r.occasion.because:
            skipped = calendar.skipped(due_day, late_day)
            r.action.note("late", due_day, late_day, "business_days", count=1, skipped=skipped)
        else:
            r.action.note("late", due_day, late_day, "stated_date")
        return close_of(r, late_day)

    return Phrase("close of the late day that section 5 gives", reckon)


def hours_after(hours: str) -> Phrase:
    """So many hours after the event, at any time of day."""

    def reckon(r: Reckoning) -> datetime:
        late = r.occasion.at + timedelta(hours=count_of(r, hours))
        r.action.note("late", r.occasion.at, late, "hours", count=count_of(r, hours))
        return late

    return Phrase(f"event + [{hours}]", reckon)


def at_the_start() -> Phrase:
    """The start of the interview or of the industry event."""

    def reckon(r: Reckoning) -> datetime:
        assert r.occasion.starts_at is not None
        r.action.note("late", end=r.occasion.starts_at, because="start")
        return r.occasion.starts_at

    return Phrase("start", reckon)


def close_of_apply_by() -> Phrase:
    """The close on the closing date; its midnight if the close is past at the event."""
    return Phrase("close on apply_by (its midnight if the close is past)", _late_at_deadline)


def the_deadline_or_close_after(days: int) -> Phrase:
    """The deadline (a date means its close, its midnight if the close is past), else the close so many days on."""

    def reckon(r: Reckoning) -> datetime:
        return close_after(days).reckon(r) if r.occasion.by is None else _late_at_deadline(r)

    says = "the deadline (a date means its close, its midnight if the close is past), else close of "
    return Phrase(f"{says}plus(day, {days})", reckon)


def _late_at_deadline(r: Reckoning) -> datetime:
    late = deadline_of(r)
    r.action.note("late", r.occasion.by, late, "deadline")
    return late


def close_after_or_open_on(days: int) -> Phrase:
    """The earlier of the close so many days on and the open on decide_by, not before due."""

    def reckon(r: Reckoning) -> datetime:
        late = close_after(days).reckon(r)
        if isinstance(r.occasion.by, date):
            opens = r.action.calendar.at(r.occasion.by, r.world.policy.office_hours.start)
            if opens < late:
                r.action.note("late", r.occasion.by, opens, "decide_by")
                late = opens
        if late < r.action.due_at:
            r.action.note("late", late, r.action.due_at, "not_before_due")
        return max(late, r.action.due_at)

    return Phrase(f"the earlier of close of plus(day, {days}) and open on decide_by, not before due", reckon)


def earliest_thanks_of_it() -> Phrase:
    """The due by this table of the earliest thank-you of that interview, not before its own due."""

    def reckon(r: Reckoning) -> datetime:
        earliest = r.world.table_dues.get((THANK_YOU, r.occasion.name))
        if earliest is None or earliest <= r.action.due_at:
            r.action.note("late", end=r.action.due_at, because="at_once")
            return r.action.due_at
        r.action.note("late", end=earliest, because="before_thanks")
        return earliest

    return Phrase(
        "due by this table of the earliest thank_you of that interview, not before its own due", reckon
    )


def earliest_late_of_what_it_blocks() -> Phrase:
    """The earliest late (by this table) of what it blocks, not before its own due."""

    def reckon(r: Reckoning) -> datetime:
        blocked = [action for action in r.world.blocked if action.recipient == r.occasion.about]
        late = min(r.world.table_lates[action.key] for action in blocked)
        kinds = tuple(dict.fromkeys(action.kind for action in blocked))
        r.action.note("late", end=late, because="blocks", kinds=kinds)
        if late < r.action.due_at:
            r.action.note("late", late, r.action.due_at, "not_before_due")
        return max(late, r.action.due_at)

    return Phrase("earliest late (by this table) of what it blocks, not before its own due", reckon)


def at_late() -> Phrase:
    """For what has no sense once it is late."""
    return Phrase("late", lambda r: r.action.late_at)


def close_some_days_after_late() -> Phrase:
    """close of plus(day(late_at), [expire_days]): when an action not done lapses (section 1)."""

    def reckon(r: Reckoning) -> datetime:
        calendar, policy = r.action.calendar, r.world.policy
        late_day = calendar.day(r.action.late_at)
        return calendar.at(calendar.plus(late_day, policy.expire_days), policy.office_hours.end)

    return Phrase("close of plus(day(late), [expire_days])", reckon)
