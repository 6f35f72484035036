"""What a firm gives its people beside pay, and what hours and nights are worth: read beside a wish or a question.

"Free", "cheaper", "double" and "on top" are said of anything; here they stand beside what only staff get.
"""

from __future__ import annotations

from domain.words.checks.in_one_sentence import InOneSentence
from domain.words.checks.phrases import Phrases

HOURS = (
    "night|nights|weekend|weekends|sunday|sundays|saturday|saturdays|shift|shifts|on_call|standby|late|"
    "holiday"
)
PERKS = (
    "flight|flights|travel|meals|meal|lunch|lunches|parking|tickets|ticket|membership|accommodation|housing|"
    "flat|"
    "house|room|rent|loan|loans|mortgage|canteen|bus_pass|rail_pass|season_ticket|train_ticket|transport|gym|"
    "nursery|creche|rates|rate|prices|price|products|goods|drinks|coffee|uniform|laptop|phone|bicycle|bike|"
    "car|"
    "insurance|treatment|courses|training|shopping|fuel|petrol|electricity|broadband"
)
GIVEN = Phrases(
    f"""
    free|cheap|cheaper|discounted|reduced|subsidised|subsidized|complimentary|company_paid|private|
        preferential
        staff|employee? {PERKS}
    staff|employee|employees' *? mortgage|discount|discounts|flights|travel|rent|loan|loans|canteen|rates|
        price|
        prices|tickets|housing|accommodation|parking|shares|meals|share_scheme|car_scheme
    rent free
    on top for|of_the|of_my|of_that
    add|adds|pay|pays|give|gives|offer|offers|get|gets ... {HOURS}
    fifteen|ten|twenty|five|thirty|fifty|10|15|20|25|30|50 percent|per_cent
    {HOURS} *? *? premium|supplement|bonus|differential|pay|rate|rates|money|extra|compensated|paid|rewarded|
        count|counts|worth
    count|counts|counted|paid|pay double|twice|extra|triple|one_and_a_half|time_and
    double|triple time|pay|rate|wages
    time and a half
    made good|up by|with|at a|the
    day|weekly|daily|monthly|hourly|fixed|flat|freelance rate|rates|fee|fees
    sign on bonus|payment
    signing|joining|golden bonus|payment|hello
    terms and pay|conditions|salary|benefits
    package that|which|would|to reflects|reflect|match|matches|fits|do_justice
    parking|car space|park|allowance
    pay|paid for the_nights|nights|on_call|overtime|travel
    nights|weekends|being on call
    earn|take_home|be_paid on|in|for|as|at
    car|phone|laptop|flat|house|mortgage|loan|creche|nursery_place|canteen comes|goes|come with|for_staff
    time off|back in_lieu|for_overtime|after_nights
    flexible|part_time|reduced|shorter|core|fewer hours|contract|week
    cost|costs|price of .. train|travel|flight|flights|move|journey|commute|course|hotel|relocation|moving|
        degree|
        visa|childcare|lunch|accommodation
    comes|come|came with a|an *? car|phone|laptop|flat|house|bonus|pension
    annual|yearly|summer|unused|unpaid|paid|carry_over|remaining *? holiday|holidays|leave
    carry over
    contribute|contributes|contribution|contributions to|towards *? *? childcare|pension|rent|insurance|
        travel|gym|
        lunch|relocation|studies|fees|commuting
    commission is|on|per|rate|structure
    daily|hourly|weekly fee|wage|pay
    share|shares|stake|stock in the_company|the_firm|the_business|profits|the_profits
    probation|trial period|pay|time .. rise|paid|pay|full
""",
    unless="""
    free|cheap|cheaper|discounted|reduced|subsidised|complimentary .. customers|guests|patients|pupils|
        clients|
        visitors|children|passengers|students|tenants
    price|prices|rate|rates|products|goods|training|treatment|tickets|meals .. for customers|guests|
        patients|pupils|
        clients|visitors|children|passengers|students|tenants
    made up with|by|at the
    day rate of
""",
)
WANTS = Phrases("""
    i|we|she|he would|should|could|'d|may|might|shall|will *? *? be|like|love|need|want|hope|appreciate|value|
        prefer|expect|welcome|ask|know|get|have|accept|miss|find|assume
    i|she|he hope|hopes|wonder|wonders|expect|expects|need|needs|want|wants|prefer|assume|trust|presume|
        suppose|
        look_forward|understand|have_not_asked|am_used|am_curious|am_interested|wanted|meant|care|enjoy|
        have_today|
        forgot
    may|might|could|can|shall|should i|we|you assume|ask|tell|say|hope|give|offer|send|explain|let|count|
        expect
    is|are|do|does|will|would there|you|the|your|it|managers|staff|employees|a|any
    what|how|whether|which|when do|does|is|are|would|will|you|they|much|the|managers|staff|nights|weekends|
        it|there
    please|kindly tell|confirm|let|say|send|advise|include
    curious|grateful|important|matters|welcome|nice|useful|glad|let_me_know|hoping|interested
    ask|find_out|wonder|tell_me what|how|whether|if
""")
DONE_THERE = Phrases("""
    i|we|she|he ran|led|managed|sold|sell|built|introduced|negotiated|planned|designed|cut|reduced|taught|
        saved|
        raised|handled|set_up|halved|organised|gave|offered|worked|wrote|audited|calculated|administered
    customers|guests|patients|pupils|clients|visitors|passengers|students|tenants|families|residents|
        volunteers|
        children|refugees|members|donors|sales|turnover|waste|orders|deliveries|missed_appointments|energy
    next|further step|interview|to_meet
    share|show|walk_you|talk_you
""")
STAFF_TERMS = InOneSentence((GIVEN, WANTS), DONE_THERE)
