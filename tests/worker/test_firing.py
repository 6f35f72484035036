"""The worker claims what is due and fires it: once, whoever comes, and whatever dies on the way."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from api import clock
from api.changes import settle
from api.store import due_actions, tables
from api.store.database import Database
from api.worker import fire as firing
from api.worker.fire import fire
from tests.worker.made import (
    NOON,
    Place,
    a_place,
    a_placement,
    a_shop,
    all_of,
    an_action,
    lapse_without_planning,
    opened,
    told,
)

MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def _lapses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settle, "record_lapse", lapse_without_planning())


async def places(database: Database, count: int, actions: int = 1, **other: Any) -> list[Place]:
    """Placements of one agency, each with so many actions due a minute ago."""
    first = await a_place(database)
    async with database.writing() as tx:
        made = [first, *[await a_placement(tx, first.agency_id) for _ in range(count - 1)]]
        for place in made:
            for _ in range(actions):
                await an_action(tx, place, clock.machine() - MINUTE, **other)
    return made


async def leases_run_out(database: Database) -> None:
    async with database.writing() as tx:
        c = tables.actions.c
        await tx.execute(update(tables.actions).where(c.lease_until.is_not(None)).values(lease_until=NOON))


async def test_what_is_due_is_pushed_and_its_lease_ends(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop:
        [place] = await places(database, 1)
        await fire(shop)
        assert [message["type"] for message in await told(database, place)] == ["action.due"]
        [action] = await all_of(database, tables.actions)
        assert action["lease_until"] is None
        assert action["lease_token"] is None


async def test_two_workers_at_once_never_push_twice(database_url: str) -> None:
    async with (
        opened(database_url) as one,
        opened(database_url) as other,
        a_shop(one) as shop,
        a_shop(other) as another,
    ):
        made = await places(one, 20, actions=3)
        await asyncio.gather(fire(shop), fire(another), fire(shop), fire(another))
        for place in made:
            assert [message["data"]["sequence"] for message in await told(one, place)] == [1, 2, 3]


async def test_two_workers_claim_different_actions(database_url: str) -> None:
    async with opened(database_url) as database:
        await places(database, 6)
        now = clock.machine()
        claims = []
        for _ in range(3):
            async with database.writing() as tx:
                claims.append(await due_actions.claim(tx, now, 4))
        assert [count for count, _ in claims] == [4, 2, 0]
        ids = [place.placement_id for _, claimed in claims for place in claimed]
        assert len(ids) == len(set(ids)) == 6


async def test_a_worker_killed_between_claim_and_write_loses_nothing(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop:
        [place] = await places(database, 1)
        async with database.writing() as tx:
            await due_actions.claim(tx, clock.machine(), 10)
        await fire(shop)
        assert await told(database, place) == []  # the lease still stands
        await leases_run_out(database)
        await fire(shop)
        assert [message["type"] for message in await told(database, place)] == ["action.due"]


async def test_a_placement_that_fails_stops_no_other_and_is_tried_again(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(database_url) as database, a_shop(database) as shop:
        bad, good = await places(database, 2)
        sound = firing.fire_placement

        async def failing(tx: Any, agency_id: str, placement_id: str, now: Any) -> None:
            if placement_id == bad.placement_id:
                raise ZeroDivisionError
            await sound(tx, agency_id, placement_id, now)

        monkeypatch.setattr(firing, "fire_placement", failing)
        await fire(shop)
        assert await told(database, bad) == []
        assert len(await told(database, good)) == 1
        monkeypatch.setattr(firing, "fire_placement", sound)
        await leases_run_out(database)
        await fire(shop)
        assert len(await told(database, bad)) == 1
        assert len(await told(database, good)) == 1


async def test_the_worker_leaves_sandboxes_alone(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop:
        now = clock.machine()
        place = await a_place(database, sandbox_now=now)
        async with database.writing() as tx:
            await an_action(tx, place, now - MINUTE, sandbox=True)
        await fire(shop)
        assert await told(database, place) == []


async def test_an_idle_worker_writes_nothing(sqlite_url: str) -> None:
    async with opened(sqlite_url) as database, a_shop(database) as shop:
        await a_place(database)
        before = await all_of(database, tables.change_counter)
        await fire(shop)
        assert await all_of(database, tables.change_counter) == before


async def test_a_worker_that_is_closing_gives_back_what_it_claimed(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(database_url) as database, a_shop(database) as shop:
        made = await places(database, 3)
        sound = firing.fire_placement

        async def then_close(*arguments: Any) -> None:
            await sound(*arguments)
            shop.closing = True

        monkeypatch.setattr(firing, "fire_placement", then_close)
        await fire(shop)
        assert [len(await told(database, place)) for place in made].count(1) == 1
        assert [row["lease_token"] for row in await all_of(database, tables.actions)] == [None] * 3
