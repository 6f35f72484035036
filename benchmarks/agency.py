"""An agency with its key, and what it has, made through the API."""

from __future__ import annotations

from dataclasses import dataclass

from api.changes.make_agency import make_agency
from api.store.database import Database
from benchmarks.client import Connection


@dataclass(frozen=True, slots=True)
class Tenant:
    agency_id: str
    key: str


@dataclass(frozen=True, slots=True)
class People:
    """One placement and who has part in it."""

    placement: str
    contact: str


async def a_tenant(database_url: str) -> Tenant:
    """A live agency: its time is the machine's."""
    database = Database(database_url)
    try:
        async with database.writing() as tx:
            caller, key = await make_agency(
                tx, name="Measured", time_zone="Europe/Berlin", country="DE", subdivision="BY"
            )
    finally:
        await database.close()
    return Tenant(caller.agency_id, key)


async def a_client(http: Connection) -> str:
    made = await http.post("/v1/clients", {"name": "Harlow Freight"})
    return str(made["id"])


async def a_placement(http: Connection, client: str) -> People:
    """With a manager, a job and a candidate of its own."""
    manager = {
        "client_id": client,
        "name": "Elena Ruiz",
        "role": "hiring_manager",
        "email": "e@harlow.example",
    }
    contact = await http.post("/v1/contacts", manager)
    job = await http.post("/v1/jobs", {"client_id": client, "title": "Head of Finance"})
    candidate = await http.post("/v1/candidates", {"name": "Dana Whitfield"})
    body = {"candidate_id": candidate["id"], "job_id": job["id"], "contact_ids": [contact["id"]]}
    placement = await http.post("/v1/placements", body)
    return People(placement["id"], contact["id"])


async def an_endpoint(http: Connection, url: str) -> str:
    """It wants every message."""
    made = await http.post("/v1/webhook-endpoints", {"url": url})
    return str(made["id"])
