"""A policy preview over all open placements of an agency, each planned anew, by the minute that ten thousand may take.

With fewer placements the minute is scaled to their number. Each has nine events and a dozen actions; the change moves
something of each.
"""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from functools import partial

import orjson

from benchmarks import agency, recording
from benchmarks.client import Connection, Refused, all_at_once
from benchmarks.databases import BOTH, fresh
from benchmarks.figures import Figure
from benchmarks.servers import serving

SOME, ALL = 60, 10_000
SECONDS_FOR_ALL = 60
CLIENTS = 8
CHANGE = {"layer": "agency", "changes": {"follow_up_time": "11:00", "preset": "patient"}}


def run(full: bool) -> list[Figure]:
    figures: list[Figure] = []
    for kind in BOTH:
        with fresh(kind) as url:
            figures.append(asyncio.run(measure(kind, url, ALL if full else SOME)))
    return figures


async def measure(kind: str, url: str, count: int) -> Figure:
    tenant = await agency.a_tenant(url)
    async with serving(url, "api", "serve") as (port, _):
        async with Connection(port, tenant.key) as http:
            client = await agency.a_client(http)
        people = await recording.people_of(port, tenant.key, client, count)
        await all_at_once(CLIENTS, port, tenant.key, [partial(live, each) for each in people])
        await recording.settled(url)
        async with Connection(port, tenant.key) as http:
            started = time.perf_counter()
            status, body = await http.request("POST", "/v1/policy-previews", orjson.dumps(CHANGE))
            seconds = time.perf_counter() - started
    if status != 200 or (told := orjson.loads(body))["changed"] != count:
        raise Refused(f"the preview answered {status}: {body.decode()[:2000]}")
    moved = f"{told['moved']:,} actions moved, {seconds:,.1f} s, {count / seconds:,.0f} placements a second"
    what = f"{kind}: a policy preview of {count:,} open placements, by its minute for {ALL:,}"
    return Figure(what, seconds / (SECONDS_FOR_ALL * count / ALL), moved, most=1)


async def live(people: agency.People, http: Connection) -> None:
    """The whole history at once: what counts here is where it leads."""
    events = recording.history(people.contact, datetime.now(UTC))
    await http.post(f"/v1/placements/{people.placement}/events", {"events": events})
