"""A draft as text, as an unsent email, as a mailto link: whatever stands in names and subjects."""

from __future__ import annotations

from email import message_from_string, policy
from email.message import EmailMessage
from typing import cast
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from api.views.draft_formats import SAFE_LINK, copy_text, eml, mailto, mailto_note, plain_text
from domain.words.occasion import Message

MESSAGE = Message("Dear Zoë,\n\nThank you.\n.\nFrom here on\n", "Thank you for Tuesday")
NAMES = [
    "Zoë Lark",
    "Dr. O'Neil, Jr.",
    'Grace "Ace" Moore <boss@x.example>',
    "Grace\r\nBcc: everybody@x.example",
    "Grace\u2028Bcc: everybody@x.example",
    "\u202egrace\u200b moore\ufeff",
    "👩‍👩‍👧 Ada",
    "N" * 300,
    "é" * 300,
    "x\x00y",
    "",
]


def read(text: str) -> EmailMessage:
    return cast(EmailMessage, message_from_string(text, policy=policy.default))


@pytest.mark.parametrize("name", NAMES)
def test_an_email_says_to_whom_and_what_about_and_nothing_more(name: str) -> None:
    text = eml(Message(MESSAGE.body, f"Hello {name}"), "zoe@harlow.example", name)
    found = read(text)
    assert text.isascii()
    assert set(found.keys()) == {
        "X-Unsent", "To", "Subject", "Content-Type", "Content-Transfer-Encoding", "MIME-Version",
    }  # fmt: skip
    [to] = found["To"].addresses
    assert to.addr_spec == "zoe@harlow.example"
    assert not set(to.display_name) & set("\r\n\u2028\u202e\u200b\ufeff\x00")
    assert found["X-Unsent"] == "1"
    assert found.get_content().replace("\r\n", "\n").strip() == MESSAGE.body.strip()
    assert found.get_content_charset() == "utf-8"


def test_a_name_is_shown_as_it_is_written() -> None:
    assert read(eml(MESSAGE, "zoe@harlow.example", "Zoë Lark"))["To"] == "Zoë Lark <zoe@harlow.example>"
    assert read(eml(Message("x", "Grüße 🎉"), "z@h.example"))["Subject"] == "Grüße 🎉"


@pytest.mark.parametrize(
    "to", [None, "", "no address", "a,b@x.example", "a@b@c.example", "x@y.example\r\nBcc: z@z.example"]
)
def test_what_is_no_address_is_left_out(to: str | None) -> None:
    found = read(eml(MESSAGE, to, "Zoë"))
    assert found["To"] is None
    assert found["Bcc"] is None


def test_lines_of_any_length_and_a_lone_dot_arrive_as_they_were() -> None:
    body = "x" * 3000 + "\n.\n=20\nFrom me\n\ttab"
    assert read(eml(Message(body, "s"))).get_content().replace("\r\n", "\n").rstrip("\n") == body


def test_a_mailto_link_gives_back_subject_and_body() -> None:
    message = Message("Dear Zoë & Co?,\n\n100% 'yes' + more #1", "A&B: C=D?")
    link = mailto(message, "zoe+jobs@harlow.example")
    assert link.isascii()
    assert not set(link) & set(' "<>\n')
    parts = urlsplit(link)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "zoe+jobs@harlow.example")
    asked = parse_qs(parts.query.replace("+", "%2B"))
    assert asked == {"subject": ["A&B: C=D?"], "body": ["Dear Zoë & Co?,\r\n\r\n100% 'yes' + more #1"]}


def test_an_address_can_not_add_fields_to_a_link() -> None:
    assert mailto(Message("b"), "z@h.example?bcc=x@y.example").startswith(
        "mailto:z@h.example%3Fbcc%3Dx@y.example?body="
    )


def test_a_link_that_some_programs_would_cut_has_a_note() -> None:
    assert mailto_note(mailto(MESSAGE, "z@h.example")) is None
    note = mailto_note(mailto(Message("ü" * SAFE_LINK, "s"), "z@h.example"))
    assert note is not None
    assert ".eml" in note


def test_text_has_the_addressee_the_subject_and_the_whole_message() -> None:
    assert plain_text(Message("Body", "Subject\nline"), "z@h.example", "Zoë") == (
        "To: Zoë <z@h.example>\nSubject: Subject line\n\nBody\n"
    )
    call = Message("- one\n- two", voicemail_script="Hello, this is Priya.")
    assert plain_text(call) == "- one\n- two\n\nVoicemail script:\nHello, this is Priya.\n"


def test_a_copy_is_the_text_alone() -> None:
    assert copy_text(MESSAGE) == MESSAGE.body
