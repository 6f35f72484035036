"""The sandbox clock: moved, it does all on the way, in order of time."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select

from api.access.keys import Caller
from api.changes import move_clock as moving
from api.changes import settle
from api.changes.preconditions import Precondition
from api.ids import new_id
from api.refusals import Conflict, Stale
from api.store import tables
from api.store.agencies import agency_of
from api.store.database import Database
from tests.worker.made import (
    HOUR,
    NOON,
    WRITTEN,
    Place,
    a_place,
    a_placement,
    an_action,
    lapse_without_planning,
    opened,
    told,
)


@pytest.fixture(autouse=True)
def lapses(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    calls: list[str] = []
    monkeypatch.setattr(settle, "record_lapse", lapse_without_planning(calls))
    return calls


async def move_clock(database: Database, agency_id: str, target: datetime) -> datetime | None:
    """Moves it, and tells where it then stands."""
    async with database.reading() as reader:
        agency = await agency_of(reader, agency_id)
    await moving.move_clock(database, Caller(agency_id, agency, None, "test", frozenset()), target)
    async with database.reading() as reader:
        return (await agency_of(reader, agency_id)).sandbox_now


async def an_event(database: Database, place: Place) -> None:
    async with database.writing() as tx:
        await tx.execute(
            insert(tables.events).values(
                agency_id=place.agency_id,
                id=new_id(),
                type="applied",
                occurred_at=NOON,
                recorded_at=NOON,
                data={},
                placement_id=place.placement_id,
                **WRITTEN,
            )
        )


async def stands_at(database: Database, place: Place) -> datetime | None:
    async with database.reading() as reader:
        c = tables.agencies.c
        return (await reader.execute(select(c.sandbox_now).where(c.agency_id == place.agency_id))).scalar()


def heard(messages: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(message["type"], message["timestamp"]) for message in messages]


async def test_all_on_the_way_happens_each_at_its_own_instant(database_url: str, lapses: list[str]) -> None:
    async with opened(database_url) as database:
        place = await a_place(database, sandbox_now=NOON)
        async with database.writing() as tx:
            first = await an_action(tx, place, NOON + HOUR, sandbox=True)
            await an_action(tx, place, NOON + 30 * HOUR, sandbox=True)
        assert await move_clock(database, place.agency_id, NOON + 31 * HOUR) == NOON + 31 * HOUR
        assert heard(await told(database, place)) == [
            ("action.due", "2026-09-01T13:00:00Z"),
            ("action.overdue", "2026-09-01T15:00:00.000001Z"),
            ("action.due", "2026-09-02T18:00:00Z"),
        ]
        assert lapses == [first]
        assert await stands_at(database, place) == NOON + 31 * HOUR


async def test_what_is_already_past_happens_at_where_the_clock_stands(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database, sandbox_now=NOON)
        async with database.writing() as tx:
            await an_action(tx, place, NOON - HOUR, sandbox=True)
        await move_clock(database, place.agency_id, NOON)
        assert heard(await told(database, place)) == [("action.due", "2026-09-01T12:00:00Z")]


async def test_it_goes_in_order_of_time_over_all_placements(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database, sandbox_now=NOON)
        async with database.writing() as tx:
            other = await a_placement(tx, place.agency_id)
            for hour in (5, 1, 3):
                await an_action(tx, place, NOON + hour * HOUR, sandbox=True)
            for hour in (2, 4):
                await an_action(tx, other, NOON + hour * HOUR, sandbox=True)
        await move_clock(database, place.agency_id, NOON + 6 * HOUR)
        c = tables.webhook_messages.c
        async with database.reading() as reader:
            rows = await reader.execute(select(c.timestamp).where(c.type == "action.due").order_by(c.id))
            assert list(rows.scalars()) == [NOON + hour * HOUR for hour in (1, 2, 3, 4, 5)]


async def test_before_the_first_event_it_may_be_set_anywhere(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database, sandbox_now=NOON)
        assert await move_clock(database, place.agency_id, NOON - 1000 * HOUR) == NOON - 1000 * HOUR


async def test_after_the_first_event_it_only_goes_forward(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database, sandbox_now=NOON)
        await an_event(database, place)
        with pytest.raises(Conflict, match="only goes forward"):
            await move_clock(database, place.agency_id, NOON - timedelta(seconds=1))
        assert await move_clock(database, place.agency_id, NOON) == NOON
        assert await stands_at(database, place) == NOON


async def test_a_live_agency_has_no_clock_to_move(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        with pytest.raises(Conflict, match="real one"):
            await move_clock(database, place.agency_id, NOON)


async def test_another_sandbox_stands_still(database_url: str) -> None:
    async with opened(database_url) as database:
        mine, other = await a_place(database, sandbox_now=NOON), await a_place(database, sandbox_now=NOON)
        async with database.writing() as tx:
            await an_action(tx, other, NOON + HOUR, sandbox=True)
        await move_clock(database, mine.agency_id, NOON + 2 * HOUR)
        assert await told(database, other) == []
        assert await stands_at(database, other) == NOON


async def test_of_moves_at_once_each_goes_where_it_was_to_go_or_is_refused(database_url: str) -> None:
    async with opened(database_url) as one, opened(database_url) as other:
        place = await a_place(one, sandbox_now=NOON)
        await an_event(one, place)
        async with one.writing() as tx:
            for hour in range(20):
                await an_action(
                    tx,
                    place,
                    NOON + hour * HOUR,
                    sandbox=True,
                    late_at=NOON + 90 * HOUR,
                    expires_at=NOON + 99 * HOUR,
                )
        shorter, *longer = await asyncio.gather(
            move_clock(one, place.agency_id, NOON + 10 * HOUR),
            move_clock(other, place.agency_id, NOON + 20 * HOUR),
            move_clock(one, place.agency_id, NOON + 20 * HOUR),
            return_exceptions=True,
        )
        assert longer == [NOON + 20 * HOUR] * 2
        assert isinstance(shorter, Conflict | datetime)
        messages = await told(one, place)
        assert len(messages) == 20
        assert [m["timestamp"] for m in messages] == sorted(m["timestamp"] for m in messages)
        assert await stands_at(one, place) == NOON + 20 * HOUR


async def test_a_long_way_is_gone_in_little_time(database_url: str) -> None:
    """Thousands of steps a minute: these 200 take about two seconds; twenty is for a busy machine."""
    async with opened(database_url) as database:
        place = await a_place(database, sandbox_now=NOON)
        async with database.writing() as tx:
            for minute in range(200):
                due = NOON + timedelta(minutes=minute)
                await an_action(
                    tx, place, due, sandbox=True, late_at=NOON + 90 * HOUR, expires_at=NOON + 99 * HOUR
                )
        started = asyncio.get_running_loop().time()
        await move_clock(database, place.agency_id, NOON + 4 * HOUR)
        assert asyncio.get_running_loop().time() - started < 20
        assert len(await told(database, place)) == 200


async def test_a_move_that_another_overtakes_is_refused_and_the_clock_stays_where_that_one_set_it(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(database_url) as database:
        place = await a_place(database, sandbox_now=NOON)
        await an_event(database, place)

        async def meanwhile_another_moves_it_further(_: Database, agency_id: str) -> None:
            monkeypatch.undo()
            await move_clock(database, agency_id, NOON + 9 * HOUR)

        monkeypatch.setattr(moving, "run_agency_tasks", meanwhile_another_moves_it_further)
        with pytest.raises(Conflict, match="stands at 2026-09-01T21:00:00Z"):
            await move_clock(database, place.agency_id, NOON + HOUR)
        assert await stands_at(database, place) == NOON + 9 * HOUR


async def test_of_two_moves_from_the_same_sight_of_the_clock_one_is_stale(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database, sandbox_now=NOON)
        await an_event(database, place)
        async with database.reading() as reader:
            agency = await agency_of(reader, place.agency_id)
        caller = Caller(place.agency_id, agency, None, "test", frozenset())
        as_seen = Precondition(frozenset({moving.clock_stamp(NOON)}))
        answers = await asyncio.gather(
            *(moving.move_clock(database, caller, NOON + hours * HOUR, as_seen) for hours in (1, 2)),
            return_exceptions=True,
        )
        assert sorted(type(each) for each in answers if each is not None) == [Stale]
        assert await stands_at(database, place) in (NOON + HOUR, NOON + 2 * HOUR)


async def test_the_move_is_noted_with_its_last_step_or_not_at_all(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(database_url) as database:
        place = await a_place(database, sandbox_now=NOON)
        monkeypatch.setattr(moving, "audit", _fails)
        with pytest.raises(RuntimeError):
            await move_clock(database, place.agency_id, NOON + HOUR)
        assert await stands_at(database, place) == NOON
        monkeypatch.undo()
        await move_clock(database, place.agency_id, NOON + HOUR)
        async with database.reading() as reader:
            noted = (await reader.execute(select(tables.audit_events.c.data))).scalars().all()
        assert noted == [{"now": "2026-09-01T13:00:00Z"}]


async def _fails(*_: object, **__: object) -> None:
    raise RuntimeError
