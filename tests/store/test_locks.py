"""What is locked before a re-planning, and how PostgreSQL plans what follows."""

from __future__ import annotations

from sqlalchemy import insert, select, text

from api.store import tables
from api.store.database import Database, Tx
from api.store.locks import lock_contacts
from tests.worker.made import a_place, a_placement, opened

c = tables.contacts.c


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
            await lock_contacts(tx, place.agency_id, [place.placement_id], [named.contact_id])
            assert await still_free(database) == {other.contact_id}


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
