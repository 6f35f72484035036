"""`check_message`: all checks of the table on one message."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from domain.words.checks.check import Check, Found
from domain.words.checks.finding import Finding
from domain.words.checks.reading import Reading
from domain.words.checks.slip import Slip
from domain.words.checks.table import CHECKS
from domain.words.occasion import Message, Occasion

MOST_OF_A_KIND = 20  # whoever reads twenty findings of one check knows what to do about the others


def check_message(message: Message, occasion: Occasion, slips: Sequence[Slip] = ()) -> list[Found]:
    """All that is to be mended, in the order of the table and then of the text. `slips` are a proofreader's.

    Pure, never raises whatever the text, and takes time in proportion to it.
    """
    reading = Reading(message, occasion, slips)
    is_english = occasion.language.lower().split("-")[0] == "en"
    return [
        Found(check, finding)
        for check in CHECKS
        if check.applies.to(occasion) and (is_english or not check.reads_english)
        for finding in _in_order(check, reading)
    ]


def _in_order(check: Check, reading: Reading) -> list[Finding]:
    parts = {part: number for number, (part, _) in enumerate(reading.parts)}
    found = dict.fromkeys(islice(check.finds(reading), MOST_OF_A_KIND))
    return sorted(found, key=lambda each: (parts.get(each.place.part, -1), each.place.start, each.place.end))
