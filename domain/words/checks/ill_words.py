"""Whom people speak ill of, and what they say of them: families of words, which only together are ill.

A word that is no fault of things ("slow", "old") may be one of people, and the other way round; so the
    families are
kept apart, and each is only read beside what it is said of.
"""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

# Ill of whomever it is said.
BAD = Phrases(
    """
    abysmal|aggressive|alcoholic|allergic|amateur|amateurs|amateurish|appalling|arrogant|ashamed|atrocious|
        autocratic|awful|backstabbing|badly|biased|bigoted|blinkered|bossy|brutal|bullies|bully|bullying|
        butchers|callous|careless|chaotic|chaos|cheapskate|childish|choleric|clueless|cold_hearted|
        complacent|conceited|condescending|control_freak|controlling|corrupt|cowardly|crazy|crook|crooked|
        crooks|cruel|cutthroat|cut_throat|cynical|dead_wood|deadwood|deceitful|demoralised|demoralising|
        demoralizing|demotivating|deplorable|despicable|devious|dictatorial|difficult_people|dinosaur|
        dinosaurs|dire|dirty|disaster|disastrous|discriminat*|disgrace|disgraceful|disgusting|dishonest|
        disinterested|disloyal|dismal|dismissive|disorganised|disorganized|disposable|disrespectful|
        dreadful|drunk|dull|dysfunctional|egocentric|egotistical|egomaniac|evil|exploit|exploits|
        exploited|exploiting|exploitative|failing|farce|fault_finding|feckless|fickle|filthy|
        foolish|frustrating|frustrated|ghastly|goldfish|gossip|greedy|grim|gutless|haphazard|
        harassed|harsh|hateful|hellish|hell|hopeless|horrendous|horrible|horrid|hostile|humiliated|
        humiliating|hypocrites|hypocritical|idiot|idiotic|idiots|ignorant|ill_prepared|ill_mannered|
        immature|immoral|impossible_to|impossible_people|inadequate|incapable|incompetent|inconsiderate|
        inconsistent|indecisive|indifferent|ineffective|inefficient|inept|inferior|inflexible|inhuman|
        inhumane|insane|insecure|insensitive|insufferable|intolerable|intolerant|irresponsible|is_jealous|was_jealous|are_jealous_of_us|jealous_of_me|jealous_boss|
        joke|jokers|joyless|judgemental|lackadaisical|lacklustre|laughable|laughing_stock|lazy|liar|liars|
        lies_to|lied_to|lied|lousy|ludicrous|mad|madhouse|malicious|mean_spirited|mediocre|mess|
        messed_up|messy|micromanag*|miser|miserable|miserly|mismanaged|moody|moron|morons|
        nagging|narcissist*|narrow_minded|nasty|neglectful|negligent|nightmare|non_existent|obnoxious|
        obsolete|offensive|old_fashioned|oppressive|outdated|overbearing|paranoid|passive_aggressive|
        pathetic|patronising|patronizing|petty|pigheaded|pig_headed|poisonous|pompous|poor_ethics|
        poorly|pretentious|prison|racist|reactionary|resentful|resented|ridiculous|rigid|rotten|rude|
        ruthless|sadistic|secretive|selfish|self_serving|sexist|shabbily|shabby|shallow|sham|shambles|
        shambolic|shameful|shameless|shoddy|short_sighted|shortsighted|sinking_ship|slack|slapdash|
        sleazy|slimy|sloppily|sloppy|sluggish|small_minded|smug|sneaky|snobbish|soul_destroying|
        soulless|spineless|spiteful|stagnant|stingy|stodgy|strangled|stubborn|stuck_up|stuffy|stupid|
        suffocating|sycophants|tedious|temperamental|terrible|thankless|thoughtless|threatening|toxic|
        tyrannical|tyrant|unappreciative|unapproachable|unbearable|uncaring|uncooperative|underhand|
        underpays|underpaid|overworks|overworked|uneducated|unethical|unfair|unfairly|unfit|unfriendly|
        ungrateful|unhelpful|unimaginative|uninspired|uninspiring|unprepared|unprofessional|unqualified|
        unreasonable|unreliable|unscrupulous|unstable|unsupportive|untrained|untrustworthy|useless|vain|
        vile|vindictive|volatile|waste_of_space|wasted_on|weak|wicked|woeful|worthless|zero_interest|
        no_clue|prima_donna|prima_donnas|time_waster|time_wasters|slave|slaves|racket|cowboys|clowns|
            fiction|
        circus|zoo|jungle|snake_pit|shark|sharks|vultures|parasites|leeches|cult|swamp|dump
    abuse|abuses|abused|backstab*|badmouth*|belittle*|bends_the|berate*|betray*|blame|blames|blamed|bluff|
        bluffs|blunder*|botch*|brags|bungle*|burns|burning_out|burned_out|butcher*|bully*|cheat|cheats|
        cheated|collapses|complains|conned|cooks_the|couldn't_care|couldn't_run|couldn't_organise|
        could_not_sell|could_not_organise|could_not_run|couldn't_sell|couldn't_manage|cut_corners|
        cuts_corners|cut_every|cuts_every|cutting_corners|damage|deceive*|demean*|demoralise*|
        deserves_better|despise*|destroyed|destroys|ditched|dither|dithers|drove_half|drives_half|
        drive_people|drives_people|drives_everyone|dumped|dumps|ego|evade*|fabricat*|faked|fakes|
        fiddled|fiddles|fobbed|forgets|froze_out|fudge*|gave_up|given_up|gone_downhill|going_downhill|
        harass*|hate|hates|hated|hoards|holds_me|held_me|held_back|holding_me|humiliat*|ignore|
        ignores|ignored|insult*|interferes|interfered|intimidat*|knifed|knows_nothing|lets_rot|
        limps|looked_down|looks_down|lost_sight|lost_its_way|lost_its_soul|lost_the_plot|manipulat*|meddle|
            meddles|
        meddled|mess_up|messes|misled|misleads|mislead|mistreat*|mistrusts|mocks|mocked|neglect|
        neglects|neglected|obstruct*|overcharge*|overpromis*|panics|patronis*|picks_on|play_politics|
        plays_people|plays_off|pocketed|pressured|procrastinat*|ran_it_into|ran_the|rips|ruin|ruined|
        ruins|ruining|sabotag*|scream*|screws|screwed|shirk*|shouts|shouted|shortchange*|
        sits_on|slander*|sleeps|smother*|sneer*|spread_rumours|squabble*|squander*|squeeze|squeezes|
        squeezed|stab|stabs|stabbed|stagnat*|stifle|stifles|stifled|stole|steals|stealing|stolen|
        strangles|sulk*|swindle*|sworn_at|swears|talks_down|threaten|threatened|threatens|tolerat*|
        trampl*|treat_people|undercut|undermine*|undid|undone|undid|undervalue|undervalues|undervalued|
        vent|wallows|wastes|yell*|zigzag
    afterthought|asleep|backbiting|backstabbers|bean_counters|behind_the_times|behind_the_curve|
        years_behind|bickering|big_mouth|bottleneck|brick_wall|burnout|catastrophe|cauldron|
        cesspit|coward|cowards|dead_end|dead_weight|debacle|deaf_ear|deaf_to|disrepute|
        double_standards|empty_promises|broken_promises|false_promises|favourites|favourite_few|
        favoritism|favouritism|fear|fiasco|fiction|golf|hypocrisy|hot_air|all_talk|incompetence|
        infighting|in_fighting|intrigue|intrigues|junk|lies|lip_service|mismanagement|mistrust|misery|
        nepotism|no_backbone|nonsense|ordeal|politics|power_games|power_struggles|red_tape|
        low_morale|poor_morale|rubbish|rumours|slackers|sweatshop|thin_skin|tantrums|
        temper|torture|turf_wars|two_faced|ego_trips|egos|whims|mood_swings|uphill_battle|
        blind_eye|know_it_all|one_man_show|boys_club|old_boys|own_pocket|own_friends|boss's_friends|
        stuck_in|stone_age|dark_ages|nineties|eighties|out_of_touch|out_of_its_depth|
        out_of_his_depth|out_of_her_depth|out_of_their_depth|out_of_their_league|past_it|faintest_idea|
            foggiest|
        up_to_the_job|up_to_scratch|half_as_good|half_as_well|half_as_hard|hold_a_candle|bare_minimum|
        bad_to_worse|worse|to_be_desired|nuisance|costs_only|dirt|cattle|as_costs|numbers_on|
        bad_reputation|good_ideas_go|go_to_die|into_the_ground|falling_apart|fallen_apart|falls_apart|
        to_pieces|in_ruins|in_tatters|disarray|sacked|fired_from|held_together|sick_of|tired_of|
        fed_up|had_enough|stand_my|enough_of|stuck_with|stuck_at|stuck_under|trapped|wasted|rid_of|
        escape|no_longer_bear|can't_bear|cannot_bear|can't_stand|cannot_stand|put_up_with|
        impossible_to_please|team_player|not_a_patch|with_a_pulse|pile_of|deservedly_bad|
        life_difficult|life_hell|life_miserable|does_not_get_on|do_not_get_on|don't_get_on|
        rock_bottom|a_word_i|thank_you_for_nothing|first_thing_about|attention_span|zero_respect|no_training
"""
)
# Denied of people, it is ill.
NOT = (
    "not|never|n't|rarely|hardly|seldom|no_longer|nobody|no_one|nothing|without|cannot|can't|won't|wouldn't|"
    "don't|doesn't|didn't|couldn't|isn't|aren't|wasn't|weren't|refuses|refuse|refused|fails|failed|fail|"
    "unable|unwilling|incapable|barely|allergic|reluctant|hasn't|haven't|hadn't|too_lazy|too_proud"
)
VIRTUES = Phrases(
    f"""
    {NOT} .. care|cares|cared|listen|listens|listened|trust|trusts|trusted|value|values|valued|appreciate|
        appreciates|appreciated|respect|respects|respected|support|supports|supported|understand|
        understands|understood|know_what|knows_what|knew_what|know_how|knows_how|knew_how|know_the|
        knows_the|have_a_clue|have_any_idea|had_a_clue|had_any_idea|deserve|deserves|deserved|thank|thanks|
        thanked|say_thank|says_thank|said_thank|praise|praised|recognise|recognize|recognised|reward|
        rewarded|promote|promoted|keep_his|keeps_his|keep_her|keeps_her|keep_its|keeps_its|keep_their|
        keeps_their|keep_promises|keeps_promises|kept|keeps|honour|honoured|train|trained|develop|develops|
        invest|invests|invested|encourage|encouraged|help|helped|bother|bothers|bothered|
            take_responsibility|
        takes_responsibility|took_responsibility|admit|admits|apologise|apologises|decide|decides|decided|
        lead|leads|manage|manages|organise|organize|organised|plan|plans|delegate|delegates|communicate|
        communicates|let_anyone|let_anybody|lets_anyone|let_people|let_me|give_me_a|gave_me_a|gave_me_any|
        gave_us_any|gives_us|offer_any|think_ahead|thinks_ahead|take_me_seriously|takes_people|fair|honest|
        loyal|qualified|competent|capable|interested|reliable|professional|motivated|open_to|willing|
        functional|functions|works_properly|works|happens|gets_done|gets_decided|show_any|shows_any|
        shown_any|see_beyond|sees_beyond|look_after|looks_after|looked_after|pay_its|pays_its|answer|
        answers|be_bothered|be_trusted|be_relied|get_along|share|shares|shared|change|changes|learn|learns|
        taken_seriously|taught|teaches|teach|tolerate|tolerates|stand_up|stood_up|agree_on|spell|read_a|
            count
    no|zero|little|lack|lacks|lacked|lacking|without|any|devoid_of|void_of of? any? vision|backbone|taste|
        respect|interest|ethics|clue|idea|support|plan|strategy|ambition|direction|leadership|manners|
        integrity|appreciation|communication|trust|loyalty|sense|competence|skill|skills|professionalism|
        standards|morals|conscience|spine|imagination|empathy|feeling|understanding|discipline|structure|
        organisation|organization|transparency|honesty|values|concern|regard|passion|drive|talent|
        commitment|care|thought|attention_to_detail|consideration|decency|grasp|sense_of
    only|just|nothing|simply|merely|solely cares|care|cared|thinks|think|interested|want|wants|
        copy|copies|chase|chases|after|in|but|about .. about|of|in|money|profit|profits|himself|herself|
        themselves|bonus|career|golf|shareholders|share_price|each_other|his_own|her_own|their_own|
            your_money|
        numbers|commission
    more interested in .. than
    changes|changed his|her|its|their mind|course|direction every|all_the|daily|weekly|constantly
    broke|breaks|break|broken|forgets|forgot his|her|its|their|every word|promise|promises|commitment
    promise|promises|promised ... never|not|and_broke|twice|broken|nothing|but|breaks
    take|takes|took|taking|claim|claims|claimed|hog|hogs the|all|full|my? credit
    treat|treats|treated|treating *? *? *? as|like|badly|shabbily|poorly|unfairly|with_contempt
    talks|talk|preaches|preach about|of ... but|and_ignores|without
    makes|make|making|made my|his|her|our|everyone's life|day|work difficult|hell|miserable|impossible|
        unbearable|harder
    blocks|block|blocked|kills|kill|crushes|crush|rejects|reject|resists|dismisses|dismissed every|all|any|
        new|good|improvement|ideas|my
    ran|run|running|runs .. like a? prison|family|kingdom|army|circus|zoo|dictatorship|into|barracks
    no_longer believe|trust|recognise
    i|have|'ve wasted .. years|months|time
    rather complain|gossip|talk|argue|sleep than
    never|not|n't gave|give|given|get|got .. support|thanks|credit|training|chance|help|feedback
    drank|drunk|slept on|at .. job|work|duty
    frozen|old|cheap|stale .. as .. fresh|new|homemade
    interested in .. than in
    unlike|contrast ... you .. honest|fair|keep|decent|professional
    idea of .. is
    black hole|sheep
    sinking ship
    owe|owes|owed me|us|her|him|still .. apology|thanks|money|wages|explanation
    strung her|him|me|us|people along
    fired|sacked|fires|sacks people|staff|half|everyone|colleagues .. for_fun|without|at_will|on_a_whim
    on a whim
    make|made|makes a? hash|mess|muddle|pig's of
    cleaning|clearing|mopping|picking up after|behind|the_pieces
    never|rarely|hardly *? there|available|in|around|present when|for
    spends the|his|her|most day|days|time on|in|playing|gossiping|with|at
    just|only|merely guess|guessing|bluff|pretend|talk|drift
    every wind|breeze
    nobody|no_one bothers|thinks|wants|listens|cares|dares|minds .. any_more|any_longer|about|to
    kept the flatterers|yes_men|wrong
    let its|his|her|the best .. go|leave
    the only one .. did|worked|cared|knew|any_work|who
    takes|took|take my|our|other_people's slides|ideas|work|notes|reports .. as|and
    vanity project
    resent|resents|envy|envies|begrudge|begrudges
    squeezes|squeeze *? until
    looked|seemed|appeared|were|are rather|quite|very|pretty|somewhat? weak|lost|clueless|poor|average|pale
    never|hardly|n't ever|have|had|even *? *? driven|touched|held a|an|in|with
    doubt .. ever|know|can|could|understand|have
    content with mediocrity|little|the_minimum
    mediocrity|senile|second_rate|third_rate|shameless|vanity|flatterers|quarrelsome|cheats|dodgy|unbearable
    could|can not|n't|never keep a? secret|promise|word|staff|people|good|anyone
    can't keep its|his|her
    outgrown
    collapses|implodes|folds|goes_under|explodes
    simply|clearly|obviously|plainly|frankly|surely|must_have *? not|no|nothing|been_asleep|couldn't|isn't|
        never
    too lazy|proud|stupid|busy_with|vain|arrogant|mean|greedy|blind|stubborn to|with
    should be|have_been ashamed|sacked|fired|replaced|embarrassed|in_prison
"""
)
# Faults that are mended, and praise: nobody is spoken ill of.
PRAISE = Phrases(
    """
    taught|learned|learnt|grateful|proud|admire|respected|praise|kind|kindest|great|
        wonderful|generous|supportive|fair|fairest|best|supporter|encouraged|referee|gladly|reference|
        good_terms|forgave|happy|fond|brilliant|excellent|inspired|inspiring|trusted_me|good_to_me|wise|
        valued|agreed|repaired|patients|pupils|residents|guests_are|children_who
    we|i|team|together .. turned|rebuilt|halved|cut|reduced|fixed|mended|replaced|repaired|solved|improved|
        cleared|rerouted|put_it_right|restored|built|overcame|saved|doubled|raised|steadied|found|renewed|
        reorganised|introduced|brought|took_over_and|helped_to|stood_in
    before we|i
    cannot|can't|could_not|couldn't .. enough|fault|overstate|too_highly|too_much
    people|those|customers|pensioners|victims|children|women|tenants|workers|employees|families who|that have|had|
        were|are *? *? cheated|bullied|abused|exploited|mistreated|misled|robbed|dismissed
    helpline|shelter|victims
    company|firm|business|hotel|school|shop that|which was|were losing|failing|in_trouble
    because|after|when|since|as the? market|flood|fire|mine|storm|pandemic|merger|strike|season|war|weather
    admire|like .. about you|your
    unlike most|many|other plants|sites|yards|firms ... admire|quiet|calm|like|own
    not|no|never|nothing|nobody|hardly .. but_good|but_praise|hurt|lost_a|lost_his_temper|lost_her|misses|
        miss|
        a_bad_word|afraid_of|bad_word|ill_word|complaint|complaints
    without|avoid|avoids|avoided|prevent|prevents|against|fight|tackle|tackled .. bullying|waste|chaos|
        blame|
        fear|accidents
    anti bullying
    hates|hate waste|delays|fuss
    call|calls|called me
    i|we thank
    i|we had no idea
    never had a|an dull|bad
    meetings that
    toxic|dirty|rotten|lazy|wild algae|waste|fumes|chemicals|apples|river|dogs
    studies|study
    most planners|drivers|people .. admire|like
    thank you for|so
    slow|sloppy|rigid|weak|cold|dirty part|parts|truck|trucks|vans|line|lines|software|system|start|water|
        rooms
    unlike other|most|many firms|plants|companies|employers .. you
    hates|hate waste|delays|fuss
    until she|he|they|the|we|i|it
"""
)
