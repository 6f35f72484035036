"""Private matters of the candidate, which no employer needs to know to decide."""

from __future__ import annotations

from domain.words.checks.not_private import NOT_PRIVATE
from domain.words.checks.phrases import Phrases
from domain.words.checks.private_life import LIFE
from domain.words.checks.saying import NeverSays

WHOSE = "my|his|her|our"
FAMILY = (
    "wife|husband|spouse|children|child|kids|kid|son|sons|daughter|daughters|baby|toddler|twins|fiance|"
    "fiancee|fiancé|fiancée|boyfriend|girlfriend|marriage|wedding|divorce|separation|ex_wife|"
    "ex_husband|mother_in_law|family_planning|little_ones|little_one|pregnancy|honeymoon|in_laws|"
    "stepson|stepdaughter|family_situation"
)
BODY = (
    "health|illness|disease|surgery|cancer|depression|anxiety|burnout|burn_out|diabetes|epilepsy|"
    "asthma|migraine*|therapy|therapist|treatment|medication|disability|disorder|injury|doctor|doctors|"
    "diagnosis|back_pain|back_trouble|bad_back|heart_attack|heart|knee|hip|stroke|breakdown|recovery|"
    "chemotherapy|allergies|hearing|blood_pressure|eyesight|mental_health|autism|adhd|dyslexia|"
    "addiction|drinking|weight|slipped_disc|medical|operation|illnesses|tablets|pills|insomnia|pain|"
    "rheumatism|arthritis|cast|condition"
)
BELIEF = (
    "faith|religion|religious|church|parish|mosque|synagogue|temple|prayers|god|baptism|bible|"
    "political|politics|party|vote|ramadan|sabbath|confession|congregation|union_membership|christian|"
    "catholic|muslim|jewish|protestant"
)
MONEY = (
    "debts|debt|mortgage|overdraft|rent|bills|creditors|bankruptcy|arrears|bank_account|savings|"
    "landlord|credit_card|credit_cards|finances|money"
)
MONEY_WORRIES = "troubles|trouble|worries|problems|difficulties|hardship|situation|pressure|straits|needs"
STATE = (
    "pregnant|divorced|widowed|married|engaged|christian|catholic|muslim|jewish|protestant|hindu|"
    "buddhist|religious|diabetic|disabled|ill|sick|unwell|depressed|broke|bankrupt|gay|lesbian|"
    "transgender|in_remission|getting_married|signed_off|newly_wed|single|expecting|hospitalised|"
    "hospitalized|in_therapy|in_hospital|in_debt|on_medication|seriously_ill|an_atheist|a_believer|"
    "a_socialist|a_conservative|a_democrat|a_republican|a_liberal"
)
PRIVATE = Phrases(
    f"""
    {WHOSE} {FAMILY}|{BODY}|{BELIEF}|{MONEY}
    {WHOSE} two|three|four|five|young|small|own|old|little|elderly|late|eldest|youngest|older|younger|
        first|second|third|newborn|unborn|school_age|sick|ill|deep|christian|political|strong|personal|
        chronic|recent|long|severe|mental|physical|left|right|religious|student|growing|considerable|
        private {FAMILY}|{BODY}|{BELIEF}|{MONEY}|beliefs|views|convictions
    i|she|he am|is|was|'m|'s|been|be|being|become|became|as currently|now|recently|newly|happily|also|
        just|still|often|again|three|four|five|six|seven|eight? months|weeks? {STATE}
    i|she|he am|is|was|'m|'s|as an|a .. mother|father|parent|widow|widower|christian|catholic|muslim|
        jew|hindu|buddhist|protestant|believer|diabetic|atheist|socialist|conservative|liberal|democrat|
        republican|cancer_survivor|wheelchair_user|carer_for_my
    as an|a .. mother|father|parent|widow|widower|christian|catholic|muslim|jew|hindu|buddhist|
        protestant|believer|diabetic|atheist|socialist|of_faith|man_of_god
    practising|practicing|devout|lapsed|committed|fellow|good|born_again catholic|christian|muslim|jew|
        hindu|buddhist|protestant|believer|methodist|baptist|anglican
    pregnant|pregnancy|maternity_leave|paternity_leave|miscarriage|chemotherapy|divorce|breastfeeding|
        ivf|childcare|child_care|babysitter|kindergarten|nursery_place|menopause|hiv|hospitalised|
        hospitalized|burnout|burn_out|nervous_breakdown|panic_attacks|rehab|alcoholic|overdraft|
        make_ends_meet|making_ends_meet|bankruptcy|bankrupt|antidepressants|insomnia|stillborn|
        ill_health|poor_health|bad_health|my_age|her_age|his_age|surgery|unemployment_benefit
    single mother|mum|mom|father|dad|parent|parenthood
    i|we|she|he pray|prayed|worship|fast|believe_in_god|eat_no_pork|do_not_eat
    for religious|medical|health|family|financial|political reasons|grounds
    go|goes|going|went|attend|attends to? the? same? mass|church|mosque|synagogue|temple|worship
    being|am|is|was|'m diabetic|pregnant|disabled|deaf|blind|ill|epileptic|dyslexic|autistic|depressed
    off sick
    my|her|his partner is|has|lost|and_i|works|would|wants|lives
    since|as|because|now_that|when|while my|her|his husband|wife|partner|children|son|daughter
    on|of our|my|her|his mortgage|debts
    mortgage|debts|loan|rent .. our|my|worries|worry|presses|house|home|flat
    every penny
    at|i_am|aged|nearly|almost|turning 2*|3*|4*|5*|6* i|she|he|now|next|this|and|still
    operation|surgery on|last|this|for|and_am|but
    my|her|his|own doctor|doctors|physician|psychiatrist|counsellor
    god willing|bless|knows|be|has|gave|led|will|wants|'s
    thank|praise|trust|believe|faith in? god|jesus|the_lord|allah
    god|lord|jesus bless|willing|christ
    i|she|he we|have|has|always|also|'ve? voted|vote|votes|campaigned|campaign|canvassed|marched|
        demonstrated .. for|against|with|green|labour|conservative|in
    election|elections|referendum|brexit|parliament|left_wing|right_wing|party_member|government|
        prime_minister|president .. i|my|vote|voted|policy|policies|disgrace|hope|support|like_me
    member|supporter|voter of the .. party|greens|conservatives|democrats|republicans|liberals|
        socialists|church
    labour|conservative|green|liberal|republican|democratic|socialist|communist|social_democratic party
    i|she|he am|is|'m|'s|turn|turned|turning|be only|just|already|now|nearly|almost|over? * years old|
        of_age|young
    i|she|he am|is|'m|'s|turn|turned|turning|be only|just|already|now|nearly|almost|over|soon? forty*|
        fifty*|sixty*|thirty*|twenty*|2*|3*|4*|5*|6*
    forty|fifty|sixty|thirty|twenty one|two|three|four|five|six|seven|eight|nine? years old|of_age|
        myself|next|this_year|now_and|and_still
    at|despite|given|because_of|for my|her|his|this age|years
    aged|age_of|birthday|turn|turned|turning twenty*|thirty*|forty*|fifty*|sixty*|2*|3*|4*|5*|6*|next|
        this|in
    too old|young for|to
    close|near|nearing|approaching|shortly_before to? retirement
    years|months from|before|until|off|to|left_to retirement|i_retire|my_pension|i_reach
    suffer|suffers|suffered|suffering|recover|recovered|recovering|recovers from .. a|an|my|her|his|
        severe|the|some|long|back|migraine*|depression|anxiety|asthma|burnout|cancer|illness|operation|
        surgery|stroke|injury|accident|flu|epilepsy|diabetes|insomnia|breakdown
    i|she|he|who have|has|had|having|live|lives|living|with .. diabetes|depression|anxiety|epilepsy|
        asthma|migraines|migraine|cancer|disability|illness|burnout|stroke|back_problems|back_trouble|
        bad_back|heart_condition|heart_trouble|heart_problem|high_blood_pressure|hearing_aid|
        multiple_sclerosis|chronic_pain|condition|medical_condition
    had|have|has|having|need|needs|after|needed|awaiting|for|undergo|underwent|undergoing|facing a|an|
        my|her|his|another|minor|major? .. knee|hip|heart|back|eye|minor|major|spinal|serious|bypass|
        brain surgery|operation|stroke|attack|replacement
    diagnosed|diagnosis|operated|medical_condition|health_problem|health_problems|health_issues|
        health_issue|health_reasons|medical_reasons|mental_health|sick_note|medical_appointment|
        hospital_appointment|doctor's_appointment|physiotherapy|wheelchair|convalescence with|on|at|of|
        i|has|have|and|in|that|for|are|is|as|which|but|from
    i|she|he|we|who have|has|had|having|with|raise|raises|raising two|three|four|five|small|young|
        little|a|school_age|teenage children|kids|daughters|sons|boys|girls|baby|child|toddler|daughter|
        son|family
    two|three|four|small|young|hungry children|kids|mouths at|to|who|under|and|of
    children|kids|baby|daughter|son at_home|to_feed|start_school|starts_school|starting_school|is_due|
        off_to_school|go_to_school|goes_to_school|on_the_way|need_me|needs_me|of_my_own
    expecting a|an|our|my|her|twins .. baby|child|first|second|third|daughter|son|girl|boy|in|twins
    baby|child is|will_be due|born|arrive
    mother|father|parent|dad|mum|mom of two|three|four|five|a|young|small
    need|needs|desperate|desperately|depend|urgently|really on|for|the|this|a? .. money|income|salary
    financial|financially|money|marital|family|domestic|relationship|marriage {MONEY_WORRIES}|is_tight|
        is_short|struggl*|stretched|strained|crisis|breakdown|problem|reasons|matters
    in|out_of|deep_in|pay_off|paying_off|clear|settle|burdened_by debt|debts|money|my_loan|my_loans|
        the_mortgage|my_mortgage|loans
    can't|cannot|could_not|couldn't|pay|paying|behind_with|behind_on|afford|owe|owes|cover|meet .. rent|
        mortgage|bills|debts|landlord|creditors|instalments
    money|things|it is|are|has_been|have_been|was|were tight|short|difficult_financially
    getting|get|got|be|newly|happily|recently married|divorced|engaged_to|wed
    starting|start|plan|planning|having|have|want a|to_have|to_start_a family|children|kids|baby
""",
    unless=NOT_PRIVATE
    + f"""
    {WHOSE} .. team|work|job|colleagues|partners|company|patients|students|pupils|class|customers|
        clients|guests
    her|his|our .. children's|father's_firm|hearing_of|interview|treatment_of_patients
    family|health|mental_health business|businesses|firm|friendly|owned|law|room|rooms|doctor|practice|
        brands|bakery|offices|and_safety|service|services|care|centre|sector|board|visitor|record|team|
        policy|team
    pregnant|pregnancy|surgery|cancer|anxiety|depression|chronic|diagnosis|illness|diabetes|asthma|
        childcare|kindergarten|wheelchair|burnout|burn_out|chemotherapy|hearing|rehab|physiotherapy ..
        ward|unit|nurse|nursing|research|patients|patient|women|coverage|clinic|care|department|team|
        hours|trials|centre|programme|program|software|tool|tools|data|drug|access|users|ramp|spaces|
        provider|teacher|teachers|assistant|group|groups|candidates|among_nurses
    party|parties .. third|for_the|political|wall|birthday|launch|christmas
    our|my party_wall|treatment_plan|hearing_from|condition_monitoring|heart_is|heart_and|heart_set|
        weight_to|medical_team|operation_in|operation_at|operation_runs|bible|savings_plan|operation
    heart|hearing .. set|goes|from_you|back|you|about|of|that|how|is_in|for_the|and_soul|to
    my|her|his|our condition_that|own_condition|recovery_plan|operation_s
    rent|loan|loans|mortgage|debt|credit team|desk|book|products|department|files|processing|portfolio|
        collection|officer|officers|advisers|applications|business
    election of|to_the_board|officer
    surgery|practice .. hours|tools|veterinary|dental
    am|is|'m|was engaged|single|sick|expecting in|with|for|on|to_hear|an|of|your
    aged|age .. of_the|building|machines|cheese|equipment|pupils|students|children|residents|patients|
        people|clients|stock|to
    i|he|she am|is|'m|'s|was 2*|3*|4*|5*|6*|20* metres|minutes|miles|kilometres|percent|days|hours|
        weeks|in|km|per_cent|free|available
    for|at|in|of many|his|her|my|five|six|this years
    my|her|his years in|of|as|with|at
    age group|groups|range
""",
)
nothing_private = NeverSays(
    (PRIVATE, LIFE), "is private.", "Leave it out; no employer needs it to decide.", unless_spoken_of=True
)
