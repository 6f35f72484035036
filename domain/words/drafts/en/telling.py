"""Facts as they were noted ("ran a night shift of forty", "no English practice yet") woven into English sentences.

Notes are phrases: some begin with a verb in the past or the third person, most are nouns. `who` is the subject:
"I" where the candidate writes, else the candidate's first name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from domain.words.drafts.filters import as_sentence
from domain.words.english import listing


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PAST = _words(
    "ran led built rebuilt wrote rewrote cut taught made brought grew won held spoke sold kept took drove began gave "
    "found became oversaw met saw did had was spent chose drew rose set put got went sent"
)
_ADJECTIVES = _words(  # they end like a verb in the past, but begin a noun phrase
    "advanced applied automated based certified chartered combined connected detailed distributed dedicated embedded "
    "experienced fixed integrated limited licensed mixed needed proposed qualified red related shared skilled "
    "structured trained trusted unrivalled used varied"
)
_THIRD_PERSON = {
    "has": "have", "is": "am", "does": "do", "was": "was", "can": "can", "cannot": "cannot", "could": "could",
    "lacks": "lack", "speaks": "speak", "leads": "lead", "runs": "run", "wins": "win", "publishes": "publish",
    "gives": "give", "joins": "join", "starts": "start", "completes": "complete", "earns": "earn",
    "writes": "write", "knows": "know", "works": "work", "holds": "hold", "teaches": "teach", "builds": "build",
    "reads": "read", "keeps": "keep", "owns": "own", "chairs": "chair", "presents": "present", "needs": "need",
}  # fmt: skip
_SMALL = _words(
    "a an the this that these those how why what who whose which where when whether their our his her its your my "
    "some somebody someone one two three no not on in at for with from to by of more fewer less better moving "
    "getting"
)
_JOINS_ON = _words("at with in on for after before by from to as through over under about")
_CLAUSES = 3  # strengths in one sentence


def inline(text: str) -> str:
    """A note as it goes on within a sentence: no stop at its end, no capital where only its place gave it one."""
    plain = without_stop(text)
    first = re.match(r"[A-Z][a-z]*\b", plain)
    if first is None or not (first.group().lower() in _SMALL or _begins_with_verb(plain)):
        return plain
    return plain[:1].lower() + plain[1:]


def without_stop(text: str) -> str:
    """A note without the stop at its end; that of "3 a.m." or "Castle Inc." is no stop."""
    plain = text.strip()
    last = plain.rpartition(" ")[2]
    abbreviated = "." in last[:-1] or last.lower() in ("inc.", "ltd.", "co.", "etc.", "corp.")
    return plain if abbreviated else plain.rstrip(".;, ")


def experience(strengths: Sequence[str], who: str) -> str:
    """ "I ran a night shift of forty and bring SAP EWM"."""
    notes = [inline(s) for s in strengths[:_CLAUSES]]
    nouns = [note for note in notes if not _begins_with_verb(note)]
    doings = [_in_person(note, who) for note in notes if _begins_with_verb(note)]
    if nouns:
        doings.append(f"{'bring' if who == 'I' else 'brings'} {listing(nouns)}")
    return f"{who} {listing(doings)}"


def wanted(requirements: Iterable[str]) -> str:
    """ "shift planning and somebody who has led the books of a manufacturer"."""
    notes = map(inline, requirements)
    return listing(f"somebody who {note}" if _begins_with_verb(note) else note for note in notes)


def concern(text: str, who: str) -> str:
    """As it follows "You wondered": "about night shifts", "whether it matters that I have never led a union shop"."""
    note = inline(text)
    if note.startswith("too "):
        return f"whether {who} {'am' if who == 'I' else 'is'} {note}"
    if note.startswith("no "):
        return f"about the lack of {re.sub(r' (?:yet|so far)$', '', note[3:])}"
    if _begins_with_verb(note):
        return f"whether it matters that {who} {_in_person(note, who)}"
    return note if note.startswith(("whether ", "how ", "why ", "if ")) else f"about {note}"


def answer(text: str, who: str) -> str:
    """A sentence: "I worked with two stewards at the last depot."."""
    note = inline(text)
    if _begins_with_verb(note):
        return as_sentence(f"{who} {_in_person(note, who)}")
    if re.match(r"(?:I|my|we|our)\b", text.strip(), re.IGNORECASE):
        return as_sentence(text) if who == "I" else f"In {who}'s own words: “{as_sentence(text)}”"
    if re.search(r"\b(?:is|are|was|were|has|have|will|can|does|did)\b", note):
        return as_sentence(text)
    return as_sentence(f"what {who} can set against it: {note}")


def news(title: str, detail: str | None, who: str) -> str:
    """One sentence or two: "I passed the SQE2 at the first try."."""
    note = inline(title)
    verb = _begins_with_verb(note)
    told = f"{who} {_in_person(note, who)}" if verb else f"new since we last spoke: {note}"
    if not detail:
        return as_sentence(told)
    more = inline(detail)
    if more.partition(" ")[0] in _JOINS_ON:
        return as_sentence(f"{told}{' ' if verb else ', '}{more}")
    return f"{as_sentence(told)} {as_sentence(detail)}"


def _begins_with_verb(note: str) -> bool:
    words = note.split()
    if words[:1] == ["never"]:
        words = words[1:]
    # As in "United Parcel account".
    is_name = len(words) > 1 and words[0][0].isupper() and words[1][0].isupper()
    return bool(words) and _is_verb(words[0].lower(), is_name)


def _is_verb(word: str, is_name: bool) -> bool:
    regular = len(word) > 4 and word.endswith("ed") and not word.endswith("eed") and word not in _ADJECTIVES
    return word in _PAST or word in _THIRD_PERSON or (regular and not is_name)


def _in_person(note: str, who: str) -> str:
    if who != "I":
        return note
    words = note.split(" ")
    place = 1 if words[0] == "never" and len(words) > 1 else 0
    words[place] = _THIRD_PERSON.get(words[place], words[place])
    return " ".join(words)
