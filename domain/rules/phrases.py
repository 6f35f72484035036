"""The date phrases that rows of the table are made of. Each is named as it reads; [field] names the policy's.

"Morning" is the follow-up time, "open" and "close" the start and end of office hours, all local to the
action's calendar. Instants are UTC (rulebook section 2).
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from domain.rules.reckoning import base_day, count_of, deadline_of, morning_of, plus, roll, said
from domain.rules.rule import Phrase, Reckoning

BUSINESS_DAYS_ON = ("no_date_stated", "application")  # the other days of section 5 are calendar days on


def morning_after(days: int | str) -> Phrase:
    """The morning of the n-th business day after the day it is reckoned from."""

    def reckon(r: Reckoning) -> datetime:
        return morning_of(r, plus(r, "due", base_day(r), count_of(r, days)))

    return Phrase(f"morning of plus(day, {said(days)})", reckon)


def morning_of_its_day() -> Phrase:
    """The morning of the formula day that waiting gave, a business day of the recipient's calendar."""

    def reckon(r: Reckoning) -> datetime:
        assert r.basis.day is not None
        _note_where_its_day_came_from(r, r.basis.day)
        return morning_of(r, roll(r, r.basis.day))

    return Phrase("morning of the day that section 5 gives", reckon)


def _note_where_its_day_came_from(r: Reckoning, day: date) -> None:
    """Notes how the day came from another one, which section 5 has named in the occasion."""
    known = dict(r.basis.because)
    start, why, count = known.pop("after"), known.pop("why"), known.pop("count")
    calendar = r.calendar
    if why in BUSINESS_DAYS_ON:
        r.note("due", start, day, why, count=count, skipped=calendar.skipped(start, day), **known)
        return
    if why == "opted_out":
        r.note("due", start, day, why)
        return
    to = start + timedelta(days=count)
    r.note("due", start, to, why, count=count, **known)
    if to != day:
        skipped = ((to, calendar.why_not(to)), *calendar.skipped(to, day))
        r.note("due", to, day, "rolled", skipped=skipped)


def morning_every(days: str) -> Phrase:
    """The morning of roll(day + [days] k): calendar days, k the attempt or how often it was done and once more."""

    def reckon(r: Reckoning) -> datetime:
        base = base_day(r)
        count = count_of(r, days) * r.basis.turn
        to = base + timedelta(days=count)
        r.note("due", base, to, "calendar_days", count=count)
        return morning_of(r, roll(r, to))

    return Phrase(f"morning of roll(day + [{days}] k)", reckon)


def morning_before_start(days: int | str) -> Phrase:
    """The morning of the n-th business day before the start, not before the event."""

    def reckon(r: Reckoning) -> datetime:
        assert r.basis.starts_at is not None
        start = r.calendar.day(r.basis.starts_at)
        return morning_of(r, plus(r, "due", start, -count_of(r, days)))

    return Phrase(f"morning of plus(day of start, -{said(days)}), not before the event", reckon)


def morning_after_start(days: str) -> Phrase:
    """The morning of the n-th business day after the day on which it starts."""

    def reckon(r: Reckoning) -> datetime:
        assert r.basis.starts_at is not None
        start = r.calendar.day(r.basis.starts_at)
        return morning_of(r, plus(r, "due", start, count_of(r, days)))

    return Phrase(f"morning of plus(day of start, [{days}])", reckon)


def morning_before_apply_by(days: str) -> Phrase:
    """The morning of the n-th business day before the closing date, not before the event."""

    def reckon(r: Reckoning) -> datetime:
        assert isinstance(r.basis.by, date)
        return morning_of(r, plus(r, "due", r.basis.by, -count_of(r, days)))

    return Phrase(f"morning of plus(apply_by, -[{days}]), not before the event", reckon)


def morning_before_deadline_or_after(before: str, after: int) -> Phrase:
    """With a deadline the morning of the n-th business day before it, not before office(event), not after it;
    else the morning of the n-th business day after the event."""

    def reckon(r: Reckoning) -> datetime:
        if r.basis.by is None:
            return morning_of(r, plus(r, "due", base_day(r), after))
        by = r.basis.by
        calendar = r.calendar
        day = calendar.day(by) if isinstance(by, datetime) else by
        due = morning_of(r, plus(r, "due", day, -count_of(r, before)))
        first = calendar.office(r.basis.at, r.policy.office_hours)
        if first > due:
            if first == r.basis.at:
                r.note("not_before_event", due, first)
            else:
                r.note("office_hours", due, first, "not_before_office")
            due = first
        deadline = deadline_of(r)
        if due > deadline:
            r.note("due", due, deadline, "not_after_deadline")
        return min(due, deadline)

    says = f"with a deadline: morning of plus(day of deadline, -[{before}]), not before office(event), "
    return Phrase(f"{says}not after the deadline; else morning of plus(day, {after})", reckon)


def waking_after(hours: str) -> Phrase:
    """The first waking instant of the recipient from so many hours on."""

    def reckon(r: Reckoning) -> datetime:
        wanted = r.basis.at + timedelta(hours=count_of(r, hours))
        r.note("due", r.basis.at, wanted, "hours", count=count_of(r, hours))
        hours_awake = r.policy.waking_hours
        awake = r.calendar.waking(wanted, hours_awake)
        if awake != wanted:
            r.note("waking_hours", wanted, awake, "recipient", hours=hours_awake)
        return awake

    return Phrase(f"waking(event + [{hours}])", reckon)


def waking_of_both_after(hours: str) -> Phrase:
    """The first instant from so many hours on when recipient and candidate are both awake; if that is late,
    of the recipient alone, and never after late (section 6, "The candidate sleeps too")."""

    def reckon(r: Reckoning) -> datetime:
        wanted = r.basis.at + timedelta(hours=count_of(r, hours))
        r.note("due", r.basis.at, wanted, "hours", count=count_of(r, hours))
        late = thanks_late(r)
        due, awake = _both_awake(r, wanted, late), r.policy.waking_hours
        if due is not None:
            if due != wanted:
                r.note("waking_hours", wanted, due, "both", hours=awake)
            return due
        alone = r.calendar.waking(wanted, awake)
        if alone > late:
            r.note("waking_hours", wanted, late, "late_first", hours=awake)
            return late
        r.note("waking_hours", wanted, alone, "recipient_alone", hours=awake)
        return alone

    return Phrase(f"waking of recipient and candidate (end + [{hours}]), section 6", reckon)


def _both_awake(r: Reckoning, wanted: datetime, late: datetime) -> datetime | None:
    hours, theirs, ours = r.policy.waking_hours, r.calendar, r.candidates
    instant = wanted
    while instant <= late:
        awake = ours.waking(theirs.waking(instant, hours), hours)
        if awake == instant:
            return instant
        instant = awake
    return None


def thanks_late(r: Reckoning) -> datetime:
    """When a thank-you is late: end + [thank_you_deadline_hours]."""
    return r.basis.at + timedelta(hours=r.policy.thank_you_deadline_hours)


def office_after(hours: str | None = None, minutes: str | None = None) -> Phrase:
    """The first instant in office hours of a business day from so much time on."""

    def reckon(r: Reckoning) -> datetime:
        name, unit = (hours, "hours") if hours else (minutes or "", "minutes")
        count = count_of(r, name)
        wanted = r.basis.at + timedelta(**{unit: count})
        r.note("due", r.basis.at, wanted, unit, count=count)
        due = r.calendar.office(wanted, r.policy.office_hours)
        if due != wanted:
            calendar = r.calendar
            first, last = calendar.day(wanted), calendar.day(due)
            off = () if calendar.business(first) else ((first, calendar.why_not(first)),)
            skipped = (*off, *calendar.skipped(first, last))
            open_hours = r.policy.office_hours
            r.note("office_hours", wanted, due, "closed", skipped=skipped, hours=open_hours)
        return due

    return Phrase(f"office(event + [{hours or minutes}])", reckon)


def after_its_end(minutes: int | str = 0, hours: int = 0) -> Phrase:
    """So much time after the planned end of the interview."""

    def reckon(r: Reckoning) -> datetime:
        end = r.basis.ends_at
        assert end is not None
        count, unit = (count_of(r, minutes), "minutes") if minutes else (hours, "hours")
        to = end + timedelta(**{unit: count})
        if minutes or hours:
            r.note("due" if minutes else "late", end, to, f"{unit}_after_its_end", count=count)
        return to

    if minutes:
        return Phrase(f"ends_at + {said(minutes)}", reckon)
    return Phrase(f"ends_at + {hours} h" if hours else "ends_at", reckon)


def at_the_event(says: str = "event") -> Phrase:
    """The instant of the event it hangs on."""
    return Phrase(says, lambda r: r.basis.at)


def at_open() -> Phrase:
    """The start of office hours on the due day."""

    def reckon(r: Reckoning) -> datetime:
        calendar = r.calendar
        return calendar.at(calendar.day(r.due_at), r.policy.office_hours.start)

    return Phrase("open", reckon)
