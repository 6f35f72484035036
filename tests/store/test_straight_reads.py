"""Reads straight to the driver."""

from __future__ import annotations

import asyncpg

from api.changes.make_agency import make_agency
from api.store.api_keys import page_of_api_keys
from api.store.database import Database
from api.store.paging import Asked, Page

END_OTHERS = """SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()"""
"""And waits until they have gone."""


async def test_a_connection_that_is_lost_between_two_reads_fails_neither(postgresql_url: str) -> None:
    database = Database(postgresql_url, pool_size=1)

    async def keys() -> Page:
        async with database.reading() as reader:
            return await page_of_api_keys(reader, caller.agency_id, Asked())

    try:
        async with database.writing() as tx:
            caller, _ = await make_agency(tx, name="Probe", time_zone="UTC", country="DE")
        before = await keys()
        await _throw_out_all(postgresql_url)
        assert (await keys()).data == before.data
    finally:
        await database.close()


async def _throw_out_all(url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(END_OTHERS)
    finally:
        await connection.close()
