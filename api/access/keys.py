"""Who is asking: from the bearer key to the agency, the key's name and its scopes.

A key is `aw_` and 32 random bytes; any other string can be one too (a demo's). Only SHA-256 of it is stored:
a key of 32 random bytes needs no slow hash. A key's row is remembered for a second at most, so that a request
costs no look-up and a revocation reaches every process within that second, this one at once.
"""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from api import clock
from api.refusals import Unauthorized
from api.store.agencies import Agency
from api.store.api_keys import USE_IS_NOTED_EVERY, KeyRow, key_by_hash, note_use
from api.store.database import Database

REMEMBERED_SECONDS = 1.0
HOW_TO_ASK = "Send Authorization: Bearer <key> with a key of your agency."


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, for which agency. `key_id` is null where it is the service itself (the worker)."""

    agency_id: str
    agency: Agency
    key_id: str | None
    key_name: str | None
    scopes: frozenset[str]
    request_id: str | None = None


def new_secret() -> str:
    return "aw_" + secrets.token_urlsafe(32)


def hash_of(secret: str) -> str:
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


class Keys:
    """The keys one process has seen within the last second, and when each use was last noted."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._seen: dict[str, tuple[float, KeyRow]] = {}
        self._asking: dict[str, asyncio.Task[KeyRow | None]] = {}
        self._noted: dict[str, datetime] = {}
        self._notes: set[asyncio.Task[None]] = set()

    async def caller(self, secret: str, request_id: str | None = None) -> Caller:
        """Raises Unauthorized where the key is unknown, revoked or expired."""
        row = await self._row(hash_of(secret))
        now = clock.machine()
        if row is None or row.revoked_at is not None:
            raise Unauthorized("unknown_key", f"There is no such key, or it was revoked. {HOW_TO_ASK}")
        if row.expires_at is not None and row.expires_at <= now:
            expired = f"The key {row.name!r} expired at {row.expires_at:%Y-%m-%dT%H:%M:%SZ}."
            raise Unauthorized("expired_key", f"{expired} Make a new one and use that.")
        self._note_use(row, now)
        return Caller(row.agency_id, row.agency, row.id, row.name, row.scopes, request_id)

    def forget(self, agency_id: str) -> None:
        """To be called after a commit that changed the agency or one of its keys."""
        self._seen = {hash: seen for hash, seen in self._seen.items() if seen[1].agency_id != agency_id}
        self._asking.clear()  # who waits for an answer asked before the commit; whoever comes now asks anew

    async def close(self) -> None:
        """Waits for the last notes of use."""
        await asyncio.gather(*self._notes, return_exceptions=True)

    async def _row(self, secret_hash: str) -> KeyRow | None:
        until, row = self._seen.get(secret_hash, (0.0, None))
        if row is not None and clock.monotonic() < until:
            return row
        if secret_hash not in self._asking:
            self._asking[secret_hash] = asyncio.create_task(self._ask(secret_hash))
        return await asyncio.shield(self._asking[secret_hash])

    async def _ask(self, secret_hash: str) -> KeyRow | None:
        """One look-up for all requests that come with the key while it goes on."""
        asked_at = clock.monotonic()
        mine = asyncio.current_task()
        try:
            async with self._database.reading() as reader:
                row = await key_by_hash(reader, secret_hash)
            if row is None:
                self._seen.pop(secret_hash, None)  # unknown keys aren't remembered: there is no end of them
            elif self._asking.get(secret_hash) is mine:
                self._seen[secret_hash] = (asked_at + REMEMBERED_SECONDS, row)
            return row
        finally:
            if self._asking.get(secret_hash) is mine:
                del self._asking[secret_hash]

    def _note_use(self, row: KeyRow, now: datetime) -> None:
        """In the background: a request that only reads shall not wait for the writers' queue."""
        last = self._noted.get(row.id) or row.last_used_at
        if last is not None and now - last < USE_IS_NOTED_EVERY:
            return
        self._noted[row.id] = now
        task = asyncio.create_task(self._write_use(row, now))
        self._notes.add(task)
        task.add_done_callback(self._notes.discard)

    async def _write_use(self, row: KeyRow, now: datetime) -> None:
        async with self._database.writing() as tx:
            await note_use(tx, row.agency_id, row.id, now)


def with_agency(caller: Caller, agency: Agency) -> Caller:
    """The same caller with its agency as just read."""
    return replace(caller, agency=agency)
