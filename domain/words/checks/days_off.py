"""Holidays, days at home and other wishes around pay, in so many words."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

BOOKED = Phrases(
    """
    holiday|holidays|vacation|leave|trip|cruise|honeymoon .. booked|from|in|until|planned|then|already|
        between|
        during|for_two_weeks|first_half|second_half|to_plan_around
    booked|book|planned .. holiday|holidays|vacation|leave|trip|cruise
    i|she|he can't|cannot|do_not|don't|won't|will_not|would_not|wouldn't|never work|do|work_on|be_available
        .. weekends|
        weekend|saturdays|sundays|fridays|mondays|nights|overtime|late|evenings|christmas|shifts
    i|she|he would|'d|could|must|have_to|do|will|to? need|prefer|want|like|love|have|take *? *? fridays|
        mondays|
        wednesdays|weekends|afternoons|wednesday|every_other off|free|friday|monday
    four|three|4|3|two|five|2 day|days .. week|weeks at_home|from_home|remote|home|remotely|working|of_work
    four day week
    three|four|two|3|4 days a|per week .. home|remote|remotely
    home|remote two|three|four|one|a_few|some days
    work|working|works fully|partly|mostly|entirely|also? remotely|hybrid|from_home|at_home .. is|would|be|
        days|on|
        possible|if|could|one|two|three|some|sometimes|important
    part time|hybrid? .. possible|contract|basis|hours|would|if
    twenty|25|28|30|thirty|26|27 five|six|eight? days of|leave|holiday|a_year
    take|taking|took|need|want|have|get *? *? weeks of? *? holiday|leave|vacation|off|unpaid
    weeks of|off|unpaid holiday|leave|in|vacation
    christmas|easter|new_year|summer is|are|would_be|would|will_be? off|free
    take my leave|holiday|holidays
    tips|lunch|meals|coffee .. shared|split|free|included|provided
    is|are|have|provide|get|offer .. lunch|meals|laptop|phone|car .. free|private_use|privately|included|
        provided
    grade|band|scale .. post|role|job|position|be_on|apply
    a higher|better base|basic
    not|n't|yet|never discussed|spoken|talked|agreed .. terms|money|conditions|pay
    i|she|he charge|charges
    what|how_much|whatever do|does|would|will|can .. make|earn|earns at|with|in your|for_you|you
    away from|on|for holiday|my_holiday
    off to * for .. weeks|days
    for two|three|four|2|3|4 weeks in june|july|august|may|september|december|april
    mid|low|high|early|upper|lower fifties|sixties|forties|seventies|thirties|eighties|five|six
    company|firm's|service flat|apartment|house|phone
    free|reserved|paid for staff|employees|parking
    parking is|free|included|space_for_me
    is|would|will parking|lunch|travel|accommodation free|included|paid|covered
    a rise|raise after|in|of|every|would|within
    worth an|a|at_least|more|some extra|five|ten|more|raise|few .. thousand|k|a_year|money|pay
    i|she|he|i'd|i'll *? be|am|is|come|work cheaper|cheap|inexpensive|dear|expensive than|for|to
    nine|four|9|4 day fortnight|week
    finish|leave|start|stop at|by|before|after two|three|four|half|noon|2|3|ten .. on|days|every|each
    salary|pay bracket|range|level|expectations|requirements|details|information|question
    sort|kind|size|level of? package|salary|pay|offer|figure
    what|how_much you|your_company|they are|would_be|'re prepared|willing|able|ready|planning|intend to?
        pay|offer|give
    prepared|willing|ready|able to pay
    expect|want|like|deserve|justify|hope_for|merit a|an higher|better|fair|bigger|larger rate|salary|pay|
        fee|base|wage|income|offer
    salary|pay .. let_me|could_you|know|tell|bracket
    lakh|lakhs|crore per|a|annum|and|more|plus
    per annum
    know my|your|her worth|value|price
    not cheap|come_cheap
    want|ask|charge|charges|asking|take|expect|get|earn|paid|fee|rate|is .. euros|pounds|dollars|francs|pence|eur|
        gbp|usd|chf|quid an|per|a|each hour|day|week|month|year|shift|session
    my daily|hourly|usual|normal|monthly fee|rate
    rewarded|paid|remunerated|compensated fairly|accordingly|properly|well|appropriately|for|adequately
    find .. expenses|receipts attached|for
    what|how_much does|do|would|will|did *? *? *? *? make|earn|pay|get|take_home
    how soon|quickly|often would|do|are|is|could *? *? *? promoted|promotion|promotions|salaries|salary|pay|
        reviewed|
        raise|raises
    who pays|covers|bears
    money|pay|salary isn't|is_not|is|matters|would|was|comes
    make today|now|at_present|at_the_moment
    what i make|earn|get_now|am_paid|have_now|am_on
    match|beat|better|top|exceed my|her|his|their current|present|existing|last|other? package|offer|salary|
        pay|rate|terms
    our|other|another *? company|firm|offer|employer .. pays|pay|offers|offering|more_money|per_cent_more|
        ten_per
    step up in|on
    covers|cover my|the|london|home rent|london|costs|living|office|commute|relocation|move
    weekly|monthly or monthly|fortnightly|weekly
    give|have|get|like|want a|an|some|any ballpark|indication|idea .. figure|of_the_budget|pay|salary|budget
    an idea of the budget
    offer|offers|bring|do|give in financial
    after|following a step|rise|jump in|up
    sponsor|fund|pay_for|finance|cover|subsidise|contribute_to|support|reimburse my|an|our|her|his|the|
        moving
        mba|studies|course|degree|training|relocation|move|expenses|moving|fees|commute|travel|tuition
""",
    unless="""
    christmas|easter|summer free of|for
    pay|pays|paid for itself|themselves
    leave planning|planner|rota|requests|policy|management|system
    i|we paid|took|take .. guests|visitors|tourists
    two|three|four|five weeks off the_coast|schedule
    how|what do|does|would .. make .. sure|possible|better|room|work|use
    money comes|came from|in
    money|pay|salary is|was raised|saved|claims|work
    away|leave|trip from the|your|our|school
    holiday|holidays|trip from the|your|our|here
    trip in|during|from
    working|worked|work remotely|from_home with|in|and|taught
    i|we|she|he have? worked|managed|led|taught .. remotely|from_home|at_home
    beat|top|exceed|match .. target
""",
)
