"""The difference between a plan and what is stored of it: what has to be written, and what it is told as."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from api import clock
from api.changes.action_rows import ActionRows
from api.changes.tell import Happening
from api.store.drafts import FIRST_CHANNEL
from api.store.facts import Loaded, StoredAction
from api.views.actions import instant
from domain.plan import Action, Plan


@dataclass(frozen=True, slots=True)
class Cause:
    """What a re-planning is for: its type, the id of what caused it, and a sentence for a person."""

    type: str
    id: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Revision:
    """The difference that a re-planning made, as the API shows it."""

    number: int
    added: list[dict[str, Any]]
    moved: list[dict[str, Any]]
    cancelled: list[dict[str, Any]]

    @property
    def changed(self) -> bool:
        return bool(self.added or self.moved or self.cancelled)

    def as_text(self) -> str:
        return orjson.dumps(self.as_json()).decode()

    def as_json(self) -> dict[str, Any]:
        return {
            "number": self.number,
            "added": self.added,
            "moved": self.moved,
            "cancelled": self.cancelled,
        }


class Difference:
    """What of a plan has to be written, compared with what is stored."""

    def __init__(self, loaded: Loaded, plan: Plan, cause: Cause, *, review_required: bool) -> None:
        self.loaded, self.plan, self.cause = loaded, plan, cause
        self.now = clock.now(loaded.placement)
        self.rows = ActionRows(loaded, plan, review_required, self.now)
        self.inserted: list[dict[str, Any]] = []
        self.updated: list[dict[str, Any]] = []
        self.ended: list[dict[str, Any]] = []
        self.written: dict[str, Any] = {}
        self.added: list[dict[str, Any]] = []
        self.moved: list[dict[str, Any]] = []
        self.cancelled: list[dict[str, Any]] = []
        self.done_by_event: list[str] = []
        self.fallen_back: dict[str, str] = {}
        self.left_bundles: list[str] = []

    def compare(self) -> None:
        following = set()
        for action in self.plan.actions:
            following.add(action.key)
            stored = self.loaded.actions.get(action.key)
            if stored is None:
                self._insert(action)
            else:
                self._update(stored, action)
        outcomes = {entry.action_id: entry.outcome for entry in self.loaded.outcomes}
        settled = {entry.key: entry for entry in self.plan.settled if entry.by_event is not None}
        for stored in self.loaded.actions.values():
            if stored.key in following:
                continue
            outcome = outcomes.get(stored.id)
            by_event = settled.get(stored.key)
            if outcome is not None:
                self._end(stored, outcome.result.value, outcome.occurred_at, None)
            elif by_event is not None:
                self._end(stored, "done", by_event.at, by_event.by_event)
            elif stored.state != "cancelled":
                self._end(stored, "cancelled", None, None)

    def revision(self) -> Revision:
        return Revision(self.loaded.placement.revision + 1, self.added, self.moved, self.cancelled)

    def happenings(self, revision: Revision) -> list[Happening]:
        """What the agency's endpoints are told of this re-planning."""
        found = [
            Happening("action.completed", self.now, action_id, {"outcome": None})
            for action_id in self.done_by_event
        ]
        if revision.changed:
            lists = {"added": self.added, "moved": self.moved, "cancelled": self.cancelled}
            data: dict[str, Any] = {
                "revision": revision.as_json() | {"cause": self.cause.text},
                "counts": {name: len(listed) for name, listed in lists.items()},
            }
            found.append(Happening("plan.revised", self.now, None, data))
        before, after = self.loaded.placement.status, str(self.plan.status)
        if before != after:
            data = {"status": after, "previous_status": before}
            found.append(Happening("placement.status_changed", self.now, None, data))
        return found

    def _insert(self, action: Action) -> None:
        row = self.rows.new(action, *self.rows.digest(action))
        self.inserted.append(row)
        self.written[action.key] = self.rows.kept(row, action)
        self.added.append(self._entry(row["id"], action, f"It follows now: {self.cause.text}"))

    def _update(self, stored: StoredAction, action: Action) -> None:
        digest, its_brief = self.rows.digest(action)
        if stored.state == "scheduled" and stored.written_as == digest:
            return
        if stored.bundle_id not in (None, action.bundle) and stored.draft_state is not None:
            self.left_bundles.append(stored.id)
        told = stored.pushed_due_at, stored.overdue_late_at
        row = self.rows.values(action, digest, its_brief, *told) | {"id": stored.id}
        self.updated.append(row)
        fits = self._draft_fits(stored, row)
        self.written[action.key] = self.rows.kept(row, action, stored.draft_state if fits else "draft")
        if stored.state != "scheduled":
            self.added.append(self._entry(stored.id, action, f"It follows again: {self.cause.text}"))
        elif _dates(stored) != _dates(action) or stored.tentative != action.tentative:
            entry = self._entry(stored.id, action, self.cause.text)
            entry["from"] = {"due_at": instant(stored.due_at), "tentative": stored.tentative}
            entry["to"] = {"due_at": instant(action.due_at), "tentative": action.tentative}
            self.moved.append(entry)

    def _draft_fits(self, stored: StoredAction, row: dict[str, Any]) -> bool:
        """Whether what was submitted or approved was written for this channel and this actor, and so still holds."""
        if stored.draft_state not in ("submitted", "approved"):
            return True
        before = (stored.channel or FIRST_CHANNEL, stored.actor)
        after = (row["channel"] or FIRST_CHANNEL, row["actor"])
        if before != after:
            said = f"written for {before[0]} by the {before[1]}, but now it goes by {after[0]} from the {after[1]}"
            self.fallen_back[stored.id] = f"The text was {said}. Look at it anew."
        return before == after

    def _end(self, stored: StoredAction, state: str, at: datetime | None, by_event: str | None) -> None:
        if (stored.state, stored.done_at, stored.done_event_id) == (state, at, by_event):
            return
        because = f"No longer follows: {self.cause.text}" if state == "cancelled" else None
        self.ended.append(
            {
                "id": stored.id,
                "state": state,
                "done_at": at,
                "done_event_id": by_event,
                "cancelled_because": because,
                "next_at": None,
                "updated_at": self.now,
            }
        )
        self.written[stored.key] = None
        if state == "cancelled" and stored.state == "scheduled":
            recipient = stored.recipient_id
            self.cancelled.append(
                {
                    "id": stored.id,
                    "key": stored.key,
                    "kind": stored.kind,
                    "attempt": stored.attempt,
                    "recipient_id": recipient,
                    "due_at": instant(stored.due_at),
                    "why": because,
                }
            )
        elif by_event is not None and stored.state == "scheduled":
            self.done_by_event.append(stored.id)

    def _entry(self, action_id: str, action: Action, why: str) -> dict[str, Any]:
        return {
            "id": action_id,
            "key": action.key,
            "kind": action.kind,
            "attempt": action.attempt,
            "recipient_id": self.rows.recipient(action)["recipient_id"],
            "due_at": instant(action.due_at),
            "why": why,
        }


def _dates(of: StoredAction | Action) -> tuple[datetime, ...]:
    return of.opens_at, of.due_at, of.late_at, of.expires_at
