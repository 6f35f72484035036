"""The corpus of messages, as POST /v1/draft-checks would get them, and how well the checks do on it.

Figures are all that is made of held_back/: its texts are never shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from api.proofreading import proofread
from api.routes.draft_check_bodies import DraftCheckInput
from domain.words.checks.check import Check, Found
from domain.words.checks.checking import check_message
from domain.words.checks.table import CHECKS

CORPUS = Path(__file__).parent
HALVES = ("tuning", "held_back")


@dataclass(frozen=True, slots=True)
class Sample:
    """A message with what it is for; `fault` is the check that must find something, `where` the place; `also` is
    a check that must find something missing besides."""

    half: str
    file: str
    name: str
    body: DraftCheckInput
    fault: str | None
    where: str | None
    also: str | None

    def found(self) -> list[Found]:
        """What the checks find in it."""
        assert self.body.about is not None
        message, occasion = self.body.message(), self.body.about.occasion()
        return check_message(message, occasion, proofread(message, occasion.language, occasion.words))

    def is_hit(self, found: Found) -> bool:
        """Whether it is one of the message's faults, in its place."""
        if found.check.name != self.fault:
            return found.check.name == self.also
        if self.where is None:
            return True
        place = found.finding.place
        text = getattr(self.body, place.part.value) or ""
        return any(start < place.end and place.start < end for start, end in _places(text, self.where))


def _places(text: str, part: str) -> Iterator[tuple[int, int]]:
    at = text.find(part)
    while at >= 0:
        yield at, at + len(part)
        at = text.find(part, at + 1)


def samples(half: str) -> list[Sample]:
    """All messages of one half, file by file."""
    return [sample for path in sorted((CORPUS / half).glob("*.yaml")) for sample in _in_file(half, path)]


def _in_file(half: str, path: Path) -> Iterator[Sample]:
    said = yaml.safe_load(path.read_text(encoding="utf-8"))
    for each in said["messages"]:
        about = (said.get("about") or {}) | said["occasions"][each["for"]] | (each.get("about") or {})
        body = {name: each.get(name) for name in ("subject", "body", "voicemail_script")}
        yield Sample(
            half,
            path.stem,
            each["name"],
            DraftCheckInput.model_validate({**body, "body": body["body"] or "", "about": _as_sent(about)}),
            each.get("fault"),
            each.get("where"),
            each.get("also"),
        )


def _as_sent(about: Mapping[str, Any]) -> dict[str, Any]:
    """A list of aims is one text in the API; and that something is booked names no interview."""
    said = dict(about)
    if isinstance((said.get("candidate") or {}).get("aims"), list):
        said["candidate"] = said["candidate"] | {"aims": "; ".join(said["candidate"]["aims"])}
    if isinstance(said.get("booked"), bool):
        del said["booked"]
    return said


@dataclass(frozen=True, slots=True)
class Score:
    """How often a check was right, over some messages."""

    name: str
    level: str
    hits: int  # its fault was seeded, and found in its place
    missed: int
    false_alarms: int  # messages in which it finds something that isn't its fault

    @property
    def recall(self) -> float:
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0

    @property
    def precision(self) -> float:
        return self.hits / (self.hits + self.false_alarms) if self.hits + self.false_alarms else 1.0


@lru_cache(maxsize=len(HALVES))
def _judged(half: str) -> tuple[tuple[Sample, tuple[Found, ...]], ...]:
    return tuple((sample, tuple(sample.found())) for sample in samples(half))


def scores(halves: Iterable[str]) -> list[Score]:
    """Every check's score over these halves, in the order of the table."""
    judged = [each for half in halves for each in _judged(half)]
    return [_score(check, judged) for check in CHECKS]


def _score(check: Check, judged: list[tuple[Sample, tuple[Found, ...]]]) -> Score:
    hits = missed = false_alarms = 0
    for sample, found in judged:
        if check.name in (sample.fault, sample.also):
            is_found = any(sample.is_hit(each) for each in found if each.check is check)
            hits, missed = hits + is_found, missed + (not is_found)
        else:
            false_alarms += any(each.check is check for each in found)
    return Score(check.name, check.level.value, hits, missed, false_alarms)


def together(name: str, level: str, all_scores: Iterable[Score]) -> Score:
    """One score over all checks of a level."""
    of_level = [each for each in all_scores if each.level == level]
    return Score(
        name,
        level,
        sum(each.hits for each in of_level),
        sum(each.missed for each in of_level),
        sum(each.false_alarms for each in of_level),
    )
