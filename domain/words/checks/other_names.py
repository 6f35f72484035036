"""Names that don't belong: of another client, contact or candidate, or of another sender; and client's or
candidate's own, misspelt."""

from __future__ import annotations

from collections.abc import Iterator

from domain.facts.people import Channel
from domain.words.checks.common_words import COMMON
from domain.words.checks.finding import Finding, Part
from domain.words.checks.letter import PARTICLES, TITLES, greeting_of
from domain.words.checks.names import as_written, is_near
from domain.words.checks.reading import Reading, finding
from domain.words.checks.text import Span, Text, Word, word_set
from domain.words.occasion import Stranger

# A first name alone is a stranger's where few are known; in a whole directory every first name is somebody's.
FEW = 20
BEFORE_COMPANY = word_set("at with for by join joining of like than")
WHAT = {"client": "another client", "contact": "a contact elsewhere", "candidate": "another candidate"}


def only_right_names(reading: Reading) -> Iterator[Finding]:
    """Strangers in any part, then the signature, then client and candidate misspelt."""
    for part, text in reading.parts:
        yield from _strangers(reading, part, text)
    yield from _signature(reading)
    for part, text in reading.parts:
        yield from _misspelt(reading, part, text)


def _strangers(reading: Reading, part: Part, text: Text) -> Iterator[Finding]:
    greeting = greeting_of(text) if part is not Part.SUBJECT else None
    greeted = (
        greeting.span.end if greeting is not None else 0
    )  # whoever is greeted is looked at as the recipient
    by_key: dict[str, list[int]] = {}
    for number, word in enumerate(text.words):
        by_key.setdefault(word.key, []).append(number)
    reached = -1
    places = sorted(
        (
            (span, stranger)
            for stranger, keys in reading.names.strangers
            for span in _named(reading, text, by_key, stranger, keys)
        ),
        key=lambda place: (place[0].start, -place[0].end),
    )
    for span, stranger in places:
        if span.start < max(reached, greeted) or reading.is_open(part, span):
            continue
        reached = span.end
        instead = reading.occasion.company if stranger.what == "client" else None
        yield finding(
            part,
            span,
            f"{text.quoted(*span)} names {WHAT.get(stranger.what, 'somebody else')}, {stranger.name}.",
            f"Write {instead} or leave it out." if instead else "Leave the name out, or name whom you mean.",
        )


def _named(
    reading: Reading, text: Text, by_key: dict[str, list[int]], stranger: Stranger, keys: tuple[str, ...]
) -> Iterator[Span]:
    """Where the text names them: by the whole name, or by a part of it that can be nobody else's."""
    words = text.words
    for at in by_key.get(keys[0], ()):
        end = _end_of_whole(words, at, keys)
        if end is not None and words[at].is_capital:
            yield Span(words[at].start, words[end].end)
    alone = (
        keys[:1]
        if stranger.what == "client"
        else keys
        if len(reading.occasion.strangers) <= FEW
        else keys[-1:]
    )
    for key in alone if len(keys) > 1 else ():
        if key in reading.names.known or key in reading.names.topics or len(key) < 3:
            continue
        for at in by_key.get(key, ()):
            if _is_name(reading, text, at, key, stranger):
                yield Span(words[at].start, words[at].end)


def _end_of_whole(words: tuple[Word, ...], at: int, keys: tuple[str, ...]) -> int | None:
    """The number of the last word of the whole name that begins there; particles and initials may stand between."""
    for key in keys[1:]:
        at += 1
        while (
            at < len(words)
            and (words[at].key in PARTICLES or words[at].key == "and" or len(words[at].key) == 1)
            and words[at].key != key
        ):
            at += 1
        if at >= len(words) or words[at].key != key:
            return None
    return at


def _is_name(reading: Reading, text: Text, at: int, key: str, stranger: Stranger) -> bool:
    """Whether a word alone is the stranger's: with a capital that means something, and no other name beside it."""
    word = text.words[at]
    if not word.is_capital:
        return False
    before = text.words[at - 1] if at else None
    after = text.words[at + 1] if at + 1 < len(text.words) else None
    has_title = before is not None and before.key in TITLES and word.start - before.end <= 2
    if stranger.what != "client" and has_title:
        return True
    if stranger.what == "client":
        # An ordinary word needs more than its capital: "at Castle", "Castle's".
        is_meant = before is not None and before.key in BEFORE_COMPANY and word.start - before.end <= 2
        return key not in COMMON or is_meant or word.text.endswith(("'s", "’s"))
    if key in COMMON or text.opens_sentence(word):
        return False
    beside = [each for each in (before, after) if each is not None]
    return not any(
        each.is_capital
        and each.key not in COMMON
        and (0 <= word.start - each.end <= 1 or 0 <= each.start - word.end <= 1)
        and not text.opens_sentence(each)
        for each in beside
    )


def _signature(reading: Reading) -> Iterator[Finding]:
    if is_signed_by_another(reading) and (signature := reading.signature) is not None:
        span = Span(signature.named[0].start, signature.named[-1].end)
        if any(each.start < span.end and span.start < each.end for each in _told(reading)):
            return
        yield finding(
            Part.BODY,
            span,
            f"It is signed {reading.body.quoted(*span)}, but {reading.occasion.sender} sends it.",
            f"Sign with {reading.occasion.sender}.",
        )


def _told(reading: Reading) -> list[Span]:
    """Where the body names strangers, or misspells a name: found as such."""
    found = [*_strangers(reading, Part.BODY, reading.body), *_misspelt(reading, Part.BODY, reading.body)]
    return [Span(each.place.start, each.place.end) for each in found]


def is_signed_by_another(reading: Reading) -> bool:
    """Whether a name that isn't the sender's stands below the closing. The agency's, a company's or a line of ordinary
    words is none."""
    signature, sender = reading.signature, reading.names.sender
    if signature is None or not sender or not signature.named or reading.occasion.channel is Channel.PHONE:
        return False
    span = Span(signature.named[0].start, signature.named[-1].end)
    keys = [word.key for word in signature.named if word.key not in PARTICLES and word.key not in TITLES]
    if not keys or reading.is_open(Part.BODY, span) or any(key in sender for key in keys):
        return False
    companies = f"{reading.occasion.agency or ''} {reading.occasion.company or ''}"
    agency = {word.key for word in Text(companies).words}
    return not set(keys) <= agency and not any(key in COMMON or key.isdigit() for key in keys)


def _misspelt(reading: Reading, part: Part, text: Text) -> Iterator[Finding]:
    people = list(reading.names.candidates)
    recipient = set(reading.names.recipient)
    for names, is_company in ((people, False), ([reading.names.company], True)):
        for word, meant in reading.names.misspelt(text, names, is_company=is_company):
            span = Span(word.start, word.end)
            if reading.is_open(part, span) or any(
                is_near(word.key, key) for key in recipient if not is_company
            ):
                continue
            right = as_written(_whole_name(reading, meant), meant)
            whose = "the company's name" if is_company else "the candidate's name"
            yield finding(part, span, f"{text.quoted(*span)} misspells {whose}, {right}.", f"Write {right}.")


def _whole_name(reading: Reading, key: str) -> str:
    """Client's or candidate's, whose word it is."""
    said = reading.occasion
    names = [said.candidate, said.company, *(each.candidate for each in said.candidates)]
    return next((name for name in names if name and any(word.key == key for word in Text(name).words)), key)
