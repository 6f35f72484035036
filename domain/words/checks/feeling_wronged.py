"""How people say that they feel wronged by the way they are treated: a feeling, and what of the procedure caused it."""

from __future__ import annotations

from domain.words.checks.demands import ANSWER, THIRD, WE
from domain.words.checks.in_one_sentence import InOneSentence
from domain.words.checks.negations import NEGATED
from domain.words.checks.phrases import Phrases

DEGREE = (
    "very|so|too|most|rather|quite|a_little|a_bit|deeply|extremely|really|truly|frankly|simply|somewhat|increasingly|"
    "more_and_more"
)
HURT = (
    "let_down|disappointed|hurt|upset|annoyed|irritated|frustrated|offended|insulted|dismayed|appalled|angry|cross|furious|"
    "unhappy|dissatisfied|displeased|unimpressed|saddened|discouraged|disheartened|disillusioned|baffled|bewildered|"
    "perplexed|puzzled|astonished|shocked|humiliated|belittled|slighted|snubbed|neglected|ignored|forgotten|overlooked|"
    "aggrieved|vexed|exasperated|fed_up|impatient|concerned"
)
WRONG = (
    "rude|impolite|discourteous|disrespectful|unprofessional|unacceptable|not_acceptable|not_good_enough|inexcusable|"
    "intolerable|unreasonable|unfair|insulting|inconsiderate|shameful|disgraceful|outrageous|appalling|poor_form|"
    "bad_form|poor_style|bad_manners|disappointing|frustrating|annoying|irritating|exasperating|upsetting|hurtful|"
    "discouraging|disheartening|a_disgrace|a_shame|beyond_belief|hard_to_accept|hard_to_understand|leaves_much"
)
FEELING = Phrases(
    f"""
    {WE} am|is|are|was|were|feel|feels|felt|have_been|has_been|have_become|become|must_confess|remain *? *? {HURT}
    i'm|we're|she's|he's *? *? {HURT}
    it|this|that|which|silence|delay {DEGREE}? hurts|stings|rankles|galls|pains|saddens|upsets|annoys|irritates|
        bothers|
        disappoints|frustrates|offends|disheartens|discourages
    i|we|she|he find|finds|found|consider|considers|call|think .. {WRONG}
    this|it|that|which|silence|delay|wait|waiting|treatment|process|procedure|way .. is|was|seems|feels|has_become|
        strikes_me_as|'s *? *? {WRONG}
    simply|frankly|totally|completely|utterly {WRONG}
""",
    unless=f"""
    {NEGATED}|nor|hardly .. {HURT}|{WRONG}
    {HURT} to .. leave|miss|decline|withdraw|disappoint|learn|hear_that|say|have_missed
    pleasantly|happily|positively surprised|astonished|shocked
    concerned with|about_the|for
    {WRONG} of|for me|us
    rude not to
""",
)
GRIEVANCE = Phrases(
    f"""
    slowly|slowness|slow|delay|delays|delayed|silence|silent|waiting|wait|waited|dangling|hanging|limbo|in_the_dark|
        so_long|too_long|taking|this_long|how_long|lack_of|absence_of|no_reply|no_answer|no_word|unanswered
    your silence|delay|treatment|behaviour|behavior|process|procedure|conduct|handling|failure|attitude|slowness|
        indecision
    {NEGATED}|nobody|no_one|none|nothing|without .. heard|hear|answer|answered|reply|replied|response|responded|word|
        told|informed|news|call|called|courtesy|written
    treat|treated|treats|handled|handle|dealt|conducted .. me|us|her|him|candidates|applicants|this|my|application|way
    way|manner|how .. treated|handled|dealt_with|conducted|treat
    kept|keep|keeping|left|leave me|us|her|him|candidates|applicants
    by you|your_company|your_firm|your_office|your_team|your_side
    with|in you
    months|weeks|fortnight|days .. without|waiting|of_waiting|and_still|and_no|no
""",
    unless=f"""
    {THIRD} .. wait|waiting|waited|delay|delays|delayed|silent|slow|slowly|left|treated
    wait|waiting list|lists|room|rooms|time|times
    waited|waiting on|at|for_the|for_a
""",
)
BEFORE_ME = Phrases(f"""
    {THIRD}
    pleasantly|thank|thanks|grateful|withdraw|decline
""")
# A feeling alone is told of many things; with what the procedure did it is a reproach.
WRONGED = InOneSentence((FEELING, GRIEVANCE), BEFORE_ME)
WRONGED_IN_A_WORD = Phrases(
    f"""
    expected|hoped_for|deserve|deserved|deserves *? *? better|more from|of you|your|a_company|a_firm|
        an_organisation|such
    would have thought|expected|hoped that .. least|too_much|courtesy|could|would_have_had|somebody|someone|possible
    lost|losing|lose all|any|my|her|his|our? faith|trust|confidence|respect|interest|hope|heart in|for|because .. you|
        your|process|procedure
    this|that|it|which is|'s simply|totally|frankly|really|quite|just? unacceptable|not_acceptable|intolerable|
        disgraceful|
        outrageous|inexcusable|unprofessional|ridiculous|absurd|a_disgrace|no_way_to
    becoming|getting|growing *? embarrassing|ridiculous|absurd|tiresome|frustrating|unbearable|annoying|painful
    was|were|been promised|assured .. {ANSWER}|call|news|last
    treated|treats|treating me|us|her|him *? badly|poorly|unfairly|shabbily|disrespectfully|wrongly|terribly
    last time that|i|we .. ask|write|call|try|chase|request|remind
    cannot|can't|should_not|shouldn't be expected|asked to wait|hang|hold
    my|our|her|his family|children|wife|husband|future|livelihood|whole|life|parents|career *? *? depend|depends|
        rely|relies|
        hang|hangs|count|counts|hinge|hinges
    why has|have|did|does|is|am nobody|no_one|it|this|there|i .. answered|heard|replied|written|taking|take|so_long|
        told|
        called|responded|bothered|waiting
    treated|handled like|as_if|as_though .. air|dirt|nobody|number|nothing|did_not|matter|exist|fool
    caused|causing|causes me|us|her|him .. inconvenience|trouble|stress|distress|difficulty|difficulties|harm|damage
    wasted|wasting my|our|her|his time|trouble|effort
""",
    unless=f"""
    {THIRD} .. cannot|can't|deserve|deserved|expected
    more from the|life|our|every
""",
)
