"""DATABASE_URL in any form that people have: ours, libpq's with its parameters, a hoster's `postgres://`."""

from __future__ import annotations

from functools import partial
from typing import Any

import asyncpg
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

OF_LIBPQ_ALONE = frozenset(
    (
        "channel_binding",
        "gssencmode",
        "keepalives",
        "keepalives_idle",
        "keepalives_interval",
        "keepalives_count",
    )
)
"""Parameters that asyncpg has no equal for, and does without."""

CONNECT_SECONDS = 30.0


def engine_for(url: str, **options: Any) -> AsyncEngine:
    """An engine with the async driver of the URL's database. Parameters never stand in errors or logs: names and
    secrets are among them. Raises ValueError where the URL can't be meant."""
    parsed = read_database_url(url)
    options |= {"hide_parameters": True}
    if parsed.get_backend_name() == "sqlite":
        return create_async_engine(parsed.set(drivername="sqlite+aiosqlite"), **options)
    return create_async_engine("postgresql+asyncpg://", async_creator=partial(connect, url), **options)


async def connect(url: str, seconds: float | None = None) -> asyncpg.Connection:
    """A connection to PostgreSQL of the driver's own, within so many seconds: else what connect_timeout says."""
    parsed = read_database_url(url)
    asked = {name: value for name, value in parsed.query.items() if name not in OF_LIBPQ_ALONE}
    patience = asked.pop("connect_timeout", None)
    if "ssl" in asked:
        asked.setdefault("sslmode", asked.pop("ssl"))
    dsn = parsed.set(drivername="postgresql", query=asked).render_as_string(hide_password=False)
    return await asyncpg.connect(dsn, timeout=seconds or float(str(patience or 0)) or CONNECT_SECONDS)


def read_database_url(url: str) -> URL:
    """Raises ValueError where it can't be meant, and says how it should look."""
    plain = "postgresql://" + url.removeprefix("postgres://") if url.startswith("postgres://") else url
    try:
        parsed = make_url(plain)
        if parsed.get_backend_name() in {"sqlite", "postgresql"}:
            return parsed
    except (ArgumentError, ValueError):
        pass
    raise ValueError(
        f"DATABASE_URL names {url.partition(':')[0][:30]!r}: use postgresql://user:password@host/name or "
        "sqlite:///path/to/file.db."
    )
