"""How people make themselves small: too little experience, a poor showing, better candidates."""

from __future__ import annotations

from domain.words.checks.in_one_sentence import InOneSentence
from domain.words.checks.negations import NEGATED
from domain.words.checks.phrases import Phrases

MY_SELF = Phrases("""
    i|my|me|myself|i'm
""")
NOT_ENOUGH = Phrases(
    f"""
    {NEGATED}|hardly|may_not|might_not|no|far_from|neither .. best|strongest|ideal|expert|what_you_want|
        what_you_need|what_you_are|what_you're|
        what_you_look|what_you_hope|worthy|
        good_enough|qualified|experienced_as|up_to|first_choice|most_confident|tick_every|tick_all|meet_all|
        meet_every|fulfil_every|fulfil_all|good_impression|best_impression|deserve|stand_a_chance|
            at_my_best|
        interview_well|impress|obvious|much_to_offer|genius|very_good_at|do_myself_justice|do_well|shine|enough_for
    probably|perhaps|maybe|may|might|surely|likely|possibly|must too old|young|inexperienced|junior|simple|
        late|green
    may|might|could|probably|will be too old|young|inexperienced|junior
    am|'m|feel|be|probably too inexperienced|old|young|junior|unimportant
    lack|lacks|lacking the|some|much|all|enough|any|a|of? .. experience|skills|qualifications|knowledge|
        confidence|polish
    am|'m|i'm|was|being|as only|just|merely|simply|but a|an|one
    am|i'm|'m|was no proper|real|great|true|born|expert|specialist|professional|authority|leader|genius|scholar|
        writer|speaker|
        match|star|hero|diplomat|academic|big
    am|i'm|'m a? nobody|no_one|nothing
    {NEGATED} .. much|any|great|good|real of? a? chance|hope|prospect|prospects
    {NEGATED}|doubt|doubts suppose|think|expect|believe|imagine|hope|that? i|i'll|my .. considered|chosen|hired|
        invited|
        qualify|qualified|stand|shortlisted|succeed|suitable|interest_you
    fear|afraid|worry|worried|feel|suspect .. bad|poor|wrong|weak|sorry impression|showing|figure|light|performance
    lack|lacks|lacking what
    experience|background|cv|record|knowledge|qualifications|skills *? *? *? too slight|little|thin|short|small|
        narrow|poor|
        modest|weak|meagre
    only|just|merely|simply|but a|an|my *? *? *? beginner|junior|driver|student|graduate|amateur|novice|
        planner|nobody|
        teacher|clerk|worker|cook|girl|boy|assistant|trainee|nurse|mother|humble|opinion|thoughts|simple|
            small|labourer
    humble|modest|meagre|poor|limited|short|little|insignificant|unimpressive|patchy|thin experience|
        background|opinion|
        cv|english|skills|beginnings|career|record|qualifications|abilities|knowledge|talent|talents|profile
    experience|background|cv|record|knowledge|english|career|profile is|was|isn't|may|seems rather|quite|
        only|so|very|not|
        a_bit|be|look? modest|limited|thin|poor|short|ideal|slight|small|patchy|unusual|impressive|enough|
            slim|weak|bad
    nervous|awkward|clumsy|shaky and|i|it|on|over|in|during|that|throughout|at|when|know|for showed
    stumbled|rambled|blushed|stammered|waffled|mumbled|froze|babbled|fumbled
    was|were|am|felt|feel|got|i'm *? *? nervous and|that|it|which|when
    chances|chance|odds|hopes are|is|must_be|may_be very|rather|quite|only|pretty? slim|small|low|poor|thin|
        remote|minimal
    long|outside shot|outsider
    bit of an outsider
    who am i
    fear|afraid|worry|worried|feel|suspect|doubt|know|realise|aware .. wasted|badly|poorly|nervous|
        showed|worse|
        enough|slim|disappoint|lacking|weak|better|talked_too|too_much|too_little|tick|meet_all|ideal|
            up_to_the
    wish i|that had|could_have answered|done|said|been .. better|more|differently|clearer
    could have|'ve done|answered|been|said|given .. better|more_clearly|clearer|clever
    better|stronger|more_impressive|more_experienced|more_qualified|better_suited|better_qualified|cleverer
        applicants|
        applicant|candidates|people|than_i|than_me|others|than_mine|ones|than_myself
    others|people|applicants|candidates|rest .. far|much|more|better|stronger|surely impressive|suited|
        qualified|
        stronger|better|experienced|than|applicants|deserving
    compared to|with the_others|others|other_candidates|the_rest|your|such
    as|so experienced|qualified|good|clever|polished|impressive as you|the_others|others|some|you'd|other
    someone|somebody|person|people like me|myself
    lucky|surprised|amazed you|that_you|to_have_been|to_be .. even|saw|invited|considered|noticed|read
    even saw|invited|considered|noticed|read me|my
    never|not .. thought|expected|dreamed .. invited|considered|like_me|reply|get_this
    don't|do_not|cannot|can't expect|hope|claim|pretend .. first_choice|to_be_an|chosen|expert|remember|
        hired|to_win
    forgotten|remember me|who
    take|accept|grateful_for|happy_with|do any|anything job|role|work|crumb|you_can|you_have|position|at_all
    crumb|crumbs of
    beggars can't|cannot
    would|will|won't|'d|'ll|wouldn't|not|quite|fully|completely|perfectly be? *? understand|blame|offended|
        mind|hurt|
        surprised|hold_it .. if|that .. {NEGATED}|else|no|another|forgotten|preferred|rather|someone|changed|
            other
    {NEGATED} be? offended|blame
    answered|answer|question|interview .. badly|poorly|embarrassed|apologise|clumsily
    my opinion hardly|may_not|does_not|doesn't
    don't|do_not deserve
    tick|meet|fulfil every|all .. box|boxes|requirements|criteria
    lack|missing experience
    not up to|good
    bundle|bag|ball of nerves
    only a|an *? *? *? porter|clerk|driver|cook|nurse|student|secretary|cleaner|helper|temp|beginner|guard|
        intern|hand
    aware|conscious|sorry|ashamed of|about|that my|i|the? .. gaps|shortcomings|weaknesses|limits|lack|flaws|
        fall_short
    my gaps|shortcomings|weaknesses|flaws|failings|limitations
    thrown my|it|that .. away|out
    better|stronger|abler people|candidates|applicants|choices to_choose|available|on_your|to_pick
    imagine|believe|think|see .. want|hire|choose|pick|need me|somebody_like|someone_like
    chances|odds {NEGATED}|are great|good|high|slim|small
    {NEGATED} have|much .. to_show|to_offer|to_boast
    lucky to get|have_got|be_here|have_been_invited|be_seen|come_so
    answers|answer|performance|test|talk were|was|might|may rather|quite|so|very|pretty|a_bit|be? poor|weak|
        clumsy|bad|thin|confused|shaky
    doubt|wonder|unsure|not_sure .. good_enough|a_chance|up_to|slim|long_shot|qualified|enough|worthy
""",
    unless=f"""
    limited to
    remember me|us|who to|from|as|fondly|at
    only|just|merely|but a|an|one *? *? call|phone|train|away|stone's|short|few|mile|walk|step|bus|question|drive|
        flight
    only|just|merely|but|being one of
    only|just a|an * minute|minutes|hour|week|day|away
    {NEGATED} only|just
    understand|surprised .. how|fleet|better_after
    better|stronger people|candidates .. for_you|than_most
    people like me .. who|and
    someone|somebody|people like you
    not only|to|just .. best
    no doubt|stranger|problem|longer|idea
    {NEGATED}|no .. hesitate|forget|forgotten|miss|give_up|afraid|want_to_miss|worry
    best way|thing|part|of_all
    lack of|in
    short|little experience of_this
    limited|small|short|little company|edition|budget|series|team
    i am lucky to
    lucky to live|have|work
    not .. yet .. licence|test|but|course
    humble tool|beginnings_of|house
    could have|'ve .. stayed|listened|gone_on|sent
    i could not|couldn't have .. better|hoped|wished|more
    hope|wish .. done .. well|help
    as good|experienced as you_say|new|gold|it|your|ever
    never|not expected .. warm|such|to_like|to_enjoy|so
    know .. more|better
    more experienced|better people .. have_taught|trained|around
    don't|do_not expect|need reply|answer|anything
    any work of|on|in
    one of_the_best
    simple plan|tool|idea|things|things_well
""",
)
SMALL_SELF = InOneSentence(
    (NOT_ENOUGH, MY_SELF),
    Phrases("""
    best|right|stronger|better fit for_you|candidate_for_you
    but|and|yet|though|so i|that .. learn|learned|learn_quickly|led|worked|ran|confident|sure_that_i_can|
        convinced|passed|
        will_be|have_since|built|managed|trained
    yet|but .. the_test_is|test|course
    nervous at_first|horses|dogs|patients|guests|customers|parents|readers|about_the|animals|drivers
    used to nervous
    admire|impressed|admired
    question|concern|asked|raised|doubt|wondered|point you|that|about .. raised|asked|led|answer|mentioned|
        whether
    you asked|wondered|raised|mentioned|were_right
    you_write|you_wrote|you_say|respect|your_decision|somebody_with|someone_with|you_chose|the_person|chosen|
        the_successful|withdraw|
        offer
"""),
)
