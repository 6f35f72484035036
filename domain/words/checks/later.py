"""The words by which a door is left open: a later time or a turn of things, and what is to come of it then."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

SOME_TIME = Phrases(
    """
    future|another_time|another_day|another_year|another_occasion|one_day|some_day|someday|some_time|sometime|
        down_the_road|
        down_the_line|later|again|next_time|next_year|once_more|anew|another_season|years_to_come|years_ahead|
        come_back|
        a_second_time|in_time|time_comes|before_long|before_too_long|any_time|anytime|at_some_point|eventually|ever|
        whenever|in_due_course|
        long_term|further_on|a_year|two_years|few_years|next_years|this_time|the_first_time|the_next_time|next_round|
        next_search|
        next_opening|next_move|next_vacancy|next_season|another_season|next_chapter|next_project|next_role|next_post|
        next_autumn|next_spring|next_summer|when_i_next|when_you_next|when_i_am_next|longer_run|someday_soon|for_now|
        for_the_moment|for_the_present|for_the_time_being|in_the_spring|in_the_autumn|in_the_summer|not_yet|
        until_then|till_then|a_while|in_the_meantime|as_before|time_round|
        year_or_two|second_chance|second_time|yet|from_time_to_time|now_and_then|one_of_these_days|ahead|going_forward
    other|another|similar|further|different|new|suitable|later|any|next|future|alternative|comparable|related|
        second|subsequent role|roles|post|posts|position|positions|opening|openings|vacancy|vacancies|
        opportunity|opportunities|chance|job|jobs|project|projects|search|searches|season|round|application|way|ways|
        capacity|conversation|appointments|appointment|occasion|occasions|sites|candidates|colleagues|possibility|
        possibilities|assignment|assignments|meeting|attempt|start|one|ones|form|task|tasks|context|setting|basis|
        talents|people
    something|anything|somewhere else|similar|suitable|fitting|new|comparable|comes_up|comes_along|opens|turns_up|
        later|that_suits|for_me|
        for_her|for_him|of_the_kind|of_that_kind|like_it|fits
    others|elsewhere|vacancies|openings|next_one|second_choice|plan_b|reserve|waiting_list|shortlist_for
    if|should|were|when|whenever|in_case|event|once ... change*|arise*|opens|open|open_up|comes_up|come_up|come_free|
        comes_free|
        becomes|become|vacant|elsewhere|somebody_else|someone_else|fall_through|falls_through|different|otherwise|
        doesn't|does_not|not_work|another_way|otherwise|need_a_hand|need_someone|need_somebody|need_another|
        looking_for|of_use|of_service|of_help|of_any_help|be_useful|has_gone|been_filled|been_given|filled|gone_to|
        turns_out|no_longer|goes_to|goes_another|
        more_experience|wanted|reconsider|free_again|second_array|grow|grows|expand|expands|be_needed
    even if|though|so
    whatever|whichever|however you|the|way|comes|happens|it|your|this|they
    who knows
    couple|number of years
    perhaps|maybe *? next|another|later|then|in|one
    not|n't the|this|give|given|gave|quite|yet last|end|time|up|year|the
    """,
    unless="""
    thank|thanks|grateful *? *? *? for *? *? *? second|other|further|next|different *? conversation|meeting|
        interview|talk|call|chance
    thank|thanks|thanking|thankful|grateful|gratitude you? *? *? *? *? again|once_more|anew|before
    again|once_more for|my|i_thank|i_would|i_want|with_thanks|thank|thanks|many|dear|and_thank|on
    wish|wishes|best|luck|success|well|all|good|happy|successful|bright .. future|ahead|years_to_come|time|new|next|
        next_year
    with|for the? *? future|year|years ahead|to_come|of_your
    another|other|new|different|next|first role|roles|post|position|job|offer|opportunity|opening|place|project|task
        that_i|i_have|elsewhere|closer|which_i|nearer|in_another|has_been|with_another|at_another|has_made|begins|
        starts|is|was
    accepted|accept|taking|taken|chosen|pursue|pursuing|received|joining|decided_for|got|found|with|start|starting|
        starts|begin|begins|signed|offered .. other|another|new|different|further|second|elsewhere .. role|post|
        position|offer|job|
        opportunity|opening|place|project|elsewhere|later
    accepted|received|found|taken|starting|start|decided|chosen|choose|choosing|joining|working .. elsewhere|
        somewhere_else|
        something_else|another
    other|another|any|many|all|the candidates|applicants|commitments|interviews|colleagues
    any|further|other|more news|information|questions|update|details|documents|papers
    my|his|her|the|your new|next|second|other|another role|job|post|position|colleague|manager|one|team|employer|
        company|project
    decide|decides|decided|decision|know|say|tell|expect|answer|stand|stands|news|hear_back|questions .. later|again|
        yet|
        before_long|in_due_course|soon
    yet|again|already decided|been|made|heard|reached|settled|chosen
    not|n't .. decided|reached|chosen|settled .. yet
    as_before|as_ever and
    never|not|without|no .. again|future|hope|further
    moving|move|leaving .. next_year|next_month|later
    ever|even since|so|if_not
    whatever|however you|the .. need|want|require|like
    someone|somebody|person|candidate|colleague|one who knows
    """,
)
TOGETHER = Phrases("""
    work|working|worked|cooperate|collaborate|collaboration|cooperation|join|joining|meet|meeting|met|see_you|
        seeing_you|hear_from|hearing_from|
        hear_of|hear_about|talk|talking|talks|speak|speaking|contact|contacted|touch|call|ring|phone|write|reach|
        consider|considered|
        remember*|think_of|thought_of|keep|kept|bear|borne|apply|applying|application|try|knock|knocking|welcome|
        help|helping|hand|support|
        supporting|present|propose|introduce|recommend|suggest|serve|contribute|interested|interest|keen|open|
        available|like|
        love|glad|happy|pleased|delighted|honoured|grateful|hope|hopes|hoping|cross|crossed|paths|visit|conversation|
        coffee|
        connect|connected|connection|revisit|pick_up|pick_this_up|return|come_back|come_to|come_and|back|door|touch|
        follow|following|turn_to|
        approach|lose|lost|part_of|share|dance|play|sing|build|together|acquaintance|chance|opportunity|enthusiastic|
        eager|
        goodbye|farewell|try|possible|number|ask_me|asked|need_me|candidate|bring|brings|way|experience|looking|
        look_at|company|one_day|
        first_place|invited|invite|at_your_disposal|stand_by|ready|would|will|wait|waiting|part_ways|forget|knows|
        perhaps|maybe|time|explore|gladly|message|i'm_here|i_am_here|found|easily|return|picture|end
""")
OPEN = Phrases(
    """
    door|doors is|are|stay|stays|remains|remain|always|open|ajar|closed|again
    open door|ear
    paths|path|ways|way|roads .. cross|meet|crossed|crosses
    stay|stayed|kept|keep|keeping|staying|remain|get|be|in|continue|remaining|come *? in *? touch|contact|
        conversation|sight|dialogue
    stay|keep|remain|staying connected|in_mind|acquainted|friends|available
    keep|bear|have|hold|leave me|her|him|us|my|them|it|this|things|that|each|candidates *? *? *? in_mind|on_file|
        on_your|open|in_your|posted|on_the_list
    kept|borne|considered|remembered|thought|held in|for|as|of|when|if|on
    remember|think_of|consider me|her|him|us|them
    be|being|is *? remembered|thought_of|considered|reconsidered|contacted|called_upon|asked
    lose|losing|lost touch|contact|sight|my|hope
    contact|acquaintance|connection|conversation .. maintained|kept|continued|continue|lasts|last
    up for .. any|again|another|some|later|one
    bring|brings|brought|lead|leads|throw|throws us|me|her|him .. together|again|same|back|each_other
    not|n't be strangers
    radar|watch_list
    count|counting on me|her|us
    hold|holds on *? to
    rule|ruled out
    give|drop me|us *? *? shout|call|ring|bell|line ... when|if|should|whenever
    delighted|glad|happy|hope|hopes|love|like|welcome|pleased|joy ... together
    interest .. will|shall|outlast|lasts
    work|working|come|play together *? after|again|one|some|later|yet|still|some_day
    love|glad|happy|pleased|delighted|welcome|overjoyed|thrilled *? *? to? hear|hearing from you *? about|whenever|if|
        in|again|should|when|on|at_any
    work|working|collaborate|cooperate *? with you|your .. once|after|when|again|one|some|later|if|whenever
    when|once|after i|she|he .. i|she|he|i'll|i'd will|shall|would|may|might|'d|'ll .. ask|apply|come|write|try|call|
        return|knock
    need|needs .. another|somebody|someone|pair .. hand|hands|help|support
    first|only *? *? chapter|meeting|encounter
    day|time when we|i
    however long
    gone away
    short of a|an|somebody|people
    back on the market
    list of reserves
    only|last meeting|conversation|one
    our|a next encounter|meeting|conversation|talk
    lose *? *? touch|contact|number|address
    follow|following|watch|watching your|you|what|with_interest|the_company
    follow|following|watch|watching .. progress|development|growth|news|career|work .. interest|pleasure|you|your
    opens|open|opened|arises|arise|changes|change|turns|comes|come up|along|free|for_you? *? let_me|let_us|tell_me|
        tell_us|contact|call|write|get_in
    remain|stay|keep|kept|leave|put|be .. on|in *? *? list|file|books|records|register|files|talent_pool
    keep|keeping|have an|my|one eye|eyes|fingers
    reach|contact|call|phone|write|find|ring|approach me|us|her .. any|always|ever|whenever|anytime|time|later|
        something|if|should|again
    know|knows where|how to|i|we|she|he find|reach|am|are|is
    always reach|welcome|call|find|contact|be
    my|our|the|her|his *? number|offer|invitation|door|address|interest|details stays|stands|remains|is_yours|
        will_stay|is_still|open|has_not
    have|keep my|our|her number|address|details|card
    get|come|be|go back|in_touch to|with you|me|us .. if|should|when|whenever|later|again
    remain|remains|still|stay|stays|as_ever|always|continue|continues *? *? *? *? interested|keen|open|attached|
        committed|available|
        admirer|friend|hope|hopes|eager|enthusiastic|like|love|want|wants|glad|delighted|happy|ready|hoping|drawn|
        fond|fan|believe
    still|yet *? *? *? love|like_to|want|hope|glad|delighted|happy|hoping|thrilled|hopes|loves|wants
    first|dream choice|wish
    as keen|interested|eager|enthusiastic|much as
    interest|enthusiasm|offer|invitation *? *? *? remains|continues|stands|unchanged|undiminished|as_strong|has_not|
        hasn't|is_unchanged|is_the_same|is_not_less|lasts|holds
    not|n't changed|faded|waned|cooled|diminished|given_up|goodbye|the_end|farewell|the_last
    until we|our|i meet|next|see
    hope|hopes|glad|happy|pleased|love|like|welcome|delighted|wish|expect|look_forward|looking_forward ... touch|
        elsewhere|come_back|return|
        hear_of|hear_about|see_you|meet_you|see_each|be_thought|kept|be_considered|be_remembered|paths|continue|
        cross*|stay|another_time|another_day|another_year|another_role|another_post|another_position|another_job|
        another_opening|another_opportunity|another_chance|another_search|another_project|another_occasion|
        another_season|another_way|the_future|in_future|
        one_day|reconnect|we_meet|we_shall_meet|meet_again|run_into|bump_into|at_the_fair|come_across
    shall|will|may|might|'ll|to|be|should|would see|meet|hear|work_with|seeing|meeting *? *? *? each_other|other|
        again|another
    industry|world|trade|field|business|town|profession|branch is *? *? small|smaller
    small world|industry|trade|town
    let us|'s|me stay|keep|remain|not_lose|talk_again|meet
    look|looking forward to *? *? seeing|meeting|crossing|working|running_into|following|staying
    glad|happy|pleased|delighted|welcome|able to *? *? continue|resume|reconnect|revisit|return|connect
    connect|connected|stay_connected on|with|here|via
    feel free to *? *? contact|call|get_in|reach|write|turn
    hear|call|contact|approach|come_back|turn .. any_time|anytime|at_any|whenever|ever
    take|no|not|n't *? *? *? *? hurry|rush|time_you_need
    take all|your the? time
    glad|happy|content|willing|prepared|ready to wait|wait_for
    goodbye .. but|only|for_now|not
    not|n't *? *? goodbye|farewell|last|end
    open|receptive|available|ready to|for other|another|any|later|future|anything|something|new|further|different|
        whatever
    recommend|recommending you|your|harlow|the
    first i|we|she|he|place|person|company .. call|look|think|turn|write|move
    help|support|assist|serve you|your *? *? with|on|in other|further|later|next|future|any|another
    present|introduce|suggest|propose|offer .. other|others|another|further|more|alternative candidates|candidate|
        people|talents|profiles
    come|be|try|apply|knock|write|call|ask|talk|meet|work|speak|see|come_back|return *? *? *? *? again|once_more|
        another_time|one_day|
        some_day|later|next_time|in_the_future|in_future
    """,
    unless="""
    give|drop me|us ... decide|decided|decision|know|news|chosen|choose|update|questions|question|need
    together we|we_have|we_had|with_the_papers
    we|we_have|time *? sat|spent|had|talked|went|worked .. together
    thank|thanks|thanking|grateful you? .. again|once_more
    look|looking forward to hearing|your
    hear .. from_you .. by|soon|about_the_decision|before
    happy|glad|like|pleased|good|interested .. hear .. your|the|about_your|of_your|when|how|whether decision|answer|
        news
    sorry .. hear
    take|took *? time to|for|with|off|out
    come .. back from
    can|could|may|might|would you
    the|many|all|your|from|among|against|had|have|of|with other|another|any candidates|applicants
    not .. again
    never .. again
    wish|wishes you .. always
    wish|wishes|wishing you|him|her|your|all|the|everyone ... future
    contact|call|phone|write|reach|ring me .. if|should .. need|require|question|questions|document|documents|
        information
    can|could see why|how|that
    still think|remember|recall|hear|see|impress|impresses
    take|keep me|her|us off
    """,
)
