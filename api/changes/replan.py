"""Re-planning: the plan anew from the facts, what changed written, told and kept as a numbered revision.

Runs inside the transaction of its cause, which holds the placement's lock and its contacts' (so that two
placements that share a contact's cap never plan past each other).
"""

from __future__ import annotations

from collections.abc import Sequence

from api.changes.difference import Cause, Difference, Revision
from api.changes.policies import policy_by
from api.changes.tell import Happening, tell_under
from api.store import revisions
from api.store.database import Tx
from api.store.drafts import fall_back, leave_bundles
from api.store.facts import Loaded
from api.store.policies import version_of
from api.store.writes import write_now
from domain.plan import Plan
from domain.planning import make_plan


async def replan(
    tx: Tx, loaded: Loaded, cause: Cause, happenings: Sequence[Happening] = (), *, last: bool = False
) -> tuple[Revision, Plan]:
    """Plans the loaded placement and writes the difference. `happenings` are told before what this brings.

    `last`: nothing that the transaction still reads is written here, so that it may go with all else at its end.
    """
    policy = policy_by(loaded.placement.policy_layers)
    plan = make_plan(loaded.facts, policy)
    difference = Difference(loaded, plan, cause, review_required=policy.review_required)
    difference.compare()
    revision = difference.revision()
    told = [*happenings, *difference.happenings(revision)]
    _keep(tx, difference, revision, len(told))
    if not last or difference.left_bundles or difference.fallen_back or any(each.action_id for each in told):
        await write_now(tx)  # those below read it
    await leave_bundles(tx, loaded.placement.agency_id, difference.left_bundles)
    await fall_back(tx, loaded.placement.agency_id, difference.fallen_back, difference.now)
    await tell_under(tx, loaded.placement.agency_id, loaded.placement.id, loaded.placement.letterhead, told)
    return revision, plan


def _keep(tx: Tx, difference: Difference, revision: Revision, messages: int) -> None:
    placement, plan = difference.loaded.placement, difference.plan
    kept = {
        "agency_id": placement.agency_id,
        "placement_id": placement.id,
        "number": revision.number,
        "created_at": difference.now,
        "cause": {"type": difference.cause.type, "id": difference.cause.id, "text": difference.cause.text},
        "policy_version": version_of(placement.policy_layers),
        "calendar_version": plan.calendar_version,
        "added": revision.added,
        "moved": revision.moved,
        "cancelled": revision.cancelled,
        "written": difference.written,
    }
    derived = {
        "revision": revision.number,
        "status": plan.status,
        "waiting_since": plan.waiting_since,
        "next_action_at": min((a.due_at for a in plan.actions if not a.tentative), default=None),
        "sequence": placement.letterhead.sequence + messages,
        "updated_at": difference.now,
    }
    revisions.write_plan(
        tx,
        placement.agency_id,
        placement.id,
        inserted=difference.inserted,
        updated=difference.updated,
        ended=difference.ended,
        revision=kept,
        derived=derived,
    )
