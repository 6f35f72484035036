"""Which fields of the policy change a rule: read from its own words, so that the table stays their one place."""

from __future__ import annotations

import re

from domain.policy import FIELDS, NEVER_DISABLED
from domain.rules import endings
from domain.rules.rule import Rule
from domain.rules.table import EXPIRES

IN_BRACKETS = re.compile(r"\[([a-z_]+)\]")

MEANS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"\bmorning\b", ("follow_up_time",)),
    (r"\b(open|close|office)\b", ("office_hours",)),
    (r"\bwaking\b", ("waking_hours",)),
    (r"\bearliest thank_you\b", ("thank_you_target_hours",)),
)
"""What the words of a date phrase stand for."""

WAITING = (
    "no_timeline_days",
    "decision_buffer_days",
    "decision_grace_days",
    "days_between_attempts",
    "max_attempts",
)

BESIDE: dict[str, tuple[str, ...]] = {
    "status_follow_up": (*WAITING, "bundle"),
    "close_out": (*WAITING, "close_out_days"),
    "review_placement": (*WAITING, "close_out_days", "application_follow_up_days", "application_review_days"),
    "engage_online": ("engage_times",),
    "thank_you": ("similarity_limit",),
}
"""What no date phrase of the row names: the fields of section 5, how many there are, how alike they may be."""

PACING = ("min_gap_days", "cap_messages", "cap_window_days")
MERGING = ("merge_days",)
CORRESPONDENCE = ("actors", "review_required", "office_hours")  # a call keeps to office hours (section 6)


def policy_fields(rule: Rule) -> tuple[str, ...]:
    """The fields, in the policy's order. A preset changes any of them."""
    said = " ; ".join(phrase.says for phrase in (rule.opens, rule.due, rule.late, rule.expires or EXPIRES))
    found = {*IN_BRACKETS.findall(said), *BESIDE.get(rule.kind, ())}
    for words, fields in MEANS:
        if re.search(words, said):
            found.update(fields)
    if rule.placed:
        found.update(PACING)
    if endings.once_told in rule.ends_early:
        found.update(MERGING)
    if rule.is_correspondence:
        found.update(CORRESPONDENCE)
    if can_be_disabled(rule):
        found.add("disabled_kinds")
    return tuple(name for name in FIELDS if name in found)


def can_be_disabled(rule: Rule) -> bool:
    """Whether an agency may do without it."""
    return rule.kind not in NEVER_DISABLED
