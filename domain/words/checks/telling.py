"""Whether what must be told is told: news, items that were asked for, dates, and when what is promised comes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from domain.words.checks.calendar_dates import dates_told
from domain.words.checks.finding import Finding, Part
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, finding, missing
from domain.words.checks.stems import main_stems
from domain.words.checks.text import Span, Text
from domain.words.english import day

ENOUGH = 0.5
BESIDE = 300  # characters of the same sentence or the next one
ONE_WEEK = timedelta(days=7)
PROMISES = Phrases(
    """
    i|we|she|he will|shall|'ll|am|is|are|can|would|plan|intend|promise .. send|sending|forward|provide|
        supply|mail|email|post|submit|let_you_have|get_back|come_back|return|deliver|upload|pass_on|
        get_you|follow|share|prepare|write_to_you|put_together|ask_my|going_to_send|reply_to|
        answer_the|revert|complete|have_it_sent|have_it_ready|have_it_with_you|have_it_on|have_them_sent|
        have_them_ready|have_them_with_you|scan|hand_in|drop|fill_in|fax
    i'll|we'll|she'll|he'll .. send|forward|provide|supply|mail|email|post|submit|let_you_have|get_back|
        come_back|return_it|return_the|return_to_you|deliver|upload|pass|get_it|get_them|get_you|get_the|follow|
        share|prepare|
        write|put_together|ask|reply|answer|revert|complete|have_it_sent|have_them_sent|scan|hand|drop|fill
    you|they|references|rest|other|others|papers|documents|file|it|list|copy|certificate|report|
        portfolio|samples will|shall|'ll .. have|receive|get|follow|be_sent|be_with_you|reach|arrive|
        come|be_there|be_in_your
    you'll have|receive|get|find
    promise|promised to|you
    expect|get|receive the|my|our|a|them|it .. from_me|from_us|from_her|from_him
    you can|may|will|should expect my|our|the|a|it|them
    i|we|she|he will|shall|'ll|can get .. over|across|to_you|off_to
    will|shall|'ll follow|be_sent|reach_you|be_with_you|be_in_your|arrive|be_forwarded|come_separately|
        come_later|come_soon
    follow|follows|following|to_follow separately|later|shortly|soon|in_due_course
""",
    unless="""
    i|we|will|shall|'ll|you'll|i'll|would|can|could .. find .. attached|enclosed|below
    i|we|she|he would|could|can .. be? .. if|should|whenever|gladly|happy|happily|like
    will|would|shall|'ll|can .. bring .. to_the|experience|energy
    i'll|we'll|i|we will|shall|'ll|can .. follow .. your|the|with|up_on_your|closely|instructions
    i'll|we'll|i|we will|shall|'ll|can .. answer|share|prepare .. any|further|other|questions|more|
        for_the|for_our|in_the_interview
    share a|the|an *? table|office|ride|car|taxi|lift|room|flat|desk
    return to|home|by|on
    i|we|she|he will|shall|'ll arrive
    share what|my_experience|the_load|ideas|knowledge
    with you at|around|by|before|just
    have|'ll_have .. with_me|on_me
    i|we|she|he will|shall|'ll .. return to|home
    you|they|it will|'ll .. have|get .. any|no|a_question|questions|to_know|noticed|seen
""",
)
WHEN = Phrases("""
    at|by|around|from|before|past one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|8|9|10|11|12|half|
        quarter
    today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|noon|midday|lunchtime|
        evening
    this|next|coming|end|beginning|start of? the? morning|afternoon|evening|week|weekend|month|noon|
        day|business_day
    within|in|for|after|under a|an|the|one|two|three|four|five|six|seven hour|hours|day|
        days|week|weeks|minutes|fortnight
    by|before|until|on|no_later_than|not_later_than|as_of .. noon|midday|close|end|then|that_day|
        the_deadline|deadline|monday|tuesday|wednesday|thursday|friday|weekend|tonight|tomorrow|january|
        february|march|april|may|june|july|august|september|october|november|december|our_interview|
        the_interview|we_meet
    first thing
    same day
    as|once|when|after .. arrives|arrive|returns|signed|is_back|comes_in
    january|february|march|april|june|july|august|september|october|november|december
""")


def news_are_told(reading: Reading) -> Iterator[Finding]:
    """Each of the news, by its title or its detail."""
    if not reading.is_filled_in:
        return
    for news in reading.occasion.news:
        if not _is_told(reading, news.title) and not (
            news.detail and _is_told(reading, news.detail, least=2)
        ):
            yield missing(
                reading.prose.end,
                f"The news isn't told: {news.title}.",
                f"Tell it in a sentence: {news.detail or news.title}.",
            )


def items_are_named(reading: Reading) -> Iterator[Finding]:
    """Each of the materials that were asked for."""
    if not reading.is_filled_in:
        return
    for item in reading.occasion.items:
        if not _is_told(reading, item):
            yield missing(
                reading.prose.end,
                f"What they asked for isn't named: {item}.",
                f"Name it, and where it is: {item}.",
            )


def _is_told(reading: Reading, wanted: str, least: int = 1) -> bool:
    """Half of its main words within two sentences, and the last of them or two at least: "certificate" of "a copy of
    the certificate"."""
    stems = main_stems(wanted)
    if not stems:
        return True
    if len(stems) == 1:
        return reading.stems.has(stems[0])
    return any(len(window.share(stems)) >= max(ENOUGH * len(stems), least) for window in reading.windows)


def promises_have_a_day(reading: Reading) -> Iterator[Finding]:
    """Whoever promises something says when, in the same sentence or beside it."""
    text = reading.body
    for span in PROMISES.find(text, *reading.prose):
        number = text.sentence_number(span.start)
        sentence = text.sentences[number]
        stretch = Span(max(sentence.start, span.start - BESIDE), min(sentence.end, span.end + BESIDE))
        after = text.sentences[number + 1] if number + 1 < len(text.sentences) else None
        if after is not None and PROMISES.said(text, after.start, min(after.end, after.start + BESIDE)):
            # "I will send the papers. You will have them by Friday."
            stretch = Span(stretch.start, min(after.end, after.start + BESIDE))
        if not _tells_when(text, stretch):
            yield finding(
                Part.BODY,
                Span(span.start, min(sentence.end, reading.prose.end)),
                f"{text.quoted(*span)} promises something without saying when.",
                "Say by which day it comes.",
            )


def _tells_when(text: Text, stretch: Span) -> bool:
    said = text.original[stretch.start : stretch.end]
    return WHEN.said(text, *stretch) or bool(dates_told(said))


def decide_by_is_told(reading: Reading) -> Iterator[Finding]:
    """The dates that the recipient must know, of the other offer or of the answer."""
    said = reading.occasion
    wanted = said.decide_by if said.kind == "competing_offer_note" else said.reply_by
    if wanted is None or not reading.is_filled_in:
        return
    near = said.on or wanted
    if any(_is_that_day(text, wanted, near) for _, text in reading.spoken):
        return
    what = (
        "by when the other offer must be answered"
        if said.kind == "competing_offer_note"
        else "by when the answer comes"
    )
    yield missing(reading.prose.end, f"It doesn't say {what}.", f"Tell the date: {day(wanted)}.")


RELATIVE = (
    (0, Phrases("today|tonight|this_evening|this_afternoon")),
    (1, Phrases("tomorrow")),
    (7, Phrases("a_week_from_today|this_day_next_week|in_a_week")),
)


def _is_that_day(text: Text, wanted: date, near: date) -> bool:
    for told in dates_told(text.original):
        if wanted in told.dates(near):
            return True
        is_weekday = not told.days and told.weekday == wanted.weekday()
        if is_weekday and timedelta(0) <= wanted - near <= 2 * ONE_WEEK:
            return True
    return any(wanted - near == timedelta(days=days) and phrases.said(text) for days, phrases in RELATIVE)
