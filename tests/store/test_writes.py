"""Rows of several tables written together: the same rows on both databases, in one transaction, in one statement."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import orjson
import pytest
from sqlalchemy import select, text

from api.ids import new_id
from api.store import straight, tables
from api.store.database import Database, Tx, savepoint
from api.store.failures import is_taken
from api.store.writes import Changed, New, write, write_later, write_now
from tests.worker.made import a_place, all_of, opened

AT = datetime(2026, 9, 1, 12, 0, 0, 250000, tzinfo=UTC)
LATER = datetime(2026, 9, 2, 12, 0, 0, tzinfo=UTC)
DATA = {"quote": 'a "quoted" line\nand another', "list": [1, None, {"ä": True}]}


def event(agency_id: str, **other: Any) -> dict[str, Any]:
    written = {"created_at": AT, "updated_at": AT, "occurred_at": AT, "recorded_at": AT}
    return {"agency_id": agency_id, "id": new_id(), "type": "applied", "data": DATA, **written, **other}


async def rows_by_id(database: Database) -> dict[str, Any]:
    return {row["id"]: row for row in await all_of(database, tables.events)}


async def audits(tx: Tx) -> int:
    return len((await tx.execute(select(tables.audit_events.c.id))).all())


def an_audit(agency_id: str) -> New:
    row = {"agency_id": agency_id, "id": new_id(), "verb": "save", "resource_type": "job", "data": DATA}
    return New(tables.audit_events, [row | {"created_at": AT, "updated_at": AT}])


@pytest.mark.parametrize("count", [1, 3])
async def test_new_rows_are_as_given(database_url: str, count: int) -> None:
    async with opened(database_url) as database:
        agency_id = (await a_place(database)).agency_id
        given = [event(agency_id, external_id=f"crm-{number}") for number in range(count)]
        async with database.writing() as tx:
            await tx.execute(text("SELECT 1"))
            await write(tx, New(tables.events, given))
        kept = await rows_by_id(database)
        assert len(kept) == count
        for each in given:
            row = kept[each["id"]]
            assert {name: row[name] for name in each} == each
            assert row["changed"] > 0


@pytest.mark.parametrize("count", [1, 3])
async def test_only_the_rows_named_are_changed_and_stamped_anew(database_url: str, count: int) -> None:
    async with opened(database_url) as database:
        agency_id, other = [(await a_place(database)).agency_id for _ in range(2)]
        mine = [event(agency_id) for _ in range(4)]
        theirs = event(other, id=mine[0]["id"])
        async with database.writing() as tx:
            await write(tx, New(tables.events, [*mine, theirs]))
        before = {(row["agency_id"], row["id"]): row for row in await all_of(database, tables.events)}
        async with database.writing() as tx:
            await tx.execute(text("SELECT 1"))
            wanted = [
                {"id": each["id"], "type": f"t{n}", "occurred_at": LATER, "data": {"n": n}}
                for n, each in enumerate(mine[:count])
            ]
            await write(tx, Changed(tables.events, agency_id, wanted))
        after = {(row["agency_id"], row["id"]): row for row in await all_of(database, tables.events)}
        for n, each in enumerate(mine[:count]):
            row, was = after.pop((agency_id, each["id"])), before.pop((agency_id, each["id"]))
            assert row == was | {
                "type": f"t{n}",
                "occurred_at": LATER,
                "data": {"n": n},
                "changed": row["changed"],
            }
            assert row["changed"] > was["changed"]
        assert after == before


async def test_rows_may_refer_to_rows_written_beside_them(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        first = event(place.agency_id)
        second = {"agency_id": place.agency_id, "placement_id": place.placement_id, "event_id": first["id"]}
        async with database.writing() as tx:
            await tx.execute(text("SELECT 1"))
            await write(tx, New(tables.events, [first]), New(tables.event_placements, [second]))
        assert len(await all_of(database, tables.event_placements)) == 1


async def test_one_that_is_taken_takes_all_with_it(database_url: str) -> None:
    async with opened(database_url) as database:
        agency_id = (await a_place(database)).agency_id
        twice = [event(agency_id, external_id="crm-1") for _ in range(2)]

        async def write_them() -> None:
            async with database.writing() as tx:
                await tx.execute(text("SELECT 1"))
                await write(tx, an_audit(agency_id), New(tables.events, twice))

        with pytest.raises(Exception, match=r"(?i)unique") as raised:
            await write_them()
        assert is_taken(raised.value)
        assert await all_of(database, tables.events) == await all_of(database, tables.audit_events) == []


async def test_what_is_written_later_is_written_before_the_commit(database_url: str) -> None:
    async with opened(database_url) as database:
        agency_id = (await a_place(database)).agency_id
        async with database.writing() as tx:
            for _ in range(2):
                write_later(tx, an_audit(agency_id))
            assert await audits(tx) == 0
            await write_now(tx)
            assert await audits(tx) == 2
            write_later(tx, an_audit(agency_id))
        assert len(await all_of(database, tables.audit_events)) == 3


async def test_what_was_to_be_written_later_goes_with_its_transaction(database_url: str) -> None:
    database = Database(database_url, pool_size=1)  # the next transaction has the same connection
    try:
        agency_id = (await a_place(database)).agency_id

        async def fail() -> None:
            async with database.writing() as tx:
                write_later(tx, an_audit(agency_id))
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await fail()
        async with database.writing() as tx:
            await tx.execute(text("SELECT 1"))
        assert await all_of(database, tables.audit_events) == []
    finally:
        await database.close()


@pytest.mark.parametrize("fails", [True, False])
async def test_of_a_part_that_is_undone_nothing_is_written_later(database_url: str, fails: bool) -> None:
    async with opened(database_url) as database:
        agency_id = (await a_place(database)).agency_id

        async def a_part(tx: Tx) -> None:
            async with savepoint(tx):
                write_later(tx, an_audit(agency_id))
                if fails:
                    raise ZeroDivisionError

        async with database.writing() as tx:
            write_later(tx, an_audit(agency_id))
            if fails:
                with pytest.raises(ZeroDivisionError):
                    await a_part(tx)
            else:
                await a_part(tx)
            write_later(tx, an_audit(agency_id))
        assert len(await all_of(database, tables.audit_events)) == (2 if fails else 3)


async def test_several_tables_take_postgresql_one_statement(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    run = straight.run

    async def noted(tx: Tx, statement: Any, values: Any) -> None:
        sent.append(orjson.dumps(sorted(values)).decode())
        await run(tx, statement, values)

    monkeypatch.setattr(straight, "run", noted)
    async with opened(postgresql_url) as database:
        agency_id = (await a_place(database)).agency_id
        sent.clear()
        async with database.writing() as tx:
            write_later(tx, an_audit(agency_id), New(tables.events, [event(agency_id), event(agency_id)]))
            write_later(tx, an_audit(agency_id))
        assert sent == ['["rows_0","rows_1"]']
