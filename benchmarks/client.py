"""As little of an HTTP client as will do: it shares the cores with what it measures, so it must cost nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from types import TracebackType
from typing import Any

import orjson


class Refused(Exception):
    """The server answered with a status that the benchmark didn't expect."""


class Connection:
    """One kept-alive connection to this machine."""

    def __init__(self, port: int, key: str | None = None) -> None:
        self._port = port
        self._head = "Host: bench\r\n" + (f"Authorization: Bearer {key}\r\n" if key else "")

    async def __aenter__(self) -> Connection:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writer.close()

    async def request(self, method: str, path: str, body: bytes = b"", more: str = "") -> tuple[int, bytes]:
        """Status and body of the answer. `more` is more header lines, each with its end."""
        head = f"{method} {path} HTTP/1.1\r\n{self._head}{more}"
        if body:
            head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        self._writer.write(f"{head}\r\n".encode() + body)
        answer = await self._reader.readuntil(b"\r\n\r\n")
        lines = answer.lower().split(b"\r\n")
        length = next(int(line[15:]) for line in lines if line.startswith(b"content-length:"))
        return int(answer[9:12]), await self._reader.readexactly(length) if length else b""

    async def get(self, path: str) -> Any:
        return self._loaded(200, path, *await self.request("GET", path))

    async def post(self, path: str, body: Any, more: str = "") -> Any:
        return self._loaded(201, path, *await self.request("POST", path, orjson.dumps(body), more))

    @staticmethod
    def _loaded(expected: int, path: str, status: int, body: bytes) -> Any:
        if status != expected:
            raise Refused(f"{path} answered {status}: {body.decode()[:2000]}")
        return orjson.loads(body)


async def all_at_once(
    clients: int, port: int, key: str | None, work: Iterable[Callable[[Connection], Awaitable[None]]]
) -> None:
    """So many clients share the work: each takes the next piece as soon as it is done with one."""
    pieces = iter(work)

    async def client() -> None:
        async with Connection(port, key) as connection:
            for piece in pieces:
                await piece(connection)

    async with asyncio.TaskGroup() as group:
        for _ in range(clients):
            group.create_task(client())
