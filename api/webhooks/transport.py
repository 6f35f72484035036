"""An httpx transport that connects only to addresses it has checked itself.

Checking a name and then letting the client resolve it again would leave a gap in which its answer may
change; here the name is resolved once a connection, and the connection goes to the very address checked.
TLS still verifies the certificate for the URL's name.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from socket import AF_INET6, IPPROTO_TCP, SOCK_STREAM, gaierror

import httpcore
import httpx

from api.webhooks import guard

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
        self._plain = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        address = await self._checked_address(host, port)
        return await self._plain.connect_tcp(address, port, timeout, local_address, socket_options)

    async def _checked_address(self, host: str, port: int) -> str:
        refused: guard.Forbidden | None = None
        try:
            found = await asyncio.get_running_loop().getaddrinfo(
                host, port, type=SOCK_STREAM, proto=IPPROTO_TCP
            )
        except (gaierror, UnicodeError) as error:
            raise httpcore.ConnectError(f"{host} can't be resolved: {error}") from error
        # IPv4 first: many a receiver publishes an IPv6 address that doesn't answer.
        for *_, address in sorted(found, key=lambda each: each[0] == AF_INET6):
            try:
                guard.check_address(str(address[0]), self._allow_private)
            except guard.Forbidden as error:
                refused = error
            else:
                return str(address[0])
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
