"""Fields that were never filled in, as the usual programs and people write them."""

from __future__ import annotations

import re

from domain.words.checks.text import Span

# Every repetition is bounded, so that no text makes it slow.
PATTERNS = (
    r"\{\{[^{}\n]{0,80}\}\}?|\{%[^%\n]{0,80}%\}|\$?\{[A-Za-z][\w .|-]{0,60}\}",  # Liquid, Jinja, shells
    r"\[(?!sic\])[A-Za-z][^\[\]\n]{0,100}\](?!\()",  # [Company]; [a link](...) is none
    r"<<[^<>\n]{1,60}>>|<(?!https?:|mailto:)[A-Za-z][A-Za-z0-9_ '’/-]{0,60}>",
    r"«[A-Za-z][^«»\n]{0,60}»|\*\|[^|\n]{1,40}\|\*|%%?[A-Za-z][A-Za-z_]{1,40}%%?|##?[A-Z_]{3,40}##?",  # mail merge
    r"_{3,80}|\.{6,80}|\?{3,80}",
    r"\b(?:[Xx]{3,20}|XX|TBD|TBA|TBC|TODO|FIXME|TKTK?|N\.N\.)(?!\w)",
    r"\b(?:INSERT|FILL IN|ADD|ENTER)(?: [A-Z]{2,20}){1,4}\b|\b[Ii]nsert (?:here|name|company|date|role|point)\b",
    r"\b(?:COMPANY|RECIPIENT|CANDIDATE|CLIENT|FIRST|LAST|JOB|CONTACT|ROLE|YOUR)[ _]?(?:NAME|TITLE|HERE|COMPANY)\b",
    r"\b(?:COMPANY|NAME|RECIPIENT|FIRSTNAME|LASTNAME|FNAME|LNAME|ROLE TITLE|DATE HERE)\b",
    r"\b[Ll]orem ipsum\b|\b(?:blah blah|foo bar)\b|\b[Yy]our (?:name|text|company name) here\b",
    (
        r"\((?:insert|your|first|last|full|company|client|contact|recipient|job)?_? ?"
        r"(?:name|company|date|role|title|here)\)"
    ),
    r"\b[A-Z]{2,20}_[A-Z_]{2,30}\b",
)
PLACEHOLDER = re.compile("|".join(f"(?:{pattern})" for pattern in PATTERNS))


def placeholders(text: str) -> tuple[Span, ...]:
    """Every one of them, in the order of the text."""
    return tuple(Span(*found.span()) for found in PLACEHOLDER.finditer(text))
