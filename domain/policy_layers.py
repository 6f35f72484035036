"""Policies in layers: agency, client, placement; each names only what it changes, the nearest wins (section 9).

Bad values are refused with the field and the allowed range, all at once, and so is what contradicts itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import time
from functools import lru_cache
from typing import Any

from domain.policy import BUNDLED, FIELDS, NEVER_DISABLED, PRESET_FIELDS, PRESETS, Hours, Policy


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
    return _read(tuple(_frozen(layer) for layer in layers), tuple(kinds), tuple(correspondence))


def judge_changes(changes: Mapping[str, Any], kinds: Iterable[str], correspondence: Iterable[str]) -> None:
    """Whether a layer's fields exist and lie within their bounds; alone it can't tell what contradicts it.

    Raises BadPolicy with every fault.
    """
    _values(changes, tuple(kinds), tuple(correspondence))


def _shown(value: Any) -> str:
    """A bad value in a sentence, short: as JSON has it."""
    text = repr(value) if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
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


@lru_cache(maxsize=4096)
def _read(
    layers: tuple[tuple[tuple[str, Any], ...], ...], kinds: tuple[str, ...], correspondence: tuple[str, ...]
) -> Policy:
    faults: list[tuple[str, str]] = []
    values: dict[str, Any] = {}
    for frozen in layers:
        try:
            own = _values({name: _thawed(value) for name, value in frozen}, kinds, correspondence)
        except BadPolicy as bad:
            faults += bad.faults
            continue
        own["actors"] = tuple(sorted((dict(values.get("actors", ())) | dict(own.get("actors", ()))).items()))
        values |= own
    if faults:
        raise BadPolicy(faults)
    policy = Policy(**values)
    faults = _contradictions(policy)
    if faults:
        raise BadPolicy(faults)
    return policy


def _values(
    changes: Mapping[str, Any], kinds: tuple[str, ...], correspondence: tuple[str, ...]
) -> dict[str, Any]:
    """What one layer says: its preset, whole, and over it what it names itself."""
    faults: list[tuple[str, str]] = []
    values: dict[str, Any] = {}
    preset = changes.get("preset")
    if "preset" in changes:
        if not isinstance(preset, str) or preset not in PRESETS:
            faults.append(("preset", f"{_shown(preset)} is no preset; choose one of {', '.join(PRESETS)}."))
        else:
            # Also what this preset leaves at its default: the layer chose it over any preset farther out.
            values |= {name: FIELDS[name].default for name in PRESET_FIELDS}
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
    return values


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
    walls: dict[str, time] = {}
    faults: list[tuple[str, str]] = []
    for side in ("start", "end"):
        try:
            walls[side] = _wall(f"{name}/{side}", value[side])
        except BadPolicy as bad:
            faults += bad.faults
    if faults:
        raise BadPolicy(faults)
    hours = Hours(**walls)
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
    if p.bundle and dict(p.actors).get(BUNDLED) == "candidate":
        faults.append(
            (
                "bundle",
                f"The consultant sends a bundle, but actors gives {BUNDLED} to the candidate: turn off either.",
            )
        )
    return faults
