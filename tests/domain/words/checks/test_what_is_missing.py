"""An open door, a question on where things stand, an offer of more, thanks: said, or only sounding like it."""

from __future__ import annotations

import pytest

from tests.domain.words.checks.given import occasion, said

OPEN_DOOR = """I would be glad if our paths crossed again.
My door stays open.
We should be happy to support you with later sites as well.
You may well see another application from me.
I hope there will be a second chance.
I would be grateful to be remembered.
Who knows what the next years will bring.
I hope that there will be an occasion to work together in the future.
If there is something else that suits me, I would be glad to know.
Feel free to contact me whenever something fits.
Priya would be happy to hear from you again.
Not this year, then, but perhaps the next.
If this one has gone, I'd be happy to talk about the next.
I have not given up hope.
I hope to play with you another season.
I hope that we can have that coffee some time.
If my plans change, may I come back to you?
See you again, I hope.
I'll gladly be on your list of reserves.
I hope it was not our last conversation.
In a couple of years the picture may be different, and I'd be glad to talk then.
I would always be open to a conversation.
We should be delighted to assist with future searches.
I'd be glad if we stayed in contact.
My interest is unchanged and does not depend on dates."""
NOT_OPEN_DOOR = """I wish you all the best.
Thank you once more for the conversation.
I have received an offer from another company.
Please thank Tom on my behalf.
You have chosen a strong candidate, I am sure.
Is there any news about the Dispatch Manager post?
I am happy to answer further questions.
I hope that you are well.
My new job begins in May.
Thank you for the kind words in your letter.
I wish you a good start with your new team in the coming months.
Thank you for everything, and good luck with the new rota.
Another company made me an offer that I have accepted.
I understand that you need someone with more experience.
I will remember the tour of the cold store.
I was wondering whether the timetable still holds.
Weekly rotas have since been tried at my depot.
All good wishes to you and the team."""
ASKED = """Could you tell me where things stand?
Is there an update on the process?
I would appreciate knowing the next steps.
Do you have a date in mind?
Are you still on track for a decision in May?
Might I ask how matters stand?
I'd love to know how the process is moving.
Would you be so kind as to inform me about the state of the procedure?
Can you say anything yet about the timetable?
Any movement on the Dispatch Manager role?
Is Priya still under consideration?
How would you like to proceed?
Can Priya expect an answer this month?
I am writing to see where you have got to.
I'd appreciate any information on the process you can give.
I'd be pleased to hear of any progress.
Have you settled on someone?
How soon do you think a choice can be made?
I wonder if the panel has had a chance to meet.
We would be interested to learn how you see her candidacy.
Do you already know when the second round takes place?
I'm just following the calendar: you hoped to decide by Friday; has that been possible?
An idea of the timetable would be helpful.
- Where does the search stand?
Do you have a timeline for a decision?"""
NOT_ASKED = """Thank you again for your time.
I hope you are well.
I ran a night shift of forty.
If the trustees would like to see further papers, I can send them at any time.
May I send you my references?
Would you like to see my portfolio?
I hope the search goes well.
Her interest is as strong as on the first day.
I would be of use to you.
I have thought about your plans for the depot.
I look forward to hearing from you.
How well I remember the tour!
I can send further papers whenever you like.
The role still appeals to me as much as on the day.
When we spoke in May you mentioned weekly rotas.
I wanted to let you know that I passed the ADR exam.
I remain at your disposal.
I would be glad to provide references at the next stage."""
FORWARD = """I look forward to the next step.
I look forward to hearing from you.
Looking forward to your reply.
I would welcome the chance to talk.
I'd love to tell you more in person.
I would be glad to come in for an interview.
I hope we can meet soon.
I hope for an invitation.
I'd be delighted to be invited to an interview.
An invitation would make me very happy.
I am eager to meet you.
I can come to Leeds any day.
I'm available for a conversation whenever it suits you.
I am free all next week should you wish to talk.
I should be very glad of an opportunity to introduce myself.
I await your answer with anticipation.
I hope to hear from you.
I hope to learn soon how we go on.
It would be a pleasure to discuss my application with you.
I'm excited to take the next step.
I'd jump at the chance of an interview.
May I tell you more in a conversation?
When would it suit you to talk?
I'd appreciate the chance to explain my ideas face to face.
A conversation would be very welcome."""
NOT_FORWARD = """I wish you and your team a pleasant spring.
Thank you for the opportunity to apply.
I am very interested in the post.
For six years I have planned routes from three depots.
I hold the CPC certificate.
My form reached your office on Monday.
What appeals to me most is that parents are asked for their view.
With best wishes for the busy weeks before Christmas.
My French is good enough for jokes.
I was pleased to read that the engineer spends time with suppliers.
I am very much drawn to the post.
I would love to work with you.
I have built a team of seven.
I hope you are well.
I sent my papers on Monday.
I enjoy meeting customers.
I would be proud to join you.
It would be a joy to do this work."""
OFFERED = """I am happy to send references.
Should you have further questions, I am at your disposal.
I can let you have the figures within a day.
Two of my referees have agreed to be called.
Is there anything I can add?
Would it help to see my portfolio?
More documents can be sent at any time.
I have two references ready for you.
I'm ready to take a test, if you like.
Do not hesitate to contact me for more details.
If there's more you'd like to know, I'm easy to reach.
Whatever you still need, I'll send it.
I could also bring my sketchbooks.
I'd be glad to go into detail.
We are glad to provide whatever you need.
We have her certificates here, should you wish to see them.
Her referees can be called at any time.
Further evidence I can supply at any time.
Should any point need clearing up, I'd be glad to do so.
If I can make your decision easier by sending anything, please say so.
Both my referees are expecting your call.
Should the panel have any questions, I am easily reached.
Shall I have my certificates sent over?
Any questions, please call.
Happy to talk through any of this."""
NOT_OFFERED = """Could you tell me where things stand?
Could you let me know when you decide?
I look forward to hearing from you.
I would be glad to join you.
I'm happy that we met.
I would appreciate any information you can give.
Can you send me a line on the timeline?
She has led two arbitrations.
I'd love to help you with the rota.
I'm ready to start in May.
Working with schools is what I do best.
I'm available from May.
I could help you with the night shift from the first day.
I will be in Leeds next week.
If the decision has been made, I'd be glad to know it.
I can plan shifts in my sleep.
I am happy to say that my interest has grown.
Please tell me how the search is going."""
THANKED = """Thank you for your time.
I'm grateful to you for seeing me.
I appreciated the hour you gave me.
We are obliged to you for the interview.
Allow me to express my gratitude for the meeting.
Thanks so much for having me.
Thank you both.
Thank you very much indeed.
She asked me to thank you for your kindness.
I owe you thanks for a fine afternoon.
I'm thankful for the chance.
It meant a lot to me that you took so much time.
Your time on Tuesday was much appreciated.
I don't want to let the day end without thanking you.
I would like to express my appreciation for your time.
Cheers for the tour on Tuesday.
I was so grateful to be received so kindly.
Your letter was a kindness for which I thank you.
I greatly valued our conversation and your time.
Thank you kindly for the invitation.
I came home grateful.
Thanks again for hosting me.
Please pass my thanks on to Tom, and take them yourself.
My gratitude for your time.
It is with gratitude that I write."""
NOT_THANKED = """Thank you in advance for your reply.
Thanks in advance.
Thanking you in advance.
Many thanks in advance for any news.
I enjoyed our talk.
It was a pleasure to meet you.
I would be grateful for a reply.
I'd be grateful if you could tell me where things stand.
I would appreciate any news.
I'd appreciate hearing from you.
It was an honour to see your hall.
I was glad to be there.
No thanks to the weather we arrived late.
Thanks to the new rota nobody waits.
I respect your decision.
I hope that you are well.
It was good to see the control room.
It would be kind of you to let me know."""
TABLES = [
    ("door_open", "status_follow_up", 2, OPEN_DOOR, NOT_OPEN_DOOR),
    ("next_steps", "status_follow_up", 1, ASKED, NOT_ASKED),
    ("next_steps", "application_follow_up", 1, FORWARD, NOT_FORWARD),
    ("further_information", "status_follow_up", 1, OFFERED, NOT_OFFERED),
    ("thanks", "thank_you", 1, THANKED, NOT_THANKED),
]


@pytest.mark.parametrize(
    ("check", "kind", "attempt", "sentence"),
    [(*row[:3], sentence) for row in TABLES for sentence in row[3].split("\n")],
)
def test_it_is_said(check: str, kind: str, attempt: int, sentence: str) -> None:
    assert not said(check, sentence, occasion(kind=kind, attempt=attempt))


@pytest.mark.parametrize(
    ("check", "kind", "attempt", "sentence"),
    [(*row[:3], sentence) for row in TABLES for sentence in row[4].split("\n")],
)
def test_it_only_sounds_like_it(check: str, kind: str, attempt: int, sentence: str) -> None:
    assert said(check, sentence, occasion(kind=kind, attempt=attempt))
