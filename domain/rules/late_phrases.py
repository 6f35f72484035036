"""The phrases that say when an action is late, and when it lapses (rulebook sections 1 and 4)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from domain.answers import THANK_YOU
from domain.rules.reckoning import close_of, count_of, deadline_of, plus, said
from domain.rules.rule import Phrase, Reckoning


def close_after_due_day(days: int) -> Phrase:
    """The close of the n-th business day after the due day."""

    def reckon(r: Reckoning) -> datetime:
        return close_of(r, plus(r, "late", r.calendar.day(r.due_at), days))

    return Phrase(f"close of plus(due day, {days})", reckon)


def close_after(days: int | str) -> Phrase:
    """The close of the n-th business day after the event's day."""

    def reckon(r: Reckoning) -> datetime:
        return close_of(r, plus(r, "late", r.calendar.day(r.basis.at), count_of(r, days)))

    return Phrase(f"close of plus(day, {said(days)})", reckon)


def close_of_its_late_day() -> Phrase:
    """The close of the late day that section 5 gives."""

    def reckon(r: Reckoning) -> datetime:
        if r.basis.late_day is None:
            return close_after_due_day(1).reckon(r)
        calendar, late_day = r.calendar, r.basis.late_day
        due_day = calendar.day(r.due_at)
        if ("why", "no_date_stated") in r.basis.because:
            skipped = calendar.skipped(due_day, late_day)
            r.note("late", due_day, late_day, "business_days", count=1, skipped=skipped)
        else:
            r.note("late", due_day, late_day, "stated_date")
        return close_of(r, late_day)

    return Phrase("close of the late day that section 5 gives", reckon)


def hours_after(hours: str) -> Phrase:
    """So many hours after the event, at any time of day."""

    def reckon(r: Reckoning) -> datetime:
        late = r.basis.at + timedelta(hours=count_of(r, hours))
        r.note("late", r.basis.at, late, "hours", count=count_of(r, hours))
        return late

    return Phrase(f"event + [{hours}]", reckon)


def at_the_start() -> Phrase:
    """The start of the interview or of the industry event."""

    def reckon(r: Reckoning) -> datetime:
        assert r.basis.starts_at is not None
        r.note("late", end=r.basis.starts_at, because="start")
        return r.basis.starts_at

    return Phrase("start", reckon)


def close_of_apply_by() -> Phrase:
    """The close on the closing date; its midnight if the close is past at the event."""
    return Phrase("close on apply_by (its midnight if the close is past)", _late_at_deadline)


def the_deadline_or_close_after(days: int) -> Phrase:
    """The deadline (a date means its close, its midnight if the close is past), else the close so many days on."""

    def reckon(r: Reckoning) -> datetime:
        return close_after(days).reckon(r) if r.basis.by is None else _late_at_deadline(r)

    says = "the deadline (a date means its close, its midnight if the close is past), else close of "
    return Phrase(f"{says}plus(day, {days})", reckon)


def _late_at_deadline(r: Reckoning) -> datetime:
    late = deadline_of(r)
    r.note("late", r.basis.by, late, "deadline")
    return late


def close_after_or_open_on(days: int) -> Phrase:
    """The earlier of the close so many days on and the open on decide_by, not before due."""

    def reckon(r: Reckoning) -> datetime:
        late = close_after(days).reckon(r)
        if isinstance(r.basis.by, date):
            opens = r.calendar.at(r.basis.by, r.policy.office_hours.start)
            if opens < late:
                r.note("late", r.basis.by, opens, "decide_by")
                late = opens
        if late < r.due_at:
            r.note("late", late, r.due_at, "not_before_due")
        return max(late, r.due_at)

    return Phrase(f"the earlier of close of plus(day, {days}) and open on decide_by, not before due", reckon)


def earliest_thanks_of_it() -> Phrase:
    """The due by this table of the earliest thank-you of that interview, not before its own due."""

    def reckon(r: Reckoning) -> datetime:
        assert r.world is not None
        earliest = r.world.table_dues.get((THANK_YOU, r.basis.name))
        if earliest is None or earliest <= r.due_at:
            r.note("late", end=r.due_at, because="at_once")
            return r.due_at
        r.note("late", end=earliest, because="before_thanks")
        return earliest

    says = "due by this table of the earliest thank_you of that interview, not before its own due"
    return Phrase(says, reckon, of_the_plan=True)


def earliest_late_of_what_it_blocks() -> Phrase:
    """The earliest late (by this table) of what it blocks, not before its own due."""

    def reckon(r: Reckoning) -> datetime:
        assert r.world is not None
        blocked = [action for action in r.world.blocked if action.recipient == r.basis.about]
        late = min(r.world.table_lates[action.key] for action in blocked)
        kinds = tuple(dict.fromkeys(action.kind for action in blocked))
        r.note("late", end=late, because="blocks", kinds=kinds)
        if late < r.due_at:
            r.note("late", late, r.due_at, "not_before_due")
        return max(late, r.due_at)

    says = "earliest late (by this table) of what it blocks, not before its own due"
    return Phrase(says, reckon, of_the_plan=True)


def at_late() -> Phrase:
    """For what has no sense once it is late."""
    return Phrase("late", lambda r: r.late_at)


def close_some_days_after_late() -> Phrase:
    """close of plus(day(late_at), [expire_days]): when an action not done lapses (section 1)."""

    def reckon(r: Reckoning) -> datetime:
        calendar, policy = r.calendar, r.policy
        late_day = calendar.day(r.late_at)
        return calendar.at(calendar.plus(late_day, policy.expire_days), policy.office_hours.end)

    return Phrase("close of plus(day(late), [expire_days])", reckon)
