"""An Idempotency-Key is kept for 24 hours, and free again after."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from api.changes.make_agency import make_agency
from api.store import idempotency
from api.store.database import Database

THEN = datetime(2026, 11, 2, 9, tzinfo=UTC)


async def test_a_key_is_free_again_after_a_day(database_url: str) -> None:
    database = Database(database_url)
    try:
        async with database.writing() as tx:
            caller, _ = await make_agency(tx, name="Probe", time_zone="UTC", country="DE")
            assert await idempotency.claim(tx, caller.agency_id, "k", "first", THEN) is None
            await idempotency.keep(tx, caller.agency_id, "k", 201, {"Location": "/v1/x"}, "{}")
        for age, answered in ((timedelta(hours=23), True), (timedelta(hours=25), False)):
            async with database.writing() as tx:
                found = await idempotency.claim(tx, caller.agency_id, "k", "second", THEN + age)
                assert (found is not None) == answered
                if found is not None:
                    assert (found.fingerprint, found.status, found.headers) == (
                        "first",
                        201,
                        {"Location": "/v1/x"},
                    )
    finally:
        await database.close()
