"""The words by which people say that they want a job: families of them, each with what it doesn't mean.

Nothing here asks whose wish it is, or whether it is denied: see interest.py.
"""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

# What one is glad to do without wanting the job: to write, to hear, to meet, to send.
ERRANDS = (
    "hear|hearing|know|knowing|learn|learning|ask|see_you|see_the|see_how|see_your|see_it|see_that|see_her|"
    "see_what|see_whether|see_if|seeing|send|sending|provide|providing|supply|answer|answering|forward|"
    "share|sharing|give|let|tell|telling|say|thank|add|mention|express|discuss|talk|talking|speak|speaking|chat|"
    "meet|meeting|"
    "call|phone|telephone|visit|arrange|clarify|explain|elaborate|expand|show|present|introduce|demonstrate|submit|"
    "furnish|"
    "complete|fill|set_up|put_you|pass|get_back|read|receive|find_out|understand|listen|watch|have_a|have_your|"
    "have_an|have_some|have_met|have_you|have_spoken|have_seen|have_been|have_had|have_heard|have_talked|have_read|"
    "have_it_from|have_word|have_news|attend|travel|drop|pop|stop|"
    "look_at|help_with|assist|support|inform|update|confirm|follow|congratulate|apologise|apologize|enquire|inquire|"
    "check|hand|organise|organize|schedule|reschedule|suggest|make_myself|make_it_to|wish_you|keep_you|"
    "be_interviewed|"
    "be_invited|be_received|be_shown|be_told|be_asked|be_here|come_in|come_by|come_over|come_back|come_round|"
    "come_on|come_and|"
    "come_along|come_any|come_for|come_again|notice|note|take_a_look|respond|reply|write|put_that|be_of_help|draw|"
    "bring_you|enclose|attach|be_open|be_clear|be_honest|be_frank|be_sure_that|walk_you|take_you|guide|go_through|"
    "run_through|talk_through|be_kept|be_sent|be_given|come_to|"
    "see_each|return_to_you"
)
COMING = "come_to_you|come_aboard|come_on_board|come_and_work|come_to_work|come_and_join|come_with"
JOB = "job|role|post|position|opportunity|vacancy|opening|place|work|team|task|challenge|adventure|move|step|seat|chair"
DOING = "join|joining|working|be_part|being_part|becoming|belong|belonging|contributing|colleague|colleagues"
ME = "me|her|him|them"
WOULD = "would|should|i'd|she'd|he'd|they'd"
GLAD = (
    "glad|happy|happier|happiest|pleased|delighted|proud|honoured|honored|thrilled|privileged|overjoyed|excited|"
    "ready|"
    "prepared|pleasure|joy|honour|honor|privilege|thrill|delight|dream|fantastic|wonderful|great|blessed|lucky|"
    "fortunate|content|over_the_moon|fulfilling|satisfaction|willing"
)

# Said of oneself: whose it is must be looked at.
KEEN = Phrases(
    """
    interested|intrested|intersted|interessted|interrested|intereseted|keen|keener|keenly|keenest|eager|eagerly|
        enthusiastic|enthused|excited|drawn|attracted|tempted|
        hooked|smitten|motivated|hungry|longing|itching|impatient|raring|hopeful|enamoured|inspired_to
    fascinated|captivated|intrigued|thrilled|committed|determined|passionate|taken|sold|set|devoted ..
        job|role|post|position|opportunity|prospect|joining|company|process|this|place|work|idea|with_it|
        on_it|on_you
    certain|convinced|sure|confident|persuaded|feel|believe|think|know|knew|say|felt .. right|place|
        next_step|job_for|belong|fit_for|want|home
    more convinced|certain|determined|sure than_ever|than_before
    heart|hearts|mind is|was|are|'s? set
    could|couldn't|can't not? be *? more|keener|happier|readier|better_pleased
    fingers crossed
    enthusiast|enthusiasts
    consider|count|regard|find|deem|see it|this|that|the *? *? *? *? honour|honor|privilege|pleasure|joy|opportunity|
        chance|challenge
    not|n't|never been this|so|as excited|keen|enthusiastic|interested|sure|taken
    hope|hopes|hoping for a_yes|good_news|the_job|the_post|the_role|an_offer|a_positive
    all in
    am|i'm|be|is|stay|remain *? *? *? in_favour|game|up_for_it|on_board|for_it|sold|won_over|burning|on_fire
    been|was|were|am|i'm|is|feel *? *? won_over|sold|converted|persuaded
    appetite|hunger|thirst|passion|fire for
    burn|burns|burning|chomping|champing|glowing|beaming for|with|at|to|when|and
    cannot|can't|hardly|barely wait
    mind|minds made_up|is_made_up|is_clear
    made|make up my|her|his mind
    count|counts|consider|considers myself|herself|himself *? *? lucky|fortunate|happy|blessed|in|keen
    bags packed
    commitment to
    other|her|his|my *? applications|offers|interviews|talks|processes|plans .. hold|declined|down|withdrawn|
        cancelled|aside|waiting
    on hold for
    rarely|seldom|never|hardly|not_often .. sure|certain|convinced|wanted|taken|happy|drawn|keen
    heart and soul
    am|i'm|is|are|she's|he's|still|definitely|all|fully|firmly|remain|remains|stay *? still|definitely|fully|firmly|
        completely|totally|all in
    yes i|she|he would|'d|will|do
    hope|hopes|hoping very_much? so
    very much hope|hopes|hoping
    lost none|nothing of
    looking|searching|seeking|hoping|waiting|wishing|look for .. exactly|such|just|precisely|this|what|
        of_this_kind|like_this|like_yours|something_like
""",
    unless=f"""
    interested|keen|eager|enthusiastic|excited|motivated|hungry|longing|itching|impatient to *? {ERRANDS}
    still|definitely|fully|firmly|completely|totally|all in the|a|an|my|our|your|this|her|his|touch|contact|charge|
        training|office|place|post|employment|full|demand|progress|time|one|two|19*|20*
    interested|keen|excited in|about|at hearing|knowing|seeing|learning|your_view|reading|meeting
    keen eye|ear|sense|observer|interest_in
    interested|excited|keen in|by|about what|how|why|the_way you|she|he|they
    interested whether|if|how|what|when|where
    was|were|been .. interested|fascinated|intrigued|captivated|excited|thrilled by|that|how|what
    set up|out|off|about|the|an
    taken part|place|over|care|the|aback|note
    drawn up|a|an|the|boxes|from
    sure|certain|confident|convinced|think|believe|know .. you_have|you_will|you_want|you_are|whether|find_the_right|
        right_person|right_one
""",
)
WISHING = Phrases(
    f"""
    want|wants|wanting|crave|craves|covet|covets|desire|desires
    have|has|had|always|i've|long|she's|he's *? wanted|dreamt|dreamed|wished|hoped|longed to|of|for
    have|has|had|always|i've|long|she's|he's *? *? wanted the|this|that|such|it|nothing|a|just
    wish|wishes|hope|hopes|hoping|intend|intends|long|longs|yearn|aspire|aspires|aim|aims|dream|dreams to
    leave|left .. for it|you|yours|this|harlow
    without hesitation|hesitating|thinking_twice|a_second_thought|second_thoughts|blinking
    not|n't hesitate|think_twice .. to? accept|say|sign|come|take|join|move
    waiting|wait for your|the|this call|offer|yes|chance
    {WOULD} *? *? like|love|enjoy|relish|welcome it|this|that|the|a|your|nothing|such|being|running|doing|
        working|leading|joining ..
    {WOULD} *? *? like|love|relish|want *? *? *? to
    {WOULD} *? *? suit|suits|please|delight|thrill {ME}
    {WOULD} *? *? prefer|rather|choose|pick
    team|company|job|post|house|firm|one he|she|i would|'d *? choose|pick|take
    how gladly|much|dearly|happily *? i|she|he would|'d|should|want|wants
    {WOULD}|will|i'll|could *? gladly|happily|willingly|proudly|joyfully|with_joy|with_pleasure
    {WOULD}|could .. accept|sign|move|relocate|leave|bite|choose_you|choose_this|pick_yours|pick_this|say_yes|jump|
        come_with|take_it|take_the_{JOB.replace("|", "|take_the_")}|
        come_tomorrow|start_tomorrow|be_over_the_moon|make_me_very|make_me_happy|be_a_yes|be_yes
    {WOULD} *? like|love it|this|the|that|your {JOB}
    {WOULD} *? be *? *? {GLAD} *? *? to|if|with|in|at|there|among|here|as
    am|is|are|i'm|she's|he's|be|me|her|him *? *? {GLAD} to
    hope|hopes|hoping|hoped|dream|dreams|long|longs|wish|wishes|aim|aims|aspire|aspires|yearn .. {DOING}|
        work_with|work_for|work_at|work_under|working_for|chosen|choose_me|choice_falls|pick_me|have_me|
        hire_me|select|selected|offer|consider_me|considered|be_successful|appointed|yes|come_on_board|come_to_you|call_you|work_out|become|get_the|
        get_this|obtain|be_your|be_one|be_the|win_the|at_harlow|take_it|start|your_team
    hope|hopes|wish|wishes|long|longs|dream|dreams|pray for|of|is|'s
    love|loves nothing
    prefer|prefers yours|it|this|you|your|the|to_work|to_join
    ready|prepared to start|begin|commit|move|relocate|sign
    belong|belongs
    see|sees|picture|imagine|pictured|picturing|seen|imagined *? *? myself|herself|himself|my_future|her_future|
        his_future|working|being|running|leading|my_next|a_future|fitting
    imagine|picture *? .. collaboration|cooperation|working|being|running|leading|job|role|future
    keep|keeping *? fingers
    look|looks|looking forward to .. cooperation|collaboration|working_together|working|joining|possibility|becoming|
        prospect|being_part|calling_you|starting
    place|home|future|place_is|home_is with|at|among you|your
    could|can|'t|hardly wait to|for *? start|join|begin|tell_me|get
    rank|ranks|rate|rates .. first|top|highest|above
    thinking|dreaming about|of *? {JOB}|working|joining
    enough|more|less|most|seldom|rarely|never .. wanted|looked_forward|taken_with|so_taken|enthusiastic
    fallen|fell in love
    choice|decision|lot falls|fall on|upon me|her|him
    ready|there|here should|if you want|need|choose
    feel|feels|be|felt|am *? privileged|honoured|honored|blessed|proud to *? work|join|serve|be|lead|become
    remain|remains|stay|stays|am|is|as|i'm|still|continue|continues *? *? *? interested|keen|eager|committed|
        enthusiastic|excited|convinced|available_and|hopeful|willing|drawn|attracted
    throw|throwing|put my|her|his hat|name
""",
    unless=f"""
    want|wants|wanting|wanted to *? {ERRANDS}
    no longer
    not|n't *? *? interested|keen|eager|excited|drawn
    wish|wishes|hope|hopes|hoping|intend|intends|long|longs|dream|dreams to *? {ERRANDS}|be_able|get_an_answer|
        get_a_reply
    {WOULD} *? *? like|love|relish|want|prefer *? *? *? to *? {ERRANDS}
    {WOULD}|will|can|could|i'll *? *? gladly|happily|willingly *? {ERRANDS}|arrange|bring
    like|love|enjoy|relish|welcome a|an|the|any|your|it reply|answer|word|update|news|note|line|decision|
        opportunity_to_discuss|opportunity_to_talk|chance_to_talk|chance_to_discuss|chance_to_meet|if_you
    {GLAD} *? to *? {ERRANDS}
    {GLAD} *? to be|have|hear .. met|spoken|here|seen|heard|invited|received|of_help|of_use|of_service
    {GLAD} if|with|in|at .. you_could|you_would|your_reply|your_answer|you_can
    was|were|been|had *? *? *? {GLAD} to|at|with|in
    hope|hopes|hoping|wish|wishes you|your|that_you|the|it_is|this_finds|for_news|for_a_reply|for_an_answer|for_your|
        for_rain|is_that_you
    best|good|kind|warm|warmest|all|every *? wishes|wish
    hope .. search|holiday|weekend|week|well|finds
    want|wants|wanting them|you|your|him|his
""",
)
COMING_TO_STAY = Phrases(f"""
    glad|happy|like|love|pleased|delighted|want|wants|would|hope|hopes|proud|eager *? *? *? to? {COMING}
    glad|happy|like|love|pleased|delighted|want|wants|would|hope|hopes|proud|eager *? *? *? to come .. as
""")
