"""Hot lists: a page of fifty of very many rows, against a plain list of the same page (benchmarks/plain.py).

The rows on the page are what the API itself made; those behind it are copies, so that the tables are large.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from functools import partial

from sqlalchemy import select

from api.store import tables
from api.store.database import Database
from benchmarks import agency, recording, rows
from benchmarks.client import Connection, Refused, all_at_once
from benchmarks.databases import BOTH, fresh, settle
from benchmarks.figures import Figure, in_turn, timed
from benchmarks.servers import serving

MANY, ALL = 100_000, 1_000_000
PAGE, CLIENTS, ROUNDS, REQUESTS = 50, 4, 7, 160
LISTS = ("actions", "placements", "candidates")
INSTANTS = ("opens_at", "due_at", "late_at", "expires_at", "next_at")


def run(full: bool) -> list[Figure]:
    figures: list[Figure] = []
    for kind in BOTH:
        with fresh(kind) as url:
            figures += asyncio.run(measure(kind, url, ALL if full else MANY))
    return figures


async def measure(kind: str, url: str, many: int) -> list[Figure]:
    tenant = await agency.a_tenant(url)
    figures = []
    async with serving(url, "api", "serve") as (ours, _), serving(url, "benchmarks.plain") as (plain, _):
        await make_the_page(ours, tenant.key)
        database = Database(url)
        try:
            await fill(database, many)
        finally:
            await database.close()
        for name in LISTS:
            paths = f"/v1/{name}?limit={PAGE}", f"/{name}/{tenant.agency_id}?limit={PAGE}"
            await same_rows(ours, plain, tenant.key, paths)
            rounds = await in_turn(
                ROUNDS,
                lambda _, path=paths[0]: timed(_get(ours, tenant.key, path)),
                lambda _, path=paths[1]: timed(_get(plain, None, path)),
            )
            rates = (
                f"{REQUESTS / min(rounds.ours):,.0f} to {REQUESTS / min(rounds.peer):,.0f} a second at best"
            )
            what = f"{kind}: {PAGE} {name} of {many:,}: rate, by plain lists"
            figures.append(Figure(what, rounds.rate, rates, least=2.5))
    return figures


async def make_the_page(port: int, key: str) -> None:
    """Real placements with real plans: at least a page of each list."""
    async with Connection(port, key) as http:
        client = await agency.a_client(http)
    people = await recording.people_of(port, key, client, PAGE + 2)
    await all_at_once(CLIENTS, port, key, [partial(recording.play, each) for each in people[:8]])


async def fill(database: Database, many: int) -> None:
    a, p, link = tables.actions.c, tables.placements.c, tables.placement_contacts
    async with database.writing() as tx:
        action = (await tx.execute(select(a.id).where(a.state == "scheduled").limit(1))).scalar_one()
        placement = (await tx.execute(select(p.id, p.candidate_id).order_by(p.id.desc()).limit(1))).one()
        empty = {"brief": "'[]'", "explanation": "'[]'"}
        await rows.copy(
            database, tx, tables.actions, action, many, fresh=("id", "key"), later=INSTANTS, other=empty
        )
        await rows.copy(database, tx, tables.candidates, placement.candidate_id, many)
        await rows.copy(database, tx, tables.placements, placement.id, many)
        linked = select(p.agency_id, p.id, p.primary_contact_id).where(
            ~select(link.c.contact_id)
            .where(link.c.agency_id == p.agency_id, link.c.placement_id == p.id)
            .exists()
        )
        await tx.execute(link.insert().from_select(["agency_id", "placement_id", "contact_id"], linked))
    await settle(database)


async def same_rows(ours: int, plain: int, key: str, paths: tuple[str, str]) -> None:
    """Both show the same things in the same order, or there is nothing to compare."""
    async with Connection(ours, key) as http, Connection(plain) as peer:
        shown, expected = (await http.get(paths[0]))["data"], await peer.get(paths[1])
    if [plainly(row) for row in shown] != [plainly(row) for row in expected] or len(shown) != PAGE:
        raise Refused(f"{paths[0]} and {paths[1]} show different things")


def plainly(row: dict[str, object]) -> dict[str, object]:
    """Instants in one form: the two write fractions of seconds in different ways."""
    return {name: _moment(value) if name.endswith("_at") else value for name, value in row.items()}


def _moment(value: object) -> object:
    return datetime.fromisoformat(value).astimezone(UTC) if isinstance(value, str) else value


async def _get(port: int, key: str | None, path: str) -> None:
    async def one(http: Connection) -> None:
        status, body = await http.request("GET", path)
        if status != 200:
            raise Refused(body.decode()[:2000])

    await all_at_once(CLIENTS, port, key, [one] * REQUESTS)
