"""When an action is late, and why then."""

from __future__ import annotations

from datetime import datetime

from domain.words.english import count, day, listing
from domain.words.kinds import name_of
from domain.words.sentences.telling import PersonalTelling, Telling

# When it is late.


def late_at_close(t: Telling) -> str:
    days = count(t.data["count"], "business day")
    return f"Late after the close of {day(t.end)}, {days} after {day(t.start)}{t.skipped}."


def late_after_hours(t: Telling) -> str:
    return f"Late {count(t.data['count'], 'hour')} after {t.at(t.start)}: {t.at_from(t.end, t.start)}."


def late_after_its_end(t: Telling) -> str:
    end = f"the interview's planned end, {t.at(t.start)}"
    return f"Late {count(t.data['count'], 'hour')} after {end}: {t.at_from(t.end, t.start)}."


def late_by_stated_date(t: Telling) -> str:
    return f"Late after the close of {day(t.end)}: so much grace the stated date is given."


def late_at_start(t: Telling) -> str:
    return f"Late when it starts, {t.at(t.end)}."


def late_at_deadline(t: Telling) -> str:
    if isinstance(t.start, datetime):
        return f"Late at the deadline, {t.at(t.end)}."
    past = t.calendar.day(t.end) > t.start  # office hours had closed before it was asked for
    ends = "midnight, as that day's office hours had closed already" if past else "the close of office hours"
    return f"The deadline is {day(t.start)}: late at {ends}, {t.at(t.end)}."


def late_when_they_decide(t: Telling) -> str:
    return (
        f"The other offer is decided on {day(t.start)}: late when office hours open that day, {t.at(t.end)}."
    )


def late_not_before_due(t: Telling) -> str:
    return f"{t.at(t.start)} would come before it is due, so it is late from its due time on: {t.at(t.end)}."


def late_at_once(t: Telling) -> str:
    return f"No thank-you of this interview is due later, so it is late from its due time on: {t.at(t.end)}."


def late_before_thanks(t: Telling) -> str:
    return (
        f"Late when the first thank-you of this interview, which needs what was said, is due: {t.at(t.end)}."
    )


def late_for_what_it_blocks(t: PersonalTelling) -> str:
    blocked = listing(name_of(kind) for kind in t.data["kinds"])
    about = t.names.who(t.action.about)
    return f"Late when the first message to {about} that waits for it is late ({blocked}): {t.at(t.end)}."


def late_with_the_call(t: PersonalTelling) -> str:
    return f"Only a call can reach {t.recipient}, so it is late no sooner than that: {t.at(t.end)}."
