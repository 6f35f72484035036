"""The reconciliation of the demo says so, loudly, whenever what was pushed isn't what came due."""

from dataclasses import replace
from datetime import UTC, datetime

from examples.observer import Seen, Step
from examples.receiver import Received
from examples.reconcile import Verdict, reconcile


def at(day: int, hour: int = 10) -> datetime:
    return datetime(2026, 9, day, hour, tzinfo=UTC)


ASKED = Seen(
    id="a1",
    placement_id="p1",
    kind="status_follow_up",
    attempt=1,
    recipient="Elena Ruiz",
    state="scheduled",
    tentative=False,
    due_at=at(10),
    expires_at=at(15, 17),
)


def move(before: datetime, after: datetime, *changes: Seen) -> Step:
    return Step(True, before, after, changes)


def entry(when: datetime, *changes: Seen) -> Step:
    return Step(False, when, when, changes)


def push(one: Seen = ASKED, number: int = 1, clock: datetime | None = None) -> Received:
    action = {
        "id": one.id,
        "kind": one.kind,
        "attempt": one.attempt,
        "state": one.state,
        "tentative": one.tentative,
        "due_at": one.due_at.isoformat(),
    }
    when = clock or max(one.due_at, at(1))
    data = {"sequence": number, "placement": {"id": one.placement_id}, "action": action}
    body = {"type": "action.due", "timestamp": when.isoformat(), "data": data}
    return Received(f"msg_{number}", body, "digest", when)


def kinds(verdict: Verdict) -> list[str]:
    return [one.what for one in verdict.discrepancies]


PLAIN = [entry(at(1), ASKED), move(at(1), at(10)), move(at(10), at(11))]


def test_one_message_for_one_due_is_good() -> None:
    verdict = reconcile(PLAIN, [push()])
    assert verdict.good
    assert verdict.counts["of these told exactly once"] == 1


def test_a_missing_message_is_found() -> None:
    other = replace(ASKED, id="a2")
    steps = [entry(at(1), ASKED, other), move(at(1), at(10))]
    assert kinds(reconcile(steps, [push()])) == ["missing"]


def test_a_doubled_message_is_found() -> None:
    assert "doubled" in kinds(reconcile(PLAIN, [push(), push(number=2)]))


def test_an_early_message_is_found_by_its_own_timestamp() -> None:
    early = push(clock=at(9))
    assert "early" in kinds(reconcile(PLAIN, [replace(early, clock=at(10))]))


def test_an_early_message_is_found_by_its_arrival() -> None:
    assert "early" in kinds(reconcile(PLAIN, [replace(push(), clock=at(9))]))


def test_a_message_for_a_tentative_action_is_found() -> None:
    tentative = replace(ASKED, id="a2", tentative=True)
    steps = [entry(at(1), ASKED, tentative), move(at(1), at(11))]
    found = kinds(reconcile(steps, [push(), push(tentative, 2)]))
    assert found == ["tentative", "not firm"]


def test_a_message_for_what_had_expired_is_found() -> None:
    late = replace(ASKED, id="a2", due_at=at(2), expires_at=at(5))
    steps = [entry(at(10), ASKED, late), move(at(10), at(10), replace(late, state="lapsed"))]
    assert reconcile(steps, [push()]).good
    assert kinds(reconcile(steps, [push(), push(late, 2, clock=at(10))])) == ["lapsed"]


def test_a_message_for_what_was_completed_before_is_found() -> None:
    done = replace(ASKED, id="a2")
    steps = [entry(at(1), ASKED, done), entry(at(1), replace(done, state="done")), move(at(1), at(11))]
    assert reconcile(steps, [push()]).good
    assert kinds(reconcile(steps, [push(), push(done, 2)])) == ["unfounded"]


def test_a_message_for_an_action_never_seen_is_found() -> None:
    assert kinds(reconcile(PLAIN, [push(), push(replace(ASKED, id="a9"), 2)])) == ["unknown"]


def test_a_later_due_after_a_push_is_owed_again() -> None:
    moved = replace(ASKED, due_at=at(12))
    steps = [*PLAIN, entry(at(11), moved), move(at(11), at(12))]
    assert kinds(reconcile(steps, [push()])) == ["missing"]
    assert reconcile(steps, [push(), push(moved, 2)]).good


def test_an_earlier_or_equal_due_after_a_push_counts_for_nothing() -> None:
    gone = replace(ASKED, state="cancelled")
    steps = [*PLAIN, entry(at(11), gone), entry(at(11), ASKED), move(at(11), at(12))]
    assert reconcile(steps, [push()]).good
    earlier = replace(ASKED, due_at=at(9))
    steps = [*PLAIN, entry(at(11), earlier), move(at(11), at(12))]
    assert reconcile(steps, [push()]).good
    assert kinds(reconcile(steps, [push(), push(earlier, 2, clock=at(11))])) == ["unfounded"]


def test_what_a_late_fact_makes_due_is_owed_at_the_next_move() -> None:
    late = replace(ASKED, id="a2", due_at=at(8))
    steps = [*PLAIN, entry(at(11), late), move(at(11), at(11))]
    assert kinds(reconcile(steps, [push()])) == ["missing"]
    assert reconcile(steps, [push(), push(late, 2, clock=at(11))]).good


def test_what_a_lapse_makes_due_at_that_instant_is_owed_by_the_next_move() -> None:
    lapsing = replace(ASKED, id="a2", due_at=at(2), expires_at=at(10, 9))
    waiting = replace(ASKED, id="a3", tentative=True, due_at=at(10, 9))
    firm = replace(waiting, tentative=False)
    to_it = [
        entry(at(1), lapsing, waiting),
        move(at(1), at(10, 9), replace(lapsing, state="lapsed"), firm),
    ]
    after_it = move(at(10, 9), at(10, 12))
    assert reconcile([*to_it, after_it], [push(lapsing), push(firm, 2)]).good
    assert kinds(reconcile([*to_it, after_it], [push(lapsing)])) == ["missing"]
    ended = entry(at(10, 9), replace(firm, state="cancelled"))
    assert reconcile([*to_it, ended, after_it], [push(lapsing)]).good


def test_what_a_lapse_of_the_same_instant_takes_away_may_be_told_or_not() -> None:
    lapsing = replace(ASKED, id="a2", due_at=at(2), expires_at=at(10))
    steps = [
        entry(at(1), lapsing, ASKED),
        move(at(1), at(10), replace(lapsing, state="lapsed"), replace(ASKED, state="cancelled")),
    ]
    assert reconcile(steps, [push(lapsing)]).good
    assert reconcile(steps, [push(lapsing), push(number=2)]).good


def test_what_is_replanned_while_the_clock_stands_may_be_told_or_not() -> None:
    late = replace(ASKED, id="a2", due_at=at(8))
    steps = [*PLAIN, entry(at(11), late), move(at(11), at(11), replace(late, due_at=at(14)))]
    assert reconcile(steps, [push()]).good
    assert reconcile(steps, [push(), push(late, 2, clock=at(11))]).good


def test_a_hole_in_the_sequence_is_found() -> None:
    other = replace(ASKED, id="a2")
    steps = [entry(at(1), ASKED, other), move(at(1), at(11))]
    assert kinds(reconcile(steps, [push(), push(other, 3)])) == ["sequence"]


def test_a_number_given_twice_is_found() -> None:
    other = replace(ASKED, id="a2")
    steps = [entry(at(1), ASKED, other), move(at(1), at(11))]
    second = replace(push(other, 1), webhook_id="msg_2")
    assert kinds(reconcile(steps, [push(), second])) == ["sequence"]


def test_one_cause_told_under_two_ids_is_found() -> None:
    skipped = {"sequence": 2, "placement": {"id": "p1"}, "action": {"id": "a1"}}
    body = {"type": "action.skipped", "timestamp": at(11).isoformat(), "data": skipped}
    again = {**body, "data": {**skipped, "sequence": 3}}
    told = [
        push(),
        Received("msg_2", body, "digest", at(11)),
        Received("msg_3", again, "digest", at(11)),
    ]
    assert kinds(reconcile(PLAIN, told)) == ["twice"]


def test_a_history_in_which_nothing_comes_due_proves_nothing() -> None:
    assert kinds(reconcile([move(at(1), at(2))], [])) == ["empty"]
