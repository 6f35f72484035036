"""What a post brings in, as people ask or wish for it: sums, benefits, hours and days off.

A word of these is none of pay by itself: whoever ran a payroll or a holiday let speaks of work done. So it
    is read
beside a wish or a question, and not beside what the candidate has done.
"""

from __future__ import annotations

from domain.words.checks.in_one_sentence import InOneSentence
from domain.words.checks.phrases import Phrases

WISH = Phrases("""
    would|could|might|may|should|can|will|shall|do|does|is|are|how|what|which|when|who hope|hoping|hoped|
        like|love|
        want|need|prefer|expect|ask|know|be|there|you|i|the|it|your|we|she|he|any|employees|staff|overtime|
        salary|holiday|tips|travel|bank|much|many|often|generous|flexible|soon|company|candidate|training|
        hybrid|unpaid|childcare|relocation|salaries|benefits|perks|pays|grade|budget|about|a|post|role|that|
            my
    hope|hoping|hopes|trust|presume|assume|wonder|wondering|wondered|expect|expects|expecting|expectation|
        expectations|want|wants|wanted|need|needs|prefer|prefers|looking_for|looking_to|would_like|'d_like|
        'd_love|would_love|'d_want|'d_need|'d_expect|'d_prefer|would_want|would_need|curious|keen|
            interested|
        interests|important|matters|matter|plus|welcome|useful|nice|good_to_know|know|discuss|talk|talked|
            spoken|
        speak|agree|confirm|confirmed|include|included|including|included_in|come_with|comes_with|
        negotiable|flexible|minimum|at_least|reflect|reflects|reflected|decent|generous|attractive|
            competitive|
        proper|appreciate|grateful|tell|please|currently|at_the_moment|at_present|after|hoping_for|on_top|
        mentioned|seemed|easy|easier|presume|won't|will_not|can't|cannot|do_not|don't|fix|noticed|provided|
        booked|already|away|would|could|what|how|which|i'm|i_am|isn't|never|desired|realistic|ballpark|soon
""")
DONE = Phrases("""
    minimum wage
    bonus malus
    pay as_you_go
    perks of a
    earn|earns its|their price|keep|place
    want|hope|aim|plan to raise
    fares|tariffs
    i|we|she|he ran|run|led|lead|managed|manage|built|introduced|introduce|kept|wrote|processed|process|
        negotiated|
        planned|designed|cut|reduced|maintained|looked|look_after|was_in_charge|were|taught|advised|sold|
            saved|
        raised|handled|handle|audited|administered|administer|set_up|worked_on|halved|moved|know_how_to|
            spent|paid
    my team|work|audit|app|tool|campaign|department|time_in|job_in|experience ... payroll|cut|paid|equity|
        wages|in
    cut|cutting|reduce|reduced|reducing|saving|saved|fell|fall|lower|lowered|halved|budget_of|run_the|
        running_the|
        you_asked|you_spoke|you_mentioned_that|you_told|payroll_system|season|let|lets|rental|
        customers|clients|patients|carers|drivers|nurses|teachers|pupils|members|guests|suppliers|invoices|
            claims|wage_rules|wage_bill|card_scheme|loyalty|what_price|
        in_charge_of|stood_for|open_house|your_open_day|the_coast|handbook|pension_claims|bonus_card|
            bonus_cards|bonus_round|your_bonus_system|per_hour_of|fund
    your|the new|staff? rota|plan|system|software|tool|course|team|website|scheme|app .. for_wages|payroll|
        customers|helped
    free weekends
""")
# Pay as a matter of work, or nobody's: neither asked for nor wished for.
NO_PAY = """
    fair|minimum|living wage|wages in|of|for_farmers|for_workers
    salary|salaries|wage|wages|bonus|allowance|compensation|pension database|data|table|tables|survey|statistics|
        software|scandal|story|records|slips|and_benefits|for_scrap|for_waste|for_errors|for_delays|claimants|costs
    the|history|level|levels of wages|salaries|pay
    wages|salaries|bonus|pensions .. schools|employees|staff_of|for_early|for_the_crew|for_drivers|sold|copies
    day off site|the_coast|the_line
    leave planning|planner|rota|requests|management|system
    would|will|does|it pay|pays to *
    paid|pays|pay for_itself|for_themselves
    earns|earn|earned more|less per_square|than_before|per_table|per_customer|per_tonne
    company|firm|school|employer|people|council|bank|hospital that|who|which? pays|pay me|her|him
    raise one|a|this|the|my|it|that|another *? point|question|topic|matter|hand|subject|idea|concern
    earn|earns|earned|earning *? *? trust|respect|confidence|place|name|reputation|spurs|certificate|degree
    experience|expert|specialist|career|degree|years in|of *? pay|reward
    salary|salaries|wages|bonus|pensions .. schools|employees|staff_of|for_early|for_the_crew|for_drivers|copies
"""
BENEFITS = Phrases(
    """
    salary|salaries|wage|wages|remuneration|remunerated|compensation|pay|pays|paid|package_is|your_package|
        the_package|salary_package|bonus|
        bonuses|commission|perks|perk|benefits|pension|allowance|allowances|subsidy|subsidised|subsidized|
        reimburse|reimbursed|reimbursement|expenses|expense_account|discount|discounts|overtime|equity|
        share_plan|share_options|stock_options|want_stock|receive_shares|incentive|incentives|raise|
            pay_rise|rise_in|increase_of|
        income|earnings|earn|earns|financial_terms|financial_side|financially|financials|ballpark|
            talk_figures|terms_soon|fix_the_terms|discussed_terms|
        talk_terms|the_money|about_money|money_is|money_matters|budget_for|
        your_budget|going_rate|day_rate|hourly_rate|rate_of|weighting|thirteenth|car_allowance|company_car|
            plus_car|car_and|phone_or_car|be_a_car|a_car_be|and_a_car|company_phone|gym_membership|
            lunch_free|free_lunch|healthcare|health_cover|health_insurance|
        medical_cover|dental|life_cover|relocation|moving_expenses|moving_costs|travel_costs|train_fare|
        holiday_entitlement|annual_leave|leave_come*|vacation|days_off|time_off|weeks_off|week_off|day_off|
        bank_holidays|christmas_off|sabbatical|sick_pay|maternity|paternity|parental_leave|in_lieu|four_day|
        part_time|hybrid|remote|remotely|home_office|work_from_home|working_from_home|working_at_home|
        from_home|home_working|flexitime|flexible_hours|hours_flexible|flexible_working|working_hours|
        early_finish*|finish_early|weekends_off|fridays_off|compressed_hours|gratuities|tips_shared|
            a_promotion|
        pay_grade|
        pay_band|pay_review|cost_of_living|notice_pay|severance|sign_on|signing|retention|company_pays|
        rewarded|reward_package|reward|tuition|study_leave|childcare_subsid*|childcare_voucher*|
            help_with_a_mortgage|corner_office|holiday_over|holidays_are|leave_is|conditions_are
""",
    # Of things, no pay: "I would like to travel", "the package arrived".
    unless=NO_PAY
    + """
    i would|'d|am|could|can be? happy|glad|pleased|love|like|ready|willing|prepared|able to .. travel|
        weekends|
        drive|relocate|share|offer|move
    happy|glad|ready|willing|love to travel|relocate|share|move|weekends
    share|shares|shared .. view|notes|idea|ideas|this|that|news|with|your|the|numbers|figures|result|
        results|passion|
        values|what|my|a_result|how|an
    pay|pays|paid|paying .. attention|visit|tribute|off|respect|heed|itself|price|great|care|to_listen|
        listen
    reward of|is|was|rewarding|to_work|to_see|to_be|in_itself|for_me
    without|buying .. discounts
    commission a|the|an|new|sites|site|plant|plants|machines|robots|systems|line|lines|it|them
    benefits hall|office|advice|agency|claims
    raise|raised|raising awareness|money|funds|one|a|the|this|my|standards|questions|concerns|it|that
    compensation and benefits
    increase|rise in traffic|orders|sales|the|demand|output|throughput
    conditions|terms of|on_site|in_which|in_the|that|like|lease|safety
    in terms of
    terms of|with
    stock count|levels|control|system|of|takes|take|was|is|turn|keeping
    figures on|for|of|show|i|you|from|in|that|are
    leave|left|leaving the|my|a|you|your|it|for|by|on|in|without|with|room|at|no|them|open|them|much|over|
        behind
    leave|leaves a|them|it|the|no|room|me|us|you
    promotion of|was|campaign|campaigns|in|went
    home care|page|of|town|delivery|in|to|after|with|for
    at home in|with|on|at|from_the
    felt|feel|be|am|was at_home
    scale of|up|it|the|to|with|across|model|models
    grade of|three|steel|two|one|school|a
    commission approved|published|for|of|on|is
    travel|travels time|plans|to|for_work|trade|industry|agency|agencies|app|team|desk|writer|between|well|
        with|a_lot
    remote monitoring|sites|islands|teams|areas|control|places|sensing|diagnosis|villages|learning|support|
        access
    package|packages of_measures|arrived|a_night|sorted|tour|tours|deal_with
    insurance work|claims|cases|team|industry|company|sector|law|files|business|market|trade|manager|
        products
    tips|tip from|about|on|for_the|i|you|that|helped|and
    equity research|team|desk|analyst
    discount codes|campaign|shop|store|retail
    holiday season|let|lets|park|homes|home|club|rush|peak|cottages|makers|guests
    pension funds|fund|clients|products|reform|claims|team|scheme_members
    compensate for
    money well|laundering|for_the|supply|market|matters_of
    bonus points|card|cards|track|level|round
    parking spaces|attendant|app|space|lot|sensors
    benefits|benefit from|of|for|your|the|to
""",
)
SUMS = Phrases("""
    around|about|least|region_of|of|for|than|on|of_about|want|expect|expecting|to|at|roughly|minimum|
        between|under|
        below|over|above|earn|earns|earning|make|makes|making|paid|is|charge|want_at_least|offering|offers|
        currently_on|say|looking_for|asking|with|from 10k|15k|20k|25k|28k|30k|32k|35k|38k|40k|42k|45k|48k|
            50k|52k|
        55k|58k|60k|62k|65k|68k|70k|72k|75k|78k|80k|85k|90k|95k|100k|110k|120k|130k|140k|150k|180k|200k
    around|about|least|region_of|of|for|than|on|want|expect|expecting|to|at|roughly|minimum|between|under|
        below|
        over|above|earn|earns|earning|make|makes|making|paid|is|charge|offering|offers|looking_for|asking|
            mean|
        needs|need|base_of|mind|figure|target|income|be|eur|gbp|usd|chf *? *? *? *? 15|18|20|22|25|28|30|32|
            35|36|38|40|42|44|45|46|48|50|52|54|55|58|60|62|64|65|68|70|72|
        74|75|76|78|80|82|84|85|88|90|92|95|98|100|105|110|115|120|125|130|135|140|145|150|160|170|180|190|
            200|
        1|2|3|4|5|6|7|8|9 000|500|200|400|600|800|250|750
    twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred five|eight|two|six? thousand|k|grand
    six|five|seven figures|figure
    per_cent|percent more|increase|rise|on_top
    per cent more|on_top
    ten|fifteen|twenty|five|thirty percent|per_cent more|better|on_top
""")
# Sums of things that aren't paid to the candidate.
OTHER_SUMS = Phrases("""
    saved|saves|save|raised|raise|budget|sold|sell|turnover|revenue|sales|cost|costs|costing|worth|contract|
        contracts|
        fund|funding|grant|grants|grew|grow|parcels|units|packages|people|patients|visitors|users|tonnes|
            tons|
        miles|kilometres|customers|items|orders|pallets|visits|copies|books|pupils|vehicles|square|feet|
            hours|
        litres|drivers|passengers|lines|bottles|cases|calls|tickets|records|pages|words|students|trees|beds|
        homes|houses|guests|loaves|members|donors|donations|project|spend|invoices|savings|year_budget|
            steps|
        staff_of|volunteers|readers|subscribers|accounts|transactions|downloads|animals|fans|inhabitants|tenants|
        residents|seedlings|policies|employees|team|shop|shops|stores|sites|acres|hectares|cows|volts|bricks|meals|seats|rounds
""")
ASKS_FOR_SUM = Phrases("""
    i|we|she|he|my|her|his|me|i'd|i'm|salary|pay|income|package|base|job|role|company|expectation|rate|
        other_offer|
        realistic|budget|figure
""")
SUM_SAID = InOneSentence((SUMS, ASKS_FOR_SUM), OTHER_SUMS)
WISHED_FOR = InOneSentence((BENEFITS, WISH), DONE)
