"""How people insist: they tell the other what to do, call their matter urgent, or say what they'll do if not heard."""

from __future__ import annotations

from domain.words.checks.demands import ANSWER, DAY, WE
from domain.words.checks.in_one_sentence import InOneSentence
from domain.words.checks.negations import NEGATED
from domain.words.checks.phrases import Phrases

ME = "me|us|her|him"
HASTE = (
    "at_once|immediately|today|tonight|now|straight_away|right_away|without_delay|forthwith|promptly|asap|this_minute|"
    "as_soon_as_possible"
)
INSISTING = Phrases(
    f"""
    you really|simply|just|absolutely|definitely? must|have_to|need_to|should|ought_to|had_better|'d_better really|
        simply|just|at_least? see|meet|interview|hire|choose|pick|take|invite|appoint|select|prefer|consider|pay|
        listen_to me|us
    you must|have_to|need_to|ought_to|had_better hire|choose|pick|take|invite|appoint|select her|him
    must|have_to ask|request|urge|press|beg|remind|insist you|that_you
    insist|insists|insisting on|upon|that .. {ANSWER}|you|your|seeing_the|speaking|meeting_the|knowing|hearing|
        talking|
        being_told|a_date|clarity|told|deadline|settled|decided|resolved|answered
    see to it that|my
    make|be sure|certain you|that|to .. {HASTE}
    please|kindly|just|you_must|i_need_you_to see|make|have|get|put|move|deal|process|arrange|sort|finalise|
        finalize .. {HASTE}
    treat|handle|regard|consider|flag|mark this|my|her|his|our|it|me|the *? *? as|with|a|the .. priority|urgent|
        urgency|utmost_importance
    no|little|any reason|need|point|sense to|in look|looking|search|searching|see|seeing|interview|
        interviewing .. further|
        elsewhere|longer|others|anybody|anyone|more
    just|simply|so|please|now|and|further hire {ME}
    let me|us be clear|blunt|frank|plain|very_clear|perfectly_clear
    do i make|have_i_made myself clear
    i|we|she|he will|shall|'ll not|never wait|stand_for|accept|tolerate|put_up .. longer|until|beyond|past|{DAY}|
        another|more|
        this|such
    this|it|that|matter|case|request|my_application|my_situation|my_case|my_request is|becomes|has_become|being|
        's .. urgent|
        of_the_utmost|pressing|time_critical
    cannot|can't|could_not|couldn't put|hold|stall|keep .. other|company|firm|employer|them .. longer|off|forever|
        waiting
    {ANSWER} *? *? *? is|would_be a_must|essential|imperative|vital|crucial|required
    have|has|had a|every right to .. {ANSWER}|know|told|outcome|result|expect
    don't|do_not let this|it|the|such .. pass|slip|go_by|by|away
    hurry because|before|as|or|while|please|up
    {WE} need|needs|require|requires you to
    {WE} need|needs|want|wants|must_have it|this|yours|one|them .. now|immediately|today|at_once|tonight
    this|it|decision|matter|that|contract|answer|offer must|has_to|needs_to be *? settled|decided|made|resolved|
        sorted|
        signed|answered|given .. now|by|before|today|this_week|immediately
    if you are|'re really? serious about
    put|move|place my|her|his|our|me .. top|head|front of
    push {ME}|my|this|the|it .. to_the_top|through|up_the|ahead
    want|need|require|demand|expect a|an|your|the .. clear|definite|firm|straight|plain|written|binding|final|
        simple {ANSWER}|
        yes_or_no|no
    want|need|require|demand|expect this|it|the_matter|things|everything settled|decided|sorted|resolved|done|
        finished|
        closed|signed|finalised
""",
    unless=f"""
    you must have|be|see_that|see_me_as
    {DAY} .. is|are urgent
    {NEGATED}|less|nothing|neither|hardly|no_longer .. urgent|pressing
    as urgent as
    urgent care|cases|orders|repairs|appointments|work
    you to .. know|understand
    no need to see|interview .. again
    must ask you to .. excuse|forgive|take|withdraw|remove|wait|be_patient
    make sure|certain .. that_the|the|every|each|our|patients|customers|i|we
""",
)
NOT_HEARD = Phrases(
    f"""
    if|unless|should|in_case|until|once|failing|without|lest|absent|otherwise|or_else|or i|we|she|he|you|there|
        nothing|no|the|
        your|this|any|a|an|that? ... hear|heard|receive|received|{ANSWER}|decide|decided|respond|news|word|contract|
        settled|
        move|moves|changes|get_back
    otherwise|or_else|failing_that|failing_which
""",
)
THEN_I = Phrases(
    f"""
    {WE} will|shall|'ll|must|would|may|might|am|are|is|'m|have_to|has_to|be|intend_to|going_to|will_be|will_have_to|
        shall_have_to *? *? *?
        withdraw|accept_the_other|accept_another|accept_their|take_the_other|take_another|take_my|take_her|take_his|
        take_theirs|
        look_elsewhere|go_elsewhere|turn_elsewhere|be_elsewhere|elsewhere|assume|conclude|consider_the|consider_my|
        consider_our|consider_it|complain|escalate|lodge|contact_your|speak_to_your|write_to_your|go_to_your|
        go_to_the|
        sign_with|sign_elsewhere|pull_out|drop_out|walk_away|move_on|forced|obliged|compelled|tell_my|publish|
        post_about|
        take_it_that|take_it_to|regard_the|treat_the|treat_this|reject|turn_you|be_gone|step_back|close_the_file|
        call_every|ring_every
    my|her|his application|candidacy|interest .. elsewhere|withdrawn|lapse|lapses|void
""",
)
STILL_KIND = Phrases("""
    understand|happy|gladly|sorry|regret|please_do|no_hurry|no_rush|questions|train|weather|traffic|suits|suit
""")
# "If I don't hear by Monday, I shall withdraw": the condition and what follows, in any order.
THREATS = InOneSentence((THEN_I, NOT_HEARD), STILL_KIND)
