"""The databases of a run: a migrated SQLite file and a PostgreSQL as durable as in production."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from uuid import uuid4

import asyncpg
from sqlalchemy import text

from api.store.database import Database
from api.store.migrate import migrate
from tests import postgresql

SQLITE, POSTGRESQL = "SQLite", "PostgreSQL"
BOTH = (SQLITE, POSTGRESQL)


@contextmanager
def fresh(kind: str) -> Iterator[str]:
    """The URL of a new, migrated database, gone afterwards. Not to be called inside a running event loop."""
    if kind == POSTGRESQL:
        name = f"bench_{uuid4().hex[:12]}"
        asyncio.run(_execute(f"{_server()}/postgres", f'CREATE DATABASE "{name}"'))
        migrate(f"{_server()}/{name}")
        yield f"{_server()}/{name}"
        asyncio.run(_execute(f"{_server()}/postgres", f'DROP DATABASE "{name}" WITH (FORCE)'))
        return
    with tempfile.TemporaryDirectory(prefix="afterword-bench-") as folder:
        url = f"sqlite:///{Path(folder) / 'bench.db'}"
        migrate(url)
        yield url


@cache
def _server() -> str:
    """Started at the first question, and stopped when this process ends."""
    folder = Path(tempfile.mkdtemp(prefix="afterword-bench-"))
    folder.chmod(0o755)
    return postgresql.start(folder / "postgresql", os.getpid(), durable=True)


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def settle(database: Database) -> None:
    """What a database that had been growing for months has done long since: statistics, all-visible pages."""
    async with database.reading() as reader:
        await reader.execute(text("ANALYZE" if database.is_sqlite else "VACUUM ANALYZE"))
