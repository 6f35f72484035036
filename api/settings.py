"""What the environment may say, read once at start."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

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


def read_settings(environment: Mapping[str, str] = ENVIRONMENT) -> Settings:
    """Reads the settings from the environment.

    Raises ValueError naming the variable where a number isn't one.
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
        database_url=environment.get("DATABASE_URL", "").strip() or default.database_url,
        demo_key=environment.get("DEMO_KEY", "").strip(),
        rate_limit_per_minute=number("RATE_LIMIT_PER_MINUTE", default.rate_limit_per_minute, 1, 100_000_000),
        webhook_allow_private=switch("WEBHOOK_ALLOW_PRIVATE"),
        access_log=switch("ACCESS_LOG"),
        pool_size=number("POOL_SIZE", default.pool_size, 1, 200),
    )
