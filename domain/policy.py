"""The policy: every number that an agency may change, with its default and bounds (rulebook section 9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import time
from functools import lru_cache
from typing import Any

NEVER_DISABLED = frozenset({"thank_you", "reply", "withdrawal_note"})


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
        """Who sends this kind where the policy says so; None: as the rule has it."""
        return dict(self.actors).get(kind)


FIELDS = {f.name: f for f in fields(Policy)}

PRESETS: Mapping[str, Mapping[str, int]] = {
    "balanced": {},
    "patient": {"no_timeline_days": 7, "days_between_attempts": 10, "min_gap_days": 5},
    "eager": {"thank_you_target_hours": 1, "application_follow_up_days": 2, "min_gap_days": 2},
}


class BadPolicy(ValueError):
    """What is wrong with a policy: (field, sentence with the allowed range), all at once."""

    def __init__(self, faults: list[tuple[str, str]]) -> None:
        super().__init__("; ".join(f"{name}: {sentence}" for name, sentence in faults))
        self.faults = faults


def read_policy(*layers: Mapping[str, Any], kinds: Iterable[str], correspondence: Iterable[str]) -> Policy:
    """The effective policy of the layers, the nearest last; each names only what it changes.

    `kinds` and `correspondence` are the rule table's, so that disabled_kinds and actors can be judged.
    Raises BadPolicy with every fault.
    """
    merged: dict[str, Any] = {}
    for layer in layers:
        merged |= layer
    return _read(_frozen(merged), tuple(kinds), tuple(correspondence))


def _shown(value: Any) -> str:
    """A bad value in a sentence, short."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"


def _frozen(changes: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    def freeze(value: Any) -> Any:
        if isinstance(value, Mapping):
            return ("{}", tuple(sorted((str(k), freeze(v)) for k, v in value.items())))
        if isinstance(value, list | tuple | set | frozenset):
            return ("[]", tuple(freeze(v) for v in value))
        return (type(value).__name__, value)  # 1 and True are equal keys, yet not the same value

    return tuple(sorted((name, freeze(value)) for name, value in changes.items()))


def _thawed(value: Any) -> Any:
    tag, inner = value
    if tag == "{}":
        return {k: _thawed(v) for k, v in inner}
    return [_thawed(v) for v in inner] if tag == "[]" else inner


@lru_cache(maxsize=1024)
def _read(
    frozen: tuple[tuple[str, Any], ...], kinds: tuple[str, ...], correspondence: tuple[str, ...]
) -> Policy:
    changes = {name: _thawed(value) for name, value in frozen}
    faults: list[tuple[str, str]] = []
    values: dict[str, Any] = {}
    preset = changes.get("preset", "balanced")
    if not isinstance(preset, str) or preset not in PRESETS:
        faults.append(("preset", f"{_shown(preset)} is no preset; choose one of {', '.join(PRESETS)}."))
    else:
        values |= PRESETS[preset]
    for name, value in changes.items():
        if name not in FIELDS:
            faults.append(
                (name, f"There is no policy field {_shown(name)}; the fields are {', '.join(FIELDS)}.")
            )
            continue
        try:
            values[name] = _value(name, value, kinds, correspondence)
        except BadPolicy as bad:
            faults += bad.faults
    if faults:
        raise BadPolicy(faults)
    policy = Policy(**values)
    faults = _contradictions(policy)
    if faults:
        raise BadPolicy(faults)
    return policy


def _value(name: str, value: Any, kinds: tuple[str, ...], correspondence: tuple[str, ...]) -> Any:
    default = FIELDS[name].default
    if isinstance(default, bool):
        return _switch(name, value)
    if isinstance(default, int | float):
        return _bounded(name, value, default)
    if isinstance(default, time):
        return _wall(name, value)
    if isinstance(default, Hours):
        return _hours(name, value)
    if name == "disabled_kinds":
        return _disabled(name, value, kinds)
    if name == "actors":
        return _actors(name, value, correspondence)
    return value


def _bounded(name: str, value: Any, default: float) -> float:
    least, most = FIELDS[name].metadata["least"], FIELDS[name].metadata["most"]
    whole = isinstance(default, int)
    if (
        isinstance(value, bool)
        or not isinstance(value, int if whole else int | float)
        or not least <= value <= most
    ):
        what = "a whole number" if whole else "a number"
        raise BadPolicy([(name, f"{name} must be {what} from {least} to {most}, not {_shown(value)}.")])
    return value


def _switch(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise BadPolicy([(name, f"{name} must be true or false, not {_shown(value)}.")])
    return value


def _wall(name: str, value: Any) -> time:
    try:
        if not isinstance(value, str) or len(value) != 5:
            raise ValueError
        return time.fromisoformat(value)
    except ValueError:
        raise BadPolicy(
            [(name, f"{name} must be a time as HH:MM, 00:00 to 23:59, not {_shown(value)}.")]
        ) from None


def _hours(name: str, value: Any) -> Hours:
    if not isinstance(value, dict) or set(value) != {"start", "end"}:
        raise BadPolicy(
            [(name, f"{name} must be an object {{start, end}}, each HH:MM, not {_shown(value)}.")]
        )
    hours = Hours(_wall(f"{name}/start", value["start"]), _wall(f"{name}/end", value["end"]))
    if hours.start >= hours.end:
        raise BadPolicy([(name, f"{name} must start before it ends, on one day.")])
    return hours


def _disabled(name: str, value: Any, kinds: tuple[str, ...]) -> frozenset[str]:
    if not isinstance(value, list) or any(not isinstance(kind, str) for kind in value):
        raise BadPolicy([(name, "disabled_kinds must be a list of kinds.")])
    unknown = [kind for kind in value if kind not in kinds]
    kept = [kind for kind in value if kind in NEVER_DISABLED]
    faults = [
        (name, f"There is no kind {_shown(kind)}; the kinds are {', '.join(kinds)}.") for kind in unknown
    ]
    faults += [(name, f"{kind} can't be disabled: courtesy demands it.") for kind in kept]
    if faults:
        raise BadPolicy(faults)
    return frozenset(value)


def _actors(name: str, value: Any, correspondence: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise BadPolicy([(name, "actors must be an object from a kind to candidate or consultant.")])
    faults = [
        (
            f"{name}/{kind}",
            f"{_shown(kind)} is no kind of correspondence; these are {', '.join(correspondence)}.",
        )
        for kind in value
        if kind not in correspondence
    ]
    faults += [
        (f"{name}/{kind}", f"The actor of {kind} must be candidate or consultant, not {_shown(actor)}.")
        for kind, actor in value.items()
        if actor not in ("candidate", "consultant")
    ]
    if faults:
        raise BadPolicy(faults)
    return tuple(sorted(value.items()))


def _contradictions(p: Policy) -> list[tuple[str, str]]:
    """What contradicts itself across fields; judged on the whole effective policy."""
    faults: list[tuple[str, str]] = []
    if p.thank_you_deadline_hours < p.thank_you_target_hours:
        faults.append(
            (
                "thank_you_deadline_hours",
                f"The deadline lies before its target: at least {p.thank_you_target_hours} and at most 168.",
            )
        )
    if p.decision_grace_days < p.decision_buffer_days:
        faults.append(
            (
                "decision_grace_days",
                f"Late lies before due: at least decision_buffer_days ({p.decision_buffer_days}) and at most 60.",
            )
        )
    if p.office_hours.start < p.waking_hours.start or p.office_hours.end > p.waking_hours.end:
        span = f"{p.waking_hours.start:%H:%M}-{p.waking_hours.end:%H:%M}"
        faults.append(("office_hours", f"Office hours must lie within waking hours ({span})."))
    if not p.office_hours.start <= p.follow_up_time < p.office_hours.end:
        span = f"{p.office_hours.start:%H:%M}-{p.office_hours.end:%H:%M}"
        faults.append(("follow_up_time", f"The follow-up time must lie within office hours ({span})."))
    return faults
