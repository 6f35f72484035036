"""Bad values of the policy are refused with the field and the allowed range; layers and presets add up."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest

from api.changes.policies import policy_of
from domain.policy import FIELDS, PRESETS, Hours, Policy
from domain.policy_layers import BadPolicy
from domain.rules.table import KINDS

NEVER_DISABLED = ("thank_you", "reply", "withdrawal_note")
BOUNDED = sorted(name for name, field in FIELDS.items() if "least" in field.metadata)

# Section 9 of the rulebook, word for word.
DEFAULTS = {
    "thank_you_target_hours": 2, "thank_you_deadline_hours": 24, "debrief_after_hours": 1,
    "application_follow_up_days": 3, "prepare_days": 2, "tailor_days": 2, "no_timeline_days": 5,
    "decision_buffer_days": 2, "decision_grace_days": 3, "days_between_attempts": 7, "max_attempts": 2,
    "close_out_days": 7, "application_review_days": 10, "candidate_update_days": 5, "confirm_minutes": 15,
    "connect_days": 1, "research_days": 2, "find_details_minutes": 30, "engage_times": 3,
    "engage_every_days": 7, "showcase_every_days": 28, "reply_target_hours": 2, "reply_days": 1,
    "news_days": 1, "materials_days": 1, "event_follow_up_days": 2, "informational_interview_days": 2,
    "min_gap_days": 3, "cap_messages": 2, "cap_window_days": 5, "merge_days": 3, "expire_days": 3,
    "competing_offer_hours": 1, "withdrawal_hours": 1, "acceptance_hours": 2, "inform_hours": 1,
    "acknowledgement_hours": 2, "withdraw_elsewhere_hours": 1, "similarity_limit": 0.85,
    "bundle": False, "review_required": True, "preset": "balanced", "disabled_kinds": frozenset(),
    "actors": (), "follow_up_time": time(10), "office_hours": Hours(time(9), time(17)),
    "waking_hours": Hours(time(7), time(21)),
}  # fmt: skip


def faults_of(*layers: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(BadPolicy) as bad:
        policy_of(*layers)
    return bad.value.faults


def test_the_defaults_are_those_of_the_rulebook() -> None:
    assert {name: getattr(policy_of({}), name) for name in FIELDS} == DEFAULTS


@pytest.mark.parametrize("name", BOUNDED)
def test_a_value_outside_its_bounds_is_refused_with_field_and_range(name: str) -> None:
    least, most = FIELDS[name].metadata["least"], FIELDS[name].metadata["most"]
    for value in (least - 1, most + 1):
        [(field, sentence)] = faults_of({name: value})
        assert field == name
        assert name in sentence
        assert f"from {least} to {most}" in sentence
        assert str(value) in sentence


@pytest.mark.parametrize("name", BOUNDED)
def test_the_bounds_themselves_are_within_range(name: str) -> None:
    for bound in (FIELDS[name].metadata["least"], FIELDS[name].metadata["most"]):
        companion = {
            "thank_you_deadline_hours": {"thank_you_target_hours": 0},
            "thank_you_target_hours": {"thank_you_deadline_hours": 168},
            "decision_buffer_days": {"decision_grace_days": 60},
            "decision_grace_days": {"decision_buffer_days": 0},
        }.get(name, {})
        assert getattr(policy_of({**companion, name: bound}), name) == bound


@pytest.mark.parametrize("name", BOUNDED)
@pytest.mark.parametrize("value", [None, "3", True, [3], {"days": 3}])
def test_what_is_no_number_is_refused(name: str, value: Any) -> None:
    [(field, sentence)] = faults_of({name: value})
    assert field == name
    assert "number from" in sentence


def test_a_gap_below_one_and_a_sixth_attempt_are_refused() -> None:
    assert {name for name, _ in faults_of({"min_gap_days": 0, "max_attempts": 6})} == {
        "min_gap_days",
        "max_attempts",
    }


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        ({"thank_you_target_hours": 5, "thank_you_deadline_hours": 4}, "thank_you_deadline_hours", "at least 5"),
        ({"decision_buffer_days": 5}, "decision_grace_days", "(5)"),
        ({"office_hours": {"start": "06:00", "end": "17:00"}}, "office_hours", "07:00-21:00"),
        ({"office_hours": {"start": "09:00", "end": "21:30"}}, "office_hours", "07:00-21:00"),
        ({"waking_hours": {"start": "09:30", "end": "21:00"}}, "office_hours", "09:30-21:00"),
        ({"follow_up_time": "08:59"}, "follow_up_time", "09:00-17:00"),
        ({"follow_up_time": "17:00"}, "follow_up_time", "09:00-17:00"),
        ({"office_hours": {"start": "17:00", "end": "09:00"}}, "office_hours", "start before it ends"),
        ({"office_hours": {"start": "09:00"}}, "office_hours", "{start, end}"),
        ({"office_hours": {"start": "9", "end": "17:00"}}, "office_hours/start", "HH:MM"),
        ({"follow_up_time": "25:00"}, "follow_up_time", "HH:MM"),
        ({"follow_up_time": 10}, "follow_up_time", "HH:MM"),
        ({"preset": "hasty"}, "preset", "balanced, patient, eager"),
        ({"preset": None}, "preset", "balanced, patient, eager"),
        ({"bundle": "on"}, "bundle", "true or false"),
        ({"review_required": 1}, "review_required", "true or false"),
        ({"disabled_kinds": "reply"}, "disabled_kinds", "list of kinds"),
        ({"disabled_kinds": ["telegram"]}, "disabled_kinds", "'telegram'"),
        ({"actors": {"debrief": "candidate"}}, "actors/debrief", "no kind of correspondence"),
        ({"actors": {"thank_you": "manager"}}, "actors/thank_you", "candidate or consultant"),
        ({"actors": ["thank_you"]}, "actors", "object"),
        ({"gap": 3}, "gap", "no policy field"),
    ],
)  # fmt: skip
def test_a_bad_value_is_refused_with_the_field_and_what_would_do(
    changes: dict[str, Any], field: str, said: str
) -> None:
    faults = faults_of(changes)
    assert [name for name, _ in faults] == [field]
    assert said in faults[0][1]


@pytest.mark.parametrize("kind", NEVER_DISABLED)
def test_what_courtesy_demands_cannot_be_disabled(kind: str) -> None:
    [(field, sentence)] = faults_of({"disabled_kinds": [kind]})
    assert field == "disabled_kinds"
    assert kind in sentence


def test_every_other_kind_can_be_disabled() -> None:
    others = [kind for kind in KINDS if kind not in NEVER_DISABLED]
    assert policy_of({"disabled_kinds": others}).disabled_kinds == frozenset(others)


def test_all_faults_come_at_once() -> None:
    faults = faults_of({"min_gap_days": 0, "preset": "hasty", "gap": 1, "follow_up_time": "late"})
    assert {name for name, _ in faults} == {"min_gap_days", "preset", "gap", "follow_up_time"}


def test_a_contradiction_between_layers_is_refused_too() -> None:
    [(field, _)] = faults_of({"thank_you_deadline_hours": 3}, {"thank_you_target_hours": 4})
    assert field == "thank_you_deadline_hours"


def test_the_nearest_layer_wins_and_each_names_only_what_it_changes() -> None:
    policy = policy_of({"min_gap_days": 4, "prepare_days": 3}, {"min_gap_days": 5}, {"tailor_days": 6})
    assert (policy.min_gap_days, policy.prepare_days, policy.tailor_days) == (5, 3, 6)


def test_a_preset_of_a_nearer_layer_wins_over_the_preset_and_the_fields_of_a_farther_one() -> None:
    policy = policy_of({"preset": "patient", "min_gap_days": 4, "prepare_days": 3}, {"preset": "eager"})
    assert (policy.preset, policy.min_gap_days, policy.no_timeline_days) == ("eager", 2, 5)
    assert policy.prepare_days == 3  # no preset speaks of it


def test_choosing_balanced_for_one_placement_undoes_the_agency_s_preset() -> None:
    assert policy_of({"preset": "patient"}, {"preset": "balanced"}) == policy_of({})


def test_a_nearer_layer_names_only_the_actors_that_it_changes() -> None:
    policy = policy_of(
        {"actors": {"thank_you": "consultant", "reply": "consultant"}}, {"actors": {"reply": "candidate"}}
    )
    assert (policy.actor_of("thank_you"), policy.actor_of("reply")) == ("consultant", "candidate")


def test_the_consultant_sends_what_is_bundled() -> None:
    assert policy_of({"bundle": True}).actor_of("status_follow_up") == "consultant"
    assert policy_of({}).actor_of("status_follow_up") is None
    [(field, sentence)] = faults_of({"bundle": True, "actors": {"status_follow_up": "candidate"}})
    assert field == "bundle"
    assert "consultant" in sentence


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_a_preset_changes_its_fields_and_no_other(preset: str) -> None:
    changed = {
        "balanced": {},
        "patient": {"no_timeline_days": 7, "days_between_attempts": 10, "min_gap_days": 5},
        "eager": {"thank_you_target_hours": 1, "application_follow_up_days": 2, "min_gap_days": 2},
    }[preset]
    policy = policy_of({"preset": preset})
    expected = DEFAULTS | {"preset": preset} | changed
    assert {name: getattr(policy, name) for name in FIELDS} == expected


def test_a_field_of_ones_own_wins_over_the_preset() -> None:
    assert policy_of({"preset": "patient", "min_gap_days": 4}).min_gap_days == 4


def test_equal_layers_give_the_same_policy_and_one_and_true_are_not_equal() -> None:
    assert policy_of({"prepare_days": 1}) == policy_of({"prepare_days": 1})
    assert isinstance(policy_of({"prepare_days": 1}), Policy)
    assert faults_of({"prepare_days": True})
