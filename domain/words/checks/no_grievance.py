"""What sounds like a grievance and is none: an own regret, a decision respected, thanks for reasons given."""

from __future__ import annotations

FIRM = """
    difficult|hard|tough decision|choice|one|to_make|to_decide|to_leave|to_say|to_choose|step|call
    difficult|hard|tough for me|her|him|to_turn
    naturally|of_course|bit|little|while|although|though|was|am|'m|is disappointed|disappointing|sorry|
        sad .. but|not_to|that_it|of_course|naturally|at_first|this_time|to|i
    no|not|without|never .. mistake|regret|regrets|complaint|hard|wrong|disappointed|reproach|bitter|
        doubt|hurt
    no hard feelings
    thank|thanks|thanked|grateful|appreciate|appreciated|gracious|kind|valued|value|good_of|welcome ...
        feedback|reason|reasons|explanation|explaining|why|explained|honest|honesty|openness|openly|
        review|told_me|telling|told|comments
    your|the feedback|reasons|explanation|comments .. was|were|is|are|helped|will|made|gave|useful|
        helpful|taught|fair|sense|understand
    for|with|following|my|his|her personal|family|private|my|this|that|these|several|the reason|reasons
    reason|reasons for my|is|i_have|i_am|lies|lie|being|has|have|are_my
    understand|respect|accept|see|follow your|the|that|it|why|how|his|her .. reasons|decision|choice|
        chose|decided|picked|went|outcome
    understand|see|know|explain|tell|say .. why .. i|she|he|we .. have|am|withdraw|chose|decided|want|
        leave|leaving|wanted
    surprised|surprise|strange|odd .. how_much|how_warm|myself|me_pleasantly|pleasantly|i_enjoyed|
        to_leave|to_say_goodbye|feeling|not_to
    will|shall|'ll|would i? miss|be_sorry|regret
    second|another|further chance .. to_work|to_meet|to_apply|comes|arises|one_day|in|at|to_talk|to_see|
        with_you|to_join
    best|right|good|excellent|stronger|strong|better candidate|person|choice|one .. and|for_you|i_wish|
        was_found|found|has|have|will|for_the
    well|very|quite|entirely can|may|do understand|see|accept
    kept|keep .. informed|posted|touch|updated|promise|mind|me_up|open|file|up_to_date|well|company|word
    told|said|assured .. friend|friends|colleague|colleagues|family|everybody|my_team|my_wife
    so|very|how|never|not .. kindly|helpful|unkind
    delay|delayed|late .. my|i|in_writing|in_my|in_replying|in_answering|reply_from
    late|slow .. train|trains|summer|autumn|spring|winter|afternoon|evening|hour|food|cooking
    should|if|whenever|when .. think|look|consider .. again|another|for|of_me|somebody|someone|anew
    strange|odd|curious as|though|though_it
    i|we|she|he promised|told|said
    did not|never|not_want_to|don't_want_to .. keep|leave .. waiting
    sorry|apologise|apologies for any|the|all .. causes|cause|may_cause|this|trouble|inconvenience
    regret that i|we|she|he .. not|cannot|joining|unable
    understand|see|accept|understood that .. better|stronger|best|right
    how well|kindly|warmly|fairly|carefully|considerately you|your .. treat|treated|handle|handled
    could not|couldn't|cannot|can't .. wished|wish|hoped|hope|been|have_been .. better|kinder|warmer|fairer
    nothing|no_part .. could|would .. better
    answer|outcome|news|result|decision i|we had? hoped|wished|wanted for?
    recommend your|you|the .. to
    kept|keep me|us|her|him so|well|always|fully|very? informed|posted|updated|company
    has|have|had nothing|little to do with the|your company|team|people|firm|role|offer|panel|interview
    rightly so
    cannot|can't have|be been? .. easy|simple
    had|have hoped for? another|the_other|a_different|a_happier ending|answer|outcome|news|result|decision|reply
    reason|reasons to
    not what i|we had? hoped|wished|expected
    sorry that i|we could|can|cannot
    i|we should|might|could|ought have|'ve told|said|written|let|mentioned|known|asked|thought|come
    my late|slow|belated decision|answer|reply|notice|withdrawal
    no|without explanation|reason|reasons|feedback|justification|apology is|are|was needed|necessary|required
    had my|our|i|we|circumstances|things|fate|her|his
    the reason|reasons|explanation|feedback|comments|grounds|pointers|details that|which? you|he|she|they
    found|find|is|was it|this|that? very|so? hard|difficult to_write|to_say|to_tell|to_leave|to_decline|to_put
    when|if|should|whenever ... open|opens|opened|arise|arises|vacant|comes_up|come_up ... .. look|chance|again
    regret|regrets|sadness that|to|i .. withdraw|decline|step|turn|say|inform|tell|write
    withdraw|withdrawing|decline|declining|write|tell|say|pull|step|cancel .. late
    you might|could have sent|written|left|let|hidden ... instead|but
    nothing .. missing|lacking|wanting|wrong
"""
