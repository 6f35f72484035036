"""What a check finds: where, what, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """An error can be overridden only with a reason, a warning freely (rulebook section 7)."""

    ERROR = "error"
    WARNING = "warning"


class Part(StrEnum):
    """The part of the message that a finding lies in."""

    SUBJECT = "subject"
    BODY = "body"
    VOICEMAIL_SCRIPT = "voicemail_script"


@dataclass(frozen=True, slots=True)
class Place:
    """Where: code points from `start` to before `end` of that part. What is missing has start == end, where it
    would go."""

    part: Part
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong in a sentence (`message`), and how to mend it (`fix`)."""

    place: Place
    message: str
    fix: str
