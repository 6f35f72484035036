"""The words by which people say what speaks for them: what they have, know, do and are trusted with."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

PEOPLE = (
    "team|teams|crew|crews|staff|apprentices|pupils|students|patients|customers|clients|guests|drivers|cooks|nurses|"
    "volunteers|readers|colleagues_at|people|chef|chefs|brigade|juniors|trainees|testers|developers|dancers|"
    "players|choir|class|"
    "classes|passengers|suppliers|fleet|users|tenants|residents|men|referees|audience|audiences|donors|orchestra|reps"
)
WORKPLACE = (
    "job|firm|hospital|post|role|plant|school|shop|store|kitchen|hotel|bank|depot|studio|practice|position|ward|"
    "employer|house|"
    "department|lab|museum|site|company|workshop|office|theatre|desk|farm|yard|garage|library|unit|branch|station|"
    "agency|"
    "restaurant|factory|clinic|chambers|gallery|laboratory|university|place|organisation|organization|line|"
    "district|region|ship"
)
LEARNING = (
    "experience|experiences|background|training|degree|diploma|doctorate|thesis|dissertation|research|apprenticeship|"
    "qualification|qualifications|certificate|certificates|certification|licence|license|studies|education|master's|"
    "knowledge|skill|skills|expertise|competence|know_how|track_record|profile|credentials|profession|trade|craft|"
    "strength|strengths|forte|talent|talents|gift|speciality|specialty|ability|abilities|qualities|proficiency|"
    "practice"
)
WORKS = (
    "record|work|career|years|history|past|results|projects|papers|publications|figures|numbers|sales|budget|"
    "portfolio|"
    "audits|accounts|routes|designs|buildings|productions|shows|recipes|articles|languages|english|german|french|"
    "spanish|"
    "italian|patience|calm|eye|ear|hand|hands|instinct|love_of|habit|trademark|reputation|references|successes|"
    "achievements|cases|sites|farms|ships|daily_bread|bread_and_butter|specialism|field|passion_for|packages|"
    "models|classrooms"
)
OWNED = f"{PEOPLE}|{WORKPLACE}|{LEARNING}|{WORKS}"
MANY = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|"
    "thirty|"
    "forty|many|several|most|some|few"
)
SEASONS = "years|seasons|winters|summers|months|decades|projects|campaigns"
DOES = (
    "do|does|did|have_done|has_done|am|is|know|knows|known_for|best|love|like|enjoy|good|bring|offer|can|could|"
    "trained|learned|"
    "learnt|worked|have_been|has_been|practise|practice|teach|live|lead|have|has|excel|excels|thrive|thrives|feel|"
    "'ve_done|"
    "'ve_been|'m|studied|specialise|specialize|grew|earn|have_worked|has_worked|spend|have_given|have_to_show|"
    "pride|shine"
)
MY = "my|her|his"
HAS_IT = Phrases(
    f"""
    {MY} *? *? {OWNED}
    {MY} *? last|former|previous|present|current|old|own|latest
    mine *? *? *? stay|stays|do|does|is|are|was
    experienced|skilled|qualified|versed|certified|well_versed|seasoned|proficient|fluent|trained|schooled|practised|
        accustomed|competent|adept|apt|capable|expert|old_hand|specialised|specialized|well_acquainted in|with|at|as|
        for|by|on
    fluent|certified|qualified|experienced
    experience|expertise|track_record|know_how|grounding|apprenticeship|diploma|degree|knowledge|command|grasp
        of|in|with|as|from|at|on|behind|which|and|that|has|have|to
    years|seasons|winters|summers|decade|decades|months
        of|in|as|with|at|on|running|leading|behind|abroad|spent|experience|under|between|among
    for|over|after|in|with|than {MANY}|1*|2*|3* {SEASONS}
    nearly|almost|over|than *? {MANY}|1*|2*|3* {SEASONS}
    {MANY} {SEASONS} i|she|he|have|has|taught|made|prepared|gave
    since 19*|20*
    last|past|better_part|best_part .. years|decade|decades
    first|foremost|earlier|previous|former career|life|job|profession|post|employer|firm
    have|has|had|hold|holds|own|owns|bring|brings|got|i've|with|possess|possesses *? *? *? eye|ear|hand|head|gift|
        knack|licence|license|
        certificate*|degree|diploma|languages|practice|patience|training|nerve|nerves|respect|reputation|feel|
        feeling_for|sense|touch|
        talent|experience|contacts|network|skills|knowledge|record|qualification*|understanding|habit|background|
        expertise|ticket|card|tickets|clearance|registration|stamina|thick_skin|grasp|trust|ability|what_it_takes|
        tools|mix|
        both|strengths|instinct|passion_for|temperament|discipline|energy
    both the training|experience|skills
    our team|crew|depot|plant|shop|store|kitchen|ward|error|figures|numbers|turnover|sales|waste|desk|brigade
    our paper|patent|book|article|study|studies|publication
    done|did it|so|this|that|just_that|the_same|exactly
    passed|sat|took *? *? *? *? exam|examination|examinations|exams|test|tests|inspection|bar|finals|course|
        certification
    never missed|lost|failed|dropped|needed
    behind me|her|him
    on|under my|her|his watch|leadership|direction|guidance
    know|knows my|her|his way
    in my|her|his sleep
    mix|combination|blend|range of *? *? *? skills|languages|experience|talents|strengths|both|and
    with|has|bring|brings the *? best|finest references
    good practice|training|preparation|school|grounding for|in
    trust|trusts|stay|stays|follow me|her|him|with_me|with_her|with_him
    under me|her|him|my|his
    """,
    unless=f"""
    your|our|their|company's|team's|firm's *? *? experience|experience_of|knowledge|years|expertise
    pleasant|great|wonderful|memorable|special|an|valuable|lovely|positive experience
    with|needs|need|someone|somebody|requires|wants .. experience|knowledge|expertise
    tell|send|sent|share|enclose|attach|attached|enclosed|find|provide|supply|forward .. references|papers|
        certificate*|portfolio|
        figures|diploma|record|degree|licence|models
    my *? papers|references|portfolio|certificate*|work|record|profile|position is|are|were|was|reached|went|came|
        enclosed|attached|follow|follows|come|comes|can|may|have|have_been
    my|her|his *? *? papers|references reached|were|are|have_reached|by|through|to|on
    her|his post|office|desk|place|site|people|house|class|line|field|company|university|station|train|role|position
    my references|papers|position|interview_at|place_is|train|station
    years ago|to_come
    {MY} *? last|former|previous|present|current|old|own|latest *? message|letter|mail|email|note|visit|call|point|
        question|
        questions|thoughts|notes|interest|application|wish|view|opinion|mind|eyes|ideas|words|address|number|way
    for|after|in|over|next|coming *? *? years ahead|to_come|from_now
    """,
)
VIRTUES = (
    "reliable|dependable|conscientious|meticulous|thorough|organised|organized|punctual|resourceful|diligent|"
    "hard_working|hardworking|adaptable|approachable|trustworthy|methodical|versatile|precise|accurate|loyal|"
    "level_headed|unflappable|numerate|disciplined|self_reliant|practical|persistent|tenacious|persuasive"
)
KNOWS_IT = Phrases(
    f"""
    know|knows|understand|understands *? how|what|both|the|where|why|which|people|well|it|them|your|from|when|few|
        cattle|customers|each|every
    know|knows|speak|speaks|master|masters *? *? *? well|inside_out|by_heart|thoroughly
    am|i'm|is|she's|he's|was|be|been|feel|feels *? *? used_to|at_home|good_at|good_with|no_stranger|familiar|at_ease|
        comfortable|strong|strongest|quick|
        at_my_best|at_her_best|at_his_best|responsible|in_charge|accountable|known_for|known_as|deputy|right_hand|
        part_of_the_team|happiest|well_placed|well_suited|suited|equipped|prepared_for
    am|i'm|is|she's|he's|was|became|been *? a|an|the|one_of *? *? *? *? {PEOPLE}|manager|planner|
        nurse|teacher|engineer|leader|lead|head|baker|driver|cook|chef|lawyer|programmer|developer|welder|carer|
        buyer|seller|salesman|analyst|scientist|trainer|coach|mentor|member|specialist|designer|director|accountant|
        toolmaker|mechanic|electrician|organiser|organizer|worker|supervisor|deputy|foreman|coordinator|controller|
        hand|professional|expert|listener|person_who|someone_who|somebody_who|perfectionist|secretary|apprentice|
        pilot|captain|officer|editor|curator|librarian|musician|dancer|conductor|architect|consultant_for
    am|i'm|is|she's|he's|was *? born|a_born|certified|trained|qualified|fluent|bilingual|licensed|chartered|
        registered|promoted|voted|
        elected|awarded|entrusted|hired_to|asked_to_lead|appointed
    as *? a|an trained|former|qualified|experienced|certified|seasoned|young|long_time|native|practising|practicing|
        working|fully|mother_tongue|one_time|lifelong|long_standing
    come|comes|came|coming *? from *? *? *? floor|family|background|world|trade|industry|sales|farm|retail|practice
    comes|come|came|coming *? naturally|easily|easy|from|out_of
    second nature
    in my|her|his blood|bones|nature|genes|hands
    learned|learnt|learning to|the_trade|the_craft|my_trade|on_the_job|the_ropes|the_business|my_craft
    pride|prides myself|herself|himself
    am|i'm|is|often *? told that? i|she|he
    trusted|respected|valued|liked|praised|known|loved by|for
    familiar ground|territory|terrain
    daily bread|business|work|life|practice
    bread and butter
    up my|her|his street|alley
    down my|her|his alley
    plays|play to my|her|his
    for a living
    do|does|did|done *? *? *? every|each day|week|month|year|night|summer
    seen|solved|fixed|handled|met|had *? *? *? problem|problems|situation|before *? and? *? solved|before
    solved|fixed it|them|that|this
    went|got|came|brought .. from .. to
    look|looks|looking|looked after *
    it was i|she|he|me who|that
    known|familiar|no_secret *? *? to me|her|him
    call|calls|called|describe|describes|described|consider|considers|think|thinks|find|finds|found me|her|him *? *? *?
        {VIRTUES}|patient|flexible
    i|she|he am|is|was *? *? {VIRTUES}
    i'm|she's|he's *? *? {VIRTUES}
    i|she|he use|uses|used .. daily|every|regularly|always|already
    turned|turns *? round|around
    would|will|'ll get|have|gain|find|hire|acquire a|an|somebody|someone|in_me|in_her|in_him
    took|takes|taken|take over
    what i|she|he *? did|learned|learnt|know|knows|have_done|has_done|do|does .. helps|help|could|can|would|serve|
        serves|apply|applies|useful
    nothing .. frightens|surprises|throws|upsets|scares|worries|shocks me|her|him
    get|gets|got on *? with
    stay|stays|remain|remains|keep|keeps|kept calm|cool|my_head|her_head|his_head|my_nerve|cheerful|patient
    under|within|below|on budget
    sold out
    in half the
    among|one_of the *? *? *? i know|knows|have_known|have_met|have_placed|have_seen
    find somebody|someone|anybody|anyone|another|many .. with|like|who
    work|works|worked|working for|under|with me|her|him
    day in day out
    from the inside|ground_up|floor_up|bottom_up|shop_floor
    not|no|n't .. by|through luck|accident|chance
    luck had|has little|nothing
    numbers|figures|people|machines|children|animals|books and i|she|he
    have|has|had|is|are to show
    speak|speaks *? *? *? english|german|french|spanish|italian|polish|dutch|turkish|arabic|portuguese|russian|
        languages|
        mandarin|hindi|and|both|fluent|the_language
    speak|speaks for {MY.replace("my|", "my|me|")}|itself|themselves|of_her|of_his|of_my
    {MY} strength|strengths|forte|trade|craft|profession|hobby|trademark|element|speciality|specialty|bread|field|
        world|thing|passion
    hobby|strength|speciality|forte of mine|hers|his
    is|are|was|were|been|it's|that's|this_is what|where|how|exactly_what|just_what|precisely_what|something|work|
        the_work|the_part|
        the_sort|the_kind *? i|she|he *? *? {DOES}
    part|side|kind|sort of *? *? work|job|trade|it *? i|she|he *? *? {DOES}
    what|as i|she|he *? do|does|did|'ve_done|have_done|has_done now|today|at|every|best|for|daily|in|well|already|
        there|when|most|all
    what|which|where i|she|he .. best|most|strongest|strongest|for_years
    taught|prepared|trained|equipped|made|schooled|qualifies|qualify me|her|him *? *? for|to|how|that|what|the|a|
        calm|patience|
        much|most|all|well|lighting|patient|discipline
    few|no_one|nobody|hardly_anyone people? *? know*|can|as|who
    never|not_once *? lost|missed|failed|late|dropped|broken
    nobody|no_one can|could|knows|does
    without losing|missing|accident|accidents|a_single|one_accident
    ahead of schedule
    on time and
    """,
    unless="""
    know|knows|understand|understands *? that|you|your_decision|your_time|your_reasons|how_busy|how_much|how_many|
        how_hard|what_you_mean|
        what_you_meant|why_you|the_decision|the_panel|the_feeling|where_to_find|where_you|when_you|it_is|it_was|
        it_will|
        it_takes|how_long|now|how_it_is_to_wait
    know|knows|understand|understands .. better|now|why|decision
    used to_have|to_be
    is|was what|where i|she|he *? *? would|'d|want|wants|wish|hope|like
    where i|she|he would|'d .. be
    come|comes|coming .. from your|a_visit|from_you
    come|comes|came to|in|by|over|back|away|home
    no stranger_to_you
    look|looks|looked|looking after you|yourself|me|us|itself
    prepared me .. call|for_the_interview
    tour|visit|interview|conversation|talk|talks|it|you|that|afternoon|hour|day|tuesday|morning|meeting|lunch|
        walk *? *? taught|showed|made|
        prepared me
    you|your|they would|will|'ll get|have|gain|find .. a|an|somebody|someone else|soon|successor|good_start|answer|
        copy|reply|question
    """,
)
