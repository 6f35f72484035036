"""Whether weekdays and dates fit: with each other, with the calendar, and with the day of the interview."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from domain.words.checks.calendar_dates import Told, dates_told
from domain.words.checks.finding import Finding, Part
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, finding
from domain.words.checks.text import Span, Text
from domain.words.english import WEEKDAYS, day

THANKS = Phrases("""
    thank|thanks|thanking|grateful|appreciate*|pleasure|enjoyed|good_of_you|kind_of_you
""")
MEETING = Phrases("""
    interview|interviewed|conversation|meeting|met|talk|talked|talking|spoke|spoken|speaking|chat|
        discussion|discussed|introduction|first_meeting|had_together|saw_you|saw_each|seeing_you|
        sat_together|got_to_know
""")
WELCOME = Phrases("""
    time|visit|visited|tour|seeing|receiving|welcome|welcomed|showed|showing|session|walking|hour|hours|
        reception|half_hour|meet|minutes|afternoon|morning|day|hosting|having|giving|taking|sharing|
        hospitality|kindness|patience|openness|reception|round
""")
# What has a day of its own, or is still to come: not the interview that was held.
OTHER = Phrases("""
    email*|e_mail*|mail|letter|message|note|reply|answer|offer|call|called|telephone|phone|voicemail|
        news|feedback|decision|decide*|invitation|invited|application|applied|apply|sent|send|wrote|
        written|shared|published|posted|due|deadline|start|starting|begin|first_day|cancel*|reschedul*|
        available|free|another|second|further|next|follow_up|final|coming|forward|will|shall|propose*|
        suggest*|until|till|before|after|by|every|each|usually|always|see_you|previous|earlier|announced|asked_for|moved_to|postponed|submitted|could_meet|can_meet|
        could_talk|happy_to|ready_to|would_suit|possible|you_meet|they_meet|board|committee|trustees|
        other_candidates|others|passed|finished|exam|trial|course|opens|opened|market|delivery|
        deliveries|shift|i_visited|i_went|i_tried|i_read|i_spoke_to|i_talked_to|last_month|last_year|
        said_that|told_me_that|gave_a_talk|give_a_talk|gives_a_talk|giving_a_talk|gave_a_lecture|meetup
""")
BEFORE, AFTER = 10, 6  # words around a date that tell what it is the date of


def dates_fit(reading: Reading) -> Iterator[Finding]:
    """Each date of each part by itself, then the interview's."""
    near = reading.occasion.on or reading.occasion.interview_on
    for part, text in reading.parts:
        for told in dates_told(text.original):
            if reading.is_open(part, told.span):
                continue
            if (wrong := _wrong_by_itself(part, text, told, near)) is not None:
                yield wrong
            elif _is_other_day(reading, text, told):
                yield _put_elsewhere(reading, part, text, told)


def _wrong_by_itself(part: Part, text: Text, told: Told, near: date | None) -> Finding | None:
    said = text.quoted(*told.span)
    if not told.exists(near):
        return finding(
            part, told.span, f"{said} is no day of the calendar.", "Look the date up and write it anew."
        )
    dates = told.dates(near)
    if told.weekday is None or not dates or any(each.weekday() == told.weekday for each in dates):
        return None
    right = dates[0]
    return finding(
        part,
        told.span,
        f"{said}: {right.day} {day(right).split(' ')[2]} {right.year} is a {WEEKDAYS[right.weekday()]}, not a "
        f"{WEEKDAYS[told.weekday]}.",
        f"Write {WEEKDAYS[right.weekday()]}, or mend the date.",
    )


def _is_other_day(reading: Reading, text: Text, told: Told) -> bool:
    """Whether the interview is put on a day that wasn't its."""
    interview, near = reading.occasion.interview_on, reading.occasion.on or reading.occasion.interview_on
    if interview is None or (near is not None and near < interview):
        return False
    dates = told.dates(near)
    if interview in dates or (not dates and (told.days or told.weekday in {None, interview.weekday()})):
        return False
    if set(dates) & _other_days(reading):
        return False
    if not dates and told.weekday is not None and (_is_habit(text, told) or _is_spoken_of(reading, told)):
        return False
    return _speaks_of_interview(text, told)


def _other_days(reading: Reading) -> set[date]:
    said = reading.occasion
    days = {
        each for each in (said.decision_by, said.deadline, said.decide_by, said.reply_by) if each is not None
    }
    booked = (each for text in said.booked for told in dates_told(text) for each in told.dates(said.on))
    return days | set(booked)


def _is_habit(text: Text, told: Told) -> bool:
    """ "On Thursdays": no day in particular."""
    return text.original[told.span.start : told.span.end].lower().endswith("days")


def _is_spoken_of(reading: Reading, told: Told) -> bool:
    """A weekday that the points or the news have: "the clinic on Thursdays"."""
    assert told.weekday is not None
    name = WEEKDAYS[told.weekday].lower()
    return bool({name, f"{name}s"} & reading.names.topics)


def _speaks_of_interview(text: Text, told: Told) -> bool:
    """Whether the words around it thank for, or tell of, a meeting, and of nothing else that has a date."""
    before = text.words_before(told.span.start, BEFORE)
    after = text.words_after(told.span.end, AFTER)
    start = before[0].start if before else told.span.start
    end = after[-1].end if after else told.span.end
    clause = _clause(text, start, told.span, end)
    if OTHER.said(text, clause.start, told.span.start) or OTHER.said(text, told.span.end, clause.end):
        return False
    thanked = THANKS.said(text, clause.start, told.span.start)
    if thanked and WELCOME.said(text, clause.start, clause.end):
        return True
    if thanked and len(text.words_in(clause.start, told.span.start)) <= 5:
        return True  # "Thank you for Tuesday"
    return MEETING.said(text, clause.start, clause.end)


def _clause(text: Text, start: int, told: Span, end: int) -> Span:
    """What belongs together around the date: up to the next semicolon, colon or dash, or a comma after it."""
    folded = text.folded
    head = max(folded.rfind(mark, start, told.start) for mark in (";", ":", " - ", "("))
    stops = [
        at
        for mark in (";", ":", " - ", ",", " but ", " and ")
        if (at := folded.find(mark, told.end, end)) >= 0
    ]
    return Span(head + 1 if head >= 0 else start, min(stops, default=end))


def _put_elsewhere(reading: Reading, part: Part, text: Text, told: Told) -> Finding:
    interview = reading.occasion.interview_on
    assert interview is not None
    return finding(
        part,
        told.span,
        f"{text.quoted(*told.span)} is not the day of the interview, which was on {day(interview)}.",
        f"Write {WEEKDAYS[interview.weekday()]} or {day(interview)}.",
    )
