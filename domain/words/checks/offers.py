"""Whether further information is offered."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, missing

OFFERS = Phrases(
    """
    happy|glad|pleased|delighted|ready|willing|able|available|can|could|will|'ll|gladly|shall|would|may|
        pleasure|happily|easily|i|it_is_no ... send|sending|provide|providing|supply|supplying|share|
        sharing|answer|answering|arrange|arranging|forward|clarify|elaborate|expand|furnish|submit|
        put_you_in|let_you_have|give_you|tell_you_more|set_up|set_one_up|pass_on|complete_the|prepare_a|
        prepare_whatever|explain_anything|bring_along|organise|organize|assist_with|show_you|help_with|
        come_in_again|deliver
    anything|something|whatever else|further|more|missing|unclear|you_need|you_might|you_may|you_want|
        you_would_like|you_require|is_missing|is_unclear|that_would_help|helps|to_add
    further|additional|more|other|any|another|open|remaining information|details|documents|questions|
        question|references|reference|material|materials|papers|samples|detail|examples|evidence|
        documentation|certificates|drawings|points
    let|tell me|us know if|should|whether|what|whatever|in_case
    tell|ask|write|say|call me|us? if|should|when|whenever|for|whatever ... need|want|like|help|else|
        anything|missing|unclear|further|more|see|question|questions|something
    should|if|whenever|whatever you *? need|want|require|wish|miss|lack|have_any|have_questions|
        have_further
    if|whether there is|are|'s anything|something|any
    at your disposal|service
    just|simply ask|say|call
    do|please not|n't hesitate
    please|do ask|feel_free
    references|reference|samples|sample|portfolio|certificates|documents|papers|material|drawings|
        papers|details is|are|stand|can|could|will .. ready|available|at_hand|sent|with_you|provided|
        on_request|enclosed|yours|to_hand|arranged|be
    offer|offers|offering .. references|further|more|send|sample|samples|reference|details|information|
        material
    available|here|there|on_hand for|to|with .. questions|question|answer|further|information|details
    would|might|may|could it? help|be_useful|be_helpful|be_of_use|assist .. if|i|to|you
    second|another|further|trial|practical visit|meeting|conversation|interview|talk|call|day|shift|
        session|task|test|round|lesson
    bring|have|ask|invite her|him|them|me .. in|over|back|along|you
    if|in_case|should it|that|this|they|he|she|one? helps|help|is_useful|is_of_use|would_help|
        would_be_useful|assists|be_useful|are_useful|useful|is_helpful
    would|will be? glad|happy to speak|talk|vouch|tell .. to_you|with_you|for
""",
    unless="""
    could|can|have|would|will|may you .. send|share|tell|give|let|provide|say
    you can|could|will|would|'ll .. send|share|tell|give|let|provide|say|answer
    happy|glad|pleased|delighted|able|would .. give_you|help_with|show_you|deliver .. experience|years|
        best
    let|tell me|us know where|when|how
""",
)


def further_information_is_offered(reading: Reading) -> Iterator[Finding]:
    """To send or answer something, or to arrange it."""
    if not any(OFFERS.said(text) for _, text in reading.spoken):
        yield missing(
            reading.prose.end,
            "It offers nothing further.",
            "Add a line: “I am glad to send references or to answer further questions.”",
        )
