"""Ill words on employers, bosses, colleagues, competitors and other candidates."""

from __future__ import annotations

from domain.words.checks.contempt import A_BOSS_WHO, CONTEMPT, OF_ALL
from domain.words.checks.ill_of_whom import TARGETS
from domain.words.checks.ill_words import BAD, PRAISE, VIRTUES
from domain.words.checks.in_one_sentence import InOneSentence
from domain.words.checks.phrases import Phrases
from domain.words.checks.saying import NeverSays

PEOPLE = (
    "boss|bosses|manager|managers|management|supervisor|supervisors|director|directors|employer|"
    "employers|company|firm|team|colleagues|colleague|predecessor|leadership|owner|owners|chief|head|"
    "headteacher|headmaster|principal|chef|foreman|captain|agency|place|shop|office|school|clinic|"
    "hospital|hotel|bank|studio|kitchen|plant|depot|lab|practice|organisation|organization|department|"
    "workplace|house|chain|outfit|museum|home|restaurant|workshop|partner|partners|lead|matron|people|"
    "staff|lot|job|post|curator|editor|institute|yard|site|line_manager|ceo|cfo|cto|crew|bureau|"
    "carrier|operator|contractor|supplier|publisher|surgery|library|theatre"
)
# Words that are as bad of whomever they are said.
ILL = Phrases(
    """
    incompetent|incompetence|useless|hopeless|toxic|poisonous|terrible|awful|horrible|horrid|dreadful|
        appalling|disgraceful|pathetic|lazy|stupid|idiot|idiots|idiotic|moron*|fool|fools|foolish|
        clueless|dishonest|liar|liars|lied|cheat|cheats|cheated|crook|crooks|crooked|corrupt|shady|
        bully|bullies|bullied|bullying|tyrant|tyrants|tyrannical|dictator|despot|micromanag*|chaotic|
        chaos|disorganised|disorganized|mismanaged|mismanagement|badly_run|badly_managed|badly_led|
        poorly_run|poorly_managed|poorly_led|unprofessional|sloppy|shoddy|slapdash|careless|
        sinking_ship|laughing_stock|mess|shambles|shambolic|disaster|disastrous|nightmare|circus|
        madhouse|sweatshop|sweatshops|slave_driver|slave_drivers|second_rate|third_rate|mediocre|
        amateurs|amateurish|arrogant|arrogance|pompous|cowards|cowardly|backstabb*|hypocrit*|greedy|
        greed|ruthless|heartless|small_minded|narrow_minded|petty|spiteful|vindictive|vicious|nasty|
        abusive|unbearable|insufferable|impossible_to_work|couldn't_care|could_not_care|
        couldn't_organise|could_not_organise|couldn't_organize|could_not_organize|couldn't_run|
        could_not_run|couldn't_manage|could_not_manage|couldn't_lead|could_not_lead|couldn't_plan|
        could_not_plan|cannot_tell_a|can't_tell_a|steal_ideas|stole_my|stole_our|take_credit|
        took_credit|takes_credit|taking_credit|takes_the_credit|took_the_credit|take_the_credit|rip_off|
        rips_off|ripped_off|cut_corners|cuts_corners|cutting_corners|inferior|incapable|unreliable|
        untrustworthy|deceitful|two_faced|frauds|fraudsters|charlatan*|dinosaurs|fossils|has_beens|
        no_leadership|poor_leadership|poor_management|bad_management|weak_leadership|hated|hates|
        despise|despised|loathe|loathed|detest|fed_up|sick_of|sick_and_tired|plays_favourites|
        play_favourites|favouritism|nepotism|into_the_ground|falling_apart|fallen_apart|
        behind_the_times|stuck_in_the_past|asleep_at|half_asleep|dead_wood|deadwood|rubbish|garbage|
        lousy|laughable|ridiculous|embarrassing|embarrassment|disgrace|soulless|stingy|miserly|ignorant|
        overrated|unqualified|never_listens|never_listened|don't_listen|doesn't_listen|does_not_listen|
        do_not_listen|didn't_listen|did_not_listen|refuse_to_listen|refuses_to_listen|no_clue|
        not_a_clue|hasn't_a_clue|haven't_a_clue|without_a_clue|no_idea_how|no_idea_what|not_know_what|
        treats_people|treat_people|treated_people|treats_its|treats_her|treats_his|treat_staff|
        treats_staff|treat_their|treats_their|burns_people|burn_people|burns_through|overcharge*|junk|
        no_respect|cooks_the_books|does_nothing|did_nothing|do_nothing|good_for_nothing|
        out_of_his_depth|out_of_her_depth|out_of_their_depth|shouted_at|shouts_at|yelled|yells|screamed|
        screams|shouting|wrecked|ruined|ruining|botched|bungled|exploits|exploited|exploit_their|
        little_more_than|no_better_than|only_care_about|only_cares_about|cares_only|care_only|
        cares_more_about|care_more_about|nothing_but|pulls_strings|breaks_promises|broken_promises|
        empty_promises|breaks_its_promises|breaks_his|went_behind|behind_my_back|stabbed|backwards_in|
        out_of_touch|worst|third_class|rotten|rot|gossip|gossips|gossiping|backbiting|scheming|intrigue|
        intrigues|mobbing|harassed|harasses|ungrateful|unfair_boss|suffocating|stifling|stifled|
        oppressive|joyless|demoralised|demoralising|demoralized|miserable|dull_and|bored_to|
        mind_numbing|dead_end|backward|antiquated|primitive|medieval|stone_age|prehistoric|tight_fisted|
        penny_pinching|cheap_and|negligent|reckless|unsafe|filthy|dirty_tricks|slackers|slacker|
        big_headed|full_of_himself|full_of_herself|full_of_themselves|know_it_all|know_it_alls|
        lets_everybody|let_everybody|blames|blame_others|blamed_everyone|blamed_everybody|
        cannot_be_trusted|can't_be_trusted|not_to_be_trusted|turns_a_blind|turned_a_blind|cannot_even|
        can't_even|could_not_even|couldn't_even|doesn't_even|does_not_even|don't_even|do_not_even|
        did_not_even|didn't_even|barely_able|hardly_able|barely_know|hardly_know|barely_knows|
        hardly_knows|hardly_knew|barely_knew
    cowboys|jokers|clowns|con_artists|yes_men|bean_counters|control_freak|control_freaks|hothead|
        ivory_tower|revolving_door|hot_air|all_talk|smoke_and_mirrors|eggshells|by_fear|fear_of|
        afraid_of|scared_of|rule_by|rules_by|hides|hide|looks_down|look_down|talks_down|talk_down|
        ashamed|left_hand|right_hand_does|not_half|half_as_good|not_fit|unfit|not_worth|should_never|
        knows_nothing|know_nothing|knew_nothing|knows_little|understands_nothing|understood_nothing|
        learned_nothing|learnt_nothing|only_interest|only_aim|only_thought|only_in_it|in_it_for|
        set_foot|through_connections|by_connections|promoted_beyond|worse|worsened|poorest|poorly|badly|
        cheaper_and|cheapest|short_sighted|shortsighted|inflexible|rigid|stubborn|obstinate|hostile|
        cold_and|loud|shady|cruel|harsh|unkind|unjust|unfair|dishonourable|squabbling|squabble|quarrel|
        quarrels|infighting|politics|power_games|blunder|blunders|blundering|failure|failures|flop|
        losing_money|bleeding|leaking|leaks|creaking|crumbling|limping|drowning|sinks|sinking
    never|rarely|hardly_ever|seldom keeps|kept|keep|thanks|thanked|listens|listened|answers|answered|
        explains|explained|shows_up|praises|praised
    breaks|broke|broken|breaking every|all|each|his|her|its|their promise|promises|word|agreement
    jealous|jealousy|moods|moody|drunk|drunkard|dim|slow_witted|two_timing|lost_its_way|going_downhill|
        went_downhill|gone_downhill|run_down|dirty|weak|spineless|hot_tempered|bad_tempered|choleric|
        unfriendly|rude|cold|old_fashioned|slow|boring|bored|bureaucratic|blind|deaf|jobsworth|
        out_for_themselves|looks_after_himself|looks_after_herself
    nothing|little|nobody|no_one|hardly_anything works|worked|functions|cares|cared|listens|listened|
        knows|knew|dares|happens|changes
    does|do|did|simply_do|simply_does not|n't care|bother|know_how|know_what|understand|value
    don't|doesn't|didn't care|bother|know_how|know_what|understand|value|give_a
    had|have enough of|to_put_up
    put|putting up with
    cannot|can't|could_not|couldn't tell|run|lead|manage|plan|organise|organize|spell|count|read|cook|
        teach|draw|write .. from|a|an|the|anything|people|without|if
    no|without|lack|lacks|lacked .. sense_of|spine|vision|manners|respect|backbone|interest_in|
        feeling_for|understanding_of|taste
    treated|treats|treat like|badly|as .. dirt|numbers|number|machines|children|cattle|slaves|badly|if
""",
    unless="""
    chaos|chaotic|mess|disaster|nightmare .. theory|engineering|recovery|planning|relief|monkey|into|
        of_boxes|of_wires|to_order|response|before|test|tests
    not|never|no|nobody|hardly|isn't|without|nothing|avoid|prevent|against|from .. useless|hopeless|
        lazy|chaotic|chaos|careless|worst|mess|stupid|foolish|disaster|ridiculous|embarrassing|reckless|
        unsafe|rubbish|nightmare|bullying|miserable
    worst|terrible|awful|dreadful|horrible|nasty|miserable|rotten|filthy .. weather|storm|case|traffic|
        winter|month|week|night|day|season|pandemic|year|flood|news|handwriting|heat|frost|cold|rain|
        snow|fears|hours|shift|coffee|apples|wood|leaves|road|roads
    backward|backwards compatible|compatibility|and_forward|from_the|planning|pass
    exploits|exploited|exploit|junk|garbage|rubbish|rot .. data|collection|collector|removal|potential|
        trucks|bins|lorries|strength|mail|food
    bullying|harassed|bullied .. policy|pupils|children|among_pupils|prevention|cases|team
    overrated|embarrassing .. i|me|myself|my|moment
    a|my|the|own|such|little foolish|stupid|embarrassing question|mistake|questions|hat|grin
    medieval|primitive|prehistoric|antiquated|stone_age|dinosaurs|fossils|dirty .. art|history|
        collection|manuscripts|hall|galleries|gallery|period|tools|clocks|church|town|exhibition|room|
        walls|city|pottery|finds|laundry|dishes|linen
    circus|gossip|intrigue|dinosaurs|dictator|tyrant .. game|level|character|festival|tent|school|
        column|story|scene
    can't_even|cannot_even|couldn't_even|could_not_even .. imagine|say|remember|tell_you|begin|count|
        find_words|describe|think_of
    do|does|did not|n't? even .. need|have_to|notice|mind
    hardly_know|barely_know|hardly_knew|hardly_able .. how_to_thank|what_to_say|where_to_begin|to_wait|
        them_yet|myself
    nothing_but .. praise|good|warmth|kindness|respect|the_best|admiration|gratitude
    only|cares care|about .. patients|residents
    fed up|sick .. of_travelling|of_commuting|pay|leave|children|patients|residents|bay
    i|we .. hated|fed_up|sick_of .. leaving|to_leave|going|saying
""",
)
WHOM = Phrases(f"""
    my|our|her|his|their|former|last|previous|current|present|old|other|another|new|first|at|same|most|
        many|some|that|those|where former|last|previous|current|present|old|own|other|rival|big|larger|
        new|two? {PEOPLE}
    former|last|previous|current|present|other|rival|competing|larger|bigger|smaller|neighbouring|
        so_called {PEOPLE}|firms|companies|agencies|schools|banks|hotels|chains|studios|hospitals|
        clinics|museums|homes|suppliers|providers|builders|restaurants|carriers|candidates|applicants
    competitor*|competition|rival|rivals|predecessor|predecessors|boss|bosses|candidates|applicants|
        recruiters|other_agencies|sweatshop*|superiors|superior|supervisors|supervisor|coworkers|
        co_workers|teammates|chief|employer|employers|management|line_manager|managers|manager|
        headhunters|colleagues|colleague|firms|companies|crowd|bunch|lot|owner|owners|foreman|bosses|
        director|directors|leadership|head_chef|headteacher|headmaster|ex_boss
    a|the|any|every firm|company|school|bank|hotel|clinic|hospital|place|studio|chain|plant|museum|team|
        house|agency|home|office|outfit|kitchen|organisation|organization|workshop|restaurant|depot
        whose|where|that|which|who|i|run|led|across|next|down|behind|opposite|like|of|with|full
    where|place|work i|she|he|for|with|am|is|come|comes|came|have|has .. work|am|now|from|at|today|been|
        for|present|are|leave
    over|down|back there|the_road|the_street|then|here
    anyone|anybody|others|everybody|everyone|someone|somebody|nobody|people|those .. else|there|who|
        in_charge|above|around_me|at_the_top|upstairs|like_him|like_her|i_work|i_worked
""")
ALWAYS = Phrases(
    """
    unlike my|our|the|those|most|other|some|many|certain|your|so_many .. boss|manager|employer|company|
        firm|competitor*|rival*|candidates|applicants|others|chain|competition|director|who|where|team|
        people|agencies|firms|companies|schools|banks|hotels|predecessor|colleagues|places|crowd|lot
    glad|happy|relieved|relief|longing|desperate|eager|wait|time|chance|dying|good|want|wanting to|of|
        for .. get_away|get_out|escape|see_the_back|be_rid|rid_of|be_free_of|leave_that|leave_behind|
        turn_my_back|leave_this|be_out_of
    other|others|another|rival|competing|remaining candidates|applicants|candidate|applicant|finalists
        ... less|weaker|never|cannot|can't|lack|lacks|lacked|worse|hardly|without|none|inferior|nowhere|
        barely|not|did|didn't|poor|only|nothing|pale|unable|too
    leave|leaves|left much|a_lot|something|everything to be? desired|wish
    drove|driven|drive|drives|driving me|us|people|everybody|her|him|everyone|half|staff|good .. out|
        away|mad|up_the_wall|to_despair|crazy|off
    nobody|no_one|not_one|hardly_anybody|hardly_anyone|not_a_single .. at|in|there|of|where|on ...
        listens|listened|cares|cared|knows|knew|understands|understood|works|worked|bothers|bothered|
        takes|took|thinks|thought|is_able|can|could|respects|dares|dared
    manager|managers|management|boss|bosses|employer|director|supervisor|leadership|head|headteacher|
        chef who|that? never|does_not|doesn't|do_not|don't|cannot|can't|could_not|has_no|have_no|had_no|
        rarely|refuses|refused .. care|cares|cared|listen|listens|listened|understand|understands|
        understood|lead|manage|trust|trusted|value|values|valued|thank|thanked|support|supported|sense|
        interest|idea|vision|organise|respect|shout*|blame*|complain*|credit
    run|led|managed|owned|staffed|headed by people|men|somebody|someone|a_man|a_woman|accountants|
        salesmen|amateurs|fools .. who|with|without|of
    bad|harsh|ill|nasty things|words|to_say about|of|for .. boss|employer|company|firm|manager|
        predecessor|colleagues|them|him|her|people
    what|how not to|badly|little|poorly .. run|lead|manage|treat|do|organise|works
    competitor*|rival*|others|competition|firms|chains|agencies|schools .. only|just|merely .. want|
        wants|wanted|care|cares|think|thinks|chase|chases|interested|after|do_not_care|don't_care
    too lazy|stupid|proud|arrogant|mean|greedy|vain to
    sell|sells|sold|serve|serves|served rubbish|junk|shoddy|tat|trash|stale
""",
    unless="""
    not|never need|have_to|want|wish .. shout*
    unlike .. anything|any_other|before|ours
    unlike most|other .. you|your
    other|another candidates|applicants|candidate|applicant .. not_only|no_doubt|strong|stronger|better|
        good|well|wish
    other candidates|applicants ... i_respect|decision|whether|interviews|conversations|have_come|
        you_are|still|chosen|seen|when|timeline
    time|chance|good .. to .. leave|escape|get_away .. early|the_office|for_a|room
""",
)
nobody_is_spoken_ill_of = NeverSays(
    (
        ALWAYS,
        InOneSentence((ILL, WHOM), PRAISE),
        InOneSentence((TARGETS,), PRAISE, one_of=(BAD, VIRTUES, CONTEMPT)),
        InOneSentence((A_BOSS_WHO,), PRAISE),
        OF_ALL,
    ),
    "speaks ill of others.",
    "Leave it out: say what draws the candidate on, not what drives them away.",
)
