"""`create-key`: another key of an agency, for when none with api-keys:write is at hand."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime

import orjson

from api.settings import read_settings
from api.store.database import Database


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--agency", required=True, help="the agency's id")
    parser.add_argument("--name", required=True, help="what the key is for")
    parser.add_argument(
        "--scopes",
        required=True,
        help="separated by commas, for example placements:read,actions:read; * is all",
    )
    parser.add_argument("--expires-at", type=_instant, help="RFC 3339, for example 2027-06-30T00:00:00Z")


def run(given: Namespace) -> int:
    """Prints `{"id", "key"}`. The key is shown only here."""
    print(orjson.dumps(asyncio.run(_make(given))).decode())
    return 0


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError(text)
    return instant.astimezone(UTC)


async def _make(given: Namespace) -> dict[str, str]:
    from api.changes.api_keys import make_key_on_site

    database = Database(read_settings().database_url)
    try:
        async with database.writing() as tx:
            scopes = [each.strip() for each in given.scopes.split(",") if each.strip()]
            id, key = await make_key_on_site(tx, given.agency, given.name, scopes, given.expires_at)
        return {"id": id, "key": key}
    finally:
        await database.close()
