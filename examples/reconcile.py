"""Were we told of everything that came due, once each, and of nothing else?

Two notes are laid side by side: what the observer saw of the actions between any two moves of the clock,
and what the receiver was sent. From the first follows which due_ats came while their action was scheduled
and firm; for each of them there must be exactly one action.due message, not before it, and no other message.

How the clock works (the contract's sandbox): nothing fires while it stands. A move first fires what is
already due, then all on the way in order of time; an action that has expired by then lapses unpushed; a
lapse re-plans. The player stops at every due_at and expires_at, so plans change only at the ends of a move.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from examples.history import Json, rfc3339
from examples.observer import Seen, Step
from examples.receiver import Received

Cause = tuple[str, datetime]


@dataclass(frozen=True)
class Discrepancy:
    what: str
    text: str


@dataclass
class Reckoning:
    """What follows from the observations alone. `optional`: two orders of one instant are both right."""

    required: dict[Cause, Seen] = field(default_factory=dict)
    optional: dict[Cause, Seen] = field(default_factory=dict)
    lapsed_unpushed: set[str] = field(default_factory=set)
    seen: dict[str, list[Seen]] = field(default_factory=dict)


@dataclass(frozen=True)
class Verdict:
    counts: Mapping[str, int]
    discrepancies: Sequence[Discrepancy]

    @property
    def good(self) -> bool:
        return not self.discrepancies


def reconcile(steps: Sequence[Step], received: Sequence[Received]) -> Verdict:
    due = [one for one in received if one.body["type"] == "action.due"]
    told = Counter(_cause(one) for one in due)
    reckoning = reckon(steps, told)
    faults = [*_missing(reckoning, told), *_unfounded(reckoning, told), *_wrong_moment(due)]
    faults += [*_sequences(received), *_twice(received)]
    if not reckoning.required:
        faults.append(Discrepancy("empty", "nothing came due: this history proves nothing"))
    met = sum(1 for cause in reckoning.required if told[cause] == 1)
    counts = {
        "actions observed": len(reckoning.seen),
        "steps of the clock": sum(1 for step in steps if step.moved),
        "due_ats that came while scheduled and firm": len(reckoning.required),
        "of these told exactly once": met,
        "due at the very instant of a re-planning (told or not)": len(reckoning.optional),
        "lapsed before they could be pushed": len(reckoning.lapsed_unpushed),
        "action.due messages received": len(due),
        "messages of all types received": len(received),
    }
    return Verdict(counts, faults)


def reckon(steps: Sequence[Step], told: Mapping[Cause, int]) -> Reckoning:
    """`told` decides only whether an optional one counts as pushed."""
    reckoning = Reckoning()
    standing: dict[str, Seen] = {}
    pushed: dict[str, datetime] = {}
    for step in steps:
        if step.moved:
            _due_on_the_way(step, standing, pushed, reckoning, told)
        standing.update((one.id, one) for one in step.changes)
        for one in step.changes:
            reckoning.seen.setdefault(one.id, []).append(one)
    return reckoning


def _due_on_the_way(
    step: Step,
    standing: Mapping[str, Seen],
    pushed: dict[str, datetime],
    reckoning: Reckoning,
    told: Mapping[Cause, int],
) -> None:
    afterwards = {**standing, **{one.id: one for one in step.changes}}
    lapses = [standing[one.id] for one in step.changes if one.state == "lapsed" and one.id in standing]
    for one in standing.values():
        if not _comes_due(one, step, pushed):
            continue
        if one.expires_at <= max(one.due_at, step.before):
            reckoning.lapsed_unpushed.add(one.id)
        elif _replanned_at_that_instant(one, afterwards[one.id], lapses, step):
            _optional(one, reckoning, pushed, told)
        else:
            reckoning.required[one.id, one.due_at] = one
            pushed[one.id] = one.due_at
    for one in step.changes:
        if one.firm and _comes_due(one, step, pushed):
            _optional(one, reckoning, pushed, told)


def _comes_due(one: Seen, step: Step, pushed: Mapping[str, datetime]) -> bool:
    """A move to an earlier or equal due_at after a push counts for nothing."""
    last = pushed.get(one.id)
    return one.firm and one.due_at <= step.after and (last is None or one.due_at > last)


def _replanned_at_that_instant(one: Seen, then: Seen, lapses: Sequence[Seen], step: Step) -> bool:
    """It is no longer as it was, since another action of its placement lapsed no later than it fell due.

    Or since its plan was made anew while the clock stood, as what reaches many placements does.
    """
    if then.firm and then.due_at == one.due_at:
        return False
    fires_at = max(one.due_at, step.before)
    others = (lapse for lapse in lapses if lapse.placement_id == one.placement_id and lapse.id != one.id)
    return step.before == step.after or any(lapse.expires_at <= fires_at for lapse in others)


def _optional(
    one: Seen, reckoning: Reckoning, pushed: dict[str, datetime], told: Mapping[Cause, int]
) -> None:
    """Pushed in this move, or in the next one if it still stands then."""
    cause = (one.id, one.due_at)
    if told.get(cause):
        reckoning.optional[cause] = one
        pushed[one.id] = one.due_at


def _missing(reckoning: Reckoning, told: Mapping[Cause, int]) -> Iterator[Discrepancy]:
    for cause, one in reckoning.required.items():
        if not told.get(cause):
            yield Discrepancy("missing", f"{_name(one)} came due, and no message said so")


def _unfounded(reckoning: Reckoning, told: Mapping[Cause, int]) -> Iterator[Discrepancy]:
    for cause, times in told.items():
        action_id, due_at = cause
        one = reckoning.required.get(cause) or reckoning.optional.get(cause)
        if one is not None:
            if times > 1:
                yield Discrepancy("doubled", f"{_name(one)} was told in {times} messages")
            continue
        history = reckoning.seen.get(action_id, [])
        with_that_due = [seen for seen in history if seen.due_at == due_at]
        if not with_that_due:
            yield Discrepancy("unknown", f"action {action_id} was never seen with due_at {rfc3339(due_at)}")
        elif action_id in reckoning.lapsed_unpushed:
            yield Discrepancy("lapsed", f"{_name(with_that_due[-1])} had expired before it could be pushed")
        elif all(seen.tentative for seen in with_that_due):
            yield Discrepancy("tentative", f"{_name(with_that_due[-1])} was only tentative")
        else:
            yield Discrepancy("unfounded", f"{_name(with_that_due[-1])} was not scheduled and firm then")


def _wrong_moment(due: Sequence[Received]) -> Iterator[Discrepancy]:
    for one in due:
        action, (_, due_at) = one.body["data"]["action"], _cause(one)
        written = datetime.fromisoformat(one.body["timestamp"])
        named = f"{action['kind']} {action['attempt']} of due_at {rfc3339(due_at)}"
        if one.clock < due_at or written < due_at:
            first = min(one.clock, written)
            yield Discrepancy("early", f"{named} was pushed at {rfc3339(first)}")
        if action["tentative"] or action["state"] != "scheduled":
            yield Discrepancy("not firm", f"{named} was pushed as tentative or {action['state']}")


def _sequences(received: Sequence[Received]) -> Iterator[Discrepancy]:
    """Every message of a placement has the next number: none is lost, and none was written twice."""
    numbers: dict[str, list[tuple[int, str]]] = {}
    for one in received:
        placement = placement_of(one.body)
        if placement is not None:
            numbers.setdefault(placement, []).append((one.body["data"]["sequence"], one.body["timestamp"]))
    for placement, told in numbers.items():
        told.sort()
        for (earlier, said), (later, then) in pairwise(told):
            if later != earlier + 1:
                yield Discrepancy("sequence", f"placement {placement}: {later} follows on {earlier}")
            elif datetime.fromisoformat(then) < datetime.fromisoformat(said):
                yield Discrepancy("sequence", f"placement {placement}: {later} is older than {earlier}")


def _twice(received: Sequence[Received]) -> Iterator[Discrepancy]:
    """Exactly one message a cause: two that differ in their id and sequence only have the same cause."""
    told = Counter(_but_for_sequence(one.body) for one in received if placement_of(one.body) is not None)
    for body, times in told.items():
        if times > 1:
            yield Discrepancy("twice", f"{times} messages say the same: {body[:160]}")


def _but_for_sequence(body: Json) -> str:
    data = {key: value for key, value in body["data"].items() if key != "sequence"}
    return repr({**body, "data": data})


def _cause(message: Received) -> Cause:
    action = message.body["data"]["action"]
    return action["id"], datetime.fromisoformat(action["due_at"])


def placement_of(body: Json) -> str | None:
    """The id of the placement that a message is about; None for a ping."""
    data = body["data"]
    placement = data.get("placement")
    found: str | None = placement["id"] if placement else data.get("placement_id")
    return found


def _name(one: Seen) -> str:
    return f"{one.kind} {one.attempt} to {one.recipient} ({one.id}), due_at {rfc3339(one.due_at)},"
