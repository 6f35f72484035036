"""Which runs of words in a text may be somebody's name."""

from __future__ import annotations

import pytest

from domain.words.mentions import MOST, company_spellings, mentions, spellings


def people(text: str) -> list[str]:
    return [each.text for each in mentions(text) if each.can_be_a_person]


def companies(text: str) -> list[str]:
    return [each.text for each in mentions(text) if each.can_be_a_company]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I spoke to Anna Lehmann yesterday.", "Anna Lehmann"),
        ("and with Anna Lehmann's team", "Anna Lehmann"),
        ("from Juan de la Cruz.", "Juan de la Cruz"),
        ("as at Procter & Gamble,", "Procter & Gamble"),
        ("J.P. Morgan's desk", "J.P. Morgan"),
        ("met Ben\nIto at the gate", "Ben Ito"),
        ("MET BEN ITO THERE", "BEN ITO"),
        ("the O’Neill-Pratt Group", "O’Neill-Pratt Group"),
        ("with Mu\u0308ller Bau", "Müller Bau"),
    ],
)
def test_a_run_of_capitalised_words_may_be_a_name(text: str, name: str) -> None:
    assert name in people(text)


@pytest.mark.parametrize(
    "text",
    [
        "I met anna lehmann there.",
        "I met Anna. Lehmann called.",
        "Kind regards,\nAnna\n\nLehmann",
        "Anna, Lehmann",
        "Anna met Lehmann",
    ],
)
def test_words_that_do_not_stand_together_are_no_name(text: str) -> None:
    assert "anna lehmann" not in [each.lower() for each in people(text)]


def test_a_first_name_alone_names_nobody_but_one_word_may_be_a_company() -> None:
    assert "Anna" not in people("Yesterday I met Anna at Siemens.")
    assert "Siemens" in companies("Yesterday I met Anna at Siemens.")


def test_at_the_start_of_a_sentence_any_word_has_its_capital() -> None:
    assert companies("Target is a verb. Indeed, so is Apple.") == ["Apple"]
    assert "Apple" in companies("Apple. I like Apple.")


def test_only_so_many_are_looked_at() -> None:
    text = " and ".join(f"Aa{n}b Cc{n}d" for n in range(MOST))
    assert len(mentions(text)) == MOST


def test_a_client_is_known_without_its_legal_form() -> None:
    assert {"castle foods", "castle foods gmbh", "castle foods, inc."} <= company_spellings("Castle Foods")
    assert spellings("Öl AG") == {"öl ag", "Öl ag"}
