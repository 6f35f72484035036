"""Their and there, its and it's, your and you're: told apart by what stands beside them, whatever the noun."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.clauses import Tokens, said_at, said_before, span_of
from domain.words.checks.counted import MANY, ONE, UNCOUNTED
from domain.words.checks.text import Span, word_set
from domain.words.checks.verbs import ED_FORMS, ING_FORMS, PLAIN

NOUNS = (
    ONE
    | MANY
    | UNCOUNTED
    | word_set("staff own work people new patience support help team company management")
)
PREPOSITIONS = word_set("for of with about by from to at in on into behind towards under over through within")
# What is done to somebody's own thing: "bring there chairs", "choose it's manager", "lost it's way".
TAKING = word_set(
    """
    bring brings brought share shares shared know knows knew enjoy enjoyed improve improves improved support
    supports supported
    run runs ran keep keeps kept use uses used lead leads led build builds built choose chooses chose lost
    lose loses change
    changes changed open opens opened close closed move moves moved double doubled launch launched expand
    expands expanded
    appoint appoints appointed hire hires fill value values protect protects serve serves served celebrate
    celebrates train
    trains trained meet met visit visited join manage manages managed love loved like admire admired appreciate reduce
    reduced increase increased develop develops developed review reviewed finish finished complete completed
    take takes took
    make makes made do plan plans planned pay paid of has have had give gave send sent receive received
    """
)
HUMANS = word_set(
    "person people man woman men women colleague colleagues teacher teachers nurse nurses manager managers candidate "
    "candidates student students trainee trainees pupils customers children employees engineer "
    "engineers boss friend friends"
)
SAID_AS_VERB = word_set("like love know make makes do made take have has had give")
# "Your a welcome guest", "your not": after "your" no noun can begin so.
NEVER_OWNED = word_set(
    "a an the not able going looking doing interested happy aware sure unable planning hoping seeking"
)
OWNED_THERE = NOUNS - {"time", "times", "people", "work", "help", "first"}
PLAIN_NOUNS = NOUNS - ING_FORMS
ED_BUT_INTERESTED = ED_FORMS - {"interested"}
CALLED = PLAIN | {"call", "ring", "phone"}


def mistaken_owners(tokens: Tokens) -> Iterator[tuple[Span, str]]:
    """Where the one is written for the other."""
    for at, token in enumerate(tokens):
        word, following = token.said, said_at(tokens, at + 1)
        if not following or token.after == "-" or tokens[at + 1].after == "-":
            continue
        before = said_before(tokens, at)
        if word == "there" and (
            following == "own"
            or (
                following in OWNED_THERE
                and (
                    before
                    in TAKING
                    - SAID_AS_VERB
                    - {"meet", "met", "move", "moved", "visit", "of", "run", "do", "open", "plan"}
                    or before in {"of", "with", "about", "for", "behind"}
                )
            )
        ):
            yield span_of(tokens, at, at + 1), "their"
        elif word == "it's" and (
            following == "own"
            or (
                following in NOUNS
                and (
                    before in TAKING - {"know", "knows", "knew", "love", "like"}
                    or before in PREPOSITIONS - {"for", "to", "on", "in"}
                )
            )
            or (tokens[at + 1].is_capital and before in {"choose", "chooses", "of", "appoint", "fill"})
        ):
            yield span_of(tokens, at, at + 1), "its"
        elif (
            word in {"you're", "they're"}
            and before
            in PREPOSITIONS
            - {
                "about",
                "in",
                "on",
                "to",
                "with",
                "at",
                "from",
                "over",
                "through",
            }
        ) or (
            word in {"you're", "they're"}
            and following in PLAIN_NOUNS
            and (before in PREPOSITIONS or before in TAKING - {"know", "knew", "like"})
        ):
            yield span_of(tokens, at, at + 1), "your" if word == "you're" else "their"
        elif word == "your" and following in NEVER_OWNED and following not in ED_BUT_INTERESTED:
            if not (following in ING_FORMS and said_at(tokens, at + 2) in {"rate", "glass", "on"}):
                yield span_of(tokens, at, at + 1), "you're"
        elif (
            word == "your"
            and following == "welcome"
            and said_at(tokens, at + 2) == "to"
            and said_at(tokens, at + 3) in CALLED
        ):
            yield span_of(tokens, at, at + 1), "you're"
        elif word == "its" and following in {"a", "an", "the", "been", "not", "going"}:
            if following != "going" or said_at(tokens, at + 2) == "to":
                yield span_of(tokens, at, at + 1), "it's"
        elif word in HUMANS and following == "which":
            yield span_of(tokens, at, at + 1), "who"
        elif (
            word in {"we", "they", "who"}
            and following == "where"
            and said_at(tokens, at + 2) not in {"i", "we", "you", "they"}
        ):
            yield span_of(tokens, at, at + 1), "were"
