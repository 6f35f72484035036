"""Pay, benefits and days off: too early in a message that asks for a job."""

from __future__ import annotations

from domain.words.checks.days_off import BOOKED
from domain.words.checks.earnings import DONE, NO_PAY, SUM_SAID, WISHED_FOR
from domain.words.checks.in_one_sentence import InOneSentence
from domain.words.checks.phrases import Phrases
from domain.words.checks.saying import NeverSays
from domain.words.checks.staff_terms import STAFF_TERMS

MONEY = Phrases(
    """
    salary|salaries|wage|wages|bonus|bonuses|remuneration|remunerated|compensation|paycheck|paycheque|
        pension|perks|perk|allowance|allowances|stipend|severance|sweetener|overtime|pay_rise|
        pay_raise|pay_package|pay_grade|pay_scale|pay_band|stock_options|share_options|sign_on|
        signing_bonus|relocation_package|relocation_costs|day_rate|hourly_rate|profit_share|
        profit_sharing|commission_structure|company_car|car_allowance|health_insurance|health_plan|
        dental_plan|fringe_benefits|thirteenth_month|better_paid|well_paid|travel_costs
    what|how|much|which|the|your|a|fair|better|good|starting|basic|base|higher|more|level|annual|yearly|
        monthly|gross|current|present|my|her|his|about|on|in|of|discuss|our pay|earnings|income
    job|role|post|position pays|pay
    what|how_well|how_little|better_than|than .. you|it|they pay|pays
    pay|pays|paid|paying me|her|him|well|better|more|enough|monthly|hourly|for_overtime|per|a_month|
        a_year|an_hour|for_travel|for_the_journey|for_it|for_my|for_her|for_his
    pay is|would|will|range|rise|raise|review|like|expectations|level|on|packet|deal|reflects|
        and_conditions|and_benefits|and_holidays|and_bonus|matches
    i|she|he|we|would|could|can|will|to earn|earns
    earn|earns|earning|earned now|currently|at_present|at_the_moment|more|less|at_least|a_year|a_month|
        per|in_the_first
    agree|agreement|discuss|talk|speak|negotiat*|settle|come_to_terms on|about|over|the .. package|
        terms|figure|sum|numbers|money|conditions|pay|number
    attractive|competitive|generous|total|overall|benefits|pay|good|whole package
    benefits you|offer|package|plan|scheme|include|that_come|that_go|come_with|are_like|look_like|
        as_well|of_the_job|there_are
    your|the|staff|employee|social|company|what|other|any|which benefits
    benefits and|or|such_as salary|pay|bonus|holidays|leave
    talk|speak|discuss|question|matter|subject|issue|word|think about|of|on money
    how much|many money|do_you_pay|would_you_pay|does_it_pay|is_on_offer|you_offer|i_would_get|
        would_i_get|i_can_expect|you_pay|it_pays|is_paid|you_would_pay|the_job|the_post|the_role
    what do|does|would|will|can you|it|the|i|she|he .. pay|earn|offer_in_terms|offer_by_way
    for|than|to|least|under|below|over|above|about|around|of|asking|expect|want|need|is|at * *? a_year|
        per_year|a_month|per_annum|gross|annually|net|euros_a|pounds_a|dollars_a
    move|leave|change|come|join|start|work|accept|settle|consider .. for .. less|under|below
    raise|rise|increase in|of|on pay|salary|income|ten|fifteen|twenty|my|her|his
    more|extra|better money
    paid .. overtime|hours|extra|holidays|holiday|leave|lunch|travel|well
    equity|shares|options in|on_top|package|stake|grant|would|as_part|plan
""",
    unless=NO_PAY
    + """
    pay|pays|paying|paid .. attention|close_attention|tribute|respect|heed|off|for_itself|a_visit|
        special|great|dividends|back|their_bills|on_time|the_invoices|the_price|their
    pension|pensions|income|compensation|bonus|allowance|wage|wages|salary|overtime fund|funds|schemes|
        research|markets|market|plans|products|team|desk|claims|analyst|points|law|costs_down|figures|
        run|runs|hours_fell
    earn|earning|earned|make|makes .. trust|respect|your|place|it|their|confidence|loyalty|sense|
        difference|decision|use|sure|time|way|mistakes|room|progress
    benefits hall|office|advice|adviser|advisers|agency|claim|claims|cheat|fraud|of|for_patients|
        for_the_team|from|both|customers|all|to
    package of|measures|holidays|tours|software
    in_overtime|of_overtime|less_overtime|overtime .. by|fell|cut|down|reduced|went
    cut|cutting|reduce*|less|fewer|without|save*|halved|lowered .. overtime|wages|costs
    bonus card|cards|track|level|material|points
    for|to|at|of .. people|customers|patients|pupils|vehicles|parcels|visitors|guests a_year|per_year|
        a_month
""",
)
DAYS_OFF = Phrases(
    """
    vacation|vacations|annual_leave|paid_leave|unpaid_leave|parental_leave|days_off|day_off|time_off|
        weeks_off|week_off|fridays_off|mondays_off|sick_pay|sick_leave|sabbatical|holiday_entitlement|
        holiday_allowance|holiday_pay|flexitime|flexi_time|four_day_week|home_office_days|
        school_holidays_off|paid_holiday|paid_holidays|off_work
    days|weeks of? holiday|holidays|leave|vacation|annual|off|paid
    holiday|holidays|leave entitle*|per|each|every|do|would|you_give|you_offer|i_would|i_get|allowance|
        already_booked|i_have|booked|planned|are_like|arrangements
    how many|much days|weeks of? holiday|leave|off|vacation|holidays
    how many|much holidays|holiday|leave
    what about|are *? *? holidays|holiday|leave
    booked|planned|arranged|have|take|taking|need|want|would_like|get .. two|three|four|a|my|the|every|
        second|some|one *? weeks|week|days|day|holiday|holidays|friday|fridays|monday|mondays|leave|
        afternoon .. off|booked|in_july|in_august|holiday|leave
    my|our|already|a|her|his booked? holiday|holidays|vacation .. in|booked|from|until|is|are|honoured|
        taken
    working|work|works from home
    home|remote office_days|working_days
    finish|leave|start .. early|late .. on|every|at .. fridays|friday|mondays|monday|three
""",
    unless="""
    day|days off site|sites|the_line|the_boats|duty_rota
    leave planning|planner|rota|requests|policy|management|system
    vacation|holiday|holidays season|rental|rentals|home|homes|guests|park|parks|cottages|bookings|
        makers|let|rush|trade|peak|club|programme|cover|schedule
    wish|enjoy|happy|after|before|over|during|lovely|good|nice the|your|a|you holidays|holiday
    home|remote office|working|work .. tools|monitoring|diagnosis|access
    i|we|she|he|team|people work|worked|working from_home .. and_know|for_two|since|during
    take|taking|took .. day|afternoon .. off_your
""",
)
no_pay = NeverSays(
    (
        InOneSentence((MONEY,), DONE),
        InOneSentence((DAYS_OFF,), DONE),
        BOOKED,
        SUM_SAID,
        WISHED_FOR,
        STAFF_TERMS,
    ),
    "speaks of pay or days off: too early in this message.",
    "Leave it out; it belongs to the talk about an offer.",
    unless_spoken_of=True,
)
