"""What a message carries, and how it is numbered."""

from __future__ import annotations

import asyncio

import orjson
from sqlalchemy import select

from api.changes.tell import Happening, tell
from api.store import tables
from tests.worker.made import NOON, a_place, a_placement, all_of, an_action, an_endpoint, opened, told


async def test_an_action_message_can_be_acted_on_without_another_call(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        async with database.writing() as tx:
            action_id = await an_action(tx, place, NOON, brief=[{"item": "thanks"}])
            await tell(tx, place.agency_id, place.placement_id, [Happening("action.due", NOON, action_id)])
        [message] = await told(database, place)
        data = message["data"]
        assert (message["type"], message["timestamp"]) == ("action.due", "2026-09-01T12:00:00Z")
        assert (data["agency_id"], data["api_version"], data["sequence"]) == (place.agency_id, "v1", 1)
        assert data["action"]["id"] == action_id
        assert data["action"]["brief"] == [{"item": "thanks"}]
        assert data["action"]["due_at"] == "2026-09-01T12:00:00Z"
        for name in ("placement", "candidate", "client", "contact", "consultant"):
            assert data[name].keys() == {"id", "external_id", "name"}, name
        assert data["placement"]["name"] == "Dana for Engineer"
        assert data["links"]["completion"] == f"/v1/actions/{action_id}/completion"
        assert data["links"]["placement"] == f"/v1/placements/{place.placement_id}"
        assert data["trimmed"] is None


async def test_the_contact_is_the_actions_own_else_the_primary(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        async with database.writing() as tx:
            other = await a_placement(tx, place.agency_id)
            to_other = await an_action(tx, place, NOON, contact_id=other.contact_id)
            to_nobody = await an_action(
                tx, place, NOON, contact_id=None, recipient_type=None, recipient_id=None
            )
            happenings = [Happening("action.due", NOON, each) for each in (to_other, to_nobody)]
            happenings.append(Happening("plan.revised", NOON))
            await tell(tx, place.agency_id, place.placement_id, happenings)
        contacts = [message["data"]["contact"]["id"] for message in await told(database, place)]
        assert contacts == [other.contact_id, place.contact_id, place.contact_id]


async def test_a_happenings_own_data_is_laid_over(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        happening = Happening("placement.status_changed", NOON, data={"status": "offered"})
        async with database.writing() as tx:
            await tell(tx, place.agency_id, place.placement_id, [happening])
        [message] = await told(database, place)
        assert message["data"]["status"] == "offered"
        assert "action" not in message["data"]


async def test_the_sequence_of_a_placement_rises_by_one_without_gaps(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        async with database.writing() as tx:
            other = await a_placement(tx, place.agency_id)

        async def twice(where: str) -> None:
            async with database.writing() as tx:
                await tell(tx, place.agency_id, where, [Happening("plan.revised", NOON)] * 2)

        await asyncio.gather(*(twice(place.placement_id) for _ in range(4)), twice(other.placement_id))
        assert [m["data"]["sequence"] for m in await told(database, place)] == list(range(1, 9))
        assert [m["data"]["sequence"] for m in await told(database, other)] == [1, 2]


async def test_the_row_and_the_body_say_the_same(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        async with database.writing() as tx:
            endpoint = await an_endpoint(tx, place.agency_id)
            await tell(tx, place.agency_id, place.placement_id, [Happening("plan.revised", NOON)])
        [row] = await all_of(database, tables.webhook_messages)
        body = orjson.loads(row["body"])
        assert (row["type"], row["timestamp"]) == (body["type"], NOON)
        assert row["sequence"] == body["data"]["sequence"] == 1
        [delivery] = await all_of(database, tables.webhook_deliveries)
        assert (delivery["message_id"], delivery["endpoint_id"]) == (row["id"], endpoint)
        assert (delivery["placement_id"], delivery["sequence"]) == (place.placement_id, 1)


async def test_telling_nothing_writes_nothing(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        async with database.writing() as tx:
            await tell(tx, place.agency_id, place.placement_id, [])
        async with database.reading() as reader:
            assert (await reader.execute(select(tables.placements.c.sequence))).scalar() == 0
