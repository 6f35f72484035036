"""Pressure, reproach, ill words, private matters, pay, slang, excuses and reminders; and what only looks like them."""

from __future__ import annotations

import pytest

from domain.facts.people import Channel
from domain.words.occasion import Message
from tests.domain.words.checks.given import found, in_body, occasion, said

FAULTS: dict[tuple[str, str, int], str] = {
    ("pushy", "thank_you", 1): """I expect your decision by Friday.
I must have an answer this week.
Please decide before Monday, as I cannot wait any longer.
You need to let me know by tomorrow.
I need a definite yes or no by the end of the week.
Kindly confirm by return.
I insist on a reply before the weekend.
This is urgent for me.
Please treat this as a matter of urgency.
I would ask you to give this your immediate attention.
Time is running out, so please come to a decision.
If I do not hear from you by Thursday, I will accept the other offer.
If there is no answer by then, I shall assume that you have lost interest.
Should you not decide this week, I shall have to look elsewhere.
Unless you move quickly, you will lose me to a competitor.
I will not be available much longer.
You cannot afford to let this chance pass.
You would be making a mistake not to hire me.
I am rather disappointed that I have not heard from you.
It is disappointing to be left waiting like this.
After all the preparation I put in, I think I am owed an answer.
I gave up a day of leave for you.""",
    ("reproach", "gracious_reply", 1): """I find your decision hard to understand.
I must say that I had expected more from a company of your standing.
It would have been nice to be told earlier.
Next time you might tell candidates sooner.
I believe that you are making a mistake.
I would ask you to reconsider.
Is there any chance that you might think again?
Could you tell me what I lacked?
May I ask why I was not chosen?
After four rounds I would have expected a call rather than a form letter.
It is a pity that nobody took the trouble to explain it.
Had the process been quicker, I would have stayed.
The long silence made the decision easy.
The job turned out to be different from what I was promised.
Frankly, the process was a waste of time.
It seems the job had been filled from the start.
I cannot agree with your assessment.
I do not think that you gave me a fair chance.
You kept me waiting for six weeks.
I am surprised that experience counts for so little.
Your interviewers were poorly prepared.
Perhaps you could let me know where I fell short.""",
    ("speaks_ill", "thank_you", 1): """My present boss is a tyrant.
My manager takes credit for everything I do.
My old company is going downhill because nobody there can plan.
Unlike the other candidates, I actually know the trade.
Your competitors sell rubbish.
My current employer treats its people badly.
The management at my last firm had no idea what it was doing.
My colleagues are lazy and leave the work to me.
I am leaving because my boss never keeps his word.
The school where I work is run by people who hate children.
My former head was incompetent.
At my present place nothing works and nobody cares.
My predecessor left everything in a mess.
Your rivals across town only want to make a quick profit.
The last agency I worked with was useless.
My line manager plays favourites.
I am tired of working for people who do not listen.
The firm I work for cheats its customers.
My last director could not tell a ledger from a menu.
The kitchen I work in now is dirty and the chef is drunk by nine.
My boss is jealous of my success.
Her last employer broke every promise it made.""",
    ("private_matters", "thank_you", 1): """My wife is expecting our second child in March.
I am a single mother of two.
I had an operation on my back last year, but I am well again.
As a Christian I share your values.
I turn fifty next year.
I have to pay off my debts.
I suffer from migraines now and then.
I vote Green, as you may have guessed.
My daughter starts school in September.
I am going through a divorce.
I need the money, since my rent has gone up.
He is 54 and in very good health.
She recently got married and has no plans for children.
I was off sick with depression for some months.
I am a member of the Conservative Party.
I do not eat pork for religious reasons.
Since my husband lost his job we have to watch every penny.
I pray that you will choose me.
At 58 I still feel young.
My mother is ill and I look after her.
He has recovered well from his heart attack.
I am pregnant, but that will not be a problem.""",
    ("pay", "thank_you", 1): """Could you tell me what the job pays?
I was wondering about the salary.
How many days of holiday do you offer?
I would expect at least 60,000 a year.
Is there a bonus?
I hope that we can agree on a good package.
I would also like to know about the benefits you offer.
Would a company car be part of it?
My current pay is 48,000.
I have booked three weeks off in July.
I am looking for a higher income than I have now.
Is overtime paid?
Do you pay for travel?
What would I earn in the first year?
I need every second Friday off.
Working from home two days a week would be important to me.
What are the holidays like?
I trust that the pay reflects the responsibility.
I would like to talk about money soon.
How does the pension plan work?""",
    ("timid", "status_follow_up", 1): """I am sorry to bother you again.
I know that you are very busy, but I wanted to ask.
I am just checking in.
I may not be the best candidate on your list.
I hope I am not disturbing you.
I don't want to be a nuisance.
Please forgive my writing to you.
You probably have far better applicants than me.
I hope you don't mind my asking.
I realise that your time is precious.
I hate to ask, but is there any news?
I would understand if you did not remember me.
I was so nervous that I did not do well.
I am afraid my English is not very good.
I apologise for troubling you.
I do not want to take up too much of your time.
I am not sure that I am good enough for this.
Just a gentle nudge about my application.
Excuse me for writing.
I dare to ask whether there is any news.
I hope this is not too forward of me.
I will not steal any more of your time.""",
    ("unanswered", "status_follow_up", 2): """I have not heard back from you.
I wrote to you last week.
I am writing again about my application.
My last email may have gone astray.
As mentioned in my earlier message, I am interested.
I am still waiting for your reply.
I am following up on my previous note.
Did you get my letter?
I sent you a message on Monday.
I have had no answer so far.
This is the second time that I write.
Perhaps my message got lost.
You have not answered my question.
I know I asked you before.
It has been quiet since my last email.
I refer to my email of 12 November.
I tried to reach you last week.
I wanted to remind you of my question.
I never got a reply.
My earlier question is still open.
Not having heard from you, I try once more.""",
    ("casual", "thank_you", 1): """Hey Grace, it was great.
It was super cool to meet you guys.
Thx for the chat.
I'm gonna love it there.
That was awesome!
lol, that was funny.
Hi guys
Yeah, I would like that.
It was fun :-)
BTW I have finished the course.
Can u tell me more?
Cheers mate
I'm so pumped for this.
You folks rock.
I kinda like the idea.
I was like, wow.
Catch you later
No worries.
Hit me up any time.""",
}
FINE: dict[tuple[str, str, int], str] = {
    ("pushy", "thank_you", 1): """Could you tell me when you expect to decide?
I can see why urgent orders come first with you.
I understood at once why the night shift matters.
They have asked for my answer by Friday.
There is no hurry at all.
You need to see the SAP screens of the WMS, said Tom.
I will send the papers as soon as possible.
What a day!""",
    ("reproach", "gracious_reply", 1): """I am naturally sorry, but I respect your decision.
Thank you for explaining your reasons so openly.
It was not an easy decision for me.
I wish your new colleague all the best.
I understand why you chose somebody with more experience.
Would you please pass on my thanks to Tom?""",
    ("speaks_ill", "thank_you", 1): """My present manager knows that I am leaving and wishes me well.
The weather was awful, the tour was not.
At my last company we cut waste by a fifth.
We turned a mess of cables into order.""",
    ("private_matters", "thank_you", 1): """I have led teams of forty for ten years.
Health and safety were on every page.
The party wall of the plant is listed.
Our children's ward opened in May.""",
    ("pay", "thank_you", 1): """I pay attention to detail.
The holiday season is your busiest time.
It pays off within a year.
I earned their trust.""",
    ("timid", "status_follow_up", 1): """I am sorry to hear that Tom is ill.
Please do not hesitate to call.
Could you tell me where things stand?
I am sorry for my late reply.""",
    ("unanswered", "status_follow_up", 2): """Thank you again for the interview on 17 November.
No answer is needed.
If you have not reached a decision yet, I understand.
May I ask where things stand?""",
    ("casual", "thank_you", 1): """Hi Grace, it was good to talk.
I could hardly wait for the tour.
The cold store keeps its cool at four degrees.
We steamed into Hull at noon.""",
}


def _rows(said_by: dict[tuple[str, str, int], str]) -> list[tuple[str, str, int, str]]:
    return [(*key, sentence) for key, sentences in said_by.items() for sentence in sentences.split("\n")]


@pytest.mark.parametrize(("check", "kind", "attempt", "sentence"), _rows(FAULTS))
def test_it_is_found(check: str, kind: str, attempt: int, sentence: str) -> None:
    assert said(check, sentence, occasion(kind=kind, attempt=attempt))


@pytest.mark.parametrize(("check", "kind", "attempt", "sentence"), _rows(FINE))
def test_what_only_looks_like_it_is_left_alone(check: str, kind: str, attempt: int, sentence: str) -> None:
    assert not said(check, sentence, occasion(kind=kind, attempt=attempt))


def test_the_place_is_the_sentence_and_the_message_quotes_the_words() -> None:
    body = (
        "Dear Dr. Moore,\n\nThank you. I expect your decision by Friday, please. Best wishes.\n\nPriya Raman"
    )
    (finding,) = found("pushy", Message(body))
    assert body[finding.place.start : finding.place.end] == "I expect your decision by Friday, please."
    assert "“I expect your decision” demands" in finding.message


def test_shouting_is_found_sign_by_sign_and_word_by_word() -> None:
    assert in_body("pushy", "Dear Dr. Moore,\n\nIt was great!! I REALLY liked SAP and ISO.\n\nPriya") == [
        "!!",
        "REALLY",
    ]
    assert in_body("pushy", "Dear Dr. Moore,\n\nOne! Two! Three!\n\nPriya") == []
    assert in_body("pushy", "Dear Dr. Moore,\n\nOne! Two! Three! Four!\n\nPriya") == ["!"]


def test_the_words_of_the_role_are_not_what_is_meant() -> None:
    sentence = "I would love to be your Payroll and Pension Manager."
    assert said("pay", sentence)
    assert not said("pay", sentence, occasion(role="Payroll and Pension Manager"))


def test_the_date_of_ones_own_other_offer_is_a_fact() -> None:
    of = occasion(kind="competing_offer_note")
    assert not said("pushy", "They want my answer by Friday, 27 November.", of)
    assert said("pushy", "Unless I have your offer before Friday, I will accept theirs.", of)


@pytest.mark.parametrize("face", [":-)", "😀", ";)", "<3"])
def test_a_picture_is_casual(face: str) -> None:
    assert in_body("casual", f"Dear Dr. Moore,\n\nIt was good {face}\n\nPriya") == [face]


@pytest.mark.parametrize(
    ("body", "is_asked"),
    [
        ("Let me know what you think.", True),
        ("Would you look at it?", True),
        ("Is it of use?", True),
        ("It is yours if it helps; no answer is needed.", False),
        ("Please find it attached.", False),
    ],
)
def test_news_and_a_first_note_ask_for_nothing(body: str, is_asked: bool) -> None:
    assert said("question_asked", body, occasion(kind="offer_idea")) is is_asked
    assert said("question_asked", body, occasion(kind="connect_online", channel=Channel.LINKEDIN)) is is_asked
