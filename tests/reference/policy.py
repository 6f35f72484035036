"""Section 9 of the rulebook: the policy."""

DEFAULTS = {
    "disabled_kinds": [],
    "actors": {},
    "thank_you_target_hours": 2,
    "thank_you_deadline_hours": 24,
    "debrief_after_hours": 1,
    "office_hours": {"start": "09:00", "end": "17:00"},
    "waking_hours": {"start": "07:00", "end": "21:00"},
    "follow_up_time": "10:00",
    "application_follow_up_days": 3,
    "prepare_days": 2,
    "tailor_days": 2,
    "no_timeline_days": 5,
    "decision_buffer_days": 2,
    "decision_grace_days": 3,
    "days_between_attempts": 7,
    "max_attempts": 2,
    "close_out_days": 7,
    "application_review_days": 10,
    "candidate_update_days": 5,
    "confirm_minutes": 15,
    "connect_days": 1,
    "research_days": 2,
    "find_details_minutes": 30,
    "engage_times": 3,
    "engage_every_days": 7,
    "showcase_every_days": 28,
    "reply_target_hours": 2,
    "reply_days": 1,
    "news_days": 1,
    "materials_days": 1,
    "event_follow_up_days": 2,
    "informational_interview_days": 2,
    "min_gap_days": 3,
    "cap_messages": 2,
    "cap_window_days": 5,
    "merge_days": 3,
    "expire_days": 3,
    "competing_offer_hours": 1,
    "withdrawal_hours": 1,
    "acceptance_hours": 2,
    "inform_hours": 1,
    "acknowledgement_hours": 2,
    "withdraw_elsewhere_hours": 1,
}
PRESETS = {
    "balanced": {},
    "patient": {"no_timeline_days": 7, "days_between_attempts": 10, "min_gap_days": 5},
    "eager": {"thank_you_target_hours": 1, "application_follow_up_days": 2, "min_gap_days": 2},
}


def effective_policy(changes):
    policy = dict(DEFAULTS)
    policy.update(PRESETS[changes.get("preset") or "balanced"])
    for field, value in changes.items():
        if field != "preset" and value is not None:
            policy[field] = value
    return policy
