"""Whether the message says that the candidate wants the job, and why they fit it."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding
from domain.words.checks.fit import gives_a_reason
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, missing
from domain.words.checks.stems import Stems, main_stems

DOING = (
    "join|joining|work|working|be|being|become|becoming|run|running|hold|holding|lead|leading|build|"
    "building|help|contribute|contributing|serve|serving|bring|bringing|start|starting|take|taking|"
    "grow|growing|manage|managing|do|doing|have|plan|planning|teach|teaching|belong|make|play|step|put"
)
JOB = "job|role|post|position|opening|opportunity|chance|place|work|team|vacancy|project"
INTEREST = Phrases(
    f"""
    see|sees|picture|imagine|pictured working|myself|herself|himself
    interested|keen|keener|keenly|eager|enthusias*|excite*|committed|motivated|passionate
    interest in|is|has|remains|grew|grown|was|stands|only
    interests|attracts|appeals|tempts|excites|fascinates|draws|drew|attracted|appealed|drawn me|us|him|
        her|them|to
    my|her|his|their|our|strong|genuine|great|real|continued|continuing|keen|sincere interest|
        enthusiasm|wish
    love|loves|like|likes|enjoy|want|wants|wish|wishes|hope|hopes|hoping|prefer to? .. {DOING}
    love|enjoy|want|wants|relish|welcome this|the|that|your|it|a {JOB}?
    glad|happy|pleased|delighted|proud|honoured|honored|thrilled|overjoyed|privileged|privilege|
        pleasure|joy|honour|honor|thrill|delight|dream|excited to .. {DOING}
    delighted|thrilled|proud|glad|happy at|about .. prospect|thought|idea|{JOB}
    look|looks|looking forward to joining|working|being_part|becoming
    first|top|favourite|favorite|preferred|dream choice|wish|preference|{JOB}
    exactly|just|precisely|very what|the|where|{JOB} .. want|wants|looking|look|hoped|hope|am|is|were|
        suits|like|trained|enjoy|enjoys|love|need|seek|wanted|kind|sort|step|next|place
    sort|kind|type of work|{JOB} .. want|like|love|enjoy|looking|hope|hoped|do_best|for_me|wanted|seek
    suit|suits|fit|fits me|her|him|us .. well|perfectly|exactly|best
    more than ever|before
    even|all|only the? more convinced|certain|determined|sure|so|interested|want|eager
    convinced|certain|confirmed|strengthened|reinforced|deepened|increased|renewed|sure .. wish|
        interest|decision|desire|{JOB}|want|place_for_me|enthusiasm
    see|sees|picture|imagine|pictured|imagining myself|herself|himself|themselves .. {DOING}|{JOB}|
        there|with|at|in
    made|makes|making|left|leaves me|her|him .. want|wanting|wanted|keen|keener|eager|sure|certain|
        wishing .. {JOB}?
    wishing|longing|determined|impatient to .. be|join|work|start
    dream|dreamed|dreamt|set my|her|his heart|of .. {DOING}|{JOB}|on
    the|this|that {JOB} .. i|she|he want|wants|hope|would_like|have_hoped|has_hoped|long_for|most_want
    would|could i|she|he? gladly|happily|willingly|jump|proudly
    desire|ambition|wish|aim|goal|hope|aspiration to .. {DOING}
    take|taken|taking|accept it|the|this|up {JOB} .. gladly|tomorrow|heartbeat|today|at_once
    has|have my|her|his name on|written
    is|be|remains|remain the|a|my|our|great one|joy|pleasure|delight|honour|honor|dream .. i|she|he|me|
        her|him|us|want|to
    willing|prepared|ready to take|join|work|move|relocate|start|do
    i|she|he would|'d like|love it|this
    come|coming to you as
    whole|heart|hearts set|in|on .. {JOB}
    speaks|speak|appeal|appeals|appealing|attractive|attracted|attracts|tempting to me|her|him|strongly|
        greatly|me
    hope|hopes|hoping that? i|she|he|we may|can|will|could .. part|join|work|contribute|team
    fired|fires|lit|kindled|whetted .. imagination|appetite|enthusiasm
    nothing would please|make|give me|her|him
    mean|means .. great_deal|a_lot|very_much|much|everything .. me|her|him|to
    hope|hopes .. choose|chosen|pick|take_me|hire|consider|offer_me|invite
    seldom|rarely|never|hardly_ever .. wanted|liked|been_so|felt_so|seen_a_job
    heart|mind is|set
    accept|take|start|begin .. with_joy|gladly|tomorrow|at_once|happily|with_pleasure|with_both
    place|home for me|her|him
    my|her|his place|home|calling|vocation
    proud|glad|happy|delighted|honoured|pleased|like|love|want|wish|willing to come|call|coach|train|
        care|look_after|support|develop|design|write|sell|cook|drive|nurse|edit|curate|set_up|move|
        settle
""",
    unless="""
    not|no|never|longer|hardly interested|interest|keen|excited
    interested to_hear|to_know|to_learn|to_see|to_read|whether|in_hearing|in_knowing|in_your_view
    read|heard|listened|followed|following|watched .. with .. interest
    keen|eager|interested eye|ear|reader|observer
    interest in my|me|our|her|his|us|this_candidate
    interest rate|rates
    your interest
    like|likes|want|wanted|wish to thank|say|know|ask|hear|add|mention|tell|express|let|congratulate|
        apologise
    glad|happy|pleased|delighted to send|hear|answer|provide|supply|share|arrange|talk|read|learn|see|
        meet|have_met|have_spoken|have_talked|have_had|have_seen|have_been|come
    pleasure|joy|delight|honour|honor|privilege to have|be_interviewed|be_invited|meet|talk|speak|hear
""",
)
FEELING = Phrases(
    """
    joy|glad|happy|pleased|delighted|love|want|wants|like|keen|keener|eager|proud|honoured|honored|
        honour|attract*|appeal*|excit*|dream|wish|hope|hopes|gladly|suit|suits|willing|ready|tempt*|
        thrill*|pleasure|privilege|enthusias*|convinced|determined|fascinat*|delight
""",
    unless="""
    like|love|want|wish|happy|glad|pleased|delighted|hope|hopes|pleasure to .. thank|say|know|ask|hear|
        add|mention|tell|express|let|send|answer|provide|supply|share|arrange|read|learn|see_you|
        have_met|have_spoken|have_talked|have_had|meet_you|speak
    pleasure|delight|honour|privilege to meet|talk|speak|have|hear
    looks|feel|something|people|just|much|such|would_it_be like
    hope you|that_you|the|your
    wish you|your
    glad|happy|pleased|delighted that|you|about_the_way|about_how|for
""",
)


def interest_and_fit_are_said(reading: Reading) -> Iterator[Finding]:
    """That the job is wanted, and what speaks for the candidate."""
    at = reading.prose.end
    role = reading.occasion.role or "the role"
    who = "you are" if reading.occasion.sender == reading.occasion.candidate else "the candidate is"
    if not reading.says(INTEREST) and not _longs_for_it(reading):
        yield missing(
            at,
            f"It doesn't say that {who} interested in {role}.",
            f"Say it in plain words: how much {role} is wanted.",
        )
    if not gives_a_reason(reading):
        known = "; ".join((*reading.occasion.strengths, *reading.occasion.requirements)[:3])
        yield missing(
            at,
            f"It gives no reason why {role} and the candidate fit.",
            f"Name one thing that the job asks for and the candidate has{f': {known}' if known else ''}.",
        )


def _longs_for_it(reading: Reading) -> bool:
    """Whether one sentence has a feeling and the role or the company."""
    role = main_stems(reading.occasion.role or "")
    for text, sentence in reading.sentences:
        if not FEELING.said(text, *sentence):
            continue
        if role and len(Stems(main_stems(text, *sentence)).share(role)) >= min(2, len(role)):
            return True
        if any(word.key in reading.names.company for word in text.words_in(*sentence)):
            return True
    return False
