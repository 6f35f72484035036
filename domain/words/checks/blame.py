"""Blame in an answer to a decision: who is blamed, for what, and what asks for reasons or another decision.

These messages thank, accept and wish well; whoever blames speaks of the others and of what they failed to
    do, of what
the writer had to expect, or of what the writer is worth.
"""

from __future__ import annotations

from domain.words.checks.in_one_sentence import InOneSentence
from domain.words.checks.phrases import Phrases

THEM = Phrases("""
    you|your|yourself|yourselves|panel|board|committee|hr|recruiter|recruiters|interviewer|interviewers|
        team|
        company|firm|organisation|organization|client|employer|management|process|procedure|communication|
        decision|outcome|result|rejection|answer|reply|letter|email|verdict|role|post|position|job|
        advertisement|advert|offer|test|questions|interview|interviews|rounds|assessment|somebody|someone|
        nobody|no_one|anyone|director|manager|department|delay|delays|silence|goalposts|candidate|
            candidates|
        applicant|applicants|it|this|that|they|choice|tone|way|treatment|rescheduling|feedback
""")
NO = (
    "never|not|n't|didn't|did_not|don't|doesn't|couldn't|could_not|wasn't|was_not|weren't|were_not|hadn't|had_not|"
    "haven't|hasn't|isn't|cannot|can't|nobody|no_one|nothing|hardly|barely|without|failed_to|no|neither|nor|"
    "refused_to|neglected_to|forgot_to|omitted_to"
)
# What a decent employer does: blamed where it is denied.
DUTIES = Phrases(f"""
    {NO} .. read|looked_at|consider|considered|look|listen|listened|ask|asked|tell|told|explain|explained|
        mention|mentioned|say_so|said_so|reply|replied|answer|answered|respond|responded|return|returned|
            call|
        called|phone|phoned|write|bother|bothered|understand|understood|know|knew|give|given|gave|get|got|
            agree|
        make_up|decide|discussed|valued|value|respect|respected|taken_seriously|take|kept|keep|honour|
            honoured|
        matter|mattered|prepared|interested|inform|informed|warn|warned|let|seen|see|notice|noticed|
            had_the_courage|
        have_the_courage|courage|decency|courtesy|trouble|reason|reasons|reflect|fair|clear|transparent|
        professional|courteous|enough|weight|opportunity|chance|count|worth|honest|straight|people_centred|
            convince|
        on_merit|right|acknowledge|acknowledged|be_bothered|follow_up|disclose|disclosed|serious|personal|
        convinced|apologise*|apologize*|relevant|suitable|appropriate|adequate|proper|properly|related|a_single|one_word|show_up|turn_up|in_person|ready|on_time|work_on_time|met|explanation
""")
KINDNESS = Phrases("""
    thank|thanks|thankful|grateful|gratitude|appreciate|appreciated|appreciation|kind|kindly|kindness|
        generous|
        have_to|need_to|had_to|needed_to|hesitate|wished_for|been_better|have_been_kinder|glad|lightly|
        take_for_granted|enjoyable|pleased|pleasure|honour|honoured|valued_it|impressed|refreshing|warm
    not only
    never|not|n't felt|feel|made_me_feel|once_felt like|left|alone|a_number|out
    i|we|my .. did_not_want|do_not_want|would_not_want|did_not_take|cannot_take|am_not_able|am_unable|
        will_not_be|
        not_be_able|cannot_accept|can't_accept|could_not_accept|not_lightly|not_easy|decided_not
    nothing to|in|about do|the|your
    do|does|has not|nothing change|affect|to_do|diminish|alter|lessen|take_away
    cannot|can't|could_not|couldn't say|speak|praise|recommend|thank .. enough|highly|more
    i|we will|shall|'ll|have|had|do not|never|n't forget|regret|had|have|hesitate|learned|been|doubt
    no hard feelings
    not|n't the|an|a? right|easy|possible|right_for|close|this_time|this_year|yet|answer
    no need|further|longer|reply|answer|doubt|doubts|easy|regrets|inconvenience
    not the answer|outcome|result|news i|we
    hope|sure|know|certain|wish .. find|found|choose|fill|fits|suits
    my situation|circumstances|family|partner|employer
    wasn't|weren't|was_not|were_not given .. thanks
    few|no|not_many other? companies|firms|employers|panels|people|interviewers
    what i did not
    my|great|deep|full respect for|is|remains
    no but my
""")
# Said of anything here, these words blame.
SORE = Phrases(
    """
    shock|shocked|gutted|dismayed|baffled|puzzles|puzzled|puzzling|bemused|bewildered|mystified|
        disheartening|
        disheartened|disillusioned|disillusioning|demoralising|demotivating|dispiriting|infuriating|galling|
        irritating|irritated|irked|exasperated|exasperating|unimpressed|underwhelmed|undervalued|
            unappreciated|
        overlooked|passed_over|sidelined|snubbed|brushed_off|fobbed_off|ghosted|ghosting|used|cheated|
            misled|
        deceived|tricked|duped|conned|fooled|misrepresented|misinformed|misunderstood|misjudged|mishandled|
        arbitrary|superficial|shallow|perfunctory|amateurish|chaotic|chaos|shambolic|shambles|disorganised|
        disorganized|mess|muddle|muddled|opaque|contradictory|inconsistent|unclear_from|vague_answers|
        discourteous|ungracious|impolite|unkind|callous|heartless|cold_hearted|brusque|offhand|tactless|
        belittling|patronising|patronizing|condescending|hollow|empty_promises|broken_promises|empty_words|
        lip_service|hypocritical|hypocrisy|insincere|dishonest|dishonesty|unethical|nepotism|favouritism|
        favoritism|rigged|stitch_up|stitched_up|fix|pretence|formality|tokenism|ageism|ageist|sexist|
            prejudice|
        counted_against|held_against|on_merit|than_merit|goalposts|hoops|readvertised|re_advertised|
            audacity|
        nerve|gall|cheek|regrettable|lamentable|deplorable|inexcusable|unforgivable|unworthy|unbecoming|
        second_rate|below_standard|beneath_you|ill_judged|ill_considered|misguided|blunder|oversight|
        miscarriage|injustice|grievance|discrimination|discriminated|appealed|appeal_against|sceptical_of|
        unconvinced|unconvincing|dubious|questionable|suspicious|fishy|suspect|makes_little_sense|
        makes_no_sense|no_sense|of_no_use|hardly_courteous|hardly_fair|hardly_professional|too_little|
        wasted|in_vain|pointless|futile|for_nothing|to_no_avail|front_runner|at_a_loss|at_last|finally|
        long_enough|late_as_it|short_as_it|brief_as_it|such_as_it|for_what_it|if_i_may_say|at_least|
        manners|straight_with_me|honest_with_me|open_with_me|left_waiting|kept_waiting|left_hanging|
        left_in_the|strung_along|messed|led_on|led_me|dragged|dragging_on|poor_impression|bad_impression|
        poor_light|bad_light|poor_form|bad_form|hurt|stung|stings|wounded|bruising|sad_to_see|
        feel_let|felt_let|let_down|letdown|hard_to_take|hard_to_swallow|hard_pill|difficult_to_take|
        bitter_pill|difficult_to_reconcile|soured|sour|sours|unsatisfactory|dissatisfied|unhappy|displeased|
        dismissed|written_off|turned_down_another|all_the_more
    not|n't happy|satisfied|pleased|impressed|convinced|persuaded|sure_your|sure_you|sure_the|
        recommend_you|recommend_your
    do|does not convince
    hide|pretend|deny|conceal .. disappointment|happy|disappointed|hurt|that|anger|surprise|not
    so much for
    your|their own? loss
    regret|rue having|that_i_ever|the_time|the_effort|applying|preparing
    surprise|surprises|surprised me|by|at|given|that ... decision|given|outcome|result|after|not|rejected|
        chosen|answer|refusal
    decision|outcome|answer|result .. surprises|surprised|shocked|shocks|saddens|hurts|annoys|angers|feels|
        seems|strikes
""",
    unless="""
    finally i|we|thank|let|accepted|please|and
    at last .. met|meet|seen|saw|see
    at least .. know|learned|i_learned|met|see|we
    used to|in|by|for
    surprised by|at how|the_warmth|how_warm
    fix .. in_my|the_fault
    unhappy to_miss
    dismissed from
""",
)
WORTH = InOneSentence(
    (
        Phrases("""
    i|my|me|mine|i'm|myself
    """),
        Phrases("""
    better|best|right|stronger|ideal|perfect|stronger_candidate|superior|exceed|exceeds|exceeded|outweigh*|
        more_experienced|most_qualified|better_qualified|best_qualified|happier_with_me|nobody_else|
            no_one_else|
        anybody_else|anyone_else|more_than_anyone|than_anyone|than_anybody|too_good|more_than_met|
            fulfilled_every|
        met_every|meet_every|more_than_qualified|overqualified|unmatched|twelve_years|worth_more
    """),
        Phrases("""
    candidate|choice|person|man|woman|fit_for_the|for_this_job|for_the_job|for_the_role|for_you|for_this|
        advertisement|advert|requirements|requirement|done_the_job|do_the_job|do_this|for_the_post|have_my|
        has_my|find_that|have_done|be_happier|been_happier|than_anyone|than_anybody|performed|job_better|
            result|
        qualified|suggests|experience_of|on_paper|could_have_done|role_better
    """),
    ),
    Phrases("""
    no_doubt|made_the_right|made_the_best|chosen_the_right|rightly|feeling|accept|not|wish|wished|hope|understand|see_why|can_see|respect|glad|find|another|found|
        somebody|someone|chose|
        chosen|other_role|other_offer|other_post|fits_better|better_fit
    right|best decision|choice .. for_me|for_us|for_my|i_have
    """),
)
ASKING = InOneSentence(
    (
        Phrases("""
    why|reason|reasons|grounds|explanation|feedback|criteria|scoring|scores|score|detail|details|weak|
        weaknesses|
        fell_short|lacked|lacking|missing|tipped|what_the_successful|who_got|where_i_fell|where_i_went|
            where_i_was|
        where_i_lost|which_of_my|failed_to|
        improve|how_the_decision|how_you_came|how_the_panel|pointers|assessment|what_i_could|
            what_would_have|
        decided_against|the_notes|line_on|basis|make_the_cut|made_the_difference|ranking|shortcomings
    """),
        Phrases("""
    please|kindly|appreciate|grateful|glad|like|love|interested|keen|curious|helpful|useful|help|could|
        would|
        might|may|want|wanted|wish|hope|ask|asked|request|tell|share|let_me|send|give|know|learn|hear|owe|
            owed|
        explain|wonder|wondering|welcome|receive|expect|entitled|understand_why_you|question
    """),
    ),
    Phrases("""
    thank|thanks|thankful|reason_is|reasons_are|personal_reasons|family_reasons|my_reason|my_reasons|
        for_that_reason|
        simple|will_help_me|has_helped|have_helped|helped_me|was_helpful|was_useful|was_fair|were_fair|
            was_kind|
        took_to_heart|taken_to_heart|taught|your_feedback_on|i_understand|i_can_see|i_see|i_know|
            clear_about|
        well_taken|can_understand|honest_about|open_about|so_clear|so_openly|valued_your|appreciated_your|
        appreciate_your|appreciate_the|appreciated_the|you_give|you_gave|you_named|why_i|i_would_like_to_thank|generous|the_details_of|
        return_the|was_missing_a|reason_to|reasons_to|no_explanation|no_reason|no_reasons|remove|delete|erase|nothing_missing|nothing_lacking|reason_to_talk|reason_to_meet
    """),
)
ANEW = Phrases(
    """
    look|glance|consideration|go|chance|try|hearing|round|thought|conversation|talk|meeting|interview ..
        at_my|again_at|alter|change_the|change_your|another_go|to_prove|once_more|outcome|sway|convince|
            instead
    another|second|further|fresh|new|closer|one_more|last look|chance|hearing|glance|think|try|go|
        opportunity|
        thought|consideration
    ask|asking|urge|beg|request|appeal|implore|invite|plead *? you|your|to|that|once|for ..
        reconsider|consider|reconsideration|look|weigh|think|review|change|revise|read|meet|another|again|
            file|
        references|revisit|hear
    consider me|my_application|my_case .. for_the_role|again|after_all|for_this_role|once_more
    nothing|anything|something|what i|would|it|can .. do|take|say|change .. change|mind|yes|reconsider|
        for_you|
        convince|persuade
    re|please open|consider|think|reconsider the|it|again|my|me process|file|decision|application|once
    before you|they .. sign|appoint|confirm|fill|decide_finally|make_it_final
    room|way|scope|possibility|prospect|chance|hope .. to? revisit|reverse|reopen|review|of_a_change|
        for_a_rethink|
        change_of|of_reconsidering|be_reconsidered
    decision|choice|outcome|it .. be appealed|reversed|reviewed|revisited|reconsidered|changed|overturned|
        undone
    challenge|contest|appeal|dispute|appealing the|your|this|against decision|outcome|result|choice
""",
    unless="""
    another|second|further|new|next chance|opportunity|conversation|talk|meeting|round .. arise|arises|
        comes|come|
        opens|one_day|to_work|to_meet|to_talk|with|in|at|on|was|of|for|some_day
    considered|consider again|for_future|for_other|in_future|in_the_future|for_another|when|if|next
    hope|wish .. meet|talk|hear|see .. again
    again if|should|when|one_day|without|some
    when|if|should|whenever ... open|opens|opened|arise|arises|vacant|comes_up|come_up ... .. look|chance|again
    i|we look|looked
""",
)
FAILED = InOneSentence((DUTIES, THEM), KINDNESS)
