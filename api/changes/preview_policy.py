"""What a change of policy would move, add or cancel, over the open placements that it would hold for.

Planned by the planner itself from the facts as they stand, in the order in which publishing would plan them, each
seeing where those before it would have gone. Stores nothing, and holds nothing locked.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from api.access.keys import Caller
from api.changes.policies import policy_of
from api.changes.publish_policy import require_harmony, require_target
from api.store.consultants import names_of_consultants
from api.store.database import Database
from api.store.facts import Courtesy, Loaded, StoredAction, load_facts, paced_contacts, with_courtesies
from api.store.policies import LAYERS
from api.store.reach import OpenPlacement, all_open_placements
from api.views.actions import instant
from domain.plan import Action, ActionClass, Plan
from domain.planning import make_plan

READ_AHEAD = 16
"""How many placements are read while those before them are planned."""

AT_ONCE = asyncio.Semaphore(1)
"""One preview at a time in a process: it keeps a core busy for up to a minute, between the others' requests."""

Json = dict[str, Any]


@dataclass(slots=True)
class Preview:
    """What was found so far."""

    limit: int
    placements: int = 0
    changes: list[Json] = field(default_factory=list)
    changed: int = 0
    kinds: dict[str, Counter[str]] = field(default_factory=dict)
    consultants: dict[str | None, Counter[str]] = field(default_factory=dict)

    def add(self, loaded: Loaded, plan: Plan) -> None:
        placement = loaded.placement
        self.placements += 1
        difference = _difference(loaded, plan)
        counts = self.consultants.setdefault(placement.consultant_id, Counter())
        counts["placements"] += 1
        if not any(difference.values()):
            return
        self.changed += 1
        counts["changed"] += 1
        for what, entries in difference.items():
            counts[what] += len(entries)
            for entry in entries:
                self.kinds.setdefault(entry["kind"], Counter())[what] += 1
        if len(self.changes) < self.limit:
            whose = {"placement_id": placement.id, "candidate_id": placement.candidate_id}
            theirs = {"client_id": placement.client_id, "consultant_id": placement.consultant_id}
            self.changes.append(whose | theirs | difference)


@dataclass(slots=True)
class Moved:
    """The courtesies of the placements that were planned already, where the change would have put them."""

    planned: set[str] = field(default_factory=set)
    by_contact: dict[str, list[Courtesy]] = field(default_factory=dict)

    def add(self, loaded: Loaded, plan: Plan) -> None:
        self.planned.add(loaded.placement.id)
        for action in plan.actions:
            if action.class_ is ActionClass.COURTESY and action.recipient is not None:
                consultant = loaded.placement.consultant_id if action.bundle else None
                entry = Courtesy(
                    loaded.placement.id, action.recipient, action.due_at, consultant, placed=True
                )
                self.by_contact.setdefault(action.recipient, []).append(entry)

    def seen_by(self, loaded: Loaded) -> list[Courtesy]:
        """The messages of others as this placement would see them: as stored, but for what moved."""
        stored = [c for c in loaded.courtesies if not (c.placed and c.placement_id in self.planned)]
        return stored + [c for ref in paced_contacts(loaded.facts) for c in self.by_contact.get(ref, ())]


async def preview_policy(
    database: Database,
    caller: Caller,
    layer: str,
    target_id: str | None,
    changes: Mapping[str, Any],
    limit: int,
) -> Json:
    """Counts, a list of up to `limit` placements that would change, and the same per kind and per consultant.

    Raises Invalid as publishing would.
    """
    async with database.reading() as reader:
        await require_target(reader, caller.agency_id, layer, target_id)
        await require_harmony(reader, caller.agency_id, layer, target_id, changes)
        everyone = await all_open_placements(reader, caller.agency_id)
        names = await names_of_consultants(reader, caller.agency_id)
    found = Preview(limit)
    moved = Moved()
    async with AT_ONCE:
        async for loaded in _facts_of(
            database, caller.agency_id, everyone, _reached(everyone, layer, target_id)
        ):
            facts = with_courtesies(loaded.facts, moved.seen_by(loaded))
            plan = make_plan(facts, policy_of(*_layers_with(loaded, layer, changes)))
            moved.add(loaded, plan)
            found.add(loaded, plan)
    return _as_json(found, names)


def _reached(everyone: Sequence[OpenPlacement], layer: str, target_id: str | None) -> list[OpenPlacement]:
    if layer == "agency":
        return list(everyone)
    return [each for each in everyone if target_id == (each.client_id if layer == "client" else each.id)]


async def _facts_of(
    database: Database, agency_id: str, everyone: Sequence[OpenPlacement], wanted: Sequence[OpenPlacement]
) -> AsyncIterator[Loaded]:
    """Of each in order; the next are read while one is planned."""
    of_candidate: dict[str, list[str]] = {}
    for each in everyone:
        of_candidate.setdefault(each.candidate_id, []).append(each.id)

    async def read(some: Sequence[OpenPlacement]) -> list[Loaded]:
        async with database.reading() as reader:
            return [
                await load_facts(
                    reader,
                    agency_id,
                    each.id,
                    leading=of_candidate[each.candidate_id][0] == each.id,
                    other_open_placements=len(of_candidate[each.candidate_id]) - 1,
                )
                for each in some
            ]

    chunks = [wanted[start : start + READ_AHEAD] for start in range(0, len(wanted), READ_AHEAD)]
    coming = [asyncio.create_task(read(chunk)) for chunk in chunks[:2]]
    try:
        for place in range(len(chunks)):
            some = await coming.pop(0)
            if place + 2 < len(chunks):
                coming.append(asyncio.create_task(read(chunks[place + 2])))
            for loaded in some:
                yield loaded
                await asyncio.sleep(0)  # other requests come in between
    finally:
        for task in coming:
            task.cancel()


def _layers_with(loaded: Loaded, layer: str, changes: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The placement's layers as they would be, the nearest last."""
    stored = {each.layer: each.changes for each in loaded.placement.policy_layers} | {layer: changes}
    return [stored[name] for name in LAYERS if name in stored]


def _difference(loaded: Loaded, plan: Plan) -> dict[str, list[Json]]:
    following = {action.key: action for action in plan.actions}
    scheduled = {key: stored for key, stored in loaded.actions.items() if stored.state == "scheduled"}
    return {
        "added": [_entry(action, to=action) for key, action in following.items() if key not in scheduled],
        "moved": [
            _entry(action, of=scheduled[key], to=action)
            for key, action in following.items()
            if key in scheduled and _stands(scheduled[key]) != _stands(action)
        ],
        "cancelled": [_entry(stored, of=stored) for key, stored in scheduled.items() if key not in following],
    }


def _stands(of: StoredAction | Action) -> tuple[Any, ...]:
    return of.opens_at, of.due_at, of.late_at, of.expires_at, of.tentative


def _entry(action: StoredAction | Action, of: StoredAction | None = None, to: Action | None = None) -> Json:
    return {
        "action_id": of.id if of else None,
        "key": action.key,
        "kind": action.kind,
        "attempt": action.attempt,
        "from": {"due_at": instant(of.due_at), "tentative": of.tentative} if of else None,
        "to": {"due_at": instant(to.due_at), "tentative": to.tentative} if to else None,
    }


def _as_json(found: Preview, names: Mapping[str, str]) -> Json:
    def counted(counts: Mapping[str, int]) -> Json:
        return {what: counts.get(what, 0) for what in ("added", "moved", "cancelled")}

    total: Counter[str] = Counter()
    for counts in found.kinds.values():
        total.update(counts)
    return {
        "placements": found.placements,
        "changed": found.changed,
        **counted(total),
        "by_kind": [{"kind": kind, **counted(counts)} for kind, counts in sorted(found.kinds.items())],
        "by_consultant": [
            {
                "consultant_id": id,
                "name": names.get(id or ""),
                "placements": counts["placements"],
                "changed": counts["changed"],
                **counted(counts),
            }
            for id, counts in sorted(found.consultants.items(), key=lambda item: names.get(item[0] or "", ""))
        ],
        "changes": found.changes,
    }
