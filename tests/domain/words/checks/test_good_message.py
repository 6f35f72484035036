"""A good message is left alone, and every finding says what, where and how to mend it."""

from __future__ import annotations

import pytest

from domain.rules.sources import SOURCES
from domain.words.checks.applies import NEWS_KINDS
from domain.words.checks.checking import MOST_OF_A_KIND, check_message
from domain.words.checks.finding import Level
from domain.words.checks.table import CHECKS
from domain.words.occasion import Message
from tests.domain.words.checks.given import GOOD, OCCASION, SUBJECT, occasion

CITED = {source.id for source in SOURCES} | {"house"}
PRESCRIBED = {  # rulebook section 7, each with its level
    "recipient_name": Level.ERROR,
    "other_names": Level.ERROR,
    "placeholder": Level.ERROR,
    "thanks": Level.ERROR,
    "point_discussed": Level.ERROR,
    "concerns_answered": Level.WARNING,
    "interest_and_fit": Level.WARNING,
    "next_steps": Level.WARNING,
    "further_information": Level.WARNING,
    "too_similar": Level.ERROR,
    "length": Level.WARNING,
    "spelling": Level.WARNING,
    "grammar": Level.WARNING,
    "pushy": Level.WARNING,
    "call_script": Level.ERROR,
}


def test_nothing_is_found_in_a_good_message() -> None:
    assert check_message(Message(GOOD, SUBJECT), OCCASION) == []


def test_what_the_rulebook_prescribes_is_checked_at_its_level() -> None:
    levels = {check.name: check.level for check in CHECKS}
    assert len(levels) == len(CHECKS)
    assert levels.items() >= PRESCRIBED.items()


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_every_check_is_a_sentence_with_its_sources(check: object) -> None:
    assert check.rule[0].isupper() and check.rule.endswith(".")  # type: ignore[attr-defined]
    assert check.sources and set(check.sources) <= CITED  # type: ignore[attr-defined]
    assert check.applies.says  # type: ignore[attr-defined]


def test_findings_come_in_the_order_of_the_table_and_then_of_the_text() -> None:
    body = "Dear Mr Ito,\n\nURGENT!!! Decide now, lol. Call TBD, or [date].\n\nBest,\nTom Hale"
    found = check_message(Message(body, "Hello"), OCCASION)
    order = [check.name for check in CHECKS]
    assert [order.index(each.check.name) for each in found] == sorted(
        order.index(each.check.name) for each in found
    )
    places = [each.finding.place.start for each in found if each.check.name == "placeholder"]
    assert places == [body.index("TBD"), body.index("[date]")]


def test_a_finding_quotes_what_it_is_about_and_says_how_to_mend_it() -> None:
    body = GOOD.replace("Dr. Moore", "Dr. More").replace("Tuesday", "Monday")
    found = [each.finding for each in check_message(Message(body, SUBJECT), OCCASION)]
    assert [(each.message, each.fix) for each in found] == [
        ("“Dr. More” is not how they are addressed: the name is Moore.", "Write “Dear Dr. Moore”."),
        (
            "“Monday” is not the day of the interview, which was on Tuesday 17 November 2026.",
            "Write Tuesday or Tuesday 17 November 2026.",
        ),
    ]


def test_one_check_stops_after_so_many_findings() -> None:
    found = check_message(Message("TBD " * 500), OCCASION)
    assert sum(each.check.name == "placeholder" for each in found) == MOST_OF_A_KIND


def test_what_reads_english_says_nothing_about_a_message_in_german() -> None:
    german = "Sehr geehrte Frau Dr. Moore,\n\nvielen Dank für das Gespräch am Dienstag.\n\nPriya Raman"
    names = {
        each.check.name
        for each in check_message(Message(german, "Dispatch Manager"), occasion(language="de"))
    }
    assert not names & {check.name for check in CHECKS if check.reads_english}
    assert "length" in names


def test_checks_of_other_kinds_keep_silent() -> None:
    for kind in ("reply", "send_materials", *NEWS_KINDS):
        found = check_message(
            Message("Dear Dr. Moore,\n\nHere it is.\n\nPriya Raman", SUBJECT), occasion(kind=kind)
        )
        assert not {"thanks", "point_discussed", "interest_and_fit"} & {each.check.name for each in found}
