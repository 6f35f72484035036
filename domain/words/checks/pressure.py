"""How people press by what they take for granted: that they are owed an answer, are chosen already, or won't wait."""

from __future__ import annotations

from domain.words.checks.demands import DAY, THIRD, WE
from domain.words.checks.last_calls import WHEN
from domain.words.checks.negations import NEGATED
from domain.words.checks.phrases import Phrases

ACT = (
    "decide|answer|reply|respond|confirm|act|commit|choose|hurry|sign|react|call_me|call_back|get_back|let_me_know|"
    "write_back|make_a_decision|make_up_your|come_to_a|tell_me|send_me|offer_me"
)
TELLING = Phrases(
    f"""
    reply|respond|hurry today|now|immediately|please|before|by|at_once|quickly
    call|ring|get_in_touch me|with_me back? .. today|before|as_soon_as|immediately|now|back_before
    get in touch with me today|now
    get back to me by|before|today|within|no_later
    send me|us the|your|my contract|offer|decision|answer .. this|by|before|today|now|at_once
    send me the contract
    let|let's us? get|not_waste|close|settle|finalise|wrap|sign|sort .. this|any_more|by|week|done|deal
    pass|put me on|through to .. somebody|someone|decision|decide|boss|maker|manager
    let me speak|talk to your boss|manager|superior|director
    just say yes
    say yes now|today|please
    please|do make up|not_let_me_down|don't_let_me|hurry|come_to_a|be_quick|speed|act
    please please
    give me|her|him a? clear|straight|definite|honest|this yes|answer|reply|chance
    i|we|she|he want|wants|demand|require|need|needs|expect an|a|your|this|written|certainty|nothing|
        clarity|to_be
        .. answer|decision|now|hired|by|confirmation|less|sorted|settled|today
    want|need|demand|like it|this|a|an straight|clear|definite|now|sorted|settled answer|reply|yes|now
    need certainty|clarity|to_plan .. now|date|today|so
    demand to know
    have your answer by
    imperative|essential|crucial|vital|critical that you|we|i .. {ACT}|speak|talk|hear|know|decision|meet|
        today|now
    can't|cannot wait|be_delayed|be_put_off|wait_until|wait_for_ever
    this|it|that|matter is|are|becomes|becoming very|extremely|rather? urgent|pressing
    treat this|my|it|the_matter as
    a matter of urgency|hours|life
    let me know|have right_away|at_once|by|before|immediately|tonight
    do let me know right_away
    you should|must|need_to|had_better|ought_to|can *? hire|stop|take_me|choose_me|see_that_i|pick_me|act|
        move
    you need me|somebody_like_me|someone_like_me|her|him more_than|now|and
    need somebody|someone like me
    stop looking|interviewing|searching|the_search|seeing_others
    no need|point to|in .. look|see|interview|seeing|interviewing|search .. any? further|anyone|anybody|
        else|others|more
    nobody|no_one better|else .. out_there|you_will_find|could|can
    exactly|simply|precisely what_you_need|what_your_team_needs
    {NEGATED} find anyone|anybody|someone|somebody|a_better|better .. with|like|better|who|than|
        candidate
    would|will be foolish|mad|crazy|a_mistake|sorry .. to|if|not
    regret it|this|not|choosing
    advise|suggest|recommend|urge|warn strongly? you not? .. wait|decide|act|move|quickly|fast|before|hurry|
        soon
    strongly|seriously advise|suggest|recommend|urge you|that_you
    urge|press you to
    if you want|need|wish|hope_to_have me|her|him|to_keep|to_have .. act|have_to|move|must|better|now
    expect|expecting|expects to .. hired|offer|call|chosen|hear|start|get_the .. from_you|by|next_week|
        this_week|on|soon
    expect to|an receive|get|be|offer .. an_offer|hired|chosen|offered|the_job
    expect|expects nothing|no_less less|but
    take it|for_granted that .. mine|job|hired|in|place
    consider|regard|see the|this|it job|role|position|post mine|as_mine|ours|filled_by_me
    have|'ve|has earned|deserved this|the job|role|post|place|position
    stop wasting|looking|searching|seeing|interviewing
    send|sign|get the|your|me papers|contract|offer|documents now|today|at_once|please|immediately|so
    tell me|us|her|him by|before|today|now|at_once|this_week
    await|awaiting your confirmation|answer|decision|reply by|before|within|today|return
    whatever it takes
    push this|it|me through
    only|just a fool|an_idiot
    a fool would|to|not
    job|role|post|position is|must_be|should_be|will_be mine
    assume|presume|trust that we|you|i can|may|will|shall sign|hire|let_me_know|decide|be_hired|get_the
    when|where can|do|shall|will i|we sign|start|begin_work
    look|looking forward to .. positive|favourable|decision|offer|contract|answer|confirmation .. by|on|
        before {WHEN}
    count|counting|rely|relying|bank|banking on you|a_prompt|your_prompt|a_quick|a_positive|your_yes|
        getting_this
    prompt|swift|quick|speedy|immediate|early reply|answer|response|decision is|would|expected|required|
        appreciated
    no for an answer
    until|till you say|give|agree|decide|answer yes|me|in|to
    {WE} will|'ll|shall|am_going_to|would|plan_to|intend_to .. call|ring|phone|come_by|stop_by|come_to_your|
        be_in|drop_by|
        wait_in|sit_in|turn_up|stand_at .. every|each|again|tomorrow|until|to_get|your_office|lobby|daily|
            door
    go|going|write|turn|complain|complaining|speaking|contacting|contact over|to|your your_head|head_office|
        your_superior|your_director|your_boss
    contacting|contact your head_office|boss|superiors|director
    over your head
""",
    unless=f"""
    i|we|she|he|they|it could|can|can't|cannot wait to
    can't|cannot wait to
    {NEGATED}|no need|want|demand|expect|urgent|expecting|pressing|press|hurry|rush
    let me speak|talk of|about
    if you .. call_me|let_me_know|write
    please call|contact|ring me .. if|should|any
    call me .. if|any_time|whenever|grace|on
    this|it was|were|work .. urgent
    please do not|don't
    they|who|patients|customers|guests|drivers|firm|agency need|want|expect|asked .. answer|reply|decision
    you need somebody|someone .. who|to|with
    someone|somebody like me .. who
    i|we|she|he need|want an|a .. hour|week|day|hand|minute|stop
    expect to .. finish|complete|have_the|have_my|pass|be_in|be_at|be_free|travel
    i|we expect to be in|at|free|done|back
    decide|choose|answer .. please_do_not
    sign the|up|language|off
    look forward .. call|meeting on
    will|'ll|shall call you on|at|as|{DAY}|tomorrow_at .. agreed|promised|ten|nine|arranged|asked
    of urgency .. in|when|that
    how|what .. urgency
    when|where can|shall|do i|we start .. if
    needs|need somebody|someone
    no|less|little need to .. reply|answer|respond
    you|they need to|must see|be_proud|know_how|taste|visit
    press|urge you to .. not
    what you need
""",
)
REPROACHING = Phrases(
    f"""
    upset|disappointed|annoyed|irritated|frustrated|saddened|hurt|insulted|tired|sick|weary|impatient|angry|
        fed_up that|
        of|to|with|about|how|by|because .. {NEGATED}|no_one|nobody|waiting|silence|wait|bothered|delay|
            ignored|excuses|
        heard|you|process
    getting|growing|becoming|losing impatient|tired|restless|frustrated|annoyed|weary|patience|
        worried_that_you
    disappointing|frustrating|upsetting|annoying|unprofessional|unacceptable|rude|poor|shameful that|to|how|
        when .. not|
        {NEGATED}|no|you|wait|waiting|heard|hear|keep|leave
    find|found it disappointing|frustrating|annoying|strange|odd|unprofessional|rude|hard .. that|to|how
    {NEGATED}|hardly very|exactly? professional|polite|fair|courteous|kind .. to|of_you|that
    my patience has|is|was|have
    patience has|is limits|limited|running|at_an_end|wearing|exhausted
    common|basic|simple courtesy|decency|politeness
    reflects|speaks|looks badly|poorly|ill|bad on|of you
    ask|write|call twice|again_and_again|three_times .. before|for_an
    that i must|have_to ask|write|call twice|again|so_often
    company|firm|organisation|business of your|this|such size|standing|reputation .. should|ought|able|could
    really|surely|truly *? *? *? *? *? hard|difficult|much_to_ask|too_much to? send|write|answer|call|reply|
        decide
    is|it really so hard|difficult to
    not too much to ask|expect
    surely .. not too_much|expect|ask|possible
    why|how_much|how_many|how_long does|do|must|longer|more|has|is|am .. take|taking|takes|wait|waiting|
        weeks|intend|
        have_to|kept|keep
    so long .. why|to_decide|to_answer|to_reply
    why .. so long
    not understand|see why|how .. so_long|long|takes|taking|no_answer|waiting
    how|much longer|many|more weeks|days|longer|must i
    had|have my|our|her papers|file|cv|application|documents .. for .. now|weeks|month|long|already
    had|have plenty|ample|enough|more_than_enough|long_enough of? time|weeks to
    kept|keep|left|leave|leaving|keeping me|us|her|him|people|candidates|applicants on_tenterhooks|hanging|
        waiting|
        guessing|in_suspense|dangling|in_limbo|in_the_dark|up_in_the_air|for_weeks
    on tenterhooks
    my|our|her part .. your turn|move
    ball is|in .. your court
    hold you to your|that|it
    don't|do_not forget that|what|you .. promised|promise|told
    kept|keep|keeping my|our promises|word .. expect|you|yours
    you promised|assured|swore|gave_me_your_word
    you said|told_me|assured_me|promised i|you|that|we would|will|'d .. hear|decide|call|write|answer|
        let_me_know|last
    you had|have? said|told .. last {DAY}|week .. latest
    cleared|put|kept my|her|his|everything|all|other diary|calendar|else|things|on .. for_you|hold|
        and_heard|free
    on hold for you
    turned|turning down another|other|an|two|several|all .. for_you|for_this|appreciate|because_of_you
    given up .. for you|this
    can't|cannot|could_not|couldn't plan|book|sleep|move|decide|settle anything|my|a|because .. because|
        of_you|until|
        holiday|life
    because of you|your|the delay|silence|slowness|indecision|wait
    each|every|another day|week|hour of|that|without .. costs|cost|waiting|lose
    delay|delays|wait|waiting is|are|costs|cost|has simply|really? unacceptable|costing|cost|intolerable|me|
        too_long|unbearable
    may|might|could|will|would lose my|our|the flat|house|home|apartment|visa|savings|faith|patience
    waiting|waited for your|a call|answer|reply|word|decision all|for|since
    waiting by the phone|telephone
    long wait i .. expect|deserve
    would be|am|was|'d_be crushed|devastated|heartbroken|shattered|gutted|lost
    break|breaks|broke my|our heart
    really|badly|desperately|so need|needs|want|wants this job|role|chance|position
    you|deserve an? update|owe|apology
    i|we|she|he deserve|deserves|think_i_deserve|feel_i_deserve|believe_i_deserve an|a|some|to
    whole|entire family|life|future is|depends|hangs|waits
    family is|are waiting|counting|depending
    someone|somebody told|tells|tell|informed me
    surely it|you|a|your|somebody .. can't|cannot|doesn't|must|should|take|possible|could
    expected|expect an|your|some answer|reply|word|decision|call by_now|already|before|sooner|last
    children|wife|family|parents|husband|friends|everyone|everybody .. asking|ask|waiting|told|wondering|
        expect|hoping .. job|got|every_day|daily
    life|plans|family upside_down .. for
    upside down for
    told everyone|everybody|my_family|my_boss .. got|have|job|accepted
    don't|do_not disappoint me|us|her|him
    manners are|out|forgotten|lost
    can only assume|conclude|suppose|guess
    putting|puts|put|leaves|leaving me|us|her|him in_a|in_an .. position|situation|spot|difficult|awkward
    delay|silence|indecision is|has|leaves|puts .. me|us|her|him
    realise|realize|know|see|understand what you .. losing|lose|miss|missing|giving_up
    what you would|'d|will|are? be|losing|missing|lose|miss
    time you|someone|somebody|we made|decided|told|came_to
    assume|take|took|read|understand|interpret|see your|the silence|it .. no|rejection|lack|rude|
        disinterest|means
    your silence means|says|speaks|tells|is
    like|rather not|hate|sorry to|have_to .. tell_people|go_to|turn_to|take_my .. competitor|competitors|
        rivals|rival|
        elsewhere|how_you
    tell people|everyone|others how|what .. treat|treated
    how you treat|treated
""",
    unless=f"""
    {THIRD} .. wait|waiting|waited|upset|disappointed|annoyed|frustrated|impatient|tired|losing|delay|kept|left
    you said|told .. patient|about|how|is|was|that_the_panel|need|in|during
    you said|told_me|mentioned|assured that|you|we .. will|would|'d .. decide|meet|hear .. by_the_end|
        next_week|in|
        this_month|soon|on
    you promised .. tour|kind|visit|thank|me_a
    delay|delays .. at|in|of|cost|costs .. port|trucks|line|customers|hour
    disappointed|disappointing|sad|upset to|by_the_weather|that_the_fog|not_to
    not|never|nor .. disappointed|disappointing|tired
    {NEGATED} waiting|wait
    customers|patients|children|guests|passengers|people|drivers|waiting .. waited|list|waiting|
        for_weeks_before|for_the_fog
    sick|tired leave|of_travelling|of_commuting
    turned down another .. because
    you gave|give .. word
    promised .. by|here_it_is
    so long .. as|and|for_now|ago
    how|why .. do_you|does_it .. take_care|work
    how long .. has|have_you|did
    how you treat|treated .. apprentices|patients|guests|people|customers|waste|drivers|well|kindly
    why does|do .. take .. heart|part
    basic|common courtesy .. to|on|of
    find|found it strange|odd|hard .. to_leave|at_first|not_to|to_stop|to_choose
""",
)
