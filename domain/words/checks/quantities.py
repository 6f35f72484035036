"""Numbers and nouns that don't agree: "these result show", "each departments", "one of my tutor", "there was two"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.words.checks.clauses import Tokens, said_at, said_before, span_of
from domain.words.checks.counted import BOTH, MANY, MANY_OR_VERB, ONE, TEAMS, UNCOUNTED
from domain.words.checks.text import Span, word_set
from domain.words.checks.verbs import ED_FORMS, PAST, PLAIN, S_FORMS

MORE_THAN_ONE = word_set(
    """
    these those many several few various numerous both two three four five six seven eight nine ten eleven
    twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    """
)
EXACTLY_ONE = word_set("a an this each every another")
QUALITIES = word_set(
    """
    new old great good nice kind important interesting different other more further full whole big small
    large little major
    main key recent long short open young early late final first last next similar relevant useful helpful
    clear real strong
    difficult hard busy local national professional technical personal practical possible available additional single
    excellent wonderful free senior junior experienced exciting very thoughtful detailed special particular
    """
)
AUXILIARIES = word_set(
    "is was were are have has had will would could can may might must should do does did don't doesn't"
)
# After a noun that ends its phrase: "two week course" goes on.
ENDS = AUXILIARIES | word_set(
    """
    of in at with and that which to for as on from i we you they he she it why who when where before after
    than but or by this these my your our every each last next today yesterday here
    about ago long later already so because if also not only since until during while near under over between without
    """
)
ONLY_ENDS_OF_VERBS = AUXILIARIES | word_set("that which who i we you they he she it")
# "One of the largest", "one of the crew": the noun is left out, or may be many.
BEST = re.compile(
    r"(?:.*est|best|worst|most|least|few|first|last|favourites|favorites|them|these|those|us|you|many)\Z"
)
OF_SEVERAL = word_set("one each many several few both two three four five six seven eight nine ten")
THIS_ARE = {
    ("this", "are"),
    ("this", "were"),
    ("this", "have"),
    ("these", "is"),
    ("these", "was"),
    ("these", "has"),
}
COUNTING = word_set("with for about have had has led over than after these managed trained of all by ran")
BE = word_set("is was isn't wasn't")
LEADING_PLURAL = word_set("many several various numerous few")
_SAME = word_set(
    "sales goods means series species works people operations services communications headquarters dozens lots"
)
_AMOUNTS = word_set(
    "hundred thousand million dozen couple few lot score list number range handful total team series"
)
SOME_TEAMS = TEAMS - {"company", "school"}
ENDS_OR_PAST = ENDS | PAST | ED_FORMS
ENDS_ALONE = ENDS - {"and", "or"}
NOT_A = UNCOUNTED - {"knowledge"}
ONE_THING = ONE - TEAMS - _AMOUNTS
ONE_OR_MORE = ONE | {"and", "or"}
MUCH = UNCOUNTED | {"much"}
SEVERAL = LEADING_PLURAL | {"these", "those", "two", "three"}
MANY_OR_OF = MANY | {"of", "people"}
PLAIN_PLURALS = MANY - MANY_OR_VERB - S_FORMS - _SAME


def misnumbered(tokens: Tokens) -> Iterator[tuple[Span, str]]:
    """Where a number, or a word for one or many, doesn't fit the noun that follows."""
    if len(tokens) > 1 and (tokens[0].said, tokens[1].said) in THIS_ARE:
        yield span_of(tokens, 0, 1), "is or these"
    for at, token in enumerate(tokens):
        word = token.said
        if word in OF_SEVERAL and said_at(tokens, at + 1) == "of":
            yield from _one_of(tokens, at)
        elif word in MORE_THAN_ONE or _is_count(tokens, at) or "-" in word:
            if _is_number(word) and not (word == "both" and _has(tokens, at, "and")):
                yield from _too_few(tokens, at)
        elif word in EXACTLY_ONE:
            yield from _too_many(tokens, at)
        elif word == "there" or word == "there's":
            yield from _there(tokens, at)
        if (
            word in {"much", "less", "little"}
            and _plain_plural(tokens, at + 1)
            and said_before(tokens, at) != "very"
        ):
            yield span_of(tokens, at, at + 1), "many or fewer"
        if word in SEVERAL and said_at(tokens, at + 1) in UNCOUNTED and _ends(tokens, at + 1, ENDS):
            yield span_of(tokens, at, at + 1), "much, little or some"
        if word in {"a", "an"}:
            noun = at + 2 if said_at(tokens, at + 1) in QUALITIES else at + 1
            if (
                said_at(tokens, noun) in NOT_A
                and said_at(tokens, at + 1) != "little"
                and _ends(tokens, noun, ENDS_ALONE)
            ):
                yield span_of(tokens, at, noun), "it without “a”"


def _is_count(tokens: Tokens, at: int) -> bool:
    """Figures that count what follows: not those of a name or a date ("HTML 5 standard")."""
    said = tokens[at].said
    return said.isdecimal() and 1 < int(said[:6]) < 1000 and said_before(tokens, at) in COUNTING


def _is_number(word: str) -> bool:
    """A numeral, or one of two parts: "twenty-two", not "forty-minute"."""
    parts = word.split("-")
    return word.isdigit() or (
        parts[0] in MORE_THAN_ONE and all(part in MORE_THAN_ONE or part == "one" for part in parts)
    )


def _too_few(tokens: Tokens, at: int) -> Iterator[tuple[Span, str]]:
    noun = at + 1
    while said_at(tokens, noun) in QUALITIES and noun < at + 3:
        noun += 1
    word = said_at(tokens, noun)
    if word not in ONE or word in SOME_TEAMS or tokens[noun].is_capital:
        return
    if (
        said_before(tokens, at) in {"a", "one", "the", "my", "your", "our"}
        and tokens[at].said
        not in {
            "many",
            "few",
            "several",
        }
        and said_at(tokens, noun + 1) in {"and", "or"}
    ):  # "the two day and three week courses"
        return
    verbs = (
        ONLY_ENDS_OF_VERBS
        | PAST
        | ED_FORMS
        | (PLAIN if tokens[at].said in {"these", "those"} else frozenset())
    )
    if _ends(
        tokens,
        noun,
        verbs
        if word in BOTH
        else ENDS
        | PAST
        | ED_FORMS
        | S_FORMS
        | (PLAIN - BOTH if tokens[at].said in {"these", "those"} else frozenset()),
    ):
        may_be_one_word = tokens[at].said in {"these", "those", "both", "many", "several", "few"}
        if word in BOTH and may_be_one_word and said_at(tokens, noun + 1) == "":
            return
        yield span_of(tokens, at, noun), "the plural"


def _too_many(tokens: Tokens, at: int) -> Iterator[tuple[Span, str]]:
    noun = at + 1
    while said_at(tokens, noun) in QUALITIES and noun < at + 3:
        noun += 1
    word = said_at(tokens, noun)
    if word not in MANY or tokens[noun].is_capital or tokens[noun].after in {"'", "-"} or word in _SAME:
        return
    may_be_a_verb = tokens[at].said in {"this", "each"} and (word in MANY_OR_VERB or word in S_FORMS)
    if may_be_a_verb and not _ends(tokens, noun, AUXILIARIES):
        return
    if tokens[at].said == "that" or not _ends(tokens, noun, ENDS):
        return
    yield span_of(tokens, at, noun), "the right number"


def _one_of(tokens: Tokens, at: int) -> Iterator[tuple[Span, str]]:
    if said_before(tokens, at) in {"the", "this", "that"} or said_at(tokens, at + 2) not in {
        "the",
        "my",
        "your",
        "our",
        "his",
        "her",
        "their",
        "these",
        "those",
    }:
        return
    for noun in range(at + 3, min(at + 6, len(tokens))):
        word = said_at(tokens, noun)
        if (
            word == ""
            or word in ENDS
            or word in MANY
            or word in TEAMS
            or (BEST.match(word) and word not in ONE | {"most"})
        ):
            return
        if word in {"people", "children", "men", "women"} or tokens[noun].is_capital:
            return
        if word in ONE and _ends(tokens, noun, ENDS_OR_PAST):
            if (
                any(BEST.match(each.said) and each.said != "most" for each in tokens[at + 3 : noun])
                and word in BOTH
            ):
                return
            yield span_of(tokens, at, noun), "the plural"
            return


def _there(tokens: Tokens, at: int) -> Iterator[tuple[Span, str]]:
    verb = at if tokens[at].said == "there's" else at + 1
    is_one = tokens[verb].said in BE | {"there's"} if verb < len(tokens) else False
    is_many = said_at(tokens, verb) in {"are", "were", "aren't", "weren't"}
    if not (is_one or is_many):
        return
    next_at = verb + 1
    while said_at(tokens, next_at) in {"also", "still", "now", "already", "only", "always", "never"}:
        next_at += 1
    word = said_at(tokens, next_at)
    if is_one:
        if word in {"many", "several", "two", "three", "four", "five", "six", "numerous", "various"} | {
            each for each in (word,) if _is_number(word) and word not in {"both", "few", "these", "those"}
        }:
            follows = [said_at(tokens, next_at + 1), said_at(tokens, next_at + 2)]
            if any(each in MANY_OR_OF for each in follows) and "o'clock" not in follows:
                yield span_of(tokens, at, next_at), "are or were"
        elif (
            word == "a"
            and said_at(tokens, next_at + 1) in {"few", "couple"}
            and said_at(tokens, next_at + 2) in MANY
        ):
            if said_at(tokens, next_at + 1) == "few":
                yield span_of(tokens, at, next_at + 2), "are or were"
        else:
            noun = next_at + 1 if word in QUALITIES | {"some", "no", "any"} else next_at
            if _plain_plural(tokens, noun) and word != "no":
                yield span_of(tokens, at, noun), "are or were"
    elif word in {"a", "an", "another"} and not any(
        each.said in {"if", "wish", "though"} for each in tokens[:at]
    ):
        noun = next_at + 1
        while said_at(tokens, noun) in QUALITIES and noun < next_at + 3:
            noun += 1
        if said_at(tokens, noun) in ONE_THING and said_at(tokens, noun + 1) not in ONE_OR_MORE:
            yield span_of(tokens, at, noun), "is or was"
    elif word in MUCH:
        yield span_of(tokens, at, next_at), "is or was"


def _plain_plural(tokens: Tokens, at: int) -> bool:
    """Whether a plural that is no verb stands there and ends its phrase."""
    word = said_at(tokens, at)
    return (word in PLAIN_PLURALS and _ends(tokens, at, ENDS)) or (
        word == "people" and _ends(tokens, at, ENDS)
    )


def _ends(tokens: Tokens, at: int, ends: frozenset[str]) -> bool:
    """Whether the phrase ends with the word: a mark, or one of `ends`, follows."""
    if tokens[at].after in {"'", "-", "’"}:
        return False
    return at + 1 >= len(tokens) or not tokens[at + 1].is_glued or tokens[at + 1].said in ends


def _has(tokens: Tokens, at: int, word: str) -> bool:
    return any(each.said == word for each in tokens[at : at + 12])
