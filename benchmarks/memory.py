"""Memory of the API and of the worker while they work: it must not grow; and what each imports as it starts."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psutil
from sqlalchemy import select, text

from api.store import tables
from api.store.database import Database
from benchmarks import agency, recording, rows
from benchmarks.client import Connection, Refused, all_at_once
from benchmarks.databases import POSTGRESQL, fresh
from benchmarks.figures import Figure
from benchmarks.servers import running, serving

SOME, ALL, PARTS = 10_000, 100_000, 10
SOME_MESSAGES = 5_000
CLIENTS, MOST_GROWTH, PATIENCE = 8, 1.05, 300

HEAVY = ("alembic", "apscheduler", "fastapi", "httpx", "pydantic", "starlette", "uvicorn", "yaml")
STARTS = {
    "API": (
        "import sys, uvicorn; uvicorn.run = lambda *a, **k: None; from api.commands import main; main(['serve'])",
        ("alembic", "apscheduler", "httpx", "yaml", "mako", "pytest"),
    ),
    "worker": (
        "import api.worker.__main__",
        ("fastapi", "starlette", "uvicorn", "pydantic", "alembic", "mako", "yaml", "pytest"),
    ),
}


def run(full: bool) -> list[Figure]:
    figures = [needless(name, *STARTS[name]) for name in STARTS]
    with fresh(POSTGRESQL) as url:
        figures += asyncio.run(measure(url, ALL if full else SOME, ALL if full else SOME_MESSAGES))
    return figures


def needless(name: str, start: str, unneeded: tuple[str, ...]) -> Figure:
    """How many heavy packages a process loads that it has no use for."""
    show = (
        "import atexit, sys; "
        "atexit.register(lambda: print(*sorted({m.partition('.')[0] for m in sys.modules}), file=sys.stderr)); "
    )
    ran = subprocess.run([sys.executable, "-c", show + start], capture_output=True, text=True, check=False)
    loaded = set(ran.stderr.splitlines()[-1].split())
    if "sqlalchemy" not in loaded:
        raise RuntimeError(f"the {name} did not start:\n{ran.stderr}")
    found = [module for module in unneeded if module in loaded]
    has = ", ".join(module for module in HEAVY if module in loaded)
    told = f"loads: {', '.join(found)}" if found else f"of the heavy ones only {has or 'none'}"
    return Figure(f"packages that the {name} loads and doesn't need", len(found), told, most=0)


async def measure(url: str, requests: int, messages: int) -> list[Figure]:
    tenant = await agency.a_tenant(url)
    async with serving(url, "api", "serve") as (port, process):
        api = await of_api(port, process, tenant.key, requests)
        async with Receiver() as receiver:
            worker = await of_worker(url, port, tenant.key, receiver, messages)
    return [
        figure("API", f"{requests:,} requests", api, requests),
        figure("worker", f"{messages:,} messages", worker, messages),
    ]


def figure(name: str, over: str, sizes: list[int], count: int) -> Figure:
    """Compared with its size after the first fifth, when caches have been filled and pools opened."""
    warm, end = sizes[PARTS // 5 - 1], sizes[-1]
    slope = (end - warm) / (count * 4 / 5)
    told = f"{sizes[0] / 2**20:.0f} MB after a tenth, {warm / 2**20:.0f} after a fifth, {end / 2**20:.0f} at the end: "
    return Figure(
        f"{name}: memory after {over}, by that after a fifth of them",
        end / warm,
        f"{told}{slope:+.0f} bytes each",
        most=MOST_GROWTH,
    )


async def of_api(port: int, process: psutil.Process, key: str, requests: int) -> list[int]:
    """A mix of what CRMs ask: lists, plans, previews, events, and some that are refused."""
    async with Connection(port, key) as http:
        client = await agency.a_client(http)
    people = await recording.people_of(port, key, client, CLIENTS)
    await all_at_once(
        CLIENTS, port, key, [lambda http, each=each: recording.play(each, http) for each in people]
    )
    pieces = [mix(people[number % CLIENTS], number) for number in range(requests)]
    sizes = []
    for part in range(PARTS):
        await all_at_once(
            CLIENTS, port, key, pieces[part * requests // PARTS : (part + 1) * requests // PARTS]
        )
        sizes.append(process.memory_info().rss)
    return sizes


def mix(people: agency.People, number: int) -> Callable[[Connection], Awaitable[None]]:
    path = f"/v1/placements/{people.placement}"
    asked: list[tuple[str, str, int]] = [
        ("GET", "/v1/actions", 200),
        ("GET", f"{path}/plan", 200),
        ("GET", f"/v1/placements?candidate_id={uuid4()}", 200),
        ("GET", f"/v1/actions/{uuid4()}", 404),
        ("POST", f"{path}/events", 422),
        ("GET", path, 200),
        ("GET", f"/v1/nothing/{number}", 404),
        ("GET", f"{path}/events", 200),
        ("GET", "/v1/candidates?due=maybe", 422),
    ]
    if number % 20 == 0:
        return lambda http: _event(http, path, number)
    method, where, expected = asked[number % len(asked)]

    async def ask(http: Connection) -> None:
        status, body = await http.request(method, where, b'{"type": "no_such"}' if method == "POST" else b"")
        if status != expected:
            raise Refused(f"{where} answered {status}: {body.decode()[:500]}")

    return ask


async def _event(http: Connection, path: str, number: int) -> None:
    """Recorded and voided, so that no history grows without end."""
    at = recording.instant(datetime.now(UTC) - timedelta(hours=1))
    news = {"type": "achievement", "occurred_at": at, "data": {"title": f"Number {number}"}}
    made = await http.post(f"{path}/events", news, f"Idempotency-Key: {uuid4()}\r\n")
    voiding = {"type": "voided", "occurred_at": at, "data": {"event": made["events"][0]["id"]}}
    await http.post(f"{path}/events", voiding)


class Receiver:
    """Takes every message with 204, and counts."""

    taken = 0

    async def __aenter__(self) -> Receiver:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
                await reader.readexactly(int(length))
                writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
                self.taken += 1
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()


async def of_worker(url: str, port: int, key: str, receiver: Receiver, messages: int) -> list[int]:
    """The deliveries of one message copied, with a tenth of them due at a time."""
    async with Connection(port, key) as http:
        await agency.an_endpoint(http, f"http://127.0.0.1:{receiver.port}/hooks")
        client = await agency.a_client(http)
        await recording.play(await agency.a_placement(http, client), http)
    database = Database(url)
    sizes = []
    try:
        async with running(url, "api.worker") as process:
            await _delivered(database)
            for _ in range(PARTS):
                await _send(database, messages // PARTS)
                sizes.append(process.memory_info().rss)
    finally:
        await database.close()
    return sizes


async def _send(database: Database, count: int) -> None:
    """Copies the first delivered message, each copy with a delivery due at once; returns when all are delivered."""
    d = tables.webhook_deliveries
    async with database.writing() as tx:
        first = select(d.c.id, d.c.message_id).where(d.c.state == "delivered").order_by(d.c.id).limit(1)
        delivery_id, message_id = (await tx.execute(first)).one()
        await rows.copy(database, tx, tables.webhook_messages, message_id, count)
        fresh_values = {"id": "m.id", "message_id": "m.id", "state": "'pending'", "attempts": "0"}
        fresh_values |= {"next_attempt_at": "now()", "lease_until": "NULL", "lease_token": "NULL"}
        names = [column.name for column in d.columns]
        values = ", ".join(fresh_values.get(name, f"source.{name}") for name in names)
        await tx.execute(
            text(
                f"INSERT INTO webhook_deliveries ({', '.join(names)}) SELECT {values} "
                "FROM webhook_messages AS m, (SELECT * FROM webhook_deliveries WHERE id = :source) AS source "
                "WHERE m.id >= 'ffffffff-0000-0000-0000-000000000000' "
                "AND NOT EXISTS (SELECT 1 FROM webhook_deliveries AS d WHERE d.message_id = m.id)"
            ),
            {"source": delivery_id},
        )
    await _delivered(database)


async def _delivered(database: Database) -> None:
    d = tables.webhook_deliveries.c
    async with asyncio.timeout(PATIENCE):
        while True:
            async with database.reading() as reader:
                waits = select(d.id).where(d.next_attempt_at.is_not(None)).limit(1)
                if (await reader.execute(waits)).first() is None:
                    return
            await asyncio.sleep(0.2)
