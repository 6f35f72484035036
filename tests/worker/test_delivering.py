"""The worker delivers: at least once, on a schedule, in order where asked, never by a lost lease."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from standardwebhooks import Webhook

from api import clock
from api.changes.take_deliveries import take_deliveries
from api.changes.tell import Happening, tell
from api.store import delivery_claims, delivery_lines, tables
from api.store.database import Database, Tx
from api.store.delivery_claims import ClaimedDelivery
from api.webhooks import retries
from api.worker.deliver import deliver
from api.worker.shop import Shop
from tests.worker.made import NOON, SECRET, Place, a_place, a_placement, a_shop, all_of, an_endpoint, opened
from tests.worker.receiver import OK, Receiver, answering, receiving, response

d = tables.webhook_deliveries.c


async def tell_all(database: Database, place: Place, *types: str) -> None:
    async with database.writing() as tx:
        await tell(tx, place.agency_id, place.placement_id, [Happening(type_, NOON) for type_ in types])


async def a_told_place(database: Database, url: str, *types: str, **endpoint: Any) -> Place:
    place = await a_place(database)
    async with database.writing() as tx:
        await an_endpoint(tx, place.agency_id, url=url, **endpoint)
    await tell_all(database, place, *types)
    return place


async def run(shop: Shop) -> None:
    """Until nothing is left to claim at this moment."""
    await deliver(shop)
    while shop.under_way:
        await asyncio.gather(*shop.under_way)
        await deliver(shop)


async def claim(tx: Tx) -> list[ClaimedDelivery]:
    now = clock.machine()
    return await delivery_claims.claim(tx, now, await delivery_lines.choose(tx, now, 10))


async def take(database: Database, now: datetime) -> tuple[int, int]:
    """How many are claimed at that instant, and how many of them have their turn."""
    async with database.writing() as tx:
        claimed, turns = await take_deliveries(tx, now, await delivery_lines.choose(tx, now, 100))
    return claimed, len(turns)


async def due_now(database: Database) -> None:
    """As if the time of the next attempt had come."""
    async with database.writing() as tx:
        waiting = d.next_attempt_at.is_not(None)
        await tx.execute(update(tables.webhook_deliveries).where(waiting).values(next_attempt_at=NOON))


async def deliveries(database: Database) -> list[dict[str, Any]]:
    async with database.reading() as reader:
        rows = await reader.execute(select(tables.webhook_deliveries).order_by(d.sequence))
        return [dict(row) for row in rows.mappings()]


def sequences(receiver: Receiver) -> list[int]:
    return [Webhook(SECRET).verify(body, headers)["data"]["sequence"] for headers, body in receiver.requests]


async def test_a_message_arrives_signed_and_its_attempt_is_kept(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop, receiving() as receiver:
        place = await a_told_place(database, receiver.url, "plan.revised")
        await run(shop)
        [message] = await all_of(database, tables.webhook_messages)
        [(headers, body)] = receiver.requests
        assert body.decode() == message["body"]
        assert headers["webhook-id"] == message["id"]
        data = Webhook(SECRET).verify(body, headers)["data"]
        assert data["placement"]["id"] == place.placement_id
        assert data["consultant"]["name"] == "Consultant"
        [delivery] = await deliveries(database)
        assert (delivery["state"], delivery["attempts"]) == ("delivered", 1)
        assert delivery["next_attempt_at"] is None
        assert delivery["lease_token"] is None
        [attempt] = await all_of(database, tables.delivery_attempts)
        assert attempt["status_code"] == 204


async def test_a_failed_delivery_is_tried_again_with_the_same_bytes(database_url: str) -> None:
    answers = answering(response(500, b"broken"), OK)
    async with opened(database_url) as database, a_shop(database) as shop, receiving(answers) as receiver:
        await a_told_place(database, receiver.url, "plan.revised")
        await run(shop)
        [delivery] = await deliveries(database)
        assert delivery["state"] == "pending"
        pause = delivery["next_attempt_at"] - clock.machine()
        assert timedelta(seconds=3) < pause <= timedelta(seconds=6)
        await due_now(database)
        await run(shop)
        (first_headers, first), (second_headers, second) = receiver.requests
        assert first == second
        assert first_headers["webhook-id"] == second_headers["webhook-id"]
        attempts = await all_of(database, tables.delivery_attempts)
        told = {attempt["number"]: (attempt["status_code"], attempt["excerpt"]) for attempt in attempts}
        assert told == {1: (500, "broken"), 2: (204, None)}
        assert (await deliveries(database))[0]["state"] == "delivered"


async def test_an_attempt_that_breaks_counts_as_a_failed_one(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise OverflowError("too far")

    monkeypatch.setattr(retries, "read_retry_after", broken)
    answers = answering(response(503))
    async with opened(database_url) as database, a_shop(database) as shop, receiving(answers) as receiver:
        await a_told_place(database, receiver.url, "plan.revised")
        await run(shop)
        [delivery] = await deliveries(database)
        assert (delivery["state"], delivery["attempts"], delivery["lease_token"]) == ("pending", 1, None)
        [attempt] = await all_of(database, tables.delivery_attempts)
        assert attempt["error"] == "OverflowError: too far"


async def test_an_endpoint_gets_the_types_it_wants(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop, receiving() as receiver:
        place = await a_place(database)
        async with database.writing() as tx:
            for path, types in (("due", ["action.due"]), ("all", []), ("star", ["*"])):
                url = f"{receiver.url}/{path}"
                await an_endpoint(tx, place.agency_id, url=url, event_types=types)
            await an_endpoint(tx, place.agency_id, url=receiver.url, event_types=["ping"])
            await an_endpoint(tx, place.agency_id, url=receiver.url, deleted_at=NOON)
        await tell_all(database, place, "plan.revised")
        assert len(await deliveries(database)) == 2
        await run(shop)
        assert len(receiver.requests) == 2


async def test_another_agencys_endpoint_gets_nothing(database_url: str) -> None:
    async with opened(database_url) as database:
        await a_told_place(database, "https://crm.example/")
        other = await a_place(database)
        await tell_all(database, other, "plan.revised")
        assert await deliveries(database) == []


async def test_two_workers_at_once_never_post_the_same(database_url: str) -> None:
    async with (
        opened(database_url) as one,
        opened(database_url) as other,
        a_shop(one) as shop,
        a_shop(other) as another,
        receiving() as receiver,
    ):
        await a_told_place(one, receiver.url, *["plan.revised"] * 40)
        await asyncio.gather(run(shop), run(another))
        assert sorted(sequences(receiver)) == list(range(1, 41))


async def test_a_worker_killed_before_its_result_is_reclaimed_after_the_lease(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop, receiving() as receiver:
        await a_told_place(database, receiver.url, "plan.revised")
        async with database.writing() as tx:
            await claim(tx)
        await run(shop)
        assert receiver.requests == []  # the lease still stands
        async with database.writing() as tx:
            await tx.execute(update(tables.webhook_deliveries).values(lease_until=NOON))
        await run(shop)
        assert len(receiver.requests) == 1


async def test_a_late_result_under_an_old_token_is_dropped(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop:

        async def meanwhile_another_worker(_: int) -> bytes:
            async with database.writing() as tx:
                await tx.execute(update(tables.webhook_deliveries).values(lease_until=NOON))
            async with database.writing() as tx:
                await delivery_claims.reclaim(tx)
                assert len(await claim(tx)) == 1
            return OK

        async with receiving(meanwhile_another_worker) as receiver:
            await a_told_place(database, receiver.url, "plan.revised")
            await run(shop)
        [delivery] = await deliveries(database)
        assert (delivery["state"], delivery["attempts"]) == ("pending", 0)
        assert delivery["lease_token"] is not None
        assert await all_of(database, tables.delivery_attempts) == []


async def test_an_ordered_endpoint_gets_a_placements_messages_in_order(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop, receiving() as receiver:
        await a_told_place(database, receiver.url, *["plan.revised"] * 8, ordered=True)
        while any(row["state"] == "pending" for row in await deliveries(database)):
            await run(shop)
            await asyncio.sleep(0.05)  # one that was claimed just as the one before it ended waits a second
        assert sequences(receiver) == list(range(1, 9))


async def test_an_ordered_endpoint_that_fails_holds_back_the_rest(database_url: str) -> None:
    answers = answering(response(500), OK)
    async with opened(database_url) as database, a_shop(database) as shop, receiving(answers) as receiver:
        place = await a_told_place(database, receiver.url, *["plan.revised"] * 3, ordered=True)
        async with database.writing() as tx:
            free = await a_placement(tx, place.agency_id)
        await run(shop)
        assert sequences(receiver) == [1]
        await tell_all(database, free, "plan.revised")  # another placement doesn't wait
        await run(shop)
        assert sequences(receiver) == [1, 1]
        await due_now(database)
        await run(shop)
        assert sequences(receiver) == [1, 1, 1, 2, 3]


async def test_two_workers_keep_the_order(database_url: str) -> None:
    async with (
        opened(database_url) as one,
        opened(database_url) as other,
        a_shop(one) as shop,
        a_shop(other) as another,
        receiving() as receiver,
    ):
        await a_told_place(one, receiver.url, *["plan.revised"] * 6, ordered=True)
        while any(row["state"] == "pending" for row in await deliveries(one)):
            await asyncio.gather(run(shop), run(another))
            await asyncio.sleep(0.05)
        assert sequences(receiver) == list(range(1, 7))


async def test_no_transaction_is_open_while_the_receiver_is_called(sqlite_url: str) -> None:
    """On SQLite another writer would wait for it."""
    async with opened(sqlite_url) as database, opened(sqlite_url) as other, a_shop(database) as shop:

        async def write_meanwhile(_: int) -> bytes:
            async with asyncio.timeout(2), other.writing():
                return OK

        async with receiving(write_meanwhile) as receiver:
            await a_told_place(database, receiver.url, "plan.revised")
            await run(shop)
        assert (await deliveries(database))[0]["state"] == "delivered"


async def test_a_rate_limit_spaces_the_messages(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop, receiving() as receiver:
        await a_told_place(database, receiver.url, *["plan.revised"] * 6, rate_limit=10)
        started = clock.monotonic()
        await run(shop)
        assert 0.5 <= clock.monotonic() - started < 2
        assert len(receiver.requests) == 6


async def test_what_is_far_over_the_rate_limit_is_given_back(database_url: str) -> None:
    async with opened(database_url) as database:
        place = await a_told_place(database, "https://crm.example/", *["plan.revised"] * 30, rate_limit=2)
        now = clock.machine()
        assert await take(database, now) == (10, 5)  # at 0, 0.5, 1, 1.5 and 2 s
        assert await take(database, now) == (0, 0)
        await tell_all(database, place, "plan.revised")
        assert await take(database, now + timedelta(seconds=0.4)) == (
            0,
            0,
        )  # a new one finds the next two seconds taken
        # A worker elsewhere, three seconds on: the next few, no burst.
        assert await take(database, now + timedelta(seconds=3)) == (5, 5)


async def test_an_endpoint_that_is_disabled_while_a_worker_claims_is_not_called(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop:
        await a_told_place(database, "https://crm.example/", "plan.revised")
        now = clock.machine()
        async with database.writing() as tx:
            chosen = await delivery_lines.choose(tx, now, 10)
            await tx.execute(update(tables.webhook_endpoints).values(enabled=False))
            assert await take_deliveries(tx, now, chosen) == (1, [])
        await run(shop)
        [delivery] = await deliveries(database)
        assert (delivery["state"], delivery["attempts"], delivery["lease_token"]) == ("pending", 0, None)


async def test_a_deleted_endpoints_deliveries_are_given_up(database_url: str) -> None:
    async with opened(database_url) as database, a_shop(database) as shop, receiving() as receiver:
        await a_told_place(database, receiver.url, "plan.revised")
        async with database.writing() as tx:
            await tx.execute(update(tables.webhook_endpoints).values(deleted_at=NOON))
        await run(shop)
        [delivery] = await deliveries(database)
        assert (delivery["state"], delivery["next_attempt_at"], receiver.requests) == ("failed", None, [])


async def test_it_is_signed_with_every_secret_that_is_live(database_url: str) -> None:
    later = clock.machine() + timedelta(hours=1)
    values = [SECRET, SECRET[:-4] + "AAAA", SECRET[:-4] + "BBBB"]
    expiries = [None, f"{later:%FT%TZ}", "2026-09-01T00:00:00Z"]
    dates = [{"created_at": "2026-08-01T00:00:00Z", "expires_at": each} for each in expiries]
    secrets = {"secrets": dates, "secret_values": values}
    async with opened(database_url) as database, a_shop(database) as shop, receiving() as receiver:
        await a_told_place(database, receiver.url, "plan.revised", **secrets)
        await run(shop)
    [(headers, body)] = receiver.requests
    assert len(headers["webhook-signature"].split()) == 2
    for value in values[:2]:
        Webhook(value).verify(body, headers)


async def test_a_slow_receiver_holds_up_no_other(database_url: str) -> None:
    release = asyncio.Event()

    async def slow(_: int) -> bytes:
        await release.wait()
        return OK

    async with (
        opened(database_url) as database,
        a_shop(database) as shop,
        receiving(slow) as sluggish,
        receiving() as quick,
    ):
        await a_told_place(database, sluggish.url, "plan.revised")
        await deliver(shop)
        await a_told_place(database, quick.url, "plan.revised")
        await deliver(shop)
        await asyncio.wait(shop.under_way, timeout=5, return_when=asyncio.FIRST_COMPLETED)
        assert len(quick.requests) == 1
        assert len(shop.under_way) == 1
        release.set()
        await run(shop)


async def test_an_attempt_whose_result_cannot_be_written_is_no_end_of_the_worker(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: Any) -> int:
        raise ZeroDivisionError

    async with opened(database_url) as database, a_shop(database) as shop, receiving() as receiver:
        await a_told_place(database, receiver.url, "plan.revised")
        with monkeypatch.context() as patch:
            patch.setattr(delivery_claims, "write_results", broken)
            await run(shop)
        async with database.writing() as tx:
            await tx.execute(update(tables.webhook_deliveries).values(lease_until=NOON))
        await run(shop)
        assert (await deliveries(database))[0]["state"] == "delivered"
