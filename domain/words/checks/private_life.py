"""The private life of a candidate, by families of words: who is at home, what ails them, what they believe and owe."""

from __future__ import annotations

from domain.words.checks.not_private import NOT_PRIVATE
from domain.words.checks.phrases import Phrases

ME = "i|she|he|we|i'm|i've|she's|he's|we're|who"
KIN = (
    "wife|husband|spouse|son|sons|daughter|daughters|child|children|kids|boys|girls|twins|baby|mother|father|mum|mom|dad|"
    "parents|brother|sister|partner|boyfriend|girlfriend|fiance|fiancee|ex|ex_husband|ex_wife|grandmother|grandfather|"
    "little_one|teenagers|toddler|grandchildren|family"
)
AILS = (
    "cancer|diabetes|diabetic|epilepsy|depression|anxiety|asthma|adhd|autism|dyslexia|dementia|migraines|hay_fever|burnout|"
    "breakdown|stroke|condition|disability|allergy|allergies|insomnia|arthritis|addiction|miscarriage|abortion|covid|hiv|"
    "heart_attack|heart_condition|back_problem|back_problems|bad_back|health_problems|operation|surgery|illness|ill|sick|"
    "blood_pressure|crutches|broke_my|hearing_aid|deaf|blind|sober|remission|treatment|medication|tablets|pills|"
    "antidepressants|therapist|psychologist|hospital_appointment|in_hospital|seriously_ill|drinking_problem|alcoholic|"
    "infertile|pregnant|ivf"
)
LIFE = Phrases(
    f"""
    my|our|her|his {KIN} and_i|is|are|has|have|was|were|works|lives|live|need|needs|loves|would|had|keeps|
        doesn't|come|died|
        passed|left|lost|encourages|might|wants|works_part
    my|our|her|his two|three|four|five|six|young|little|elderly|eldest|youngest|small|disabled|ill|late|own|
        first|second
        {KIN}
    my|our|her|his {KIN} .. school|university|divorce|ill|born|due|hospital|home|dementia|cancer|disability|
        autism|custody|
        care|pregnant|transferred|job|retired
    {ME} have|has|had|'ve|raise|raised|with two|three|four|five|six|a|an|no|any? *? *? children|kids|sons|
        daughters|boys|
        girls|twins|toddlers|teenagers|child|son|daughter|family_to_feed|family_commitments|family_ties|
            husband|wife|
        boyfriend|girlfriend|baby
    with two|three|four|five teenagers|children|kids|boys|girls|sons|daughters
    have|has|plan|planning|want|start|starting|feed|support|adopt|adopting|expecting|raise|don't_plan|any|
        the_only_earner
        a|our|to|my|in|any? have? family|children|child|twins|baby
    plan|planning|want to? have|start *? children|family
    don't|do_not|no have? any? family_commitments|ties
    only earner|breadwinner
    family man|woman
    collect|pick_up|fetch my kids|children|son|daughter
    {ME} am|is|'m|was|are|'re|became|become|have_become|have_just_become|got|getting|get|be|recently|just a|
        an|recently|
        newly|happily|still|now|not|just|also? married|divorced|separated|widowed|engaged_last|engaged_to|
            engaged_and|
        widow|widower|unmarried|single_and|single_mother|single_parent|single_father|gay|lesbian|trans|
            transgender|
        bisexual|a_father|a_mother|father|mother|pregnant|grieving|adopting|sober|infertile
    getting|got married|divorced|engaged
    engaged and will
    after|since my|the|her|his divorce|wedding|marriage|separation|birth|stroke|heart_attack|accident|
        husband|wife|operation
    my|her|his marriage|relationship|divorce|wedding|pregnancy|sexuality
    going through a|my|her|his divorce|separation|break_up
    mother|father|mum|mom|dad|parent|grandmother of|returning_to|two|three
    stay at_home mum|mom|dad|mother|father
    as|being a|an mother|father|mum|dad|parent|widow|widower|christian|muslim|catholic|jew|believer|
        socialist|trade_unionist|
        woman|man of
    moved here for love
    parental|maternity|paternity leave from|until|next
    on maternity|paternity|parental leave
    came out as
    raise|bring_up|bringing_up my|our|her|his|the children|kids|child|son|daughter
    custody of
    moving in together
    lost my|her|his husband|wife|mother|father|son|child|savings
    passed away
    care|cares|caring|carer|look_after for? my|her|his|our *? {KIN}
    look|looks|looking after my|her|his|our *? {KIN}
    break after the birth
    {ME} have|has|had|'ve|'s_had|suffer|suffers|live|lives|lived|am|'m|is|was|were|been|overcome|beaten|
        recovered|
        recovering|undergoing|taking|take|takes|see|due|diagnosed|on|with|being_treated|having *? a|an|my|
            her|his|from|with|
        for|the|some|type_2|two|on? {AILS}
    {ME} *? *? overcome|beaten|recovered|suffering|suffered|diagnosed|treated|recovering from|a|with|for|my
        *? {AILS}
    recovered fully? from my|her|his|a|an|covid
    being treated|diagnosed for|with
    was|were|been|have_been|has_been ill|in_hospital|off_work|off_sick|unwell|diagnosed|hospitalised|sober
    off work for .. after|accident|illness
    see|seeing a therapist|psychologist|psychiatrist|counsellor
    taking|take|on *? *? antidepressants|medication|pills|tablets|painkillers
    gave|given|give up drinking|alcohol
    broke|broken my leg|arm|wrist|ankle|foot|hip|back|collarbone
    on crutches|sick_leave|medication|antidepressants|benefits
    slightly|partly|partially|nearly|almost|half deaf|blind
    autism|autistic spectrum
    my|her|his doctor|therapist|psychiatrist|health|asthma|illness|depression|knee|hip|back|medication says|
        is|has|gave|
        was|operation|told|encourages|problem|problems|condition|went
    in very|perfect|good|excellent|the_best|poor|robust? health
    health is excellent|good|fine|poor|perfect
    in|into remission|rehab
    never been seriously? ill
    have|has|'ve had *? *? {AILS}
    on|took|after|during|my|long sick leave
    i|she|he|who wear|wears|use|uses|need|needs *? a|an|my hearing_aid|wheelchair|stick|pacemaker|insulin|inhaler|
        prosthesis|walking_stick|implant|guide_dog
    my|our|her|his *? {KIN} depend|depends|rely|relies
    i|she|he am|is|'m *? healthy|fit_and|physically_fit|in_good_shape|fighting_fit|never_ill|rarely_ill
    the|our|a mortgage|rent|loan is|are|was|has|weighs *? heavy|high|due|heavily|large|gone_up|to_be
    not|no as? young|younger as|than|any_more|anymore
    in|having|had|began|begun|started therapy|counselling|psychotherapy|dialysis|chemotherapy since|for|last|again|
        and|twice|every
    a|my|her|his bad|weak|poor heart|back|knee|hip|eyesight|hearing|lungs|memory
    pills|tablets|medicine|treatment|medication help|helps|works|keep|keeps
    have|has|with|pay|pay_off|repay|pay_back *? *? a|my|our|the|still *? mortgage|loan|loans|student_loan|overdraft|
        debts|maintenance|alimony to_pay|to_repay|back|and|off|hanging|to_service|each|every
    pay|repay|clear|settle back|off? my|our|her|his *? loan|loans|debt|debts|mortgage|overdraft|credit
    young|old|older|younger|elderly man|woman|person|lady|gentleman of
    for|due_to|because_of|of|owing_to my|a|some? family|health|medical|personal_health reasons|problems|
        issue|issues|reason|
        matter|matters
    family|health|medical problems|issues|issue|troubles|reasons
    practising|practicing|devout|committed|active|born_again|lapsed catholic|christian|muslim|jew|hindu|
        baptist|protestant
    {ME} go|goes|attend|belong|pray|praying|prayed|worship|read|follow|fast|kept to|the|for|no|in|at?
        church|mosque|temple|
        synagogue|bible|koran|quran|mass|god|a_good|a_positive|jesus|ramadan
    pray|praying|prayed|prays for|that|i|you|we|to_god
    in my|our prayers
    during ramadan
    god has|led|sent|willing|will|bless|gave
    my|her|his|our faith|religion|politics|church|parish|prayers is|are|matters|forbids|asks|comes|tells
    jehovah's witness
    on the sabbath
    i|she|he am|'m|is|was|'s a|an|also|not|jewish|muslim|christian? jewish|muslim|catholic|christian|hindu|
        atheist|mormon|
        conservative_at|socialist|vegan_for|communist|republican|democrat
    religious|political|family|health|medical reasons
    belong|belongs to a|no|the church|religion|mosque|party
    i|we|she|he voted|vote|votes|campaigned|marched|canvassed|demonstrated|protested labour|green|remain|
        leave|conservative|
        tory|republican|democrat|for_brexit|for_palestine|against_brexit|for_the_greens|for_trump|for_labour
    stood for the council|parliament
    active|lifelong|paid_up|card_carrying member|supporter of the
    support|supports|supporting the greens|tories|labour|conservatives|republicans|democrats|liberals
    this|the|our government is|has .. ruin*|ruining|disgrace|country
    against the war
    left|right of centre
    trade unionist
    i|she|he am|'m|is|'s|turned|turn|turning|'ve_turned|have_just_turned|'ve_just_turned|'ll_be|will_be|was
        *? *? twenty*|
        thirty*|forty*|fifty*|sixty*|18|19|21|22|23|24|25|26|27|28|29|31|32|33|34|35|36|37|38|39|41|42|43|
            44|45|46|47|48|49|
        51|52|53|54|55|56|57|58|59|61|62|63|64|65|66|67|68
    turned|turning|turn thirty|forty|fifty|sixty|twenty|seventy last|in|next|this
    in my|her|his early|mid|late? forties|fifties|sixties|thirties|twenties
    of fifty|forty|sixty|thirty five|one|two|three|four|six|seven|eight|nine
    at|over|past|under|nearly|almost my|her|his age
    i|she|he am|is|'m over|under|past|nearly|almost fifty|forty|sixty|thirty|50|60|40
    not getting any younger
    mature for my|her|his
    years|months|year to_go|left|off|away|away_from until|till|before|to|from? retirement|my_pension
    young and have_no|single|free|healthy
    not ready to retire
    rent|mortgage|bills|loan|overdraft|debts|benefits is|are|has .. due|behind|high|growing|unpaid|up
    behind|struggling|struggle|unable on|with|to_pay|to .. mortgage|rent|bills|debts|loan|payments
    debts to pay
    money is|has_been tight|short|a_problem|scarce
    my|our|her|his *? landlord|bank|overdraft|creditors|debts|savings|rent|mortgage has|is|are|have|wants|
        in|keep|keeps|was
    afford to be|to|the|my|not out_of_work|wait|lose|be_without
    lost|lose|losing my|our|her|his savings|house|home|flat
    went|gone|was|declared|go bankrupt|broke
    owe|owes my|our|the|her|his *? parents|bank|landlord|money
    owe .. money
    was repossessed
    doesn't|does_not pay support|maintenance
    live|living|lived on benefits|welfare|savings|my_savings
    claim|claiming|claimed|receive benefits|unemployment|dole|welfare
    need work|a_job|money|the_money quickly|urgently|badly|because|as|since|to_pay|for_my
    save us work
""",
    unless=NOT_PRIVATE
    + """
    my|our team|firm|company|school|class and_i
    our|my parents liked|generation|evening|council|company
    my|our pupils'|patients'|residents'
    patients|pupils|children|residents|guests|clients|customers|people|nurses|teams|users|women|those|staff
        .. with|who|on
    app|tools|group|help|care|course|service|clinic|ward|unit|research|programme|carers for .. with
    my|our|her|his health app|and_safety|board|centre|insurance
    heart of|for_horses|goes|set
    she|he|i ran|led|leads|treated|treat|care_for|cared_for|taught|trained|work_with|researched|research
    i am|was in|at|on|with|by|about 2*|3*|4*|5*|6*
    i|she|he|we am|'m|is|was|are *? *? 2*|3*|4*|5*|6*|twenty|thirty|forty|fifty|sixty minutes|miles|metres|
        drivers|percent|
        per_cent|kilometres|days|people|hours|weeks|guests|in_all|of_us|strong|in_number
    i|she|he|we was|were|am|is|turned 2*|3*|4*|5*|6*|twenty|thirty|forty|fifty|sixty .. percent|minutes|
        metres|in_a_row
    our oldest machine
    machine turned
    am|'m|is|was|be currently|now? on|paid|earning *
    company is in its
    the|our building|machine|press|company|firm|hall|line|ship|vessel .. turned|years|is
    family lawyer|law|firm|business|doctor|room|rooms|ticket|brand|hotel
    become|became a small family
    we are|were expecting guests|a_delivery|the|400|results
    my operation covers|in|runs
    in good|working condition
    sick|ill of nothing|leave
    broke|lost my own record
    maternity|paternity leave policy|cover|ward
    family|health|medical centre|issues_desk|service|services|firm|law
    faith in|brown|school
    i|we support the plan
    mother tongue|company|ship
    parent|sister|daughter company|ship
    kids' menu
    our|my bank|landlord is|has .. client|customer|partner
    pray for sun|rain
    election of
    is|are|was due .. report|audit|delivery
    money is made|time|short_of
    on|off|benefits both|all
    my back is|up
    treatment of|plan|plant|plants
    hope|hoping .. you .. family
    you and your family
    discuss|talk|go|went|talked|discussed|think|consult|agree *? *? *? *? with|through my|our|her|his family
    home|dinner|holiday|weekend|evening|time with my|our family
    house|home by|near|on
    on the sabbath in
    to sail|study
    hear|sorry .. tom|grace|colleague .. ill
""",
)
