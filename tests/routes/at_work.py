"""An agency at work, as its CRM drives it: a sandbox with people and placements, and what happens to them.

The world comes as the body of a plan preview tells it. Contacts bear their refs as external_ids, so that the
data of its events go into the API as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx
from sqlalchemy import func, select

from api.store.database import Database
from api.store.tables import metadata
from tests.routes.made import post

Json = dict[str, Any]
PLACE = ("time_zone", "country", "subdivision")
BERLIN: Json = {
    "agency": {"time_zone": "Europe/Berlin", "country": "DE", "subdivision": "BY"},
    "client": {"name": "Isar Werke"},
    "candidate": {"name": "Jonas Ritter"},
    "contacts": [
        {"ref": "huber", "name": "Klara Huber", "role": "hiring_manager", "email": "huber@isar.example"},
        {"ref": "lang", "name": "Uwe Lang", "role": "interviewer", "email": "lang@isar.example"},
    ],
    "primary_contact": "huber",
}


@dataclass
class AtWork:
    """A placement at work."""

    http: httpx.AsyncClient
    placement_id: str
    client_id: str
    job_id: str
    candidate_id: str
    contact_ids: dict[str, str]

    @property
    def path(self) -> str:
        return f"/v1/placements/{self.placement_id}"

    async def try_event(self, type: str, at: str, ref: str | None = None, **data: Any) -> httpx.Response:
        named = {} if ref is None else {"ref": ref}
        body = {"type": type, "occurred_at": instant(at), "data": data, **named}
        return await self.http.post(f"{self.path}/events", json=body)

    async def event(self, type: str, at: str, ref: str | None = None, **data: Any) -> Json:
        """What recording answers: events and revision."""
        return done(await self.try_event(type, at, ref, **data), 201)

    async def plan(self) -> Json:
        return done(await self.http.get(f"{self.path}/plan"))

    async def actions(self, **wanted: Any) -> list[Json]:
        """The scheduled actions, in order; those that are so."""
        return [a for a in (await self.plan())["actions"] if all(a[k] == v for k, v in wanted.items())]

    async def kinds(self) -> list[str]:
        return [action["kind"] for action in await self.actions()]

    async def action(self, kind: str, **wanted: Any) -> Json:
        """The one scheduled action of that kind (and so)."""
        found = await self.actions(kind=kind, **wanted)
        assert len(found) == 1, f"{len(found)} actions {kind} {wanted}: {await self.kinds()}"
        return found[0]

    async def any_action(self, kind: str, **wanted: Any) -> Json:
        """The one action of that kind (and so), whatever its state."""
        query = {"placement_id": self.placement_id, "kind": kind, "limit": 200}
        found = done(await self.http.get("/v1/actions", params=query))["data"]
        found = [a for a in found if all(a[k] == v for k, v in wanted.items())]
        assert len(found) == 1, [(a["attempt"], a["state"]) for a in found]
        action: Json = found[0]
        return action

    async def action_of(self, path: str) -> Json:
        """The action at, or above, that path."""
        return done(await self.http.get("/".join(path.split("/")[:4])))

    async def try_settle(self, action: Json, noun: str, **body: Any) -> httpx.Response:
        return await self.http.post(f"/v1/actions/{action['id']}/{noun}", json=body)

    async def complete(self, action: Json, at: str) -> Json:
        return done(await self.try_settle(action, "completion", occurred_at=instant(at)), 201)

    async def skip(self, action: Json, at: str) -> Json:
        return done(await self.try_settle(action, "skip", occurred_at=instant(at)), 201)

    async def snooze(self, action: Json, until: str) -> Json:
        return done(await self.try_settle(action, "snooze", until=instant(until)), 201)

    async def take_back(self, action: Json, noun: str) -> Json:
        return done(await self.http.delete(f"/v1/actions/{action['id']}/{noun}"))

    async def patch_contact(self, ref: str, **fields: Any) -> Json:
        return done(await self.http.patch(f"/v1/contacts/{self.contact_ids[ref]}", json=fields))

    async def shown(self) -> Json:
        """The placement itself."""
        return done(await self.http.get(self.path))

    async def revisions(self) -> list[Json]:
        """All of them, the newest last."""
        listed: list[Json] = done(await self.http.get(f"{self.path}/plan/revisions?limit=200"))["data"]
        return sorted(listed, key=lambda revision: revision["number"])


def instant(text: str) -> str:
    """ "05-04 08:30" is in 2026, UTC; a whole instant stays."""
    if "T" in text:
        return text
    return f"2026-{text.replace(' ', 'T')}:00Z"


def done(answer: httpx.Response, status: int = 200) -> Json:
    assert answer.status_code == status, answer.text
    body: Json = answer.json()
    return body


async def at_work(
    http: httpx.AsyncClient, given: Mapping[str, Any] = BERLIN, now: str | None = "06-30 12:00"
) -> AtWork:
    """The agency as `given` has it, with one placement; its sandbox's clock stands at `now`."""
    done(await http.patch("/v1/agency", json={"subdivision": None, **given["agency"]}))
    if now is not None:
        await move_clock(http, now)
    if given.get("policy"):
        await publish(http, given["policy"])
    client = await post(http, "/v1/clients", {"name": "The client", **given["client"]})
    contact_ids = {}
    for contact in given["contacts"]:
        fields = {"client_id": client["id"], **contact, "external_id": contact["ref"]}
        del fields["ref"]
        contact_ids[contact["ref"]] = (await post(http, "/v1/contacts", fields))["id"]
    candidate = dict(given["candidate"])
    others = candidate.pop("other_open_placements", 0)
    candidate_id = (await post(http, "/v1/candidates", {"name": "The candidate", **candidate}))["id"]
    work = await another(http, client["id"], contact_ids, given["primary_contact"], candidate_id)
    for _ in range(others):
        await another(http, client["id"], contact_ids, given["primary_contact"], candidate_id)
    return work


async def another(
    http: httpx.AsyncClient,
    client_id: str,
    contact_ids: Mapping[str, str],
    primary: str,
    candidate_id: str | None = None,
    job_id: str | None = None,
    contacts: Sequence[str] | None = None,
) -> AtWork:
    """One more placement at that client; by default of a new candidate, for a new job."""
    if candidate_id is None:
        candidate_id = (await post(http, "/v1/candidates", {"name": "Another candidate"}))["id"]
    if job_id is None:
        job_id = (await post(http, "/v1/jobs", {"client_id": client_id, "title": "A job"}))["id"]
    body = {
        "candidate_id": candidate_id,
        "job_id": job_id,
        "contact_ids": [contact_ids[ref] for ref in contacts or contact_ids],
        "primary_contact_id": contact_ids[primary],
    }
    placement = await post(http, "/v1/placements", body)
    return AtWork(http, placement["id"], client_id, job_id, candidate_id, dict(contact_ids))


async def beside(
    work: AtWork, *, same_candidate: bool = False, same_job: bool = False, primary: str = "huber"
) -> AtWork:
    """Another placement at the same client, with the same contacts."""
    return await another(
        work.http,
        work.client_id,
        work.contact_ids,
        primary,
        work.candidate_id if same_candidate else None,
        work.job_id if same_job else None,
    )


async def move_clock(http: httpx.AsyncClient, to: str) -> None:
    done(await http.put("/v1/sandbox/clock", json={"now": instant(to)}))


async def publish(http: httpx.AsyncClient, changes: Mapping[str, Any]) -> httpx.Response:
    answer = await http.post("/v1/policies", json={"layer": "agency", "changes": dict(changes)})
    assert answer.status_code == 201, answer.text
    return answer


async def rows_stored(database: Database) -> dict[str, int]:
    """How many rows each table has."""
    async with database.reading() as reader:
        counted = select(
            *(select(func.count()).select_from(t).scalar_subquery().label(t.name) for t in TABLES)
        )
        return dict((await reader.execute(counted)).one()._mapping)


TABLES = metadata.sorted_tables
