"""Idempotency-Key: the same POST sent twice is done once, and answered twice alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from fastapi import Request, Response

from api import clock
from api.access.sealing import Unreadable, seal, unseal
from api.refusals import Fault, Invalid
from api.store import idempotency as store
from api.store.database import Tx

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Repeatable:
    """A POST that may come again: its key, and the fingerprint of its method, path and body."""

    key: str
    fingerprint: str


def faults_of_key(request: Request) -> list[Fault]:
    """Where the key of a POST is empty or too long."""
    key = _key_of(request)
    if key is None or 0 < len(key) <= LONGEST:
        return []
    detail = f"Idempotency-Key has {len(key)} characters; 1 to {LONGEST} are possible. A UUID is a good one."
    return [Fault("/header/idempotency-key", detail)]


def _key_of(request: Request) -> str | None:
    return request.headers.get("idempotency-key") if request.method == "POST" else None


async def repeatable(request: Request) -> Repeatable | None:
    """From the header of a POST; None without one."""
    key = _key_of(request)
    if key is None:
        return None
    head = f"{request.method} {request.scope.get('raw_path', b'').decode('latin-1')}\n".encode()
    return Repeatable(key, sha256(head + await request.body()).hexdigest())


async def first_answer(tx: Tx, agency_id: str, asked: Repeatable, bearer: str) -> Response | None:
    """Claims the key, or gives the first answer again. Raises Invalid where the key was another request's."""
    first = await store.claim(tx, agency_id, asked.key, asked.fingerprint, clock.machine())
    if first is None:
        return None
    if first.fingerprint != asked.fingerprint:
        raise Invalid(
            "idempotency_key_reused",
            "This Idempotency-Key came before with another path or body. Send a new key with a new request.",
        )
    headers = dict(first.headers) | {"Idempotent-Replayed": "true"}
    body = first.body
    if headers.pop(SEALED, None):
        try:
            body = unseal(bearer, body)
        except Unreadable:
            raise Invalid(
                "idempotency_key_reused",
                "The first answer to this Idempotency-Key holds a secret and can be read again only with the "
                "API key that asked for it. Send a new Idempotency-Key.",
            ) from None
    return Response(body.encode(), first.status, headers, "application/json")


async def keep_answer(
    tx: Tx,
    agency_id: str,
    asked: Repeatable,
    status: int,
    headers: Mapping[str, str],
    body: str,
    bearer: str | None,
) -> None:
    """Keeps it under the claimed key; sealed with `bearer` where it shows a secret that isn't stored."""
    kept = dict(headers)
    if bearer is not None:
        kept[SEALED], body = "1", seal(bearer, body)
    await store.keep(tx, agency_id, asked.key, status, kept, body)


SEALED = "sealed"
