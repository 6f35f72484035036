"""Hot statements straight to the driver: the same rows, in the same transaction, with the same failures."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import bindparam, insert, select, text

from api.ids import new_id
from api.store import straight, tables
from api.store.database import Database
from api.store.failures import is_taken
from tests.worker.made import a_place, all_of, opened

AT = datetime(2026, 9, 1, 12, 0, 0, 250000, tzinfo=UTC)
e = tables.events.c
ADD = insert(tables.events)
ADD_AND_ANSWER = insert(tables.events).returning(e.id, e.occurred_at, e.data)
FIND = (
    select(e.id, e.occurred_at, e.data, e.external_id)
    .where(e.agency_id == bindparam("its_agency"))
    .order_by(e.id)
)

END_OTHERS = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


def event(agency_id: str, **other: Any) -> dict[str, Any]:
    written = {"created_at": AT, "updated_at": AT, "occurred_at": AT, "recorded_at": AT}
    return {"agency_id": agency_id, "id": new_id(), "type": "applied", "data": {"a": [1]}, **written, **other}


async def test_rows_are_those_that_sqlalchemy_gives(database_url: str) -> None:
    async with opened(database_url) as database:
        agency_id = (await a_place(database)).agency_id
        async with database.writing() as tx:
            given = event(agency_id, external_id="crm-1")
            [added] = await straight.rows(tx, ADD_AND_ANSWER, given)
            assert tuple(added) == (given["id"], AT, {"a": [1]})
            asked = {"its_agency": agency_id}
            found = await straight.rows(tx, FIND, asked)
            assert [tuple(row) for row in found] == [tuple(row) for row in await tx.execute(FIND, asked)]
            assert (found[0].id, found[0].occurred_at, found[0].external_id) == (given["id"], AT, "crm-1")


async def test_what_was_written_goes_with_its_transaction(database_url: str) -> None:
    async with opened(database_url) as database:
        agency_id = (await a_place(database)).agency_id

        async def write(fails: bool) -> None:
            async with database.writing() as tx:
                await straight.run(tx, ADD, event(agency_id))
                await straight.run(tx, ADD, event(agency_id))
                if fails:
                    raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await write(fails=True)
        assert await all_of(database, tables.events) == []
        await write(fails=False)
        assert len(await all_of(database, tables.events)) == 2


async def test_what_is_taken_is_known_as_taken(database_url: str) -> None:
    async with opened(database_url) as database:
        agency_id = (await a_place(database)).agency_id

        async def write_twice() -> None:
            async with database.writing() as tx:
                for _ in range(2):
                    await straight.run(tx, ADD, event(agency_id, external_id="crm-1"))

        with pytest.raises(Exception, match=r"(?i)unique") as raised:  # the driver's own, or SQLAlchemy's
            await write_twice()
        assert is_taken(raised.value)
        assert await all_of(database, tables.events) == []


async def test_a_lost_connection_leaves_the_pool(postgresql_url: str) -> None:
    database = Database(postgresql_url, pool_size=1)
    agency_id = (await a_place(database)).agency_id

    async def lose_it() -> None:
        async with database.writing() as tx:
            async with opened(postgresql_url) as other, other.reading() as reader:
                await reader.execute(END_OTHERS)
            await straight.rows(tx, FIND, {"its_agency": agency_id})

    try:
        # By how far the driver has heard of it.
        with pytest.raises(Exception, match=r"connection|another operation"):
            await lose_it()
        async with database.writing() as tx:
            assert await straight.rows(tx, FIND, {"its_agency": agency_id}) == []
    finally:
        await database.close()


async def test_what_failed_is_told_where_the_rollback_fails_too(postgresql_url: str) -> None:
    database = Database(postgresql_url, pool_size=1)

    async def fail() -> None:
        async with database.writing() as tx:
            assert tx.sync_connection is not None
            driver: Any = tx.sync_connection.connection.driver_connection
            busy.append(asyncio.create_task(driver.fetch("SELECT pg_sleep(60)")))
            await asyncio.sleep(0.1)
            raise ZeroDivisionError

    busy: list[asyncio.Task[Any]] = []
    try:
        with pytest.raises(ZeroDivisionError):
            await fail()
        await asyncio.gather(*busy, return_exceptions=True)
        async with database.writing() as tx:
            assert (await tx.execute(text("SELECT 1"))).scalar() == 1
    finally:
        await database.close()


async def test_a_cancelled_transaction_leaves_nothing_and_its_connection_serves_on(
    postgresql_url: str,
) -> None:
    database = Database(postgresql_url, pool_size=1)
    agency_id = (await a_place(database)).agency_id
    written = asyncio.Event()

    async def write_and_linger() -> None:
        async with database.writing() as tx:
            await straight.run(tx, ADD, event(agency_id))
            written.set()
            await tx.execute(text("SELECT pg_sleep(60)"))

    try:
        lingering = asyncio.create_task(write_and_linger())
        await written.wait()
        lingering.cancel()
        with pytest.raises(asyncio.CancelledError):
            await lingering
        async with database.writing() as tx:
            assert await straight.rows(tx, FIND, {"its_agency": agency_id}) == []
    finally:
        await database.close()
