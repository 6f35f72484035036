"""Alembic's entry: runs the migrations over the same async drivers as the service."""

from __future__ import annotations

import asyncio
import warnings

from alembic import context
from sqlalchemy import Connection, pool

from api.settings import read_settings
from api.store.database_url import engine_for
from api.store.tables import metadata

# SQLite can't tell what an index of an expression was made of; PostgreSQL can, and compares them.
warnings.filterwarnings("ignore", ".*expression-based index")


def migrate_on(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_type=True,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


async def migrate_online(url: str) -> None:
    engine = engine_for(url, poolclass=pool.NullPool)
    async with engine.begin() as connection:
        await connection.run_sync(migrate_on)
    await engine.dispose()


asyncio.run(migrate_online(context.config.attributes.get("database_url") or read_settings().database_url))
