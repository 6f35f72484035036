"""A plan as it stood at one of its revisions: what each revision up to it wrote, folded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from api.views.actions import instant
from domain.rules.table import KINDS

ORDER = {kind: order for order, kind in enumerate(KINDS)}


def plan_as_it_stood(
    written: Iterable[tuple[datetime, Mapping[str, Any]]], words: Mapping[str, Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """The scheduled actions in the plan's order. A key that was written as null was gone from there on.

    `words`: the brief and the explanation of each, by its id.
    """
    standing: dict[str, dict[str, Any]] = {}
    made: dict[str, datetime] = {}
    for at, changes in written:
        for key, action in changes.items():
            if action is None:
                standing.pop(key, None)
                continue
            born = made.setdefault(key, at)
            since = {"cancelled_because": None, "created_at": instant(born), "updated_at": instant(at)}
            standing[key] = {**action, **words[action["id"]], **since}
    return sorted(standing.values(), key=_in_order)


def _in_order(action: Mapping[str, Any]) -> tuple[datetime, int, str, int, str]:
    """As rulebook section 4 has it."""
    recipient = (action["recipient"] or {}).get("id") or ""
    kind = ORDER.get(action["kind"], len(ORDER))  # a kind of an older table comes last
    return datetime.fromisoformat(action["due_at"]), kind, recipient, action["attempt"], action["key"]
