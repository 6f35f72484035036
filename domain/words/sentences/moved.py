"""What courtesy did to an action: where it moved, by which channel it goes, what it takes along."""

from __future__ import annotations

from typing import Any

from domain.words.english import count, day, short_day, span
from domain.words.kinds import name_of
from domain.words.sentences.telling import PersonalSentence, PersonalTelling, Telling

# Courtesy: moves.


def _moved_from(t: Telling) -> str:
    return f"Moved from {span(t.start, t.end)}"


def away(t: PersonalTelling) -> str:
    return f"{_moved_from(t)}: {t.recipient} is away until {short_day(t.data['until'])}."


def gap(what: str) -> PersonalSentence:
    def say(t: PersonalTelling) -> str:
        apart = count(t.data["least"], "business day")
        near = what.format(who=t.recipient, day=short_day(t.data["day"]))
        rule = f"messages to one person about one candidate lie at least {apart} apart"
        return f"{_moved_from(t)}: {near}, and {rule}."

    return say


def cap(t: PersonalTelling) -> str:
    most, window = count(t.data["most"]), count(t.data["window"], "business day")
    too_many = count(t.data["count"], "courtesy message")
    return (
        f"{_moved_from(t)}: with this one {t.recipient} would get {too_many} from the agency "
        f"within {window}, and at most {most} may go out in that time."
    )


def moved(t: Telling) -> str:
    days = count(t.data["count"], "business day")
    return (
        f"Placed on {day(t.end)}, {days} after {short_day(t.start)}, at the same local time; "
        f"it opens and is late {days} later too{t.skipped}."
    )


# Courtesy: channels, merging, snoozes.


def channel(what: str) -> PersonalSentence:
    def say(t: PersonalTelling) -> str:
        return what.format(who=t.recipient, channel=_by(t.end))

    return say


PREFERS = {
    "phone": "a call, but no number",
    "letter": "letters, but no address for them",
    "linkedin": "LinkedIn, but no address for it",
    "email": "email, but no address for it",
}


def preferred_unknown(t: PersonalTelling) -> str:
    return f"{t.recipient} prefers {PREFERS[t.start]} is known; so it goes by {_by(t.end)}."


def call_too_late(t: PersonalTelling) -> str:
    return (
        f"{t.recipient} prefers a call, but office hours open only on {t.at(t.start)}, which is late; "
        f"so it goes by {_by(t.end)}."
    )


def _by(channel: Any) -> str:
    return {"linkedin": "LinkedIn", "phone": "phone"}.get(str(channel), str(channel))


def merged(t: PersonalTelling) -> str:
    event = t.names.event(t.data["event"])
    title = f"“{event.title}”" if event is not None and event.title else name_of(t.step.because)
    return (
        f"The news {title}, by itself due on {day(t.start)}, goes into this message of {day(t.end)}: "
        f"one message is kinder than two."
    )


def snoozed(t: Telling) -> str:
    until = t.at(t.data["until"])
    return f"Put off by the consultant until {until}: due {t.at(t.end)} instead of {t.at(t.start)}."
