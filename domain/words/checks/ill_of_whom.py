"""Of whom people speak ill: bosses, colleagues, workplaces, rivals and other candidates."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

BOSS = (
    "boss|bosses|manager|managers|management|supervisor|supervisors|superior|superiors|director|directors|"
    "employer|employers|predecessor|predecessors|successor|successors|leadership|owner|owners|chief|"
    "chief_executive|ceo|cfo|cto|headteacher|head_teacher|headmaster|headmistress|principal|chef|foreman|"
    "line_manager|team_leader|team_lead|managing_director|editor|curator|matron|dean|partner|partners|"
    "captain|executive|executives|chairman|chairwoman|vp|higher_ups|bosses"
)
WORKPLACE = (
    "company|firm|organisation|organization|agency|place|shop|office|school|clinic|hospital|hotel|bank|"
    "studio|"
    "kitchen|plant|depot|lab|laboratory|practice|department|workplace|outfit|museum|home|care_home|"
    "restaurant|"
    "workshop|institute|site|bureau|carrier|contractor|supplier|publisher|library|theatre|charity|trust|hr|"
    "hr_department|it_department|sales_team|team|teams|staff|crew|colleagues|colleague|co_workers|coworkers|"
    "teammates|job|post|role|chain|group|business|university|college|authority|council|yard|ward|"
    "regional_office|"
    "head_office|board|startup|consultancy|brewery|farm|garage|factory|mill|airline|operator|provider|"
    "surgery|"
    "nursery|academy|warehouse|branch|division|unit|environment|culture|atmosphere|workmates|people|"
    "foundation|"
    "lead|chairman|firm|hotel_group|group|institution|newspaper|ministry|orchestra|union|shareholders|"
    "works_council|"
    "planners|engineers|drivers|teachers|nurses|developers|accountants|cooks|office_manager|secretary|"
    "founder|founders"
)
PLACES = WORKPLACE.replace("|job|post|role", "")  # where one works
WHEN = (
    "current|present|former|last|previous|old|ex|first|second|other|own|past|recent|latest|most_recent|"
    "existing|immediate|direct|day|so_called|long_time|one_time|dear|incoming|new"
)


def _and_whose(words: str) -> str:
    """The words, and each as an owner ("my boss's planning")."""
    return "|".join(f"{word}|{word}'s" for word in words.split("|"))


TARGETS = Phrases(
    f"""
    my|our|her|his|their {WHEN}? {WHEN}|two|three|line|general|managing|regional|sales|area|department|
        shift|
        project? {_and_whose(BOSS)}|{_and_whose(WORKPLACE)}
    current|present|former|previous|old|last|other|rival|competing {_and_whose(BOSS)}|
        {_and_whose(WORKPLACE)}
    your|a|our|her|his|my|main|the|local closest|main|biggest|larger|nearest|chief|direct? competitor|
        competitors|
        competition|rival|rivals
    competitor*|rivals|recruiters|headhunters|ex_boss|ex_manager|ex_employer|predecessor|predecessors|
        line_manager|superiors|ceo|micromanager
    other|rival|another|remaining candidate|candidates|applicant|applicants|finalist|finalists|contenders|
        interviewees|people_you|agency|agencies|recruiter|recruiters|firms|companies|contender
    most|few|many|some|all_the applicants|candidates
    where|people|man|woman|house|{PLACES}|client|customer|employer .. i|he|she|we am|'m|work|worked|works|
        serve|come|came|left|leave|
            am_now|
        'm_at|am_leaving|leaving|am_at|dealt
    i|he|she work|works|worked|am|is|'m|was .. for|at|under|with|by a|an|people|someone|somebody|my
    the|our boss|bosses|management|owner|owners|directors|leadership|higher_ups|people_upstairs|foreman|
        managing_director|director|practice_manager|headteacher|head_teacher|chef|manager|managers|ceo|
        company|principal|supervisor|board
    at|with|from my|our|her|his|the {WHEN} *
    i|who inherited|took_over|succeeded|replaced
    out of there|that_place
    over there
    they run|ran|never|refused|refuse|don't|didn't .. me|the_place|us|anything|people|everyone
    in contrast|comparison to|with my
    he|she is|was not
    the regional|head|main|central office
    foreman|chef|manager|boss|director|supervisor on|i|of|at|in my|last|worked|had|the
    was|were|been|is|are .. by people|someone|somebody
    after|of|from|behind my|our|the predecessor|successor
    rest|others|other_people|people of|on|you_are|in the? shortlist|seeing|interviewing|seen|race|
        waiting_room
    most|all_the|other|the_other planners|engineers|drivers|teachers|nurses|developers|accountants|people|
        managers i|we|here
    hr|management|it|sales|marketing at my|our
    the only one
    i|she|he am|is|'m leaving a|the|an
    tired|sick|weary of people|working|being|a_boss|bosses|managers|management|waiting|the|my|this|their
    the head of department|sales|finance|division|school|hr|year|nursing|production|marketing
    people in|at|from head_office|charge|management|the_top|headquarters|upstairs
    finance|sales|hr|personnel|it|marketing|planning|purchasing department|office|team here
    the|our new|acting|present|regional {BOSS}
    those|people|men i work|worked
    boss|manager|director|supervisor|chief|chef|headteacher|editor|foreman|owner who|whose|that
    my|our own? regional|divisional|branch|department|departmental head
    head|central|regional office|management makes|made|never|cannot|has|does|sends|is
    the|our|my present|current|old|former|new|last? editor|owner|owners|conductor|music_director|
        finance_director|
        trainer|landlord|captain|mayor
    they|company|firm i|he|she|who|where|that? left|leave|let_me|let_her|let_him|am_now|works|work
    he|she|his|they|their|its he|she|company|firm|boss? works|worked for
    contractor|supplier|manager|firm|agency before
    had|has a boss|manager|supervisor|director
    morale|planning|leadership|atmosphere|culture
    your|the|their previous|old|last|former|earlier *? supplier|manager|agency|consultants|contractor|
        dispatcher|recruiter|provider|team|firm|planner|designer|director|curator|chef
    whoever|the_consultants|management
    nobody|no_one|not_one|nothing ever? at|there|on|where
"""
)
