"""Whether a message that only gives asks for something after all."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding, Part
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, finding
from domain.words.checks.text import Span

REQUESTS = Phrases(
    """
    could|would|can|will|won't|may|might|do|are|is you|i|we|it|there .. tell|let|give|share|send|say|
        help|forward|confirm|consider|introduce|look|ask|arrange|meet|spare|recommend|pass|think|
        possible|have|know|mind|connect|speak|talk|be_able|be_willing|want|like|put|point|read|reply|
        call|advise|suggest|find|take
    please let|tell|send|give|confirm|reply|answer|call|contact|advise|forward|share|say|write|get|come|
        consider|pass|introduce|respond|review|look|read|keep_me|look_at|take_a_look|include|ask|inform
    let|tell me|us know|have|what|whether|if|when
    would|should|i|be|we 'd? appreciate|grateful|love|like|hope|welcome|obliged .. your|a|any|an reply|
        answer|thoughts|feedback|call|opinion|view|update|response|comment|comments|chance|word|meeting|
        news|introduction
    i|i'd|would|and|we like|love|want|hope|hoping|wanted|wonder|wondering|wondered|ask|need to? .. know|
        hear|ask|whether|if|learn|understand|discuss|arrange|meet_up|talk_about|find_out
    may|might|could|can|must i ask|trouble|call|hope_for|request|impose
    looking|look forward to your|hearing|a reply|answer|thoughts|feedback|response|view|from|what
    what do|did|would|are you
    how do|does|did|would|are|is you|it|that|this
    grateful|glad|keen|curious|eager|interested for|to|if .. reply|answer|know|hear|feedback|thoughts|
        you_could|you_would|learn|your_view
    would|do you mind
    get|come|write back to me
    i await|expect|request|require|ask
""",
    unless="""
    no|not|nothing|without|neither|don't .. reply|answer|response|need|needed|obliged|necessary
    please feel|find|accept|give_my|pass_on|pass_my|do_not|don't|note|give_them|thank|use
    look|looking forward to seeing|working|following|reading|meeting_you_again|staying|your_posts|being|
        connecting|crossing
    would|i'd|should|be|could like|love|be|glad|pleased to share|tell|offer|say|thank|send|show|stay|be|
        join|help|bring|add|mention|work|connect|keep|follow|let
    wanted|want|like|love|hope to let|share|tell|say|send|thank|stay|keep|follow|congratulate|mention|
        offer
    thought|know|hope|believe|think you .. might|would|may|could
""",
)


def nothing_is_asked(reading: Reading) -> Iterator[Finding]:
    """News and a first note are gifts: no question, no request."""
    found = False
    for span in REQUESTS.find(reading.body, *reading.prose):
        found = True
        yield _asked(reading, reading.body.trimmed(*span) or span)
    for text, sentence in reading.sentences:
        if not found and text is reading.body and text.is_question(sentence):
            yield _asked(reading, sentence)


def _asked(reading: Reading, span: Span) -> Finding:
    return finding(
        Part.BODY,
        span,
        f"{reading.body.quoted(*span)} asks for something; this message only gives.",
        "Say it without a question or a request: “No answer is needed.”",
    )
