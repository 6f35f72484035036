"""The catalogue of the rules as the API shows it."""

from __future__ import annotations

from typing import Any

from domain.rules.sources import SOURCES
from domain.words.catalogue import Entry


def rule_as_json(entry: Entry) -> dict[str, Any]:
    """One rule; its dates as phrases of the rulebook."""
    return {
        "kind": entry.kind,
        "name": entry.name,
        "why": entry.why,
        "when": entry.when,
        "who": entry.who,
        "whom": entry.whom,
        "class": entry.class_,
        "opens": entry.opens,
        "due": entry.due,
        "late": entry.late,
        "expires": entry.expires,
        "ends_early": list(entry.ends_early),
        "remains_after_an_ending": entry.remains_after_an_ending,
        "must_say": [
            {"item": each.item, "text": each.text, "sources": list(each.sources)} for each in entry.must_say
        ],
        "policy_fields": list(entry.policy_fields),
        "can_be_disabled": entry.can_be_disabled,
        "sources": list(entry.sources),
    }


def sources_as_json() -> list[dict[str, Any]]:
    """What the sources' short names stand for."""
    return [{"id": source.id, "title": source.title, "text": source.text} for source in SOURCES]
