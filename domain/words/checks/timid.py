"""What makes the sender small: excuses for writing, and doubts of oneself."""

from __future__ import annotations

from domain.words.checks.demands import THIRD
from domain.words.checks.excuses import FOR_WRITING, SO_BUSY
from domain.words.checks.negations import NEGATED
from domain.words.checks.phrases import Phrases
from domain.words.checks.saying import NeverSays, Together
from domain.words.checks.self_doubt import SMALL_SELF

EXCUSES = Phrases(
    f"""
    sorry|apologies|apologise|apologize|apology|forgive|excuse|pardon to|for|me|my|if|that .. bother*|
        disturb*|troubl*|intru*|impos*|writing|write|emailing|email|taking|take|again|chas*|nagg*|
        pester*|pest|nuisance|interrupt*|asking|ask|persist*|boldness|presum*|forward|reaching|being|
        calling|call|contacting|adding_to|your_inbox|yet_another|so_many|steal*
    hate|hesitate|hesitated|hesitating|reluctant|afraid|loath|uncomfortable|embarrassed|ashamed to|of|
        about .. bother*|disturb*|trouble|ask|asking|write|writing|intrude|impose|pester|chase|be_a|
        being|nag|take|contact*|call
    don't|do_not|didn't|did_not|wouldn't|would_not|never want|mean|wish|intend|like to .. bother|
        disturb|trouble|intrude|pester|nag|annoy|impose|be_a|be_that|chase|harass|take_up
    without wanting|wishing|meaning to .. bother|disturb|trouble|seem|intrude|be|pester|nag|impose|push
    hope|hoping|trust .. not|don't|isn't|doesn't|aren't .. bother*|disturb*|troubl*|intru*|impos*|
        nuisance|pest|annoy*|pester*|inconvenient|bad_time|too_forward|too_bold|too_much|presumptuous|
        too_pushy|out_of_line|mind_my|mind_me|mind_that_i|mind_this|mind_if_i|nagging|inappropriate
    hope you|nobody|no_one won't|don't|will_not|do_not|doesn't mind|minds? my|me|this|that_i|if_i|hearing|another|
        asking
    if it|this|that is|isn't|it's|wouldn't_be|would_not_be|be not? too much trouble|bother|to_ask|of_a|
        of_an|work
    too much to ask|trouble
    bother|bothering|disturb|disturbing|pester|pestering you
    not|take|taking|steal|stealing|waste|wasting up? .. of? your precious|valuable|limited|scarce time|
        attention
    steal|stealing|rob|waste|wasting .. your time|day|attention
    {NEGATED} take up|too .. your time
    angry|cross|annoyed with me|if_i|that_i
    sorry|apologies|apologise|apologize again|once_more|in_advance|for_this
    bear with me
    i dare|dared to? ask|hope|trouble|write|send|say|contact|approach
""",
    unless=f"""
    sorry|regret to .. hear|learn|lose|leave|decline|disappoint|miss|be_leaving|have_to|have_missed|
        withdraw|say|give_up
    sorry|apologise|apologies|apologize|apology|forgive .. delay|late|lateness|wrong_file|mistake|
        confusion|typo|short_notice|hand
    not|never|no|nothing|without .. sorry
    do|please not|don't hesitate
    don't|do_not|didn't|did_not|never|cannot hesitate
    {THIRD} do_not|don't|did_not|didn't|does_not|never
    hope that|the|your|to|we|it .. was|were|went
""",
)
CHECKING_IN = Phrases("""
    just|only|merely|simply|quickly writing|emailing|calling|getting_in_touch|dropping_by to check|touch|see|ask|
        remind|nudge
    just|only|merely|simply|quickly checking|touching_base|following_up|popping|nudging|bumping|
        circling_back|wanted_to_check|wanted_to_touch|wanted_to_follow|wanted_to_see_if|
        wanted_to_ask_whether_perhaps|to_check_in|to_touch_base|a_quick_check|a_gentle|
        a_friendly_reminder|a_little_reminder|wondering|reaching_out|a_quick_nudge
    checking in
    touch|touching base
    just|only|merely|this_is|as a gentle|friendly|little|small|tiny|polite|quick nudge|reminder|bump|poke|ping|knock
    gentle|friendly|little|small|tiny|polite nudge|reminder|bump|poke|ping about|of|that|from|on|regarding|concerning|
        as|in_case|for_you
""")
BUSY = Together(
    Phrases("""
        know|realise|realize|understand|sure|imagine|aware|appreciate|certain|suspect|doubtless|
            probably|must|surely|be that|how? *? *? you|you're|you_must|your_time|your_days|your_diary|
            your_schedule|your_inbox|everyone|you've *? *? *? *? busy|swamped|overloaded|little_time|
            no_time|overwhelmed|snowed_under|plate|better_things|more_important|important_things|
            hundreds|precious|limited|hectic|pressed|stacked|inundated|flooded|many_other|dozens|
            many_applications|scarce|full|a_lot_on|so_much_on
        busy as you are
        how|very|terribly|extremely busy|precious|full you|your_time|your_days|your_diary
    """),
    Phrases("""
        but|yet|so|still|however|and|though|sorry|hope|only|just|won't|keep|brief|short|wanted|dare|if|
            bother|trouble|wondering|apologies|may|would|could|will|i
    """),
)
SMALL = Phrases(
    f"""
    i|she|he may|might|am|is|was|'m|'s|know|realise|realize|will|can *? *? *? {NEGATED}|hardly|
        far_from|by_no_means|least .. best|strongest|ideal|perfect|obvious|most_qualified|right_person|
        good_enough|qualified_enough|worthy|first_choice|experienced_enough|cleverest|brightest|
        smartest|much_to_offer|likeliest|top|most_impressive|most_experienced
    not|hardly|never|far_from the|your|an|a|be best|strongest|ideal|obvious|perfect|natural|
        most_impressive|first candidate|applicant|choice|person|fit|one|you
    best|strongest|ideal|perfect candidate|applicant|choice|fit you_have|you_saw|by_far but|though
    better|stronger|cleverer|abler|worthier|superior|brighter candidates|applicants|people|qualified|
        choices|suited|persons|ones than|and|who|out|around|for|available|in|have
    applicants|candidates|people|others|applications .. far|much|so_much|more better|stronger|qualified|
        suited|experienced|impressive|deserving|gifted
    more qualified|experienced|suitable|impressive|deserving|gifted than me|i|myself|mine|my
    better|stronger|cleverer|abler than me|i|myself|mine|my|i_am
    silly|stupid|dumb|foolish|naive|basic|annoying|trivial question|request|of_me|idea|thought|to_ask
    my humble|poor|meagre|meager|insignificant|unworthy opinion|experience|skills|knowledge|self|
        abilities|english|application|talents|person|contribution|effort|efforts|achievements|cv|view|
        attempt|career|profile
    humble|modest self|apologies|request|application|servant
    understand|blame|surprised|offended|mind|hold|expect .. if .. you|they .. don't|do_not|never|no|
        would_rather|prefer .. time|want|remember|answer|reply|interest|bother|me|hire|choose|read|
        write_back
    probably|surely|doubtless|likely|perhaps|may|might|if .. won't|will_not|don't|do_not|have|no_longer|
        not .. forgotten|remember|recall|hire|choose|want .. me|us|who|my
    don't|do_not|cannot|can't|hardly|didn't|not .. deserve_it|deserve_to|deserve_the|worthy
    unworthy|undeserving|inadequate|not_worthy|out_of_my_league|out_of_my_depth|impostor|imposter
    be|being|become|am|sound|seem a nuisance|bother|pest|burden|pain|bore
    long shot
    not what you|they .. looking|want|wanted|hoped|need|expected|had_in_mind
    only|just|merely a|an beginner|novice|amateur|nobody|small_fish
    {NEGATED}|did|do|say|said|nothing .. anything? clever|much_to_offer|make_a_good|good_impression
    lucky|grateful|privileged|honoured to? even|be_considered_at|just_to_be
    someone|somebody|anyone|a_person|people|beginner like me|myself
    was|am|'m wondering if|whether .. possibly|perhaps|might
    others|people|candidates|applicants have|with|has far|much? more|better|greater|longer experience|skills|
        qualifications *? *? than
    found|find|chosen|have somebody|someone|people|candidates|applicants *? better|stronger|more_suitable|
        more_qualified|more_experienced
    cv|resume|record|profile|experience is_not|isn't|is_hardly|is_nothing *? impressive|special|outstanding|remarkable
    am|i'm|being a mere|lowly|humble
    even the smallest|slightest|lowest|least|most_junior|humblest
    little|nothing|not_much to offer|show|boast|contribute .. compared|others|like|though|but|i
    not have|meet|fulfil all|every|enough of? .. qualifications|requirements|experience|skills|criteria|you_want
    presumptuous|forward|cheeky|bold|impertinent|audacious|improper|impolite|brazen|wrong|naive|vain of me
    no right|business|claim to ask|expect|write|trouble|complain|demand|be|a|your
    hear|hearing from me|us again|any_more|so_often|all_the_time
    can|could hardly|scarcely|barely matter|interest_you|be_of_interest|be_of_use
    afraid|sorry that? my english|experience|cv|knowledge|answers|skills|french|german|spanish|
        qualifications
    know|aware|realise|realize|admit|afraid|sorry that? i|my .. fall_short|fell_short|badly|nervous|
        poorly|unimpressive|rambled|stumbled|too_old|too_young|didn't_do_well|did_not_do_well|
        isn't_enough|not_shine|made_a_mess|long_shot|not_what_you
    was|am|felt|feel|got|i'm *? *? nervous|awkward|clumsy|tongue_tied during|in|throughout|and|when|over|on|that
    rambled|babbled|stumbled|stammered|waffled during|in|throughout|that|and|when|over|a_lot|too_much|on|through
    was|were|am|sound|sounded|seemed|came_across .. so|too|very|terribly|rather nervous|awkward|clumsy|
        shy|boring
    only a|just? simple|humble|ordinary|mere
    no idea|clue why|whether you_would|you'd|anyone_would|i
    wonder|doubt if|whether|that i|she|he|my .. good_enough|enough|even|stand_a|ever|really_qualified|
        any_chance|have_a_chance|at_all
    little|slim|small|hardly_any|not_much chance|hope i|for_me|of_being|of_getting|that_i|left_for
""",
    unless="""
    no|don't|do_not feel|need|be|rush|obligation .. reply|answer|any
    people|somebody|someone|anyone like me .. who
    remember me|us to|from|as|fondly|at
    wrong of me .. to_leave|not
    not|never|no nervous
    better|stronger|more_qualified candidate|candidates .. than|you|and .. i_know|is|was
    limited|small|modest|little .. company|budget|series|team|stock|hours|space
    can't|cannot|hardly .. expect .. better
    best|right|strongest|better .. candidate|person|choice .. for_you
""",
)
not_timid = NeverSays(
    (EXCUSES, CHECKING_IN, BUSY, SMALL, FOR_WRITING, SMALL_SELF, SO_BUSY),
    "excuses the sender, or makes them small.",
    "Leave it out, and say plainly what you write for.",
)
