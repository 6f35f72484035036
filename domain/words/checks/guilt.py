"""How people make others feel guilty, and how they press for haste."""

from __future__ import annotations

from domain.words.checks.demands import THIRD, WE
from domain.words.checks.negations import NEGATED
from domain.words.checks.phrases import Phrases

GUILT = Phrases(
    f"""
    {WE} am|are|is|was|were|feel|feels|must_say|have_been|'m .. disappointed|let_down|hurt|offended|
        frustrated|dismayed|insulted|annoyed|saddened|upset|surprised|puzzled|astonished ... heard|
        answer|reply|silence|you|your|no_word|nothing|nobody|taking|waiting|so_long
    it is|was|'s|would_be|be|seems|find_it|found_it|feels .. disappointing|frustrating|disrespectful|
        rude|discourteous|unacceptable|unprofessional|insulting|hurtful|upsetting|inconsiderate|
        shameful|unkind|heartbreaking|unfair .. that|not|to|no|if|when|for|how
    silence|delay|waiting|ignoring|leaving|answering|not_answering|not_replying .. would_be|is|was|
        seems|feels|be .. rude|unacceptable|disrespectful|unkind|unfair|disappointing|discourteous|
        hurtful|unprofessional|cruel|hard_to_bear
    disappointing|disappointed|frustrating|hurtful|frustrated .. wait|silence|waiting|answer|heard|hear|
        reply|by_you|in_you
    after|given|considering all|so_much|everything|the *? of? effort|trouble|preparation|waiting|rounds|
        hours|time|work that? i|she|he|we
    after|given|considering all|everything {WE} have|has|had|'ve? *? done|did|put|gave|given|spent|went|
        invested|made
    rather|somewhat|a_little|quite|very|a_bit|deeply|understandably|frankly|more_than_a_little let_down|
        disappointed|frustrated|dismayed|hurt by|that|with|at|not|in|when|about|now|how
    effort|trouble|hours|preparation|sacrifices|time .. have|had|has|'ve? put|invested|went|took|spent|
        made|gave ... least|deserve*|owe*|owed|expect*|courtesy|nothing|surely|only_fair|hoped
    least you|they|i|anyone|one|that could|can|might|should|do|expect|owe
    at least an|a|some|have answer|reply|courtesy|word|response|decency|sign|told
    courtesy|decency|heart of a|an|to? reply|answer|response|word|tell|let|respond|call|inform|me
    turned|turning|declined|refused|cancelled down? another|other|two|three|several|all|one offer|
        offers|interview|interviews|others .. for|because|to_wait|already|in_your|only|and
    gave|given|sacrificed|spent up? a|my|her|his|two|three|so_much|whole day|days|leave|holiday|
        holidays|evening|weekend|time .. for_you|for_this|unpaid|of_leave|on_your
    counting|counted|relying|relied|depending|depended|banking|banked on|upon you|getting|your_offer|
        this_job
    pinned|set|put all? my|her|his|our? hopes|heart on
    my|her|his|our family|children|kids|wife|husband|whole_future|future|happiness|life depend*|
        is_waiting|are_waiting|counting|suffer*|hang*|is_in_your|are_in_your|is_at_stake|relies|rely|
        would_suffer|is_depending|are_depending
    break|breaks|broke|breaking my|her|his|our heart
    hope|sure|certain|trust|know you|that_you .. would_not_want|wouldn't_want|don't_want|do_not_want|
        can_sleep|feel_bad|can_live|conscience
    you|they promised|had_promised|said|assured|told me|us|her|him? .. friday|monday|tuesday|wednesday|
        thursday|last_week|answer|reply|hear|call|weeks ... but|yet|still|nothing|by_last|last|
        and_it_is|now|it's_now
    as|like you|was promised|had_promised
    you promised
    sleepless nights
    losing|lost sleep|faith_in_you|my_patience|patience|trust_in_you
    can't|cannot|couldn't|could_not|barely|hardly sleep|think_of_anything_else
    patience .. running|wearing|end|thin|limit
    more than patient|generous_with
    been patient|waiting_patiently|very_patient|so_patient|waiting_for_weeks|waiting_so|waiting_long|
        waiting_far
    waited|waiting long_enough|for_weeks|so_long|too_long|patiently|far_too_long|in_vain|for_ever|
        forever|by_the_phone|and_waiting|three_weeks|two_weeks|four_weeks
    weeks|months|days|fortnight|month now? .. of_silence|of_waiting|without_a_word|and_still_no|is_long|
        is_too_long|long_enough|and_nothing
    fed up|tired|sick|weary of .. waiting|silence|hoping|being|excuses
    ignored|forgotten|neglected|unwanted|strung_along|taken_for_granted me|us|her|him|feel|by_you|
        about_me|about_us|about_her|about_him
    feel|feels|feeling|felt .. ignored|forgotten|neglected|unwanted|strung_along|left_out|abandoned|
        taken_for_granted
    imagine|think how|what .. wait|waiting|not_knowing|feel_to
    why i|we|she|he|nobody|have|has .. {NEGATED}|no .. heard|answer|reply
    desperate|desperately|begging|implore|plead|on_my_knees
    devastated|crushed|heartbroken|inconsolable if|should|to|by|were
    {NEGATED}|without|no answering|answer|reply .. would_be|is .. rude|unkind|hard
""",
    unless=f"""
    {THIRD} .. wait|waiting|waited|relying|counting|depending|desperate|feel|feeling|ignored|forgotten|disappointed|
        hurt
    frustrating|disappointing|unfair|hurtful|upsetting|hard to|for .. see|watch|throw|waste|{THIRD}
    you have|'ve been patient
    disappointed .. but|of_course|understand
    felt .. my_first|first_job|school|child|years_ago|once|former
    save|saves|saved|spare|spares|cut|cuts|after|without .. weeks|months|days|hours
    waiting each|every|for_parts|for_the|at|list|lists|time|times|room|rooms
    disappointed|sad|saddened|sorry|surprised|upset to .. learn|hear|read|receive|have_to|miss|leave|
        decline|withdraw|be_unable|see_you|say
    pleasantly|positively|happily surprised
    surprised how|to_find|to_see|me|and|by_how|at_how|by_the|that_i
    {NEGATED}|nor .. disappointed|disappointing|disappoint|surprised|rude
    thank|thanks|grateful ... patient|patience|patiently|at_least|time|you_said|you_told|told_me|
        after_all|for_all|effort|trouble
    after all the|of_you .. kindness|kind|good|help
    desperate|desperately need|needed|short|looking_for_nurses|wanted .. patients|staff|nurses|people
    naturally|of_course disappointed|sad|sorry
    you said|told .. you_need|how|in|about|during|at|when_we|yourself
""",
)
URGENCY = Phrases(
    """
    urgent answer|reply|response|decision|attention|action|feedback|reminder|matter
    need|needs|ask|asks|require|request|await|awaiting|waiting|please|kindly|answer|reply|respond|decide .. urgently
    urgently need|needs|await|awaiting|require|ask|request|waiting
    urgent please|reply|answer
    matter|case of .. urgency
    asap|immediately|pronto|forthwith|straightaway|hurry_up|please_hurry|
        do_hurry|hurry_please
    as soon|quickly|fast|promptly|speedily|swiftly as possible|you_can|you_possibly_can|humanly_possible
    at once|right_away|straight_away please|or|now
    please|decide|answer|reply|respond|call|know|tell_me|let_me_know|need *? *? *? at_once|right_away|
        straight_away|right_now|this_minute
    time is of_the_essence|short|pressing|running_out|precious_now
    give|treat|make this|it|my|the|her|his *? priority|high_priority|top_priority|highest_priority
    drop everything
    immediate attention|reply|answer|response|action|decision|feedback
    earliest possible convenience
    earliest convenience
    by return
    don't|do_not|must_not|mustn't|please_don't wait|delay|hesitate|lose_time|waste_time|sit_on .. long|
        longer|act|decide|any|a_moment|another|more|too
    speed|hurry things|this|it|up|the_process
    speed up your|the|my|her|his? decision|process|answer|things
    expedite|fast_track the|your|my|this|things|decision|matters|her|his
    without any|further|more|delay? delay .. please|decide|answer|reply|or
    any|further delay .. unacceptable|would|could|cannot|harm|cost|risk|might
    quick|quickest|fast|swift|rapid|speedy|prompt decision|answer|reply|response|feedback .. please|now|
        would_be_best|needed|is_needed|is_crucial|is_essential|is_important|matters|is_vital|from_you|
        on_your
    sooner rather than later
    the sooner the better
    highly|extremely|very time_critical|time_sensitive
""",
    unless="""
    urgent care|repair|repairs|orders|order|cases|case|treatment|deliveries|delivery|calls|work|
        referrals|jobs|unit|surgery|clinic|response|situation*|tickets|need_for|shipments|demand|
        incidents|problem*|issues|questions|requests|loads|from|task|tasks|parts|spare|transfers|claims|
        patients|loan|loans|things_first|vacancies|vacancy|and_what|safety|room|rooms|messages|needs
    not|nothing|no|isn't|less|more|most|how|what|tell|between|truly|really|least|so|mark|marked|rush|or|
        even_when|without_any|sense_of|anything urgent|urgency
    immediate|urgent start|neighbourhood|team|future|superior|care|vicinity
    immediately .. after|clear|felt|struck|liked|saw|thought|at_home|noticed|understood|obvious|
        recognised|recognized|made|knew|useful|reminded|drawn|impressed|warmed|relevant|applicable|
        visible|apparent|took|helped|welcome|before|started|next_to|behind|put|tried
    felt|was|feel|saw|knew|me|could|work|were|noticed|liked|understood|learned|had|became|contribute|
        useful|productive|start|begin|available|join|help|began|of_use|put|use|is|almost|and|who|tried
        immediately|straightaway|forthwith
    i|we|she|he|will|shall|can|could|to|would|gladly .. immediately|as_soon_as|asap|right_away|
        straight_away|at_once|without_delay|as_quickly|forthwith|by_return|straightaway
    i|we|she|he as_soon_as|as_quickly_as|as_fast_as|immediately
    as_soon_as|as_quickly_as|as_fast_as possible .. after|when|in_the|for_our|for_the|so_that|to_the|
        and_safely
    at once .. and|a|the|but|both|friendly|clear|that|how|why
""",
)
