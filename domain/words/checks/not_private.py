"""Ordinary uses of private words: what a hospital, a charity, a bank or a school does, and figures of speech."""

from __future__ import annotations

NOT_PRIVATE = """
    close|dear|near to my heart
    my|our heart is|beats|beat|lies|sank|lifted|warmed|goes|for_the|belongs|in_the
    my|her|his|our medical director|team|colleagues|degree|training|adviser|background|writing|experience|
        licence|
        studies|practice|students|school|board|staff|records
    my|his|her|your vote|voice for_this|too|goes|has
    has|have|had|get|gets|got my vote
    pull|pulls|carry|carries|throw|threw|add my|his|her weight
    weight of experience|evidence|opinion
    baby steps
    burnout|burn_out|anxiety|depression|stress among|in_therapists|in_nurses|rates|prevention|rate|
        on_wards
    talk|talks|work|project|study|programme|course|paper|thesis|campaign|conference|lecture|words on|about|
        against ..
        burnout|burn_out|pregnancy|childcare|surgery|menopause|rehab|hiv|ivf|divorce
    pregnancy|surgery|childcare|menopause|divorce|bankruptcy|rehab advice|advisers|law|lawyer|lawyers|cases|
        clinics|
        suite|theatre|wing|list|lists|times|timetable|voucher|vouchers|corner|leaflet|is|was|hours
    heart|eye|day|cardiac surgery is|was|at|unit|ward|centre|for
    families|people|clients|tenants|customers|households|students|pupils|patients|farmers|countries|
        companies|those ..
        in_debt|ill|sick|divorced|pregnant|disabled
    families|people|clients|tenants|customers|households|students|farmers|countries|companies|those|women|
        men ..
        behind|in_arrears|out_of_work|pregnant|divorced
    company|firm|plant|business|practice|finances|industry|branch|shop is|are|was|in .. in? good|best|poor|
        rude? health
    staff|nurses|drivers|people|colleagues|team|teams|workers|employees was|were|are|is .. off_sick|ill|
        sick|unwell
    raise|raising|awareness .. mental_health
    mental health at|of|in
    single handed|handedly
    married to no|the_job|the_idea|an_idea|one|my_work
    tell|ask|told|inform|notice .. my landlord
    rent free in|house|for
"""
