"""Thanks, a point, the concerns, interest and fit, the next step, an offer, an open door: said in many ways."""

from __future__ import annotations

import pytest

from domain.facts.people import Channel
from domain.words.occasion import Concern, Message, News
from tests.domain.words.checks.given import GOOD, SUBJECT, found, occasion, said

THANKS = """Thank you for your time.
Thanks so much for Tuesday.
I am grateful for the hour you gave me.
It was kind of you to see me.
I really appreciated our conversation.
She thanks you for the courtesy shown to her.
I would like to thank you for the interview.
Thank you, and please thank Tom, for a lovely afternoon.
Thank you for reading my application.
Please pass on my thanks to the panel.
I will always be thankful for that."""
NO_THANKS = """Thanks in advance for your answer.
I enjoyed our talk.
I would appreciate a quick reply.
Thanks to your system nobody waits.
I would be grateful for an answer.
Patients appreciate a quiet ward.
I will be grateful for any information."""
INTEREST = """I am very interested in the post.
The role appeals to me.
I left more convinced than ever that this is my place.
The Dispatch Manager post is the one I want.
She is as keen as before.
My heart is set on it."""
NO_INTEREST = """I read your report with interest.
It was very interesting to hear about the plant.
I would be glad to hear from you.
I am happy to send references."""
NEXT = """Could you tell me where things stand?
I should be glad to know how the matter stands.
When do you expect to decide?
Is the position still open?
I was wondering how things are coming along."""
NO_NEXT = """I am still very interested in the post.
I would be glad to send references.
I hope that you are well.
How are you?"""
FURTHER = """I am happy to send references.
If you need anything further, please let me know.
Should you require more documents, I will send them.
I would be glad to arrange a second visit.
Do tell me if something is missing."""
NOTHING_FURTHER = """Could you tell me where things stand?
I should very much like to work with you.
Could you give me an update, or send me a line?
I could bring ten years to the team."""
OPEN = """I would be glad to be considered again.
I hope that our paths will cross again.
If things change on your side, I would be happy to talk.
You know where to find me.
I remain interested in working for you."""
CLOSED = """I respect your decision and wish you all the best for the future.
I have accepted another position.
Thank you again for your time.
Please cancel the interview on Thursday."""
MUST_SAY = [
    ("thanks", "withdrawal_note", 1, THANKS, NO_THANKS),
    ("next_steps", "status_follow_up", 1, NEXT, NO_NEXT),
    ("further_information", "status_follow_up", 1, FURTHER, NOTHING_FURTHER),
    ("door_open", "gracious_reply", 1, OPEN, CLOSED),
    ("door_open", "status_follow_up", 2, OPEN, CLOSED),
]
SENTENCES = [
    (check, kind, attempt, sentence, is_said)
    for check, kind, attempt, *both in MUST_SAY
    for is_said, sentences in zip((True, False), both, strict=True)
    for sentence in sentences.split("\n")
]


@pytest.mark.parametrize(("check", "kind", "attempt", "sentence", "is_said"), SENTENCES)
def test_it_is_said_or_missed(check: str, kind: str, attempt: int, sentence: str, is_said: bool) -> None:
    assert said(check, sentence, occasion(kind=kind, attempt=attempt)) is not is_said


@pytest.mark.parametrize(
    ("sentence", "is_said"),
    [*((each, True) for each in INTEREST.split("\n")), *((each, False) for each in NO_INTEREST.split("\n"))],
)
def test_interest_is_said_or_missed(sentence: str, is_said: bool) -> None:
    findings = found(
        "interest_and_fit", Message(f"Dear Dr. Moore,\n\n{sentence} My ten years in dispatch help.\n\nPriya")
    )
    assert [each for each in findings if "interested" in each.message] == ([] if is_said else findings)
    assert bool(findings) is not is_said


def test_a_reason_is_a_strength_a_deed_or_experience() -> None:
    of = occasion(kind="application_follow_up")
    for reason in ("I ran a night shift of forty.", "Shift planning is my trade.", "I have led two depots."):
        assert not said("interest_and_fit", f"I am very interested in the role. {reason}", of)
    assert said("interest_and_fit", "I am very interested in the role. It is a fine company.", of)


def test_what_is_missing_would_go_between_greeting_and_signature() -> None:
    body = "Dear Dr. Moore,\n\nI enjoyed it.\n\nKind regards,\nPriya Raman"
    (finding,) = found("thanks", Message(body))
    assert finding.place.start == finding.place.end == body.index(",")
    (finding,) = found("door_open", Message(body), occasion(kind="gracious_reply"))
    assert finding.place.start == finding.place.end == body.index("Kind regards")


def test_by_phone_it_may_stand_in_the_script() -> None:
    of = occasion(kind="status_follow_up", channel=Channel.PHONE)
    script = "Hello Dr. Moore, this is Priya Raman. Thank you for your time. Call me on 01632 555 0142."
    assert not found("thanks", Message("- ask\n- offer\n- end", None, script), of)


POINTS = [
    ("Moving the night shift to weekly rotas is bold.", True),
    ("I thought about the rota and the nights it would save.", True),
    ("I thought about the rota.", True),
    ("Your roster gave me no rest on the way home, nor did the nights.", True),
    ("Weekly meetings suit a team.", False),
    ("Planning nights by weekly rota makes sense.", True),
    ("Thank you for the interesting conversation about your team.", False),
    ("Your weekly market is nice.", False),
]


@pytest.mark.parametrize(("sentence", "is_taken_up"), POINTS)
def test_a_point_is_taken_up_in_its_main_words(sentence: str, is_taken_up: bool) -> None:
    assert said("point_discussed", sentence) is not is_taken_up


@pytest.mark.parametrize(
    ("sentence", "is_particular"),
    [
        ("Your new cold store behind the railway yard impressed me.", True),
        ("Harlow Freight runs hydrogen lorries through the pass.", True),
        ("Thank you for telling me about your company and your team.", False),
        ("Harlow Freight is a great company with an excellent culture.", False),
        ("My cat likes hydrogen lorries.", False),
    ],
)
def test_without_a_point_something_particular_about_them_will_do(sentence: str, is_particular: bool) -> None:
    assert said("point_discussed", sentence, occasion(points=())) is not is_particular


def test_each_concern_is_touched_by_its_own_words_or_by_its_answers() -> None:
    of = occasion(
        concerns=(
            Concern("has never led a union shop", "worked with two stewards"),
            Concern("no experience with chemicals"),
        )
    )
    missed = found("concerns_answered", Message(GOOD, SUBJECT), of)
    assert [each.message.rpartition(": ")[2] for each in missed] == [
        "has never led a union shop.",
        "no experience with chemicals.",
    ]
    assert "two stewards" in missed[0].fix
    answered = GOOD.replace(
        "Kind regards", "The stewards at my depot helped, and I learn about chemical loads.\n\nKind regards"
    )
    assert not found("concerns_answered", Message(answered, SUBJECT), of)


EXAM = (News("passed the ADR exam", "certificate from May"),)
TOLD = [
    (
        "news_told",
        "share_update",
        {"news": EXAM},
        "I have passed my ADR exam.",
    ),
    (
        "news_told",
        "share_update",
        {"news": EXAM},
        "The certificate is of May.",
    ),
    (
        "items_named",
        "send_materials",
        {"items": ("a copy of the CPC certificate",)},
        "My CPC certificate is enclosed.",
    ),
]


@pytest.mark.parametrize(("check", "kind", "known", "sentence"), TOLD)
def test_news_and_items_are_told_in_their_main_words(
    check: str, kind: str, known: dict[str, object], sentence: str
) -> None:
    assert not said(check, sentence, occasion(kind=kind, **known))
    assert said(check, "Here is what you wanted to have.", occasion(kind=kind, **known))


@pytest.mark.parametrize(
    ("sentence", "has_day"),
    [
        ("I will send you the papers by Friday.", True),
        ("I'll send them tonight.", True),
        ("You will have them on 24 November.", True),
        ("I will send you the papers. You will have them by Friday.", True),
        ("I will send you the papers.", False),
        ("I'll forward it soon.", False),
        ("Copies of all certificates will follow.", False),
        ("I will send it as soon as possible.", False),
        ("I attach the papers.", True),
    ],
)
def test_a_promise_has_its_day(sentence: str, has_day: bool) -> None:
    assert said("promise_dated", sentence, occasion(kind="reply")) is not has_day
