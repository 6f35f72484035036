"""All values of an IN in one parameter."""

from __future__ import annotations

import pytest
from sqlalchemy import ColumnElement, select
from sqlalchemy.dialects import sqlite

from api.store import tables
from api.store.among import among
from api.store.keyed import keyed
from tests.worker.made import a_place, a_placement, opened

c = tables.contacts.c


@pytest.mark.parametrize("count", [0, 1, 3])
async def test_it_finds_those_named_and_no_others(database_url: str, count: int) -> None:
    async with opened(database_url) as database:
        place = await a_place(database)
        async with database.writing() as tx:
            ids = [(await a_placement(tx, place.agency_id)).contact_id for _ in range(3)]
            found = await tx.execute(select(c.id).where(among(c.id, "ids")), {"ids": ids[:count]})
            assert sorted(found.scalars()) == sorted(ids[:count])


async def test_any_text_may_be_among_them(database_url: str) -> None:
    async with opened(database_url) as database:
        await a_place(database)
        async with database.reading() as reader:
            named = select(c.name).where(among(c.name, "names"))
            names = ["Joan Webb", "O'Neill", '"quoted"', "a, b", "{}", "NULL", "ü\\"]
            found = set((await reader.execute(named, {"names": names})).scalars())
            every = set((await reader.execute(select(c.name))).scalars())
            assert found == every & set(names)
            assert set((await reader.execute(named, {"names": sorted(every)})).scalars()) == every


@pytest.mark.parametrize(
    "condition", [among(c.id, "ids"), keyed("keys", c.agency_id, c.id)], ids=["among", "keyed"]
)
def test_sqlite_is_asked_for_it_as_an_index_answers_it(condition: ColumnElement[bool]) -> None:
    """`(id IN ...) = 1` would mean the same and read the whole table."""
    asked = str(select(c.id).where(c.agency_id == "a", condition).compile(dialect=sqlite.dialect()))
    assert "IN (SELECT" in asked
    assert "= 1" not in asked
