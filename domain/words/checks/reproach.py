"""What reproaches an employer, argues with a decision, or asks for reasons or another one."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.blame import ANEW, ASKING, FAILED, SORE, WORTH
from domain.words.checks.finding import Finding
from domain.words.checks.grievances import HARSH, HINTS, PROMISED, TOO_LONG
from domain.words.checks.no_grievance import FIRM
from domain.words.checks.owed import OWED
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, finding
from domain.words.checks.saying import NeverSays
from domain.words.checks.text import Span, Text
from domain.words.checks.verdicts import DOUBTED

REASONS = Phrases(
    """
    why|reason|reasons|grounds|explanation|feedback|criteria|what_tipped|what_went_wrong|where_i_fell|
        what_i_lacked|what_spoke|what_decided|what_made ... please|would_help|would_be|could_you|
        be_good|be_useful|be_helpful|appreciate|appreciated|know|tell|explain|share|owe|owed
    know|tell|explain|share|learn|hear|ask|asking|wonder|wondering|told|clarify|grateful|appreciate|
        like|love|want|curious|interested|glad|give|send|have|see|get|understand|say|welcome|request|
        helpful|useful|entitled|owed|mind|possible ... why|reason|reasons|grounds|explanation|feedback|
        what_tipped|what_went|what_was_missing|what_was_lacking|where_i_fell|where_i_went|where_i_lost|
        where_my|what_i_could_have|what_i_lacked|what_i_did|what_did|how_i_could|in_what_way|
        what_made_you|on_what|what_decided|what_spoke|criteria|what_the_other|who_got|who_was|
        which_part|what_counted
    what|where|why|how did|was|were|could|had|made|exactly|went i|you|it|the_difference|missing|lacking|
        wrong|short|that
    on what|which grounds|basis|criteria
""",
    unless=FIRM,
)
AGAIN = Phrases(
    """
    reconsider|reconsidered|reconsidering|reconsideration|rethink|revisit|overturn|reopen|think_again|
        think_twice|afresh|another_look|second_look|fresh_look|second_thought|second_thoughts|
        change_your_mind|change_your_minds|change_their_mind|look_again|another_chance|second_chance|
        one_more_chance|reverse_the|review_the_decision|review_your|weigh_again|have_another_think|
        not_final|not_too_late|change_of_heart
    is|are|was|whether|if this|that|the|your|it .. decision|choice|answer .. final|definite|definitive|
        irrevocable|last_word|set_in_stone|open_to
    ask|beg|urge|request|plead|implore|appeal|hope|wish|invite|call you|the|to|that|on .. to? ..
        think_again|consider_again|look_at|take_another|give_me|give_my|change|see_me|hear_me|
        meet_me_again_before|again_at
    still|perhaps|any|some room|way|chance|possibility|time to|for|of|that .. change|argue|persuade|
        convince|discuss|talk|me|decision|hear
    let|allow|give me us? .. prove|show|convince|persuade|explain_myself|put_my_case|make_my_case|plead|
        try_again|trial
    before it's|it_is|the too late|contract_is
""",
    unless=FIRM,
)
# A question that asks a favour of no weight, or begs leave to say something kind.
FAVOUR = Phrases("""
    cancel|pass|thank|give|greet|let|remove|take_me|inform|tell_your|release|confirm|close|remember_me|
        regards|touch|keep|tell_them|let_them|return|send_back|forward|excuse|accept|note|strike|delete|
        erase|withdraw|call_off|call_it_off|stand_down|destroy|shred|convey|offer_my_place|postpone
    take .. off|out|down|from
    may|might|could|can i also|just|finally? say|add|wish|congratulate|thank|stay|keep|remain|tell_you|
        take_this|mention|write_to_you_again|call_on_you|recommend|suggest_a_colleague|send_you|connect
""")
# A sentence that opens with thanks means well, unless it turns.
THANKS_FOR = Phrases("""
    thank you|them|everyone|everybody|both|all
    thanks for|to|again|so
    many|sincere|warm|my|heartfelt|special thanks
    i|we thank|appreciate|appreciated|valued
    i|we am|are|'m|'re|was|were|feel *? grateful|thankful|indebted|obliged
""")
TURN = Phrases("""
    but|although|though|yet|however|even_if|even_so|nevertheless|nonetheless|still|only|without|nothing|never|
        not|n't|didn't|don't|doesn't|wasn't|isn't|could|would|should|if|please|waste|wasting|wasted|finally|
        at_last|eventually|waiting|ignoring|unfortunately|sadly|despite|no
""")
SAID = NeverSays(
    (
        HARSH,
        HINTS,
        TOO_LONG,
        PROMISED,
        REASONS,
        AGAIN,
        SORE,
        OWED,
        FAILED,
        WORTH,
        ASKING,
        ANEW,
        DOUBTED,
    ),
    "reproaches, argues, or asks for reasons.",
    "Leave it out: respect their decision, and thank them.",
)


def no_reproach(reading: Reading) -> Iterator[Finding]:
    """No reproach, no argument; and no question, other than a favour ("Would you pass on my thanks?")."""
    told = set()
    for part, text, span in SAID.said(reading):
        sentence = text.sentence_at(span.start)
        if not _gives_thanks(text, sentence):
            told.add((part, sentence))
            yield SAID.finding(part, text, span)
    for part, text in reading.spoken:
        for sentence in text.sentences:
            if not text.is_question(sentence) or (part, sentence) in told or FAVOUR.said(text, *sentence):
                continue
            yield finding(part, sentence, f"{text.quoted(*sentence)} asks: the decision is made.", SAID.fix)


def _gives_thanks(text: Text, sentence: Span) -> bool:
    first = THANKS_FOR.first(text, *sentence)
    return first is not None and first.start == sentence.start and not TURN.said(text, *sentence)
