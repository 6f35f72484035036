"""The arithmetic that phrases share: each notes what it did, for the explanation (rulebook section 2)."""

from __future__ import annotations

from datetime import date, datetime

from domain.rules.rule import Reckoning


def count_of(r: Reckoning, count: int | str) -> int:
    """A number as it stands, or the policy field of that name."""
    return count if isinstance(count, int) else int(getattr(r.policy, count))


def said(count: int | str) -> str:
    """How a count reads in the table."""
    return str(count) if isinstance(count, int) else f"[{count}]"


def morning_of(r: Reckoning, day: date) -> datetime:
    """The follow-up time of that day, local."""
    return r.calendar.at(day, r.policy.follow_up_time)


def close_of(r: Reckoning, day: date) -> datetime:
    """The end of office hours of that day, local."""
    return r.calendar.at(day, r.policy.office_hours.end)


def plus(r: Reckoning, step: str, day: date, count: int) -> date:
    """The count-th business day from that day, noted with what it skipped."""
    calendar = r.calendar
    to = calendar.plus(day, count)
    r.note(step, day, to, "business_days", count=count, skipped=calendar.skipped(day, to))
    return to


def roll(r: Reckoning, day: date) -> date:
    """The first business day from that day on, noted where it moved."""
    calendar = r.calendar
    to = calendar.roll(day)
    if to != day:
        name = calendar.why_not(day)
        r.note("due", day, to, "rolled", skipped=((day, name), *calendar.skipped(day, to)))
    return to


def base_day(r: Reckoning) -> date:
    """The local day from which the action is reckoned, noted where it isn't that of what it hangs on."""
    at, since = r.basis.at, r.basis.since
    if since is None:
        return r.calendar.day(at)
    day = r.calendar.day(since)
    if r.basis.since_name != r.basis.name:
        later = "came_later" if since > at else ""
        r.note("counts_from", since, day, later, event=r.basis.since_name)
    return day


def deadline_of(r: Reckoning) -> datetime:
    """The deadline as an instant: a date means its close, its midnight if the close is past."""
    by = r.basis.by
    if isinstance(by, datetime):
        return by
    assert by is not None
    close = close_of(r, by)
    return close if close > r.basis.at else r.calendar.midnight_after(by)
