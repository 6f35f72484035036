"""The migrations lead to the very tables that the code knows, and back, on both databases."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest
from alembic import command
from sqlalchemy import text

from api.changes.make_agency import make_agency
from api.store.database_url import engine_for
from api.store.migrate import alembic_config
from tests.routes.conftest import app_on, client_of
from tests.routes.test_plans import with_a_history


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    url: str = request.getfixturevalue("empty_postgresql_url")
    return url


async def test_a_fresh_database_at_head_is_what_the_tables_say(empty_url: str) -> None:
    config = alembic_config(empty_url)
    steps: list[Callable[[], object]] = [
        lambda: command.upgrade(config, "head"),
        lambda: command.check(config),
        lambda: command.downgrade(config, "0001"),
        lambda: command.upgrade(config, "head"),
        lambda: command.check(config),
    ]
    for step in steps:
        await asyncio.to_thread(step)


async def test_plans_as_they_stood_are_the_same_once_their_words_are_kept_once(empty_url: str) -> None:
    """Down to where every revision held the words of what it wrote, and up again."""
    config = alembic_config(empty_url)
    await asyncio.to_thread(command.upgrade, config, "head")
    async with app_on(empty_url) as app, app.state.database.writing() as tx:
        _, key = await make_agency(tx, name="Probe", time_zone="UTC", country="DE", sandbox=True)
    async with app_on(empty_url) as app, client_of(app, key) as http:
        placement = await with_a_history(http)
        stood = await plans_as_they_stood(http, placement)
    await asyncio.to_thread(command.downgrade, config, "0003")
    kept = [action for written in await all_written(empty_url) for action in written.values() if action]
    assert kept
    assert all(action["brief"] and action["explanation"] for action in kept)
    await asyncio.to_thread(command.upgrade, config, "head")
    kept = [action for written in await all_written(empty_url) for action in written.values() if action]
    assert not any("brief" in action or "explanation" in action for action in kept)
    async with app_on(empty_url) as app, client_of(app, key) as http:
        assert await plans_as_they_stood(http, placement) == stood


async def plans_as_they_stood(http: httpx.AsyncClient, placement: str) -> list[Any]:
    path = f"/v1/placements/{placement}/plan/revisions"
    revisions = (await http.get(path)).json()["data"]
    return [(await http.get(f"{path}/{each['number']}")).json()["actions"] for each in revisions]


async def all_written(url: str) -> list[dict[str, Any]]:
    """What each revision wrote, as it is stored."""
    engine = engine_for(url)
    async with engine.connect() as connection:
        rows = await connection.execute(text("SELECT CAST(written AS TEXT) FROM plan_revisions"))
        found = [orjson.loads(row) for row in rows.scalars()]
    await engine.dispose()
    return found
