"""Whom a text may name: its runs of capitalised words, for somebody who has a directory to look them up in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 4
"""Words in a name, particles included."""

MOST = 400
"""Names of one text that are looked up; a letter of a page has some dozens."""

WORD = re.compile(r"\w[\w.'’&-]*|&")
ENDS = ".'’&-"
PARTICLES = frozenset("& al and bin da de del den der di du el la le of ten ter van von y zu".split())  # noqa: SIM905
# Those that stand behind a client's name in the directory, but seldom in a letter.
ALL_FORMS = (
    "ab|ag|ag & co. kg|a/s|aps|as|bv|b.v.|co|co.|company|corp|corp.|corporation|gmbh|gmbh & co. kg|inc|inc.|kg|"
    "limited|llc|llp|ltd|ltd.|nv|n.v.|ohg|oy|plc|pty ltd|sa|s.a.|sarl|sas|se|spa|s.p.a.|srl|s.r.l."
)
LEGAL_FORMS = tuple(ALL_FORMS.split("|"))


@dataclass(frozen=True, slots=True)
class Mention:
    """A run of words as the text has it. `opens`: it begins a sentence, where any word has a capital."""

    text: str
    words: int
    opens: bool

    @property
    def can_be_a_person(self) -> bool:
        """A first name alone names nobody."""
        return self.words > 1

    @property
    def can_be_a_company(self) -> bool:
        return self.words > 1 or not self.opens


def mentions(text: str) -> list[Mention]:
    """The first of the runs that may be names, each once, in the order of the text."""
    found: dict[str, Mention] = {}
    for mention in _runs(unicodedata.normalize("NFC", text)):
        known = found.get(mention.text.lower())
        if known is None and len(found) == MOST:
            break
        if known is None or known.opens:
            found[mention.text.lower()] = mention
    return list(found.values())


def _runs(text: str) -> Iterator[Mention]:
    words = list(WORD.finditer(text))
    for first, word in enumerate(words):
        if not _is_capitalised(word.group()):
            continue
        opens = _opens(text, word.start())
        for last in range(first, min(first + LONGEST, len(words))):
            if last > first and not _goes_on(text, words[last - 1], words[last]):
                break
            if _is_capitalised(words[last].group()):
                run = text[word.start() : words[last].end()].rstrip(ENDS)
                yield Mention(" ".join(_without_s(run).split()), last - first + 1, opens)


def _is_capitalised(word: str) -> bool:
    return any(c.isupper() for c in word[:2])


def _goes_on(text: str, before: re.Match[str], after: re.Match[str]) -> bool:
    """Whether a name can go on from one word to the next: only space between, and no sentence ends there."""
    between = text[before.end() : after.start()]
    ended = before.group().endswith((".", "'s", "’s")) and len(before.group()) > 4
    if between.strip() or between.count("\n") > 1 or ended:
        return False
    return _is_capitalised(after.group()) or after.group().lower() in PARTICLES


def _opens(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t\"'“”‘’(*•-")
    return not before or before[-1] in ".!?:…\n"


def _without_s(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")


def spellings(name: str) -> set[str]:
    """In lower case; also with ASCII alone lowered, as some databases do it."""
    return {name.lower(), "".join(c.lower() if c.isascii() else c for c in name)}


def company_spellings(name: str) -> set[str]:
    """The same, and with each legal form that the directory may have behind it."""
    found = spellings(name)
    forms = [join + form for form in LEGAL_FORMS for join in (" ", ", ")]
    return found | {name + form for name in found for form in forms}
