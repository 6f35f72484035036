"""What the environment may say, read once at start."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ENVIRONMENT: Mapping[str, str] = os.environ


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default; the names in the environment are these in capitals."""

    host: str = "127.0.0.1"
    port: int = 8000
    database_url: str = "sqlite:///afterword.db"
    demo_key: str = ""
    rate_limit_per_minute: int = 60_000
    webhook_allow_private: bool = False
    """Whether webhooks may go to loopback and private addresses: for development and tests."""
    access_log: bool = False
    pool_size: int = 10
    heartbeat_file: str = ""
    """What a worker touches at each heartbeat, for whoever watches the process; none: nothing."""


def read_settings(environment: Mapping[str, str] = ENVIRONMENT) -> Settings:
    """Reads the settings from the environment.

    Raises ValueError naming the variable where it can't be meant.
    """

    def number(name: str, default: int, least: int, most: int) -> int:
        text = environment.get(name, "").strip()
        if not text:
            return default
        if not text.isdigit() or not least <= int(text) <= most:
            raise ValueError(f"{name} is {text!r}: give a whole number from {least} to {most}.")
        return int(text)

    def switch(name: str) -> bool:
        return environment.get(name, "").strip().lower() in {"1", "true", "yes", "on"}

    default = Settings()
    return Settings(
        host=environment.get("HOST", "").strip() or default.host,
        port=number("PORT", default.port, 1, 65535),
        database_url=_readable(environment.get("DATABASE_URL", "").strip() or default.database_url),
        demo_key=environment.get("DEMO_KEY", "").strip(),
        rate_limit_per_minute=number("RATE_LIMIT_PER_MINUTE", default.rate_limit_per_minute, 1, 100_000_000),
        webhook_allow_private=switch("WEBHOOK_ALLOW_PRIVATE"),
        access_log=switch("ACCESS_LOG"),
        pool_size=number("POOL_SIZE", default.pool_size, 1, 200),
        heartbeat_file=environment.get("HEARTBEAT_FILE", "").strip(),
    )


def _readable(database_url: str) -> str:
    """The URL itself, which may hold a password: no message shows it."""
    try:
        parts = urlsplit(database_url)
        _ = parts.port  # one that is no number raises
    except ValueError:
        parts = urlsplit("")
    if parts.scheme.partition("+")[0] not in {"postgres", "postgresql", "sqlite"}:
        raise ValueError(
            "DATABASE_URL can't be read: use postgresql://user:password@host/name or sqlite:///path/to/file.db, "
            "with marks such as @ and / in the password percent-encoded."
        )
    if parts.scheme.startswith("sqlite") and parts.path in {"", "/", "/:memory:"}:
        raise ValueError(
            "DATABASE_URL names a database in memory, which is gone with its process: "
            "use sqlite:///path/to/file.db."
        )
    if parts.scheme.startswith("sqlite") and not (folder := Path(parts.path[1:]).absolute().parent).is_dir():
        raise ValueError(f"DATABASE_URL names a file in {folder}, a folder that is missing. Make it first.")
    return database_url
