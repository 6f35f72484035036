"""Whether the database answers, at which migration it stands, and when a worker last gave a sign of life."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError

from api.store.database import Database
from api.store.tables import workers

PATIENCE_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Health:
    answers: bool
    revision: str | None
    head: str | None
    beat_at: datetime | None


async def health(database: Database) -> Health:
    head = await asyncio.to_thread(head_revision)
    try:
        async with asyncio.timeout(PATIENCE_SECONDS), database.reading() as reader:
            await reader.execute(text("SELECT 1"))
            try:
                revision = (await reader.execute(text("SELECT version_num FROM alembic_version"))).scalar()
                beat_at = (await reader.execute(select(func.max(workers.c.beat_at)))).scalar()
            except SQLAlchemyError:  # nothing was migrated yet
                return Health(True, None, head, None)
    except (SQLAlchemyError, OSError, TimeoutError):
        return Health(False, None, head, None)
    return Health(True, revision, head, beat_at)


@lru_cache(maxsize=1)
def head_revision() -> str | None:
    """The newest revision that this code knows."""
    # Only this question needs Alembic: a process that is never asked doesn't load it.
    from alembic.script import ScriptDirectory

    from api.store.migrate import alembic_config

    return ScriptDirectory.from_config(alembic_config("sqlite://")).get_current_head()
