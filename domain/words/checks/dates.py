"""Whether weekdays and dates fit: with each other, with the calendar, and with the day of the interview."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from domain.words.checks.calendar_dates import Told, dates_told
from domain.words.checks.finding import Finding, Part
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, finding
from domain.words.checks.text import Span, Text, word_set
from domain.words.english import WEEKDAYS, day

THANKS = Phrases("""
    thank|thanks|thanking|grateful|appreciate*|pleasure|enjoyed|good_of_you|kind_of_you
""")
MEETING = Phrases("""
    interview|interviewed|good_to_meet|great_to_meet|nice_to_meet|lovely_to_meet|pleasure_to_meet|delighted_to_meet|
        pleased_to_meet|conversation|meeting|met|talk|talked|talking|spoke|spoken|speaking|chat|
        discussion|discussed|introduction|first_meeting|had_together|saw_you|saw_each|seeing_you|interviewing|
        discussing|meet_you|you_took|
        sat_together|got_to_know|came_in|come_in|coming_in|panel_on|see_me|seeing_me|saw_me|having_me|had_me|
        met_me|left_your
""")
# Said right before the date these tell of the interview, whatever else stands around: "you told me on Friday",
# "during our call on Friday".
AT_IT = Phrases("""
    you told|asked|said|mentioned|explained|described|showed|spoke|raised|gave me|us|it? on|last
    during|after|since|following our|the|your|my|that video|phone|telephone|first|panel?
        call|talk|meeting|interview|conversation|visit|discussion on|of|last
    during|after|since|following our|the|your|my|that interview|conversation|meeting|talk|visit with *? *? *? *? on|
        of|last
    i came_to_see_you|met_you|was_with_you on
""")
# A clause of its own begins here: "thank you for telling me that the fair is on Friday".
BY_ANOTHER = word_set("that which who where when how why if because whose is are was were")
NEAREST = 9
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
        suggest*|until|till|before|after|by|every|each|usually|always|see_you|previous|earlier|announced|asked_for|
        moved_to|postponed|submitted|could_meet|can_meet|
        could_talk|happy_to|ready_to|would_suit|possible|you_meet|they_meet|board|committee|trustees|
        other_candidates|others|passed|finished|exam|trial|course|opens|opened|market|delivery|
        deliveries|shift|i_visited|i_went|i_tried|i_read|i_spoke_to|i_talked_to|last_month|last_year|
        said_that|told_me_that|gave_a_talk|give_a_talk|gives_a_talk|giving_a_talk|gave_a_lecture|meetup|elsewhere|
        other_interview|another_interview|would_be
""")
BEFORE, AFTER = 10, 6  # words around a date that tell what it is the date of


def dates_fit(reading: Reading) -> Iterator[Finding]:
    """Each date of each part by itself, then the interview's."""
    near = reading.occasion.on or reading.occasion.interview_on
    for part, text in reading.parts:
        for told in dates_told(text.original):
            if reading.is_open(part, told.span) or _is_day_of_interview(reading, told):
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
    return not _is_of_another_matter(text, told) and _speaks_of_interview(reading, text, told)


def _other_days(reading: Reading) -> set[date]:
    said = reading.occasion
    days = {
        each for each in (said.decision_by, said.deadline, said.decide_by, said.reply_by) if each is not None
    }
    booked = (each for text in said.booked for told in dates_told(text) for each in told.dates(said.on))
    return days | set(booked)


def _is_day_of_interview(reading: Reading, told: Told) -> bool:
    """ "On the 7th", of whichever month: long after the interview its month isn't the nearest."""
    interview = reading.occasion.interview_on
    return (
        interview is not None
        and (None, interview.day) in told.days
        and told.weekday in {None, interview.weekday()}
    )


PERSONS = word_set("me us you him her them")  # "telling me of 27 November"
# Before a weekday that only says which of several things is meant: "the Wednesday bread", "your Friday clinics".
OWNERS = word_set("the a an your our their its his her my every each some that this")
NO_NOUNS = word_set(
    """
    is was has as this its us last next at in on of for to and or but that when where while which who i we you he she it
    they my your our their with from by about after before were had have are be been thus perhaps always
    """
)


def _is_habit(text: Text, told: Told) -> bool:
    """ "On Thursdays", "Saturday mornings", "the Wednesday bread": no day in particular."""
    if text.original[told.span.start : told.span.end].lower().endswith("days"):
        return True
    after, before = text.words_after(told.span.end, 1), text.words_before(told.span.start, 1)
    if not after or text.folded[told.span.end : after[0].start] != " " or after[0].key in NO_NOUNS:
        return False
    thing = Span(after[0].start, after[0].end)
    if MEETING.said(text, *thing) or WELCOME.said(text, *thing):
        return False
    return after[0].key.endswith("s") or bool(before and before[0].key in OWNERS)


def _is_of_another_matter(text: Text, told: Told) -> bool:
    """ "The flood of 3 May": the date of what stands before "of"."""
    before = text.words_before(told.span.start, 2)
    if len(before) < 2 or before[1].key != "of" or before[0].key in PERSONS:
        return False
    thing = Span(before[0].start, before[0].end)
    return not (MEETING.said(text, *thing) or WELCOME.said(text, *thing))


def _is_spoken_of(reading: Reading, told: Told) -> bool:
    """A weekday that the points or the news have: "the clinic on Thursdays"."""
    assert told.weekday is not None
    name = WEEKDAYS[told.weekday].lower()
    return bool({name, f"{name}s"} & reading.names.topics)


def _speaks_of_interview(reading: Reading, text: Text, told: Told) -> bool:
    """Whether the words around it thank for, or tell of, a meeting, and of nothing else that has a date."""
    before = text.words_before(told.span.start, BEFORE)
    after = text.words_after(told.span.end, AFTER)
    start = before[0].start if before else told.span.start
    end = after[-1].end if after else told.span.end
    clause = _clause(text, start, told.span, end)
    if AT_IT.said(text, _start_of(text, told, NEAREST), told.span.start) or _is_of_the_day(text, told):
        return True
    if OTHER.said(text, clause.start, told.span.start) or OTHER.said(text, told.span.end, clause.end):
        return False
    thanked = THANKS.said(text, clause.start, told.span.start)
    if thanked and WELCOME.said(text, clause.start, clause.end):
        return True
    words = {word.key for word in text.words_in(clause.start, told.span.start)}
    if thanked and reading.occasion.kind == "thank_you" and not words & BY_ANOTHER:
        return True  # "Thank you for explaining the role on Tuesday": that was then
    if thanked and len(text.words_in(clause.start, told.span.start)) <= 5:
        return True  # "Thank you for Tuesday"
    return MEETING.said(text, clause.start, clause.end)


def _start_of(text: Text, told: Told, words: int) -> int:
    before = text.words_before(told.span.start, words)
    return before[0].start if before else told.span.start


def _is_of_the_day(text: Text, told: Told) -> bool:
    """ "Thursday's conversation"."""
    if not text.original[told.span.start : told.span.end + 2].lower().replace("’", "'").endswith("'s"):
        return False
    after = [word for word in text.words_after(told.span.end, 2) if word.key != "s"]
    return bool(after) and MEETING.said(text, after[0].start, after[0].end)


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
