"""What is locked before a re-planning, and how PostgreSQL plans what follows."""

from __future__ import annotations

import asyncio

from sqlalchemy import insert, select, text

from api.changes.scope import open_scope
from api.store import tables
from api.store.database import Database, Tx
from api.store.locks import lock_for_planning
from api.store.placements import set_contacts
from tests.worker.made import a_place, a_placement, opened

c = tables.contacts.c
p = tables.placements.c


async def still_free(database: Database) -> set[str]:
    """The contacts that another transaction could lock now."""
    async with database.writing() as tx:
        return set((await tx.execute(select(c.id).with_for_update(skip_locked=True))).scalars())


async def plan_mode(tx: Tx) -> str:
    mode: str = (await tx.execute(text("SHOW plan_cache_mode"))).scalar_one()
    return mode


async def test_a_placements_contacts_are_locked_and_those_named(postgresql_url: str) -> None:
    async with opened(postgresql_url) as database:
        place = await a_place(database)
        async with database.writing() as tx:
            named, other = [await a_placement(tx, place.agency_id) for _ in range(2)]
            link = {"agency_id": place.agency_id, "placement_id": place.placement_id}
            await tx.execute(insert(tables.placement_contacts).values(contact_id=place.contact_id, **link))
        async with database.writing() as tx:
            await lock_for_planning(tx, place.agency_id, [place.placement_id], [named.contact_id])
            assert await still_free(database) == {other.contact_id}


async def test_a_contact_who_joined_while_the_placements_lock_was_waited_for_is_locked_before_it_is_planned(
    postgresql_url: str,
) -> None:
    async with opened(postgresql_url) as database:
        place = await a_place(database)
        agency_id, placement_id = place.agency_id, place.placement_id
        locked, waiting = asyncio.Event(), asyncio.Event()

        async def joins() -> None:
            async with database.writing() as tx:
                await lock_for_planning(tx, agency_id, [placement_id])
                locked.set()
                await waiting.wait()
                await asyncio.sleep(0.2)
                await set_contacts(tx, agency_id, placement_id, [place.contact_id])

        async def plans() -> None:
            await locked.wait()
            async with database.writing() as tx:
                waiting.set()
                scope = await open_scope(tx, agency_id, [placement_id])
                assert place.contact_id in await still_free(database)
                loaded = await scope.load(tx, placement_id)
                assert [each.ref for each in loaded.facts.contacts] == [place.contact_id]
                assert place.contact_id not in await still_free(database)

        await asyncio.gather(joins(), plans())


async def test_all_placements_are_locked_before_the_first_contact(postgresql_url: str) -> None:
    """Else two transactions could wait for each other in a circle."""
    async with opened(postgresql_url) as database:
        place = await a_place(database)
        async with database.writing() as tx:
            last = await a_placement(tx, place.agency_id)
            for placement_id in (place.placement_id, last.placement_id):
                await set_contacts(tx, place.agency_id, placement_id, [place.contact_id])
        ids = [place.placement_id, last.placement_id]

        async def both() -> None:
            async with database.writing() as waits:
                await lock_for_planning(waits, place.agency_id, ids)

        async with database.writing() as tx:
            await tx.execute(select(p.id).where(p.id == max(ids)).with_for_update(key_share=True))
            task = asyncio.create_task(both())
            await asyncio.sleep(0.2)
            assert not task.done()
            assert place.contact_id in await still_free(database)
        await task


async def test_statements_are_planned_once_where_all_is_asked_for_by_keys_and_only_there(
    postgresql_url: str,
) -> None:
    database = Database(postgresql_url, pool_size=1)
    try:
        async with database.writing(by_keys=True) as tx:
            assert await plan_mode(tx) == "force_generic_plan"
        async with database.writing() as tx:
            assert await plan_mode(tx) == "auto"
        async with database.reading() as reader:
            assert await plan_mode(reader) == "auto"
    finally:
        await database.close()
