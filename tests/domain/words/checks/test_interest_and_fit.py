"""Interest and fit, said in many ways, and what only sounds like them."""

from __future__ import annotations

import pytest

from domain.words.occasion import Message
from tests.domain.words.checks.given import found, occasion

WANTED = """I am very interested in the Dispatch Manager position.
I would love to join Harlow Freight.
The job is exactly what I have been looking for.
Priya is very enthusiastic about the role.
He would still like the job.
I could happily see myself in the dispatch office for the next ten years.
I should very much like to work under you.
You are still the company I would most like to join.
What you described is precisely the kind of work I enjoy.
I hope that I may soon call you colleagues.
I am hooked on the idea.
I'd jump at the chance.
There is no place where I would rather work.
I look forward to working with you.
Our talk reinforced my interest.
I would be pleased to put my experience at the service of Harlow Freight.
She has turned down two other interviews because she prefers yours.
She speaks of nothing else.
I'm more excited about the opportunity than ever.
I am convinced that this is the right next step for me.
I'd welcome the chance to run your desk.
To lead your night shift is what I wish for.
Please be assured of my continued interest.
I wanted to reaffirm how interested I am.
I do hope that you will have me.
I would like to be the one who fixes it.
I'm ready to start tomorrow.
The role is a perfect next move for me.
Everything you showed me made the job more attractive still.
My wish to work at Harlow is stronger than before.
She remains fully committed to the process.
It is a job I would do with all my heart.
What you do matters to me, and I want to be part of it.
I think I would be very happy there.
I see my future at Harlow Freight.
My answer would be yes.
It would be a privilege to lead this crew.
The task tempts me.
That is why I applied, and why I want the job more now.
What I heard on Tuesday has made up my mind: I want in.
I would move to Leeds for this without thinking twice.
I'd be honoured to get the nod.
My mind is made up: I should like to come.
It is very much the sort of place I hoped it would be, and I hope to be chosen.
I'm very much looking forward to a possible cooperation.
The position is a perfect fit for where I want to go.
I am waiting for your call with my bags packed.
I have rarely felt so sure about a job.
Priya has confirmed that she wishes to go ahead.
She sees her future with you.
Her enthusiasm is undimmed.
The role ticks all her boxes.
It'd be a real thrill to play for your house.
I would be so glad to be one of you.
Nothing has changed in my interest.
I am still wild about the job.
To become your Dispatch Manager is her dearest wish.
I have followed Harlow for years and would be proud to work there.
I would be happy to come to Harlow.
My answer has not changed: yes, I would come.
I should be sorry to miss this opportunity.
I'm definitely still in.
I hope you will consider me for the position."""
NOT_WANTED = """Thank you for your interest in my application.
I was interested to hear about Mr Hale's holiday.
I look forward to your reply.
It was a pleasure to meet you and the team.
I would like to know where things stand.
I hope the search is going well.
My experience fits the role well.
Could you tell me when you expect to decide?
I want to thank Tom for the tour of the depot.
Your team is committed and enthusiastic.
The tour of the cold store was fascinating.
The job is not what I want.
Priya enjoyed the interview.
She asked me to thank you for the coffee.
We hope that the interview was useful to you.
Thank you for the opportunity to apply.
If you need anything else I will gladly send it.
You asked whether I have led a union shop.
I could bring calm to a busy desk.
I like your rota.
I believe the rota would save you three hours a week.
I found your thoughts on rotas very interesting.
I hope the frost spares your lorries.
I was delighted by the coffee.
I would be happy to put you in touch with my last two managers.
I have led two depots and cut overtime by a third.
I believe that I could add a great deal to the desk.
Would you let me know when the panel meets?
I want to be open about the union shop.
You said you want someone who stays.
I trust that you received my application.
I'm pleased to say that I passed the exam.
I like to work with my hands.
I would be pleased to come to Harlow for a second interview.
I am glad that we had the opportunity to talk about the position.
I was sorry to miss Mr Cole.
Please tell me if you need further papers for the post."""
FITTING = """I ran a ward of thirty beds for five years.
With a process that I took from 50 to 2000 litres behind me, I feel ready for the transfer.
Audits are his strength.
Seasonal menus are second nature to him.
My team of nine closed the books in three days.
It is what I do for a living.
Numbers and I get on well.
I hold a licence for lorries up to forty tonnes.
As a former driver, I understand what you ask of them.
Twelve years in hotels taught me to listen.
My thesis was on your kind of wing.
I have been a teacher for eleven years.
At Castle I brought it down to two days.
I currently lead a crew of twelve.
Every month I close the books of four companies.
I could take over the rota from the first day.
I would bring the contacts of twenty years.
I believe I have what it takes.
I am well suited to it.
My profile corresponds to what you are searching.
You need somebody who can plan; I can.
Nine audits without a major finding did not happen by luck.
Drivers trust me.
Planning is my craft.
I was in charge whenever the manager was away.
I worked on the same machines in Turin.
I come from a family of printers.
I exhibited in Leipzig and sold out.
I have an ear for what guests don't say.
I have two languages and a driving licence.
I'm no stranger to night work.
I'm at my best under pressure.
I enjoy working with apprentices and have done so for years.
That is right up my street.
It is very similar to my work in Basel.
Priya has a rare gift for calm.
She was voted best team leader by her drivers.
Few people know tachographs as she does.
His two validation packages speak for him.
In eleven years I have not lost a single load.
I've stood on both sides of the counter.
Between 2015 and 2022 I set up two laboratories.
I inherited a backlog of 900 files and cleared it in a year.
I earned my spurs in a call centre.
I speak the drivers' language.
I can draw on fifteen years in the trade.
A decade at the front desk has taught me when to speak.
I've had to deal with three strikes.
Both my last depots came in under budget.
Being a qualified electrician, I can talk to the fitters.
I graduated in food science and went straight to the line.
Rotas are my thing.
Priya combines a planner's head with a driver's heart.
What you are looking for is what Priya has done for ten years.
She would be an asset to the desk.
My colleagues call me reliable.
I passed the state examination in law.
The skills you listed are ones I use."""
NOT_FITTING = """Thank you for your time on Tuesday.
The references are enclosed in a separate file.
I enjoyed the tour of the cold store.
I met Tom by the lift and he showed me the kitchen.
I felt welcome from the first minute.
I have applied for the position of Dispatch Manager.
I have another interview on Friday.
Your team has great experience.
Your people know what they do.
Harlow Freight has run night shifts for thirty years.
The role covers three depots and sixty lorries.
I look forward to the next step.
I can come on any day next week.
Priya would love to join you.
She came back from Leeds full of it.
I know that a decision takes time.
This is the right place for me.
I caught the last train and thought about the rota.
I have told my family about the tour.
I am at your disposal for any questions.
I was a little nervous at first.
Your drivers have stayed with you for years.
You know how to make a guest feel welcome.
The desk is where everything comes together.
My thanks to Tom as well.
My best regards to the team.
I would be thrilled to be your Dispatch Manager.
She was very taken with the depot.
I have decided to write to you at once.
I am sure that you have many good candidates.
I was surprised to see how quiet the hall was.
I can imagine how busy you are.
You run the depot with forty people.
The office is close to my home.
I have been a customer of yours for years.
She would accept an offer at once.
My certificates follow by post."""
NOTHING_KNOWN = occasion(strengths=(), requirements=(), points=())


def _lacks(sentence: str) -> str:
    """What is missing in a message of this one sentence."""
    body = f"Dear Dr. Moore,\n\n{sentence}\n\nKind regards,\nPriya Raman"
    return " ".join(each.message for each in found("interest_and_fit", Message(body), NOTHING_KNOWN))


@pytest.mark.parametrize("sentence", WANTED.split("\n"))
def test_that_the_job_is_wanted_is_said(sentence: str) -> None:
    assert "interested in" not in _lacks(sentence)


@pytest.mark.parametrize("sentence", NOT_WANTED.split("\n"))
def test_courtesy_abilities_and_questions_are_no_interest(sentence: str) -> None:
    assert "interested in" in _lacks(sentence)


@pytest.mark.parametrize("sentence", FITTING.split("\n"))
def test_why_they_fit_is_said(sentence: str) -> None:
    assert "no reason" not in _lacks(sentence)


@pytest.mark.parametrize("sentence", NOT_FITTING.split("\n"))
def test_what_was_seen_and_wished_is_no_reason(sentence: str) -> None:
    assert "no reason" in _lacks(sentence)


def test_a_word_of_the_strengths_said_of_oneself_is_a_reason() -> None:
    of = occasion(strengths=("settled two union contracts",), requirements=())
    for sentence, is_reason in (("Unions are my home turf.", True), ("Your union is a strong one.", False)):
        body = f"Dear Dr. Moore,\n\n{sentence}\n\nKind regards,\nPriya Raman"
        said = " ".join(each.message for each in found("interest_and_fit", Message(body), of))
        assert ("no reason" not in said) is is_reason


def test_a_wish_is_the_candidates_own_and_is_not_denied() -> None:
    for sentence in ("Your team is keen.", "I am not interested.", "I am no longer keen on it."):
        assert "interested in" in _lacks(sentence)
