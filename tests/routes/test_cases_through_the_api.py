"""Every worked example, played as a real placement: what happened goes in, the plan comes out to the second."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from tests.routes.at_work import AtWork, at_work, beside, done, move_clock
from tests.routes.conftest import Tenant
from tests.routes.test_plan_previews import CASES, COMPARED, INSTANTS

Json = dict[str, Any]


@pytest.mark.parametrize("half", [0, 1])
async def test_every_worked_example_comes_out_of_a_placement_that_lived_it(
    new_tenant: Callable[..., Awaitable[Tenant]], half: int
) -> None:
    for path in CASES[half::2]:
        case = yaml.safe_load(path.read_text())
        work = await at_work((await new_tenant()).http, case["given"], now=None)
        await play(work, case["given"])
        assert await as_a_case(work) == expected(case), path.stem


async def test_a_history_recorded_at_once_gives_the_same_plan(
    new_tenant: Callable[..., Awaitable[Tenant]],
) -> None:
    """All or nothing in one request, long after it happened: 06, 14 and 16, whose events alone make the plan."""
    for number in ("06", "14", "16"):
        case = yaml.safe_load(next(path for path in CASES if path.stem.startswith(number)).read_text())
        given = case["given"]
        work = await at_work((await new_tenant()).http, given, now="2027-06-30T12:00:00Z")
        done(await work.http.post(f"{work.path}/events", json={"events": given["events"]}), 201)
        await play(work, given | {"events": []}, moved=True)
        assert await as_a_case(work) == expected(case), path_of(number)


async def play(work: AtWork, given: Json, moved: bool = False) -> None:
    """Everything in order of time (an event before an outcome), the clock already at the last of it: nothing
    fires in a sandbox until its clock moves. A lapse (21) is played as a skip at its instant, which answers for
    the action alike; that the clock makes lapses is tests/changes' matter."""
    facts = [(e["occurred_at"], 0, e) for e in given["events"]]
    facts += [(o["occurred_at"], 1, o) for o in given.get("outcomes") or ()]
    others = given.get("other_messages") or ()
    if not moved:
        await move_clock(
            work.http, max([*(at for at, _, _ in facts), *(f"{o['date']}T23:00:00Z" for o in others)])
        )
    for message in others:
        zone = ZoneInfo(given["client"]["time_zone"])
        noon = datetime.combine(datetime.fromisoformat(message["date"]), time(12), zone).astimezone(UTC)
        other = await beside(work, primary=message["contact"])
        sent = {"contact": message["contact"], "channel": "email", "kind": "status_follow_up"}
        await other.event("message_sent", noon.isoformat(), **sent)
    for _, _, fact in sorted(facts, key=lambda fact: fact[:2]):
        if "outcome" not in fact:
            done(await work.http.post(f"{work.path}/events", json=fact), 201)
            continue
        action = await meant(work, fact)
        settle = work.complete if fact["outcome"] == "done" else work.skip
        await settle(action, fact["occurred_at"])


async def meant(work: AtWork, outcome: Json) -> Json:
    """The action of that kind, attempt and recipient with the latest anchor not after the outcome."""
    found = [
        action
        for action in await work.actions(kind=outcome["kind"], attempt=outcome["attempt"])
        if recipient_ref(work, action) == outcome.get("recipient")
    ]
    assert found, outcome
    return max(found, key=lambda action: action["opens_at"])


def recipient_ref(work: AtWork, action: Json) -> str | None:
    recipient = action["recipient"]
    if recipient is None or recipient["type"] == "candidate":
        return recipient and "candidate"
    return next(ref for ref, id in work.contact_ids.items() if id == recipient["id"])


async def as_a_case(work: AtWork) -> list[Json]:
    """The plan with contacts by ref; equals in the order of a plan stand by ref in a case, here by id."""
    rows = [action | {"recipient": recipient_ref(work, action)} for action in await work.actions()]
    return in_order([{name: row[name] or None for name in (*COMPARED, *INSTANTS)} for row in rows])


def expected(case: Json) -> list[Json]:
    return in_order(
        [{name: row.get(name) or None for name in (*COMPARED, *INSTANTS)} for row in case["expect"]]
    )


def in_order(rows: list[Json]) -> list[Json]:
    """Only the recipients of one kind, due at one instant, change places."""
    places = {}
    for place, row in enumerate(rows):
        places.setdefault((row["due_at"], row["kind"]), place)
    return sorted(
        rows,
        key=lambda row: (places[row["due_at"], row["kind"]], row["recipient"] or "", row["attempt"]),
    )


def path_of(number: str) -> Path:
    return next(path for path in CASES if path.stem.startswith(number))
