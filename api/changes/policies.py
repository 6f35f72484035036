"""The policy that a placement is planned by: its layers, read by the domain's bounds and the table's kinds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from api.store.policies import PolicyLayer
from domain.policy import Policy
from domain.policy_layers import judge_changes, read_policy
from domain.rules.table import CORRESPONDENCE_KINDS, KINDS

CORRESPONDENCE = tuple(kind for kind in KINDS if kind in CORRESPONDENCE_KINDS)


def policy_of(*layers: Mapping[str, Any]) -> Policy:
    """The effective policy of the layers, the nearest last. Raises domain.policy_layers.BadPolicy with every fault."""
    return read_policy(*layers, kinds=KINDS, correspondence=CORRESPONDENCE)


def policy_by(layers: Sequence[PolicyLayer]) -> Policy:
    """The policy that stored layers make; they were judged together when each was published."""
    return policy_of(*(layer.changes for layer in layers))


def judge_layer(changes: Mapping[str, Any]) -> None:
    """Whether each field of one layer is within its bounds. Raises domain.policy_layers.BadPolicy."""
    judge_changes(changes, kinds=KINDS, correspondence=CORRESPONDENCE)
