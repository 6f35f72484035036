"""Constructions that a native reader sees as plainly wrong, and what only looks like them."""

from __future__ import annotations

import pytest

from tests.domain.words.checks.given import in_body

WRONG = [
    ("The three towers I worked on was all built.", "The three towers I worked on was"),
    ("All fourteen of my branches has come through well.", "All fourteen of my branches has"),
    ("My experience in hotels have taught me patience.", "My experience in hotels have"),
    ("There was twenty-two people on the refit.", "There was twenty-two"),
    ("One of my tutor began as a student.", "One of my tutor"),
    ("I can name these supplier and what they cost.", "these supplier"),
    ("I didn't knew that the branch had moved.", "didn't knew"),
    ("I have wrote the report.", "have wrote"),
    ("The report was wrote by my assistant.", "was wrote"),
    ("He can speaks German.", "can speaks"),
    ("I was glad because she bring new ideas.", "she bring"),
    ("I am able to working weekends.", "to working"),
    ("I very interested in the post.", "I very interested"),
    ("I applied for position of foreman.", "applied for position of"),
    ("Relatives bring there own chairs.", "there own"),
    ("The firm changed it's name in May.", "it's name"),
    ("Please contact with me on Monday.", "contact with me"),
    ("He insisted in a second visit.", "insisted in"),
    ("The pupils which I taught passed.", "pupils which"),
]
RIGHT = [
    "Ten years is a long time in one company.",
    "The talk we had gave me a clear picture.",
    "I would suggest that she join us at ten, should it help.",
    "This results in fewer complaints.",
    "What I do is write reports that people read.",
    "Our forty-minute version saves time.",
    "I wish it were possible, and I've seen it work.",
    "If I were to join you, I could start in May.",
    "The time you took to explain the pensions was well spent.",
    "The number of visitors has doubled.",
    "What we discussed about payroll has stayed with me.",
    "Your letter of 3 May has arrived.",
    "We help people find work and keep it.",
    "I have a mind to do it again; I couldn't say no.",
]


@pytest.mark.parametrize(("sentence", "place"), WRONG)
def test_a_wrong_construction_is_found(sentence: str, place: str) -> None:
    assert any(place in each or each in place for each in in_body("grammar", sentence))


@pytest.mark.parametrize("sentence", RIGHT)
def test_a_right_one_is_left_alone(sentence: str) -> None:
    assert in_body("grammar", sentence) == []
