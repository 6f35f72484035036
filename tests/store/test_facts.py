"""What a placement's plan is made from, as it is read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from api.ids import new_id
from api.store import tables
from api.store.database import Tx
from api.store.facts import load_facts
from tests.worker.made import WRITTEN, Place, a_place, a_placement, an_action, opened

DAY = timedelta(days=1)


async def an_event(tx: Tx, place: Place, type_: str, at: datetime, **data: Any) -> None:
    values = {"placement_id": place.placement_id, "contact_id": data.get("contact"), "data": data}
    mine = {"agency_id": place.agency_id, "id": new_id(), **WRITTEN}
    await tx.execute(
        insert(tables.events).values(type=type_, occurred_at=at, recorded_at=at, **values, **mine)
    )


@pytest.mark.parametrize("ago", [10, 120, 1000])
async def test_courtesies_of_others_are_read_from_long_before_the_first_event_however_old_that_is(
    database_url: str, ago: int
) -> None:
    first = datetime.now(UTC) - ago * DAY
    async with opened(database_url) as database:
        place = await a_place(database)
        async with database.writing() as tx:
            other = await a_placement(tx, place.agency_id)
            link = {"agency_id": place.agency_id, "contact_id": place.contact_id}
            for each in (place, other):
                await tx.execute(
                    insert(tables.placement_contacts).values(placement_id=each.placement_id, **link)
                )
            theirs = Place(place.agency_id, other.placement_id, place.contact_id)
            await an_event(tx, place, "applied", first)
            sent = {"contact": place.contact_id, "channel": "email"}
            await an_event(tx, theirs, "message_sent", first - 80 * DAY, kind="status_follow_up", **sent)
            await an_event(tx, theirs, "message_sent", first - 70 * DAY, kind="reply", **sent)
            await an_event(tx, theirs, "message_sent", first - 60 * DAY, **sent)
            done = {"state": "done", "class": "courtesy", "done_at": first - 50 * DAY}
            await an_action(tx, theirs, first - 51 * DAY, **done)
            await an_action(tx, theirs, first + 5 * DAY, **{"class": "courtesy"})
            await an_action(tx, theirs, first + 6 * DAY)  # owed
            await an_action(tx, place, first + 7 * DAY, **{"class": "courtesy"})  # its own
        async with database.reading() as reader:
            loaded = await load_facts(
                reader, place.agency_id, place.placement_id, leading=True, other_open_placements=0
            )
        found = sorted((each.at - first, each.placed) for each in loaded.courtesies)
        assert found == [(-80 * DAY, False), (-50 * DAY, False), (5 * DAY, True)]
