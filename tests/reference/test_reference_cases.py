"""The reference against the cases that the rulebook comes with: all actions, in order."""

from pathlib import Path

import pytest
import yaml

from .planner import reference_plan

CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.yaml"))
FIELDS = [
    "kind",
    "attempt",
    "recipient",
    "channel",
    "tentative",
    "blocked",
    "opens_at",
    "due_at",
    "late_at",
    "expires_at",
]
FLAGS = ["tentative", "blocked"]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path):
    case = yaml.safe_load(path.read_text())
    wanted = []
    for action in case["expect"]:
        wanted.append({f: action.get(f, False if f in FLAGS else None) for f in FIELDS})
    got = [{f: action[f] for f in FIELDS} for action in reference_plan(case["given"])]
    assert got == wanted


def test_there_are_cases():
    assert len(CASES) == 24
