"""What the data of events name: contacts by id or external_id, other events by id or ref."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from api.refusals import Fault
from api.store.events import Subject

REMARKS = ("points", "concerns", "needs")


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event as it came in, its form already validated; `at` is its JSON pointer in the body."""

    type: str
    occurred_at: datetime
    data: Mapping[str, Any]
    ref: str | None
    at: str


def names_in(data: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    """(pointer, name) of each contact that the data name."""
    if data.get("contact"):
        yield "/contact", data["contact"]
    for index, name in enumerate(data.get("contacts") or ()):
        yield f"/contacts/{index}", name
    for field in REMARKS:
        for index, remark in enumerate(data.get(field) or ()):
            if remark.get("contact"):
                yield f"/{field}/{index}/contact", remark["contact"]


def resolve_contacts(subject: Subject, entries: Sequence[NewEvent]) -> tuple[list[NewEvent], list[Fault]]:
    """The events with their contacts as ids; a fault for each that is missing or another client's than the
    placement's. Those of a candidate or a job may name none."""
    faults: list[Fault] = []
    for entry in entries:
        for pointer, name in names_in(entry.data):
            found = subject.named.get(name)
            if found is None:
                why = f"There is no contact with the id or external_id {name[:60]!r}."
                faults.append(Fault(f"{entry.at}/data{pointer}", why))
            elif found.client_id != subject.client_id:
                why = f"The contact {name[:60]!r} belongs to another client than the placement's job."
                faults.append(Fault(f"{entry.at}/data{pointer}", why))
    ids = {name: found.id for name, found in subject.named.items()}
    return [_with_ids(entry, ids) for entry in entries], faults


def _with_ids(entry: NewEvent, ids: Mapping[str, str]) -> NewEvent:
    data = dict(entry.data)
    if data.get("contact"):
        data["contact"] = ids.get(data["contact"], data["contact"])
    if data.get("contacts"):
        data["contacts"] = list(dict.fromkeys(ids.get(name, name) for name in data["contacts"]))
    for field in REMARKS:
        if data.get(field):
            data[field] = [
                remark | {"contact": ids.get(remark["contact"], remark["contact"])}
                if remark.get("contact")
                else remark
                for remark in data[field]
            ]
    return NewEvent(entry.type, entry.occurred_at, data, entry.ref, entry.at)


def contacts_of(entries: Iterable[NewEvent]) -> set[str]:
    """All contacts that the events name: their ids, once resolved."""
    return {name for entry in entries for _, name in names_in(entry.data)}
