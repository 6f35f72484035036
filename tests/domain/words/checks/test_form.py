"""Fields left open, strange characters, likeness, a call's script, length, subject and what it is about."""

from __future__ import annotations

import pytest

from domain.facts.people import Channel
from domain.words.occasion import Message, Twin
from tests.domain.words.checks.given import GOOD, SUBJECT, found, in_body, occasion

OPEN_FIELDS = [
    *(
        "{{ point }}",
        "{% if x %}",
        "{first_name}",
        "[Company]",
        "[one sentence on the plant]",
        "<name>",
        "<<Name>>",
    ),
    *(
        "*|FNAME|*",
        "%NAME%",
        "XXX",
        "TBD",
        "INSERT HERE",
        "____",
        "Lorem ipsum",
        "COMPANY NAME",
        "CLIENT_NAME",
    ),
    "(company)",
]


@pytest.mark.parametrize("field", OPEN_FIELDS)
def test_a_field_left_open_is_found(field: str) -> None:
    assert in_body("placeholder", f"Dear Dr. Moore,\n\nI liked {field} very much.\n\nPriya Raman") == [field]


@pytest.mark.parametrize(
    "text",
    [
        "Dear Hiring Manager,",
        "a [sic] b",
        "see [this](https://a.example)",
        "write to <a@b.example>",
        "10 % of it",
        "3 < 4",
    ],
)
def test_what_is_no_field_is_left_alone(text: str) -> None:
    assert in_body("placeholder", text) == []


def test_what_a_field_would_have_said_is_found_by_no_other_check() -> None:
    body = GOOD.replace("Dear Dr. Moore", "Dear [NAME]").replace(
        "Weekly rotas for the night shift", "{{ point }}"
    )
    for check in ("recipient_name", "point_discussed", "pushy", "other_names"):
        assert not found(check, Message(body, SUBJECT)), check


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Grаce", ["Grаce"]),  # a Cyrillic а
        ("pаyments", ["pаyments"]),
        ("a\u200bb", ["\u200b"]),
        ("\u202eabc", ["\u202e"]),
        ("Ｇｒａｃｅ", ["Ｇｒａｃｅ"]),
        ("Zoë Müller, Łukasz Żak and Нина", []),
        ("שלום and 東京", []),
        ("नमस्\u200dते", []),
        ("👩\u200d💻", []),
        ("5 µm", []),
    ],
)
def test_characters_that_hide_or_pretend(text: str, places: list[str]) -> None:
    assert in_body("strange_characters", f"It is {text} here.") == places


def test_a_name_in_lookalike_letters_is_no_misspelt_name() -> None:
    body = GOOD.replace("Dr. Moore", "Dr. Mооre")
    assert in_body("strange_characters", body) == ["Mооre"]
    assert not found("recipient_name", Message(body, SUBJECT))


def test_the_same_text_but_for_names_and_greeting_is_too_similar() -> None:
    twin = GOOD.replace("Dear Dr. Moore", "Dear Tom").replace("Priya Raman", "Priya")
    of = occasion(twins=(Twin("Tom Adeyemi", twin),))
    (finding,) = found("too_similar", Message(GOOD, SUBJECT), of)
    assert "100%" in finding.message and "Tom Adeyemi" in finding.message
    other = "Dear Tom,\n\nThank you for the tour of the yard. Your cranes are a sight.\n\nPriya"
    assert not found("too_similar", Message(GOOD, SUBJECT), occasion(twins=(Twin("Tom Adeyemi", other),)))


@pytest.mark.parametrize(("limit", "is_found"), [(0.8, True), (0.79, True), (0.81, False)])
def test_similarity_at_the_limit_is_too_much(limit: float, is_found: bool) -> None:
    ours, theirs = "one two three four five", "one two three four six"  # 8 of 10 words are in both
    of = occasion(
        similarity_limit=limit, twins=(Twin("Tom", f"Dear Tom,\n\n{theirs}\n\nKind regards,\nPriya"),)
    )
    body = f"Dear Dr. Moore,\n\n{ours}\n\nKind regards,\nPriya"
    assert bool(found("too_similar", Message(body), of)) is is_found


SCRIPT = (
    "Hello Dr. Moore, this is Priya Raman. I am calling about the post. You can reach me on 01632 555 0142."
)


@pytest.mark.parametrize(
    ("outline", "script", "what"),
    [
        ("- thanks\n- ask\n- offer", SCRIPT, []),
        ("1) thanks 2) ask 3) offer", SCRIPT, []),
        ("- thanks\n- ask", SCRIPT, ["The outline has 2 of at least three points."]),
        ("", SCRIPT, ["There is no outline of the call."]),
        ("- thanks\n- ask\n- offer", None, ["There is no script for a machine."]),
        (
            "- a\n- b\n- c",
            SCRIPT.replace("this is Priya Raman", "good day"),
            ["The script doesn't say who is calling."],
        ),
        ("- a\n- b\n- c", SCRIPT.partition(" You can")[0], ["The script doesn't say how to reach back."]),
        ("- a\n- b\n- c", SCRIPT.replace("01632 555 0142", "priya@mail.example"), []),
    ],
)
def test_a_call_has_an_outline_and_a_script(outline: str, script: str | None, what: list[str]) -> None:
    of = occasion(kind="status_follow_up", channel=Channel.PHONE)
    assert [each.message for each in found("call_script", Message(outline, None, script), of)] == what


@pytest.mark.parametrize(
    ("kind", "channel", "words", "is_found"),
    [
        ("thank_you", Channel.EMAIL, 39, True),
        ("thank_you", Channel.EMAIL, 40, False),
        ("thank_you", Channel.LETTER, 250, False),
        ("thank_you", Channel.EMAIL, 251, True),
        ("thank_you", Channel.LINKEDIN, 39, False),
        ("status_follow_up", Channel.EMAIL, 24, True),
        ("status_follow_up", Channel.EMAIL, 150, False),
        ("offer_idea", Channel.EMAIL, 151, True),
        ("connect_online", Channel.LINKEDIN, 60, False),
        ("connect_online", Channel.LINKEDIN, 61, True),
        ("reply", Channel.EMAIL, 400, False),
    ],
)
def test_length_in_words(kind: str, channel: Channel, words: int, is_found: bool) -> None:
    assert bool(found("length", Message("word " * words), occasion(kind=kind, channel=channel))) is is_found


def test_a_script_has_75_words_at_most() -> None:
    of = occasion(kind="reply", channel=Channel.PHONE)
    assert not found("length", Message("a", None, "word " * 75), of)
    assert found("length", Message("a", None, "word " * 76), of)


def test_a_linkedin_note_has_300_characters_at_most_and_the_rest_is_the_place() -> None:
    of = occasion(channel=Channel.LINKEDIN)
    assert in_body("linkedin_limit", "a" * 300 + "\n", of) == []
    assert in_body("linkedin_limit", "a" * 300 + "bcd\n", of) == ["bcd"]


@pytest.mark.parametrize(
    ("subject", "kind", "is_found"),
    [
        ("Thank you for Tuesday - Dispatch Manager", "thank_you", False),
        ("Thank you", "thank_you", False),
        ("Thank you, Grace", "thank_you", False),
        ("SAP EWM lead", "thank_you", False),
        (None, "thank_you", True),
        ("  ", "thank_you", True),
        ("Hello", "thank_you", True),
        ("Hi Grace!", "thank_you", True),
        ("Just a quick follow-up", "status_follow_up", True),
        ("Important", "thank_you", True),
        ("DISPATCH MANAGER POST", "thank_you", True),
        ("RE: Dispatch Manager", "thank_you", True),
        ("Re: Dispatch Manager", "reply", False),
        ("Dispatch Manager " * 5 + "abcde", "thank_you", False),  # 90 characters
        ("Dispatch Manager " * 5 + "abcdef", "thank_you", True),
    ],
)
def test_subjects(subject: str | None, kind: str, is_found: bool) -> None:
    assert bool(found("subject_line", Message(GOOD, subject), occasion(kind=kind))) is is_found


@pytest.mark.parametrize(
    ("subject", "sentence", "is_named"),
    [
        ("Thanks", "I liked the talk about the Dispatch Manager post.", True),
        ("Dispatch Manager", "I liked the talk.", True),
        ("Thanks", "I would like to join Harlow.", True),
        ("Thanks", "I liked the talk.", False),
        ("Thanks", "I wrote to Pike & Lowe about a manager.", False),
    ],
)
def test_the_opening_is_named_by_role_or_company(subject: str, sentence: str, is_named: bool) -> None:
    body = f"Dear Dr. Moore,\n\n{sentence}\n\nPriya Raman"
    assert bool(found("job_named", Message(body, subject))) is not is_named
