"""What is unknown takes its sentence with it, and what is too long its optional sentences: never a gap in the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from domain.words.drafts.marks import MISSING, OPTIONAL, OPTIONAL_END, SENTENCE_END, without_marks

_OPTIONAL = re.compile(f"{OPTIONAL}([^{OPTIONAL}{OPTIONAL_END}]*){OPTIONAL_END}")
_BULLET = re.compile(r"\s*(?:[-*•–]|\d+[.)])?\s*")
_WRAPPED_AT = 50  # a shorter line ends where it ends: a greeting, a signature, a point of a list


def settled(rendered: str, gaps: bool, fits: Callable[[str], bool]) -> str:
    """The text without its marks; its optional parts go, the last first, until it fits or none is left.

    `gaps`: something that it names isn't known.
    """
    text = finished(rendered, gaps)
    for shorter in _ever_shorter(rendered):
        if fits(text):
            break
        text = finished(shorter, gaps)
    return text


def _ever_shorter(rendered: str) -> Iterator[str]:
    while parts := list(_OPTIONAL.finditer(rendered)):
        last = parts[-1]
        rendered = rendered[: last.start()] + rendered[last.end() :]
        yield rendered


def finished(rendered: str, gaps: bool) -> str:
    """The text with every sentence or line that lacks something left out whole, its blanks and stops in order."""
    rendered = rendered.replace(OPTIONAL, "").replace(OPTIONAL_END, "")
    paragraphs = [_whole(p) for p in re.split(r"\n[ \t]*\n", rendered.replace("\r\n", "\n"))]
    if gaps:
        paragraphs = _without_lone_headings(paragraphs)
    return "\n\n".join(p for p in paragraphs if p)


def _whole(paragraph: str) -> str:
    lines = []
    for line in _lines(paragraph):
        sentences = line.split(SENTENCE_END)
        kept = [s for s in sentences if MISSING not in s]
        text = _tidy("".join(kept))
        if not (_BULLET.match(text) or [""])[0].strip():
            text = text.strip()
        if not _BULLET.fullmatch(text):
            lines.append(text)
    return "\n".join(lines)


def _lines(paragraph: str) -> list[str]:
    """Its lines; what was wrapped within a sentence is one line."""
    lines: list[str] = []
    for line in paragraph.split("\n"):
        if lines and _goes_on(lines[-1], line):
            lines[-1] += "\n" + line
        else:
            lines.append(line)
    return lines


def _goes_on(before: str, line: str) -> bool:
    last, start = before.rpartition("\n")[2].rstrip(), line.lstrip()
    if not last or last[-1] in (SENTENCE_END, ":", ",") or (_BULLET.match(line) or [""])[0].strip():
        return False
    return len(last) >= _WRAPPED_AT or start[:1].islower()


def _tidy(text: str) -> str:
    text = without_marks(text)
    text = re.sub(r"(?<=\S)[ \t]{2,}", " ", text)
    text = re.sub(r"[ \t]+(?=[,;.!?]|:(?:\s|$)|\n|$)", "", text)
    text = re.sub(
        r"(?<=\w)\.\.(?!\.)", ".", text
    )  # a fact that ends in "Inc." or "a.m." ends the sentence too
    return re.sub(r" ?\(\s*\)", "", text)


def _without_lone_headings(paragraphs: list[str]) -> list[str]:
    """A line that announces what isn't there goes too."""
    whole = [p for p in paragraphs if p]
    kept = []
    for place, paragraph in enumerate(whole):
        following = whole[place + 1] if place + 1 < len(whole) else ""
        lines = paragraph.split("\n")
        if lines[-1].endswith(":") and not (_BULLET.match(following) or [""])[0].strip():
            lines.pop()
        if lines:
            kept.append("\n".join(lines))
    return kept
