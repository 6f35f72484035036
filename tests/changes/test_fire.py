"""What has come due is pushed once, told overdue once, and lapses when it has expired."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import update

from api.changes import settle
from api.changes.fire import fire_placement
from api.store import tables
from api.store.database import Database
from tests.worker.made import (
    HOUR,
    NOON,
    Place,
    a_place,
    all_of,
    an_action,
    an_endpoint,
    lapse_without_planning,
    opened,
    told,
)


@pytest.fixture(autouse=True)
def lapses(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    calls: list[str] = []
    monkeypatch.setattr(settle, "record_lapse", lapse_without_planning(calls))
    return calls


async def fire(database: Database, place: Place, now: datetime) -> list[str]:
    """The types of all messages so far."""
    async with database.writing() as tx:
        await fire_placement(tx, place.agency_id, place.placement_id, now)
    return [message["type"] for message in await told(database, place)]


async def add(database: Database, place: Place, due_at: datetime, **other: Any) -> str:
    async with database.writing() as tx:
        return await an_action(tx, place, due_at, **other)


async def test_a_due_action_is_pushed_once(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        await add(database, place, NOON)
        assert await fire(database, place, NOON) == ["action.due"]
        assert await fire(database, place, NOON) == ["action.due"]


async def test_nothing_is_pushed_before_it_is_due(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        await add(database, place, NOON)
        assert await fire(database, place, NOON.replace(hour=11, minute=59)) == []


async def test_a_tentative_action_is_never_pushed_nor_lapses(database_url: str, lapses: list[str]) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        await add(database, place, NOON, tentative=True)
        assert await fire(database, place, NOON + 100 * HOUR) == []
        assert lapses == []


async def test_a_blocked_action_is_pushed_and_says_so(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        await add(database, place, NOON, blocked=True, blocked_by="find_contact_details/1")
        await fire(database, place, NOON)
        [message] = await told(database, place)
        assert message["data"]["action"]["blocked"] is True


async def test_it_is_told_overdue_once_and_only_after_late_at(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        await add(database, place, NOON)
        assert await fire(database, place, NOON + 2 * HOUR) == ["action.due"]
        late = ["action.due", "action.overdue"]
        assert await fire(database, place, NOON + 3 * HOUR) == late
        assert await fire(database, place, NOON + 3 * HOUR) == late


async def test_what_expired_before_it_could_be_pushed_lapses_unpushed(
    database_url: str, lapses: list[str]
) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        action = await add(database, place, NOON)
        assert await fire(database, place, NOON + 24 * HOUR) == []
        assert lapses == [action]


@pytest.mark.parametrize(
    ("pushed_hours", "expected"),
    [
        pytest.param(-1, ["action.due"], id="moved later after the push: pushed again"),
        pytest.param(0, [], id="the same instant again counts for nothing"),
        pytest.param(+1, [], id="moved earlier after the push counts for nothing"),
    ],
)
async def test_a_move_after_a_push(database_url: str, pushed_hours: int, expected: list[str]) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        await add(database, place, NOON, pushed_due_at=NOON + pushed_hours * HOUR)
        assert await fire(database, place, NOON) == expected


async def test_lapses_come_first_in_order_of_their_instants(database_url: str, lapses: list[str]) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        await add(database, place, NOON)
        second = await add(database, place, NOON - 30 * HOUR, expires_at=NOON - HOUR)
        first = await add(database, place, NOON - 20 * HOUR, expires_at=NOON - 2 * HOUR)
        assert await fire(database, place, NOON) == ["action.due"]
        assert lapses == [first, second]


async def test_what_a_lapse_takes_out_of_the_plan_is_not_pushed(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        await add(database, place, NOON - 24 * HOUR)
        host = await add(database, place, NOON)
        lapse = lapse_without_planning()

        async def lapse_and_cancel(tx: Any, agency_id: str, action_id: str) -> None:
            await lapse(tx, agency_id, action_id)
            of_host = tables.actions.c.id == host
            await tx.execute(update(tables.actions).where(of_host).values(state="cancelled", next_at=None))

        monkeypatch.setattr(settle, "record_lapse", lapse_and_cancel)
        assert await fire(database, place, NOON) == []


async def test_two_at_once_push_once(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        for _ in range(5):
            await add(database, place, NOON)
        await asyncio.gather(*(fire(database, place, NOON) for _ in range(6)))
        messages = await told(database, place)
        assert len(messages) == 5
        assert [message["data"]["sequence"] for message in messages] == [1, 2, 3, 4, 5]


async def test_the_mark_the_message_and_the_deliveries_are_one_transaction(
    database_url: str,
) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        async with database.writing() as tx:
            await an_action(tx, place, NOON)
            await an_endpoint(tx, place.agency_id)

        async def dies_before_the_commit() -> None:
            async with database.writing() as tx:
                await fire_placement(tx, place.agency_id, place.placement_id, NOON)
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await dies_before_the_commit()
        assert await all_of(database, tables.webhook_messages) == []
        assert await all_of(database, tables.webhook_deliveries) == []
        [action] = await all_of(database, tables.actions)
        assert action["pushed_due_at"] is None
        assert await fire(database, place, NOON) == ["action.due"]


async def test_a_push_leaves_the_actions_etag(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        await add(database, place, NOON)
        [before] = await all_of(database, tables.actions)
        await fire(database, place, NOON)
        [after] = await all_of(database, tables.actions)
        assert after["changed"] == before["changed"]
        assert after["pushed_due_at"] == NOON
