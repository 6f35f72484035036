"""Whether thanks are said, and for something."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, missing
from domain.words.checks.text import Span, Text, word_set

# Any word of thanks counts, but for what is no thanks: for what isn't given yet, for a cause, for a fact.
THANKS = Phrases(
    """
    thank|thanks|thanking|thanked|thankful|thankfully|thankfulness|grateful|gratefully|gratitude|appreciate|
        appreciated|appreciates|
        appreciating|appreciative|appreciation|indebted|obliged|beholden
    kind|good|generous|gracious|thoughtful|nice|decent|friendly of you|both|them|your|him|her to?
    kind|generous|good you are|were
    how|so|very kind|generous|gracious|thoughtful of
    owe|owes you .. thanks|debt|lot|much
    valued|treasured|cherished|prized .. your|our time|trust|confidence|conversation|kindness|openness|advice|
        interest|patience
    meant|means .. lot|deal|much|world .. me|her|him|us .. you|your|that
    your|you|it .. meant *? *? lot|deal|much|world
    valued|treasured|cherished|prized the|that|this|our|every time|conversation|talk|advice|chance|opportunity|minute
    generous|kind|patient|liberal with|of|in you|your
    cheers|merci|danke|kudos for|and
    touched by your
    in your|their|his|her debt
""",
    unless="""
    thank|thanks|thanking|grateful|gratitude ... in advance|beforehand|anticipation
    no|without thanks
    thanks to your *? system|rota|rotas|plan|planning|idea|method|tool|software|work|scheme|training|
        policy|equipment|approach|process|procedure|machine|machines|programme|program
    thanks to the|this|that|these|those|its|their|a|an|some|my|our|her|his|rotas
    thank|thanks|thanking|thankful|grateful *? *? for *? understanding
    thank|thanks|thanking|thankful|grateful *? *? *? for your attention
    thank|thanks *? *? *? for a|any|an|your *? prompt|quick|swift|early|speedy reply|response|answer
    thank|thanks *? *? *? for a|any|an *? reply|response|answer
    i'll|we'll|will|shall be? *? appreciate|grateful|thankful|obliged|appreciative
    would|should|i'd|we'd|she'd|he'd|could|might|may *? *? *? appreciate|appreciated|grateful|
        thankful|obliged|appreciative|
        kind|good|nice|generous
    grateful|appreciate|appreciated|appreciative|thankful|obliged if|to_know|to_hear|to_learn|to_receive|for_any|
        for_a_reply|
        for_a_line|for_a_word|for_news|for_some|for_an_answer|for_an_update|for_a_hint|for_a_quick|for_a_short|when
    appreciate|appreciates|appreciated *? it_takes|why|these|the_difficulty|there|what_a_hard|if|how_hard|
        how_difficult|how_busy
    appreciate|appreciates|appreciated that|how a|an|the|this|these|it|things|such|decisions|there|time|busy|much_work
    customers|clients|patients|guests|pupils|students|parents|people|colleagues|staff|readers|visitors|drivers|
        everybody|everyone|they|residents|tenants|employees|donors|products|services *? *? *? appreciate|
        appreciated|appreciates|grateful|thankful
    appreciate|appreciates that you have|are|must|need|may|might|will|want *? many|much|a|an|other|to|busy|more|time
    appreciate|appreciates you|your have|are|must|need|may|might|will|position
    appreciation of|for beauty|art|wine
    much|greatly|widely|highly|well appreciated by
    no|not|n't obliged|grateful
    obliged to do|withdraw|tell|say|decline|inform|refuse|cancel|leave|stay|give|move
""",
)
# "Pass on my thanks to the panel", but not "Thanks to the panel, it works".
GIVES_THANKS = Phrases("""
    my|our|her|his|with|pass|convey|give|send|extend|express|say|pleasure|owe .. thanks to
""")
BARE = word_set("thank thanks you many and kindly so much very a lot")


def thanks_are_said(reading: Reading) -> Iterator[Finding]:
    """In the prose, not in the closing; by phone in the outline or the script. "In advance" is for nothing yet."""
    last = reading.sentences[-1] if reading.sentences else None
    for text, sentence in reading.sentences:
        is_close = (text, sentence) == last and len(reading.sentences) > 1 and _is_bare(text, sentence)
        if not is_close and (THANKS.said(text, *sentence) or GIVES_THANKS.said(text, *sentence)):
            return
    yield missing(
        reading.prose.start,
        "It says no thanks: neither for their time nor for the conversation or the opportunity.",
        "Begin with thanks for what they gave: “Thank you for your time”, and name the occasion.",
    )


def _is_bare(text: Text, sentence: Span) -> bool:
    """Whether it thanks for nothing: "Many thanks." as a message ends."""
    return all(word.key in BARE for word in text.words_in(*sentence))
