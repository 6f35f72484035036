"""Each step that leads to an action's dates has its sentence here, by the step's name and its reason."""

from __future__ import annotations

from domain.answers import REPLY, SEND_MATERIALS
from domain.plan import Step
from domain.words.english import count, day, listing
from domain.words.sentences import due, late, moved
from domain.words.sentences.telling import PersonalSentence, PersonalTelling, Sentence, Telling


class UnknownStep(LookupError):
    """A step that the tables below have no sentence for."""


def personal_sentence_of(step: Step) -> PersonalSentence | None:
    """The sentence of a step that names somebody; None for one that speaks of days and instants alone."""
    if step.step not in PERSONAL:
        return None
    return OF_PEOPLE.get((step.step, step.because)) or OF_PEOPLE.get((step.step, ANY))


def sentence_of(step: Step) -> Sentence:
    """The sentence of any other step. Raises UnknownStep for one that the tables don't know."""
    found = OF_DAYS.get((step.step, step.because)) or OF_DAYS.get((step.step, ANY))
    if found is None:
        raise UnknownStep(f"no sentence for the step {step.step!r} because of {step.because!r}")
    return found


# What holds for every action.


def _window(t: Telling) -> str:
    opens = f"It opens and is due {t.at(t.end)}"
    if t.start != t.end:
        opens = f"It opens {t.at(t.start)}, is due {t.at_from(t.end, t.start)}"
    return f"{opens} and is late after {t.at_from(t.data['late_at'], t.end)}."


def _expires_after(t: Telling) -> str:
    days = count(t.data["count"], "business day")
    return f"If not done, it lapses at the close of {day(t.end)}, {days} after {day(t.start)}{t.skipped}."


def _expires_at(t: Telling) -> str:
    return f"If not done, it lapses {t.at(t.end)}; after that it would have no sense."


def _expires_put_off(t: Telling) -> str:
    if t.start == t.end:
        return f"If not done, it lapses {t.at(t.end)}, as it would have without being put off."
    return f"If not done, it lapses as soon as it is due; not put off, it would have lapsed {t.at(t.start)}."


def _to_come(t: Telling) -> str:
    return "Tentative: what it hangs on has not happened yet; when it does, it becomes firm, with new dates."


def _owing(t: PersonalTelling) -> str:
    owed: dict[str, list[str]] = {}
    for contact, kind in t.data["owed"]:
        owed.setdefault(t.names.who(contact), []).append(OWED[kind])
    what = listing(f"{who} {listing(dict.fromkeys(things))}" for who, things in owed.items())
    return (
        f"Tentative while we owe {what}: nobody asks for an answer while owing one. "
        "It becomes firm, with new dates, when that is done."
    )


OWED = {REPLY: "a reply", SEND_MATERIALS: "the materials"}


def _calendar(t: Telling) -> str:
    country, subdivision = t.data["country"], t.data["subdivision"]
    where = f"{country}-{subdivision}" if subdivision else country
    return (
        f"Reckoned in the time zone {t.data['time_zone']} with the working days of {where} "
        f"({t.data['calendar_version']})."
    )


ANY = ""  # the reason that stands for any

OF_DAYS: dict[tuple[str, str], Sentence] = {
    ("due", "business_days"): due.business_days,
    ("due", "calendar_days"): due.calendar_days,
    ("due", "rolled"): due.rolled,
    ("due", "no_date_stated"): due.no_date_stated,
    ("due", "stated_date"): due.stated_date,
    ("due", "attempt_before"): due.days_after("the attempt before"),
    ("due", "last_attempt"): due.days_after("the last attempt"),
    ("due", "hours"): due.time_after("hour"),
    ("due", "minutes"): due.time_after("minute"),
    ("due", "minutes_after_its_end"): due.time_after_its_end("minute"),
    ("due", "not_after_deadline"): due.not_after_deadline,
    ("not_before_event", ANY): due.not_before_event,
    ("due_is_late", ANY): due.due_is_late,
    ("office_hours", "not_before_office"): due.not_before_office,
    ("office_hours", "closed"): due.closed,
    ("office_hours", "call"): due.call,
    ("waking_hours", "recipient"): due.asleep,
    ("waking_hours", "late_first"): due.late_first,
    ("late", "business_days"): late.late_at_close,
    ("late", "hours"): late.late_after_hours,
    ("late", "hours_after_its_end"): late.late_after_its_end,
    ("late", "stated_date"): late.late_by_stated_date,
    ("late", "start"): late.late_at_start,
    ("late", "deadline"): late.late_at_deadline,
    ("late", "decide_by"): late.late_when_they_decide,
    ("late", "not_before_due"): late.late_not_before_due,
    ("late", "at_once"): late.late_at_once,
    ("late", "before_thanks"): late.late_before_thanks,
    ("moved", "pacing"): moved.moved,
    ("snoozed", ANY): moved.snoozed,
    ("window", ANY): _window,
    ("expires", "business_days"): _expires_after,
    ("expires", "with_late"): _expires_at,
    ("expires", "put_off"): _expires_put_off,
    ("tentative", "to_come"): _to_come,
    ("calendar", ANY): _calendar,
}

OF_PEOPLE: dict[tuple[str, str], PersonalSentence] = {
    ("rule", ANY): due.rule,
    ("counts_from", ANY): due.counts_from,
    ("due", "application"): due.application,
    ("due", "opted_out"): due.opted_out,
    ("waking_hours", "both"): due.both_asleep,
    ("waking_hours", "recipient_alone"): due.recipient_alone,
    ("late", "blocks"): late.late_for_what_it_blocks,
    ("late", "call_only"): late.late_with_the_call,
    ("away", ANY): moved.away,
    ("gap", "touch"): moved.gap("{who} had a message from us on {day}"),
    ("gap", "owed"): moved.gap("a message that we owe {who} is due on {day}"),
    ("gap", "placed"): moved.gap("another message to {who} is planned for {day}"),
    ("cap", ANY): moved.cap,
    ("channel", "preferred"): moved.channel("By {channel}, as {who} prefers."),
    ("channel", "known"): moved.channel("By {channel}, the first written way to {who} that is known."),
    ("channel", "preferred_unknown"): moved.preferred_unknown,
    ("channel", "as_it_came"): moved.channel("By {channel}, as the message from {who} came."),
    ("channel", "no_address"): moved.channel(
        "No address is known by which a written message could reach {who}, so this waits until one is found."
    ),
    ("channel", "call_too_late"): moved.call_too_late,
    ("merged", ANY): moved.merged,
    ("tentative", "owing"): _owing,
}

PERSONAL = frozenset(step for step, _ in OF_PEOPLE)

SENTENCES = (*OF_PEOPLE, *OF_DAYS)
"""Every step that has its sentence."""
