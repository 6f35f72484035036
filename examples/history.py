"""Reads examples/history/*.yaml: the people, the placements and what happened, in the order of time.

In the files a time like ``2026-09-14 15:00`` is wall-clock time of the file's ``clock`` (an IANA zone);
here and from here on every instant is UTC.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

HISTORY = Path(__file__).parent / "history"
PEOPLE = "people.yaml"
KINDS = ("consultants", "clients", "contacts", "jobs", "candidates")
VERBS = ("event", "done", "skip", "snooze", "undo", "change", "policy")
SUBJECTS = ("placement", "candidate", "job", "contact", "client", "agency")
ENDINGS = ("offer_accepted", "offer_declined", "rejected", "candidate_withdrew", "closed")
WALL_CLOCK = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")

Json = dict[str, Any]


@dataclass(frozen=True)
class Entry:
    """One thing that somebody entered at `at`: a fact, a completion, a change of an address ..."""

    at: datetime
    verb: str
    subject: str
    name: str
    body: Json
    zone: ZoneInfo


@dataclass(frozen=True)
class Placement:
    """A placement as the files tell it; made when its first entry is."""

    name: str
    fields: Json
    file: str
    zone: ZoneInfo
    entries: tuple[Entry, ...]

    def open_at(self, instant: datetime) -> bool:
        """Does news of its candidate or its job reach it? From its first entry to an ending of its own."""
        past = [entry.body.get("event") for entry in self.entries if entry.at <= instant]
        turns = [event for event in past if event in ENDINGS or event == "reopened"]
        return bool(past) and (not turns or turns[-1] == "reopened")


@dataclass(frozen=True)
class History:
    begins: datetime
    ends: datetime
    agency: Json
    people: Mapping[str, tuple[Json, ...]]
    placements: Mapping[str, Placement]
    entries: tuple[Entry, ...] = field(repr=False)

    def only(self, placement: str) -> "History":
        """The same agency with one placement and what befell people; for looking at one story."""
        kept = {placement: self.placements[placement]}
        entries = tuple(e for e in self.entries if e.subject != "placement" or e.name in kept)
        concerned = (placement, kept[placement].fields["job"], kept[placement].fields["candidate"])
        entries = tuple(e for e in entries if e.verb != "event" or e.name in concerned)
        return History(self.begins, self.ends, self.agency, self.people, kept, entries)


def load(folder: Path = HISTORY) -> History:
    """Raises ValueError naming file and entry where the files are not as this page wants them."""
    people = _read(folder / PEOPLE)
    placements: dict[str, Placement] = {}
    entries: list[Entry] = []
    for path in sorted(folder.glob("*.yaml")):
        page = _read(path)
        zone = ZoneInfo(page["clock"])
        for told in page.get("placements", []):
            placement = _placement(told, path.name, zone)
            if placement.name in placements:
                raise ValueError(f"{path.name}: placement {placement.name} is told twice")
            placements[placement.name] = placement
            entries += placement.entries
        entries += [_entry(told, zone, path.name) for told in page.get("timeline", [])]
    clock = ZoneInfo(people["clock"])
    return History(
        begins=_instant(people["begins"], clock),
        ends=_instant(people["ends"], clock),
        agency=people["agency"],
        people={kind: tuple(people[kind]) for kind in KINDS},
        placements=placements,
        entries=tuple(sorted(entries, key=lambda entry: entry.at)),
    )


def _read(path: Path) -> Json:
    page = yaml.load(path.read_text(encoding="utf-8"), Loader=_Plain)
    if not isinstance(page, dict):
        raise ValueError(f"{path.name}: not a mapping")
    return page


class _Plain(yaml.SafeLoader):
    """Leaves dates as they are written; the API takes them as text."""


_Plain.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _placement(told: Json, file: str, zone: ZoneInfo) -> Placement:
    name = told["placement"]
    fields = {key: value for key, value in told.items() if key not in ("placement", "timeline")}
    lines = [{**line, "placement": name} for line in told["timeline"]]
    entries = tuple(_entry(line, zone, f"{file}, {name}") for line in lines)
    if [e.at for e in entries] != sorted(e.at for e in entries):
        raise ValueError(f"{file}: the timeline of {name} is not in order of time")
    return Placement(name, fields, file, zone, entries)


def _entry(told: Json, zone: ZoneInfo, where: str) -> Entry:
    verbs = [verb for verb in VERBS if verb in told]
    subjects = [subject for subject in SUBJECTS if subject in told]
    if len(verbs) != 1 or len(subjects) != 1:
        raise ValueError(f"{where}: one verb of {VERBS} and one subject of {SUBJECTS} are wanted in {told}")
    subject = subjects[0]
    body = {key: _utc(value, zone) for key, value in told.items() if key not in ("at", subject)}
    return Entry(_instant(told["at"], zone), verbs[0], subject, str(told[subject]), body, zone)


def _utc(value: Any, zone: ZoneInfo) -> Any:
    if isinstance(value, dict):
        return {key: _utc(inner, zone) for key, inner in value.items()}
    if isinstance(value, list):
        return [_utc(inner, zone) for inner in value]
    if isinstance(value, str) and WALL_CLOCK.fullmatch(value):
        return rfc3339(_instant(value, zone))
    return value


def _instant(text: str, zone: ZoneInfo) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=zone).astimezone(UTC)


def rfc3339(instant: datetime) -> str:
    """The instant as the API writes it, in UTC with Z."""
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")
