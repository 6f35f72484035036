"""How people demand, and how they threaten."""

from __future__ import annotations

from domain.words.checks.negations import NEGATED
from domain.words.checks.phrases import Phrases

DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
SOON = f"today|tomorrow|tonight|noon|week|weekend|month|then|close|end|now|immediately|{DAY}"
ANSWER = "answer|reply|response|decision|word|feedback|confirmation|explanation|offer|yes|verdict|reaction|commitment"
WE = "i|we|she|he"
DECIDE = "decide|answer|reply|respond|confirm|commit|choose"
# Others who wait, want and need: what is told of them demands nothing for oneself.
THIRD = (
    "customer|customers|client|clients|patient|patients|child|children|pupil|pupils|student|students|parent|parents|guest|"
    "guests|passenger|passengers|driver|drivers|people|tenant|tenants|resident|residents|families|caller|callers|reader|"
    "readers|member|members|farmer|farmers|visitor|visitors|traveller|travellers|shopper|shoppers|buyers|borrowers|"
    "policyholders|donors|volunteers|nurses|staff|crews|suppliers|citizens|audiences|employees|engineers|teachers|they|who"
)
DEMANDS = Phrases(
    f"""
    {WE} shall|will|do|must|now|really? demand|demands .. {ANSWER}|to_know|to_be|to_see|to_speak|you|your
    {WE} shall|will|would|do|must|now|really|fully? expect|expects you_to|that_you|your|to_hear|to_be_told|to_know
    {WE} shall|will|would|do|must|now|really|fully? expect|expects *? *? *? {ANSWER}|result|outcome
    {WE} require|requires|must_have .. {ANSWER}|to_know
    {WE} am|are|is|'m|'re expecting .. {ANSWER}|call|to_hear
    {WE} really|simply|do|does|must|shall|would? need|needs|want|wants|must|have_to|has_to to? *? *? *? {ANSWER}|
        know|hear .. now|{SOON}|where_i_stand|at_last
    {WE} must|have_to|has_to insist|press|urge|demand|ask_you_to|ask_that
    you must|need_to|have_to|had_better|'d_better|ought_to|are_obliged_to|will_have_to *? {DECIDE}|
        tell_me|tell_us|let_me|let_us|let_her|let_him|give_me|give_us|give_her|give_him|hire|call_me|
        act|take_me|send_me|offer_me|see_that|realise_that|come_to_a|make_up|be_quick|hurry|
        make_a_decision
    had_better|'d_better be|decide|hurry|move|choose|answer
    please|kindly {DECIDE}|come_back|get_back|write_back|revert|let_me_know|let_us_know|make_a|give_me|
        tell_me|send_me|call_me|call|treat_this|make_your|come_to_a *? *? *? by|before|within|
        immediately|asap|at_once|today|urgently|quickly|as_soon_as_possible|as_soon_as_you_can|no_later|matter_of|
        without_delay
    kindly confirm|advise by|at|your
    let me|us know by|before|within|no_later_than|at_the_latest|today|at_once tomorrow|tonight|noon|the|
        close|end|{DAY}|this
    answer|reply|write to? me|us by|before|within|today|now|at_once
    your|an|the|a|definite|clear|firm {ANSWER} from_you? by|before|within|no_later_than {DAY}|tomorrow|
        tonight|noon|then|the_end|close|the_weekend|24|48|two|three
    you|your|answer|reply|decision|hear|know|call .. no_later_than|not_later_than|at_the_latest|
        at_the_very_latest
    {ANSWER} .. long? overdue
    high time
    about time that|you|somebody
    {WE}|candidate|candidates deserve|deserves|deserved|merit|merits .. answer|better|decision|
        explanation|reply|response|know|more|told|courtesy|this_job|the_job|this_chance|feedback|reasons
    entitled|owed|owe|owes .. to? .. {ANSWER}|courtesy|know|apology|more
    make up your mind|minds
    make|take your decision|choice now|today|quickly|at_once|without
    it|now is|'s time to|for *? decide|act|commit|make|decision
    you|they cannot|can't|won't|will_not|would_not|wouldn't|do_not|don't .. find_a_better|find_anyone|
        find_anybody|find_nobody|regret|afford_to|afford_not|want_to_leave|want_to_lose|ignore_me
    you will|'ll|would|might|may regret|miss_out|be_sorry|lose_me|lose_her|lose_him|never_find|not_find|
        be_foolish|be_mad|be_making_a_mistake|be_making_an_error|be_making_a_big|be_making_a_serious
    mistake|foolish|mad|crazy|wrong|error not to|if_you
    mistake|foolish|mad|crazy|error to let|lose|pass|overlook|choose|turn|hire
    don't|do_not|must_not|mustn't|should_not|shouldn't keep|leave|let|make me|us|her|him|candidates|
        a_candidate .. wait|waiting|hanging|dark|chase|slip|beg|down|go
    keep|keeps|keeping|kept|leave|leaves|leaving|left me|us|her|him|candidates|a_candidate|applicants|
        people .. waiting|hanging|the_dark|dangling|limbo|guessing|the_air|so_long
    slip through your|the fingers
    {WE} will|shall|'ll not|keep|be|go_on|continue *? stop|rest|give_up|calling|writing|phoning
    at your door until|every|unless|if|daily
    {WE} will|shall|'ll call|ring|phone|write|email|try you? *? *? every|each|until|till|again_tomorrow
    take|taking|accept no for an answer
    prompt|speedy|swift|quick|immediate|early answer|reply|response|decision|attention is_required|
        required|is_needed|is_expected|expected|would_be_expected|a_must|from_you|by
    yes or no
    definite|straight|clear|binding|firm|written answer|yes|commitment|reply|decision|promise by|before|
        now|today|this|from_you|within|at_last
    please|you finally|at_last come|make|decide|answer|tell|let|give|respond|react
    will|would|could|can you|somebody|someone finally|at_last come|make|decide|answer|tell|let|give|respond|react
    cannot|can't|fail_to|do_not|don't understand|see|imagine|believe why .. takes|taking|answer|heard|
        silent|so_long|silence
    only fair|right|reasonable|decent .. tell|told|know|answer|decide|now
    {ANSWER} .. by|on {DAY}|tomorrow .. at_the_latest|without_fail|please
    give me|her|him this|the job|post|role|position
    must|have_to|should|please give me|her|him|us this|the|a chance|opportunity
    trust|assume|presume|expect that? you|i|we|she|he will|shall|'ll|can|may .. {ANSWER}|decide|hear ...
        by|before|on|within|this {DAY}|the|week|weekend|end|close|tomorrow|month
    right|only|one|perfect person|candidate|choice|one .. you_must|you_should_hire|you_have_to
""",
    unless=f"""
    my|our|her|his|their|own {ANSWER}
    they|he|she|company|employer|who|other_company|others|agency have|has|had|'ve? ask|asked|want|wants|
        wanted|need|needs|gave|given|expect|expects|await|awaits|would_like|require|requires ... answer|
        reply|decision|response|know|hear
    i|we|she|he have|has|had|must|shall|will|am|is|need|needs .. answer|reply|decide|respond|confirm|
        let|give|tell .. them|him|her|my|our|his
    i|we|she|he will|shall|'ll|can .. let|send|reply|answer|give|tell|come|get|write|confirm|decide ..
        you|by|my|on|within
    no|without|any|not hurry|rush
    {NEGATED}|nobody expect|expects|insist|insists|need|demand|leave you|to_hear|an|a|it|any|that|to
    expect|expects to finish|complete|pass|have|be_in|be_at|travel|move|graduate|sit
    demand a lot|much
    expect that the|it|this .. will|save|help|takes
    expect|demand|need|insist of|from themselves|myself|me
    you shall|will .. expect|need|want
    {THIRD} .. wait|waits|waiting|waited|expect|expects|expected|demand|demands|need|needs|want|wants|deserve|deserved
    {NEGATED}|without|rarely|seldom|sorry|apologise|apologies|thank|thanks .. keep|keeping|kept|leave|leaving|left
    when|until|before|once|whether you .. make|making|made up|your
    fair|right|reasonable|decent to tell|let|say|inform|warn|answer you|them|so
    grateful|glad|thankful|helpful|help .. {ANSWER}
    {ANSWER} .. grateful|glad|thankful|if_your|if_you_can|if_possible|would_help
    you will|'ll|shall|would .. have|receive|get|hear
    thank|thanks .. prompt|speedy|swift|quick|early
""",
)
ULTIMATA = Phrases(
    f"""
    unless i|you|we|she|he|there|it|a|the|your|something ... {ANSWER}|hear|move|moves|decide|receive|get
        ... will|shall|'ll|must|am|is|have_to|lose|would
    will|shall|'ll|must|have_to ... unless i|you|we|she|he|there ... {ANSWER}|hear|move|decide|receive|
        get
    if|should|unless i|you|we|she|he|nothing|there|your|the|no|this|an ... {NEGATED}|no|nothing|
        can't|fail|fails|without|never|don't|doesn't|isn't|do_not|haven't|until ... {WE} will|shall|'ll|
        must|would|am|is|'m|have_to|has_to|'d *? *? assume|take_it|withdraw|accept|elsewhere|sign_with|
        sign_there|consider_other|gone|look_elsewhere|go_elsewhere|look_for|conclude|drop_out|turn_to|
        decide_for|forced|obliged|lost|take_their|take_the_other|be_gone|join_them|go_with|go_to_them
    no|without .. answer|reply|decision|word|news .. means|will_mean
    otherwise {WE} will|shall|'ll|must|am|is|have_to|may *? *? accept|sign|withdraw|elsewhere|assume|
        forced|gone|go_elsewhere|look|say|take
    or {WE} will|'ll|shall|must *? sign_with|accept|walk|withdraw|elsewhere|gone|look_elsewhere|
        go_elsewhere|take_the_other
    or else
    last|final warning|reminder|ultimatum
    your|this_is_the|this_is_your|this_is_my|this_is_a|one last|final|only chance|opportunity|reminder
    take it or leave it
    now or never
    will|shall|'ll|must|am|is|be|feel|am_then|would_be forced|obliged|compelled to accept|withdraw|look|
        take|sign|turn|go|assume|choose
    no|little|what other? choice|option|alternative but|than to accept|withdraw|look|take|sign|turn|go|
        say|choose|assume
    look|looking|turn|turning|go|going|commit elsewhere|to_others
    other|another|several|many|plenty_of|two|three|more companies|employers|firms|offers|agencies|
        competitors .. queue|queuing|queueing|lining|line_up|lined|want_me|want_her|want_him|wanting|
        fighting|snap|snapped|begging|interested_in_me|interested_in_her|interested_in_him|after_me|
        after_her|after_him|knocking|who_will_take
    other irons in the fire
    won't|will_not|not|cannot|can't|could_not|shall_not|may_not be? wait|available|around|hold|last|
        free|on_the_market|keep .. forever|for_ever|ever|much_longer|any_longer|longer|indefinitely
    clock|time|patience is|has running|ticking|out|wearing_thin|an_end|pressing|against|not_endless
    running|run|runs out of time|patience
    beat|match|top|outbid|improve_on their|that|the|this other? offer|salary|figure|terms
    off the market|table
    your loss
    move|act|decide|choose|hurry|react fast|quick|quickly|now|faster|soon|swiftly or|before|if|lose
    before somebody|someone|another|others|a_competitor|your_competitors|the_competition else|company|
        employer|snaps|does|takes_me|takes_her|takes_him|hires
    lose me|her|him to|if|unless|forever
    while i|she|he am|is|'m still available|free
    prepared|willing|ready to walk_away|withdraw
    either you ... or i|we|she|he
""",
    unless=f"""
    not|no|never ultimatum|pressure
    elsewhere for|to_buy|in_the
    {THIRD} .. elsewhere|forced|obliged
    had|learnt|learned|taught|able|ready|know|knew to|how_to act|move|decide|react
    should it|this|the .. elsewhere
    unless you have questions|anything
    last|final chance|reminder to_see|to_visit|to_taste|letters|letter|notice
    clock is ticking on
    if|should|unless .. you|there|anything|something .. need|questions|require|other|further|wish|
        prefer|change|unclear|missing|like|help|comes_up|opens|else ... glad|happy|gladly|please|
        pleased|send|love|let|would
    i|we will|would|shall|'ll|'d .. understand
    if|should .. {NEGATED}|no .. me|chosen|somebody|someone|right|this_time|fit|successful ... hope|glad|
        happy|still|wish|grateful|future|love
""",
)
