"""One attempt to hand a message to a receiver. Never raises: whatever goes wrong is told as its error."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpcore
import httpx

from api import clock
from api.webhooks import guard, retries, signature
from api.webhooks.transport import CheckedTransport

CONNECT_SECONDS = 5.0
TOTAL_SECONDS = 15.0
EXCERPT_BYTES = 1024
READ_BYTES = 65_536
"""What is read of an answer so that its connection can be used again; of a longer one the rest is let go."""

USER_AGENT = "Afterword-Webhooks/1"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of it. `status_code` None: no answer, and `error` says why. `attempted_at` is UTC."""

    attempted_at: datetime
    duration_ms: int
    status_code: int | None
    error: str | None
    excerpt: str | None
    retry_after: timedelta | None


Client = httpx.AsyncClient


def new_client(allow_private: bool) -> Client:
    """One for the life of a worker: connections are kept and shared."""
    return httpx.AsyncClient(
        transport=CheckedTransport(allow_private),
        timeout=httpx.Timeout(TOTAL_SECONDS, connect=CONNECT_SECONDS),
        follow_redirects=False,
        trust_env=False,
    )


async def post(
    client: Client,
    url: str,
    message_id: str,
    body: str,
    live_secrets: Sequence[str],
    allow_private: bool = False,
) -> Attempt:
    """Signs the body with every live secret and posts it; an answer other than 2xx is a failure."""
    at, started = clock.machine(), clock.monotonic()
    status: int | None = None
    error = excerpt = None
    pause: timedelta | None = None
    try:
        guard.check_url(url, allow_private)
        content = body.encode()
        headers = {
            "content-type": "application/json",
            "user-agent": USER_AGENT,
            "accept-encoding": "identity",  # an excerpt is kept as it came; nothing is unpacked
            **signature.headers(message_id, at, content, live_secrets),
        }
        async with (
            asyncio.timeout(TOTAL_SECONDS),
            client.stream("POST", url, content=content, headers=headers) as response,
        ):
            status = response.status_code
            if not response.is_success:
                pause = retries.read_retry_after(response.headers.get("retry-after"), at)
            excerpt = await _beginning(response)
    except guard.Forbidden as refused:
        error = f"This address may not be called: {refused}"
    except TimeoutError:
        error = f"No whole answer within {TOTAL_SECONDS:.0f} s."
    except Exception as failed:
        # An attempt that raised would never be counted, and be made again for ever.
        if not isinstance(failed, _OF_THE_NETWORK):
            log.exception("An attempt broke", extra={"message_id": message_id})
        error = _storable(f"{type(failed).__name__}: {failed}".rstrip(": "))[:500]
    if error is None and status is not None and not 200 <= status < 300:
        error = _why(status)
    duration = round((clock.monotonic() - started) * 1000)
    return Attempt(at, duration, status, error, excerpt, pause)


_OF_THE_NETWORK = (
    httpx.HTTPError,
    httpx.InvalidURL,
    OSError,
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.UnsupportedProtocol,
)


async def _beginning(response: httpx.Response) -> str | None:
    parts, size = [], 0
    async for part in response.aiter_raw():
        parts.append(part)
        size += len(part)
        if size >= READ_BYTES:
            break
    text = _storable(b"".join(parts)[:EXCERPT_BYTES].decode("utf-8", "replace"))
    # A character cut in two makes a mark longer than what it stands for.
    return text.encode()[:EXCERPT_BYTES].decode("utf-8", "ignore") or None


def _storable(text: str) -> str:
    """PostgreSQL's text holds no NUL, and UTF-8 no half of a surrogate pair."""
    return text.replace("\x00", "\N{REPLACEMENT CHARACTER}").encode("utf-8", "replace").decode()


def _why(status: int) -> str:
    if 300 <= status < 400:
        return f"Answered {status}: redirects are not followed. Give the endpoint's final URL."
    return f"Answered {status}."
