"""One attempt: signed, posted to a checked address, and told as it came out."""

from __future__ import annotations

import asyncio
import socket
from datetime import timedelta

import httpcore
import pytest
from standardwebhooks import Webhook

from api.webhooks import post as posting
from api.webhooks.post import Attempt, new_client, post
from api.webhooks.transport import CheckedBackend
from tests.worker.made import SECRET
from tests.worker.receiver import OK, Receiver, answering, receiving, response


async def attempt(url: str, allow_private: bool = True, body: str = '{"type":"ping"}') -> Attempt:
    async with new_client(allow_private) as client:
        return await post(client, url, "0192", body, [SECRET], allow_private)


async def test_the_receiver_gets_the_very_bytes_and_can_verify_them() -> None:
    async with receiving() as receiver:
        came = await attempt(receiver.url)
    [(headers, body)] = receiver.requests
    assert (came.status_code, came.error) == (204, None)
    assert headers["webhook-id"] == "0192"
    assert headers["content-type"] == "application/json"
    assert Webhook(SECRET).verify(body, headers) == {"type": "ping"}


async def test_a_redirect_is_not_followed() -> None:
    moved = response(302, b"", "Location: http://127.0.0.1:1/elsewhere")
    async with receiving(answering(moved)) as receiver:
        came = await attempt(receiver.url)
    assert came.status_code == 302
    assert "redirects are not followed" in (came.error or "")
    assert len(receiver.requests) == 1


async def test_of_a_long_answer_a_kilobyte_is_kept() -> None:
    async with receiving(answering(response(500, "é".encode() * 50_000))) as receiver:
        came = await attempt(receiver.url)
    assert came.excerpt is not None
    assert 1000 < len(came.excerpt.encode()) <= 1024


async def test_an_answer_may_hold_anything() -> None:
    async with receiving(answering(response(200, b"\x00\xff\xfe ok"))) as receiver:
        came = await attempt(receiver.url)
    assert came.status_code == 200
    assert "\x00" not in (came.excerpt or "")


async def test_a_receiver_that_does_not_answer_is_left_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "TOTAL_SECONDS", 0.2)

    async def never(_: int) -> bytes:
        await asyncio.sleep(2)
        return OK

    async with receiving(never) as receiver:
        came = await attempt(receiver.url)
    assert came.status_code is None
    assert came.error
    assert came.duration_ms < 1500


ODD_DATE = "Retry-After: Mon, 01 Jan 2024 00:00:00 +999999999999999999"


async def test_retry_after_is_read_only_of_an_answer_that_is_a_failure() -> None:
    async with receiving(answering(response(200, b"", "Retry-After: 60"))) as receiver:
        came = await attempt(receiver.url)
    assert (came.status_code, came.error, came.retry_after) == (200, None, None)
    async with receiving(answering(response(503, b"", "Retry-After: 60"))) as receiver:
        came = await attempt(receiver.url)
    assert came.retry_after == timedelta(seconds=60)


@pytest.mark.parametrize("status", [200, 503])
async def test_a_retry_after_that_is_no_date_is_passed_over(status: int) -> None:
    async with receiving(answering(response(status, b"", ODD_DATE))) as receiver:
        came = await attempt(receiver.url)
    assert (came.status_code, came.retry_after) == (status, None)


async def test_whatever_goes_wrong_is_an_error_not_an_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise RecursionError("a \x00 that no column takes")

    monkeypatch.setattr(posting, "_beginning", broken)
    async with receiving(answering(response(503))) as receiver:
        came = await attempt(receiver.url)
    assert came.error is not None
    assert came.error.startswith("RecursionError: a ")
    assert "\x00" not in came.error


async def test_a_secret_that_cannot_sign_is_an_error_not_an_exception() -> None:
    async with new_client(allow_private=True) as client:
        came = await post(client, "http://127.0.0.1:1/", "0192", "{}", ["whsec_x"], allow_private=True)
    assert came.status_code is None
    assert came.error


async def test_nobody_listening_is_an_error_not_an_exception() -> None:
    async with receiving() as receiver:
        pass
    came = await attempt(f"http://127.0.0.1:{receiver.port}/")
    assert came.status_code is None
    assert came.error


async def test_an_answer_that_is_no_http_is_an_error_not_an_exception() -> None:
    async with receiving(answering(b"EHLO\r\n\r\n")) as receiver:
        came = await attempt(receiver.url)
    assert came.status_code is None
    assert came.error


async def test_an_unknown_name_is_an_error_not_an_exception() -> None:
    came = await attempt("https://no-such-name.invalid/hooks")
    assert came.status_code is None
    assert came.error


async def test_a_private_address_is_not_called() -> None:
    async with receiving() as receiver:
        came = await attempt(receiver.url, allow_private=False)
    assert "may not be called" in (came.error or "")
    assert receiver.requests == []


async def test_a_name_that_resolves_to_a_private_address_is_not_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Checked where the connection is made: what a name answered earlier doesn't count."""

    def resolves_to_loopback(*_: object, **__: object) -> list[object]:
        return [(2, 1, 6, "", ("127.0.0.1", 0))]

    async with receiving() as receiver:
        monkeypatch.setattr(socket, "getaddrinfo", resolves_to_loopback)
        came = await attempt(f"http://crm.example:{receiver.port}/", allow_private=False)
    assert "may not be called" in (came.error or "")
    assert receiver.requests == []


async def test_the_connection_goes_to_the_address_that_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    connected = []

    def resolves_to_both(*_: object, **__: object) -> list[object]:
        return [(2, 1, 6, "", ("10.0.0.1", 0)), (2, 1, 6, "", ("8.8.8.8", 0))]

    async def connect(self: object, host: str, *_: object) -> httpcore.AsyncNetworkStream:
        connected.append(host)
        raise httpcore.ConnectError("not here")

    monkeypatch.setattr(socket, "getaddrinfo", resolves_to_both)
    monkeypatch.setattr(httpcore.AnyIOBackend, "connect_tcp", connect)
    with pytest.raises(httpcore.ConnectError):
        await CheckedBackend(allow_private=False).connect_tcp("crm.example", 443)
    assert connected == ["8.8.8.8"]


async def test_a_connection_is_used_again() -> None:
    connections = []

    class Counting(Receiver):
        async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            connections.append(writer)
            await super().serve(reader, writer)

    receiver = Counting(answering(OK))
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0)
    receiver.port = server.sockets[0].getsockname()[1]
    async with new_client(allow_private=True) as client:
        for _ in range(3):
            await post(client, receiver.url, "0192", "{}", [SECRET], allow_private=True)
    server.close()
    assert len(connections) == 1
    assert len(receiver.requests) == 3
