"""`create-agency`: there is no route that makes agencies."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace

import orjson

from api.settings import read_settings
from api.store.database import Database


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--name", required=True)
    parser.add_argument("--time-zone", required=True, help="IANA, for example Europe/Berlin")
    parser.add_argument("--country", required=True, help="ISO 3166-1, for example DE")
    parser.add_argument("--subdivision", help="ISO 3166-2 without the country, for example BY")
    parser.add_argument("--sandbox", action="store_true", help="with a clock of its own, which PUT moves")


def run(given: Namespace) -> int:
    """Prints `{"id", "key"}`. The key may do everything, and is shown only here."""
    print(orjson.dumps(asyncio.run(_make(given))).decode())
    return 0


async def _make(given: Namespace) -> dict[str, str]:
    from api.changes.make_agency import make_agency

    database = Database(read_settings().database_url)
    try:
        async with database.writing() as tx:
            caller, key = await make_agency(
                tx,
                name=given.name,
                time_zone=given.time_zone,
                country=given.country,
                subdivision=given.subdivision,
                sandbox=given.sandbox,
            )
        return {"id": caller.agency_id, "key": key}
    finally:
        await database.close()
