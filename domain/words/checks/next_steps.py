"""Whether a follow-up asks where things stand, or looks forward to the next step."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, missing
from domain.words.checks.text import Text

ABOUT_IT = Phrases("""
    stand|stands|standing|timeline|timeframe|timescale|timetable|timing|time_line|schedule|decision|
        decide|decided|deciding|decisions|update|updates|next|steps|step|process|progress|progressing|
        news|status|hear|heard|when|choose|chosen|choice|reached|deliberations|conclude|conclusion|
        how_far|where_you_are|stage|selection|come_along|coming_along|going|hiring|moving|move|
        developments|recruitment|proceed|search|dates|plans|plan|outcome|expect|date|shortlist|things|
        made_up|situation|latest|round|rounds|settled|open|filled|vacant|available|far|long|word|idea
""")
ASKS = Phrases("""
    tell|let me|us know|where|how|when|what|whether|if
    grateful|glad|interested|curious|keen|thankful|pleased|like|love|happy|eager|appreciate|welcome|
        kind|helpful|ask|asking|wonder|wondering|enquire|inquire|enquiring|inquiring|hoping|hope|
        obliged|good|delighted|useful|interest ... stand|stands|timeline|timetable|timing|timeframe|
        timescale|schedule|decision|decide|update|next|process|progress|news|status|matters|things|when|
        how_far|dates|choice|outcome|where_you|conclusion|how_the|how_your|how_it
    any|an|a news|update|word|idea|indication|hint|line on|about|from|of|regarding|when|as_to|yet
    enquire|inquire|enquiring|inquiring|ask|asking|learn|hear|know|find_out|understand after|about|
        whether|how|when|what|where|if .. post|position|search|application|stand|stands|decision|
        decided|decide|process|progress|matters|next|timetable|things|made|reached|likely|expect|far|
        going|hear|chosen|news|step|steps
    as to when|where|how|whether|the_timetable|the_timing|the_timeline|the_next
    tell|let|give|share|say ... where|when|how|timeline|timetable|timing|update|status|decision|news|
        stands|stand
""")
OUTLINED = Phrases("""
    ask|enquire|find ... stand|stands|timeline|decision|decided|decide|timing|next|when|where|how|status
""")
FORWARD = Phrases(
    """
    look|looks|looking forward
    next step|steps|stage|stages|round|phase
    hope|hopes|hoping|eager|keen|glad|happy|pleased|delighted|welcome|love|like|excited|ready|available|
        enjoy|appreciate|free|grateful ... meet|meeting|talk|talking|speak|speaking|discuss|hear|
        hearing|conversation|interview|call|tell_you_more|chance|opportunity_to|come_in|visit|proceed|
        next|person|introduce|explain|show|chat|word|go_on
    await|awaiting|anticipate|anticipating .. your|reply|hearing|next|news|answer|word|to
    hear from you
    come in|by|over|to_your|along|round
    in person
    pleasure|joy|chance|opportunity|happy|glad|delighted|welcome to|of|be|if .. tell|show|meet|meeting|
        explain|discuss|discussing|introduce|invite*|talk|talking|come|speak
    at your convenience
    whenever|when it|you suits|suit|like|wish|would
    may|might|shall i|we .. hope|expect|look
    what would|will|is|are|comes|happens .. next
""",
    unless="""
    like|love|hope to thank
    would be|have been glad|happy .. to meet .. you .. but
""",
)


def next_steps_are_asked(reading: Reading) -> Iterator[Finding]:
    """A status_follow_up asks where things stand; an application_follow_up looks forward to the next step."""
    if reading.occasion.kind == "application_follow_up":
        if not any(FORWARD.said(text) for _, text in reading.spoken):
            yield missing(
                reading.prose.end,
                "It says no word of the next step.",
                "End with it: that you look forward to a conversation.",
            )
    elif not any(_asks_where_things_stand(text) for _, text in reading.spoken):
        yield missing(
            reading.prose.end,
            "It doesn't ask where things stand.",
            "Ask politely: “Could you tell me where things stand, and when you expect to decide?”",
        )


def _asks_where_things_stand(text: Text) -> bool:
    """In a question, in a polite sentence, or as an outline of a call notes it: "Ask where things stand"."""
    questions = (sentence for sentence in text.sentences if text.is_question(sentence))
    return ASKS.said(text) or OUTLINED.said(text) or any(ABOUT_IT.said(text, *each) for each in questions)
