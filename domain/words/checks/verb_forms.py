"""Forms of verbs that can't follow what stands before them: "to discussed", "have went", "will sending"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.words.checks.phrases import Phrases
from domain.words.checks.text import Span, Text, word_set

MODAL = "can|could|might|must|shall|should|will|would|can't|couldn't|cannot|won't|wouldn't|shouldn't"
SOFTLY = "also|always|already|just|never|not|really|gladly|certainly|truly|ever|still|even|very|greatly|then"
# Past forms that are neither plain forms nor participles or nouns.
WENT = "went|came|saw|took|gave|wrote|spoke|knew|began|ate|chose|drove|grew|threw|rose|flew|forgot|broke|was|were"
# Past forms that are participles too, but no plain forms.
MET = (
    "met|told|said|thought|brought|bought|taught|kept|sent|spent|built|made|found|heard|understood|"
    "had|been|done|"
    "seen|known|given|taken|written|spoken|chosen|gone|got|learnt|became"
)
# Verbs whose past form stands before no noun ("to experienced staff" may be right, "to thanked" never).
HELPED = (
    "helped|discussed|thanked|visited|worked|joined|asked|talked|started|received|attended|contributed|offered|"
    "followed|called|wanted|liked|enjoyed|showed|explained|arranged|confirmed|met|went|came|saw|"
    "took|gave|wrote|"
    "spoke|told|knew|brought|hired|applied|decided|provided|mentioned|looked|hoped|learned|stayed|succeeded|"
    "improved|achieved|developed|continued|became|understood|thought|kept|spent|bought|found|heard|made|showed"
)
# Plain forms that are no nouns: after "have" or "am" they can only be wrong.
LEARN = (
    "learn|discuss|attach|enjoy|apply|send|write|speak|know|give|receive|improve|decide|choose|"
    "begin|grow|bring|teach|"
    "think|tell|understand|develop|achieve|include|provide|consider|succeed|organise|organize|"
    "prepare|add|contribute|"
    "manage|appreciate|thank|believe|hope|agree|mention|attend|follow|listen|remember|explain|"
    "suggest|hear|meet|ask|"
    "help_to|work_as|work_in|work_for|work_with|work_at|look_at|look_for|live|sit|forget|arrive|complete_the|"
    "finish_my|finish_the|receive|join"
)
IMPRESSED = (
    "impress|please|excite|attach|convince|encourage|motivate|amaze|inspire|interest|delight|surprise|honour"
)
FORMS: tuple[tuple[Phrases, str], ...] = (
    (
        Phrases(
            f"""
            {MODAL} {SOFTLY}? {HELPED}|{WENT}|done|seen|gone|taken|given|written|spoken|known|sent|had|
                built|taught
            do|does|did|don't|doesn't|didn't not|never|also? {HELPED}|{WENT}|{MET}
            """,
            unless="""
            did not have|had
            will|must|can|might needed|found|made|built
            do|does|did|can|will|would|should|could|must what|as|all|so|have|i|you|we
            what|all|whatever|than|as i|we|they|he|she|you did|do|does|can|could was|were|made|gave|took|
                came|had
            did was|were|made|gave|took|had|came|found|brought|kept|told|said|done|been
            will|can was|were|said
            would had
            """,
        ),
        "the plain form of the verb",
    ),
    (
        Phrases(
            f"""
            like|want|wanted|love|hope|hoped|wish|need|have|had|must|would to? thanks
            wish to expressed
            like|want|wanted|love|hope|hoped|need|needed|have|had|able|glad|happy|pleased|nice|good|chance|
                pleasure|
                opportunity|time|writing|wish|wished|going|way|delighted|ready|keen|eager|try|trying|order|
                    used|
                great|honour|plan|planned|privilege|forward|possible|difficult|easy|helped|decided|agreed|
                    excited
                to also|really|just? {HELPED}|{WENT}|was|were
            like|want|wanted|love|hope|hoped|need|needed|able|writing|wish|going|decided to thanking|
                sending|joining|
                meeting|discussing|asking|working_with|telling|helping|seeing|giving|making|taking|having|
                    confirming
            """,
            unless="""
            like|love to things|people
            able to
            used to hearing|meeting|working|having
            """,
        ),
        "the plain form of the verb after “to”",
    ),
    (
        Phrases(
            f"i|we|you|they|he|she|have|has|had|'ve|who have|has|had|'ve|not|never|also {SOFTLY}? {WENT}",
            unless="""
            i|we|you|they|he|she|it|who have|has|had was|were|came|gave|took|broke|rose|saw|grew
            i|we|you|they|he|she|who not|never|also
            have|has|had not|never|also was|were
            """,
        ),
        "the participle",
    ),
    (
        Phrases(
            f"i|we|you|they|he|she|it|who|team have|has|'ve {SOFTLY}? {LEARN}",
            unless="have|has|'ve not|never|also|even|then learn|know|hope|believe|think|agree|meet",
        ),
        "the participle",
    ),
    (
        Phrases(
            f"was|were|am|'m|are|been|is very|so|really|greatly|deeply|most|also|truly? {IMPRESSED} "
            "by|with|to|at|that|about|in|how|of",
            unless="""
            is|was|are|were|been interest|surprise|delight|honour to|in|at|that|of|with|by
            is please to
            """,
        ),
        "the form with -ed",
    ),
    (
        Phrases("""
        was|were|am|'m very|so|really|greatly|more|also|always? interest in|by
        """),
        "interested",
    ),
    (
        Phrases(
            """
            i|we am|'m|was|were|are|'re|feel|felt very|really|so|also|more|most|still|always|truly|
                extremely|quite|
                particularly? interesting in|to|by
            i|we am|'m|was|were|are|'re|feel|felt very|really|so|also|truly|extremely? exciting to|about|by|
                for|at
            i|we am|'m|was|were|are|'re|feel|felt very|really|so? surprising|amazing|disappointing|
                satisfying|
                motivating by|to_see|to_hear|with|that|about
            """
        ),
        "the form with -ed",
    ),
)
DID_ED = re.compile(
    rf"\b(?:(?:did|does|do)(?:n't| not)|(?:i|you|we|they|he|she|it|that|who|also|gladly) (?:{MODAL})(?: (?:{SOFTLY}))?)"
    r" (?P<verb>[a-z]{2,16}ed)\b"
)
ENDS_IN_ED = word_set(
    "need feed speed proceed succeed exceed heed bleed breed seed shed wed embed bed weed concede red led"
)


def past_after_did(text: Text) -> Iterator[tuple[Span, str]]:
    """ "I did not received", "I will enjoyed": of any verb."""
    for found in DID_ED.finditer(text.folded):
        if found["verb"] not in ENDS_IN_ED:
            yield Span(*found.span()), "the plain form of the verb"
