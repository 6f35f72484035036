"""Weekdays fit their dates, dates exist, and the interview is put on its day (Tuesday, 17 November 2026)."""

from __future__ import annotations

from datetime import date

import pytest

from domain.words.checks.calendar_dates import dates_told
from domain.words.occasion import Message
from tests.domain.words.checks.given import found, in_body, occasion

ON = date(2026, 11, 18)  # a Wednesday
DATES = [
    # sentence, what is found
    ("We decide on Thursday, 26 November.", []),
    ("We decide on Friday, 26 November.", ["Friday, 26 November"]),
    ("We decide on Friday the 26th.", ["Friday the 26th"]),
    ("We decide on November 26 (Friday).", ["November 26 (Friday"]),
    ("We decide on Friday, November 26th, 2026.", ["Friday, November 26th, 2026"]),
    ("We decide on Fri 26 Nov.", ["Fri 26 Nov."]),
    ("We decide on Friday 2026-11-26.", ["Friday 2026-11-26"]),
    ("We decide on Friday 26.11.2026.", ["Friday 26.11.2026"]),
    ("We decide on Thursday 11/26/2026.", []),
    ("We decide on 31 November.", ["31 November"]),
    ("We decide on 30/02/2027.", ["30/02/2027"]),
    ("Born on 29 February 2024, hired on 29 February 2027.", ["29 February 2027"]),
    ("I start on Friday, 1 January.", []),  # nearest to the 18th: 2027, a Friday
    ("Thank you for the interview on Tuesday.", []),
    ("Thank you for the interview on 17 November.", []),
    ("Thank you for the interview on Monday.", ["Monday"]),
    ("Thank you for seeing me on Monday.", ["Monday"]),
    ("Thank you for Monday.", ["Monday"]),
    ("It was good to talk to you on 16 November.", ["16 November"]),
    ("Monday's conversation was a pleasure.", ["Monday"]),
    ("Thank you for explaining to me last Friday how the plant works.", ["Friday"]),
    ("Thank you for answering all my questions so patiently on Monday.", ["Monday"]),
    ("Thank you for telling me that the shift starts on Monday.", []),
    ("After Thursday's conversation I am sure.", ["Thursday"]),
    ("During our call on Friday we discussed it.", ["Friday"]),
    ("You told me on Friday how the plant works.", ["Friday"]),
    ("You told me that the plant opens on Friday.", []),
    ("I shall be there on Tuesday (18 November).", ["Tuesday (18 November"]),
    ("We decide on the 24th, a Wednesday.", ["the 24th, a Wednesday"]),
    ("Our panel received the award last Friday.", []),
    ("Thank you for your e-mail of Monday.", []),
    ("I look forward to our second interview on Thursday.", []),
    ("Please cancel our meeting on Thursday, 10 December.", []),
    ("We met on Tuesday, and I will call on Friday.", []),
    ("The clinic on Thursdays is a good idea.", []),
    ("You said that you decide by Friday.", []),
]


@pytest.mark.parametrize(("sentence", "places"), DATES, ids=[row[0] for row in DATES])
def test_dates(sentence: str, places: list[str]) -> None:
    assert in_body("wrong_date", f"Dear Dr. Moore,\n\n{sentence}\n\nPriya Raman", occasion(on=ON)) == places


def test_the_right_weekday_is_named() -> None:
    (finding,) = found("wrong_date", Message("Dear Dr. Moore,\n\nWe decide on Friday, 26 November.\n\nPriya"))
    assert finding.fix == "Write Thursday, or mend the date."
    (finding,) = found("wrong_date", Message("Dear Dr. Moore,\n\nThank you for Monday.\n\nPriya"))
    assert finding.fix == "Write Tuesday or Tuesday 17 November 2026."


def test_without_a_day_to_reckon_from_a_date_without_a_year_fits_any_weekday() -> None:
    of = occasion(on=None, interview_on=None)
    assert in_body("wrong_date", "Dear Dr. Moore,\n\nWe decide on Friday, 26 November.\n\nPriya", of) == []


def test_a_date_that_the_decision_was_stated_for_is_no_wrong_interview() -> None:
    body = "Dear Dr. Moore,\n\nThank you for your time and for telling me of 27 November.\n\nPriya"
    assert in_body("wrong_date", body) == ["27 November"]
    assert in_body("wrong_date", body, occasion(decision_by=date(2026, 11, 27))) == []


def test_each_form_of_a_date_is_read_once() -> None:
    told = dates_told(
        "Tuesday, 17 November 2026 and Nov 18, 2026 and 19.11.2026 and 2026-11-20, then Saturday"
    )
    assert [each.dates(None) for each in told] == [
        *((date(2026, 11, day),) for day in (17, 18, 19, 20)),
        (),
    ]


@pytest.mark.parametrize(
    ("kind", "sentence", "is_told"),
    [
        ("competing_offer_note", "They want my answer by Friday, 27 November.", True),
        ("competing_offer_note", "They want my answer by November 27.", True),
        ("competing_offer_note", "They want my answer next Friday.", True),
        ("competing_offer_note", "They want my answer soon.", False),
        ("competing_offer_note", "They want my answer by 28 November.", False),
        ("offer_acknowledgement", "You will have my answer by 27 November.", True),
        ("offer_acknowledgement", "You will have my answer soon.", False),
    ],
)
def test_the_date_that_matters_is_told(kind: str, sentence: str, is_told: bool) -> None:
    of = occasion(kind=kind, decide_by=date(2026, 11, 27), reply_by=date(2026, 11, 27))
    assert bool(found("date_told", Message(f"Dear Dr. Moore,\n\n{sentence}\n\nPriya"), of)) is not is_told
