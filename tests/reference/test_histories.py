"""The random histories are admissible and what the reference plans for them is well formed."""

from hypothesis import HealthCheck, given, settings

from .admission import admissible
from .calendars import parse_instant
from .histories import givens
from .planner import reference_plan

DATES = ["opens_at", "due_at", "late_at", "expires_at"]


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(givens())
def test_plans_are_well_formed(body):
    assert admissible(body["events"])
    actions = reference_plan(body)
    assert actions == reference_plan(body)
    keys = [action["key"] for action in actions]
    assert len(set(keys)) == len(keys)
    dues = [parse_instant(action["due_at"]) for action in actions]
    assert dues == sorted(dues)
    for action in actions:
        instants = [parse_instant(action[name]) for name in DATES]
        assert instants == sorted(instants)
        assert action["channel"] is None or not action["blocked"]
        assert (
            "status_follow_up" in action["kind"]
            or action["attempt"] == 1
            or (action["kind"] == "engage_online")
        )
