"""What people say they were owed: better treatment, an earlier word, a fairer decision."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

OWED = Phrases(
    """
    you|they|somebody|someone|your|anyone|panel|it|one|company|hr could|should|might|ought_to|would|may *?
        at_least|
        have .. told|said|phoned|called|informed|warned|mentioned|asked|explained|written|been|had|shown|
            given|
        let|made|picked|taken|done|saved|spared|waited|answered|replied|honest|decent|considerate
    would|might have been? *? decent|fair|fairer|nice|nicer|courteous|polite|welcome|kind|kinder|
        appreciated|
        helpful|honest|better|preferable|good|only_fair|right
    a|some|more|quicker|faster|earlier|greater|better|clearer|prompter|little|bit .. transparency|
        communication|
        answer|reply|notice|honesty|openness|courtesy|feedback|word|decision|clarity|respect|information ..
        would|might|could .. welcome|appreciated|nice|helpful|good|better|helped|polite|courteous|spared|
            saved
    i|we had|would|'d|might|did|certainly|really|honestly|only|frankly *? have? *? not? expected|expect|
        hoped|
        thought|wish|wished|assumed|believed|counted|imagined ... you|your|more|better|different|answer|
        honesty|manners|at_least|personal|word|loyalty|rejection|dismissed|courtesy|that_such|call|from_a|
        from_the|firm|company|had_been|were|would
    one|anyone expects|expect|hopes|deserves|would .. better|more|manners|courtesy|from
    expect|expected|deserve|deserved|deserves|merit|merited better|more|a_better|a_fair|a_fairer|a_personal|
        a_proper|a_different|at_least|an_explanation|honesty
    i|we was|were|had_been|have_been|am|'ve_been *? told|led|assured|promised|given|under_the|made|
        encouraged|
        left|kept|not|never|passed|ignored|rejected|treated|put_off|put_through|asked_to ... but|yet|only|
        impression|believe|feel|reason_to|in_the_dark|waiting|wrong|chance|opportunity|dark|asked|given|
            hired|
        front|mine|guessing|hanging|like|hoops|to_wait|late
    was|were|am under_the_impression|given_to_understand|given_the_impression|led_to_believe|led_to_expect
    given|had every reason|hope to|that|of
    impression|led_me|gave_me .. mine|was_mine|hired|would_be_offered
    i|we sacrificed|gave_up|turned_down|took_off|took_time|spent|invested|travelled|rearranged|used|
        took_unpaid|
        took_leave|prepared|took ... leave|day|days|evenings|weekend|offer|hours|for_you|expense|unpaid|
            only|for
    presentation|test|task|case|portfolio|work|effort|preparation ... never|not|nobody|nothing|unread|
        ignored|vain
    {weeks} of_interviews|of_waiting|of_silence|to_reply|to_answer|to_decide|of_hoping
    four|five|six|seven|eight|many rounds|interviews
    it|which|decision|reply|answer|you took *? five|six|three|four|two|eight|ten|seven|long|weeks|months|
        ages|
        forever|over_a|over_two|over_three|over_six|more_than|nearly|almost|until
    late|hours|minutes late .. looked|read|interviewer|and|for_the
    interviewer|interviewers|manager|director|panel|recruiter .. late|cancelled|unprepared|rude|bored|phone|
        distracted|yawned|interrupted|wrong_information|forgot|forgotten
    not|nothing the|like_the|like_what|to_do_with_the|resemble .. role|job|advertised|described|told|
        discussed
    described|advertised|promised ... not|different|nothing_like|was_not|offered
    had|if i|we known|realised|been_told|heard .. would|that|about|earlier
    i|we would_not|wouldn't have .. applied|bothered|travelled|come|spent|prepared
    cost|costs|lost you .. candidate|good|me|applicant
    your|the|such|this|constant slow|slowness|delay|delays|indecision|silence|long|endless|rescheduling|
        hesitation|
        behaviour|attitude|offer|poor|lack .. made|forced|cost|left|gave|led|drove|easy|convinced|decided|
            meant|
        well_below|low|too|on_your
    delay|delays|silence|that|this|which|it .. made up my mind
    left me no|with_no|little choice|option|alternative
    my doubts|concerns|misgivings began|started|grew|arose|about|were
    could|can not|n't wait forever|for_ever|any_longer|much_longer|so_long
    up your minds
    lost|losing interest|faith|confidence|trust|patience|enthusiasm|respect .. in|after|because|since|for|
        when
    lost|losing interest|faith|patience
    withdraw*|pulling|pull|stepping|decided|declining|decline|bowing .. because|since|as_you|as_your|
        as_the_process|as_nobody|after|mainly|
        due_to|
        owing_to|given|in_view_of|chiefly|partly ... you|your|nobody|communication|process|goalposts|team|
            no_one|
        hr|poor|slow|never|not_been|treated|tone|treatment|promise|promised|interviewer|delays|company
    if|had .. your|the offer|salary|process|pay|decision|answer|terms had|been|were .. better|faster|higher|
        quicker|sooner|earlier|clearer ... would|might|wouldn't
    not|never|hardly the|a role|job|post|offer|picture|fair_picture
    fair|true|full picture|reflection of
    too|rather|so|very|quite superficial|hasty|rushed|vague|late|slow|short|cold|poor|brief ... questions|
        answer|
        interview|process|decision|reply|email|to|for
    what|where|how did|had|have i do|done|did|said wrong
    treat|treated|handled|dealt|kept_its|keep_its|keep_your|kept_your|kept_his next|us|me|candidates|
        applicants|
        word|promise|promises|this|with
    hope|trust|wish|hopefully|suggest|recommend|advise|advice|please_tell|tell_your .. you|your|panel|next|
        future|interviewers|applicants|candidates|colleagues|people .. treat|more_open|more_honest|better|
        prepare|answer_your|one_day|feelings|consideration|respect|regret|worth_it|missed|reconsider|
        learn|change|improve|sooner|interviewers|faster|listen|were_honest|told
    turns|turn out|to to|be .. worth|better|right_one|good_choice
    you|your say|said|told|claim|claimed|wrote|write|assured|promised|insisted|advertise|state|stated|
        praised ...
        yet|but|though|although|when|only|however|whereas|turned_out|so|within|front|would_hear|claims|
            nothing
    kind|warm|fine|nice|encouraging words|praise|promises|signals ... nothing|meant_little|hollow|only
    as|than it|you claims|claim|advertised|advertise
    respect|accept|understand|acknowledge|see|note .. decision|choice|reasons|it|outcome|why|verdict ...
        but|although|though|even_if|yet|however|nevertheless .. cannot|can't|unfair|think|believe|consider|
            feel|
        find|agree|not|disagree|wrong|mistake|hard|wish_you|disappointing|letting|question|must_say|strange|
            odd
    hear|heard|gather|understand|learned|learnt|read|told|found_out .. that? .. took|hired|chose|picked|
        gave|
        went_with|appointed|filled .. friend|relative|insider|nephew|cheaper|junior|graduate|internally|
        without|younger|son|somebody_less
    already|had|was|were somebody|someone|taken|filled|decided|chosen|made_up|another ... in_mind|else|
        already|
        invited|outset|start|beforehand|before|anyway|at_all
    internal|less_experienced|junior|cheaper|younger|weaker|unqualified|inexperienced candidate|applicant|
        person|
        colleague|hire
    graduate|beginner|novice|somebody|someone|anybody|person|candidate without|with_no|with_less|could_do|
        over_me|
        half_my
    over me
    standard|form|two_line|one_line|automated|automatic|generic|template|copied|copy_paste|impersonal|cold|
        curt|
        templated letter|email|mail|message|note|reply|rejection|text
    disagree|disagreed|contest|challenge|dispute|question|object|doubt|reject|refute ... decision|view|
        claim|
        assessment|that|choice|feedback|judgement|conclusion|verdict|grounds|fairness|reasons
    doubt|wonder|unsure|not_sure|suspect|conclude|feeling|assume|gather|fear|seems|appears .. application|
        anybody|anyone|panel|you|your|it|read|experience|age|choice|merit|decided|decision ... read|better|
            more|
        valued|merit|against|understood|right|taken|seriously|had|made|considered|fair|mind|pay_for|filled|
        already|gender|nationality
    even if|though i think|believe|feel|know
    wasn't|was_not|weren't|were_not|never given|granted the|a|any opportunity|chance|time
    longer|shorter|slower|harsher|colder than any|expected|promised
    did|does|do|could|can not|n't quite|really|fully|even? grasp|see|understand|recognise|follow what|my|
        who|how
    passing|pass|passed up|over the|a|an|on best|strongest|good|great|experienced|me
    may|might|will|would|could *? *? wish|regret|rue|miss|realise .. you|chosen|differently|missed|lost
    references|record|experience|results|figures|years|work|portfolio alone|should|speak|speaks|prove ..
        have|should|enough|it|themselves
    no longer want|wish|care|see|believe|interested|trust
    treats|treat|treated applicants|candidates|people this_way|like_this|like_that|so|that_way
    felt|feels|seemed|was like|more_like an|a interrogation|exam|trial|formality|ambush|lecture|chore
    rushed|interrogation|too_harshly|unfairly|contradicts|contradicted|contradiction|escapes_me|escape_me|
        beyond_me|eludes_me
    second opinion
    i|she|he was|am|'m|is the strongest|best|most|right|obvious|only|better
    had the|your|it|there interview|process|questions|panel|time|test *? not|been|n't
    changed|moving|moved|shifting|shifted|altered|kept .. last_minute|start_date|goalposts|terms|twice|
        again|date .. so|i|and|which
    terms|hours|salary|conditions|title|duties|role|job were|was|had|kept .. changed|changing|altered|
        reduced|cut|different
    lost|lose all? confidence|trust|faith|respect|interest|patience in|for|with|after
    sad|sorry|shame|pity that|to_see|how .. talent|experience|merit|counts|contacts|loyalty|hard_work|less|
        nobody|no_one
    all that|the|those *? praise|words|effort|work|talk|interviews|promises .. and|then|for|this
    after all that|the|those praise|interviews|promises|talk|words
    how a|an|any beginner|graduate|novice|outsider|stranger|junior .. better|preferred|chosen|be
    marked|judged|scored|rated|graded|assessed too|unfairly|harshly|wrongly|down
    mistake|error in|has|was|with|on|of|had|to
    made a|an|the .. mistake|error
    still|convinced|confident|certain|sure|maintain|believe .. i|you|i'd|you'd|that .. best|better|
        right_man|
        right_person|happier|regret|wrong|mistake|deserve|should_have
    big|grave|serious|huge|bad|real mistake|error
    wrong|worse|poorer|lesser|odd|strange person|choice|candidate|decision|call|man|woman
    makes|make|made little|no|any sense
""".replace("{weeks}", "weeks|months|after_weeks|after_months|two|three|four|five|six|seven|eight"),
    unless="""
    would have .. pleasure|loved|enjoyed|suited|been_good_to_work|been_a_joy|been_an_honour|liked
    you could|would|might have .. made|been|given|shown .. kinder|warmer|clearer|more_welcome|
        me_more_welcome
    i|we had|have|'ve? hoped|wish|wished .. but|to_work|to_join|to_be|could|i_could|you|we_could
    hope|trust|wish .. find|found|fill|well|all|success|paths|cross|stay|meet|our|we|keep|line|season
    i|we was|were .. told|given|made|left|kept|asked .. welcome|warm|informed|feel_welcome|feel_at|kindly|
        so_much|
        in_good|openly|honestly|with_new|touch|posted
    surprised|surprise .. warm|kind|open|pleasantly
    nothing .. better|missing|lacking|wrong
    short|late|little notice|stage|hour
    withdraw|withdrawing|withdrawal|write|writing|tell|cancel|step|decline .. late|short
    doubt that|you|it .. will|find|good
    no|never|without|little doubt
    mistake|mistakes|error|errors .. taught|i_made|of_mine|my
    better|stronger fit|candidate for_you|this_time|and
    a|the wrong time|moment
    spent .. with|together|at_your|in_your|in_the
    i_spent|took_off|i_took|invested .. learned|well_spent|worth|glad|enjoyed|gladly
    you|your said|told|assured ... thank|thanks|kind|kindly
    thank|thanks|grateful|appreciate|valued .. said|told|letting|explaining|keeping|kept|explained|the
    the wrong file|address|date
    how well|kindly|warmly you treat|treated
    no longer want|need|wish .. to_hold|to_keep|support|to_be_considered|to_pursue|to_continue|to_go_on
    only fair to
""",
)
