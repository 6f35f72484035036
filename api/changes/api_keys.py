"""Making, changing and revoking keys. Several live ones at a time allow rotation."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import partial

import orjson

from api import clock
from api.access.keys import Caller, new_secret
from api.access.scopes import ALL, faults_of_scopes
from api.changes import saving
from api.changes.audit import audit
from api.changes.make_agency import add_key
from api.changes.preconditions import Precondition
from api.changes.saving import Saved, Values
from api.ids import is_id
from api.refusals import Fault, Invalid, NotFound
from api.store import rows
from api.store.agencies import agency_exists, agency_of
from api.store.api_keys import API_KEYS
from api.store.database import Tx
from api.store.rows import Row


async def make_key(tx: Tx, caller: Caller, given: Values) -> Saved:
    """The row's JSON has the secret besides, as `key`: it is never shown again. Raises Invalid."""
    if faults := faults_of_key(given, caller.scopes):
        raise Invalid.of(faults)
    secret = new_secret()
    scopes = list(dict.fromkeys(given["scopes"]))
    id = await add_key(
        tx,
        caller.agency_id,
        given["name"],
        scopes,
        secret,
        given.get("expires_at"),
        given.get("external_id"),
        now=clock.now(caller.agency),
    )
    await audit(tx, caller, "create", "api_key", id, scopes=scopes)
    row = await saving.stored(tx, caller, API_KEYS, id)
    body = orjson.dumps(orjson.loads(row.body) | {"key": secret}).decode()
    return Saved(Row(row.id, body, row.changed), made=True)


def faults_of_key(given: Values, held: Collection[str]) -> list[Fault]:
    """Of the scopes that one who holds these gives away, and of the expiry."""
    faults = faults_of_scopes(given.get("scopes", ()), held, "/scopes")
    return faults + _faults_of_expiry(given.get("expires_at"))


async def change_key(tx: Tx, caller: Caller, key_id: str, given: Values, precondition: Precondition) -> Saved:
    if faults := _faults_of_expiry(given.get("expires_at")):
        raise Invalid.of(faults)
    return await saving.change(tx, caller, API_KEYS, key_id, given, precondition, fixed=("scopes",))


async def put_key(
    tx: Tx, caller: Caller, external_id: str, given: Values, precondition: Precondition
) -> Saved:
    """A new key shows its secret, as a made one does; of one that is there the scopes can't be changed."""

    async def change_it(id: str, values: Values) -> Saved:
        before = await rows.columns(tx, API_KEYS, caller.agency_id, id)
        if before is not None and set(values["scopes"]) == set(before["scopes"]):
            values = {**values, "scopes": before["scopes"]}  # in whatever order
        return await change_key(tx, caller, id, values, precondition)

    make_it = partial(make_key, tx, caller)
    return await saving.put(tx, caller, API_KEYS, external_id, given, precondition, make_it, change_it)


async def revoke_key(tx: Tx, caller: Caller, key_id: str, precondition: Precondition) -> Saved:
    """From its commit on the key opens nothing; it stays in the list. Revoking it again changes nothing."""
    found = await rows.columns(tx, API_KEYS, caller.agency_id, key_id, lock=True) if is_id(key_id) else None
    if found is None:
        raise NotFound()
    precondition.check(found["changed"])
    if found["revoked_at"] is None:
        # A key lives by the real clock, as its expiry does.
        ended = {"revoked_at": clock.machine(), "updated_at": clock.now(caller.agency)}
        await rows.change(tx, API_KEYS, caller.agency_id, found["id"], ended)
        await audit(tx, caller, "revoke", "api_key", found["id"])
    return Saved(await saving.stored(tx, caller, API_KEYS, found["id"]))


def _faults_of_expiry(expires_at: datetime | None) -> list[Fault]:
    if expires_at is None or expires_at > clock.machine():
        return []
    return [
        Fault(
            "/expires_at", "This has passed already. Choose a later instant, or DELETE the key to end it now."
        )
    ]


async def make_key_on_site(
    tx: Tx,
    agency_id: str,
    name: str,
    scopes: list[str],
    expires_at: datetime | None = None,
    key: str | None = None,
) -> tuple[str, str]:
    """For those who stand at the machine: any scope. Returns the id and the key: `key`, or a new one.

    Raises Invalid, NotFound.
    """
    if not is_id(agency_id) or not await agency_exists(tx, agency_id):
        raise NotFound("not_found", f"There is no agency with the id {agency_id!r}.")
    if faults := faults_of_scopes(scopes, {ALL}, "/scopes") + _faults_of_expiry(expires_at):
        raise Invalid.of(faults)
    secret = key or new_secret()
    agency = await agency_of(tx, agency_id)
    id = await add_key(tx, agency_id, name, scopes, secret, expires_at, now=clock.now(agency))
    here = Caller(agency_id, agency, None, "command line", frozenset({ALL}))
    await audit(tx, here, "create", "api_key", id, scopes=scopes)
    return id, secret
