"""No body over 1 MiB: by its Content-Length before it is read, else as soon as it is too long."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.conventions.problems import TooLarge, problem

LARGEST = 1024 * 1024
DRAINED = 16 * LARGEST
TOO_LARGE = f"The body has more than {LARGEST} bytes (1 MiB). Send less at once, in several requests."


class BodyLimit:
    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        length = Headers(scope=scope).get("content-length", "")
        if length.isdigit() and int(length) > LARGEST:
            await _drain(receive, int(length))
            await problem(scope, TooLarge("body_too_large", TOO_LARGE))(scope, receive, send)
            return
        read = 0

        async def receive_counted() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > LARGEST:
                raise TooLarge("body_too_large", TOO_LARGE)
            return message

        await self._app(scope, receive_counted, send)


async def _drain(receive: Receive, length: int) -> None:
    """Reads on within reason: a client that is cut off while it sends never sees the answer."""
    left = min(length, DRAINED)
    while left > 0:
        message = await receive()
        left -= len(message.get("body", b""))
        if message["type"] != "http.request" or not message.get("more_body", False):
            return
