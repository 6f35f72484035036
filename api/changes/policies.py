"""The policy that a placement is planned by: its layers, read by the domain's bounds and the table's kinds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.policy import Policy, read_policy
from domain.rules.table import CORRESPONDENCE_KINDS, KINDS

CORRESPONDENCE = tuple(kind for kind in KINDS if kind in CORRESPONDENCE_KINDS)


def policy_of(*layers: Mapping[str, Any]) -> Policy:
    """The effective policy of the layers, the nearest last. Raises domain.policy.BadPolicy with every fault."""
    return read_policy(*layers, kinds=KINDS, correspondence=CORRESPONDENCE)
