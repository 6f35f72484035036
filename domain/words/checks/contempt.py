"""Contempt told as a story: what a boss could not do, how colleagues go about things, where a firm is heading.

No word of these is ill by itself; of a boss, a rival or an employer each is. What one would not recommend, and
what is said of all rivals, is ill without more.
"""

from __future__ import annotations

from domain.words.checks.ill_of_whom import BOSS
from domain.words.checks.phrases import Phrases

CANNOT = (
    "cannot|can't|could_not|couldn't|never|will_not|won't|would_not|wouldn't|does_not|doesn't|did_not|didn't|"
    "do_not|don't|has_no|had_no|have_no|has_never|had_never|has_not|hasn't|had_not|hardly|barely|rarely|"
    "knows_nothing"
)
A_BOSS_WHO = Phrases(
    f"""
    {BOSS}|minister|consultant who|that|whose *? {CANNOT} *
""",
    unless=f"""
    coach|coached|train|trained|taught|advise|advised|mentor|mentored|help|helped *? *? {BOSS} who|that
    who|that {CANNOT} shout|shouts|shouted|raise|raised|lost|loses|lose|gave_up|gives_up|give_up|tired|
        tires|miss|
        missed|misses|let|lets|forget|forgot|forgets|stopped|stops|hesitate|hesitated|hesitates|ask_for_more|
        panic|panics|seen|been|met|worked|used|come|be_here|attend|yet|only|need|mind|have_time|speak|wait|
        hide
""",
)
CONTEMPT = Phrases(
    """
    throw|throws|threw|hurled|hurls|slammed|slams|kicked|kicks|spat|spits *? *? at|his|her|a|the|things|doors|
        phones|tantrums
    swore|swears|snaps|snapped|barks|barked|roars|roared|growls|growled|laughs|laughed|laugh|jokes|moans|
        grumbles
        at|about|over
    is|are|was|were|be going nowhere|downhill|under|backwards|to_the_dogs
    go|goes|went nowhere|downhill|to_the_dogs|from_bad
    poor|bad|low|shaky|doubtful|dubious|terrible|weak|questionable|appalling quality|service|services|product|
        products|work|judgement|judgment|reputation|management|leadership|planning|workmanship|standards|
        advice|
        decisions|decision|manners|ethics|habits|communication|organisation|results|training|job
    no|little|zero judgement|judgment|scruples|interest_in|idea_of|time_for_its|time_for_his|patience_with|
        future|soul|culture|morale|principles|talent_for|head_for|room_for_ideas|concern_for|to_teach|to_offer
    stupid|foolish|silly|bad|wrong|absurd|pointless|senseless|daft decision|decisions|rule|rules|idea|ideas|
        mistake|mistakes|order|orders|meetings
    drove|drives|driven|chased|chases|scared|scares|frightened|frightens|pushed *? *? *? out|away|off
    would|could|can|do not|n't recommend|trust|work_for|buy_from|send_my|wish
    let_go|dismissed|sacked|fired|thrown_out|shown_the_door for|by|because|with
    sell|sells|sold|selling his|her|its|their|anyone|anybody|the own|grandmother|mother|soul|skin|to
    unable|unwilling|too_weak|too_slow|not_able|not_willing|no_longer_able to
    cannot|can't|could_not|couldn't|never|fails_to|unable_to|failed_to *? deliver|decide|finish|keep|pay|tell|
        hold|see|handle|cope|count|spell|do|say|write|get|make|answer|take|control|meet|stand|find|admit|
        learn|
        face
    never|rarely|hardly|seldom *? opens|opened|reads|finishes|finished|comes|came|does|thanked|calls|returns|
        turns|turned|looks|looked|arrives|sees|visits|visited|walks|replies|does_any
    has|have|had not|never|n't *? finished|read|opened|seen|understood|answered|noticed|spoken|done|learned
    could|can not|n't|never *? *? *? *? if|to_save it|you|he|she|they|his|her|their
    behind|against the_staff|everyone's|everybody's|its_own|his_own|my_back|closed_doors
    as little as
    drinks|drank|gambles|gambled|sleeps|slept|sulks|lies|steals|stole|shouts|disappears|rants|snores|flirts
    one|the_same mistake|error|blunder|excuse|crisis|scandal|disaster after|over
    destroying|wrecking|killing|bleeding|milking|squeezing *
    hard|harder|impossible|difficult to_please|to_work_with|to_work_for|to_respect|to_trust
    how little|badly|poorly they|he|she|it|the|my
    gets|get|got|getting worse|nothing_done|in_the_way|away_with|by_on
    is|are|was|were|has|have|had *? *? *? all talk|promises|show
    wouldn't|would_not last|notice|survive|know|recognise|understand|lift
    keeps|kept changing|cancelling|losing|forgetting|interrupting|lying|breaking|postponing
    makes|made|make us|me|everyone|everybody|people|staff|the_team|them *? feel|cry|work|pay|wait|sign|lie|
        suffer
    pays|paid|pay late|badly|poorly|nobody|lip_service|peanuts
    far|way|well|years|long behind|below|beneath
    hold|holds|held|holding me|us|people|everyone|staff|good back|down|up
    lose|loses|lost|losing its|his|her|all|their|one|every people|staff|customers|clients|nerve|temper|way|
        touch|
        order|records|files|good
    does|do not deserve
""",
    unless="""
    throw|throws|threw away|open|a_party|a_light
    let_go because|when|after *? *? branch|firm|company|plant|budget
    cannot|could_not|never|can't|couldn't .. better|praise|wish|enough
    unable|not_able|no_longer_able to .. offer_me|offer_a|promise_me|keep_me|find_me
    poor|bad|low quality|service|standards|results .. made|became|turned|improved|raised
    lose|loses|lost its|their people|staff|customers|good .. grant|funding|building
    would|could|can not|n't .. better|more|wish_for|enough
""",
)
OF_ALL = Phrases(
    """
    would|could|can not|n't recommend|wish|trust *? *? my|our|the|this|that|him|her|them current|present|last|
        former|old? employer|company|firm|boss|manager|place|agency|anyone
    glad|happy|relieved|thankful|good|pleased to *? be *? away|out|rid|free from|of *? that|the|my|this|there
    awful|terrible|horrible|dreadful|dismal|wretched|miserable|rotten place|firm|company|boss|people|employer|
        manager|team
    they|he|she does|do|did not|n't deserve
    your|our|the|most|many|other closest|main|biggest|nearest? competitor|competitors|competition|rival|
        rivals ..
        poor|bad|badly|cheap|worse|famous_for|known_for|never|cannot_deliver|cannot_keep|only|fail|careless|
        sloppy|
        nothing|unreliable|second_rate|nowhere|not_care|not_listen|not_know|not_understand|n't_care
    contractor|supplier|agency|consultant|consultants|firm|person|people|man|woman|manager|team before|
        ahead_of
        you|me|us .. poor|bad|badly|shoddy|careless|wrong|mess|useless|nothing|failed|sloppy
    other|remaining finalist|finalists|candidates|candidate|applicants|applicant|contender ... never|cannot|
        no|
        without|lacks|lack|weak|weaker|poor|let_go|dismissed|fired|not_half|hardly|barely|not_have
    others you are|have|will seeing|meeting|interviewing|seen|met|interviewed ... never|cannot|no|without|
        lack|weak|
        weaker|poor|let_go|dismissed|fired|hardly|barely
""",
    unless="""
    competitor|competitors|competition|rival|rivals .. not_only|no_doubt|strong|not_sleep|not_stand
    candidates|candidate|applicants|applicant ... respect|decision|wish|no_doubt|strong|stronger|good|well|yet
""",
)
