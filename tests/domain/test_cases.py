"""Every worked example comes out to the second, all scheduled actions and in order."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from api.changes.policies import policy_of
from api.changes.previews import facts_of_preview
from domain.facts.events import instant_name
from domain.plan import Action
from domain.planning import make_plan

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.yaml"))
COMPARED = ("kind", "attempt", "recipient", "channel", "tentative", "blocked")
INSTANTS = ("opens_at", "due_at", "late_at", "expires_at")


def plain(action: Action) -> dict[str, Any]:
    fields = {name: getattr(action, name) or None for name in COMPARED}
    return fields | {name: instant_name(getattr(action, name)) for name in INSTANTS}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_worked_example_comes_out_to_the_second(path: Path) -> None:
    case = yaml.safe_load(path.read_text())
    plan = make_plan(facts_of_preview(case["given"]), policy_of(case["given"].get("policy") or {}))
    expected = [{name: row.get(name) or None for name in (*COMPARED, *INSTANTS)} for row in case["expect"]]
    assert [plain(action) for action in plan.actions] == expected
