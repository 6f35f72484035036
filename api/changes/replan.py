"""Re-planning: the plan anew from the facts, what changed written, told and kept as a numbered revision.

Runs inside the transaction of its cause, which holds the placement's lock and its contacts' (so that two
placements that share a contact's cap never plan past each other).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from typing import Any

import orjson

from api import clock
from api.changes.policies import policy_by
from api.changes.tell import Happening, tell_under
from api.changes.timers import next_at
from api.ids import new_id
from api.store import revisions
from api.store.actions import raw
from api.store.database import Tx
from api.store.drafts import FIRST_CHANNEL, fall_back, leave_bundles
from api.store.facts import Loaded, StoredAction
from api.store.policies import version_of
from api.store.writes import write_now
from api.views.actions import instant, plan_fields
from api.views.reviews import review_of
from domain.facts.outcomes import CANDIDATE
from domain.plan import CORRESPONDENCE, Action, Plan
from domain.planning import make_plan
from domain.words.briefs import brief
from domain.words.explanations import explain


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


async def replan(
    tx: Tx, loaded: Loaded, cause: Cause, happenings: Sequence[Happening] = (), *, last: bool = False
) -> tuple[Revision, Plan]:
    """Plans the loaded placement and writes the difference. `happenings` are told before what this brings.

    `last`: nothing that the transaction still reads is written here, so that it may go with all else at its end.
    """
    policy = policy_by(loaded.placement.policy_layers)
    plan = make_plan(loaded.facts, policy)
    writing = _Writing(loaded, plan, cause, review_required=policy.review_required)
    writing.compare()
    revision = writing.revision()
    told = [*happenings, *writing.happenings(revision)]
    _keep(tx, writing, revision, len(told))
    if not last or writing.left_bundles or writing.fallen_back or any(each.action_id for each in told):
        await write_now(tx)  # those below read it
    await leave_bundles(tx, loaded.placement.agency_id, writing.left_bundles)
    await fall_back(tx, loaded.placement.agency_id, writing.fallen_back, writing.now)
    await tell_under(tx, loaded.placement.agency_id, loaded.placement.id, loaded.placement.letterhead, told)
    return revision, plan


def _keep(tx: Tx, writing: _Writing, revision: Revision, messages: int) -> None:
    placement, plan = writing.loaded.placement, writing.plan
    kept = {
        "agency_id": placement.agency_id,
        "placement_id": placement.id,
        "number": revision.number,
        "created_at": writing.now,
        "cause": {"type": writing.cause.type, "id": writing.cause.id, "text": writing.cause.text},
        "policy_version": version_of(placement.policy_layers),
        "calendar_version": plan.calendar_version,
        "added": revision.added,
        "moved": revision.moved,
        "cancelled": revision.cancelled,
        "written": writing.written,
    }
    derived = {
        "revision": revision.number,
        "status": plan.status,
        "waiting_since": plan.waiting_since,
        "next_action_at": min((a.due_at for a in plan.actions if not a.tentative), default=None),
        "sequence": placement.letterhead.sequence + messages,
        "updated_at": writing.now,
    }
    revisions.write_plan(
        tx,
        placement.agency_id,
        placement.id,
        inserted=writing.inserted,
        updated=writing.updated,
        ended=writing.ended,
        revision=kept,
        derived=derived,
    )


class _Writing:
    """What of a plan has to be written, compared with what is stored."""

    def __init__(self, loaded: Loaded, plan: Plan, cause: Cause, *, review_required: bool) -> None:
        self.loaded, self.plan, self.cause = loaded, plan, cause
        self.review_required = review_required
        self.now = clock.now(loaded.placement)
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
        placement = self.loaded.placement
        digest, its_brief = self._digest(action)
        row = self._values(action, digest, its_brief) | {
            "agency_id": placement.agency_id,
            "id": new_id(),
            "placement_id": placement.id,
            "key": action.key,
            "kind": action.kind,
            "attempt": action.attempt,
            "client_id": placement.client_id,
            "candidate_id": placement.candidate_id,
            "sandbox": placement.sandbox,
            "created_at": self.now,
            **self._recipient(action),
        }
        row["next_at"] = self._next_at(action, None, None)
        self.inserted.append(row)
        self._note(row, action)
        self.added.append(self._entry(row["id"], action, f"It follows now: {self.cause.text}"))

    def _update(self, stored: StoredAction, action: Action) -> None:
        digest, its_brief = self._digest(action)
        if stored.state == "scheduled" and stored.written_as == digest:
            return
        if stored.bundle_id not in (None, action.bundle) and stored.draft_state is not None:
            self.left_bundles.append(stored.id)
        row = self._values(action, digest, its_brief) | {"id": stored.id}
        row["next_at"] = self._next_at(action, stored.pushed_due_at, stored.overdue_late_at)
        self.updated.append(row)
        fits = self._draft_fits(stored, row)
        self._note(row, action, stored.draft_state if fits else "draft")
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

    def _values(self, action: Action, digest: str, its_brief: bytes) -> dict[str, Any]:
        return {
            "position": action.order,
            "actor": action.actor.value,
            "channel": action.channel.value if action.channel else None,
            "class_": action.class_.value,
            "state": "scheduled",
            "tentative": action.tentative,
            "blocked": action.blocked,
            "blocked_by": action.blocked_by,
            "opens_at": action.opens_at,
            "due_at": action.due_at,
            "late_at": action.late_at,
            "expires_at": action.expires_at,
            "time_zone": action.calendar.time_zone,
            "brief": raw(its_brief.decode()),
            "explanation": raw(explain(action, self.loaded.facts, self.plan.calendar_version)),
            "consultant_id": self.loaded.placement.consultant_id,
            "bundle_id": action.bundle,
            "snoozed_until": self._snooze_of(action),
            "review_required": self._must_be_reviewed(action),
            "done_at": None,
            "done_event_id": None,
            "cancelled_because": None,
            "written_as": digest,
            "updated_at": self.now,
        }

    def _must_be_reviewed(self, action: Action) -> bool:
        return self.review_required and action.class_ in CORRESPONDENCE

    def _snooze_of(self, action: Action) -> datetime | None:
        return dict(self.loaded.facts.snoozes).get(action.key)

    def _recipient(self, action: Action) -> dict[str, Any]:
        if action.recipient is None:
            return {"recipient_type": None, "recipient_id": None, "contact_id": None}
        if action.recipient == CANDIDATE:
            candidate_id = self.loaded.placement.candidate_id
            return {"recipient_type": "candidate", "recipient_id": candidate_id, "contact_id": None}
        return {
            "recipient_type": "contact",
            "recipient_id": action.recipient,
            "contact_id": action.recipient,
        }

    def _next_at(self, action: Action, pushed: datetime | None, overdue: datetime | None) -> datetime | None:
        return next_at(
            "scheduled",
            action.tentative,
            action.due_at,
            action.late_at,
            action.expires_at,
            pushed,
            overdue,
        )

    def _digest(self, action: Action) -> tuple[str, bytes]:
        """A digest of all that is written of it, and its brief as JSON; the explanation follows from its steps."""
        its_brief = orjson.dumps(brief(action, self.loaded.facts, self.plan.timeline))
        said = (
            action.attempt,
            action.actor,
            action.channel,
            action.class_,
            action.tentative,
            action.blocked,
            action.blocked_by,
            action.opens_at,
            action.due_at,
            action.late_at,
            action.expires_at,
            action.snoozed_until,
            action.calendar.time_zone,
            action.steps,
            action.merged,
            action.bundle,
            self.loaded.placement.consultant_id,
            self.plan.calendar_version,
            self._must_be_reviewed(action),
        )
        digest = blake2b(orjson.dumps(said, default=tuple), digest_size=16)
        digest.update(its_brief)
        return digest.hexdigest(), its_brief

    def _note(self, row: dict[str, Any], action: Action, draft_state: str | None = None) -> None:
        """The action as this revision wrote it, for the plan as it stood; its words stay with the action."""
        placement = self.loaded.placement
        self.written[action.key] = {
            "id": row["id"],
            **plan_fields(action),
            "recipient": self._shown_recipient(action),
            "state": "scheduled",
            "placement_id": placement.id,
            "candidate_id": placement.candidate_id,
            "client_id": placement.client_id,
            "consultant_id": placement.consultant_id,
            "bundle_id": action.bundle,
            "done_at": None,
            "review": review_of("scheduled", row["review_required"], draft_state),
        }

    def _shown_recipient(self, action: Action) -> dict[str, Any] | None:
        recipient = self._recipient(action)
        if recipient["recipient_type"] is None:
            return None
        facts = self.loaded.facts
        names = {contact.ref: contact.name for contact in facts.contacts}
        name = names.get(action.recipient or "", facts.candidate.name)
        return {
            "type": recipient["recipient_type"],
            "id": recipient["recipient_id"],
            "ref": None,
            "name": name,
        }

    def _entry(self, action_id: str, action: Action, why: str) -> dict[str, Any]:
        return {
            "id": action_id,
            "key": action.key,
            "kind": action.kind,
            "attempt": action.attempt,
            "recipient_id": self._recipient(action)["recipient_id"],
            "due_at": instant(action.due_at),
            "why": why,
        }


def _dates(of: StoredAction | Action) -> tuple[datetime, ...]:
    return of.opens_at, of.due_at, of.late_at, of.expires_at
