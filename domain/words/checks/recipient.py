"""Whether the recipient is addressed, by the right name and title, rightly spelt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from domain.facts.people import Channel
from domain.words.checks.finding import Finding, Part
from domain.words.checks.letter import AND, PARTICLES, TITLES, Greeting, greeting_of
from domain.words.checks.names import as_written, is_near, is_same, name_keys
from domain.words.checks.reading import Reading, finding, missing
from domain.words.checks.text import Span, Text, Word
from domain.words.checks.titles import fits, titles_of


def recipient_is_named_rightly(reading: Reading) -> Iterator[Finding]:
    """Written, in body and subject; by phone, in what is said to the machine. Each place once."""
    is_call = reading.occasion.channel is Channel.PHONE
    part = Part.VOICEMAIL_SCRIPT if is_call else Part.BODY
    text = dict(reading.parts).get(part)
    if text is None or (is_call and not text.words):
        return
    greeting = greeting_of(text)
    found = list(_in_greeting(reading, part, text, greeting))
    yield from found
    after = greeting.span.end if greeting is not None else 0
    yield from _unless_found(found, _misspelt(reading, part, text))
    yield from _unless_found(found, _titles(reading, part, text, after))
    if not is_call and reading.subject is not None:
        yield from _misspelt(reading, Part.SUBJECT, reading.subject)


def _unless_found(found: list[Finding], more: Iterator[Finding]) -> Iterator[Finding]:
    for each in more:
        if not any(
            each.place.start < other.place.end and other.place.start < each.place.end for other in found
        ):
            yield each


def _in_greeting(reading: Reading, part: Part, text: Text, greeting: Greeting | None) -> Iterator[Finding]:
    right = f"“Dear {reading.occasion.recipient.addressed_as}”"
    if greeting is None or (part is Part.VOICEMAIL_SCRIPT and not greeting.named):
        if not _is_named_early(reading, part, text):
            yield missing(0, "Nobody is greeted by name.", f"Begin with a greeting: {right}.", part)
        return
    if reading.is_open(part, Span(greeting.span.start, _end_of_line(text, greeting))):
        return  # "Dear [name]" is a field left open, and found as such
    named = greeting.named
    span = Span(named[0].start, named[-1].end) if named else greeting.span
    said = text.quoted(*span)
    people = [tuple(people) for is_and, people in groupby(named, lambda word: word.key in AND) if not is_and]
    if any(_is_recipient(reading, words) for words in people):
        yield from _title_findings(reading, part, text, named)
        return
    names = [word for word in named if word.key not in TITLES and word.key not in PARTICLES]
    if not any(word.is_capital for word in names):
        yield finding(part, span, f"{said} greets nobody by name.", f"Greet them by name: {right}.")
    elif (meant := _misspells(reading, names)) is not None:
        yield finding(
            part, span, f"{said} is not how they are addressed: the name is {meant}.", f"Write {right}."
        )
    else:
        name = reading.occasion.recipient.name
        yield finding(
            part, span, f"{said} is not the recipient, {name}.", f"Greet the one it goes to: {right}."
        )


def _end_of_line(text: Text, greeting: Greeting) -> int:
    end = text.original.find("\n", greeting.span.end)
    return min(end if end >= 0 else len(text.original), greeting.span.end + 60)


def _is_named_early(reading: Reading, part: Part, text: Text) -> bool:
    """Whether the first sentence names them ("Thank you, Grace, for..."); of a script, any."""
    first = text.sentences[0] if text.sentences else Span(0, 0)
    words = text.words if part is Part.VOICEMAIL_SCRIPT else text.words_in(*first)
    if reading.placeholders.get(part) and not text.words_in(0, first.end):
        return True
    return any(word.is_capital and _is_theirs(reading, word.key) for word in words)


def _is_theirs(reading: Reading, key: str) -> bool:
    return any(is_same(key, name) for name in reading.names.recipient)


def _is_recipient(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether the words are the whole form of address, the full name, the first name alone, or title and last name.

    Of a name of one word, or where several last names are usual, each may stand alone.
    """
    form = [word.key for word in Text(reading.occasion.recipient.addressed_as).words]
    keys = [word.key for word in words]
    if keys == form:
        return True
    own = [key for key in keys if key not in TITLES and key not in PARTICLES]
    names = (*reading.names.recipient, *(key for key in form if key not in TITLES))
    if (
        not own
        or not reading.names.recipient
        or not all(any(is_same(key, name) for name in names) for key in own)
    ):
        return False
    has_title, (first, *rest) = (
        len(own) < len([key for key in keys if key not in PARTICLES]),
        reading.names.recipient,
    )
    if not rest or len(own) > 1:
        return True
    return (is_same(own[0], first)) != has_title


def _misspells(reading: Reading, names: Sequence[Word]) -> str | None:
    """The recipient's name where each of the words is one of its words, or near to one.

    In a greeting a name is expected: also what has more letters wrong is it, where the head is the same.
    """
    meant = []
    for word in names:
        near = [key for key in reading.names.recipient if is_same(word.key, key) or _is_nearly(word.key, key)]
        if not near:
            return None
        meant.append(as_written(reading.occasion.recipient.name, near[0]))
    return " ".join(meant)


def _is_nearly(key: str, name: str) -> bool:
    return is_near(key, name) or (len(name) > 2 and abs(len(key) - len(name)) <= 1 and key[:2] == name[:2])


def _misspelt(reading: Reading, part: Part, text: Text) -> Iterator[Finding]:
    for word, meant in reading.names.misspelt(text, [reading.names.recipient], is_company=False):
        span = Span(word.start, word.end)
        if not reading.is_open(part, span):
            right = as_written(reading.occasion.recipient.name, meant)
            said = text.quoted(*span)
            yield finding(part, span, f"{said} misspells the recipient's name, {right}.", f"Write {right}.")


def _titles(reading: Reading, part: Part, text: Text, after: int) -> Iterator[Finding]:
    """Titles before the recipient's last name behind the greeting; a colleague of that name may have another."""
    if not reading.names.recipient:
        return
    last = reading.names.recipient[-1]
    if any(last in name_keys(each) for each in reading.occasion.colleagues):
        return
    for number, word in enumerate(text.words):
        if not is_same(word.key, last):
            continue
        first = number
        while (
            first > 0
            and text.words[first - 1].key in TITLES
            and text.words[first].start - text.words[first - 1].end <= 2
        ):
            first -= 1
        if first < number and word.start >= after:
            yield from _title_findings(reading, part, text, text.words[first : number + 1])


def _title_findings(reading: Reading, part: Part, text: Text, words: Sequence[Word]) -> Iterator[Finding]:
    """A title that isn't theirs; where none is known any may be right."""
    given = [word for word in words if word.key in TITLES]
    salutation = reading.occasion.recipient.salutation
    if not given or salutation is None or fits([word.key for word in given], titles_of(salutation)):
        return
    span, right = Span(given[0].start, words[-1].end), reading.occasion.recipient.addressed_as
    yield finding(
        part, span, f"{text.quoted(*span)} has the wrong title: they are {right}.", f"Write {right}."
    )
