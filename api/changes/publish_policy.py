"""Publishing a version of a policy layer: judged by its bounds, kept, and all it touches planned anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.policies import policy_of
from api.changes.replan import Cause
from api.changes.touch import lock_touched, replan_touched
from api.ids import new_id
from api.refusals import Fault, Invalid
from api.store.database import Tx
from api.store.policies import add_policy, lock_versions, next_version
from domain.policy import BadPolicy, Policy


def judged_policy(changes: Mapping[str, Any], at: str) -> Policy:
    """The policy that these changes make, the pointers of its faults below `at`. Raises Invalid."""
    try:
        return policy_of(changes)
    except BadPolicy as bad:
        raise Invalid.of([Fault(f"{at}/{name}", sentence) for name, sentence in bad.faults]) from None


async def publish_agency_policy(
    tx: Tx, caller: Caller, changes: Mapping[str, Any], note: str | None
) -> tuple[str, str | None]:
    """A new version of the agency's layer; its id, and the background task's where many plans follow."""
    judged_policy(changes, "/changes")
    touched = await lock_touched(tx, caller, whole_agency=True)
    await lock_versions(tx, caller.agency_id)
    version = await next_version(tx, caller.agency_id)
    now = clock.now(caller.agency)
    policy_id = new_id()
    await add_policy(
        tx,
        {
            "agency_id": caller.agency_id,
            "id": policy_id,
            "layer": "agency",
            "target_id": None,
            "version": version,
            "changes": dict(changes),
            "note": note,
            "author": caller.key_name,
            "created_at": now,
            "updated_at": now,
        },
    )
    await audit(tx, caller, "publish", "policy", policy_id, layer="agency", version=version)
    cause = Cause("policy.published", policy_id, f"Version {version} of the agency's policy was published.")
    return policy_id, await replan_touched(tx, caller, touched, cause)
