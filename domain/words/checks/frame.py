"""The frame: the subject, the opening that it is about, and the name at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.words.checks.finding import Finding, Part
from domain.words.checks.letter import LINES_BELOW
from domain.words.checks.names import is_near
from domain.words.checks.other_names import is_signed_by_another
from domain.words.checks.reading import Reading, finding, missing
from domain.words.checks.stems import Stems, main_stems
from domain.words.checks.text import Span, Text, Word, word_set

LONGEST_SUBJECT = 90  # G2: what a list of mails shows
LONGEST_ABBREVIATION = 4
TITLE_WORDS = 12  # a title stands within so many words
ANSWERS = frozenset({"reply", "send_materials"})
FALSE_REPLY = re.compile(r"(?:re|aw|sv|fwd?|wg)\s{0,2}(?:\[\d{1,3}\])?:", re.IGNORECASE)
SAYS_NOTHING = word_set(
    """
    hello hi hey hiya there good morning afternoon evening day greetings dear sir madam all everyone regards
    follow following up followup important very urgent question questions quick short brief small little
    short request enquiry inquiry message note notes word words line lines few info information update
    updates news reminder attention again just checking check touching base in on back a an the one some my
    your our this that it it's is me i for to from of and or with about thing things something anything here
    mail email e subject no none untitled test re fwd fyi please read us you more further additional misc
    various contact regarding matter matters topic quickly gentle friendly another
    """
)


def subject_says_what_it_is_about(reading: Reading) -> Iterator[Finding]:
    """There, true, not shouted, not empty, and short."""
    subject = reading.subject
    about = reading.occasion.role or "the role"
    instead = f"Say what it is about, for example with {about}."
    span = subject.trimmed(0, len(subject.original)) if subject is not None else None
    if subject is None or span is None:
        yield missing(0, "The e-mail has no subject.", instead, Part.SUBJECT)
        return
    said = subject.quoted(*span)
    false_reply = FALSE_REPLY.match(subject.original, span.start, span.end)
    if false_reply is not None and reading.occasion.kind not in ANSWERS:
        at = Span(*false_reply.span())
        yield finding(
            Part.SUBJECT,
            at,
            f"{subject.quoted(*at)} pretends that this answers a message.",
            "Take it out of the subject.",
        )
    if _is_shouted(subject):
        yield finding(
            Part.SUBJECT,
            span,
            f"{said} is in capitals, which reads as shouting.",
            "Write it in small letters.",
        )
    names = reading.names.recipient + reading.names.sender
    words = [word.key for word in subject.words]
    if all(key in SAYS_NOTHING or key in names for key in words):
        yield finding(Part.SUBJECT, span, f"{said} doesn't say what it is about.", instead)
    if span.end - span.start > LONGEST_SUBJECT:
        yield finding(
            Part.SUBJECT,
            span,
            f"The subject has {span.end - span.start} characters; lists of mails show {LONGEST_SUBJECT} at most.",
            f"Cut {span.end - span.start - LONGEST_SUBJECT} characters or more.",
        )


def _is_shouted(subject: Text) -> bool:
    """Three of four words in capitals, and one at least that is too long to be an abbreviation."""
    words = [word.text for word in subject.words if any(each.isalpha() for each in word.text)]
    loud = [word for word in words if word.isupper() and len(word) > 1]
    return any(len(word) > LONGEST_ABBREVIATION for word in loud) and len(loud) >= 0.75 * len(words)


def the_opening_is_named(reading: Reading) -> Iterator[Finding]:
    """The role, in its main words, or the company; in subject or body. The agency's name isn't the company's."""
    said = reading.occasion
    if (not said.role and not said.company) or not reading.is_filled_in:
        return
    texts = [text for text in (reading.subject, reading.body) if text is not None]
    if any(_names_company(reading, text) or _names_role(reading, text) for text in texts):
        return
    yield missing(
        reading.prose.start,
        "It names neither the role nor the company: which opening is it about?",
        f"Name {' or '.join(name for name in (said.role, said.company) if name)}.",
    )


def _names_company(reading: Reading, text: Text) -> bool:
    """By its first word, which people call it by; misspelt counts, that is another fault."""
    company = reading.names.company
    if not company:
        return False
    return any(
        word.key == company[0] or is_near(word.key, company[0]) for word in text.words if word.is_capital
    )


def _names_role(reading: Reading, text: Text) -> bool:
    roles = [reading.occasion.role or "", *(each.role or "" for each in reading.occasion.candidates)]
    wanted = [stems for role in roles if (stems := main_stems(role))]
    return any(
        len(Stems(main_stems(text, words[0].start, words[-1].end)).share(stems)) >= min(2, len(stems))
        for sentence in text.sentences
        for stems in wanted
        for words in _stretches(text.words_in(*sentence))
    )


def _stretches(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """Words that stand close together: what is further apart belongs to no one title."""
    for start in range(0, len(words), TITLE_WORDS // 2):
        yield words[start : start + TITLE_WORDS]


def it_is_signed(reading: Reading) -> Iterator[Finding]:
    """The sender's first or last name stands in one of the last lines. Another's name there is another fault."""
    sender = reading.names.sender
    if not sender or (not reading.is_filled_in and _ends_open(reading)):
        return
    if is_signed_by_another(reading):
        return
    lines = reading.body.lines[-LINES_BELOW:]
    for line in lines:
        words = reading.body.words_in(*line)
        if (
            len(words) <= 6
            and words
            and line.start >= reading.prose.start
            and not _is_agency(reading, words)
            and any(_is_name(word, sender) for word in words[:3])
        ):
            return
    end = len(reading.body.original.rstrip())
    last = reading.body.words_in(*lines[-1]) if lines else ()
    ends_with_name = any(_is_name(word, sender) for word in last[-3:]) and not _is_agency(reading, last)
    if ends_with_name and reading.body.original[end - 1 : end] not in ".?!":
        return
    yield missing(end, "It isn't signed.", f"End with the name: {reading.occasion.sender}.")


def _is_agency(reading: Reading, words: tuple[Word, ...]) -> bool:
    """Whether the line is the agency's name, which its consultant may share."""
    agency = {word.key for word in Text(reading.occasion.agency or "").words}
    keys = {word.key for word in words}
    return keys <= agency and not keys <= set(reading.names.sender)


def _is_name(word: Word, sender: tuple[str, ...]) -> bool:
    """Also misspelt: that is another fault."""
    return word.is_capital and any(word.key == key or is_near(word.key, key) for key in sender)


def _ends_open(reading: Reading) -> bool:
    start = reading.signature.span.start if reading.signature is not None else reading.prose.end - 60
    return reading.is_open(Part.BODY, Span(start, len(reading.body.original)))
