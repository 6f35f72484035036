"""Whether further information is offered."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding
from domain.words.checks.later import SOME_TIME
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, missing
from domain.words.checks.text import Span, Text

PAPERS = (
    "references|reference|referees|referee|samples|sample|portfolio|certificates|certificate|letters|letter_from|"
    "documents|document|papers|material|materials|"
    "drawings|sketchbooks|details|evidence|proof|documentation|report|reports|figures|slides|testimonials|examples|"
    "cv|résumé|"
    "transcripts|diploma|diplomas|records|numbers|work_samples|information|clarification|clarifications|file|plans|"
    "recordings|answers"
)
GIVING = (
    "send|sending|provide|providing|supply|supplying|share|sharing|answer|answering|arrange|arranging|forward|"
    "clarify|elaborate|expand|"
    "furnish|submit|put_you_in|let_you_have|give_you|tell_you_more|tell_you_about|set_up|set_one_up|set_it_up|"
    "set_that_up|pass_on|complete_the|prepare_a|"
    "prepare_whatever|explain|bring_along|bring_my|bring_her|bring_his|bring_them|bring_it|bring_the|bring_in|"
    "bring_you|"
    "organise|organize|assist_with|show_you|come_in_again|come_in_for|come_in_and|come_in_any|come_in_on|"
    "come_in_once|deliver|fill_in|fill_any|"
    "name_people|name_someone|name_some|name_two|name_a|add_to|go_into|go_through|walk_you|take_a_test|"
    "take_the_test|do_a_trial|do_a_test|have_them|"
    "have_it|get_you|get_them|be_called|submit|enclose|demonstrate|present|respond|talk_you_through|make_available|"
    "let_you_see|"
    "discuss_anything|discuss_any|comment_on|complete|upload|email_you|mail_you|post_you|produce|collect|obtain|"
    "come_back_to|come_over|come_by|answer_any|make_a_trial|add_anything|add_detail|help_in_any|help_further|"
    "vouch|hand_in|talk_through|talk_it_through|run_through|talk_any|jump_on|"
    "let_the_panel|let_them|come_again|come_with"
)
READY = (
    "happy|glad|pleased|delighted|ready|willing|able|available|can|could|will|i'll|gladly|shall|pleasure|happily|"
    "easily|we'll|she'll|he'll|"
    "prepared|agreed|free|i'd|she'd|we'd"
)
MORE = (
    "anything|something|whatever|further|more|additional|other|any|another|open|remaining|missing|supplementary|"
    "else|outstanding|"
    "unclear"
)
# What one is glad to do without giving anything.
NO_OFFERS = (
    "hear|know|learn|join|be|become|work|see|lead|take|accept|start|begin|have|say|report|read|receive|meet|"
    "have_met|run|find|"
    "note|that|for|of|about|with|if|at|in|and|when|move|relocate|serve|contribute|build|get|make|move|you|your|the|"
    "understand|belong|say_that|tell_you_that|play|wait|live|return|stay|consider|by|over|i|we|she|he|as|on|grow"
)
GLAD = "happy|glad|pleased|delighted|willing|ready|able|gladly|happily to? gladly|also|still|only?"
# Offered by the writer or the candidate; "could you send" is none: see _is_asked.
OFFERS = Phrases(
    f"""
    {READY} ... {GIVING}
    {READY} .. help|assist *? *? else|further|more
    would|should .. happy|glad|pleased|delighted|willing|ready .. {GIVING}|vouch|confirm
    happy|glad|pleased|delighted|willing|ready|gladly|happily to? talk|speak|chat|meet *? *? any_time|anytime|
        at_any_time|whenever
""",
    unless=f"""
    happy|glad|pleased|delighted|able|would|could|can|will .. give_you|show_you|deliver|
        put_you .. experience|years|best|backlog|rota|
        calm|from_the_first
    love|like to have_it|have_them
    the|an|your|their answer
    whenever another|something|a|you_have_another|there
    that|when|because we|i|you
    {GLAD} {NO_OFFERS}
""",
)
# To talk, to help, or to do what no list foresees: of a later opening it leaves the door open and offers nothing.
WILLING = Phrases(
    f"""
    happy|glad|pleased|delighted|willing|ready|gladly|happily to?
    {READY} .. help|assist *? *? with|in
    {READY} .. speak_to_you|talk_to_you|speak_with_you
    would|should .. happy|glad|pleased|delighted|willing|ready .. speak|talk
""",
    unless=f"""
    happy|glad|pleased|delighted|able|would|could|can|will .. help|assist with|in .. experience|years|best|backlog|
        rota|calm|from_the_first
    would|i'd|could|can .. help_you|assist_you with
    come|coming|join|start|work gladly|happily
    that|when|because we|i|you
    {GLAD} {NO_OFFERS}|come|new|easter|christmas
""",
)
AT_HAND = Phrases(
    f"""
    {PAPERS} is|are|stand|stands|can|could|will|would|may *? *? *? had|ready|available|at_hand|sent|with_you|provided|
        on_request|yours|to_hand|
        arranged|be|waiting|had|prepared|here|upon_request|if|should
    {PAPERS} on|upon request|demand
    {PAPERS} ... be_had|at_short_notice|day's_notice
    any|every|whatever paper|document|{PAPERS} you *? *? *? need|miss|missing|want|lack|require|like
    {PAPERS} ready|waiting|to_hand|at_hand|agreed|here
    {PAPERS} .. agreed|can_be|may_be|happy|glad
    have|has|i've *? *? *? {PAPERS} .. ready|at_hand|to_hand|here|available|waiting|prepared|for_you|should|if|
        whenever
    offer|offers|offering ... {PAPERS}|further|more|send|details|trial|visit|meeting|conversation
    at|to your|my|our disposal|disposition|service
    available|here|there|on_hand|at_hand for|to|with .. questions|question|answer|further|information|details|
        clarification|queries
    questions|question|queries are|is *? welcome
    i|we|she|he have|has it|them|that|those|both ready|here
    i|we have it
    {MORE} *? evidence|proof|information|details|papers|documents i|we|she can
    have|ask|invite her|him|them|me .. in|over|back|along|you
    referees|referee|references|manager|employer .. expecting|expects|agreed|willing|ready|happy|glad|confirm|vouch|
        call
    have|has it|them|that|those|all|everything|both|{PAPERS} *? *? *? ready for|should|if|when|to
    copies|copy of .. everything|all|it|them
    you only|need only have_to|need|ask
    offered|offers to *? come|send|provide|answer|speak|bring|talk|meet|show|supply
    second|another|further|trial *? meeting|visit|conversation|talk|interview|call|day .. arranged|possible|help|
        useful|any_time|at_any|welcome
    have *? *? {PAPERS} sent|forwarded
    phone|telephone call away
    call|line|mail|message|phone away
    easy to reach
    say the word
""",
    unless="""
    your plans|records|figures|numbers
""",
)
IF_NEEDED = Phrases(
    f"""
    should|if|whenever|whatever|wherever|anything|any|everything|in_case *? *? *? you|they|the_panel|the_board|
        the_trustees *? *? need|want|wants|require|wish|miss|lack|
        have_any|have_questions|have_further|have_another|have_more|would_like|would_find|'d_like|like|are_missing|
        are_still|would_care|see_fit|
        might_need|may_need|still_need|may_require|might_want|prefer
    if|whether|in_case there|any|some|a|an|one|two|more|is|are|is_there|are_there *? *? {MORE}|point|points|question|
        questions|gap|gaps|need|{PAPERS}
    if|should|in_case|whether {MORE}|any_point|there .. unclear|missing|needed|wanted|open|required|lacking|
        outstanding|help|need|needs|
        be_needed|wanting|useful|like|know|clear
    if|should|in_case it|that|this|they|he|she|one|these|those|any_of|a|further|{PAPERS} .. helps|help|is_useful|
        are_useful|is_of_use|are_of_use|
        would_help|would_be_useful|assists|be_useful|useful|is_helpful|be_of_use|of_use|helpful|wanted|needed|required
    let|tell me|us *? *? know? *? if|should|whether|what|whatever|in_case|anything .. you|else|anything|missing|more|
        further|help|unclear
    tell|ask|write|say|call|shout|contact|ring|email|phone me|us? *? if|should|when|whenever|for|whatever|anything|
        with ... need|want|
        like|help|else|anything|missing|unclear|further|more|see|question|questions|something|details|clarification
    ask|contact|call|write|turn *? *? anything|whatever|any|with_questions|for_more|for_details|for_further
    if|should a|another|one *? second|further|more|technical|trial|practical round|meeting|talk|conversation|visit|
        interview|test|
        day|shift|call
    just|simply|please ask|say|call|shout
    do|please not|n't hesitate
    please|do ask
    feel_free to|if
    welcome to
    anything|something|whatever *? else|further|more|missing|unclear|outstanding|that_would_help|that_helps|
        that_might_help|you_need|you_might_need|
        you_may_need|you_still_need|is_missing|is_unclear|would_help|you_require|you_would_like|you'd_like|you_want
    further|additional|more|other|any|another|open|remaining question|questions|references|documents|papers|details|
        points|materials|
        samples|queries|proof|evidence
""",
    unless="""
    grateful|appreciate|welcome|glad|like|love|obliged|thankful .. any|further|more|other|additional .. information|
        details|news|
        update|word
    any|further|more|additional *? information|details|news|update .. process|timeline|timing|progress|decision|
        be_welcome|you_can|on_the|about_the
    is|are|do there|you *? *? *? new|news|anything_new|something_new|changed|decided|time|heard
    if anything .. my|her|his|our|has|it
    prefer *? *? somebody|someone|another|other|others|to_wait
    please ask|call|ring|phone|contact me|us *? *? on|at|back|under
    need of me|her|him|us
    need|want *? help|hand|hands|somebody|someone
    about|for something|anything else
    another|other|further|more|later|next|new *? opening|openings|post|posts|role|roles|position|positions|vacancy|
        vacancies|job|jobs
    whether i|she|he|we
    let|tell me|us *? know? where|when|how
    if|whether|when you *? *? *? have_decided|decide|decided|expect|need_more_time|have_made
    any|more|other|further time
    if|should|in_case|whether there *? *? any|some *? *? news|update|word|progress|decision|development|
        developments|change|changes|movement|timeline|timetable|date
""",
)
OFFERED_AS_QUESTION = Phrases(
    f"""
    may|shall|can|could|should|might i|we|she|he .. {GIVING}|have_my|have_her|have_them|help|add|send|show|bring|
        assist|offer
    would|do you *? like|want|care|wish|need|require|prefer *? *? to_see|me_to|us_to|to_have|to_talk|to_speak|
        to_look|anything|further|
        more|another|any|{PAPERS}
    would|will|might|may|could|does it|that|this|they|these|one|a|another|further|{PAPERS} .. help|be_of_use|
        be_useful|be_helpful|assist|of_interest
    is|are there *? anything_else|anything_i|anything_we|anything_you|anything_missing|anything_further|
        anything_more|anything_that|something_else|something_i|any_other|any_further|any_documents|any_papers
    is|are anything|something *? *? missing|unclear|open|lacking|needed|wanted
    what else|more|other
    which of
""",
    unless="""
    more|further|any time
""",
)


def further_information_is_offered(reading: Reading) -> Iterator[Finding]:
    """To send or answer something, or to arrange it."""
    if not (
        reading.says(AT_HAND)
        or reading.says(IF_NEEDED)
        or any(not _is_asked(text, span) for text, span in reading.spoken_prose(OFFERS))
        or any(
            not _is_asked(text, span) and not SOME_TIME.said(text, *text.sentence_at(span.start))
            for text, span in reading.spoken_prose(WILLING)
        )
        or any(
            text.is_question(sentence) and OFFERED_AS_QUESTION.said(text, *sentence)
            for text, sentence in reading.sentences
        )
    ):
        yield missing(
            reading.prose.end,
            "It offers nothing further.",
            "Add a line: “I am glad to send references or to answer further questions.”",
        )


def _is_asked(text: Text, span: Span) -> bool:
    """Whether it is they who could: "could you send", "if you can say"."""
    beside = (*text.words_before(span.start, 2), *text.words_after(span.start, 3)[1:])
    return any(word.key in {"you", "they"} for word in beside) and not any(
        word.key.split("'")[0] in {"i", "we", "she", "he"} for word in beside
    )
