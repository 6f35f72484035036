"""The caller of a request: found by the access middleware, before the body is looked at."""

from __future__ import annotations

from fastapi import Request

from api.access.keys import HOW_TO_ASK, Caller
from api.refusals import Unauthorized


def caller_of(request: Request) -> Caller:
    """Raises Unauthorized on a path that the access middleware doesn't guard and that needs a caller."""
    caller = request.scope.get("state", {}).get("caller")
    if not isinstance(caller, Caller):
        raise Unauthorized("no_key", f"This needs a key. {HOW_TO_ASK}")
    return caller


def bearer_of(request: Request) -> str:
    """The key itself, as it was sent."""
    return bearer_in(request.headers.get("authorization", "")) or ""


def bearer_in(header: str) -> str | None:
    """The key in an Authorization header; None where it holds none."""
    scheme, _, key = header.strip().partition(" ")
    if scheme.lower() != "bearer" or not key.strip():
        return None
    # ASGI hands headers out as Latin-1, but a key that isn't ASCII was typed as UTF-8.
    return key.strip().encode("latin-1").decode("utf-8", "replace")
