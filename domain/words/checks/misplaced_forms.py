"""Forms of verbs that can't stand where they do, of any verb: "didn't knew", "have wrote", "can helps", "by provide",
"she bring", "was discuss"."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.clauses import Tokens, said_at, said_before, span_of
from domain.words.checks.text import Span, word_set
from domain.words.checks.verbs import (
    ED_FORMS,
    ING_FORMS,
    ONLY_VERBS,
    PARTICIPLE_ONLY,
    PAST,
    PAST_ONLY,
    PLAIN,
    S_FORMS,
)

SUBJECTS = word_set("i you we they he she it who")
MODALS = word_set(
    "can could may might must shall should will would can't couldn't cannot won't wouldn't "
    "shouldn't mustn't i'll you'll we'll "
    "they'll he'll she'll it'll"
)
NOT_DID = word_set("didn't don't doesn't")
HAVE = word_set("have has had haven't hasn't hadn't having i've we've you've they've")
BE = word_set("am is are was were be been being i'm we're you're they're isn't wasn't aren't weren't")
SOFTLY = word_set(
    """
    also always already just never not really gladly certainly truly ever still even very greatly then kindly
    recently now
    often only definitely soon clearly
    """
)
# A clause with a subject of its own begins after these: before others "I had" may belong to a noun ("the talk we had").
OPENING = word_set(
    "because when while if though although and but so think hope believe know once since as where whether"
)
PREPOSITIONS = word_set(
    "for in by before after without of about at with on from through instead besides despite"
)
TO_GOVERNS = word_set(
    """
    want wants wanted like love hope hopes hoped wish wished need needs needed able glad happy pleased chance pleasure
    opportunity trying try tried tries going delighted ready keen eager plan plans planned decide decided
    decides agreed agree
    learn learned learnt expect expects expected manage managed offered offer promised promise asked intend
    intended seem
    seems ability decision wanting hoping order how used excited willing invited prepared refuse refused afford forward
    forgot forget remember remembered failed continue continued start started began begin have has had unable
    helped allowed encouraged due about
    """
)
# "Suggest that she come", "let him bring": the plain form is right there.
PLAIN_IS_RIGHT = word_set(
    """
    does did do don't didn't doesn't would should could can may might must will shall let lets make makes
    made see saw seen
    help helps helped had have has hear heard suggest suggests suggested recommend recommended propose
    proposed insist insisted
    ask asked asks request requested watch watched essential vital important lest to whether prefer than not
    if feel felt
    letting making seeing helping watching hearing having requires require required demand won't can't couldn't wouldn't
    """
)
WANTS = word_set("able unable want wants wanted hope hopes hoped decided managed wish")
TAKES_ING = word_set(
    "interested good keen experienced experience involved skilled help succeeded responsible thank you"
)
THIRD = word_set("he she it everyone everybody someone somebody nobody anyone")
OTHERS = word_set("i you we they")
CLAUSE_OPENING = word_set("because when while although though but where that which since as so and how")
KNOWING = word_set(
    "appreciate know see understand hear think believe hope notice noticed heard saw understood"
)
UNCHANGED = word_set("put cut set read let hit cost hurt quit shut spread come become run overcome undergo")
AFTER_DID_NOT = (PAST | PARTICIPLE_ONLY | ED_FORMS) - PLAIN
AFTER_MODAL = (PAST_ONLY | PARTICIPLE_ONLY | ING_FORMS | S_FORMS) - PLAIN - {"was", "did", "saw"}
NO_PARTICIPLE = PAST_ONLY - PARTICIPLE_ONLY - PLAIN
AFTER_HAVE = NO_PARTICIPLE - {"did", "ran"}
AFTER_BE = NO_PARTICIPLE - {"broke", "saw", "did", "came", "became", "ran", "fell"}
PERSONS = THIRD | OTHERS
OF_THIRD = (PLAIN | {"have", "do", "don't", "haven't", "want", "need"}) - UNCHANGED
STOPS = PLAIN_IS_RIGHT | MODALS | ONLY_VERBS | SUBJECTS | {"to", "which", "that", "and"}
OF_DOING = word_set("do does did done doing all what whatever wherever way who thing best is first step job")
SPLITS = SUBJECTS | word_set("which that whom what where to")
PLAIN_OR_BE = PLAIN | {"be"}
S_FORMS_OR_IS = S_FORMS | {"is"}
ING_OR_TO = ING_FORMS | {"to"}


def misplaced(tokens: Tokens, is_question: bool) -> Iterator[tuple[Span, str]]:
    """Where a form of a verb can't follow what stands before it, and what could."""
    for at, token in enumerate(tokens):
        word = token.said
        verb = at + 2 if said_at(tokens, at + 1) in SOFTLY else at + 1
        form = said_at(tokens, verb)
        if not form or tokens[verb].after in {"-", "_", "("}:
            continue
        if word in NOT_DID or (word in {"did", "do", "does"} and said_at(tokens, at + 1) == "not"):
            if form in AFTER_DID_NOT:
                yield span_of(tokens, at, verb), "the plain form of the verb"
        elif (
            word in MODALS
            and form == "to"
            and (
                word in {"must", "should"}
                or (said_before(tokens, at) in SUBJECTS and not _is_left_out(tokens, at))
            )
            and said_at(tokens, verb + 1) in PLAIN_OR_BE
        ):
            yield span_of(tokens, at, verb + 1), "the verb without to"
        elif word in MODALS and (
            said_before(tokens, at) in SUBJECTS or "'" in word or word in {"would", "should", "must"}
        ):
            wrong = form in AFTER_MODAL
            if wrong and not _is_left_out(tokens, at):
                yield span_of(tokens, at, verb), "the plain form of the verb"
        elif word in HAVE and form in AFTER_HAVE:
            if _opens(tokens, at) and not (
                word == "had" and verb == at + 1 and said_before(tokens, at) == "you"
            ):
                yield span_of(tokens, at, verb), "the participle"
        elif word in BE and not is_question:
            if form in AFTER_BE:
                yield span_of(tokens, at, verb), "the participle"
            elif form in ONLY_VERBS and not _is_said_of_doing(tokens, at):
                yield span_of(tokens, at, verb), "the right form"
        elif word in PREPOSITIONS and form in ONLY_VERBS and verb == at + 1 and token.said != "through":
            if (
                not tokens[verb].is_capital
                and not (word in {"in", "on", "about", "of"} and form in {"order", "know"})
                and (
                    said_before(tokens, at) in TAKES_ING
                    or (
                        (
                            said_before(tokens, at) not in ING_OR_TO
                            or word
                            in {
                                "for",
                                "by",
                                "without",
                                "of",
                            }
                        )
                        and not (
                            word in {"before", "after", "from", "with", "on", "in", "at", "about"}
                            and _splits(tokens, at)
                        )
                    )
                )
            ):
                yield span_of(tokens, at, verb), "the form with -ing"
        elif word == "to" and said_before(tokens, at) in TO_GOVERNS:
            if (
                form in PAST - PLAIN
                or (form in ED_FORMS and said_before(tokens, at) not in {"used", "due", "about", "how"})
            ) or (said_before(tokens, at) in WANTS and form in ING_FORMS):
                yield span_of(tokens, at, verb), "the plain form of the verb"
            elif said_before(tokens, at) == "forward" and form in ONLY_VERBS:
                yield span_of(tokens, at, verb), "the form with -ing"
        elif word == "and" and form in ONLY_VERBS and verb == at + 1 and not is_question:
            if _goes_on_of_one(tokens, at):
                yield span_of(tokens, at, verb), "the verb with -s"
        elif word in PERSONS and not is_question and verb == at + 1:
            yield from _of_person(tokens, at)


def _of_person(tokens: Tokens, at: int) -> Iterator[tuple[Span, str]]:
    """ "She bring", "we looks", at the head of a clause."""
    before = said_before(tokens, at)
    if before and before not in CLAUSE_OPENING:
        return
    form = said_at(tokens, at + 1)
    if said_at(tokens, at + 2) == "not":  # "it need not"
        return
    if tokens[at].said in THIRD:
        if form not in OF_THIRD:
            return
        nearby = {each.said for each in tokens[max(at - 12, 0) : at]}
        if before in {"and", "that", "but", "so", "as"} and nearby & PLAIN_IS_RIGHT:
            return
        if (
            (before == "since" and nearby & {"to"})
            or before == "which"
            or (form in {"like", "please"} and before == "that")
        ):
            return
        yield span_of(tokens, at, at + 1), "has or does" if form in {"have", "do"} else "the verb with -s"
    elif (
        form in S_FORMS
        and before not in {"which", "as", "like"}
        and (before != "that" or said_before(tokens, at - 1) in KNOWING)
        and not {each.said for each in tokens[max(at - 6, 0) : at]} & {"what", "of", "than"}
    ):
        yield span_of(tokens, at, at + 1), "the verb without -s"


def _goes_on_of_one(tokens: Tokens, conjunction: int) -> bool:
    """ "She is keen and bring ...": since the verb for one nothing came that a plain form could go on from."""
    for at in range(conjunction - 1, max(conjunction - 10, 0), -1):
        word = tokens[at].said
        if word in S_FORMS_OR_IS:
            return tokens[at - 1].said in {"he", "she"} or (tokens[at - 1].is_capital and at > 1)
        if not tokens[at].is_glued or word in STOPS:
            return False
    return False


def _opens(tokens: Tokens, have: int) -> bool:
    """Whether the subject of "have" opens a clause, so that the verb after it is its own."""
    if said_before(tokens, have) not in SUBJECTS:
        return (
            tokens[have].said not in {"had", "have"}
            or "'" in tokens[have].said
            or said_at(tokens, have + 1) in {"not", "never"}
        )
    return (
        have < 2
        or not tokens[have - 1].is_glued
        or said_before(tokens, have - 1) in OPENING
        or tokens[have - 1].said == "who"
    )


def _is_left_out(tokens: Tokens, modal: int) -> bool:
    """ "All we could made ...": the verb is another's."""
    said = {each.said for each in tokens[max(modal - 5, 0) : modal]}
    return (
        bool(said & {"all", "what", "whatever", "everything", "than", "as", "the", "best", "much"})
        and said_before(tokens, modal) in SUBJECTS
    )


def _is_said_of_doing(tokens: Tokens, be: int) -> bool:
    """ "All I do is ask", "what she did was listen"; "wherever you are come"."""
    said = {each.said for each in tokens[max(be - 12, 0) : be]}
    return bool(said & OF_DOING) or (
        tokens[be].said in {"is", "was"} and said_at(tokens, be + 1) in {"to", "not"}
    )


def _splits(tokens: Tokens, at: int) -> bool:
    """Whether the preposition stands at the end of its own clause ("the point you came in with remains")."""
    said = {each.said for each in tokens[max(at - 6, 0) : at]}
    return bool(said & SPLITS)
