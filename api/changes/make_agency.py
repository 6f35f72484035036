"""Making an agency with its first key: on the command line alone, no route does it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from api import clock
from api.access.keys import Caller, hash_of, new_secret
from api.changes.audit import audit
from api.ids import new_id
from api.refusals import Conflict, Fault, Invalid
from api.store.agencies import add_agency, agency_of
from api.store.api_keys import API_KEYS
from api.store.database import Tx
from api.store.rows import insert
from domain.working_time.calendars import place_faults


async def make_agency(
    tx: Tx,
    *,
    name: str,
    time_zone: str,
    country: str,
    subdivision: str | None = None,
    sandbox: bool = False,
    key: str | None = None,
) -> tuple[Caller, str]:
    """Returns the agency's first caller, who may do everything, and its key: `key`, or a new one.

    A sandbox's clock stands at the machine's time until it is moved. Raises Invalid for an unknown place.
    """
    if faults := place_faults(time_zone, country, subdivision):
        raise Invalid.of([Fault(f"/{field}", sentence) for field, sentence in faults])
    now = clock.machine()
    agency_id = new_id()
    await add_agency(
        tx,
        {
            "agency_id": agency_id,
            "name": name,
            "time_zone": time_zone,
            "country": country,
            "subdivision": subdivision,
            "closures": [],
            "sandbox": sandbox,
            "sandbox_now": now if sandbox else None,
            "created_at": now,
            "updated_at": now,
        },
    )
    secret = key or new_secret()
    key_id = await add_key(tx, agency_id, "first key", ["*"], secret, None, now=now)
    caller = Caller(agency_id, await agency_of(tx, agency_id), key_id, "first key", frozenset({"*"}))
    await audit(tx, caller, "create", "agency", agency_id)
    return caller, secret


async def add_key(
    tx: Tx,
    agency_id: str,
    name: str,
    scopes: Collection[str],
    secret: str,
    expires_at: datetime | None,
    external_id: str | None = None,
    *,
    now: datetime,
) -> str:
    """Stores the secret's SHA-256; returns the key's id. `now` is the agency's (UTC). Raises Conflict where the
    external_id is taken."""
    values = {
        "agency_id": agency_id,
        "id": new_id(),
        "external_id": external_id,
        "name": name,
        "scopes": list(scopes),
        "secret_hash": hash_of(secret),
        "expires_at": expires_at,
        "created_at": now,
        "updated_at": now,
    }
    if not await insert(tx, API_KEYS, values):
        raise Conflict(
            "external_id_taken", f"Another key has the external_id {external_id!r}. Choose another."
        )
    return str(values["id"])
