"""What a key may do: `<resource>:read` or `<resource>:write`, one pair a resource, or `*` for all.

Who writes drafts need not be who approves them: approving and returning has a scope of its own.
"""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from api.refusals import Fault, Forbidden

ALL = "*"

RESOURCES = (
    "agency",
    "api-keys",
    "consultants",
    "clients",
    "contacts",
    "jobs",
    "candidates",
    "placements",  # their events, plans and previews too
    "actions",
    "drafts",
    "templates",
    "policies",
    "webhooks",
    "sandbox",
    "background-tasks",
    "audit",
)

SCOPES = (
    ALL,
    *(f"{name}:{verb}" for name in RESOURCES for verb in ("read", "write")),
    "drafts:approve",
    "rules:read",
)


def require(held: Collection[str], scope: str) -> None:
    """Raises Forbidden where the scope isn't held."""
    if scope not in held and ALL not in held:
        raise Forbidden(
            "missing_scope",
            f"This needs the scope {scope}, which the key does not have. "
            "Use a key that has it; a key with api-keys:write and that scope can make one.",
        )


def faults_of_scopes(asked: Collection[str], held: Collection[str], pointer: str) -> list[Fault]:
    """Scopes that don't exist, and scopes that the giving key hasn't got itself."""
    faults = []
    for place, scope in enumerate(asked):
        if scope not in SCOPES:
            near = get_close_matches(scope, SCOPES, n=3, cutoff=0.4)
            hint = f"Nearest: {', '.join(near)}." if near else f"There are: {', '.join(SCOPES)}."
            faults.append(Fault(f"{pointer}/{place}", f"There is no scope {scope[:60]!r}. {hint}"))
        elif scope not in held and ALL not in held:
            problem = f"The key that asks hasn't got the scope {scope} itself, so it can't give it away."
            faults.append(
                Fault(f"{pointer}/{place}", f"{problem} Leave it out, or ask with a key that has it.")
            )
    return faults
