"""An httpx transport that connects only to addresses it has checked itself.

Checking a name and then letting the client resolve it again would leave a gap in which its answer may
change; here a connection goes to the very address that was checked.
TLS still verifies the certificate for the URL's name.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable, AsyncIterator, Iterable

import httpcore
import httpx

from api.webhooks import guard
from api.webhooks.names import Names, Unresolved

MAX_CONNECTIONS = 200
KEEP_ALIVE_SECONDS = 15


class CheckedTransport(httpx.AsyncBaseTransport):
    """HTTP/1.1 with connections kept alive; no proxy, no redirects, nothing from the environment."""

    def __init__(self, allow_private: bool) -> None:
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=ssl.create_default_context(),
            max_connections=MAX_CONNECTIONS,
            keepalive_expiry=KEEP_ALIVE_SECONDS,
            network_backend=CheckedBackend(allow_private),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        response = await self._pool.handle_async_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        assert isinstance(response.stream, AsyncIterable)
        return httpx.Response(response.status, headers=response.headers, stream=_Stream(response.stream))

    async def aclose(self) -> None:
        await self._pool.aclose()


class CheckedBackend(httpcore.AsyncNetworkBackend):
    """Resolves, checks every address, and connects to the first that may be called."""

    def __init__(self, allow_private: bool) -> None:
        self._allow_private = allow_private
        self._names = Names()
        self._plain = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        address = await self._checked_address(host)
        return await self._plain.connect_tcp(address, port, timeout, local_address, socket_options)

    async def _checked_address(self, host: str) -> str:
        refused: guard.Forbidden | None = None
        try:
            found = await self._names.addresses(host)
        except Unresolved as error:
            raise httpcore.ConnectError(str(error)) from error
        for address in found:
            try:
                guard.check_address(address, self._allow_private)
            except guard.Forbidden as error:
                refused = error
            else:
                return address
        raise refused or httpcore.ConnectError(f"{host} has no address.")


class _Stream(httpx.AsyncByteStream):
    def __init__(self, stream: AsyncIterable[bytes]) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._stream:
            yield part

    async def aclose(self) -> None:
        if hasattr(self._stream, "aclose"):
            await self._stream.aclose()
