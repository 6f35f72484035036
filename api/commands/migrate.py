"""`migrate`: brings the database of DATABASE_URL to the newest schema."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from api.settings import read_settings


def add_arguments(parser: ArgumentParser) -> None:
    """None: DATABASE_URL says which database."""


def run(given: Namespace) -> int:
    from api.store.migrate import migrate

    migrate(read_settings().database_url)
    return 0
