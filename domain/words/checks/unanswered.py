"""A second message that says nothing of the first being unanswered."""

from __future__ import annotations

from domain.words.checks.negations import NEGATED
from domain.words.checks.phrases import Phrases
from domain.words.checks.saying import NeverSays
from domain.words.checks.silence import FIRST_TIME, MAIL, NOTHING_CAME

UNANSWERED = Phrases(
    f"""
    haven't|hasn't|not|never|yet_to|without|nothing|didn't|don't|still .. heard|hear|hearing|received|
        receive|receiving|got|get|getting|had|seen|come|came|reached .. back|from_you|anything|a_reply|
        an_answer|a_response|a_word|reply|answer|response|word|since|so_far|either|news
    heard|received|had|got nothing|no_more|no_reply|no_answer|no_response|no_word|no_news|neither
    nothing has? come|came|heard|received|back|reached|arrived
    no|without_a|without|without_any|awaiting_a|any|lack_of_a|lack_of reply|answer|response|word|
        reaction|feedback|sign_of_life|acknowledgement yet|from|so_far|since|to_my|has|came|received|
        been|until|to_date|to_it|to_that|to_the|as_yet|and|or|in|for|till|until_now|i
    as|like|since i|we|she|he|i've .. wrote|emailed|mailed|messaged|sent|wrote_to_you
    as|like i|we|she|he .. mentioned|said|asked|explained|told|noted|indicated|requested|pointed_out ..
        in|last|before|earlier|weeks|already|previously|two|days|on
    my|our|her|his previous|last|earlier|first|former|other|recent|second|several|two|three|past|
        original|prior|initial|many|latest {MAIL}
    the|that|this|an|two|three previous|earlier|prior|unanswered {MAIL}
    my|our|her|his {MAIL} of|from|on|last|dated|sent|went|has|have|may|might|remained|remains|must|
        seems|seem|got|did|was|were|a_week|two_weeks|some
    previous|earlier|prior|former|unanswered|several|repeated|forerunner {MAIL}
    i|we|she|he have|had|'ve|'d? already|also|now|again|since|first|last wrote|written|emailed|messaged|
        contacted|reached_out|called|asked|enquired|inquired|tried|phoned|followed_up|rang|mailed ..
        last|before|earlier|ago|already|on|twice|previously|week|once|times|several|since|without|
        in_vain|a_few|about_this|now
    i|we|she|he wrote|emailed|messaged|mailed|phoned|rang|contacted to? you|your_office|her|him|them? ..
        last|before|earlier|ago|already|on|in|twice|previously|week|once|times|several|since|without|
        monday|tuesday|wednesday|thursday|friday|at_the_beginning|at_the_end|and_have|and_am|but|a
    tried|trying|attempted *? *? to reach|contact|call|phone|ring|get_hold|get_through|speak
    called|rang|phoned|telephoned you|your_office|your_line|the_office .. last|before|earlier|ago|already|twice|
        previously|several|times|and_have|but
    reached|followed|wrote|written|emailed|chased out|up|back? .. last|before|earlier|ago|
        already|twice|previously|once|times|several|and_have|but|week
    second|third|fourth|2nd|3rd time|attempt|try|message|email|letter|note .. i|writing|you|asking|
        write|of_mine|on_this|in|about|now|this
    this is my|the|our second|third|next|last|final
    unanswered|in_vain|fell_on_deaf|radio_silence|no_avail
    silence|silent|ignored|overlooked|ignoring|slipped|buried|escaped|slid|crossed|fell|fallen .. my|
        your|from|inbox|message|email|note|letter|through|notice|attention|cracks|spam|net|since|side|
        end
    silence|quiet|silent from|on|at your|since|has|for|after
    lost in|among your|the post|inbox|spam|shuffle|mail|pile|other|many|rush
    i|we|she|he|am|is|are|'m still|patiently|eagerly|keenly waiting|wait|waits|await|awaiting|
        in_the_dark|none_the_wiser|no_wiser|without_news|without_a|without_an|without_word
    waiting|waited .. for_your|for_an|for_a_reply|to_hear|for_news|for_weeks|for_two_weeks|weeks|
        for_word|since
    follow|following|followed|chase|chasing|get_back|getting_back|come_back|coming_back|returning|refer|
        referring|further|reverting up|back|on|to|upon .. my|our|previous|earlier *? {MAIL}
    did|have|may|perhaps|maybe|wondering|wonder|wondered|whether|if|sure|hope|trust|unsure|check you|it|
        my|the|that .. get|got|receive|received|see|seen|reached|arrived|read|find .. my|message|email|
        e_mail|letter|note|mail
    asked|asking|write|writing|wrote|enquiring|trying|try|turning|reaching .. again|once_again|
        a_second_time|twice|anew|a_third_time|once_more|before
    asked you? before|already|earlier|last_week
    nobody|no_one|not|never|n't .. called|phoned|rang|written|got|come me|us? back
    asked you .. same|before|already|once
    hoped|hoping|waited|looked|asked .. but|and|yet|though none|nothing|neither *? came|come|arrived|followed|has
    ended|end|landed|gone up? in|into .. spam|junk
    spam|junk folder|filter|mail
    left|leaves|leave me|us|her|him? without|with_no *? news|word|answer|reply|response
    resend|resending|re_send|re_sending|remind|reminding|reminder|bump|bumping|nudge|chase|chasing|
        chaser
    yet|still to reply|answer|respond|hear|receive
    sent|send|dropped you|your_office a|my|an|the|two|this? email|e_mail|message|note|letter|enquiry|
        inquiry|mail|line .. on|last|in|earlier|before|ago|monday|tuesday|wednesday|thursday|friday
    question .. still? open|unanswered|remains|hanging
    you|nobody|no_one|they|anyone .. not|never|haven't|hasn't|didn't|yet_to .. replied|answered|
        responded|reply|answer|respond|written|got_back|come_back|returned|write|get_back|called_back|
        reacted|find_the_time|found_time
    time|while|weeks|month|fortnight|week|days since|have_passed|has_passed|ago|gone_by|went_by ..
        i_wrote|i_sent|my_last|my_email|my_message|my_letter|i_asked|we_wrote|without|i_last
    still|yet no|without news|word|reply|answer|response
""",
    unless=f"""
    if|should|whether|unless|would|until|in_case .. not|nothing|no .. heard|hear|reply|answer|decision|
        news|yet|reached|made|been|hear_from
    no|not|without|any|needs|need reply|answer|response is|needed|necessary|expected|required|obliged|
        at_all
    no need|obligation|hurry|rush
    can|can't|cannot wait to
    be|been asked again|once_more|before
    pest|bother|nuisance|sorry|trouble .. writing|write|asking again
    silence|quiet|silent in
    number|share|rate|fewer|most|many .. unanswered
    reminder|reminders system|letters|calls|app|texts|service|by_text|to_patients|for_patients
    thank|thanks|thanked|grateful|enjoyed .. your|for|you|again
    no news|decision|word .. yet|is|made|please|may
    {NEGATED} yet? .. had|been|got .. decision|offer|made|reached|decided|settled|final|taken
    met|spoke|talked|saw|visited|interview|interviewed .. weeks|week|days|month ago
    whatever|however|whichever .. comes|hear|way
    wrote|written|sent .. references|papers|article|report|code|in_the|the
    asked|ask about|me|in_the|during|for
    once more|again thank|thanks|grateful
    thank|thanks you? .. again|once_more|once_again
    may|might|can|could i|we ask again
    in the storm
    as i told you in
    reached my target|goal
    letter of reference|recommendation
""",
)
nothing_left_unanswered = NeverSays(
    (UNANSWERED, NOTHING_CAME, FIRST_TIME),
    "reminds them that an earlier message was left unanswered.",
    "Leave it out: ask as if for the first time.",
)
