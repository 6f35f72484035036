"""A name that nobody answers for takes one thread, and the time of nobody who asks for another."""

from __future__ import annotations

import asyncio
import socket
from collections import Counter
from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest

from api import clock
from api.webhooks import names
from api.webhooks.names import Names, Unresolved
from api.webhooks.post import new_client, post
from tests.worker.made import SECRET


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counter[str]]:
    """How often each name was asked for. Those that begin with `slow` aren't answered before the test's end."""
    asked, end = Counter[str](), Event()

    def look_up(host: str, *_: Any, **__: Any) -> list[Any]:
        asked[host] += 1
        if host.startswith("slow"):
            end.wait()
        if host.startswith("no"):
            raise socket.gaierror("no such name")
        return [(socket.AF_INET6, 1, 6, "", ("::2", 0)), (socket.AF_INET, 1, 6, "", ("8.8.8.8", 0))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(names, "SECONDS", 0.2)
    yield asked
    end.set()


async def test_a_slow_name_is_left_in_time_and_asked_for_once_by_all_who_wait(asked: Counter[str]) -> None:
    resolver, started = Names(), clock.monotonic()
    for _ in range(2):
        waiting = (resolver.addresses("slow.example") for _ in range(20))
        ended = await asyncio.gather(*waiting, return_exceptions=True)
        assert {type(each) for each in ended} == {Unresolved}
    assert clock.monotonic() - started < 2
    assert asked == {"slow.example": 1}


async def test_beside_slow_names_another_is_resolved_ipv4_first(asked: Counter[str]) -> None:
    resolver = Names()
    slow = [asyncio.create_task(resolver.addresses(f"slow{n}.example")) for n in range(20)]
    assert await resolver.addresses("quick.example") == ["8.8.8.8", "::2"]
    assert not any(each.done() for each in slow)
    await asyncio.gather(*slow, return_exceptions=True)


async def test_more_names_than_there_are_threads_for_are_refused_at_once(
    asked: Counter[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names, "AT_ONCE", 3)
    resolver = Names()
    asking = [resolver.addresses(f"slow{n}.example") for n in range(4)]
    ended = await asyncio.gather(*asking, return_exceptions=True)
    assert "3 other names" in str(ended[3])
    assert len(asked) == 3


async def test_a_name_is_asked_for_anew_each_time(asked: Counter[str]) -> None:
    resolver = Names()
    for _ in range(2):
        assert await resolver.addresses("quick.example")
        with pytest.raises(Unresolved, match="no such name"):
            await resolver.addresses("none.example")
    assert asked == {"quick.example": 2, "none.example": 2}


async def test_an_attempt_says_that_the_name_was_not_resolved(asked: Counter[str]) -> None:
    async with new_client(allow_private=True) as client:
        came = await post(client, "https://slow.example/", "0192", "{}", [SECRET], allow_private=True)
    assert came.error == "ConnectError: slow.example can't be resolved: no answer within 0 s."
