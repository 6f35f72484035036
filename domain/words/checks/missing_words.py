"""Small words that were left out: "I very interested", "it was pleasure", "apply for position", "would like join"."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.clauses import Tokens, said_at, said_before, span_of
from domain.words.checks.phrases import Phrases
from domain.words.checks.text import Span, word_set

WHO = word_set("i we they he she")
SOFTLY = word_set(
    "very also still really so always extremely most truly particularly now currently absolutely quite fully"
)
# What follows "am": after "I" alone a word is missing.
STATES = word_set(
    """
    happy glad available grateful keen able sure confident ready sorry certain aware responsible familiar eager proud
    thankful curious enthusiastic honoured passionate fond capable hopeful interested pleased delighted
    excited convinced
    impressed motivated looking writing working hoping waiting thinking applying searching planning living
    """
)
AFTER_ED = {
    "interested": word_set("in to"),
    "pleased": word_set("to with that about"),
    "delighted": word_set("to with that by"),
    "excited": word_set("about to by"),
    "convinced": word_set("that"),
    "impressed": word_set("by with"),
    "motivated": word_set("by to"),
    "honoured": word_set("to"),
}
BE = word_set("am is are was were be been isn't aren't wasn't weren't and than as make makes made or")
THINGS = "position|job|role|post|vacancy"
MISSING: tuple[tuple[Phrases, str], ...] = (
    (
        Phrases(
            """
            is|was|be|been|it's|such real|great|true|big|absolute? pleasure|honour|privilege to|meeting|speaking|
                talking|
                hearing|working|for|that
            is|was|be|been|it's good|great|nice|interesting|excellent|wonderful|unique|amazing opportunity|chance|
                experience|
                conversation|interview
            have|had|has very|really? good|great|nice|long|short|interesting|lovely|pleasant|wonderful|productive|useful
                conversation|meeting|talk|interview|visit|tour|chat|day|discussion|call|impression with|about|on|at|
                    in|and|
                of|there|today|yesterday|last|together
            have|had|has question|interview|meeting|appointment|opportunity|chance about|for|to|with|on|regarding
            have|had|has interview|appointment|meeting at|yesterday|today|tomorrow
            i am|'m new|qualified|trained|experienced|young|good|hard_working|fast|quick|certified|
                registered? engineer|teacher|
                nurse|accountant|designer|driver|mechanic|electrician|chef|developer|consultant|architect|technician|
                student|learner|worker|graduate|specialist|analyst|programmer|translator with|and|who|by|in|from|for|
                at|but|since
            as experienced|qualified|trained|young|new engineer|teacher|nurse|accountant|designer|driver|manager|chef|
                developer|consultant|technician
            """,
            unless="""
            it's|is|was|be good|great|nice|interesting conversation|experience|interview skills
            """,
        ),
        "a before it",
    ),
    (
        Phrases(
            f"""
            apply|applied|applying|application for {THINGS} of|in|as|at|with|that
            interested in {THINGS} of|as|with|you|that
            interview|interviewed for {THINGS} of|as|at
            """
        ),
        "the before it",
    ),
    (
        Phrases(
            """
            would|'d like|love|prefer thank|join|know|ask|meet|discuss|apply|say|tell|hear|learn|speak|bring|become|
                contribute|continue|attend|explain|mention|add|invite|send|confirm|arrange|emphasise|explore|see|
                take_part
            want|wants|wanted join|know|ask|thank|meet|discuss|apply|say|tell|hear|learn|speak|bring|become|contribute|
                continue|attend|explain|mention|add|send|confirm|arrange|see|take_part
            able|ready|willing|happy|glad|pleased|delighted|eager|keen|allowed|supposed join|meet|send|come|bring|take|
                speak|provide|answer_any|discuss|travel|work_with|hear|learn|see|contribute|move|attend
            hope|hopes|wish|wishes|intend|decided|decide|agreed|managed|promised|refused|need|needs join|meet|start|
                bring|come|
                provide|discuss|hear|learn|become|continue|apply|send|finish|improve
            in order get|make|keep|help|improve|become|reduce|provide
            """,
            unless="""
            need|needs not|start|bring
            happy|pleased|glad travel
            """,
        ),
        "to between them",
    ),
    (
        Phrases(
            "thank you your|the|taking|inviting|giving|meeting|having|all_your", unless="thank you all_your"
        ),
        "thank you for",
    ),
    (Phrases("listen|listening|listened me|you|music"), "to"),
    (Phrases("according my|the|your|our"), "to"),
    (
        Phrases(
            "would|will|could|can|should|may|might|must very|also|really? interested|happy|glad|"
            "grateful|able|available|pleased|"
            "honoured|delighted|great|nice|possible|helpful",
            unless="can able|happy|great|nice feel",
        ),
        "be",
    ),
    (
        Phrases(
            "have|has|had|'ve working|teaching|leading|managing|running|looking|living|studying|"
            "designing|writing for|as|in|at|with|since|a|the",
            unless=(
                "have|had|has working|teaching|leading|managing|running|looking|living|designing|"
                "writing for|in|at|as|with *? *? had"
            ),
        ),
        "have been",
    ),
    (
        Phrases(
            "has|have|had|'ve great|good|nice|difficult|hard|impossible|important|possible|able|"
            "available|happy|interested|pleased to|for"
        ),
        "have been",
    ),
)


def left_out(tokens: Tokens, is_question: bool) -> Iterator[tuple[Span, str]]:
    """Where "am" or "are" was left out."""
    if is_question:
        return
    for at, token in enumerate(tokens):
        if token.said not in WHO or said_before(tokens, at) in BE:
            continue
        state = at + 2 if said_at(tokens, at + 1) in SOFTLY else at + 1
        word = said_at(tokens, state)
        if word not in STATES or said_at(tokens, state + 1) not in AFTER_ED.get(
            word, {said_at(tokens, state + 1)}
        ):
            continue
        yield span_of(tokens, at, state), "am, is or are between them"
