"""No endpoint and no agency takes up the workers: the others' messages go out beside theirs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from api import clock
from api.store import delivery_lines, tables
from api.store.database import Database
from api.store.delivery_lines import PER_AGENCY, PER_ENDPOINT, Line, in_rounds
from api.worker.deliver import AT_ONCE, deliver
from tests.worker.made import NOON, a_place, a_shop, an_endpoint, opened
from tests.worker.receiver import OK, Receiver, receiving
from tests.worker.test_delivering import a_told_place, deliveries, run, sequences, tell_all

HOUR = timedelta(hours=1)


@asynccontextmanager
async def never_answering() -> AsyncIterator[Receiver]:
    """Not before the end of the test."""
    end = asyncio.Event()

    async def wait(_: int) -> bytes:
        await end.wait()
        return OK

    async with receiving(wait) as receiver:
        try:
            yield receiver
        finally:
            end.set()


async def arrive(receiver: Receiver, count: int) -> None:
    async with asyncio.timeout(5):
        while len(receiver.requests) < count:  # noqa: ASYNC110 - the receiver knows no event
            await asyncio.sleep(0.01)


async def test_an_endpoint_that_never_answers_holds_up_no_other_agency(database_url: str) -> None:
    async with (
        opened(database_url) as database,
        a_shop(database) as shop,
        never_answering() as dead,
        receiving() as quick,
    ):
        await a_told_place(database, dead.url, *["plan.revised"] * (AT_ONCE + 50))
        await deliver(shop)
        await a_told_place(database, quick.url, "plan.revised")
        await deliver(shop)
        await arrive(quick, 1)
        for task in shop.under_way:
            task.cancel()


async def test_all_workers_together_keep_to_the_most_of_an_endpoint(database_url: str) -> None:
    async with (
        opened(database_url) as one,
        opened(database_url) as other,
        a_shop(one) as shop,
        a_shop(other) as another,
        never_answering() as dead,
    ):
        await a_told_place(one, dead.url, *["plan.revised"] * 50)
        await asyncio.gather(deliver(shop), deliver(another))
        await deliver(shop)
        under_way = shop.under_way | another.under_way
        assert len(under_way) == PER_ENDPOINT
        for task in under_way:
            task.cancel()


async def test_an_agency_with_many_dead_endpoints_leaves_room_for_others(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop, never_answering() as dead:
        place = await a_place(database)
        async with database.writing() as tx:
            for number in range(8):
                await an_endpoint(tx, place.agency_id, url=f"{dead.url}/{number}")
        await tell_all(database, place, *["plan.revised"] * 20)
        await deliver(shop)
        assert len(shop.under_way) == PER_AGENCY
        for task in shop.under_way:
            task.cancel()


async def test_what_is_told_while_an_endpoint_is_disabled_goes_out_once_it_is_enabled(
    database_url: str,
) -> None:
    e = tables.webhook_endpoints
    async with opened(database_url) as database, a_shop(database) as shop, receiving() as receiver:
        place = await a_told_place(database, receiver.url, enabled=False)
        await tell_all(database, place, *["plan.revised"] * 3)
        await run(shop)
        assert receiver.requests == []
        assert [row["state"] for row in await deliveries(database)] == ["pending"] * 3
        async with database.writing() as tx:
            await tx.execute(update(e).values(enabled=True))
        await run(shop)
        assert sorted(sequences(receiver)) == [1, 2, 3]


async def test_a_worker_writes_nothing_for_what_waits(sqlite_url: str) -> None:
    async with opened(sqlite_url) as database, a_shop(database) as shop:
        await a_told_place(database, "http://127.0.0.1:1/", "plan.revised", enabled=False)
        later = clock.machine() + HOUR
        await a_told_place(database, "http://127.0.0.1:1/", "plan.revised", rate_limit=1, next_slot_at=later)
        before = await written(database)
        await deliver(shop)
        assert await written(database) == before


async def written(database: Database) -> Any:
    async with database.reading() as reader:
        return (await reader.execute(select(tables.change_counter.c.n))).scalar()


async def test_a_limit_that_was_taken_away_holds_up_nothing(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop, receiving() as receiver:
        later = clock.machine() + HOUR
        await a_told_place(database, receiver.url, "plan.revised", next_slot_at=later)
        await run(shop)
        assert len(receiver.requests) == 1


async def test_the_longest_due_of_an_endpoint_goes_first(database_url: str) -> None:
    d = tables.webhook_deliveries.c
    async with opened(database_url) as database:
        await a_told_place(database, "https://crm.example/", *["plan.revised"] * (PER_ENDPOINT + 5))
        rows = await deliveries(database)
        async with database.writing() as tx:
            for minute, row in enumerate(reversed(rows)):
                at = NOON + timedelta(minutes=minute)
                await tx.execute(
                    update(tables.webhook_deliveries).where(d.id == row["id"]).values(next_attempt_at=at)
                )
        async with database.reading() as reader:
            chosen = await delivery_lines.choose(reader, clock.machine(), 100)
        assert [id_ for _, id_ in chosen] == [row["id"] for row in reversed(rows)][:PER_ENDPOINT]


def a_line(agency: str, ids: str, in_agency: int = 0, in_endpoint: int = 0) -> Line:
    return Line(agency, in_agency, in_endpoint, tuple(ids))


@pytest.mark.parametrize(
    ("lines", "limit", "expected"),
    [
        pytest.param([a_line("A", "abc"), a_line("B", "xy")], 9, "axbyc", id="one of each line, in rounds"),
        pytest.param([a_line("A", "abc"), a_line("B", "xy")], 3, "axb", id="no more than there is room for"),
        pytest.param([a_line("A", "abc", 8, 8), a_line("B", "x")], 9, "axb", id="8 of 10 are under way"),
        pytest.param(
            [a_line("A", "abc", 23, 3), a_line("A", "def", 23), a_line("B", "xy")],
            9,
            "adxy",
            id="23 of the agency's 25 are under way",
        ),
        pytest.param([], 9, "", id="none waits"),
    ],
)
def test_each_line_gives_one_in_turn_as_far_as_there_is_room(
    lines: list[Line], limit: int, expected: str
) -> None:
    assert "".join(id_ for _, id_ in in_rounds(lines, limit)) == expected
