"""docs/checks.md: what a message must say and what not, from the table of checks."""

from __future__ import annotations

from collections.abc import Iterable

from api.commands.markdown import page, table
from domain.words.checks.check import Check
from domain.words.checks.finding import Level
from domain.words.checks.table import CHECKS


def checks_page() -> str:
    """The page's text."""
    return page(
        "What a message is checked for",
        "Every check, in the order of the table that does it (`domain/words/checks/table.py`). `POST /v1/draft-checks` "
        "and every saved draft give what they find: where (code points of subject, body or voicemail script; what is "
        "missing has start = end, where it would go), what, why, and how to mend it.",
        "An **error** can be overridden only with a reason, a **warning** freely. *Written* is email, letter and "
        "LinkedIn. Checks that read English say nothing about a message in another language. G1 to G5 are the career "
        "guides that the [rules](rules.md#the-sources) name, *house* our own reading of them.",
        *_tables(),
        "",
        "Spelling and grammar are read by Harper, an English checker that needs no network: `pip install .[grammar]`. "
        'Without it a few dozen plain errors are found all the same, and the answer says `"proofread": false`. British '
        "and American spelling are both right unless the language says which. Names of the occasion and the agency's "
        "own words are never misspelt.",
        "",
        "How good they are is measured on the messages of [tests/corpus](../tests/corpus/README.md), half of which "
        "nobody who works on the checks reads: `python -m benchmarks checks` prints each check's recall and precision.",
    )


def _tables() -> Iterable[str]:
    for level in Level:
        rows = (_row(check) for check in CHECKS if check.level is level)
        yield from ["", f"## {level.value.capitalize()}s", ""]
        yield from table(["check", "holds when", "applies to", "reads English", "sources"], rows)


def _row(check: Check) -> list[str]:
    reads_english = "yes" if check.reads_english else ""
    return [f"`{check.name}`", check.rule, check.applies.says, reads_english, " ".join(check.sources)]
