"""The same words said of oneself or them, and said of the work: only of the candidate, or of others, are they a fault.

A pay office, a hospital, a charity and a school speak of pay, illness, debts and children all day; a kind refusal
speaks of reasons and decisions, and whoever mends what was bad names it.
"""

from __future__ import annotations

import pytest

from tests.domain.words.checks.given import occasion, said

FAULTS: dict[tuple[str, str], str] = {
    ("reproach", "withdrawal_note"): """I would have expected a telephone call rather than a standard email.
Had the process been better organised, I would have stayed.
Please think it over once more before you appoint somebody.
I regret the time I invested in this application.
I fail to see what the other candidate has that I do not.
It is a pity that you did not test what I am good at.
Your questions were not relevant to the job.
Nobody explained to me why the interview was cut short.
I am not happy with how my application was handled.
The job description and the job had little in common.
I found the tone of the interview rather unfriendly.
My test was marked unfairly.
I had expected more from a company of your name.
You have overlooked my certificate in food safety.
I was never given the chance to present my plan.
Sadly your recruiter did not think it necessary to ring me.
I trust that you will be more punctual with the next candidate.
Your offer came far too late.
I feel misled about the hours and the duties.
Why did you invite me if the post was already filled?
I would have liked to hear this from you in person.
Would you mind telling me how the others scored?
Nobody returned my messages for three weeks.
I expected a company like yours to be more professional.
Your process wastes the time of applicants.""",
    ("speaks_ill", "thank_you"): """The new owners have no interest in the business.
The present editor has no judgement.
The other warehouse in town treats drivers badly.
My current employer is dishonest with its clients.
My boss is never there when he is needed.
The other finalist has never led a team.
My supervisor never supports his staff.
Our management lies to customers.
I want to get away from a boss who bullies people.
My last manager stole my ideas.
My predecessor was lazy and left nothing in order.
My present company has been badly managed for years.
Your previous supplier was unreliable and overpriced.
Nobody in my office knows what he is doing.
My former partner in the practice was dishonest.
Other agencies send you anybody; they do not even check references.
My chief is a coward who blames others.
My last job was a nightmare because of an incompetent manager.
My colleague took credit for the project.
My boss does not keep his promises.
Our sales director is a fool.
The new owners only want profit and ignore safety.
My colleague in accounts is slow and makes mistakes.
My former boss had no manners.""",
    ("pay", "thank_you"): """I would not accept less than I earn now.
The job would have to pay the rent in London.
Do you offer flexible hours?
Is there room in the budget for a higher figure?
I have always been paid monthly and hope that this is the case with you.
Is childcare subsidised?
I could start at once if the money is right.
I hope the holidays are generous.
Is a thirteenth salary usual with you?
My expectations are between 48,000 and 52,000.
I am also curious about your bonus scheme.
How generous is the staff discount?
Is there a canteen with reduced prices for staff?
A company flat would be very helpful.
The salary is important to me, as I have costs to cover.
Could you also tell me about sick pay and leave?
I am told that your firm pays very well, which attracts me.
Does the firm contribute to childcare?
Are there allowances for working on Sundays?
Please confirm the starting salary.
I am hoping for a salary of around 60,000.
Is there a pension plan?
I have a holiday planned in July.
How much leave would I have?
Could we discuss remuneration soon?""",
    ("private_matters", "thank_you"): """I am taking medication for depression.
I have been off sick since January.
I have three children and a busy home.
My marriage ended last year.
I stood for the council as a Conservative.
I am too old for night work.
I am on maternity leave until August.
My wife has found work near your office.
My mother is in a care home nearby.
I am recently divorced and free to move.
I need this job because I am behind with the rent.
I will turn 60 next spring.
I have two small children at nursery.
We have just bought a house and the mortgage is heavy.
My daughter is getting married on that weekend.
I have money problems since I lost my job.
My partner and I want children soon.
My fiancé lives in Leeds.
I am 27 and single.
My children go to school near your office.
My wife is ill and I need to work near home.
I am a Buddhist.
We are expecting a child in March.
I am a member of the Green Party.
I am getting too old to travel.""",
}
ORDINARY: dict[tuple[str, str], str] = {
    ("reproach", "withdrawal_note"): """I no longer wish to be considered for the post of Accountant.
I could not have wished for a friendlier conversation.
I feel honoured to have reached the final round.
The two days I spent with your nurses were well worth the journey.
I realise that this comes at a bad time for you.
Your advice on the certificate was good, and I have already signed up.
The reason is simple: we are moving abroad.
Thank you for your call this morning and for your honest words.
Although I would have loved the job, I see why you decided as you did.
I have decided to accept a post at a hospital nearer to my parents.
Please withdraw my name from the list of candidates.
I would have been happy to join you, had my present firm not offered me the branch in Cork.
It was not an easy choice, as both offers were attractive.
I will think back with pleasure to our talk about the harvest.
The waiting is over, and I can plan my year.
Could you let Mr Brandt know that I am very grateful to him?
I am sorry if my late decision causes extra work for you.
I hope to apply again when I have finished my training.
My answer is no, but my respect for your work is great.
The better offer for my family is the one in Bath.
It would have been a pleasure to work with your drivers.
I was told that you had more than eighty applications, so I am proud to have come so far.
I regret that I cannot take up the offer.
I have no doubt that you have made the right choice.
I do not want to lose contact with your team.
May I take this opportunity to wish you a good season?
Nothing would please me more than to meet you again.
For personal reasons I can no longer take part in the selection.""",
    ("speaks_ill", "thank_you"): """Our director asked me to lead the new branch.
I investigated complaints of harassment for the council.
People at my present company are kind, and I will miss them.
Thank you for showing me the worst corner of the warehouse.
He cleared a mess of unpaid invoices in three weeks.
I am used to working under pressure and with short deadlines.
I reduced cheating in online exams.
Our weak point was the handover between shifts.
Our head of nursing never raised her voice.
My team does not need much supervision.
My present firm does not have a branch in your region.
Our competitors do not offer this service yet.
I run a helpline for people who have been cheated.
We got rid of slow approval steps.
The regional office will move to Hull next year.
Our agency has never missed a deadline.
My department was outsourced in spring.
He inherited a depot with poor figures and turned it round.
I know the tricks of fraudsters and how to stop them.
Many applicants would be glad of this chance.
I repaired bad roads for the council for nine years.
The old warehouse was dark and cold, so we put in new lights.
There was no conflict with my employer.
I wrote our policy on harassment.
My boss and I agreed on a date.
Our nurses never complain, and I want them to have better tools.
I would recommend my present employer to anyone.
My old team still rings me for advice.""",
    ("pay", "thank_you"): """The allowance for scrap was too generous, so I changed it.
Each visitor pays eight pounds and stays two hours.
I would be glad to join your finance team.
The team works from three sites and meets online.
I am happy to travel to your plants in Poland.
He wrote the handbook on expenses.
Your plan to pay farmers a fair price is one that I would like to support.
The new price list earned us forty customers.
We pay our farmers above the market price.
I helped 300 families to claim benefits.
I will be back in the office on Monday.
The city pays half of the cost of each tree.
I saved 12,000 pounds on paper.
I look forward to learning what comes next.
I understand how leave planning works in a hospital.
I would be happy to meet you at any time that suits you.
Your staff canteen was full of life.
I can come by on any day next week.
It would pay to test the pump before winter.
We reward loyal customers with a free coffee.
The grant covers half of the costs.
I led the hotel through four holiday seasons.
I have insured farms and factories.
Your house by the harbour impressed me.
The bonus for early delivery was my idea.
I would add ten years of experience.
You asked how I would cut the overtime bill; I would start with the rota.
I have seen how flexible shifts help nurses with children.""",
    ("private_matters", "thank_you"): """Our childcare centre won a prize.
I worked as a political adviser for the ministry.
I have thought about your bad debts problem.
We printed bibles and hymn books.
My weight of experience is in logistics.
We were in the red until 2021.
I am married to no method and learn quickly.
I measured the hearing of 2,000 factory workers.
We treat patients with diabetes.
I wrote software for hearing aids.
I help families who are behind with the rent.
Our parents' association meets on Tuesdays.
I was head of a Catholic school with 500 pupils.
I led a campaign for road safety.
My doctorate was on heart valves.
We are a family firm with 60 employees.
Your plan for a nursery in the office is excellent.
I am one of three finalists.
I was born to teach.
The debt of the firm fell by half.
The average age of the fleet is nine years.
I look forward to meeting the whole family of brands.
The board was divided over the merger.
The patients and their families thanked us.
We test blood pressure monitors.
I managed a mortgage portfolio of 90 million.
I handled sick notes and leave requests for the depot.
My colleagues are like a family to me.""",
}


def _rows(sentences: dict[tuple[str, str], str]) -> list[tuple[str, str, str]]:
    return [(*key, sentence) for key, lines in sentences.items() for sentence in lines.splitlines()]


@pytest.mark.parametrize(("check", "kind", "sentence"), _rows(FAULTS))
def test_it_is_found_where_it_is_said_of_those_whom_it_harms(check: str, kind: str, sentence: str) -> None:
    assert said(check, sentence, occasion(kind=kind))


@pytest.mark.parametrize(("check", "kind", "sentence"), _rows(ORDINARY))
def test_the_ordinary_words_of_a_trade_are_left_alone(check: str, kind: str, sentence: str) -> None:
    assert not said(check, sentence, occasion(kind=kind))


def test_the_name_of_the_client_is_no_benefit() -> None:
    sentence = "I would enjoy doing the same at Harlow Dental."
    assert said("pay", sentence, occasion())
    assert not said("pay", sentence, occasion(company="Harlow Dental"))
