"""Whether the message says that the candidate wants the job, and why they fit it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from domain.words.checks.attraction import COMES, JOB_ITSELF, LIKING, TO_TALK, WILLING
from domain.words.checks.finding import Finding
from domain.words.checks.fit import gives_a_reason
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, missing
from domain.words.checks.stems import Stems, main_stems
from domain.words.checks.subjects import is_denied, is_of_candidate, said_by_candidate
from domain.words.checks.text import Span, Text
from domain.words.checks.wanted import JOB_IS_WANTED, WOULD_DO
from domain.words.checks.wishes import COMING_TO_STAY, KEEN, WISHING


def interest_and_fit_are_said(reading: Reading) -> Iterator[Finding]:
    """That the job is wanted, and what speaks for the candidate."""
    at = reading.prose.end
    role = reading.occasion.role or "the role"
    who = "you are" if reading.occasion.sender == reading.occasion.candidate else "the candidate is"
    if not says_interest(reading):
        yield missing(
            at,
            f"It doesn't say that {who} interested in {role}.",
            f"Say it in plain words: how much {role} is wanted.",
        )
    if not gives_a_reason(reading):
        known = "; ".join((*reading.occasion.strengths, *reading.occasion.requirements)[:3])
        yield missing(
            at,
            f"It gives no reason why {role} and the candidate fit.",
            f"Name one thing that the job asks for and the candidate has{f': {known}' if known else ''}.",
        )


def says_interest(reading: Reading) -> bool:
    """Whether it says that the candidate wants the job: a wish of their own; words that only a wanted job gets; a
    weaker word of liking, or what they would do, where the job is named; or that they would come, and to stay."""
    return (
        next(said_by_candidate(reading, (KEEN, WISHING, COMING_TO_STAY)), None) is not None
        or any(not is_denied(text, span.start) for text, span in reading.spoken_prose(JOB_IS_WANTED))
        or _likes_it(reading)
        or _would_take_it(reading)
        or _would_come(reading)
    )


def _likes_it(reading: Reading) -> bool:
    return any(
        is_of_candidate(reading, text, span) and not is_denied(text, span.start)
        for text, span in _where(reading, LIKING, _names_it_or_such_work)
    )


def _would_take_it(reading: Reading) -> bool:
    return any(
        is_of_candidate(reading, text, span) and not is_denied(text, span.end)
        for text, span in _where(reading, WOULD_DO, _names_it)
    )


def _would_come(reading: Reading) -> bool:
    return any(
        (after := text.words_after(span.end, 1))
        and after[0].key in reading.names.company
        and is_of_candidate(reading, text, span)
        and not is_denied(text, span.start)
        for text, span in _where(reading, COMES, _is_willing)
    )


def _where(
    reading: Reading, family: Phrases, fits: Callable[[Reading, Text, Span], bool]
) -> Iterator[tuple[Text, Span]]:
    """Where one of the family is said in a sentence that fits, and is no question."""
    looked_at: tuple[Text, int] | None = None
    is_fit = False
    for text, span in reading.spoken_prose(family):
        number = text.sentence_number(span.start)
        if looked_at != (text, number):
            looked_at, sentence = (text, number), text.sentences[number]
            is_fit = not text.is_question(sentence) and fits(reading, text, sentence)
        if is_fit:
            yield text, span


def _is_willing(reading: Reading, text: Text, sentence: Span) -> bool:
    """Whether one would gladly do something else than talk."""
    return WILLING.said(text, *sentence) and not TO_TALK.said(text, *sentence)


def _names_it_or_such_work(reading: Reading, text: Text, sentence: Span) -> bool:
    return JOB_ITSELF.said(text, *sentence) or _names_it(reading, text, sentence)


def _names_it(reading: Reading, text: Text, sentence: Span) -> bool:
    """Whether the sentence names the role, in two of its words, or the company."""
    if any(word.key in reading.names.company for word in text.words_in(*sentence)):
        return True
    role = main_stems(reading.occasion.role or "")
    return bool(role) and len(Stems(main_stems(text, *sentence)).share(role)) >= min(2, len(role))
