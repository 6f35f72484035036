"""Publishing a version of a policy layer: judged with the layers around it, kept, and all it touches planned anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from api import clock
from api.access.keys import Caller
from api.changes.audit import audit
from api.changes.difference import Cause
from api.changes.policies import policy_of
from api.changes.touch import Touched, lock_touched, replan_touched
from api.ids import new_id
from api.refusals import Fault, Invalid
from api.store.clients import CLIENTS
from api.store.database import Tx
from api.store.placements import PLACEMENTS
from api.store.policies import (
    LayerOfSome,
    add_policy,
    agency_changes,
    layers_below,
    layers_of_placement,
    lock_versions,
    next_version,
)
from api.store.rows import known_ids
from domain.policy import Policy
from domain.policy_layers import BadPolicy

TARGETS = {"client": CLIENTS, "placement": PLACEMENTS}
MOST_CLASHES = 10


def judged_policy(changes: Mapping[str, Any], at: str) -> Policy:
    """The policy that these changes alone make, the pointers of its faults below `at`. Raises Invalid."""
    try:
        return policy_of(changes)
    except BadPolicy as bad:
        raise Invalid.of([Fault(f"{at}/{name}", sentence) for name, sentence in bad.faults]) from None


async def publish_policy(
    tx: Tx, caller: Caller, layer: str, target_id: str | None, changes: Mapping[str, Any], note: str | None
) -> tuple[str, str | None]:
    """A new version of the layer; its id, and the background task's where many plans follow.

    Raises Invalid where there is no such target, or where it contradicts itself or a layer around it.
    """
    await require_target(tx, caller.agency_id, layer, target_id)
    touched = await _lock(tx, caller, layer, target_id)
    await lock_versions(tx, caller.agency_id)
    await require_harmony(tx, caller.agency_id, layer, target_id, changes)
    version = await next_version(tx, caller.agency_id)
    now = clock.now(caller.agency)
    policy_id = new_id()
    await add_policy(
        tx,
        {
            "agency_id": caller.agency_id,
            "id": policy_id,
            "layer": layer,
            "target_id": target_id,
            "version": version,
            "changes": dict(changes),
            "note": note,
            "author": caller.key_name,
            "created_at": now,
            "updated_at": now,
        },
    )
    await audit(tx, caller, "publish", "policy", policy_id, layer=layer, version=version)
    cause = Cause("policy.published", policy_id, f"Version {version} of the {layer}'s policy was published.")
    return policy_id, await replan_touched(tx, caller, touched, cause)


async def require_target(tx: Tx, agency_id: str, layer: str, target_id: str | None) -> None:
    """Raises Invalid where the agency has no such client or placement."""
    if target_id is None:
        return
    kind = TARGETS[layer]
    if target_id not in await known_ids(tx, kind.table, agency_id, [target_id]):
        detail = f"There is no {kind.noun} with the id {target_id[:60]!r}. Make it first, or check the id."
        raise Invalid.of([Fault("/target_id", detail)])


async def _lock(tx: Tx, caller: Caller, layer: str, target_id: str | None) -> Touched:
    if layer == "agency":
        return await lock_touched(tx, caller, whole_agency=True)
    if layer == "client":
        return await lock_touched(tx, caller, client_id=target_id)
    return await lock_touched(tx, caller, placement_id=target_id)


async def require_harmony(
    tx: Tx, agency_id: str, layer: str, target_id: str | None, changes: Mapping[str, Any]
) -> None:
    """Judges each policy that comes of it, with the layers above and below. Raises Invalid."""
    faults: list[Fault] = []
    for whose, layers in await _all_that_come_of_it(tx, agency_id, layer, target_id, changes):
        try:
            policy_of(*layers)
        except BadPolicy as bad:
            faults += [Fault(f"/changes/{name}", f"{sentence}{whose}") for name, sentence in bad.faults]
        if len(faults) >= MOST_CLASHES or (faults and not whose):
            break  # what it does by itself comes first; what follows would only say it again
    if faults:
        raise Invalid.of(faults)


async def _all_that_come_of_it(
    tx: Tx, agency_id: str, layer: str, target_id: str | None, changes: Mapping[str, Any]
) -> Iterator[tuple[str, Sequence[Mapping[str, Any]]]]:
    """Each policy that this version would be part of, the nearest layer last; its own first, each of the others
    with a clause that says whose it is."""
    if layer == "placement" and target_id is not None:
        around = await layers_of_placement(tx, agency_id, target_id)
        return iter([("", [*(each.changes for each in around if each.layer != layer), changes])])
    above = [] if layer == "agency" else [await agency_changes(tx, agency_id)]
    return _with_those_below([*above, changes], await layers_below(tx, agency_id, target_id), target_id)


def _with_those_below(
    own: Sequence[Mapping[str, Any]], below: Sequence[LayerOfSome], client_id: str | None
) -> Iterator[tuple[str, Sequence[Mapping[str, Any]]]]:
    yield "", own
    of_clients = {each.client_id: each.layer.changes for each in below if each.layer.layer == "client"}
    for each in below:
        if each.layer.layer == "placement":
            between = of_clients.get(each.client_id) if client_id is None else None
            layers = [*own, *([between] if between else []), each.layer.changes]
            yield f" So it would be for the placement of {each.name}, whose policy says more.", layers
        elif client_id is None:
            yield (
                f" So it would be for the client {each.name}, whose policy says more.",
                [*own, each.layer.changes],
            )
