"""Faults as candidates and consultants write them, blunt, polite and clumsy, and sentences that come near to them.

They were written before the checks that find them, so they say what is meant, not what is looked for.
"""

from __future__ import annotations

import pytest

from tests.domain.words.checks.given import occasion, said

FAULTS: dict[tuple[str, str, int], str] = {
    ("reproach", "gracious_reply", 1): """I must admit that I am astonished at this outcome.
It is a pity that three weeks of preparation ended in a message of two lines.
I cannot see how someone with half my experience could be the better choice.
Might I know who was preferred to me?
If you would reconsider, I could start next week.
I would have liked to be told that an internal applicant was in the running.
The process was longer than any I have been through, and the answer shorter.
I leave with the impression that the decision was made before I entered the room.
It would have cost you nothing to call.
I believe you will come to regret this.
Perhaps the panel did not quite grasp what I was saying.
I was looking forward to at least a word about why.
In my view you are passing up the best dispatcher in the county.
Your silence over the past month spoke volumes.
I had understood from Ms Hart that the post was as good as mine.
I would ask you to explain what was missing.
One day you may wish you had chosen differently.
It stings, I won't lie.
My references alone should have settled it.
I am writing to appeal against your decision.
Since your company could not decide for two months, I have decided for myself.
I am stepping back because the terms were changed at the last minute.
I no longer want to work for a company that treats applicants this way.
You kept moving the start date, so I have taken another job.
The second interview felt like an interrogation.
Nobody seemed to have read my application before the interview.
Please explain to me how a beginner can be better.
It seems a strange way to treat people.
I had to learn from LinkedIn that the post was filled.
Was it my age?
I would be glad of a second opinion from your director.
If only you had been clearer about the hours, we could have saved each other time.
You might have spared me the journey.
I don't accept that my figures were wrong.
I still feel that I was the strongest in the room.
Your reasoning escapes me.
Not hearing from you for so long was hard to bear.
That you prefer somebody younger is your affair.
I expected a fairer process from a public body.
I think the test was marked too harshly.""",
    ("speaks_ill", "thank_you", 1): """The leadership at my present company changes course with every wind.
My boss would never admit a mistake.
My current firm is run on fear.
My last manager could not keep a secret or a promise.
My present employer is too stingy to buy proper tools.
The head of my department plays golf while we do the work.
I was the only one in my old office who did any work.
The rest of the shortlist looked rather weak to me.
Your competitor down the road can't keep its staff for good reason.
I have spent three years cleaning up after my predecessor.
My line manager reads our emails and shouts in meetings.
My present bosses have no idea what their customers want.
My former employer still owes me an apology.
My director takes decisions on a whim.
My supervisor is a hothead.
I am leaving a sinking ship, to be honest.
At my current school the head has favourites.
The clinic where I work cares more about billing than about healing.
My manager is never there when one needs him.
My firm is a chaotic place, quite unlike yours.
The people I work with could not care less.
The previous agency sent me to three interviews without telling me anything; they were hopeless.
My old boss fired people for fun.
My employer hides its losses from the bank.
HR at my company is a black hole.
My current lead takes my slides and presents them as hers.
The other candidate in the waiting room looked as if she had never seen a ledger.
Most planners I know just guess.
My former studio promised bonuses it never paid.
My present museum is stuck in the last century.
Your last planner obviously made a hash of it.
I have a boss who thinks shouting is leadership.
My team leader spends the day on his phone.
Her employer has strung her along for two years.
He is tired of being lied to by his director.
She works for a firm that does not honour its contracts.
My manager's temper has cost us six good people.
Our chairman is senile.
My colleagues resent anyone who works hard.
Nobody at my present bank has any manners.""",
    ("pay", "thank_you", 1): """Before we go on, could we touch on salary?
For the record, I would need a minimum of 58,000 euros.
Would the position carry a bonus?
I have been told that the pay is at the lower end.
I'd hope for something in the mid fifties.
Could you let me know the salary bracket?
How many weeks' holiday would I have?
My present employer gives me thirty days of holiday, and I would not want fewer.
Will there be a pension?
Do you help with relocation?
I would like Fridays free.
I'd want to work two days a week from home.
It would have to be worth my while financially.
I trust we will come to terms on pay.
My current base is £46,500 plus a car.
I am currently paid 4,200 euros a month.
One practical matter: is parking free for staff?
What sort of package were you thinking of?
I'm off to Spain for three weeks in August, which is already booked.
Does the firm pay for night shifts?
Is there a chance of a company flat?
She earns 61,000 at present and would like 70,000.
He would expect a market salary.
I should add that my salary expectations are on the high side.
And what about holidays?
Would I be entitled to sick pay during the trial period?
A rise after six months would be fair.
Please let me know what you are prepared to pay.
I noticed that the benefits were not mentioned.
With the new certificate I would expect a higher rate.
The new qualification should be worth an extra five thousand.
I'd appreciate some clarity on compensation.
I would be cheaper than you think.
Are there share options for managers?
I'd like to start with two weeks of unpaid leave.
Could I finish at three on school days?
Would you consider a nine-day fortnight?
How does the commission work?
The salary you named is not quite what I had in mind.
I'm in it for the money as well, I admit.""",
    ("pushy", "thank_you", 1): """Kindly revert with your decision at the earliest.
I must have clarity before the week is out.
It would be in your own interest to decide soon.
I'm afraid I can't wait beyond Wednesday.
Please treat this as urgent.
I'd have expected an answer by now.
I really must know where I stand.
I will keep calling until somebody picks up.
Every hour counts, so please answer today.
I feel I have waited long enough.
I have to say I'm a little hurt by the silence.
Surely it can't take a month to pick a planner.
You will want to act before somebody else does.
I have two other companies chasing me, so time is short.
If you are serious about me, call me today.
If you can't make up your minds, I'll make up mine.
I think I have earned this job.
I deserve this position more than anyone.
Tell me by Monday, please.
I'd like to have the contract on my desk by Friday.
I await your confirmation by return of post.
I require your answer no later than 1 December.
Do not leave me hanging.
My children are asking me every day whether I got the job.
I've told everyone that I have got the job, so please don't disappoint me.
I turned my life upside down for these interviews.
This is my third interview, and I expect a result.
I insist that the matter be settled this week.
I hope you realise what you would be losing.
We expect a response from you within 24 hours.
She must hear from you by noon tomorrow.
He has other offers and won't wait.
It's high time for a decision.
Be quick, or I'm gone.
I shall take no reply as a yes.
I want to start on Monday, so send the papers now.
Only a fool would pass on this profile.
Stop wasting time with other people.
Please do whatever it takes to push this through.
I NEED to know.""",
    ("timid", "status_follow_up", 1): """I hesitate to take up your time again.
I'm so sorry to bother you with this.
I hope you can forgive this intrusion.
I know I'm probably not the strongest candidate, but I had to try.
I don't suppose you remember me.
I wouldn't dream of rushing you, and I feel silly for asking.
Excuse me for being so direct.
I realise you have far more important matters to attend to.
I'm not sure I have the right to ask.
I know that I talk too much when I'm nervous, sorry about that.
I am only a night porter, after all.
I was a bundle of nerves on Tuesday.
I can't imagine that you'd want me.
Just popping up in your inbox.
I'm simply checking whether there's any news.
If I may be so bold, may I ask about the timeline?
I would hate to be in your way.
With apologies for yet another email.
Don't worry if you're too busy to answer.
Please don't feel you have to answer somebody like me.
I'm sure my chances aren't great.
I fear that my answers were rather poor.
I'm conscious that I'm taking up your time.
I know I shouldn't be asking.
I hope I don't come across as desperate.
I'm not much of a writer, so please bear with me.
I'm aware that I fall short of your requirements.
It's only a small thing and hardly worth your time.
Sorry to be asking again.
My apologies for writing at all.
I am painfully aware of my gaps.
I hope this is not a bad moment.
I'd understand if you had long since thrown my CV away.
I'm a little embarrassed to be writing.
I wouldn't want to waste your time.
I may not be the obvious choice.
Apologies if I was a bit tongue-tied.
I suppose I was lucky to get as far as I did.
I'm sorry to trouble you again about this.
I hope you'll forgive this message.""",
    ("unanswered", "status_follow_up", 2): """I'm writing once more, as I have not had any word from you.
You may recall my message of last Thursday.
I refer to my previous letter, to which I have had no reply.
I sent you a few lines at the beginning of the month.
There's been silence since the interview.
I still don't know where I stand, since nobody has written.
I wanted to check that my last email reached you.
My message from the 10th may have escaped you.
I wrote to Ms Hart as well and heard nothing.
I have written twice now.
In my email of last week I asked when you would decide.
As my first email seems to have gone missing, I am writing again.
As I have not received a response, I'm taking the liberty of writing again.
I left a message with your assistant on Monday.
I rang on Tuesday but could not get through.
After two weeks without an answer I thought I would ask.
It's been a fortnight, and I've had no news.
I never heard back after the interview.
I'm back again with the same question.
Here I am again.
To come back to my email of 12 November: when do you expect to decide?
My question is still waiting for an answer.
I suppose my letter crossed with yours.
I'd be glad if you could answer my last message.
When I asked two weeks ago, there was no decision.
I said in my last note that I would get in touch again.
Following my earlier note, I wanted to ask about the timeline.
This is a second attempt to reach you.
I have been left without a reply.
I hope you received my email of last week.
Did my note get through?
I'm still hoping to hear back.
My emails remain unanswered.
The answer you promised for last week has not arrived.
I've not had a reply to my note of last week.
As I wrote last week, I remain very interested.
Having had no response, I am trying again.
See my email below.
I left you a voicemail on Friday.
My earlier note went unanswered.""",
    ("private_matters", "thank_you", 1): """My wife is very ill, which is why I was late.
I have just become a father.
We have three children under six.
I am 61 and not ready to retire.
I should tell you that I am pregnant.
I have overcome a drinking problem.
I am a committed Christian and do not work on Sundays.
My landlord has given us notice, so I need work quickly.
I vote Labour and always have.
I am separated from my husband.
After my heart attack I changed my life.
I take tablets for my blood pressure.
My boyfriend and I want to buy a house.
I belong to no church.
I am married and my wife works part-time.
I was diagnosed with ADHD last year.
My mum is in a care home.
As a woman of fifty-five I know my limits.
My overdraft is growing.
I am still grieving for my father.
My daughter has a disability.
He is a widower with two teenagers.
She has beaten cancer.
She is 29 and unmarried.
I have had to claim benefits since March.
My therapist encourages me to write.
I'm engaged and will move after the wedding.
I came out as gay last year.
I had an abortion, and it took me months to recover.
My wife and I are expecting twins.
My kids are three and five.
My partner and I are moving in together.
I am single and have no children.
I look after my disabled brother.
I've been having treatment for a back problem.
I'm being treated for depression.
I've been suffering from burnout.
I'm slightly deaf in one ear.
My health is excellent.
I go to church every Sunday.""",
    ("question_asked", "share_update", 1): """Would you like me to send the rest?
Tell me if I can be of help.
I'd be grateful if you shared it with the team.
Perhaps you could spare ten minutes for it.
It would be wonderful to hear your thoughts.
Please see whether it can be used.
I hope you will find time to answer.
Could this be of use to you?
I'd be keen to discuss it with you.
Do you happen to know when the panel meets?
Please put my name forward.
I'd welcome a chance to meet again.
Kindly let me have your comments.
Are there any other openings?
I would like to ask whether the role is still open.
Shall we talk next week?
Please reply to this message.
I am wondering if there is any progress.
Might you be free for a call?
Your feedback is welcome.
I am looking forward to your feedback.
Let's have a coffee some time.
I'd love to know what you decided.
Please take a moment to read it.
Can I count on you?
What do you think?
I'd be interested in your view.
Might this be of interest to you?
I hope to hear what you think.
Please confirm that you received this.
May I send you the full plan?
Your comments would be welcome.
Please forward this to the team.
Maybe we could talk on Thursday.
I would be happy to hear from you.
Please reply by Friday.
Would it help?
Any thoughts?
Did you like my presentation?
Could you put in a good word for me?""",
    ("grammar", "thank_you", 1): """I am very exciting about the role.
He don't need much training.
The visit have convinced me.
I would like to thanks you for the tour.
The machines was impressive.
I am looking forward to meet your team.
There is a few points I would like to add.
Thank you for give me the chance.
I could of shown you the plans.
Your team have showed me a lot, and they was kind.
It was an great pleasure.
I'm sure its going to be a success.
The hall lost it's roof in the storm.
I would be more happier in a small team.
I didn't had time to ask.
I have spoke to my manager.
We discussed about safety.
Every drivers knows the yard.
My strength are planning and calm.
I wish to expressed my thanks.
I has a question about the timeline.
Whose going to lead the shift?
I am writing to ask weather you have decided.
I would except the offer gladly.
I like how you treats your drivers.
If I would be chosen, I would start at once.
The timeline was to short.
I learned alot from you.
Your more than welcome to call.
She have worked with me for years.
I must thanks Tom.
I'd like discuss the plan.
The both halls are new.
I was telled that you will decide soon.
I am agree that safety comes first.
Please find attach the plan.
I've wrote a short plan.
Much drivers like the rota.
I would like to know when will you decide.
I appreciate that you takes the time.""",
}
FINE: dict[tuple[str, str, int], str] = {
    ("reproach", "gracious_reply", 1): """Thank you for telling me in person.
I would have been proud to join you, and I wish the team well.
Please release the slot on Thursday for somebody else.
I am writing to withdraw, with thanks and some regret.
The other offer came first, and I have given them my word.
I hope the new dispatcher settles in quickly.
Your comments on my presentation were to the point, and I shall use them.
It was a close race, you wrote, and that means a great deal to me.
I will keep reading your newsletter.
I know that you considered my application with care.
I would welcome the chance to apply again.
Please give my best to everyone on the night shift.
My wish to work in rail is as strong as ever.
If ever you need an extra pair of hands in the peak, call me.
I did hope for a different answer, and still I am glad I applied.
This is no judgement on Harlow Freight, whom I hold in high regard.
I have chosen a post nearer to my field.
The days I spent preparing were well spent.
I have rarely been so well looked after as an applicant.
I shall not be coming to the interview on Friday.
You gave me every chance to show what I can do.
I was told clearly what the role would ask, and I valued that.
Since the job has gone to someone else, I wish them joy of it.
Better to know now than later, so thank you.
I have no doubt that you chose well.
I leave the process with respect for your team.
I would rather tell you today than keep you guessing.
Perhaps another time.
There is no better place to learn the trade, I am sure.
I found your questions thoughtful.""",
    ("speaks_ill", "thank_you", 1): """My present firm is small and well run.
My boss has built the team from nothing.
I have never had a dull day at my present employer.
My old depot flooded twice, and we were back in a week.
My manager asked me to lead the crisis team when the bridge fell.
The hospital lost its funding, and my post ended.
The other candidates I met in the corridor were friendly.
Your competitors are watching your new line, I hear.
My predecessor retired after forty years.
My last employer was bought by a rival in spring.
The old team was split when the office closed.
I learned to stay calm from a chef who never raised his voice.
My company has grown fast, and its systems could not keep up; I rebuilt them.
I look after complaints at a bank, which teaches patience.
My director is sorry to lose me.
Our customers were angry about the strike, and I spoke to each.
The studio where I work makes small, odd games.
I have worked for a difficult client and kept him for ten years.
My team was the weakest in the region and became the best.
We had to fire a supplier over unsafe parts.
At my first job I made a mess of a mailing and learned to test.
My school has had a hard year.
I worked in a kitchen that was hot, loud and happy.
My manager trusts me to run the yard alone.
My present role leaves little room for design.
The firm has no plans in my field, so I am looking further.
My colleagues say that I worry too much about labels.
My employer makes cheap furniture that lasts.
The previous planner left good notes.
Our rivals on the pitch were stronger, and we won.""",
    ("pay", "thank_you", 1): """Your pay-as-you-go fares are easy to explain.
I ran the payroll of a chain with 900 staff.
My pension project saved clients two weeks of waiting.
It paid to count the pallets twice.
The holiday rush is what I know best.
I spent two summers as a guide for holidaymakers.
Our bonus-malus tariffs are used by four insurers.
Volunteers are not paid, and yet they come.
I led the team that plans annual leave for 400 nurses.
The benefit of a second gate is plain.
I can offer ten years of experience.
The yard lost 40,000 pounds a year to broken pallets.
I would be happy to show you the figures.
The new dryer will earn its price in a year.
I gladly give my time to the night shift.
My home town is Hull.
The half-day course ends on Friday.
I could begin after the holidays.
I would like to bring my team's record with me.
I am free every Friday afternoon for a call.
You said the busiest days are Fridays.
I will be at the trade fair on Monday and Tuesday.
Your drivers' rest days are well planned.
The company's shares of the market grew.
The project cost 2 million and came in under budget.
We want to raise 60,000 for the roof.
The car industry taught me quality.
I learned about bonds at the bank.
I have a gift for figures.
Insurance against frost is what growers ask for.""",
    ("pushy", "thank_you", 1): """I would be glad to know your timeline, whenever it is settled.
The other firm would like my answer by the 30th; I wanted you to hear it from me.
I quite understand that the board meets only once a month.
Please call me at any time if something is unclear.
I will have the plan ready by Thursday, as I said.
We must not forget the night crew, you said, and I agree.
The yard must be clear by six.
I need about a week to hand over.
I hope we can talk before the fair, if it suits you.
It is high season in Hull.
There was no time to lose when the dam broke.
I waited twenty minutes in the hall and enjoyed the paintings.
I earned this certificate in the evenings.
I expect that the new lane will save an hour.
I was quick to say yes when Tom asked me to speak.
You decide, of course, and I will be glad either way.
I will take the early train on Monday.
Do call in if you pass through Hull.
Let me know if Tuesday at ten suits you.
I am happy to answer any question by phone.
They wait for nobody in your tunnel, and I liked that.
A decision of this kind needs time.
I want you to know how much I enjoyed it.
I should have the results by Friday.
The offer is open until Friday, and yours is the job that I want.
I felt the pressure in the boiler room.
My last team had to act within minutes.
Urgent parts are flown in, you said.
The best time to call is in the morning.
I could be at your office by nine.""",
    ("timid", "status_follow_up", 1): """I was sorry to miss Tom on Tuesday.
I apologise for the typo in my references.
Sorry that the line broke up on Monday.
I know how long the harvest keeps you in the fields.
I have been nervous of heights, and I climbed the mast.
I am glad that I asked.
I have one small question about the timeline.
I do not know SAP yet, and I start the course on Monday.
I should be glad of a word from you.
I would be grateful for any news.
The work is hard, and that is why I want it.
I ask because I have to give notice.
My part in it was small, and I am proud of it.
I am sure you will choose well.
I know there are good people in the race.
I took the chance to ask Tom.
It was brave of you to show me the old hall.
I have a thick skin, as callers know.
You were busy with the fair, and still you took an hour for me.
I have little free time, and I spend it on boats.
I am not from the trade, and my ten years at sea are why I would be useful.
I hope my notes are of use.
You may want to see my references; here they are.
My training is in law, and my heart is in logistics.
I enjoyed being asked so directly.
I am sorry to see the depot close.
It was my mistake, and I put it right the same day.
Nobody is perfect, and no rota is.
I only wish I had found you sooner.
I simply like the work.""",
    ("unanswered", "status_follow_up", 2): """I would be glad of a word on where things stand.
Last week I passed the forklift test.
I have since visited your depot in Leeds.
You told me to expect an answer in December.
I know the board has not met yet.
I am glad to wait until the board has met.
I enjoyed my last visit to Hull.
I am writing about the post of Dispatch Manager.
My interest has not faded.
The answer to your question is on page two.
Since our meeting I have learned Polish.
I sent the form to Ms Hart on Monday, as she asked.
Your answer on rotas has stayed with me.
If it suits you, I would be glad to hear how things are going.
I would still love to join you.
You had promised me a tour, and it was a delight.
Should the role be closed, I would be glad to be thought of later.
The second interview was a pleasure.
My second language is Polish.
I had a message from Tom, who sends his regards.
Your last newsletter spoke of a new hall.
I have had news: I passed.
As agreed, I am writing in the third week of November.
I have used the waiting time to learn SAP.
It has been a pleasure to think about your rotas since.
Nothing has changed on my side.
I met Ms Hart at the fair last week.
I heard from Tom that the hall is open.
I hope to hear from you when the time is right.
My references can be reached until Friday.""",
    ("private_matters", "thank_you", 1): """Your children's books are a joy.
I lead a team of carers for people with dementia.
We host weddings for up to 200 guests.
My work in family law took me to court each week.
The election of the works council went smoothly.
I designed a church in Lund.
I am 15 minutes away by train.
My team and I became a small family.
I am fit for nights and early shifts.
Your health app is the best that I know.
I wrote a book about God and money in the Middle Ages.
I taught politics and religion at a secondary school.
I have a long history with the port.
The patient is my first thought.
I managed loans and mortgages at a bank.
The hospital chapel was restored by us.
My mother tongue is Polish.
The company is in its sixties.
I will be in Oslo on Monday.
Your work with families impressed me.
We built an app for people with epilepsy.
The third party delivered late.
The museum shows religious art.
I covered two elections as a reporter.
I am 40 minutes from the site.
The heart of the matter is time.
I take care of the night shift.
My operation covers three ports.
My recovery plan cut the backlog.
The vessel was in good condition.""",
    ("question_asked", "share_update", 1): """I thought of your night shift when I read it.
It needs no answer.
The paper is attached for whenever it is useful.
I was happy to learn that you use it too.
I have asked for nothing but time, and got it.
Your question about lanes made me think.
I will bring a copy on Thursday.
It is free for all to use.
Thank you for accepting my invitation.
It was kind of you to ask about my trip.
You may use it freely.
Please enjoy it.
I would be proud to work on it with you.
I hope the spring goes well for you.
That is all I wanted to say.
I am glad to be in touch.
What we found surprised us.
How much time it saves depends on the yard.
If you should ever try it, the manual is on page four.
I wish you and the crew a calm season.
There is no need to reply.
I would be glad to help with it.
I would like to share a result.
I would love to stay in touch.
I look forward to reading more of your work.
It was good to talk about rotas.
Please find the note attached.
Please give my regards to Tom.
Maybe it saves your team an hour.
You could try it on one line first.""",
    ("grammar", "thank_you", 1): """The staff have been kind, and the board has agreed.
What I would like to know is when you decide.
I have had a word with my manager.
I used to be used to noise.
Had I known, I would have come earlier.
The more drivers know, the calmer they are.
Neither the cold nor the dark was a problem.
I, too, was in two minds.
It was she who led the team.
The team I lead has ten drivers.
All I ask is time.
The drivers' room was bright.
A great many of them have stayed.
Many a driver has said so.
I was as pleased as could be.
We are to meet in May.
Should you have time, do come.
That the plan was good was plain.
It has its own roof.
The plan, its costs and its dates are attached.
It's a long way to Hull.
I would have you know that I am keen.
A uniform rule is a useful one.
An hourly count is a must.
Ten minutes is enough.
Half of the yard is paved.
Half of the drivers are new.
The news from the ports has been good.
Your and my notes agree.
I lead by example and always have.""",
}


def _rows(sentences: dict[tuple[str, str, int], str]) -> list[tuple[str, str, int, str]]:
    return [(*key, sentence) for key, text in sentences.items() for sentence in text.split("\n")]


@pytest.mark.parametrize(("check", "kind", "attempt", "sentence"), _rows(FAULTS))
def test_a_fault_is_found_however_it_is_said(check: str, kind: str, attempt: int, sentence: str) -> None:
    assert said(check, sentence, occasion(kind=kind, attempt=attempt))


@pytest.mark.parametrize(("check", "kind", "attempt", "sentence"), _rows(FINE))
def test_what_comes_near_to_a_fault_is_none(check: str, kind: str, attempt: int, sentence: str) -> None:
    assert not said(check, sentence, occasion(kind=kind, attempt=attempt))
