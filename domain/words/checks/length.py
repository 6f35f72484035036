"""Whether the message has the length that its kind asks for (rulebook section 7). Words are what blanks divide."""

from __future__ import annotations

from collections.abc import Iterator

from domain.facts.people import Channel
from domain.words.checks.applies import NEWS_KINDS
from domain.words.checks.finding import Finding, Part
from domain.words.checks.reading import Reading, finding, missing
from domain.words.checks.text import Span, Text

LIMITS: dict[str, tuple[int, int]] = {
    "thank_you": (40, 250),
    **dict.fromkeys(("application_follow_up", "status_follow_up", *NEWS_KINDS), (25, 150)),
    "connect_online": (0, 60),
}
MOST_IN_SCRIPT = 75  # G4: what a machine records
MOST_ON_LINKEDIN = 300  # characters of a note that comes with an invitation


def length_is_right(reading: Reading) -> Iterator[Finding]:
    """Of the whole body, greeting and signature too; by phone of the script. LinkedIn has no lower bound."""
    if reading.occasion.channel is Channel.PHONE:
        if reading.script is not None:
            yield from _too_long(Part.VOICEMAIL_SCRIPT, reading.script, MOST_IN_SCRIPT, "a voicemail")
        return
    if (limits := LIMITS.get(reading.occasion.kind)) is None:
        return
    least, most = limits
    count = len(reading.body.original.split())
    if count < least and reading.occasion.channel is not Channel.LINKEDIN:
        yield missing(
            reading.prose.end,
            f"It has {count} words; {least} to {most} are right.",
            f"Add {least - count} words or more.",
        )
    yield from _too_long(Part.BODY, reading.body, most, f"a {reading.occasion.kind.replace('_', ' ')}")


def _too_long(part: Part, text: Text, most: int, what: str) -> Iterator[Finding]:
    count = len(text.original.split())
    if count > most:
        span = text.trimmed(0, len(text.original)) or Span(0, 0)
        yield finding(
            part,
            span,
            f"It has {count} words; {what} has {most} at most.",
            f"Cut {count - most} words or more.",
        )


def fits_linkedin(reading: Reading) -> Iterator[Finding]:
    """At most 300 characters, blanks at the ends aside: LinkedIn takes no more."""
    span = reading.body.trimmed(0, len(reading.body.original))
    if span is not None and (count := span.end - span.start) > MOST_ON_LINKEDIN:
        yield finding(
            Part.BODY,
            Span(span.start + MOST_ON_LINKEDIN, span.end),
            f"It has {count} characters; a LinkedIn note takes {MOST_ON_LINKEDIN}.",
            f"Cut {count - MOST_ON_LINKEDIN} characters or more.",
        )
