"""A policy as JSON: every field with its value."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import Any

from api.store.policies import PolicyLayer, version_of
from domain.policy import FIELDS, Hours, Policy
from domain.rules.table import KINDS


def policy_as_json(policy: Policy) -> dict[str, Any]:
    """All fields, in their order; hours and times local, as HH:MM."""
    return {name: _plain(name, getattr(policy, name)) for name in FIELDS}


def effective_as_json(placement_id: str, layers: Sequence[PolicyLayer], policy: Policy) -> dict[str, Any]:
    """What a placement is planned by. `layers`, the nearest last, are empty where nothing was published."""
    return {
        "placement_id": placement_id,
        "policy_version": version_of(layers),
        "layers": [layer_as_json(layer) for layer in layers],
        "policy": policy_as_json(policy),
    }


def layer_as_json(layer: PolicyLayer) -> dict[str, Any]:
    return {
        "layer": layer.layer,
        "target_id": layer.target_id,
        "version": layer.version,
        "changes": dict(layer.changes),
    }


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, Hours):
        return {"start": _wall(value.start), "end": _wall(value.end)}
    if isinstance(value, time):
        return _wall(value)
    if name == "disabled_kinds":
        return [kind for kind in KINDS if kind in value]
    return dict(value) if name == "actors" else value


def _wall(of: time) -> str:
    return f"{of:%H:%M}"
