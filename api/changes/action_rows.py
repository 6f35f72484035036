"""An action of a plan as it is stored: its row, the digest by which it is compared, and what a revision keeps of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from typing import Any

import orjson

from api.changes.timers import next_at
from api.ids import new_id
from api.store.actions import raw
from api.store.facts import Loaded
from api.views.actions import plan_fields
from api.views.reviews import review_of
from domain.facts.outcomes import CANDIDATE
from domain.plan import CORRESPONDENCE, Action, Plan
from domain.words.briefs import brief
from domain.words.explanations import explain


@dataclass(frozen=True, slots=True)
class ActionRows:
    """The actions of one plan of the loaded placement, written at `now` (UTC, the agency's time)."""

    loaded: Loaded
    plan: Plan
    review_required: bool
    now: datetime

    def digest(self, action: Action) -> tuple[str, bytes]:
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

    def new(self, action: Action, digest: str, its_brief: bytes) -> dict[str, Any]:
        """Of an action that isn't stored yet."""
        placement = self.loaded.placement
        return self.values(action, digest, its_brief) | {
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
            **self.recipient(action),
        }

    def values(
        self,
        action: Action,
        digest: str,
        its_brief: bytes,
        pushed: datetime | None = None,
        overdue: datetime | None = None,
    ) -> dict[str, Any]:
        """What the plan says of it. `pushed` and `overdue`: of which due and late it was told already."""
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
            "snoozed_until": dict(self.loaded.facts.snoozes).get(action.key),
            "review_required": self._must_be_reviewed(action),
            "done_at": None,
            "done_event_id": None,
            "cancelled_because": None,
            "written_as": digest,
            "next_at": next_at(
                "scheduled",
                action.tentative,
                action.due_at,
                action.late_at,
                action.expires_at,
                pushed,
                overdue,
            ),
            "updated_at": self.now,
        }

    def _must_be_reviewed(self, action: Action) -> bool:
        return self.review_required and action.class_ in CORRESPONDENCE

    def recipient(self, action: Action) -> dict[str, Any]:
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

    def kept(self, row: dict[str, Any], action: Action, draft_state: str | None = None) -> dict[str, Any]:
        """The action as this revision wrote it, for the plan as it stood; its words stay with the action."""
        placement = self.loaded.placement
        return {
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
        recipient = self.recipient(action)
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
