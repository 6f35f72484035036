"""The words that only a wanted job gets: an interest, a first choice, the right next step.

Nobody else's liking is meant by them, so whose they are isn't asked: see interest.py.
"""

from __future__ import annotations

from domain.words.checks.phrases import Phrases
from domain.words.checks.wishes import DOING, ERRANDS, JOB, ME, WOULD

JOB_IS_WANTED = Phrases(
    f"""
    interest|interests|interest_me .. {ME}|undiminished|remains|unchanged|grown|grew|has_only|has_not|hasn't|is_as|
        in_the_{JOB.replace("|", "|in_the_")}
    my|her|his|their|continued|continuing|strong|great|keen|sincere|genuine|real|full|still|much|serious|
        undiminished|unchanged *? *? interest|enthusiasm|motivation
    interest|enthusiasm|motivation is|has|hasn't|hadn't|isn't|didn't|was|remains|grew|stays|only|for|in
    my|her|his|their *? *? wish|desire|ambition|aim|dream|goal|hope|intention to|for|is|was|has|at|of ..
        {DOING}|work|come|lead|run|build|be|become|stronger|greater
    wish|desire|ambition|aim|dream|goal|hope|intention|motivation to .. {DOING}|work|come|lead|run|become|be_your
    appeal|appeals|appealing|appealed|attractive|tempts|tempting|attracts|excites|fascinates|delights|
        thrills|draws|drew|speaks|inspires|suits|enticing|pulls .. {ME}|job|role|post|position
    job|role|post|position|opportunity|work|task|it|prospect|idea|challenge .. appeal|appeals|appealing|
        attractive|tempts|tempting|attracts|excites|exciting|fascinates|delights|thrills|draws|speaks_to|
        irresistible|interests|interest_me
    right|perfect|ideal|best|good|natural|logical|obvious|very|great|next|one *? *? {JOB}|home|one .. for|suits
        {ME}
    is|it's|that's|was|be|and|be_just|exactly|just|precisely|such the|this|that|what|where|one|a|such *? *? {JOB}|one|
        where|what *? that? i|she|he *? *? *? want|wants|wanted|wish|wishes|would_love|would_like|
        hope|hopes|hoped|belong|belongs|need|looking|dreamt|dreamed|seeking|searching|most|should_love|
        should_like|should_enjoy|would_enjoy|would_relish|'d_love|'d_like|look_for|preparing|been_looking|
        been_hoping|been_waiting|long|am_looking|is_looking
    exactly|just|precisely|very what|the|where|such|one *? *? *? .. want|wants|looking|look|hoped|hope|wish|like|
        love|enjoy|enjoys|need|seek|wanted|seeking|wishes
    {JOB}|desk|company|one|house|firm|title *? that|which|where? i|she|he .. want|wants|
        would|should|'d *? like|love|enjoy|happy|wear|relish|proud|stay|do_with|belong|do_well|rather|prefer
    opportunity|chance|possibility|privilege|prospect to|of *? {DOING}|work_with|work_for|work_at|serve|lead|help|
        contribute
    sorry|regret|disappointed|pity|shame *? *? to? miss|lose|pass_up this|it|such|the_{JOB.replace("|", "|the_")}
    will|would|you'll consider|choose|select|appoint|pick me|her|him
    clearly|definitely|certainly|obviously|simply|plainly the right|perfect|ideal *? {JOB}
    first|top|favourite|favorite|preferred|dream|number_one|clear choice|wish|preference|{JOB}|company|employer
    top|head|first of|on my|her|his list
    {JOB}|one|company|house|firm for {ME}
    kind|sort|type of *? *? *? i|she|he *? *? enjoy|enjoys|like|likes|love|loves|want|wants|seek|seeks|dream
    jump|jumps|jumped at
    have|take|choose|pick|hire|appoint me
    no second|other|better choice|{JOB}
    dream come_true
    thought|idea|prospect|notion|chance of *? *? running|leading|working|joining|being|building|becoming|coming|
        helping
    first|top|highest|absolute priority
    exactly|just|precisely|very what|the .. after
    {JOB} i|she|he *? *? *? working_towards|working_toward|preparing_for|waiting_for|looking_for|hoping_for
    find|finds|found ... very|most|highly|so|extremely|particularly|really appealing|attractive|tempting|motivating
    is|are|was|remains|looks|sounds|seems *? *? appealing|attractive|tempting|irresistible|enticing
    see|sees me|her|him as|in
    this|it|yours|that|here is the one
    {JOB}|one|company|house|firm|sort_of_place i|she|he would|'d|can_think|can_imagine|could_imagine|could_wish|
        would_choose
    not|n't|never|hardly left|leave|leaves my|her|his *? mind|thoughts|head
    on|out_of my|her|his *? mind
    yours is|would_be
    nothing|none|no_other|nobody .. close|compares|compare|matches|match|rivals to|with|this|yours|it
    lost none|nothing of
    fits|suits|matches|ticks *? *? *? *? my|her|his plans|wishes|hopes|goals|boxes|dreams|ambitions
    where i|she|he *? want|wants|would_like|hope to? go|be
    none|nothing of its
    head|top of .. wishes|list|thoughts|mind
    been|is|was|remains my|her|his *? *? aim|dream|goal|ambition|wish|hope|plan
    corresponds|corresponding|match|matches|meets|fulfils .. my|her|his *? wishes|hopes|expectations|plans|dreams|
        goals|aims|ambitions
    what a place|job|role|post|team|task|opportunity
    best|finest|most_interesting|most_attractive job|post|role|position|vacancy|opportunity .. come_across|seen|read|
        years|long_time
    think|imagine|conceive|wish of|for *? better|nicer|finer|more_attractive|greater
    better place|job|role|post|home to|than|for
    would|will be|give *? *? *? *? joy|pleasure|honour|honor|privilege|delight|dream|adventure
    nothing|nowhere|no_place|no_job|few_things .. rather|please|pleases|better|more|happier
    rather|sooner be|work with|for|at|here|there|than
    my|her|his *? heart
    hooked|sold on
    where|place i|she|he belong|belongs|would_fit|want|would_like
    where my|her|his place|future|home
    my|her|his place|future|home|calling|vocation|next_chapter
    at|feel|felt|feels home .. stay|with_you|at_harlow|there|here
    made|makes|make|making|left|leaves|convinced|persuaded .. want|wanting|keener|keen|eager|hungry|wishing|
        more_attractive|even_more|join|certain|attractive
    mean|means|meant .. great_deal|a_lot|very_much|so_much|much_to_me|everything .. to|if|get|work
    tempts|taken_hold|won_me|won_her|won_him|bug|stopped_thinking
    more i|she|he .. more .. want|wants|like|likes|wish|convinced
    still|even|much more .. want|wanted|keen|interested|eager|attractive|convinced|certain
    with all|my|her|his *? heart
    count me|her|him
    come|climb|get|be aboard
    on board
    want|wants it|this|the|to_be|nothing *? {JOB}? more|most|badly|very_much
    full of|about it|your|the|you .. plans|depot
    speaks|talks|spoken|talked|thinks|thought of|about nothing|little|anything else
    think|thinks|thinking|thought|dream|want|wants|wish|need|needs .. nothing|little else
    give|put|gave .. great_deal|anything|whole_heart|my_heart|my_all .. to|for|into|in
    share|shares|believe|believes in? .. want|wants|part
""",
    unless=f"""
    your *? interest|enthusiasm|motivation
    no|not|n't longer|so|very|really|especially|particularly? interested|keen|eager|attracted|appealing|attractive|
        tempted
    no longer
    was|were *? exciting|fascinating|appealing|interesting|inspiring|thrilling|tempting to|how
    read|heard|listened|followed|following|watched|noted .. with *? *? interest
    interest in my|me|our|her|his|us|this_candidate|them
    interest rate|rates
    would|will be|give *? *? *? *? joy|pleasure|honour|honor|privilege|delight|dream|adventure to *? {ERRANDS}
    for your|the interest
    conflict|point|points|matter of interest
    best|good|kind|warm|great wishes|luck|time|day|week|start
    best|good of
    best .. for you|your|the
    is the one who|thing|with|which|that_was|you_showed|you_told
    thank|thanks|thanking *? *? *? *? *? *? opportunity|chance|possibility|privilege to|of
    right|best|good|very|next|great|perfect person|candidate|successor|decision|choice|time|question|one_for_you|
        steps|step_in|step_will|step_is|step_would|week|round|stage
    next|last|first week|time|month|year|meeting|interview|round|stage|day
    good|great time|talk|day|morning|work
""",
)

# What one would do, in a sentence that names the job: see interest.py.
WOULD_DO = Phrases(
    """
    would|should|i'd|she'd|he'd|they'd
""",
    unless=f"""
    {WOULD} *? *? *? *? *? {ERRANDS}|grateful|appreciate|obliged|thankful|fit|fits|help|suit|match|contribute|bring|
        add|serve|
        benefit|useful|use|asset|match|strengthen|offer|kind|cost|save|take_days|mean_that
    should you|the|this|that|they|it|there|be_able
    would you|it|that|this|they|there|the
""",
)
