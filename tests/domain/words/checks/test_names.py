"""The recipient by the right name and title, no stranger, and client and candidate rightly spelt."""

from __future__ import annotations

import pytest

from domain.facts.people import Channel
from domain.plan import Actor
from domain.words.occasion import Addressee, Message, Stranger
from tests.domain.words.checks.given import GOOD, found, in_body, occasion

GREETINGS = [
    # greeting, recipient, salutation, what is found
    ("Dear Dr. Moore,", "Grace Moore", "Dr.", None),
    ("Dear Dr Moore", "Grace Moore", "Dr.", None),
    ("Hi Grace,", "Grace Moore", "Dr.", None),
    ("Dear Grace Moore,", "Grace Moore", None, None),
    ("Good morning, Grace,", "Grace Moore", None, None),
    ("Grace - thank you.", "Grace Moore", None, None),
    ("Dear Dr. Moore and Mr. Adeyemi,", "Grace Moore", "Dr.", None),
    ("Dear Frau Dr. Müller,", "Eva Müller", "Frau Dr. Müller", None),
    ("Dear Dr. Mueller,", "Eva Müller", "Frau Dr. Müller", None),
    ("Dear Ms Vane-Price,", "Harriet Vane-Price", "Ms", None),
    ("Dear Rev. Ngugi,", "Peter Ngugi", "Rev.", None),
    ("Dear Professor Ito,", "Ken Ito", "Prof.", None),
    ("Dear Ms Moore,", "Grace Moore", None, None),  # no title is known: any may be right
    ("Dear Dr. More,", "Grace Moore", "Dr.", "Dr. More"),
    ("Dear Dr. Moroe,", "Grace Moore", "Dr.", "Dr. Moroe"),
    ("Dear Grace Miller,", "Grace Moore", None, "Grace Miller"),
    ("Dear Mr. Moore,", "Grace Moore", "Dr.", "Mr. Moore"),
    ("Dear Mrs Moore,", "Grace Moore", "Ms", "Mrs Moore"),
    ("Dear Dr. Grace,", "Grace Moore", "Dr.", "Dr. Grace"),
    ("Dear Moore,", "Grace Moore", "Dr.", "Moore"),
    ("Dear Mr Adeyemi,", "Grace Moore", "Dr.", "Mr Adeyemi"),
    ("Dear Dr. Muller,", "Eva Müller", "Dr.", "Dr. Muller"),
    ("Dear Hiring Manager,", "Grace Moore", "Dr.", "Hiring Manager"),
    ("Dear Sir or Madam,", "Grace Moore", "Dr.", "Sir"),
    ("Dear all,", "Grace Moore", "Dr.", "all"),
]


@pytest.mark.parametrize(
    ("greeting", "name", "salutation", "place"), GREETINGS, ids=[row[0] for row in GREETINGS]
)
def test_greetings(greeting: str, name: str, salutation: str | None, place: str | None) -> None:
    body = f"{greeting}\n\nThank you for your time.\n\nPriya Raman"
    of = occasion(recipient=Addressee(name, salutation))
    assert in_body("recipient_name", body, of) == ([] if place is None else [place])


def test_a_message_without_a_greeting_is_found_at_its_beginning() -> None:
    (finding,) = found("recipient_name", Message("Thank you for your time.\n\nPriya Raman"))
    assert (finding.place.start, finding.place.end) == (0, 0)
    assert "Dear Dr. Moore" in finding.fix


def test_a_capital_will_is_no_greeting_of_will() -> None:
    of = occasion(recipient=Addressee("Will Moore"))
    assert found("recipient_name", Message("I hope that you will write.\n\nPriya Raman"), of)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("As I told Grace Moor, it was good.", ["Moor"]),
        ("I thought of you, Dr. Moorre, and smiled.", ["Moorre"]),
        ("More of it would be good. Moor and heath.", []),
        ("It was good, Moore by Moore.", []),
        ("The Grade is good.", []),
    ],
)
def test_a_misspelt_name_is_found_anywhere(said: str, place: list[str]) -> None:
    assert in_body("recipient_name", f"Dear Dr. Moore,\n\n{said}\n\nPriya Raman") == place


def test_by_phone_the_script_addresses_them() -> None:
    of = occasion(channel=Channel.PHONE)
    outline = "- thanks\n- points\n- ask"
    right = "Hello Dr. Moore, this is Priya Raman. Call me on 01632 555 0142."
    assert not found("recipient_name", Message(outline, None, right), of)
    for wrong, part in (
        (right.replace("Dr. Moore", "Mr Ito"), "Mr Ito"),
        (right.replace("Moore", "Mooer"), "Dr. Mooer"),
    ):
        (finding,) = found("recipient_name", Message(outline, None, wrong), of)
        assert wrong[finding.place.start : finding.place.end] == part


STRANGERS = [
    ("We did so at Castle Foods last year.", ["Castle Foods"]),
    ("I should like to work for Castle one day.", ["Castle"]),
    ("I told Mr. Ito the same.", ["Ito"]),
    ("It was Ben who said so.", ["Ben"]),
    ("Ana Cruz would come too.", ["Ana Cruz"]),
    ("An Englishman's home is his castle.", []),
    ("Tom Adeyemi showed me round.", []),
    ("I liked Harlow Freight, and Priya likes it too.", []),
    ("I went to Harlow Frieght.", ["Frieght"]),
    ("I went to Harlowe Freight.", ["Harlowe"]),
    ("Freights and weights.", []),
    ("With best wishes from Priya Ramman to all.", ["Ramman"]),
]


@pytest.mark.parametrize(("said", "places"), STRANGERS, ids=[row[0] for row in STRANGERS])
def test_names_that_do_not_belong(said: str, places: list[str]) -> None:
    assert in_body("other_names", f"Dear Dr. Moore,\n\n{said}\n\nPriya Raman") == places


def test_a_stranger_in_the_subject_is_found_and_the_right_company_named() -> None:
    (finding,) = found("other_names", Message(GOOD, "My application to Castle Foods"))
    assert "Harlow Freight" in finding.fix


def test_a_stranger_of_whom_the_occasion_speaks_may_be_named() -> None:
    body = GOOD.replace("for six years", "at Castle Foods")
    assert in_body("other_names", body) == ["Castle Foods"]
    assert in_body("other_names", body, occasion(strengths=("ran the nights at Castle Foods",))) == []


def test_of_a_whole_directory_a_first_name_alone_is_nobodys() -> None:
    many = tuple(Stranger(f"Ben Holt{number}", "contact") for number in range(40))
    assert (
        in_body(
            "other_names",
            "Dear Dr. Moore,\n\nIt was Ben who said so.\n\nPriya Raman",
            occasion(strangers=many),
        )
        == []
    )


SIGNED = [
    ("Kind regards,\nPriya Raman", "candidate", [], False),
    ("Best,\nPriya", "candidate", [], False),
    ("Kind regards,\nJoan Pike\nPike & Lowe", "consultant", [], False),
    ("Thanks, Grace!\nPriya", "candidate", [], False),
    ("Kind regards,\nJoan Pike", "candidate", ["Joan Pike"], False),
    ("Kind regards,\nTom Hale", "candidate", ["Tom Hale"], False),
    ("Kind regards,\nPriya Raman", "consultant", ["Priya Raman"], False),
    ("Kind regards,", "candidate", [], True),
    ("Kind regards,\nPike & Lowe", "consultant", [], True),
    ("I look forward to it.", "candidate", [], True),
]


@pytest.mark.parametrize(
    ("end", "actor", "others", "is_unsigned"), SIGNED, ids=[f"{r[0]} ({r[1]})" for r in SIGNED]
)
def test_who_signs(end: str, actor: str, others: list[str], is_unsigned: bool) -> None:
    of = occasion(actor=Actor(actor))
    body = f"Dear Dr. Moore,\n\nThank you for your time.\n\n{end}"
    assert in_body("other_names", body, of) == others
    assert bool(found("signed", Message(body), of)) is is_unsigned


def test_the_close_after_a_part_of_the_company_s_name_is_no_misspelling_of_the_rest() -> None:
    """ "Kind" comes near to "Wind", but a sentence has ended between them."""
    of = occasion(company="Skerrow Wind")
    assert not found(
        "other_names", Message("Dear Dr. Moore,\n\nI hope to join Skerrow.\n\nKind regards,\nPriya Raman"), of
    )
    wrong = found(
        "other_names", Message("Dear Dr. Moore,\n\nI hope to join Skerrow Kind.\n\nPriya Raman"), of
    )
    assert len(wrong) == 1
