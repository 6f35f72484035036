"""From a preview's body to a plan, as the tests of the domain need it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from api.changes.policies import policy_of
from api.changes.previews import facts_of_preview
from domain.facts.outcomes import Facts
from domain.facts.reading import read_instant
from domain.plan import Action, Plan
from domain.planning import make_plan, snoozed_due
from domain.policy import Policy
from domain.rules.table import RULES
from tests.reference.histories import make_given

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.yaml"))


def case(number: str) -> dict[str, Any]:
    """The body of the worked example of that number."""
    path = next(path for path in CASES if path.stem.startswith(number))
    given: dict[str, Any] = yaml.safe_load(path.read_text())["given"]
    return given


def random_given(seed: int, **wishes: Any) -> dict[str, Any]:
    given: dict[str, Any] = make_given(random.Random(seed), **wishes)
    return given


def all_givens(histories: int) -> Iterator[dict[str, Any]]:
    """The body of every worked example, then so many random ones."""
    for path in CASES:
        yield yaml.safe_load(path.read_text())["given"]
    for seed in range(histories):
        yield random_given(seed)


def read(given: dict[str, Any]) -> tuple[Facts, Policy]:
    """The facts and the policy, without the snoozes."""
    return facts_of_preview(given), policy_of(given.get("policy") or {})


def planned(given: dict[str, Any]) -> tuple[Plan, Facts, Policy]:
    """The plan and what it was made from, with each snooze that isn't refused, one after the other."""
    facts, policy = read(given)
    plan = make_plan(facts, policy)
    for wish in given.get("snoozes") or ():
        action = _wished(plan, wish)
        if action is None:
            continue
        until: datetime = read_instant(wish["until"])
        if snoozed_due(RULES[action.kind], action, until, policy) > action.expires_at:
            continue
        facts = replace(facts, snoozes=(*facts.snoozes, (action.key, until)))
        plan = make_plan(facts, policy)
    return plan, facts, policy


def _wished(plan: Plan, wish: dict[str, Any]) -> Action | None:
    wanted = (wish["kind"], wish["attempt"], wish["recipient"])
    return next((a for a in plan.actions if (a.kind, a.attempt, a.recipient) == wanted), None)
