"""The catalogue of the rules as the API shows it."""

from __future__ import annotations

from typing import Any

from api.views.policies import policy_as_json
from domain.policy import FIELDS, Policy
from domain.rules.disagreements import DISAGREEMENTS
from domain.rules.sources import SOURCES
from domain.words.catalogue import Entry


def rule_as_json(entry: Entry, example: dict[str, Any]) -> dict[str, Any]:
    """One rule with its example; its dates as phrases of the rulebook."""
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
        "example": example,
    }


def disagreements_as_json() -> list[dict[str, Any]]:
    """Where the sources disagree, and what we chose."""
    return [
        {"question": each.question, "sources": each.sources, "choice": each.choice, "kinds": list(each.kinds)}
        for each in DISAGREEMENTS
    ]


def fields_as_json() -> list[dict[str, Any]]:
    """What each field of the policy changes, and its default."""
    defaults = policy_as_json(Policy())
    return [
        {"field": name, "changes": field.metadata["says"], "default": defaults[name]}
        for name, field in FIELDS.items()
    ]


def sources_as_json() -> list[dict[str, Any]]:
    """What the sources' short names stand for."""
    return [{"id": source.id, "title": source.title, "text": source.text} for source in SOURCES]
