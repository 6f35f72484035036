"""How people threaten with an end: their patience, their other offers, their last date."""

from __future__ import annotations

from domain.words.checks.demands import DAY, THIRD, WE
from domain.words.checks.negations import NEGATED
from domain.words.checks.phrases import Phrases

WHEN = f"{DAY}|tomorrow|tonight|noon|today|now|then|this_week|next_week|the_weekend|the_end|close|five|month"
LAST_CALL = Phrases(
    f"""
    failing|without|absent|in_the_absence_of|barring a|an|your? reply|answer|response|decision|word .. will|
        shall|'ll|
        assume|withdraw|must|take
    in the absence of
    should|if|unless|when i|we|she|he *? hear|heard|receive|get|have .. {NEGATED}|nothing|no .. will|'ll|
        shall|consider|assume
    either you|we|i .. or
    {WE} give|gives|gave|am_giving|can_give|will_give|'ll_give you .. until|till|by {WHEN}
    deadline|limit|cut_off for you|is|of_mine {WHEN}|you
    after|beyond|past {WHEN} .. offer|no_longer|not|cannot|can't|gone|guarantee|withdraw|stand|too_late|
        stands
    {NEGATED} prepared|willing|going|able to wait|hold .. beyond|past|longer|after|until|more|for
    not wait beyond|past|longer|much|another
    won't|will_not|not be? on_the_market|wait|available|free|around|here for_long|much_longer|for_ever|
        longer|long|forever
    on the market .. long
    other|another|several|rival|better firms|companies|employers|offers|offer|company .. so_please_act|so_act|
        so_move|so_hurry|
        so_please_hurry|so_you_had|so_do|act|move|quickly|hurry|fast|
        making_offers|already_making|knocking|advise|would_advise
    act|move|decide fast|quickly|soon|today|now .. or|if|before|lose
    so move|hurry|act|decide|be_quick|please_hurry
    offer .. expires|ends|runs_out|lapses .. so|better|act|please|must|hurry|decide
    i beg you
    hate|loath|sorry|reluctant to have_to? turn|go|take .. competitor|competitors|rival|rivals|elsewhere
    we|you should|must|need_to close|settle|sign|finish .. by|before|this_week|now
    my deadline for
    i am simply|exactly|precisely|quite_simply what
    {NEGATED} get a? second|another|better chance|opportunity
    no reply|answer as a
    you have|'ve until|till|time_until|only_until *? {WHEN}
    your|best own|interest interest to|decide|act
    revert with|by|at
    disappoints|hurts|upsets|saddens|annoys|bothers me|us *? *? *? that|to_be|not
    left in_the_dark|hanging|waiting
    have the|your|a contract|offer|answer|decision|letter .. by|on_my_desk|before
    must|need_to|have_to have|get|know clarity|certainty|an_answer|a_decision|where|before|today
    has|have|had other|several|two|more|many offers|companies|options .. {NEGATED}|wait|chasing|short|
        so|soon
    if you are|'re serious|interested|really .. call|act|decide|today|now|sign|prove
    chasing me|her|him
    won't|will_not wait
    your last|only|final chance|opportunity
    last chance to .. me|her|him|hire|secure|decide|answer
    now or never
    clock is|and .. ticking|running
    or i|we|she|he am|'m|is|will_be out|gone|off|elsewhere
    sooner you|the_better decide|answer|reply|for_both
    the sooner you|we
    how quickly|urgently|soon i|we need|must
    can't|cannot stress enough
""",
    unless=f"""
    {THIRD} .. left|wait|waiting
    never|not|nobody|no_one left
    offer|they .. expires|ends|runs|asked|want .. and_i|i_wanted
    last chance to see|visit|taste
    clock .. in|on|hall|boilers|spoke|struck|you_said
    if|should|when i|we .. heard|hear .. no|not|nothing .. understand|happy|glad|hope|wish
    in the absence of_a|the|my|our
    other|another company|firm|offer has|asked|have|would|runs|expires .. answer|by|until|and
    without a|an? answer .. no
    either you|we|i can|may|could|like
    go|look|turn elsewhere *
    sooner .. leak|found|the_cheaper
""",
)
