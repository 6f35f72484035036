"""Making, changing and deleting an endpoint, and its secrets."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import orjson

from api import clock
from api.access.keys import Caller
from api.changes import saving
from api.changes.audit import audit
from api.changes.preconditions import Precondition
from api.changes.saving import Saved, Values
from api.refusals import Fault, Invalid, NotFound
from api.store import rows, webhook_endpoints
from api.store.bell import wake_workers
from api.store.database import Tx
from api.store.rows import Row
from api.store.webhook_endpoints import WEBHOOK_ENDPOINTS
from api.webhooks import guard
from api.webhooks.signature import new_secret

UNSAID: Values = {"event_types": [], "enabled": True, "ordered": False}


async def make_endpoint(tx: Tx, caller: Caller, given: Values, allow_private: bool) -> Saved:
    """The row's JSON has the secret besides, as `secret`: it is never shown again. Raises Invalid."""
    require_callable(given, allow_private)
    secret = new_secret()
    dates = [{"created_at": _text(clock.machine()), "expires_at": None}]
    row = await saving.make(
        tx,
        caller,
        WEBHOOK_ENDPOINTS,
        {**UNSAID, **given, "secrets": dates, "secret_values": [secret]},
    )
    return Saved(_showing(row, secret), made=True)


async def change_endpoint(
    tx: Tx, caller: Caller, id: str, given: Values, precondition: Precondition, allow_private: bool
) -> Saved:
    """Enabling it again sends at once what waited meanwhile."""
    if await webhook_endpoints.endpoint(tx, caller.agency_id, id) is None:
        raise NotFound()
    require_callable(given, allow_private)
    saved = await saving.change(tx, caller, WEBHOOK_ENDPOINTS, id, given, precondition)
    if given.get("enabled"):
        wake_workers(tx)
    return saved


async def put_endpoint(
    tx: Tx,
    caller: Caller,
    external_id: str,
    given: Values,
    precondition: Precondition,
    allow_private: bool,
) -> Saved:
    make_it = partial(make_endpoint, tx, caller, allow_private=allow_private)

    async def change_it(id: str, values: Values) -> Saved:
        return await change_endpoint(tx, caller, id, values, precondition, allow_private)

    return await saving.put(
        tx, caller, WEBHOOK_ENDPOINTS, external_id, given, precondition, make_it, change_it
    )


async def delete_endpoint(tx: Tx, caller: Caller, id: str, precondition: Precondition) -> Saved:
    """Answers with it as it last was. What is still on its way to it is given up."""
    before = await _locked(tx, caller, id)
    precondition.check(before.changed)
    now = clock.now(caller.agency)
    gone = {"deleted_at": now, "updated_at": now, "enabled": False, "external_id": None}
    await rows.change(tx, WEBHOOK_ENDPOINTS, caller.agency_id, before.id, gone)
    await audit(tx, caller, "delete", "webhook_endpoint", before.id)
    return Saved(before)


async def rotate_secret(
    tx: Tx, caller: Caller, id: str, overlap: timedelta, precondition: Precondition
) -> Saved:
    """A new secret, shown this once; those before it sign beside it until the overlap has passed."""
    before = await _locked(tx, caller, id)
    precondition.check(before.changed)
    columns = await rows.columns(tx, WEBHOOK_ENDPOINTS, caller.agency_id, before.id)
    assert columns is not None
    now = clock.machine()
    secret, ends = new_secret(), now + overlap
    kept = [
        (value, dates | {"expires_at": _text(min(_instant(dates["expires_at"]) or ends, ends))})
        for value, dates in zip(columns["secret_values"], columns["secrets"], strict=True)
        if (_instant(dates["expires_at"]) or ends) > now
    ]
    dates = [{"created_at": _text(now), "expires_at": None}, *(dates for _, dates in kept)]
    values = {
        "secrets": dates,
        "secret_values": [secret, *(value for value, _ in kept)],
        "updated_at": clock.now(caller.agency),
    }
    await rows.change(tx, WEBHOOK_ENDPOINTS, caller.agency_id, before.id, values)
    await audit(tx, caller, "rotate", "webhook_endpoint", before.id)
    row = await saving.stored(tx, caller, WEBHOOK_ENDPOINTS, before.id)
    return Saved(_showing(row, secret), made=True)


async def _locked(tx: Tx, caller: Caller, id: str) -> Row:
    columns = await rows.columns(tx, WEBHOOK_ENDPOINTS, caller.agency_id, id, lock=True)
    row = await webhook_endpoints.endpoint(tx, caller.agency_id, id)
    if columns is None or row is None:
        raise NotFound()
    return row


def require_callable(given: Values, allow_private: bool) -> None:
    """Raises Invalid where messages can't be sent to the URL."""
    if "url" in given:
        try:
            guard.check_url(given["url"], allow_private)
        except guard.Forbidden as refused:
            raise Invalid.of([Fault("/url", str(refused))]) from None


def _showing(row: Row, secret: str) -> Row:
    shown = orjson.loads(row.body) | {"secret": secret}
    for place, each in enumerate(shown["secrets"]):
        each["secret"] = secret if place == 0 else None
    return Row(row.id, orjson.dumps(shown).decode(), row.changed)


def _text(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def _instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
