"""How people say that an earlier message was left unanswered, by families of words."""

from __future__ import annotations

from domain.words.checks.demands import DAY
from domain.words.checks.negations import NEGATED
from domain.words.checks.phrases import Phrases

MAIL = (
    "email|emails|e_mail|e_mails|mail|mails|message|messages|note|notes|letter|letters|enquiry|"
    "enquiries|inquiry|inquiries|follow_up|query|questions|question|calls|voicemail|voicemails|request|"
    "requests|lines|reminder|reminders|words|correspondence"
)
NOTHING_CAME = Phrases(
    f"""
    {NEGATED}|no|nothing|nobody|no_one|without|yet_to|neither|nor .. heard|hear|reply|replied|answer|
        answered|response|
        responded|reaction|word|feedback|update|contacted|reached_me|reached_through|reach_you|get_through|
            get_back|
        got_back|come_back|came_back|returned|written|been_in_touch|in_contact|arrived|got_through|arrive
    no reply|answer|response|word|feedback|update|news|reaction so_far|yet|from|to|since|has|reached|either
    heard|received|had|got nothing|no_word|no_reply
    still|patiently|yet hoping|waiting|awaiting|await|without|in_the_dark|no|open|unanswered|unclear_to_me
        .. for|your|an|
        a|answer|reply|news|to_hear|the|since|in|on
    in the dark
    none the wiser
    waited|waiting|been_waiting .. reply|answer|call|word|response|in_vain
    hoped|had_hoped|expected|thought|would_have .. heard|had_an_answer|hear .. by_now|by_then|last|
        before_now|from_you|back
    by now .. heard|answer|reply
    unanswered
    silence|quiet|silent since|from|makes|on|has
    been quiet|silence|silent
    crossed|gone_astray|gone_missing|get_lost|got_lost|been_lost|was_lost|overlooked|escaped_you|missed_my|
        missed_it|
        forgotten|buried|slipped|spam|junk_folder|lost_in .. my|your|the|attention|with|it
    may|might|must|have|seems|perhaps|maybe|possibly .. overlooked|missed|escaped|forgotten|crossed|slipped|
        lost|buried|
        gone_missing|not_reached|gone_astray
    promised|mentioned|you_said ... not_come|not_arrived|passed|have_had_nothing|nothing|gone_by|no_news|
        without
""",
    unless=f"""
    number|share|rate|fewer|most|many .. unanswered
    can't|cannot|can wait to
    silence|quiet|silent in
    {NEGATED}|no|nothing|without .. answer|reply is_needed|needed|necessary|expected|required
    no need|doubt|longer|answer_needed|reply_needed
    needs no answer
    if|should|until|unless|whether ... {NEGATED}|nothing|no .. heard|hear|reply|answer|decision|news
    no news yet
    {NEGATED} have_to|want|need|lost|changed|stopped|forget|miss|get_to|tell|seen|yet_met|faded|
        mentioned|had_the_chance|
        get_a_chance|say|ask
    not .. before i_hear|hear
    drivers|driver|trucks|storm|room|office|quiet_room|phones ... silent|quiet|silence|word|news
    silence in|of the reading|library|hall
    before|until .. you have heard
    i am|was not .. in_contact_with|yet
""",
)
FIRST_TIME = Phrases(
    f"""
    wrote|written|emailed|e_mailed|mailed|messaged|sent|asked|
        enquired|inquired|
        reached_out|contacted|texted|posted to|you|your|ms|mr|a|an|my|this|about|on|off|last|two|
            twice|in|it|
        before|already|several|calling ... last|ago|before|already|twice|week|monday|tuesday|wednesday|
            thursday|friday|
        earlier|weeks|beginning|start|note|message|email|voicemail|few_lines|without|question|tenth|month|
            times|since|
        heard_nothing|could_not|assistant|christmas
    dropped|left|rang|phoned|called|telephoned|tried you|your_office|your_line|your_assistant|your_secretary|
        a_message|a_note|
        a_line|to_reach|to_call|to_contact|to_phone|calling *? ... last|ago|before|already|twice|week|{DAY}|earlier|
        month|
        times|since|without|nothing|could_not|several|answer|reply
    last|this|on|earlier|two|three|some|a monday|tuesday|wednesday|thursday|friday|week|month|time|while|
        weeks_ago|year
        *? i|we wrote|emailed|sent|asked|called|rang|enquired|messaged|left|contacted
    already|previously|before .. asked|wrote|written|enquired|contacted|mentioned|emailed|in_touch
    have|i've|i_have|had already|also|twice|previously|now written|asked|emailed|called|been_in_touch
    been in touch before
    my|this|our last|previous|earlier|first|initial|original|second|third|next|other|recent|past *? {MAIL}|
        attempt|try|attempts
    my|our {MAIL} from|of|below|dated|that|went|may|seems|seem|has|have|did|remain|remains|is_still|on|
        to_you|did_not|reached
    see my {MAIL}
    your answer|reply|response|update is|has|have|that|you_promised ... still|not|outstanding|overdue|
        missing|arrived
    as|what|like i wrote|said|mentioned|stated|explained|asked|told_you|indicated .. email|letter|message|
        last|earlier|note|
        week|before|previously
    in|to|from my|our|the last|first|previous|earlier|other|recent? {MAIL} i|of|from|dated|last|on|below|two
    when|since i last? wrote|emailed|asked|contacted|called
    further|following|with_reference|referring|refer|reference|regarding|replying|returning|followed_up|
        follow_up|following_up
        to|on|my|with|up .. my|our|earlier|last|previous .. {MAIL}
    follow|following up|on|my .. my|our|previous|last|earlier|email|note
    second|third|fourth|another time|attempt|try|message|email|letter|note .. i|to|from|you|writing|my|
        write|this
    this is|is_now my|the|a second|third|fourth|follow_up
    write|writing|wrote|trying|try|ask|asking|knock|turning|back|coming_back|come_back|getting_back|
        get_back|return|returning
        to|you|in|at|my? .. again|once_more|anew|a_second_time|my_question|my_earlier|
            my_email|touch|luck
    here i am again
    i am back
    back again with
    try|trying|asking|ask|write|writing once_more|again|once_again|my_luck|anew|linkedin|a_second_time
    once|yet again i|where|to|may
    again i ask|write|turn|would
    repeat|repeating|renew|renewing|resend|resending|forward|forwarding|remind|reminding|chase|chasing|bump|
        bumping|
        bring|bringing|reiterate|revive|push my|this|the|you|our|an|up|it .. question|request|enquiry|note|
            message|
        email|answer|inbox|up|of|application|below|back|again|letter|once_more
    to repeat|renew|chase my|our|the|this *? question|request|enquiry|inquiry|message|application
    have|had|'ve|i've written|asked|called|enquired|emailed|messaged|phoned before|already|earlier|once|twice|
        previously
    reminder
    did|has|whether|if|hope|check|wonder|know|sure|trust|that|assume you|my|it|your .. received|receive|
        reach|reached|
        got|get|saw|see|seen|arrived|arrive|arrives|through|read|find .. my|you|email|note|message|letter|
            last|through|it
    did|has my {MAIL} get|reach|arrive|come|reached|arrived|got
    have you had|been|found|read|seen|received .. time|chance|able|my|opportunity .. look|read|email|
        message|note|last
    did you have|get|see|find|read|receive .. chance|my|time .. read|email|message|note|letter|last|look
    answer|reply|respond to my
    a|an|your answer|reply|response to my|an_earlier
    my question|request|enquiry is|remains|of|still .. still|open|unanswered|waiting|outstanding
    two|three|four|five|several|some|many|few weeks|days|months have|has|since|without|ago gone|passed|i|my|
        no|any|a|an ..
        since|without|answer|last|wrote|news|reply
    weeks|fortnight|week|days|month|while without an|a|any|news|word .. answer|reply|word|news|feedback
    a fortnight and|since
    recall|remember my message|email|note|letter
    called|rang|phoned your|you|the_office|on twice|last|office|but|without|tuesday|monday
    calls were|are|have not|never|gone|remained
    because|as|since .. emails|email|messages|calls .. {NEGATED}|unanswered
    attempts|attempt to|at reach|contact|call|get
""",
    unless="""
    as i said|told_you|mentioned .. in_the_interview|when_we|on_the|at_the|during
    thank|thanks ... again|once_more|note|email|message|answer|letter|tour|call
    again|once_more|once_again thank|thanks
    sent|send .. as_she_asked|as_he_asked|that_you_asked|you_asked|as_you_asked|as_requested|references|
        form|regards|photos
    asked|ask me|you_about_the_rota|about_the_rota|for
    asked you about .. your_answer
    you|she|he|they asked|ask|promised|sent|wrote|called|told
    as agreed|promised|discussed
    called the|at|my|college
    my letter|note|message of|is reference|recommendation|short|only|motivation|thanks
    my|your first|second|last|previous impression|visit|employer|job|role|project|language|interview|
        conversation
    your message|email|note|letter|answer|last
    left a|the mark|impression|company|trade
    wrote|written my|the|a thesis|book|paper|code|handbook|article|guide|manual
    tried the|your|it|to_answer
    would|could|may|might|gladly|happily|can|hope|love ... again
    i hope .. meet|talk|speak|see .. again
    if .. again
    reminder|reminders to_patients|system|to_drivers
    two|three weeks have|has? passed|ago since|at the interview|your|at
    weeks|days since|ago i|we|the met|visited|spoke|interview|came
    weeks|month ago at
    you asked me to write
    to come|return to your|the
    called|rang|raised|asked|left attention|money|the_alarm|funds|the_bar|standards
    sent|posted my team
    left two|a year|years
    asked|asking nothing|for_nothing
    my question is about|simple|short|whether
""",
)
