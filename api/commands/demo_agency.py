"""The demo agency of `make run`: a sandbox with one placement, made by the same changes as any other.

Nothing has happened on it yet: until the first event its clock may be set to any instant.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from api import clock
from api.access.keys import Caller, hash_of
from api.access.scopes import ALL
from api.changes.api_keys import make_key_on_site
from api.changes.make_agency import make_agency
from api.changes.preconditions import ANYHOW
from api.changes.save_candidate import put_candidate
from api.changes.save_client import put_client
from api.changes.save_consultant import put_consultant
from api.changes.save_contact import put_contact
from api.changes.save_job import put_job
from api.changes.save_placement import put_placement
from api.store.agencies import agency_of, sandbox_with_placement
from api.store.api_keys import key_by_hash
from api.store.database import Database, Tx
from api.store.placements import PLACEMENTS
from api.store.rows import one_by_external_id

PLACEMENT = "demo-placement"
"""Its external_id. The agency that has it is the demo agency, whatever somebody calls it since."""


@dataclass(frozen=True, slots=True)
class Demo:
    """Where to begin: the demo agency's placement, and where its clock stands (UTC)."""

    made: bool
    placement_id: str
    now: datetime


class Unusable(Exception):
    """The key can't open the demo agency; says why, as the end of a sentence."""


async def seed(database_url: str, key: str) -> Demo:
    """Makes the demo agency where there is none, else gives it the key besides those it has.

    A key that opens it already is left as it is. Raises Unusable.
    """
    database = Database(database_url)
    try:
        async with database.writing() as tx:
            there = await _opened_by(tx, key)
            if there is None and (there := await sandbox_with_placement(tx, PLACEMENT)) is not None:
                await make_key_on_site(tx, there, "further demo key", [ALL], key=key)
            agency_id = there or await _make(tx, key)
            placement = await one_by_external_id(tx, PLACEMENTS, agency_id, PLACEMENT)
            if placement is None:
                raise Unusable(f"opens an agency that isn't the demo's: it has no placement {PLACEMENT!r}")
            return Demo(there is None, placement.id, clock.now(await agency_of(tx, agency_id)))
    finally:
        await database.close()


async def _opened_by(tx: Tx, key: str) -> str | None:
    """The agency of the key, where it is known."""
    found = await key_by_hash(tx, hash_of(key))
    if found is None:
        return None
    if found.revoked_at is not None:
        raise Unusable("was revoked")
    if found.expires_at is not None and found.expires_at <= clock.machine():
        raise Unusable("has expired")
    return found.agency_id


async def _make(tx: Tx, key: str) -> str:
    caller, _ = await make_agency(
        tx,
        name="Demo Agency",
        time_zone="Europe/Berlin",
        country="DE",
        subdivision="BY",
        sandbox=True,
        key=key,
    )
    await fill(tx, caller)
    return caller.agency_id


async def fill(tx: Tx, caller: Caller) -> None:
    """One placement, and who has part in it."""
    consultant = await put_consultant(
        tx, caller, "demo-consultant", {"name": "Ines Brandt", "email": "ines@agency.example"}, ANYHOW
    )
    client = await put_client(
        tx,
        caller,
        "demo-client",
        {
            "name": "Müller Maschinenbau GmbH",
            "time_zone": "Europe/Berlin",
            "country": "DE",
            "subdivision": "BY",
        },
        ANYHOW,
    )
    contacts = [
        await put_contact(tx, caller, external_id, {"client_id": client.row.id, **contact}, ANYHOW)
        for external_id, contact in CONTACTS.items()
    ]
    candidate = await put_candidate(tx, caller, "demo-candidate", CANDIDATE, ANYHOW)
    job = await put_job(tx, caller, "demo-job", {"client_id": client.row.id, **JOB}, ANYHOW)
    await put_placement(
        tx,
        caller,
        PLACEMENT,
        {
            "candidate_id": candidate.row.id,
            "job_id": job.row.id,
            "consultant_id": consultant.row.id,
            "contact_ids": [contact.row.id for contact in contacts],
        },
        ANYHOW,
    )


CONTACTS: dict[str, dict[str, object]] = {
    "demo-hiring-manager": {
        "name": "Petra Müller",
        "salutation": "Frau Dr. Müller",
        "language": "de",
        "role": "hiring_manager",
        "email": "petra.mueller@client.example",
        "preferred_channel": "email",
    },
    "demo-hr": {"name": "Jonas Frey", "language": "de", "role": "hr", "email": "jonas.frey@client.example"},
}
CANDIDATE: dict[str, object] = {
    "name": "Dana Weiss",
    "email": "dana@weiss.example",
    "language": "de",
    "strengths": ["cut the closing of the books from nine days to four"],
    "aims": "Head of finance in a company that makes things.",
}
JOB: dict[str, object] = {
    "title": "Head of Finance",
    "description": "Leads a team of eight; reports to the managing director.",
    "requirements": ["has led the books of a manufacturer", "German and English"],
}
