"""Whether thanks are said, and for something."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, missing

GIVEN = (
    "time|conversation*|talk|talks|opportunity|chance|interview*|meeting|meetings|hour|half_hour|"
    "minutes|welcome|visit|tour|kindness|trust|confidence|consideration|openness|candour|candor|"
    "honesty|warmth|patience|courtesy|care|interest_in|faith|generosity|insight|insights|advice|"
    "hospitality|you|your|how|that|everything|all|morning|afternoon|day|questions|way|discussion|call|"
    "exchange|support|effort|thoughtfulness|the_offer"
)
THANKS = Phrases(
    f"""
    thank|thanks|thanking|thankful|grateful|gratitude|indebted|obliged ... for|that
    thank|thanks|thanking|grateful ... seeing|meeting|having|giving|making|taking|sharing|showing|
        receiving
    appreciate|appreciated|appreciates|appreciating|appreciative .. {GIVEN}
    kind|good|generous|gracious|thoughtful|nice of you|both|them|your to?
    my|our|many|sincere|warm|warmest|heartfelt|best|deepest|sincerest|renewed thanks|gratitude|
        appreciation
    thanks|gratitude|appreciation to you|everyone|all|everybody|both
    thank you|everyone|everybody|all .. again
    thank you very|so much
    owe|owes you .. thanks|debt
    i|we thank|thanked you|them|him|her|everybody
    valued|treasured|enjoyed|cherished .. your trust|your time|your confidence
""",
    unless="""
    thank|thanks|thanking ... in advance
    no thanks
    thank|thanks for .. understanding
    thank|thanks for .. reading
    thank|thanks for .. prompt|quick|swift|early|speedy reply|response|answer
    thank|thanks for your|a attention|reply|response
    would|i'd|we'd|should|i'll|will appreciate|be_grateful|be_most_grateful|be_very_grateful|
        be_thankful|be_obliged
    grateful|appreciate|appreciated|appreciative if|to_know|to_hear|to_learn|to_receive|for_any|for_a|
        for_an
    many|best|warm thanks in advance
""",
)


def thanks_are_said(reading: Reading) -> Iterator[Finding]:
    """In the prose, not in the closing; by phone in the outline or the script. "In advance" is for nothing yet."""
    if reading.says(THANKS):
        return
    yield missing(
        reading.prose.start,
        "It says no thanks: neither for their time nor for the conversation or the opportunity.",
        "Begin with thanks for what they gave: “Thank you for your time”, and name the occasion.",
    )
