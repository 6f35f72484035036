"""Words that exist but aren't the ones that are meant, as phrases, each with the right word."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

MEANT: tuple[tuple[Phrases, str], ...] = (
    (
        Phrases(
            "it's own|staff|customers|clients|history|reputation|size|products|employees|plans|kind|aims|values|role",
            unless="it's own|staff|plans that|who|which",
        ),
        "its",
    ),
    (Phrases("who's team|work|plans|name|advice|help|experience|skills|job"), "whose"),
    (Phrases("to much|many|often", unless="to much|many more|of|people|a|other|avail"), "too"),
    (Phrases("far|much|not|never|bit to late|early|soon"), "too"),
    (
        Phrases("know|ask|sure|wonder|asked|wondered|decide weather you|i|it|we|the|a|there|they|or"),
        "whether",
    ),
    (
        Phrases("know|tell|see|ask|understand|me|us were things|we|you|matters|it|the_process stand*|are|is"),
        "where",
    ),
    (Phrases("were things|matters stand"), "where"),
    (
        Phrases(
            "quiet sure|certain|interesting|interested|often|clear|different|well|a_lot|a_few|similar|right|good"
        ),
        "quite",
    ),
    (Phrases("forward|glad|happy|hope to here from|about|more|your|back"), "hear"),
    (Phrases("here from you"), "hear"),
    (Phrases("except your|the|my|this offer|invitation|thanks|apologies|decision|position"), "accept"),
    (Phrases("would|will|to|please|can|could|may|kindly advice you|me|us|on|whether|if|when"), "advise"),
    (Phrases("your|the|an|any|some|good|his|her advise", unless="the advise_line"), "advice"),
    (Phrases("the|an|no|any|great|big affect on|of|was|is"), "effect"),
    (Phrases("in the passed"), "past"),
    (Phrases("principle engineer|consultant|designer|architect|dancer|teacher|reason|role"), "principal"),
    (Phrases("an other"), "another"),
    (Phrases("apart of", unless="apart of_it"), "a part"),
    (Phrases("every since", unless="every since_then"), "ever since"),
    (Phrases("of coarse|off course"), "of course"),
    (Phrases("bare in mind"), "bear"),
    (Phrases("make|makes|made due with"), "do"),
)
