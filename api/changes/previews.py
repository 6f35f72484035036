"""A plan preview's body as facts, and the plan as its answer (contract, /v1/plan-previews). Stores nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from api.store.facts import contact_of
from domain.facts.events import Event, instant_name
from domain.facts.outcomes import Facts, OtherMessage, Outcome, Result
from domain.facts.people import Agency, Candidate, Client, Job, Place
from domain.facts.reading import read_event, read_instant


def facts_of_preview(body: Mapping[str, Any]) -> Facts:
    """The facts that a preview's body, already validated, tells."""
    agency, client, candidate = body["agency"], body.get("client") or {}, body.get("candidate") or {}
    job = body.get("job") or {}
    return Facts(
        agency=Agency(_place(agency), _closures(agency), agency.get("name")),
        client=Client(_place(client), _closures(client), client.get("name")),
        candidate=Candidate(
            candidate.get("name"),
            _place(candidate),
            tuple(candidate.get("strengths") or ()),
            candidate.get("aims"),
            candidate.get("other_open_placements") or 0,
        ),
        contacts=tuple(contact_of(c["ref"], c) for c in body["contacts"]),
        primary=body["primary_contact"],
        events=tuple(name_events(body.get("events") or ())),
        outcomes=tuple(_outcome(o) for o in body.get("outcomes") or ()),
        other_messages=tuple(
            OtherMessage(m["contact"], date.fromisoformat(m["date"]), m.get("consultant"))
            for m in body.get("other_messages") or ()
        ),
        leading=body.get("leading") is not False,
        job=Job(job.get("title"), tuple(job.get("requirements") or ())),
        consultant=body.get("consultant"),
    )


def name_events(entries: Any) -> list[Event]:
    """The events of a preview, each named by its ref, else by type and occurred_at (a second one by #2)."""
    taken: set[str] = set()
    found: list[Event] = []
    for entry in entries:
        at = read_instant(entry["occurred_at"])
        name = stem = entry.get("ref") or f"{entry['type']}@{instant_name(at)}"
        number = 1
        while name in taken:
            number += 1
            name = f"{stem}#{number}"
        taken.add(name)
        found.append(read_event(name, entry["type"], at, entry.get("data") or {}))
    return found


def _place(fields: Mapping[str, Any]) -> Place:
    return Place(fields.get("time_zone"), fields.get("country"), fields.get("subdivision"))


def _closures(fields: Mapping[str, Any]) -> frozenset[date]:
    return frozenset(date.fromisoformat(day) for day in fields.get("closures") or ())


def _outcome(entry: Mapping[str, Any]) -> Outcome:
    return Outcome(
        entry["kind"],
        entry.get("attempt") or 1,
        entry.get("recipient"),
        Result(entry["outcome"]),
        read_instant(entry["occurred_at"]),
        key=entry.get("key"),
    )
