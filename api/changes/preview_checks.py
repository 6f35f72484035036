"""What a preview's body may not say, though its form is right: names that nobody bears, a history that can't be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from api.changes.event_data import names_in
from api.refusals import Fault
from domain.admission import refusals, void_refusals
from domain.facts.events import EventType
from domain.facts.outcomes import CANDIDATE, Facts


def faults_of_names(body: Mapping[str, Any]) -> list[Fault]:
    """Refs that are named twice, and names that are no contact of this preview."""
    contacts = body["contacts"]
    refs = {contact["ref"] for contact in contacts}
    faults = list(_twice([(f"/contacts/{i}/ref", c["ref"]) for i, c in enumerate(contacts)]))
    faults += [
        Fault(f"/contacts/{i}/ref", f"{CANDIDATE!r} means the candidate everywhere; choose another ref.")
        for i, contact in enumerate(contacts)
        if contact["ref"] == CANDIDATE
    ]
    events = body.get("events") or []
    faults += _twice([(f"/events/{i}/ref", e["ref"]) for i, e in enumerate(events) if e.get("ref")])
    named = [("/primary_contact", body["primary_contact"])]
    for i, event in enumerate(events):
        named += [(f"/events/{i}/data{at}", name) for at, name in names_in(event.get("data") or {})]
    for i, message in enumerate(body.get("other_messages") or []):
        named.append((f"/other_messages/{i}/contact", message["contact"]))
    for i, outcome in enumerate(body.get("outcomes") or []):
        if outcome.get("recipient") not in (None, CANDIDATE):
            named.append((f"/outcomes/{i}/recipient", outcome["recipient"]))
    known = ", ".join(sorted(refs)) or "none"
    faults += [
        Fault(pointer, f"No contact of this preview has the ref {name!r}; they are: {known}.")
        for pointer, name in named
        if name not in refs
    ]
    return faults


def _twice(named: list[tuple[str, str]]) -> Iterator[Fault]:
    seen: set[str] = set()
    for pointer, name in named:
        if name in seen:
            yield Fault(pointer, f"The ref {name!r} is given twice; each names one thing.")
        seen.add(name)


def faults_of_history(facts: Facts) -> list[Fault]:
    """What rulebook section 3 doesn't admit, each at its event. A contact may be a name that nobody bears."""
    places = {event.name: index for index, event in enumerate(facts.events)}
    voided = {event.voids for event in facts.events if event.type is EventType.VOIDED}
    live = [e for e in facts.events if e.type is not EventType.VOIDED and e.name not in voided]
    return [
        Fault(f"/events/{places[refused.event]}{_field(refused.field)}", refused.why)
        for refused in [*void_refusals(facts.events), *refusals(live, facts)]
    ]


def _field(field: str | None) -> str:
    return "" if field is None else "/type" if field == "type" else f"/data/{field}"
