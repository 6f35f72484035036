"""The date phrases that rows of the table are made of. Each is named as it reads; [field] names the policy's.

"Morning" is the follow-up time, "open" and "close" the start and end of office hours, all local to the
action's calendar. Instants are UTC (rulebook section 2).
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from domain.answers import THANK_YOU
from domain.rules.rule import Phrase, Reckoning

BUSINESS_DAYS_ON = ("no_date_stated", "application")  # the other days of section 5 are calendar days on


def _number(r: Reckoning, count: int | str) -> int:
    return count if isinstance(count, int) else int(getattr(r.world.policy, count))


def _says(count: int | str) -> str:
    return str(count) if isinstance(count, int) else f"[{count}]"


def _morning(r: Reckoning, day: date) -> datetime:
    return r.action.calendar.at(day, r.world.policy.follow_up_time)


def _close(r: Reckoning, day: date) -> datetime:
    return r.action.calendar.at(day, r.world.policy.office_hours.end)


def _plus(r: Reckoning, step: str, day: date, count: int) -> date:
    calendar = r.action.calendar
    to = calendar.plus(day, count)
    r.action.note(step, day, to, "business_days", count=count, skipped=calendar.skipped(day, to))
    return to


def _roll(r: Reckoning, day: date) -> date:
    calendar = r.action.calendar
    to = calendar.roll(day)
    if to != day:
        name = calendar.why_not(day)
        r.action.note("due", day, to, "rolled", skipped=((day, name), *calendar.skipped(day, to)))
    return to


def _base_day(r: Reckoning) -> date:
    return r.action.calendar.day(r.occasion.since or r.occasion.at)


def morning_after(days: int | str) -> Phrase:
    """The morning of the n-th business day after the day it is reckoned from."""

    def reckon(r: Reckoning) -> datetime:
        return _morning(r, _plus(r, "due", _base_day(r), _number(r, days)))

    return Phrase(f"morning of plus(day, {_says(days)})", reckon)


def morning_of_its_day() -> Phrase:
    """The morning of the formula day that waiting gave, a business day of the recipient's calendar."""

    def reckon(r: Reckoning) -> datetime:
        assert r.occasion.day is not None
        _note_where_its_day_came_from(r, r.occasion.day)
        return _morning(r, _roll(r, r.occasion.day))

    return Phrase("morning of the day that section 5 gives", reckon)


def _note_where_its_day_came_from(r: Reckoning, day: date) -> None:
    """Notes how the day came from another one, which section 5 has named in the occasion."""
    known = dict(r.occasion.because)
    start, why, count = known["after"], known["why"], known["count"]
    calendar = r.action.calendar
    if why in BUSINESS_DAYS_ON:
        r.action.note("due", start, day, why, count=count, skipped=calendar.skipped(start, day))
        return
    if why == "opted_out":
        r.action.note("due", start, day, why)
        return
    to = start + timedelta(days=count)
    r.action.note("due", start, to, why, count=count)
    if to != day:
        skipped = ((to, calendar.why_not(to)), *calendar.skipped(to, day))
        r.action.note("due", to, day, "rolled", skipped=skipped)


def morning_every(days: str) -> Phrase:
    """The morning of roll(day + [days] k): calendar days, k the attempt or how often it was done and once more."""

    def reckon(r: Reckoning) -> datetime:
        base = _base_day(r)
        count = _number(r, days) * r.occasion.turn
        to = base + timedelta(days=count)
        r.action.note("due", base, to, "calendar_days", count=count)
        return _morning(r, _roll(r, to))

    return Phrase(f"morning of roll(day + [{days}] k)", reckon)


def morning_before_start(days: int | str) -> Phrase:
    """The morning of the n-th business day before the start, not before the event."""

    def reckon(r: Reckoning) -> datetime:
        assert r.occasion.starts_at is not None
        start = r.action.calendar.day(r.occasion.starts_at)
        return _morning(r, _plus(r, "due", start, -_number(r, days)))

    return Phrase(f"morning of plus(day of start, -{_says(days)}), not before the event", reckon)


def morning_after_start(days: str) -> Phrase:
    """The morning of the n-th business day after the day on which it starts."""

    def reckon(r: Reckoning) -> datetime:
        assert r.occasion.starts_at is not None
        start = r.action.calendar.day(r.occasion.starts_at)
        return _morning(r, _plus(r, "due", start, _number(r, days)))

    return Phrase(f"morning of plus(day of start, [{days}])", reckon)


def morning_before_apply_by(days: str) -> Phrase:
    """The morning of the n-th business day before the closing date, not before the event."""

    def reckon(r: Reckoning) -> datetime:
        assert isinstance(r.occasion.by, date)
        return _morning(r, _plus(r, "due", r.occasion.by, -_number(r, days)))

    return Phrase(f"morning of plus(apply_by, -[{days}]), not before the event", reckon)


def morning_before_deadline_or_after(before: str, after: int) -> Phrase:
    """With a deadline the morning of the n-th business day before it, not before office(event), not after it;
    else the morning of the n-th business day after the event."""

    def reckon(r: Reckoning) -> datetime:
        if r.occasion.by is None:
            return _morning(r, _plus(r, "due", _base_day(r), after))
        by = r.occasion.by
        calendar = r.action.calendar
        day = calendar.day(by) if isinstance(by, datetime) else by
        due = _morning(r, _plus(r, "due", day, -_number(r, before)))
        first = calendar.office(r.occasion.at, r.world.policy.office_hours)
        if first > due:
            r.action.note("office_hours", due, first, "not_before_office")
            due = first
        deadline = _deadline(r)
        if due > deadline:
            r.action.note("due", due, deadline, "not_after_deadline")
        return min(due, deadline)

    says = f"with a deadline: morning of plus(day of deadline, -[{before}]), not before office(event), "
    return Phrase(f"{says}not after the deadline; else morning of plus(day, {after})", reckon)


def waking_after(hours: str) -> Phrase:
    """The first waking instant of the recipient from so many hours on."""

    def reckon(r: Reckoning) -> datetime:
        wanted = r.occasion.at + timedelta(hours=_number(r, hours))
        r.action.note("due", r.occasion.at, wanted, "hours", count=_number(r, hours))
        hours_awake = r.world.policy.waking_hours
        awake = r.action.calendar.waking(wanted, hours_awake)
        if awake != wanted:
            r.action.note("waking_hours", wanted, awake, "recipient", hours=hours_awake)
        return awake

    return Phrase(f"waking(event + [{hours}])", reckon)


def waking_of_both_after(hours: str) -> Phrase:
    """The first instant from so many hours on when recipient and candidate are both awake; if that is late,
    of the recipient alone, and never after late (section 6, "The candidate sleeps too")."""

    def reckon(r: Reckoning) -> datetime:
        wanted = r.occasion.at + timedelta(hours=_number(r, hours))
        r.action.note("due", r.occasion.at, wanted, "hours", count=_number(r, hours))
        late = thanks_late(r)
        due, awake = _both_awake(r, wanted, late), r.world.policy.waking_hours
        if due is not None:
            if due != wanted:
                r.action.note("waking_hours", wanted, due, "both", hours=awake)
            return due
        due = min(r.action.calendar.waking(wanted, awake), late)
        r.action.note("waking_hours", wanted, due, "recipient_alone", hours=awake)
        return due

    return Phrase(f"waking of recipient and candidate (end + [{hours}]), section 6", reckon)


def _both_awake(r: Reckoning, wanted: datetime, late: datetime) -> datetime | None:
    hours, theirs, ours = r.world.policy.waking_hours, r.action.calendar, r.world.calendar(None)
    instant = wanted
    while instant <= late:
        awake = ours.waking(theirs.waking(instant, hours), hours)
        if awake == instant:
            return instant
        instant = awake
    return None


def thanks_late(r: Reckoning) -> datetime:
    """When a thank-you is late: end + [thank_you_deadline_hours]."""
    return r.occasion.at + timedelta(hours=r.world.policy.thank_you_deadline_hours)


def office_after(hours: str | None = None, minutes: str | None = None) -> Phrase:
    """The first instant in office hours of a business day from so much time on."""

    def reckon(r: Reckoning) -> datetime:
        name, unit = (hours, "hours") if hours else (minutes or "", "minutes")
        count = _number(r, name)
        wanted = r.occasion.at + timedelta(**{unit: count})
        r.action.note("due", r.occasion.at, wanted, unit, count=count)
        due = r.action.calendar.office(wanted, r.world.policy.office_hours)
        if due != wanted:
            calendar = r.action.calendar
            first, last = calendar.day(wanted), calendar.day(due)
            off = () if calendar.business(first) else ((first, calendar.why_not(first)),)
            skipped = (*off, *calendar.skipped(first, last))
            open_hours = r.world.policy.office_hours
            r.action.note("office_hours", wanted, due, "closed", skipped=skipped, hours=open_hours)
        return due

    return Phrase(f"office(event + [{hours or minutes}])", reckon)


def after_its_end(minutes: int | str = 0, hours: int = 0) -> Phrase:
    """So much time after the planned end of the interview."""

    def reckon(r: Reckoning) -> datetime:
        end = r.occasion.ends_at
        assert end is not None
        count, unit = (_number(r, minutes), "minutes") if minutes else (hours, "hours")
        to = end + timedelta(**{unit: count})
        if minutes or hours:
            r.action.note("due" if minutes else "late", end, to, f"{unit}_after_its_end", count=count)
        return to

    if minutes:
        return Phrase(f"ends_at + {_says(minutes)}", reckon)
    return Phrase(f"ends_at + {hours} h" if hours else "ends_at", reckon)


def at_the_event(says: str = "event") -> Phrase:
    """The instant of the event it hangs on."""
    return Phrase(says, lambda r: r.occasion.at)


def at_open() -> Phrase:
    """The start of office hours on the due day."""

    def reckon(r: Reckoning) -> datetime:
        calendar = r.action.calendar
        return calendar.at(calendar.day(r.action.due_at), r.world.policy.office_hours.start)

    return Phrase("open", reckon)


def close_after_due_day(days: int) -> Phrase:
    """The close of the n-th business day after the due day."""

    def reckon(r: Reckoning) -> datetime:
        return _close(r, _plus(r, "late", r.action.calendar.day(r.action.due_at), days))

    return Phrase(f"close of plus(due day, {days})", reckon)


def close_after(days: int | str) -> Phrase:
    """The close of the n-th business day after the event's day."""

    def reckon(r: Reckoning) -> datetime:
        return _close(r, _plus(r, "late", r.action.calendar.day(r.occasion.at), _number(r, days)))

    return Phrase(f"close of plus(day, {_says(days)})", reckon)


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
        return _close(r, late_day)

    return Phrase("close of the late day that section 5 gives", reckon)


def hours_after(hours: str) -> Phrase:
    """So many hours after the event, at any time of day."""

    def reckon(r: Reckoning) -> datetime:
        late = r.occasion.at + timedelta(hours=_number(r, hours))
        r.action.note("late", r.occasion.at, late, "hours", count=_number(r, hours))
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
    late = _deadline(r)
    r.action.note("late", r.occasion.by, late, "deadline")
    return late


def _deadline(r: Reckoning) -> datetime:
    by = r.occasion.by
    if isinstance(by, datetime):
        return by
    assert by is not None
    close = _close(r, by)
    return close if close > r.occasion.at else r.action.calendar.midnight_after(by)


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
