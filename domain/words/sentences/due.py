"""How a due date came about: from what, over which days, and into which hours."""

from __future__ import annotations

from domain.words import english
from domain.words.anchors import anchor
from domain.words.english import capital, count, day, short_day
from domain.words.kinds import name_of
from domain.words.sentences.telling import PersonalTelling, Sentence, Telling

# What the action hangs on.


def rule(t: PersonalTelling) -> str:
    action = t.action
    about = f" of {t.names.who(action.about)}" if action.about is not None else ""
    to = f" for {t.recipient}" if action.recipient is not None else ""
    again = f", attempt {action.attempt}" if action.attempt > 1 else ""
    became = t.data.get("anchor_became")
    hangs_on = anchor(action.anchor_name, action.anchor_at, t.names, t.calendar, became)
    return f"{capital(name_of(action.kind))}{about}{to}{again}: follows from {hangs_on}."


def counts_from(t: PersonalTelling) -> str:
    later = ", which came later" if t.step.because else ""
    return f"It is reckoned from {anchor(t.data['event'], t.start, t.names, t.calendar)}{later}."


# From day to day.


def business_days(t: Telling) -> str:
    number = t.data["count"]
    side = "after" if number > 0 else "before"
    days = capital(count(abs(number), "business day"))
    return f"{days} {side} {day(t.start)} is {day(t.end)}{t.skipped}."


def calendar_days(t: Telling) -> str:
    return f"{capital(count(t.data['count'], 'day'))} after {day(t.start)} is {day(t.end)}."


def rolled(t: Telling) -> str:
    names = dict(t.data["skipped"])
    more = english.skipped(tuple(entry for entry in t.data["skipped"] if entry[0] != t.start))
    return (
        f"{day(t.start)} is no business day ({names[t.start]}), the first one after it is {day(t.end)}{more}."
    )


def no_date_stated(t: Telling) -> str:
    days = count(t.data["count"], "business day")
    return (
        f"No stated date is in force, so we ask {days} after {day(t.start)}, "
        f"the day since which we wait for word: on {day(t.end)}{t.skipped}."
    )


def stated_date(t: Telling) -> str:
    return (
        f"A decision was promised by {day(t.start)}; with {count(t.data['count'], 'day')} of patience "
        f"we ask on {day(t.end)}."
    )


def days_after(attempt: str) -> Sentence:
    def say(t: Telling) -> str:
        days = capital(count(t.data["count"], "day"))
        return f"{days} after {day(t.start)}, {_its_day(attempt, t)}, is {day(t.end)}."

    return say


BECAME = {"done": "was sent", "skipped": "was skipped", "lapsed": "lapsed"}


def _its_day(what: str, t: Telling) -> str:
    """What the day is to an attempt, by what became of it, if anything did."""
    became, on = str(t.data.get("became")), t.data.get("on")
    if on is not None and on < t.start:
        return f"the day for which {what} was meant (it {BECAME[became]} on {short_day(on)})"
    if became in ("skipped", "lapsed"):
        return f"the day on which {what} {BECAME[became]}"
    return f"the day of {what}"


def opted_out(t: PersonalTelling) -> str:
    primary = t.names.who(t.names.facts.primary)
    asked = f"{primary} asked on {day(t.start)} not to be written to"
    if t.start == t.end:
        return f"{asked}, so nobody asks any more and the placement is reviewed from that day on."
    return f"{asked}; the placement is reviewed on {day(t.end)}, the day on which we would have asked."


def application(t: PersonalTelling) -> str:
    days = count(t.data["count"], "business day")
    return (
        f"Nothing was heard since the application: it is reviewed {days} after {day(t.start)}, "
        f"{_day_of_follow_up(t)}: on {day(t.end)}{t.skipped}."
    )


def _day_of_follow_up(t: PersonalTelling) -> str:
    became, on = t.data.get("became"), t.data.get("on")
    primary = t.names.who(t.names.facts.primary)
    if became == "resumed":
        return "the day on which the hold ended"
    if became == "disabled":
        return "the day on which a follow-up would be due"
    if became != "opted_out":
        return _its_day("its follow-up", t)
    if on == t.start:
        return f"the day on which {primary} asked not to be written to"
    return (
        f"the day for which its follow-up was meant ({primary} asked on {short_day(on)} not to be written to)"
    )


# From instant to instant.


def time_after(unit: str) -> Sentence:
    def say(t: Telling) -> str:
        after = capital(count(t.data["count"], unit))
        return f"{after} after {t.at(t.start)}, it is {t.at_from(t.end, t.start)}."

    return say


def time_after_its_end(unit: str) -> Sentence:
    def say(t: Telling) -> str:
        after = f"{count(t.data['count'], unit)} after the interview's planned end, {t.at(t.start)}"
        return f"{capital(after)}, it is {t.at_from(t.end, t.start)}."

    return say


def not_before_event(t: Telling) -> str:
    return f"{t.at(t.start)} lies before what it follows from; nothing is due before that: due {t.at(t.end)}."


def not_after_deadline(t: Telling) -> str:
    return f"{t.at(t.start)} lies after the deadline, so it is due at the deadline: {t.at(t.end)}."


def due_is_late(t: Telling) -> str:
    return f"{t.at(t.start)} lies after the last moment that is not late, so it is due then: {t.at(t.end)}."


# When people are at work, and awake.


def not_before_office(t: Telling) -> str:
    return (
        f"{t.at(t.start)} lies before office hours first open after the request, "
        f"so it is due when they do: {t.at(t.end)}."
    )


def closed(t: Telling) -> str:
    outside = f"{english.clock(t.start, t.calendar)} on {day(t.calendar.day(t.start))}"
    return (
        f"{outside} is outside office hours ({english.hours(t.data['hours'])} on business days); "
        f"they open next on {t.at(t.end)}{t.skipped}."
    )


def call(t: Telling) -> str:
    return (
        f"It is a call, so it keeps to office hours ({english.hours(t.data['hours'])} on business days): "
        f"moved from {t.at(t.start)} to {t.at_from(t.end, t.start)}."
    )


def asleep(t: Telling) -> str:
    return (
        f"{english.clock(t.start, t.calendar)} is outside waking hours ({english.hours(t.data['hours'])}); "
        f"the first instant inside them is {t.at(t.end)}."
    )


def both_asleep(t: PersonalTelling) -> str:
    ours = t.names.candidates_calendar
    clocks, then = english.clock(t.start, t.calendar), t.at(t.end)
    if ours.time_zone != t.calendar.time_zone:
        clocks = f"{clocks}, {english.clock(t.start, ours)} for {t.names.candidate},"
        then = f"{then}, {english.clock(t.end, ours)}"
    return (
        f"{clocks} is outside waking hours ({english.hours(t.data['hours'])}); the first instant when both "
        f"{t.recipient} and {t.names.candidate} are awake is {then}."
    )


def recipient_alone(t: PersonalTelling) -> str:
    awake = english.hours(t.data["hours"])
    return (
        f"{t.recipient} and {t.names.candidate} are not awake together ({awake}) before it is late, "
        f"so {t.recipient}'s clock alone counts: due {t.at(t.end)}."
    )


def late_first(t: Telling) -> str:
    return (
        f"{english.clock(t.start, t.calendar)} is outside waking hours ({english.hours(t.data['hours'])}), and they "
        f"begin again only after it is late, so it is due at the last moment that is not: {t.at(t.end)}."
    )
