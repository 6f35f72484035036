"""How people excuse themselves for writing, and how they make themselves small, by families of words."""

from __future__ import annotations

from domain.words.checks.demands import THIRD
from domain.words.checks.in_one_sentence import InOneSentence
from domain.words.checks.negations import NEGATED
from domain.words.checks.phrases import Phrases

BOTHER = (
    "bother*|disturb*|troubl*|intru*|impos*|pester*|nuisance|pest|burden|pain|nag|nagging|chase|chasing|chaser|"
    "annoy|annoying|pushy|overstep*|presumptuous|forward|bold|inconvenient|inconvenience|impatient|ungrateful|"
    "out_of_place|out_of_turn|out_of_line|in_the_way|a_bother|sick_of_hearing|tired_of_my|out_of_the_blue|"
    "unsolicited|harass|persistent|cheeky|rude|that_person|interruption|intrusion|boldness"
)
SORRY = (
    "sorry|apologies|apologise|apologize|apology|forgive|pardon|excuse|excuse_me|ashamed|embarrassed|awkward|bad|shy|"
    "guilty|hesitate|hesitant|reluctant|unsure|afraid"
)
FOR_WRITING = Phrases(
    f"""
    {SORRY} to|for|about|that|if|my|the|of|this .. {BOTHER}|following_up|follow|asking|ask|writing|write|
        message|note|
        email|length|lengthy|long|rambling|ramble|reaching_out|reach_out|contact|contacting|taking|
            take_more|wasted|
        time|trouble|poor|bad_english|english|cv_is|cold|adding|add_to|answer|answered|could_not_answer|
            talked|
        so_short|me_again|be_asking|bothering|persistence|speak|silly_question|another
    sorry|apologies me_again|again|in_advance
    sorry if this|i|it|my
    it's|it_is|only|just me_again
    only me again
    {BOTHER} you again|once_more|any_more|further
    {NEGATED}|without|hate|promise|hope|risk|loath|dislike .. to_be|to|being|seem|be|of|sound|am|i'm|
        too|isn't
        .. {BOTHER}
    at the risk of being|annoying|sounding|seeming|boring|repeating|bothering
    may|might|probably|perhaps|must|maybe|seem|sounds|seems .. be|is|a|of|sound|seem .. presumptuous|silly|
        stupid|cheeky|
        forward|bold|sick_of|tired_of_my|tired_of_me|impertinent|foolish|sick_of_hearing|nuisance|annoying
    silly|stupid|dumb|foolish|daft|basic question|of_me
    hope it|this|you .. all_right|alright|ok|okay|fine|appropriate|acceptable that|to|if|i|with .. write|
        writing|ask|
        contact|asking|message
    hope you'll|you_will|you_can|you_might|to_be forgive|forgiven|excuse|pardon
    {NEGATED} sure|certain whether|if|that it|i .. appropriate|should|all_right|okay|right_to_ask|may|allowed|
        proper
    wasn't|was_not|am_not|'m_not|not sure|certain whether|if i should|ought|may|could
    two minds about
    in two minds
    hardly|scarcely|barely dare
    feel|felt awkward|bad|guilty|silly|shy|embarrassed|uneasy|uncomfortable asking|writing|for|about|to_ask|
        that
    little|bit|rather|quite ashamed|shy|embarrassed|awkward|nervous to|about|asking|of
    ask|asking a_lot|too_much|much .. of_you|know|i
    know|realise .. asking|ask a_lot|too_much|much
    a lot to ask
    please|feel_free|free|just|can|may to? ignore|disregard|delete this|my|me|it|if
    if it|this is|isn't|is_not|'s not? inconvenient|too_much|trouble|a_bother|asking_too|convenient
    too much trouble|to_ask_for
    spare just|only|a_thought|a_second|even .. minute|second|moment|for_me|of_your
    precious|valuable|limited time|minutes|attention
    take|taking|took|takes|steal|stealing|waste|wasting|wasted|cost up? *? *? *? your|valuable|precious .. time|day|
        hour
    wasted your time
    last time i|that bother|write|trouble|ask|disturb
    out of your hair|way
    not one|somebody|someone to push|who_pushes|for_pushing
    eternally|forever|infinitely|so|ever_so|terribly grateful .. line|one|if|just
    in your heart to
    probably|maybe|perhaps nothing but|only|just
    it's|it_is|this_is|only_a|just_a probably|only nothing|me
    just|only|simply|merely|thought_i'd|thought_i_would|wanted_to|quickly|i'd quickly? check_in|touch_base|
        checking|
        following_up|check_on|a_quick_check|a_quick_question|a_quick_note|a_little|nudge|nudging|bump|poke|
            popping_in|
        a_short_reminder|a_small_reminder|a_friendly|a_gentle
    thought i'd|i_would just? check|ask_quickly|pop
    touch base
    little|gentle|small|short|friendly|quick|soft reminder|nudge|prod|check_in from|about|of|that|on|to_you|
        for_you|if|this
    come|comes|coming|came across|over as .. {BOTHER}
    tired|sick|weary|bored of hearing|reading|me|my
    don't|do_not|didn't|did_not|wouldn't|would_not want|wish|mean|intend|like to .. be|seem|sound|appear|
        become .. {BOTHER}
    nudging|bumping this|my|up
    any|a|the crumb|crumbs of
    forgive me if|for
    beggars
    {NEGATED} sure|certain .. the_right to|ask
    know i shouldn't|should_not|ought_not
    apologies|sorry if|that i|my .. bit|tongue_tied|nervous|long|too|shy|quiet|unclear|answers
    shouldn't|should_not be? asking|ask|writing|write|bothering
    hate|loath|wish to_be|not_to_be .. in your way|hair
    in your way
    worry|worries if you're|you_are|it|you .. busy|can't|cannot|answer|reply
    hardly|barely|scarcely|not worth your|the time|while|attention|trouble|reading
    hope i|this|it|you .. desperate|bad_moment|bad_time|needy|pathetic|silly|wrong_moment
    bad|wrong|inconvenient moment|time to|for_you
    not want|wish|mean to .. be|seem|sound .. pushy
    sorry|afraid but i_must
    tired of my|me
""",
    unless=f"""
    {THIRD} {NEGATED}|do_not|does_not|did_not
    sorry|apologise|apologies|apology|excuse|forgive .. to_hear|to_read|missed_each|wrong|delay|late|
        short_notice|
        withdraw|decline|cannot_come|to_miss|fire|on_thursday|on_monday|on_tuesday|ill|attachment|missing|
            leave_you
    sorry|afraid to say
    afraid .. cannot|can't|decline|must_decline|must_withdraw|of_heights|early|hard_work|of_nothing|to_get
    {NEGATED}|nor afraid|shy|ashamed|hesitate|reluctant
    not|never|no trouble|intrusive|pest_control|nuisance
    please|do not|don't hesitate
    sorry .. that .. ill|leaving|loss
    too .. trouble|much .. for_my|for_the
    check|checking .. in guests|desk|patients|passengers
    check|checking in|i with|guests
    waste|wasted|wasting .. food|water|material|energy|no_time|paper
    we wasted no
    impossible|imposing|impose|imposed .. order|fines|rules|buildings|view|facade|tasks
    forward .. to|looking
    look|looking|put|move|bring|step|way|and|go|straight|a_step|one_step|push|going forward
    hope|not .. look|looking|move|go forward
    reminder system|letters|calls|app|texts|to_patients|emails
    sent|send|sends a reminder
    short reminder to_myself|for_drivers
    bold colours|plan|design|idea|step|move|steps
    trouble|troubled|troubles shooting|families|pupils|spots|areas|waters|youths|with_the|shooter|in_the
    painting|paint|paints|painted|painter
    not|never pain
    pain relief|management|clinic|points|free
    burden of|on|for
    bad weather|debts|luck|news
    unsure|hesitant at_first|staff|drivers|customers|readers
    hesitant|shy children|pupils|readers|voters|students
    a bit|little of
    rude caller|customer|customers|guest|guests
    pushy sales|salesman|sellers
    annoying bug|fault|noise|noises|thing
    disturbed soil|sleep|the_least
    disturb|disturbing the neighbours|wildlife|birds|patients
    bothers drivers|customers|people|nurses
    interruption|interruptions in|of|to|by
    take|takes|took up|your .. role|post|challenge|new|responsibility|point|idea|advice
    not .. take_more_than
    take .. your .. time .. please|need
    the time you
    take .. you_need
    i hope .. made .. sense
""",
)
SO_BUSY = InOneSentence(
    (
        Phrases("""
    busy|swamped|snowed_under|inundated|overwhelmed|hectic|full_your|overloaded|flat_out|rushed_off|
        hundreds|dozens|
        lot_of_emails|lots_of_emails|many_emails|more_important|better_things|your_time_is|little_time|
            time_is_precious|
        time_is_limited|precious|diary_is|stacked|pressed_for_time|full_inbox|stretched
    """),
        Phrases("""
    you|your|you're|you've
    """),
        Phrases("""
    know|sure|must|surely|doubt|imagine|understand|appreciate|realise|realize|aware|probably|doubtless|
        suspect|no_doubt|
        guess|assume|expect|how
    """),
        Phrases("""
    but|so|yet|forgive|sorry|brief|worries|ignore|short|may_not|might_not|keep|only|just|hope|bother|
        take_more|trouble|
        read|under|however|hundreds|than_to|than_this|emails_like|i_won't|i_will_not|this|inbox|applications
    """),
    ),
    Phrases("""
    thank|thanks|grateful|generous|ward|calm|season|month|quarter|line|depot|peak|kitchen|market|port|town|
        summer|
        christmas|yard|for_your_team|weeks_before|close|streets
    """),
)
