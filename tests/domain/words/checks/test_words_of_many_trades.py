"""How people press, excuse themselves, remind, ask and chat in letters of many trades, and what only sounds like it.

They were written before the checks that find them; the innocent ones use the same words of other matters.
"""

from __future__ import annotations

import pytest

from tests.domain.words.checks.given import in_body, occasion, said

FAULTS: dict[tuple[str, str, int], str] = {
    ("pushy", "reply", 1): """I expect to hear from you by the end of this week.
We must have your decision by noon tomorrow.
I need to know today where I stand.
I will have to withdraw unless you decide this week.
I am let down by how long this is taking.
Please see to it that my file is dealt with at once.
After three interviews I think I am owed an answer.
I had expected better from a company of your standing.
You should make me an offer now, before somebody else does.
I insist on speaking to the director.
Kindly treat my application as a priority.
This is the last time that I will ask.
I will not wait beyond Wednesday.
Other firms are keen to hire me, so you had better act quickly.
I cannot be expected to wait for ever.
It is disappointing that nobody has had the courtesy to reply.
I am losing faith in your process.
I require a written response within 48 hours.
She will not be available for much longer, so do not delay.
I trust you will give this your immediate attention.
I am very upset at the way I have been treated.
My family and I depend on this job.
I want a clear yes or no.
Please call me back as soon as you get this.
This is a final reminder.
I shall assume that you are not interested if there is no reply by Thursday.
You ought to decide quickly, because I have other options.
Why has nobody answered me?
Please do this ASAP!!
It is essential that you get back to me this week.
I look forward to your decision by Friday at the latest.
I must have an answer before I leave on Thursday.
It is high time that somebody called me.
Three weeks without a word is too long.
Should I not hear from you by the 20th, I will consider my application closed.
Ms Adler will accept the other offer unless you decide by tomorrow.
I would have expected a reply by now.
You should know that I will not wait much longer.
Please give this your urgent attention.
I simply cannot understand why this takes so long.
The way this has been handled is unprofessional.
Kindly reply by return.
This is unacceptable.
It is now or never.
I have been more than patient.
Hurry, because good people are soon gone.
I'm disappointed that you haven't come back to me.
She expects an offer by Monday.
If you are serious about me, make an offer this week.
I think it is rude to leave people without an answer.
Please put my application at the top of the pile.
How long must I wait?
My landlord wants an answer, so I need yours now.
I have turned down another job for you.
We trust that you will decide by Wednesday without fail.
Respond today, please.
It would be a big mistake not to hire me.
This must be settled before the weekend.
Your company has treated me badly.
I shall be forced to accept elsewhere.""",
    ("timid", "reply", 1): """I am sorry to trouble you again.
Please forgive me for taking up your time.
I know how busy you must be, but I wanted to ask.
I am only writing to check in.
I am probably not what you are looking for.
I know I am not the strongest applicant.
I do not suppose I have much of a chance.
This may be a silly question.
I am afraid that I am being a bit forward.
I am only a nurse, and not a manager.
I hardly dare to ask.
I know that my answers were poor.
I was very nervous and I probably rambled.
Pardon the intrusion.
I am sure you are overwhelmed with applications, so I will be brief.
I have no right to expect an answer.
I wonder whether I am good enough for you.
My modest skills may be of little use to you.
Just a gentle reminder about my application.
I am not sure whether I am allowed to write to you.
I feel bad about taking up more of your time.
I'm sorry to add to your inbox.
There must be people far better suited than I am.
Please ignore this if you are too busy.
I am a little ashamed of my CV.
I doubt that I will be considered.
I am sorry to be a burden.
I'm a nobody in this field.
I hope this isn't an inconvenience.
I'm sorry for writing yet again.
I appreciate that you must be very busy, but could you reply?
I hope it is not inappropriate to write.
I'm afraid I was not at my best in the interview.
I may not have all the qualifications you want.
Just checking whether there is any news.
Apologies for disturbing you during the holidays.
I'm only an assistant, but I would like to apply.
I was wondering if you might possibly have a moment.
I am not as qualified as the others, I suppose.
I do hope I am not bothering you.
It's probably nothing, but I wanted to write.
I do not want to seem impatient.
My CV is not very impressive.
Maybe I am too old for this.
I know I am asking too much.
Excuse me for bothering you once more.
It may be cheeky of me to ask.
I would be grateful for even the smallest role.
I do not want to waste your time.""",
    ("unanswered", "status_follow_up", 2): """I have not heard from you since my last letter.
As I wrote last week, I am still interested.
I am still waiting for a reply.
I had hoped for a word before Christmas, but none came.
You may have missed my last message.
Did you get my note of Monday?
I left a message with your assistant on Tuesday.
I wonder whether my letter reached you.
I asked about this a fortnight ago.
Neither of my letters was answered.
I am writing again because I have heard nothing.
My question of last month is still open.
We have been waiting for news since October.
I have written before about the post.
My last two messages seem to have got lost.
Your reply has not reached me.
My phone calls were not returned.
All is quiet since our last exchange.
I have been left without news.
No answer has arrived so far.
I'm yet to hear back about my interview.
It's been a while since I wrote to you.
I have not had any feedback.
I'm writing once more about the post.
I have been trying to reach you.
I mailed you on Monday.
I'd hoped to hear something by now.
My letter from October seems to have gone astray.
I assume that my email was overlooked.
May I remind you of my question?
Since my last message I have received nothing.
I didn't get an answer to my last mail.
I am chasing my application.""",
    ("question_asked", "share_update", 1): """Could you pass this to your team?
I would appreciate it if you could forward it to your manager.
May I call you next week?
Would you have ten minutes for a talk?
It would be great to hear your view.
Let me know if you want to see the figures.
Please send me your price list.
Your feedback would be most welcome.
I look forward to your reply.
Tell me whether this is of use.
Please get in touch.
Would it be possible to visit the plant?
Please consider me for the next opening.
I'd be curious to hear how you do it.
Feel free to call me.
I'd be glad of a line in return.
I ask for your support.
We would welcome the chance to speak with you.
Drop me a line when you have read it.
I'd be happy to hear your opinion.
Please have a look at it.
Let me know if I can send more.
Can we speak next week?
I hope you'll consider me for the role.
Is your team using it?
Send me a note if it helps.
Do tell me what you make of it.
I would be delighted to get your feedback.
Please confirm receipt.
I am asking for ten minutes of your time.
Maybe you could introduce me to him.
Get back to me when you can.""",
    ("casual", "reply", 1): """Thanks a bunch!
I'm gonna send it tomorrow.
You guys rock.
Cheers, mate.
See ya on Monday.
OMG what a place.
Pls let me know.
I kinda like the idea.
That's a no-brainer.
I'm pumped for it.
What's up?
lol
I'd be over the moon :)
Okey dokey, see you then.
That would be sweet.
btw, I have the papers.
I was like, this is it.
I had a blast at the interview.
Sounds good, mate.
Yep, that's me.
I dunno yet.
FYI I'm free on Monday.
I was blown away.
lemme know
Tbh I liked it.
My boss is a pain in the ass.
You lot are brilliant.
It was kinda fun.
Long time no see.""",
    ("promise_dated", "reply", 1): """I will send you the certificate.
The references will follow shortly.
I am going to forward the form.
I'll upload the portfolio.
My answer will come separately.
Expect the samples from me.
You can expect my reference list.
I will email the reference list to you.
We shall forward his certificates.
The signed form will follow.
I am preparing the sample and will send it.
I can send you the report.""",
    ("wrong_date", "thank_you", 1): """Thank you for seeing me on Thursday.
I enjoyed our meeting on Monday, 16 November.
The course ends on 31 November.
Since our conversation on 10 November, I have read your report.
Our interview last Wednesday was a pleasure.
Thank you for the interview last Thursday.""",
}
INNOCENT: dict[tuple[str, str, int], str] = {
    ("pushy", "reply", 1): """Could you tell me when you expect to decide?
Your patients need to know that somebody will answer the phone at night.
We had to close the branch within two weeks, and no customer was lost.
At my last school every parent expected an answer within a day.
The claims desk handled four hundred urgent cases a week.
I need no answer before your committee has met.
Take my name off the list for Thursday, please.
Please let me have the address of the depot, and I will be there at nine.
Do you know yet when you will be making a choice?
I immediately felt at home in the workshop.
Waiting lists are the hardest part of the job, as you said.
I was surprised by how quiet the plant is.
It is important to me that people are told early.
You told me that the board decides on Friday.
They have given me until 4 December to answer.
I could start as soon as my notice has run out.
I know how much work a decision of this kind takes.
I am in no hurry.
In the last year we turned down two large orders rather than deliver late.
There is no better place to learn this trade.
I would be at your door on Monday morning if you wanted me.
Please send the contract to my home address.
I can bring the papers whenever you like.
I did not want to keep you waiting for my answer.
You need not reply.
A quick decision at the lock saved the barge.
We had no choice but to rebuild the roof.
The law demands that we answer within twenty days.
I would be disappointed to miss the spring season, so I hope it works out.
The fire drill has to be finished by noon.
I am sorry to keep you in suspense; you will have my decision on Monday.
You said that speed matters less to you than care.
If that does not suit you, I will gladly come later.
The hospital must answer every complaint within ten days.
I learned how to decide quickly when a press stops.
I know that you will have many applications to read.
I need to give four weeks' notice.
I will withdraw my application for the Leeds post, as the commute is too long.
I was frustrated with paper forms, and so I built a simple register.
If the pump fails, the crew will call me.
I hope to hear from you before the summer break.
I would be happy to wait until January.
I should like to start on the first of March.
The board will want to see figures by May.
The auditors insisted on written proof.
Every student who waits too long for feedback loses interest.
Our customers are never left waiting at the counter.
I called you as soon as I landed.
Thank you for coming back to me so quickly.
Please confirm whether Tuesday at ten still suits you.
Please call me if you have questions.
Would it be possible to hear by the end of the month, so that I can plan my notice?
I told them that I would decide by Friday.
In an emergency, the guard must act at once.
The most urgent repairs were done first.
The last chance to plant is in October.
I could not have hoped for a better welcome.
You have until spring to fix the roof, as you said.
I felt ignored in my first job, and so I listen to apprentices.
My family and I have moved to Bristol.
I did all I could to save the orchard.
I want to see how the bread is made.
You have to love children to do this work.
I now know what you need.""",
    ("timid", "reply", 1): """I have learnt to say no politely.
I am sorry to have missed you on Tuesday.
The queue at the desk was a burden for the staff.
You must be busy with the harvest, and I wish you dry weather.
My experience of freight is limited to rail.
I had expected to be nervous, but the panel made it easy.
We checked in guests from nine countries.
I was the only driver who knew the pass.
I am not the kind of manager who stays in the office.
We found better candidates by asking our own staff.
I have not yet led a team of more than ten.
I do not mind night shifts.
The noise from the road bothers nobody.
We never take up more of a customer's time than we must.
It took courage to ask for help, and I did.
Few mistakes are too small to report.
The trouble with the old boiler was its valve.
You may remember me from the fair in Leeds.
I am a beginner in Welsh and fluent in German.
It is a modest building, but it serves the parish well.
It is just ten minutes from the station.
I simply want to thank you.
I am writing to follow up on my application for the post of Buyer.
I doubted the figures and had them checked.
We serve as many guests as we can.
I am confident that I can do this work.
We were overwhelmed with orders in December and hired eight people.
I am reluctant to promise what I cannot keep.
I do not have a degree, and I have run a kitchen for nine years.
The shy pupils spoke first.
I know that the panel meets in May.
I hope the move went well.
I am sorry to withdraw at this stage.
I understand that the decision is not easy.
I could not find better colleagues.
I just finished my course in accounting.
Only one lorry was late in a year.
I simply enjoy the work.
I don't hesitate to ask when I am unsure.
The horses were nervous and the vet was calm.
Sorry, the first file was the wrong one.
Please excuse the typing error in my CV.
My experience in shops and in schools fits the post.
I do not believe in long meetings.
I was an assistant for two years and a manager for six.
You are right that I have never worked in a hospital.
The lack of parking was the only problem.
I have a little question about the rota.
I am writing to ask about the Buyer post.
It is an honour to have been invited.
I am not sure which form you need.
A friendly reminder is cheaper than a fine.""",
    ("unanswered", "status_follow_up", 2): """Thank you again for our talk in October.
I have since finished the course that we spoke about.
I would still be glad to join you.
Mr. Reid asked me to repeat his thanks.
If the answer is no this time, I would be glad to be asked again.
I would be happy to hear from you.
If the decision has not yet been made, may I ask when it will be?
We answered every letter within three days.
I wrote my thesis on the canals of the region.
As you said in October, the board meets in January.
I am still very keen to work with you.
I waited tables through my studies.
Since we met, I have passed my exam.
My first employer taught me to wait for the concrete.
We reduced the number of calls that went unanswered.
Have you had time to visit the new lock?
The second round of talks was as pleasant as the first.
I read the note on your website about the new wing.
Two weeks ago I was in your gallery with my class.
You asked me to get back to you in January.
May I ask whether a decision has been made?
I have not lost my interest in the post.
The panel may not have decided yet.
Thank you for your letter of October.
Since our interview I have led a second team.
The line was quiet for a week, and we used it to repair the belt.
I did not know the trade before I met your team.
I asked my references to call you.
I have tried the software at home.
If you have not decided, I can wait.
No customer waits longer than a day for a reply.
I read your reply with pleasure.
I left the bank in June.""",
    ("question_asked", "share_update", 1): """No reply is needed.
I passed the exam on Tuesday.
The licence would be good from my first day with you.
The article is attached, for your files.
The talk is on the web, and anyone may watch it.
I asked my staff what they needed.
I am pleased to tell you that I have my certificate.
The team would start with a single ward.
How we did it stands on page four.
I look forward to reading your posts.
I would like to share a piece of good news.
I know what a late train costs you.
You were right about the clay.
I should be glad to see it work for you.
You need not do anything with it.
My thanks to everyone who gave advice.
It shows when a bearing is about to fail.
Do with it as you like.
I follow your work with interest.
I hope that you enjoy the article.
I was delighted to read about your new wing.
You may find page three useful.
It would cut the cost of heating by a tenth.
Your talk on safety helped me.
I know you care about apprentices.
When I visited, the belt stood still.
The nurses told us what they wanted.
The idea came from a driver.
It is attached for your information.
There is no need to answer.
If it is of use, keep it.
Whether it works in winter will be seen.""",
    ("casual", "reply", 1): """The guy ropes of the tent were checked daily.
The bread was great.
The chicks need a warm stall.
Thank you very much for the tour.
The rock under the dam is sound.
We were all very pleased with the result.
I would be glad to join the crew.
The ping of the sonar is recorded.
My boss asked me to take over.
We hang the hams for nine months.
Kind regards from Cologne,
The folk museum opens in May.
It sounds simple, and it is.
A damp cellar ruins the cheese.
The legend on the map was wrong.
My first job was in a chip shop.
I was like my father: stubborn.
The cooling system is old.
He is a legend in the trade.
I had a good time at the fair.
Mr. Chill signed the order.
I was very glad to meet you.
We super-glued nothing.
The epic poem was read in full.
We use Epic in all wards.
All the best,
The nuts and bolts are in the third drawer.
Our clinic uses dope tests for drivers.""",
    ("promise_dated", "reply", 1): """I will send you the certificate tomorrow.
I will be there at nine.
I shall bring my own boots.
I will come to the interview on 3 December.
I will have it with me when we meet.
I shall bring the drawings to our meeting.
I will follow the signs to gate four.
I will ask for you at the desk.
I will take the early train.
She will be with you at ten.
I'll send the list tonight.
I will arrive at gate two.
The certificate is enclosed.
You will have the names within two days.
I will give my notice once I have the contract.
I will share what I know with the team.
I shall complete the course in March.""",
    ("wrong_date", "thank_you", 1): """Thank you for seeing me on Tuesday.
Thank you for the tour; I liked the Saturday mornings that we spoke about.
Thank you for the talk about your Friday clinics.
We talked about the flood of 3 May.
Our conversation about Monday deliveries has stayed with me.
Thank you for yesterday.
In our conversation you said that the shop closes on Wednesdays.
Thank you for showing me the Wednesday bread.""",
}


def _rows(sentences: dict[tuple[str, str, int], str]) -> list[tuple[str, str, int, str]]:
    return [(*key, sentence) for key, lines in sentences.items() for sentence in lines.splitlines()]


@pytest.mark.parametrize(("check", "kind", "attempt", "sentence"), _rows(FAULTS))
def test_it_is_found_in_letters_of_every_trade(check: str, kind: str, attempt: int, sentence: str) -> None:
    assert said(check, sentence, occasion(kind=kind, attempt=attempt))


@pytest.mark.parametrize(("check", "kind", "attempt", "sentence"), _rows(INNOCENT))
def test_the_same_words_of_another_matter_are_none(
    check: str, kind: str, attempt: int, sentence: str
) -> None:
    assert not said(check, sentence, occasion(kind=kind, attempt=attempt))


@pytest.mark.parametrize("kind", ["withdrawal_note", "gracious_reply"])
def test_blame_in_a_farewell_is_left_to_the_reproaches(kind: str) -> None:
    body = "Dear Dr. Moore,\n\nI am let down by how slowly this went.\n\nKind regards,\nPriya Raman"
    assert not in_body("pushy", body, occasion(kind=kind))
    assert in_body("pushy", body, occasion(kind="status_follow_up"))


def test_a_question_when_they_decide_is_no_demand_unless_it_is_impatient() -> None:
    assert not said("pushy", "Can you please tell me by Friday when you meet?")
    assert said("pushy", "Would you finally decide?")
