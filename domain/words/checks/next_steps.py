"""Whether a follow-up asks where things stand, or looks forward to the next step."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, missing
from domain.words.checks.text import Span, Text

# A question that asks for nothing about the process: an offer, a courtesy, a turn of speech.
NO_ENQUIRY = Phrases("""
    may|shall|can|could|should|might i|we|she|he *? send|help|add|show|bring|provide|supply|arrange|offer|share|
        forward|
        do|give|assist|tell_you|answer|put_you
    would|do you *? like|want|care|wish|need|require|prefer *? *? *? me|to_see|to_have|to_talk|to_speak|anything|
        further|more|another|
        references|a_reference|a_copy|a_sample|time
    would|will|might|may|could|does it|that|this|they|these|one *? *? help|be_of_use|be_useful|be_helpful|assist|
        suit|interest
    would|will|might|could a|an|another|one|my|her|his|further|more .. help|be_of_use|be_useful|be_helpful|assist|suit
    is|are there *? anything|something|any_other|any_further|any_documents|any_papers|a_document
    is|are anything|something *? missing|unclear|open
    how are|is|was you|the_family|life|your_week|your_summer|the_weather|your_holiday
    who would|could|can|knows|wouldn't|doesn't
    remember|recall
    isn't|wasn't|aren't|don't it|that|they|you|we
""")
WANTS_TO_KNOW = Phrases(
    """
    ask|asking|enquire|enquiring|inquire|inquiring|wonder|wondering|wondered|curious|enquiry|inquiry|find_out|
        wanted_to_check|
        wanted_to_see|to_see_where|to_see_how|to_see_whether|to_check_where|to_check_how|to_check_whether
    appreciate|appreciated|welcome|grateful|helpful|interested|glad|obliged|thankful|kind|love|like|please|happy|good|
        pleased|keen|delighted|useful|kindly|helps|help|eager|hope|hoping|great|nice|thoughtful|interest .. know|
        knowing|hear|
        hearing|learn|learning|update|updated|news|a_word|short_word|brief_word|any_word|word_from|word_on|
        word_about|a_line|short_line|brief_line|line_from|line_on|feedback|information|inform|advise|tell|telling|let_me|
        let_us|
        letting|share|say|indication|status|timeline|timing|decision|decided|estimate|idea|hint|progress|clarity|
        find_out|give|
        insight|send_me|send_us
    let|tell|inform|advise|update|give|send|drop|keep|telling|letting|informing|giving me|us|her|him
    advise|inform|indicate on|about|of|when|how|whether|where|me
    idea|feel|sense|note|steer|word|line|sign|estimate *? *? *? *? on|of|for|about .. timeline|timing|timetable|
        affairs|things|process|decision|stand|stands
    any|some|an|a|your|the *? *? update|news|word|feedback|hint|indication|developments|movement|idea|sign|estimate|
        information .. welcome|
        appreciated|helpful|help|on|about|of|from|as|regarding|when|how|whether|concerning|yet|please
""",
    unless="""
    know|say|tell|ask|let|inform *? *? if|should|whatever|anything|whether you|i|there|anything|something|more|
        further|else|it|
        that .. need|needs|want|like|else|anything|more|further|something|missing|unclear|help|require
    let|tell|inform me|us *? know? *? what_else|what_more|what_you_need|anything
    tell|let|give me|us anything|whatever you|else
    ask|asking me|us|her|him|for|anything|whatever
    happy|glad|pleased|like|love|able|can|could|will|delighted *? *? to? send|give|share|tell|let|say|add|ask_you_to|
        help
    happy|glad|pleased|good|nice|love|delighted .. hear|hearing|learn|know .. that|your_kind
    have|bring|share *? *? *? news|update|idea|word|information|feedback
    know|knowing|hear|heard|say|tell that
    i|you|we know|knew|said|told|gave
    you|who|he|she gave|told|sent|asked
    thank|thanks .. telling|letting|giving|informing|sharing|update|news|feedback|word
    ask|asking whether|if|about|why i|she|he|we|my|her|his .. have|has|had|can
    let|keep you|me_say|me_thank
    look|looking forward to hearing
    if|should|in_case you|there|anything|something|questions .. let|tell|call me|us
    please|just|do let|tell me|us know? if|should
""",
)
PROCESS = Phrases(
    """
    stand|stands|standing|timeline|timeframe|timescale|timetable|timing|time_line|schedule|decision|decide|decided|
        deciding|
        decisions|next|steps|step|process|procedure|progress|progressing|progressed|status|when|choose|chosen|
        choosing|choice|
        deliberations|conclude|conclusion|stage|selection|coming|going|hiring|moving|move|recruitment|recruiting|
        proceed|
        search|dates|date|plans|outcome|expect|shortlist|things|matters|situation|round|rounds|settled|filled|vacant|
        available|
        far|how|where|what|whether|by_when|application|candidacy|appointment|appointed|post|position|role|opening|
        vacancy|job|interview|
        interviews|consider|considered|running|consideration|news|developments|matter|state|continue|committee|panel|
        board|on_her|
        on_him|for_her|on_priya|feedback|impression|answer|result|results|stage|vacancy|case|file|yet|it|reached|
        candidates|any|update|word|state_of_play|line|lie_of_the_land|land_lies|got_to|we_are|you_are_with|affairs
""",
    unless="""
    how much|well|kindly|calmly|warmly|pleased|glad|interested|keen|you_are_well
    what i|we|you_said|you_told|you_described|she|he
    where i|we_talked|she|he
    when i|we|you_asked|you_showed
""",
)
OUTLINED = Phrases(
    """
    ask|enquire|find|inquire|question|timeline|where|when|how ... stand|stands|timeline|decision|decided|decide|
        timing|next|when|
        where|how|status|process|search|going|news
""",
    unless="""
    know|knows|understand|understands|told|explained|described|showed|saw|learned|learnt .. how|where|when
""",
)
FORWARD = Phrases(
    """
    look|looks|looking forward
    next step|steps|stage|stages|round|phase
    hope|hopes|hoping|eager|keen|glad|happy|pleased|delighted|welcome|love|like|excited|ready|available|curious|wait|
        jump|
        enjoy|appreciate|free|grateful|nice|good|great|honoured|privilege|gladly|willing|lovely|interested ... meet|
        meeting|talk|talking|speak|
        speaking|discuss|hear|hearing|conversation|interview|call|tell_you_more|tell_you|chance_to|opportunity_to|
        opportunity_of|come_in|visit|
        proceed|next|person|introduce|explain|show|chat|word|go_on|move_forward|learn|invited|invitation|come_by|
        come_over|come_to|
        convince_you|face|come_for|stage|round|take_it_further|see_you|present|week
    await|awaits|awaiting|anticipate|anticipating .. your|reply|hearing|next|news|answer|word|to
    hear from you|back
    come|travel in|by|over|to_your|along|round|to
    in person
    face to face
    pleasure|joy|chance|opportunity|happy|glad|delighted|welcome|conversation|interview|invitation|meeting|call|
        visit to|of|be|if|would|will .. tell|
        show|meet|meeting|explain|discuss|discussing|introduce|invite*|talk|talking|come|speak|welcome|happy|delight|
        joy|honour|pleasure|
        suit|an_interview|interview|conversation
    at your convenience|disposal
    whenever|when it|you suits|suit|like|wish|would
    may|might|shall|can|could i|we|she|he *? hope|expect|look|meet|speak|talk|tell|come|call|discuss|visit|have
    what would|will|is|are|comes|happens .. next
    when|what|would|which .. suit|convenient|work_for_you
    forward to
    whatever|what|all_that comes|follows|happens next|after|then|now
    lead|leads to *? *? meeting|conversation|interview|talk|invitation|call
    call|reach|contact|telephone|phone|ring|invite|ask|find me|her|him|us
    available|free|at_your_disposal for|at|on|to|any|all|next|from|in|until|whenever
    perhaps|maybe .. speak|talk|meet|call|conversation
""",
    unless="""
    like|love to thank
    would be|have been glad|happy .. to meet .. you .. but
    grateful|glad|happy|appreciate|pleased|delighted ... opportunity|chance|opportunity_of to|of apply|applying
    next depot|door|village|town|year|to
    enjoy|like|love meeting|talking|speaking .. customers|people|drivers|guests|clients|parents|patients|suppliers
""",
)


def next_steps_are_asked(reading: Reading) -> Iterator[Finding]:
    """A status_follow_up asks where things stand: by a question, in a polite sentence, or as notes for a call do. An
    application_follow_up looks forward to the next step."""
    if reading.occasion.kind == "application_follow_up":
        if not any(FORWARD.said(text) for _, text in reading.spoken):
            yield missing(
                reading.prose.end,
                "It says no word of the next step.",
                "End with it: that you look forward to a conversation.",
            )
    elif not (
        any(_asks(text, sentence) for text, sentence in reading.sentences)
        or reading.says(OUTLINED)
        or reading.says_together(WANTS_TO_KNOW, PROCESS)
    ):
        yield missing(
            reading.prose.end,
            "It doesn't ask where things stand.",
            "Ask politely: “Could you tell me where things stand, and when you expect to decide?”",
        )


def _asks(text: Text, sentence: Span) -> bool:
    """Whether it is a question, and none that only offers something."""
    return text.is_question(sentence) and not NO_ENQUIRY.said(text, *sentence)
