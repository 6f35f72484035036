"""What has been kept long enough goes, and nothing else."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import insert, select

from api import clock
from api.changes.tell import Happening, tell
from api.store import retention, tables, workers
from api.worker.housekeeping import keep_house
from tests.worker.made import NOON, a_place, a_shop, all_of, an_endpoint, opened


async def test_old_idempotency_keys_go(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop:
        place = await a_place(database)
        now = clock.machine()
        async with database.writing() as tx:
            for key, hours in (("old", 25), ("young", 23)):
                await tx.execute(
                    insert(tables.idempotency_keys).values(
                        agency_id=place.agency_id,
                        key=key,
                        fingerprint="f",
                        created_at=now - timedelta(hours=hours),
                    )
                )
        await keep_house(shop)
        assert [row["key"] for row in await all_of(database, tables.idempotency_keys)] == ["young"]


async def test_messages_go_with_their_deliveries_once_they_are_old(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop:
        place = await a_place(database)
        async with database.writing() as tx:
            await an_endpoint(tx, place.agency_id)
            await tell(tx, place.agency_id, place.placement_id, [Happening("plan.revised", NOON)] * 2)
        await keep_house(shop)
        assert len(await all_of(database, tables.webhook_messages)) == 2
        async with database.writing() as tx:
            in_an_hour = clock.machine() + timedelta(hours=1)
            assert await retention.forget_messages(tx, place.agency_id, in_an_hour, 10) == 2
        assert await all_of(database, tables.webhook_messages) == []
        assert await all_of(database, tables.webhook_deliveries) == []


async def test_an_id_lies_on_the_right_side_of_an_instant(database_url: str) -> None:
    async with opened(database_url) as database:
        before = clock.machine() - timedelta(seconds=1)
        place = await a_place(database)
        async with database.reading() as reader:
            c = tables.placements.c
            for at, found in ((before, 0), (before + timedelta(hours=1), 1)):
                older = select(c.id).where(c.id < retention.first_id_at(at))
                assert len(list((await reader.execute(older)).scalars())) == found
        assert place


async def test_a_worker_that_fell_silent_is_forgotten(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop:
        now = clock.machine()
        async with database.writing() as tx:
            await workers.beat(tx, shop.worker_id, now)
            await workers.beat(tx, "01920000-0000-7000-8000-000000000000", now - timedelta(hours=2))
        await keep_house(shop)
        assert [row["id"] for row in await all_of(database, tables.workers)] == [shop.worker_id]
        async with database.reading() as reader:
            assert await workers.last_beat(reader) == now
