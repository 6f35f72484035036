"""Names become addresses in threads of their own: one that nobody answers for holds up nothing else.

The system's getaddrinfo can take half a minute, and nothing stops it. asyncio would run it in the few threads that
all share; here each name has one, however many attempts wait for it, and no process waits for it to end.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from threading import Thread

SECONDS = 5.0
"""How long an attempt waits for an answer."""

AT_ONCE = 64
"""The most names that are asked for at a time: each takes a thread."""

Answer = list[str] | Exception


class Unresolved(Exception):
    """The name has no address, or nobody said so in time; says which."""


class Names:
    """Who waits for the same name shares the answer; nothing is kept of it afterwards."""

    def __init__(self) -> None:
        self._asked: dict[str, asyncio.Future[Answer]] = {}

    async def addresses(self, host: str) -> list[str]:
        """IPv4 first: many a receiver publishes an IPv6 address that doesn't answer. Raises Unresolved."""
        if host not in self._asked:
            if len(self._asked) >= AT_ONCE:
                raise Unresolved(f"{host} isn't resolved yet: {AT_ONCE} other names are being asked for.")
            self._asked[host] = self._ask(host)
        try:
            async with asyncio.timeout(SECONDS):
                answer = await asyncio.shield(self._asked[host])
        except TimeoutError:
            raise Unresolved(f"{host} can't be resolved: no answer within {SECONDS:.0f} s.") from None
        if isinstance(answer, Exception):
            raise Unresolved(f"{host} can't be resolved: {answer}") from answer
        return answer

    def _ask(self, host: str) -> asyncio.Future[Answer]:
        loop = asyncio.get_running_loop()
        asked: asyncio.Future[Answer] = loop.create_future()
        asked.add_done_callback(lambda _: self._asked.pop(host))

        def ask() -> None:
            answer = _look_up(host)
            with contextlib.suppress(RuntimeError):  # the loop has been closed since: nobody waits any more
                loop.call_soon_threadsafe(asked.set_result, answer)

        Thread(target=ask, name=f"name {host}", daemon=True).start()
        return asked


def _look_up(host: str) -> Answer:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    except Exception as error:  # noqa: BLE001 - whatever it is, whoever waits is told
        return error
    return [str(address[0]) for *_, address in sorted(found, key=lambda each: each[0] == socket.AF_INET6)]
