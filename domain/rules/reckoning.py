"""The arithmetic that phrases share: each notes what it did, for the explanation (rulebook section 2)."""

from __future__ import annotations

from datetime import date, datetime

from domain.rules.rule import Reckoning


def count_of(r: Reckoning, count: int | str) -> int:
    """A number as it stands, or the policy field of that name."""
    return count if isinstance(count, int) else int(getattr(r.world.policy, count))


def said(count: int | str) -> str:
    """How a count reads in the table."""
    return str(count) if isinstance(count, int) else f"[{count}]"


def morning_of(r: Reckoning, day: date) -> datetime:
    """The follow-up time of that day, local."""
    return r.action.calendar.at(day, r.world.policy.follow_up_time)


def close_of(r: Reckoning, day: date) -> datetime:
    """The end of office hours of that day, local."""
    return r.action.calendar.at(day, r.world.policy.office_hours.end)


def plus(r: Reckoning, step: str, day: date, count: int) -> date:
    """The count-th business day from that day, noted with what it skipped."""
    calendar = r.action.calendar
    to = calendar.plus(day, count)
    r.action.note(step, day, to, "business_days", count=count, skipped=calendar.skipped(day, to))
    return to


def roll(r: Reckoning, day: date) -> date:
    """The first business day from that day on, noted where it moved."""
    calendar = r.action.calendar
    to = calendar.roll(day)
    if to != day:
        name = calendar.why_not(day)
        r.action.note("due", day, to, "rolled", skipped=((day, name), *calendar.skipped(day, to)))
    return to


def base_day(r: Reckoning) -> date:
    """The local day from which the action is reckoned, noted where it isn't that of what it hangs on."""
    occasion, since = r.occasion, r.occasion.since
    day = r.action.calendar.day(occasion.counts_from)
    if since is not None and since.name != occasion.name:
        later = "came_later" if since.occurred_at > occasion.at else ""
        r.action.note("counts_from", since.occurred_at, day, later, event=since.name)
    return day


def deadline_of(r: Reckoning) -> datetime:
    """The deadline as an instant: a date means its close, its midnight if the close is past."""
    by = r.occasion.by
    if isinstance(by, datetime):
        return by
    assert by is not None
    close = close_of(r, by)
    return close if close > r.occasion.at else r.action.calendar.midnight_after(by)
