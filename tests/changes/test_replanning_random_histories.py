"""Whatever is asked, in whatever order: after each request the stored plan is that of the stored facts."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from tests.changes.stored_plans import differences, replan_again
from tests.domain.given import random_given
from tests.routes.at_work import AtWork, at_work, move_clock
from tests.routes.conftest import Tenant

Json = dict[str, Any]
ADDRESSES = ("email", "phone", "linkedin_url", "postal_address")
HOMES = (("America/New_York", "US", "NY"), ("Asia/Jerusalem", "IL", None), (None, None, None))
MAY_BE_REFUSED = {404, 409, 422}


@pytest.mark.parametrize("seed", [3, 14, 29])
async def test_the_stored_plan_is_always_that_of_the_stored_facts(
    new_tenant: Callable[..., Awaitable[Tenant]], app: FastAPI, seed: int
) -> None:
    rng = random.Random(seed)
    codes: Counter[int] = Counter()
    for history in range(3):
        tenant = await new_tenant()
        given = random_given(seed * 10 + history, steps=16, snoozes=False)
        facts = sorted(
            [(e["occurred_at"], 0, e) for e in given["events"]]
            + [(o["occurred_at"], 1, o) for o in given["outcomes"]],
            key=lambda fact: fact[:2],
        )
        middle = facts[len(facts) // 2][0]
        work = await at_work(tenant.http, given, now=middle)
        for at, _, fact in facts:
            if at > middle:
                await move_clock(tenant.http, at)
                assert await differences(app.state.database, tenant.agency_id) == [], (given, "clock", at)
            for step in (0, 1):
                answer = await (something(rng, work, at) if step else one_fact(work, fact))
                if answer is None:
                    continue
                codes[answer.status_code] += 1
                assert answer.status_code < 300 or answer.status_code in MAY_BE_REFUSED, answer.text
                found = await differences(app.state.database, tenant.agency_id)
                assert found == [], (str(answer.request.url), answer.request.content, found)
        before = (await work.plan())["actions"]
        assert not (await replan_again(app.state.database, tenant.agency_id, work.placement_id)).changed
        assert (await work.plan())["actions"] == before
    assert codes[201] + codes[200] > 2 * (codes.total() - codes[201] - codes[200]), codes


async def one_fact(work: AtWork, fact: Json) -> httpx.Response | None:
    """An event, or an outcome of the action that it means; None where the plan has none such (any more)."""
    if "outcome" not in fact:
        return await work.http.post(f"{work.path}/events", json=fact)
    recipients = {None: None, "candidate": work.candidate_id, **work.contact_ids}
    meant = [
        action
        for action in await work.actions(kind=fact["kind"], attempt=fact["attempt"])
        if (action["recipient"] and action["recipient"]["id"]) == recipients[fact["recipient"]]
    ]
    if not meant or fact["outcome"] == "lapsed":
        return None
    noun = "completion" if fact["outcome"] == "done" else "skip"
    return await work.try_settle(meant[-1], noun, occurred_at=fact["occurred_at"])


async def something(rng: random.Random, work: AtWork, at: str) -> httpx.Response | None:
    """What else a consultant or a CRM may do just then."""
    http = work.http
    listed = (await http.get("/v1/actions", params={"limit": 200})).json()["data"]
    recorded = (await http.get(f"{work.path}/events", params={"limit": 200})).json()["data"]
    path = f"/v1/contacts/{rng.choice(sorted(work.contact_ids.values()))}"
    action, event = rng.choice(listed or [None]), rng.choice(recorded or [None])
    roll = rng.randrange(12)
    if roll < 5 and action is not None:
        if action["state"] in ("done", "skipped"):
            noun = "completion" if action["state"] == "done" else "skip"
            return await http.delete(f"/v1/actions/{action['id']}/{noun}")
        if action["snoozed_until"] is not None:
            return await http.delete(f"/v1/actions/{action['id']}/snooze")
        if action["state"] == "lapsed":
            return await work.try_settle(action, "completion")
        due, expires = (datetime.fromisoformat(action[name]) for name in ("due_at", "expires_at"))
        until = due + (expires - due) * rng.random() * 0.7 + timedelta(minutes=1)
        return await work.try_settle(action, "snooze", until=until.isoformat())
    if roll == 5:
        away = (datetime.fromisoformat(at) + timedelta(days=rng.randint(0, 9))).date().isoformat()
        return await http.patch(path, json={"away_until": rng.choice([None, away])})
    if roll == 6:
        return await http.patch(path, json={"opted_out": rng.random() < 0.3})
    if roll == 7:
        field = rng.choice(ADDRESSES)
        address = {
            "email": "a@b.example",
            "phone": "1",
            "linkedin_url": "https://l.example",
            "postal_address": "1",
        }
        return await http.patch(path, json={field: rng.choice([None, address[field]])})
    if roll == 8:
        zone, country, subdivision = rng.choice(HOMES)
        place = {"time_zone": zone, "country": country, "subdivision": subdivision}
        return await http.patch(
            path, json=place | {"preferred_channel": rng.choice([None, "phone", "letter"])}
        )
    if roll == 9:
        closed = [(datetime.fromisoformat(at) + timedelta(days=n)).date().isoformat() for n in (1, 4)]
        return await http.patch(
            rng.choice(["/v1/agency", f"/v1/clients/{work.client_id}"]), json={"closures": closed}
        )
    if roll == 10:
        primary = rng.choice(sorted(work.contact_ids.values()))
        return await http.patch(work.path, json={"primary_contact_id": primary})
    if event is not None and event["voided_by"] is None and event["type"] != "voided":
        return await work.try_event("voided", at, event=event["id"])
    return None
