"""The migrations lead to the very tables that the code knows, and back, on both databases."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic import command

from api.store.migrate import alembic_config


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
