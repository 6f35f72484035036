"""Lists: keyset cursors, Link, filters, and a sync that misses nothing."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime

import httpx
import pytest

from api.changes.make_agency import make_agency
from api.ids import new_id
from api.store.tables import clients
from tests.routes.at_work import BERLIN, at_work, done
from tests.routes.conftest import app_on, client_of
from tests.routes.made import placement_with_all, post


async def names_of(http: httpx.AsyncClient, **params: object) -> tuple[list[str], list[dict]]:  # type: ignore[type-arg]
    names, pages, cursor = [], [], None
    while True:
        asked = {**params, **({"cursor": cursor} if cursor else {})}
        page = (await http.get("/v1/clients", params=asked)).json()  # type: ignore[arg-type]
        pages.append(page)
        names += [row["name"] for row in page["data"]]
        cursor = page["next_cursor"]
        if cursor is None:
            return names, pages


async def test_pages_follow_one_another_without_gap_or_double(http: httpx.AsyncClient) -> None:
    made = [(await post(http, "/v1/clients", {"name": f"client {n}"}))["name"] for n in range(7)]
    for limit in (1, 2, 3, 7, 8):
        names, pages = await names_of(http, limit=limit)
        assert names == made
        assert len(pages) == -(-7 // limit)


async def test_an_empty_list_is_a_list_and_has_a_sync_cursor(http: httpx.AsyncClient) -> None:
    page = (await http.get("/v1/clients")).json()
    assert page["data"] == []
    assert page["next_cursor"] is None
    assert page["sync_cursor"]


async def test_the_link_header_leads_to_the_next_page_with_its_filters(http: httpx.AsyncClient) -> None:
    for n in range(3):
        await post(http, "/v1/clients", {"name": f"client {n}"})
    first = await http.get("/v1/clients?limit=2")
    link = re.fullmatch(r'<(.*)>; rel="next"', first.headers["link"])
    assert link
    second = await http.get(link[1])
    assert [row["name"] for row in second.json()["data"]] == ["client 2"]
    assert "link" not in second.headers


async def test_a_sync_gives_what_was_written_since(http: httpx.AsyncClient) -> None:
    """It may give a row again that was written while another transaction ran, but not one of long ago."""
    old = await post(http, "/v1/clients", {"name": "old"})
    await post(http, "/v1/clients", {"name": "untouched"})
    await asyncio.sleep(0.2)  # the note of the key's first use is written by now
    since = (await http.get("/v1/clients")).json()["sync_cursor"]
    await post(http, "/v1/clients", {"name": "new"})
    await http.patch(f"/v1/clients/{old['id']}", json={"name": "renamed"})
    names, _ = await names_of(http, changed_since=since)
    assert [name for name in names if name != "untouched"] == ["new", "renamed"]


async def test_a_row_that_changes_while_one_pages_comes_again_at_the_next_sync(
    http: httpx.AsyncClient,
) -> None:
    made = [await post(http, "/v1/clients", {"name": f"client {n}"}) for n in range(4)]
    first = (await http.get("/v1/clients?limit=2")).json()
    await http.patch(f"/v1/clients/{made[0]['id']}", json={"name": "changed behind the cursor"})
    second = (await http.get("/v1/clients", params={"limit": 2, "cursor": first["next_cursor"]})).json()
    assert second["sync_cursor"] == first["sync_cursor"]
    names, _ = await names_of(http, changed_since=second["sync_cursor"])
    assert names[-1] == "changed behind the cursor"


async def test_a_sync_never_misses_a_row_that_commits_late(postgresql_url: str) -> None:
    """The first writer begins before the second, and commits after the reader has read.

    SQLite has one writer at a time: there none can begin earlier and commit later.
    """
    async with app_on(postgresql_url) as app:
        database = app.state.database
        async with database.writing() as tx:
            caller, key = await make_agency(tx, name="Probe", time_zone="UTC", country="DE")
        async with client_of(app, key) as http:
            async with database.writing() as tx:
                now = datetime.now(UTC)
                late = {"name": "late", "closures": [], "created_at": now, "updated_at": now}
                await tx.execute(clients.insert().values(agency_id=caller.agency_id, id=new_id(), **late))
                await post(http, "/v1/clients", {"name": "early"})
                page = (await http.get("/v1/clients")).json()
                assert [row["name"] for row in page["data"]] == ["early"]
            assert "late" in (await names_of(http, changed_since=page["sync_cursor"]))[0]


async def test_writers_at_once_are_all_seen_by_one_who_syncs_meanwhile(http: httpx.AsyncClient) -> None:
    seen: set[str] = set()
    since = (await http.get("/v1/clients")).json()["sync_cursor"]

    async def sync() -> None:
        nonlocal since
        names, pages = await names_of(http, changed_since=since, limit=5)
        seen.update(names)
        since = pages[0]["sync_cursor"]

    async def write(n: int) -> None:
        await post(http, "/v1/clients", {"name": f"client {n}"})

    writers = [asyncio.create_task(write(n)) for n in range(40)]
    while not all(writer.done() for writer in writers):
        await sync()
    await sync()
    assert seen == {f"client {n}" for n in range(40)}


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        ("limit=0", "/query/limit"),
        ("limit=201", "/query/limit"),
        ("limit=many", "/query/limit"),
        ("cursor=nonsense", "/query/cursor"),
        ("cursor=eyJrIjpbIjEiXX0", "/query/cursor"),
        ("changed_since=x", "/query/changed_since"),
        ("lmit=5", "/query/lmit"),
        ("external_id=%00", "/query/external_id"),
    ],
)
async def test_a_bad_query_is_refused(http: httpx.AsyncClient, query: str, pointer: str) -> None:
    answer = await http.get(f"/v1/clients?{query}")
    assert answer.status_code == 422, answer.text
    assert answer.json()["errors"][0]["pointer"] == pointer


async def test_a_cursor_is_refused_where_filters_or_list_differ(http: httpx.AsyncClient) -> None:
    for n in range(2):
        await post(http, "/v1/clients", {"name": f"client {n}"})
    cursor = (await http.get("/v1/clients?limit=1")).json()["next_cursor"]
    for path in ("/v1/candidates", "/v1/clients?external_id=7"):
        answer = await http.get(path, params={"cursor": cursor, **dict(httpx.URL(path).params)})
        assert answer.status_code == 422
        assert "another list" in answer.json()["errors"][0]["detail"]


async def test_placements_are_found_by_each_filter(http: httpx.AsyncClient) -> None:
    made = await placement_with_all(http)
    placement = made["placements"]
    await http.patch(f"/v1/placements/{placement['id']}", json={"consultant_id": made["consultants"]["id"]})
    filters = {
        "status": "prospect",
        "candidate_id": made["candidates"]["id"],
        "job_id": made["jobs"]["id"],
        "client_id": made["clients"]["id"],
        "consultant_id": made["consultants"]["id"],
        "contact_id": made["contacts"]["id"],
    }
    others = dict.fromkeys(filters, "019a9f0e-7a4c-7d3e-9a55-0f3c6f1d2b10") | {"status": "hired"}
    for name, value in filters.items():
        found = (await http.get("/v1/placements", params={name: value})).json()["data"]
        assert [each["id"] for each in found] == [placement["id"]], name
        assert (await http.get("/v1/placements", params={name: others[name]})).json()["data"] == [], name


async def test_every_list_goes_on_behind_its_first_page_and_from_its_sync_cursor(
    http: httpx.AsyncClient,
) -> None:
    work = await at_work(http, BERLIN)
    await work.event("applied", "06-29 09:00")
    await placement_with_all(http)
    for name in (
        "actions",
        "placements",
        "candidates",
        "clients",
        "contacts",
        "jobs",
        "audit-events",
        "policies",
    ):
        first = done(await http.get(f"/v1/{name}?limit=1"))
        assert len(first["data"]) == (0 if name == "policies" else 1), name
        done(await http.get(f"/v1/{name}", params={"changed_since": first["sync_cursor"]}))
        if first["next_cursor"] is not None:
            second = done(await http.get(f"/v1/{name}", params={"limit": 1, "cursor": first["next_cursor"]}))
            assert second["data"] != first["data"], name
