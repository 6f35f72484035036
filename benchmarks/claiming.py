"""Claiming due actions from a few scheduled ones, and from very many; and looking when nothing is due."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from statistics import median

from sqlalchemy import select, update

from api.store import due_actions, tables
from api.store.database import Database
from benchmarks import rows
from benchmarks.databases import BOTH, fresh, settle
from benchmarks.figures import Figure, Rounds, in_turn, timed
from tests.worker.made import a_place, an_action

FEW, MANY, ALL = 10_000, 200_000, 1_000_000
BATCH, ROUNDS, POLLS = 500, 15, 20
NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(days=30)
FLAT = 1.5

a = tables.actions.c


def run(full: bool) -> list[Figure]:
    many = ALL if full else MANY
    return [figure for kind in BOTH for figure in of_database(kind, many)]


def of_database(kind: str, many: int) -> list[Figure]:
    with fresh(kind) as one_url, fresh(kind) as other_url:
        claims, polls = asyncio.run(measure((one_url, other_url), many))
    said = f"{_ms(claims.peer)} of {FEW:,}, {_ms(claims.ours)} of {many:,}"
    looked = f"{_ms(polls.peer, POLLS)} of {FEW:,}, {_ms(polls.ours, POLLS)} of {many:,}"
    among = f"among {many:,}, by the same among {FEW:,}"
    return [
        Figure(f"{kind}: claiming {BATCH} {among}", claims.cost, said, most=4),
        Figure(f"{kind}: an empty poll {among}", polls.cost, looked, most=FLAT),
    ]


async def measure(urls: Sequence[str], many: int) -> tuple[Rounds, Rounds]:
    few_of, many_of = (Database(url) for url in urls)
    try:
        await fill(few_of, FEW)
        await fill(many_of, many)
        polls = await in_turn(ROUNDS, lambda _: timed(look(many_of)), lambda _: timed(look(few_of)))
        claims = await in_turn(ROUNDS, lambda _: claim(many_of), lambda _: claim(few_of))
        return claims, polls
    finally:
        await few_of.close()
        await many_of.close()


async def fill(database: Database, total: int) -> None:
    """So many scheduled actions, due one second after the other, none of them yet."""
    place = await a_place(database)
    async with database.writing() as tx:
        source = await an_action(tx, place, LATER)
        instants = ("next_at", "due_at", "late_at", "expires_at")
        await rows.copy(database, tx, tables.actions, source, total - 1, fresh=("id", "key"), later=instants)
    await settle(database)


async def look(database: Database) -> None:
    for _ in range(POLLS):
        async with database.reading() as reader:
            waiting = await due_actions.look(reader, NOW)
            assert not waiting.due


async def claim(database: Database) -> float:
    """The seconds of the claim alone; the actions are made due before and not due after it."""
    some = select(a.id).order_by(a.next_at).limit(BATCH)
    async with database.writing() as tx:
        await tx.execute(update(tables.actions).where(a.id.in_(some)).values(next_at=NOW))
    seconds = await timed(_claim(database))
    leased = a.lease_until.is_not(None)
    async with database.writing() as tx:
        await tx.execute(update(tables.actions).where(leased).values(lease_until=None, next_at=LATER))
    return seconds


async def _claim(database: Database) -> None:
    async with database.writing() as tx:
        count, _ = await due_actions.claim(tx, NOW, BATCH)
        assert count == BATCH


def _ms(seconds: Sequence[float], times: int = 1) -> str:
    return f"{median(seconds) / times * 1000:.2f} ms"
