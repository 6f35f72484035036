"""Words of liking that say interest only beside the job: "wild about the post", "her dearest wish", "happy to come".

By themselves they are said of a tour, a talk or a cup of tea; so they count where the same sentence names the job, the
role, the company or what is done there. What one is merely glad to do for an answer (ERRANDS) counts nowhere.
"""

from __future__ import annotations

from domain.words.checks.phrases import Phrases
from domain.words.checks.wishes import DOING, ERRANDS, GLAD, JOB, ME, WOULD

FEELING = (
    "interested|keen|keener|eager|excited|enthusiastic|enthused|thrilled|delighted|overjoyed|elated|ecstatic|happy|"
    "happier|glad|"
    "pleased|proud|honoured|honored|privileged|flattered|drawn|attracted|tempted|captivated|fascinated|intrigued|"
    "taken|committed|"
    "dedicated|devoted|determined|motivated|driven|inspired|energised|energized|encouraged|passionate|hopeful|hungry|"
    "impatient|"
    "itching|dying|raring|longing|yearning|aching|desperate|wild|crazy|mad|nuts|hooked|smitten|sold|set|bent|intent|"
    "invested|"
    "serious|certain|convinced|sure|confident|positive|decided|resolved|ready|willing|prepared|in_love|in_favour|"
    "fired_up|over_the_moon|on_board"
)
WISH = (
    "wish|wishes|dream|dreams|ambition|ambitions|aspiration|aspirations|goal|goals|aim|desire|hope|hopes|intention|"
    "interest|enthusiasm|excitement|eagerness|motivation|commitment|determination|resolve|appetite|passion|"
    "liking|love|affection|preference|pleasure|joy|delight|choice|priority|target|heart|fondness|attraction"
)
PLEASING = (
    "appeal|appeals|appealed|appealing|attract|attracts|attracted|attractive|tempt|tempts|tempting|excite|excites|"
    "exciting|"
    "interest|interests|interesting|fascinate|fascinates|intrigue|intrigues|thrill|thrills|motivate|motivates|inspire|"
    "inspires|draw|draws|"
    "drew|delight|delights|pleases|suit|suits|speak_to|speaks_to|spoke_to|spur|spurs|drive|drives|engage|"
    "engages|"
    "enthuse|enthuses|energise|energises|pull|pulls|means_a|mean_a|matter|matters"
)
LIKING = Phrases(
    f"""
    am|i'm|is|she's|he's|are|be|feel|feels|remain|remains|stay|stays|become|becomes|became|been|left|came|leave|more|
        very|so|most|as|even|still|grown|grew|being *? *? *? {FEELING}
    {FEELING} about|at|by|over|with|of|on|to|for|in|that|as
    {WOULD} *? *? *? *? be *? *? *? {GLAD}|{FEELING}|an_honour|a_privilege|a_dream|a_joy|wonderful|great|perfect|ideal
    {WOULD} *? *? love|like|enjoy|relish|welcome|want|cherish|treasure|value|prefer|choose|embrace|jump|accept|take|come
    want|wants|wanted|wanting|crave|craves|covet|covets|fancy|fancies|yearn|yearns|aspire|aspires|long|longs|relish|
        relishes|dream|dreams|prefer|prefers|desire|desires|seek|seeks|adore|adores
    wish|wishes|hope|hopes|hoping|hoped|aim|aims|intend|intends|plan|plans *? *? *? to
    hope|hopes|hoping very_much|so|for|i|she|he|that_i|that_she|that_he
    my|her|his|their *? *? *? {WISH}
    {WISH} *? *? *? *? remains|is|has|grew|grows|stays|was|to
    {PLEASING} *? *? *? *? {ME}|greatly|strongly|enormously|very|a_lot|deeply|hugely
    {JOB} .. is|was|remains|looks|sounds|seems *? *? {PLEASING}
    sounds|looks|feels|seems|felt like *? *? .. {JOB}|home|house|place|fit|step
    look|looks|looking forward to *? *? {DOING}|helping|leading|running|building|being|starting|becoming|making|taking
    see|sees|picture|pictures|imagine|imagines|envisage|envisages|envision|visualise *? *? {ME}|myself|herself|himself
    what|all|one|thing|job|role|post|position *? *? *? i|i'm|i've|she|she's|he|he's *? *? *? after|wanted|want|wants|
        looking|hoping|waiting|seeking|working_towards|working_toward|aiming|dreaming|preparing_for|hoped|sought|
        longed|dreamed
    sort|kind|type of *? *? i|she|he
    could|can|'t not? *? *? *? imagine|think|picture|wish|ask
    right|perfect|ideal|natural|logical|obvious|next|best|good *? *? step|move|place|home|challenge|chapter|match
    pursue|pursuing|secure|securing|win|winning|land|landing|earn|earning the|this|your
    {WOULD} *? *? mean|make|give .. {ME}|lot|world|deal
    """,
    unless=f"""
    {FEELING} *? *? to *? *? {ERRANDS}
    {WOULD} *? *? *? *? *? *? to *? {ERRANDS}
    {WOULD} *? *? *? be *? *? *? *? {GLAD}|{FEELING} *? *? if|of|that
    {WOULD} *? *? welcome|value|like|love|enjoy|prefer|accept|take *? *? *? reply|answer|word|update|news|line|
        note|indication|hint|opportunity_to|chance_to|sense|feedback|date|call|meeting|interview|conversation
    {WOULD} you
    want|wants|wanted|wish|wishes|hope|hopes|hoping|hoped|aim|aims|intend|intends|plan|plans|dream|dreams|like|
        prefer|prefers *? *? *? to *? {ERRANDS}
    glad|happy|pleased|delighted|grateful *? *? that|we|you|i_had|i_could|i_was|it|there
    want|wants|wanted|wanting|hope|hopes|wish|wishes you|your|the|him|them
    was|were *? *? {FEELING} to|by|with|at|that|when|how|in
    {FEELING} by|with *? your|how|what|the_way
    your|their|the|everyone's|reader's *? {WISH}
    best|kind|good|warm|all|every|with *? wish|wishes|pleasure|joy|delight
    pleasure|joy|delight|love *? to *? {ERRANDS}
    {JOB}|it|that|this is|was not what|the|for|my|one
    no longer
    in|of|for your? interest|hope|hopes|plan
    interest rate|rates
    sure|certain|confident|convinced|positive *? you|whether|if|the_right
    set up|out|off|aside|the|a|an
    taken the|part|place|over|care|a|up
    more|very|most|as|so interesting
    see|picture me|myself|herself|himself out|to
    long as|ago|way|day|time|term
    """,
)
# What is liked. A role or a company may be named instead.
JOB_ITSELF = Phrases(
    f"""
    {DOING}|work_with|work_for|work_at|work_under|working_with|working_for|helping|becoming|become|lead|leading|run|
        running|come_aboard|part_of|
        come_to_work|come_and_work|get_started|start_work
    {JOB}|appointment|prospect|vacancy|assignment|responsibility|work
    """,
    unless="""
    job|work|team well|of_the_panel|you_do|you_did
    your|the|this|their team|work has|have|had|was|were|is|are
    meet|meeting|see|seeing|met|saw|with|thank the|your|some_of? *? team|work|place
    take|takes|took|taken place|part
    step|steps|move in|of_the|forward|to
    next steps|step
    opportunity to|for
    workplace|interview
    lead|leads|leading to
    """,
)
COMES = Phrases(
    "come|coming|go|going|move|moving|switch|change|return|be|work|working|start|stay *? to|at|for|with|in"
)
TO_TALK = Phrases("""
    talk|discuss|discussion|interview|conversation|meet|meeting|visit|tour|see|call|speak|chat|day|round|any_time|
        monday|tuesday|wednesday|thursday|friday
""")
WILLING = Phrases(f"{WOULD}|will|i'll|want|wants|hope|hopes|hoping|wish|wishes|like|love|{GLAD}|keen|eager")
