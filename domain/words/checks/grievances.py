"""How people reproach an employer, or argue with a decision, in so many words or between them."""

from __future__ import annotations

from domain.words.checks.no_grievance import FIRM
from domain.words.checks.phrases import Phrases
from domain.words.checks.saying import Together

# What respects the decision, or speaks of one's own.
HARSH = Phrases(
    """
    unfair|unfairly|unjust|unjustly|unprofessional|unacceptable|disrespectful|insulting|insulted|
        offended|appalled|appalling|outraged|outrageous|baffled|baffling|bewildered|bewildering|
        dumbfounded|inexplicable|incomprehensible|mystified|puzzled|puzzling|perplexed|misjudged|
        misjudgement|misjudgment|shortsighted|hasty|careless|biased|prejudice|prejudiced|discriminat*|
        unreasonable|ridiculous|absurd|nonsense|hurtful|betrayed|misled|misleading|undervalued|
        frustrating|frustrated|frustration|annoyed|annoying|angry|bitter|bitterly|bitterness|resent|
        resentment|rude|rudely|farce|charade|joke|shameful|shabby|shabbily|dismissive|condescending|
        sham|disgraceful|humiliating|humiliated|lip_service|favouritism|foregone|pointless|strange|odd|
        peculiar|curious_that|short_sighted|strung_along|led_on|slap_in_the_face|waste_of_time|
        waste_of_my|wasted|box_ticking|form_letter|standard_letter|poor_form|bad_form|bad_taste|
        disagree|dispute|contest|object|protest|complain|complaint|grievance|evidently|apparently|
        supposedly|so_called|frankly|in_vain|for_nothing|so_much_for|of_all_people|of_all_things|
        kept_me_waiting|kept_waiting|left_waiting|left_in_the_dark|left_hanging
    a pity|shame that|you|to|for|how|the|such|it|nobody|after|so
    seem|seems|is|was|find|found|think|such a? pity|shame|regrettable|disappointing|poor|odd|strange|
        unfortunate that|how|to
    hard|difficult|impossible to understand|accept|see|follow|believe|comprehend|explain|square|swallow|
        reconcile|explain_to
    cannot|can't|could_not|couldn't|don't|do_not|fail|failed|struggle|unable|hardly|never to? ..
        understand|agree|accept|comprehend|believe|imagine|grasp|fathom|see_how|see_why|follow_the|
        think_it|think_that|find_it|share_your|share_the
    disappointed|disappointing|disappointment|dismayed|surprised|surprising|surprise|astonished|
        astonishing|stunned|taken_aback|shocked|let_down by|at|that|in|with|with_how|given|considering|
        after|because|since
    you|they|company|board|team|panel|client|firm will|would|may|might|'ll|are|is .. regret|sorry|
        come_to_regret|making_a|missing|miss_out|lose|losing
    your|their own? loss
    mistake|error in|to|of judgement|judgment|pass|turn|let|choose|overlook
    making|made|make a|the|an .. mistake|error|wrong
    wrong|poor|bad|strange|odd|curious decision|choice|call|conclusion|message|signal|impression_of
    decision|choice|outcome|process|procedure|rejection|verdict|conclusion .. is|was|seems|seemed|
        appears|strikes|looks|feels .. wrong|unfair|odd|strange|hard|poor|hasty|mistake*|rushed|
        arbitrary|made_before|made_long|settled|predictable|a_pity|a_shame|slow|opaque|flawed
    should|ought|might|could|must not? have .. told|said|chosen|hired|known|informed|mentioned|warned|
        clear|made|asked|called|considered|offered|decided|answered|replied|moved|faster|quicker|sooner|
        earlier|listened|better|courteous|fair|given|shown|taken_the|saved|spared
    would|might have .. been .. nice|kind|fair|fairer|better|courteous|decent|helpful|honest|more|good|
        useful|polite|easier|appreciated|to_be_told|to_hear|to_know|had
    would|might have .. stayed|accepted|chosen|said_yes|decided_otherwise|decided_differently|waited if|
        had|but_for|with
    had|if|were you|they|the|your|it|somebody|anyone|only .. not|only|been|moved|told|answered|replied|
        decided|offered|acted|shown|kept|called|taken ... faster|quicker|sooner|earlier|would_have|
        i_might|might_have|could_have|saved|stayed|in_time|different
    expected|hoped|deserved|counted more|better|otherwise|different|a_call|at_least|on_more|on_a|
        an_apology|something_else|some_courtesy|greater
    deserve|deserved|deserves .. better|more|chance|job|explanation|post|role|answer|position|place|
        courtesy|honesty
    least you|they|i|anyone|one could|can|might|had|should
    at least a|an|the|have|some|been|one call|word|reason|explanation|answer|told|reply|phone|personal|
        honest
    next time .. you|your|tell|treat|let|please|perhaps|candidates|applicants|ought|should|might|
        may_want|consider
    treated|handled|dealt me|us|her|him|with|like|my .. badly|poorly|unfairly|number|shabbily|wrong|
        disrespect|rudely|coldly|child
    never|not|hardly|n't .. stood|had|given|got .. a? .. chance|fair|real|hearing
    better|best|right|stronger|ideal|perfect|suited candidate|choice|person|one|qualified|hire .. than|
        was_me|is_me|i_was|i_am|after_all|you_could|you_turned|for_the_job_is
    i|she|he still|remain|am|was|would|is|believe|think|feel|maintain|know|'m .. convinced|certain|sure|
        maintain|believe|think|feel|know ... better|best|right|stronger|wrong|mistake|deserve*|perfect|
        should_have|would_have|suited|qualified|superior|mistaken|outweigh|regret|more
    less|lesser|weaker|cheaper|inexperienced|fewer|lower|half .. qualified|experienced|experience|
        suited|candidate|applicant|years|qualifications
    someone|somebody|anyone|candidate|another|others|colleague|person without|with_less|with_no|
        with_fewer|who_has_less|who_has_never|who_lacks|whose|who_never|cheaper|younger
    did|do|have you|they|anyone|somebody not|even|really|actually|ever .. read|consider|look|listen|
        notice|see|think|meant|intend
    preferred|chose|chosen|picked|choose|prefer|favour|favoured .. over|instead|cheaper|internal|younger|
        less|insider|without
""",
    unless=FIRM,
)
HINTS = Phrases(
    """
    had you|they|the|your|it *? taken|moved|told|answered|decided|offered|kept|called|given|shown|
        replied|made|been
    had|have hoped|thought|understood|expected|believed|assumed|counted|imagined that|for|more|my|from|
        it|better|otherwise|on
    read|learn|learned|learnt|hear|heard .. website|from_others|by_chance|press|from_a_colleague|
        second_hand|third_party|newspaper|linkedin
    courteous|polite|decent|fair|fairer|considerate|kinder to|if|of_you|had .. have|let|tell|inform|
        told|been|you
    trust|hope|wish|hopefully .. next|future|other|others candidates|candidate|applicants|applicant|
        person|colleague .. will|are|be|get|is|receive|treated|told
    would have wished|liked|preferred|appreciated|welcomed|saved|expected|thought|hoped
    quite|rather|somewhat|bit|little|touch|slightly|deeply|very disappointed|surprised|sore|hurt|
        puzzled|astonished .. that|to|by|how|at|with
    hard|difficult|impossible|not to|not .. see|imagine|think|feel|conclude|notice|wonder|avoid
    could|would|might|can|will you *? *? consider|reconsider|give me|see|meet_me|talk|look|tell|explain|
        say|share|clarify|name|help_me|let_me_know|enlighten
    whoever|person|one|colleague .. got|chose|chosen|preferred|picked .. better|than|more|really|hardly|
        instead
    find|found it|this|that|the_decision|the_outcome .. hard|difficult|strange|odd|curious|sad|
        disappointing|surprising|remarkable|regrettable|puzzling|unfortunate
    cannot|can't|could_not|couldn't|do_not_want_to|will_not|won't help|hide|pretend|deny
    does|did|do not|n't|little|hardly .. reflect|credit|justice|well_on|speak_well|speak_for
    does|do you|your|them|the_company no|little credit|honour
    leaves|leave|left a|me|much|something .. bad_taste|bitter|sour|wondering|aftertaste|to_be_desired|
        doubts
    little|bit|rather|somewhat|quite|very|too|so cold|curt|abrupt|thin|hasty|harsh|one_sided|impersonal|
        unfair|sudden|vague|brusque|shabby|careless|unkind|late_in_the_day
    curt|abrupt|flimsy|one_sided|impersonal|copy_and_paste|pre_printed|template|two_lines|one_line|
        automated|by_text
    no|without|not_a|not_one|nor|never_a|lack_of|missing .. reason|reasons|explanation|feedback|word_of|
        justification|apology
    if i may ask|be_frank|be_so|say_so|speak_openly|be_honest|speak_plainly|be_blunt|permit
    to be quite? frank|honest|blunt|candid|clear
    quite|in_all|let_me|i_will|i'll be? frank|frankly|honest|honestly|honesty|candidly|blunt
    what|which i|was|went|had|more|else|the .. wrong|lacking|missing|tipped|decided|deciding|lacked|
        short|better|more_you|the_other
    deciding|decisive|crucial factor|point|reason|argument
    still|nonetheless|nevertheless|all_the_same|even_so|yet|but|however i|we|she|he|it .. think|believe|
        feel|say|convinced|maintain|hold|wonder|regret|hoped|expected|doubt|disagree|pity|shame|hard|
        cannot_see
    perhaps|maybe|hopefully|possibly .. you|your|they|the_company .. should|will|might|could|would|ought
        .. learn|improve|change|think|consider|value|treat|reconsider|regret|see|listen|find|notice
    i|we would|might|can only|like_to? advise|suggest|recommend|advice
    your|their|the|such mistake|failure|slowness|silence|indecision|behaviour|behavior|conduct|attitude|
        handling|methods|lack
    lack of respect|courtesy|communication|transparency|information|interest|honesty|feedback|
        appreciation|organisation|organization|clarity|trust|fairness
    how|way i|we|she|he|candidates|applicants|people|this|it|things|one was|were|is|are|has|have|had?
        been? treated|handled|informed|told|kept|run|managed|dealt|treats|conducted
    only to be|learn|hear|find|discover
    told|promised|assured|led|kept|left|made|asked ... only_to|and_then|when|whereas|for_nothing|
        in_vain|instead
    filled|decided|chosen|made|settled|agreed|clear|fixed .. from_the_start|before|in_advance|long_ago|
        beforehand|all_along|already|at_the_outset|long_before
    experience|years|qualification|qualifications|results|effort|loyalty|skills|competence count|counts|
        counted|mean|means|weigh|weighs|matter|matters|mattered .. little|nothing|less|not
    qualifications|experience|record|results|skills|references|answers .. clearly|plainly|surely|
        obviously|better|stronger|superior|speak_for|more_than
    take|taking|pursue it|this|the_matter up|further
    lawyer|legal|tribunal|appeal|complaint|complain|ombudsman
    read|looked_at|considered|seen|understood at_all|properly|carefully|fairly|seriously
    are|were|is you|they|that|this? *? sure|certain|serious|aware
    had|has|have little|nothing|not_much to do with
    poorly|badly|ill|not|un|hardly|barely|insufficiently prepared|organised|organized|informed|briefed|
        interested|qualified_to
    could|did|would|can not|n't|never .. see|recognise|recognize|appreciate|value|understand|notice
        what|how|my|that|the .. bring|offer|worth|potential|i
    not how|the_way|what|like .. treats|treat|does|do|imagined|expected|agreed|promised|told|one
    regret|rue|sorry .. it|your|this|for|one_day|soon|later|choice|decision|not
    not least|partly|mainly|largely|chiefly|because|since|as because? you|your|the_process|it|
        the_company .. took|take|slow|long|late|never|did_not|didn't|could_not|couldn't|were_not|failed|
        low|kept|changed
    if|had|would you|your|they|the_offer|it .. sooner|earlier|faster|quicker|higher|better|clearer ...
        would|might|could|different
    too|so|that|far|rather|very late|low|slow|little|long|vague .. for|to|offer|reply|answer|decide|me|
        and|a_wait|of_a
    offer|salary|conditions|terms|answer|reply|decision|reaction .. too|so|that|rather|far .. late|low|
        slow|little|vague|poor
    month|months|weeks of waiting|silence|uncertainty|delay
    deserve|deserved|deserves|merit|merited|earned|owed .. better|more|chance|explanation|post|role|
        answer|position|place|courtesy|honesty|respect|it
""",
    unless=FIRM,
)
TOO_LONG = Together(
    Phrases(
        """
        slow|slowly|late|delay|delays|delayed|silence|hanging|dark|limbo|endless|dragged|dragging|
            keep_waiting|long_wait|weeks_without|months_without|too_long|so_long|far_too|kept_me_waiting|kept_waiting|kept_us|forever|
            five_rounds|four_rounds|six_rounds|three_rounds|no_word|not_a_word|nobody|no_one|never|
            without_a_word|impersonal|two_lines|one_line
    """,
        unless=FIRM,
    ),
    Phrases("""
        you|your|process|decision|decide|answer|reply|procedure|communication|pace|company|team|
            interviews|rounds|client|firm|employer|candidates|applicants|me|us|wait|waiting|told|called|
            explained|bothered|thought|weeks|months|offer
    """),
)
PROMISED = Together(
    Phrases("""
        promised|led_to_believe|assured|told|given_to_understand|advertised|made_out|encouraged|
            gave_me_to|raised_hopes|raised_my|said
    """),
    Phrases("""
        but|otherwise|yet|only_to|instead|different|something_else|was_mine|as_good_as|nothing|never|
            not|unlike|differ*|contrary|although|though
    """),
)
