"""Brings a database to the newest schema: `alembic upgrade head`, from Python."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config

ROOT = Path(__file__).resolve().parents[2]


def alembic_config(url: str) -> Config:
    """Alembic's configuration for a database URL in any plain form."""
    config = Config(ROOT / "alembic.ini")
    config.set_main_option("script_location", str(ROOT / "alembic"))
    config.attributes["database_url"] = url
    return config


def migrate(url: str) -> None:
    """Upgrades the database to the head revision. Not to be called inside a running event loop."""
    command.upgrade(alembic_config(url), "head")
