"""The policy: every number that an agency may change, with its default and bounds (rulebook section 9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import time
from typing import Any

NEVER_DISABLED = frozenset({"thank_you", "reply", "withdrawal_note"})

BUNDLED = "status_follow_up"
"""The kind of which several, to one contact on one day, are one message where the policy bundles."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of each day, local time; `end` is the first instant outside it."""

    start: time
    end: time


def number(default: int, least: int, most: int, says: str) -> Any:
    """A whole number with its bounds."""
    return field(default=default, metadata={"least": least, "most": most, "says": says})


@dataclass(frozen=True, slots=True)
class Policy:
    """Every field of the policy. Days are business days unless the sentence says calendar days."""

    preset: str = field(default="balanced", metadata={"says": "which preset the other fields start from"})
    disabled_kinds: frozenset[str] = field(
        default=frozenset(), metadata={"says": "the kinds of action that the agency does without"}
    )
    actors: tuple[tuple[str, str], ...] = field(
        default=(), metadata={"says": "who sends a kind of correspondence: candidate (default) or consultant"}
    )
    thank_you_target_hours: int = number(2, 0, 24, "hours from an interview's end to its thank-you")
    thank_you_deadline_hours: int = number(24, 1, 168, "hours after which a thank-you is late")
    debrief_after_hours: int = number(1, 0, 48, "hours from an interview's end to the debrief")
    office_hours: Hours = field(
        default=Hours(time(9), time(17)), metadata={"says": "when people are at work, local"}
    )
    waking_hours: Hours = field(
        default=Hours(time(7), time(21)), metadata={"says": "when people may be reached at all, local"}
    )
    follow_up_time: time = field(
        default=time(10), metadata={"says": "the morning hour of what is due on a day"}
    )
    application_follow_up_days: int = number(3, 1, 60, "days from the application to its follow-up")
    prepare_days: int = number(2, 1, 30, "days before an interview to prepare it")
    tailor_days: int = number(2, 1, 30, "days before the closing date to tailor the application")
    no_timeline_days: int = number(5, 1, 60, "days to the first status follow-up where no date was stated")
    decision_buffer_days: int = number(2, 0, 30, "calendar days given to a stated date before asking")
    decision_grace_days: int = number(3, 0, 60, "calendar days after a stated date when the asking is late")
    days_between_attempts: int = number(7, 1, 90, "calendar days from one status follow-up to the next")
    max_attempts: int = number(2, 1, 5, "how many status follow-ups a round has")
    close_out_days: int = number(7, 1, 90, "calendar days from the last attempt to the close-out")
    application_review_days: int = number(10, 1, 90, "days from an unanswered follow-up to the review")
    candidate_update_days: int = number(5, 1, 60, "days after which the candidate hears from us again")
    confirm_minutes: int = number(
        15, 0, 600, "minutes after an interview's planned end to confirm it was held"
    )
    connect_days: int = number(1, 1, 30, "days from the first interview with someone to connecting online")
    research_days: int = number(2, 1, 30, "days from the first interview to researching the employer further")
    find_details_minutes: int = number(30, 0, 1440, "minutes after which a missing address is asked for")
    engage_times: int = number(3, 0, 12, "how often the candidate engages online while waiting")
    engage_every_days: int = number(7, 1, 90, "calendar days between these")
    showcase_every_days: int = number(28, 1, 365, "calendar days between showing expertise")
    reply_target_hours: int = number(2, 0, 48, "hours to a reply")
    reply_days: int = number(1, 1, 10, "days after which a reply is late")
    news_days: int = number(1, 1, 30, "days from a piece of news to telling it")
    materials_days: int = number(1, 1, 30, "days before the deadline to send what was asked for")
    event_follow_up_days: int = number(2, 1, 30, "days from an industry event to its follow-up")
    informational_interview_days: int = number(2, 1, 30, "days to asking for an informational interview")
    min_gap_days: int = number(3, 1, 30, "least distance in days between messages to one contact")
    cap_messages: int = number(2, 1, 20, "most courtesy messages to one contact in the window")
    cap_window_days: int = number(5, 1, 30, "the window of the cap in days")
    merge_days: int = number(3, 0, 30, "how many days news may wait for, or go before, another message")
    expire_days: int = number(3, 1, 60, "days after being late when an action lapses")
    competing_offer_hours: int = number(1, 0, 48, "hours to the note on a competing offer")
    withdrawal_hours: int = number(1, 0, 48, "hours to the withdrawal note")
    acceptance_hours: int = number(2, 0, 48, "hours to the thanks for an accepted offer")
    inform_hours: int = number(1, 0, 48, "hours to telling the candidate")
    acknowledgement_hours: int = number(2, 0, 48, "hours to acknowledging an offer")
    withdraw_elsewhere_hours: int = number(1, 0, 48, "hours to withdrawing the candidate elsewhere")
    bundle: bool = field(
        default=False, metadata={"says": "one message for several candidates to one contact"}
    )
    review_required: bool = field(
        default=True, metadata={"says": "whether drafts are approved before sending"}
    )
    similarity_limit: float = field(
        default=0.85, metadata={"least": 0.1, "most": 1.0, "says": "how alike two thank-yous may be"}
    )

    def actor_of(self, kind: str) -> str | None:
        """Who sends this kind where the policy says so; None: as the rule has it. A bundle is the consultant's."""
        if self.bundle and kind == BUNDLED:
            return "consultant"
        return dict(self.actors).get(kind) if self.actors else None


FIELDS = {f.name: f for f in fields(Policy)}

PRESETS: Mapping[str, Mapping[str, int]] = {
    "balanced": {},
    "patient": {"no_timeline_days": 7, "days_between_attempts": 10, "min_gap_days": 5},
    "eager": {"thank_you_target_hours": 1, "application_follow_up_days": 2, "min_gap_days": 2},
}

PRESET_FIELDS = tuple(dict.fromkeys(name for changes in PRESETS.values() for name in changes))
"""What a layer that names a preset has named with it."""
