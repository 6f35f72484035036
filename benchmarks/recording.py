"""POST of an event, with all that follows from it, against a plain insert of one row.

Ours: key, scope, Idempotency-Key, validity on the whole history, locks, the event, the plan anew, its difference
written, a revision, an audit row, messages and their deliveries, one transaction. The other: benchmarks/plain.py.
Both by uvicorn, on one PostgreSQL as durable as in production, by so many clients at once, in turn.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import uuid4

from api.store.database import Database
from api.store.database_url import engine_for
from benchmarks import agency
from benchmarks.client import Connection, all_at_once
from benchmarks.databases import POSTGRESQL, fresh, settle
from benchmarks.figures import Figure, in_turn, timed
from benchmarks.plain import Base
from benchmarks.servers import serving

CLIENTS, ROUNDS, PLACEMENTS = 16, 15, 32
Json = dict[str, Any]


def run(full: bool) -> list[Figure]:
    with fresh(POSTGRESQL) as url:
        return asyncio.run(measure(url, PLACEMENTS * (3 if full else 1)))


async def measure(url: str, placements: int) -> list[Figure]:
    async with engine_for(url).begin() as tx:
        await tx.run_sync(Base.metadata.tables["plain_notes"].create)
    tenant = await agency.a_tenant(url)
    async with serving(url, "api", "serve") as (ours, _), serving(url, "benchmarks.plain") as (plain, _):
        async with Connection(ours, tenant.key) as http:
            client = await agency.a_client(http)
            await agency.an_endpoint(http, "http://127.0.0.1:4999/hooks")
        posts = placements * len(history("", datetime.now(UTC)))

        async def record(number: int) -> float:
            if number == 1:
                await settled(url)  # the first round has warmed up
            people = await people_of(ours, tenant.key, client, placements)
            plays = [partial(play, each) for each in people]
            return await timed(all_at_once(CLIENTS, ours, tenant.key, plays))

        async def insert(_: int) -> float:
            notes = [partial(note, tenant.agency_id) for _ in range(placements)]
            return await timed(all_at_once(CLIENTS, plain, None, notes))

        rounds = await in_turn(ROUNDS, record, insert)
    rates = f"{posts / min(rounds.ours):,.0f} to {posts / min(rounds.peer):,.0f} a second at best"
    return [
        Figure(
            "an event POSTed: rate, by plain inserts of one row",
            rounds.rate,
            f"{rates}, {CLIENTS} clients; the aim is 0.5",
            least=0.25,
        )
    ]


async def settled(url: str) -> None:
    database = Database(url)
    await settle(database)
    await database.close()


async def people_of(port: int, key: str, client: str, count: int) -> list[agency.People]:
    made: list[agency.People] = []

    async def make(http: Connection) -> None:
        made.append(await agency.a_placement(http, client))

    await all_at_once(CLIENTS, port, key, [make] * count)
    return made


def history(contact: str, now: datetime) -> list[Json]:
    """Applied, talked twice, waiting with a date stated: all within the last month."""

    def event(type_: str, days: int, **data: Any) -> Json:
        return {"type": type_, "occurred_at": instant(now - timedelta(days=days)), "data": data}

    points = [{"contact": contact, "text": "how the books are closed in four days"}]
    return [
        event("applied", 28),
        event("interview_scheduled", 21, interview="1", starts_at=instant(now - timedelta(days=15, hours=1))),
        event("interview_held", 15, interview="1", points=points),
        event("message_sent", 14, contact=contact, channel="email", kind="thank_you"),
        event("message_received", 9, contact=contact, channel="email"),
        event("achievement", 7, title="Closed the year in three days"),
        event("interview_scheduled", 6, interview="2", starts_at=instant(now - timedelta(days=2, hours=1))),
        event("interview_held", 2, interview="2", points=points),
        event("timeline_stated", 1, decision_by=f"{now + timedelta(days=12):%Y-%m-%d}"),
    ]


async def play(people: agency.People, http: Connection) -> None:
    path = f"/v1/placements/{people.placement}/events"
    for event in history(people.contact, datetime.now(UTC)):
        await http.post(path, event, f"Idempotency-Key: {uuid4()}\r\n")


async def note(agency_id: str, http: Connection) -> None:
    """The same events, each as one row."""
    for event in history(agency_id, datetime.now(UTC)):
        await http.post("/notes", event | {"agency_id": agency_id})


def instant(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"
