"""A decision put in doubt: what else it might have been, what it is suspected of, what doesn't convince.

Whoever writes so names no fault of the others; what would have been, what one wonders and what one had to do
is the reproach.
"""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

VERDICT = "decision|choice|outcome|verdict|rejection|conclusion|assessment|ranking|scores|judgement|judgment"
WHO = (
    "you|they|panel|committee|board|company|team|somebody|someone|anyone|one|recruiter|manager|interviewer|hr"
)
DOUBTED = Phrases(
    f"""
    if|had|were *? {WHO}|your|process|offer|answer|reply|salary|communication .. had|been|given|told|shown|
        asked|opened|answered|called|made|read|come|kept|moved|looked|listened ... would_have|might_have|
        could_have|i_would_be|would_still|might_still
    {WHO} that|who|which had *? ... would|might|could have
    might|would|could|should|may well? have? *? reach|reached|come|came|taken|take|make|made|arrived|formed
        to|at? another|a_different|a_better|a_fairer|the_opposite {VERDICT}|view|opinion|picture
    would|might|could|may decide|decided|have_decided|choose|have_chosen|think|have_thought|see_it|
        have_seen_it
        differently|otherwise
    another|different|opposite conclusion|verdict
    discuss|debate|talk_about|talk_over|talk_through|go_over|go_through|review|revisit|question|appeal|argue
        *? the|your|this|that|about {VERDICT}
    cannot|can't|could_not|couldn't|do_not|don't|will_not *? accept|share|follow|agree_with|believe|see|
        understand
        the|your|this|that|those {VERDICT}|reasons|reason|reasoning|grounds|explanation|feedback|logic|
        criteria
    wonder|wondering|suspect|fear|ask_myself|asked_myself|unsure|not_sure|suspicion|impression|feeling
        whether|if|that|how|why|what *? my|anyone|anybody|the_panel|the_decision|you|it|somebody|there
    strike|strikes|struck|seem|seems|appears|comes_across me as|to *? change|rather|somewhat|little|odd|
        strange|
        unfair|hasty|be|me|have
    strikes|struck me as
    with all? due|great|the_greatest? respect i|you|the|this|that|my|it|your
    you|they|company|panel|kept .. changed|changing|altered|moved|rewrote|shifted ... halfway|midway|twice|
        at_the_last|without_warning|without_telling|without_notice|late_in|suddenly|overnight
    change|changing|bending of|the rules|requirements|criteria|goalposts
    had|have to chase|remind|press|beg|run_after|plead
    had|have to ask|ring|call|phone|write|wait|email|find_out .. twice|three_times|repeatedly|several_times|
        again_and_again|for_weeks|for_months|for_ages|myself|times|from_others
    always|only|never|merely going|bound|meant|destined|intended|likely to be|go|have|make
    for the record
    arrived|arrive|came|appeared|joined|started|turned_up *? *? *? *? late
    gone|went|given|offered|promised to a|an|the *? friend|relative|insider|nephew|cousin|acquaintance|favourite
    expected|expect a|an|any|the *? company|firm|employer|house|school|hospital|bank|panel .. to
    should|ought have|to_have been *? first|your|the|top|chosen|selected|invited|offered|preferred
    wastes|waste|wasted *? time
    please|kindly|could_you|would_you *? explain|clarify|justify|state|name|list|specify|elaborate|spell_out
    name|list|state|point_out|set_out|outline *? the|which|what points|aspects|weaknesses|criteria|reasons|
        gaps
    spoke|speak|counted|weighed against me|us|my
    tell me|us why|how|what|which|where|who|whether
    it|which|process|you|office|company|panel took *? your|you|the|more_than|nearly|almost? *? weeks|months|
        eleven|
        ten|nine|twelve|eight|seven|six|five|four|three
    ask|asking|request|like|want|hope for|to_have|to_request|to_ask_for a|an|another *? *? interview|meeting|
        appointment|hearing|review|explanation|trial
    little|nothing|not_much in common
    unfriendly|improper|improperly|inappropriate|inappropriately|unpleasant|intrusive|hostile|aggressive|
        indifferent|inattentive|unhelpful|unprepared|uninterested|uninformed|unpunctual|unreliable|
        unresponsive|
        untrue|inaccurate|unsettling|off_putting|offensive|demeaning|degrading|sarcastic|mocking|haughty|
        lukewarm|evasive|half_hearted|listless|absent_minded|disjointed|repetitive|irrelevant|unsuitable
    consider|think|find|call|believe|hold|regard|deem the|your|this|that|it *? {VERDICT}|process|
        procedure *? *?
        wrong|mistaken|poor|weak|flawed|premature|hasty|unwise|questionable|regrettable
    you|they will|'ll|may|might *? know|see|find|realise|discover|notice where|who|what_you|that_i|that_the|
        out
    makes|made|make me|us *? doubt|question|think_twice|uneasy|feel_small|feel_unwelcome|uncomfortable|
        suspicious
    because of the way|tone|manner|treatment|delays|delay|silence|confusion
    not|n't|never|nobody|no_one think|thought|find|found|see|consider|considered it? necessary|fit|worthwhile|
        worth
    trust|hope|wish|suggest .. more|better|less punctual|careful|careless|open|prompt|polite|patient|
        attentive|
        thorough|considerate|courteous|organised|prepared|transparent|clear|honest
    constant|repeated|endless|countless|frequent changes|postponements|delays|reminders|cancellations|
        questions
    set|put the record straight
    a|an|the insult|affront|snub|slap|disservice|travesty|mockery|injustice|betrayal|letdown|kick
    on paper|merit i|my
    easily|readily|comfortably|clearly meet|met|exceed|exceeded|fulfil|fulfilled|have_done|have_managed
""",
    unless="""
    if|had you|they|somebody|someone|one had|have not? .. questions|time|wish|asked_me_a_year|need
    had|have .. not|never .. taken|given .. chance|courage
    if|had it|they had? not been|for
    wonder|wondering how|what_you|how_the|if_you_would
    feeling|impression that you|the|it .. kind|right|care|fair|warm|good|well|welcome
    strike|strikes|struck me as *? *? kind|kindly|fair|generous|wise|honest|thoughtful|warm|sound|decent|rare|
        right|sensible|open|impressive|good|friendly|gracious|careful|a_place|a_company|people|a_team|a_firm
    understand|respect|accept and .. the|your decision
    seem|seems to me right|fair|wise
    would|might|could|should .. made the_same
    not to go|be
""",
)
