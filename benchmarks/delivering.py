"""Choosing and claiming deliveries for fifty endpoints, while one of them that never answers has very many waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from statistics import median

from sqlalchemy import select, update

from api import clock
from api.changes.tell import Happening, tell
from api.store import delivery_claims, delivery_lines
from api.store.database import Database
from api.store.tables import webhook_deliveries
from benchmarks import rows
from benchmarks.databases import BOTH, fresh, settle
from benchmarks.figures import Figure, Rounds, in_turn, timed
from tests.worker.made import NOON, a_place, an_endpoint

FEW, MANY, ALL = 10_000, 200_000, 1_000_000
ENDPOINTS, ROOM, ROUNDS = 50, 100, 15

d = webhook_deliveries.c


def run(full: bool) -> list[Figure]:
    many = ALL if full else MANY
    return [of_database(kind, many) for kind in BOTH]


def of_database(kind: str, many: int) -> Figure:
    with fresh(kind) as one_url, fresh(kind) as other_url:
        claims = asyncio.run(measure((one_url, other_url), many))
    what = f"{kind}: claiming {ROOM} deliveries among {many:,}, by the same among {FEW:,}"
    told = f"{_ms(claims.peer)} of {FEW:,}, {_ms(claims.ours)} of {many:,}; {ENDPOINTS} endpoints"
    return Figure(what, claims.cost, told, most=4)


async def measure(urls: Sequence[str], many: int) -> Rounds:
    few_of, many_of = (Database(url) for url in urls)
    try:
        await fill(few_of, FEW)
        await fill(many_of, many)
        return await in_turn(ROUNDS, lambda _: claim(many_of), lambda _: claim(few_of))
    finally:
        await few_of.close()
        await many_of.close()


async def fill(database: Database, total: int) -> None:
    """Each endpoint has ten due, and one of them all the rest."""
    for _ in range(ENDPOINTS):
        place = await a_place(database)
        async with database.writing() as tx:
            await an_endpoint(tx, place.agency_id)
        async with database.writing() as tx:
            await tell(tx, place.agency_id, place.placement_id, [Happening("plan.revised", NOON)] * 10)
    async with database.writing() as tx:
        source = (await tx.execute(select(d.id).limit(1))).scalar_one()
        await rows.copy(database, tx, webhook_deliveries, source, total - 10 * ENDPOINTS)
    await settle(database)


async def claim(database: Database) -> float:
    """The seconds of the choice and the claim; the leases are given back after it."""
    seconds = await timed(_claim(database))
    leased = d.lease_until.is_not(None)
    async with database.writing() as tx:
        await tx.execute(update(webhook_deliveries).where(leased).values(lease_until=None))
    return seconds


async def _claim(database: Database) -> None:
    now = clock.machine()
    async with database.reading() as reader:
        chosen = await delivery_lines.choose(reader, now, ROOM)
    async with database.writing() as tx:
        assert len(await delivery_claims.claim(tx, now, chosen)) == ROOM


def _ms(seconds: Sequence[float]) -> str:
    return f"{median(seconds) * 1000:.2f} ms"
