"""Two writes that lock each other out: PostgreSQL ends one of them, and it is done anew."""

from __future__ import annotations

import asyncio

from fastapi import Request, Response
from sqlalchemy import text

from api.access.keys import Caller
from api.changes.make_agency import make_agency
from api.conventions.writing import Answer, write
from api.store.database import Tx
from tests.routes.conftest import app_on, client_of


async def test_a_deadlocked_write_is_tried_again_whole(postgresql_url: str) -> None:
    async with app_on(postgresql_url) as app:
        async with app.state.database.writing() as tx:
            _, key = await make_agency(tx, name="Probe", time_zone="UTC", country="DE")
        tries: list[str] = []
        both_hold_one = asyncio.Barrier(2)

        @app.post("/v1/crossing/{first}/{second}")
        async def cross(request: Request, first: int, second: int) -> Response:
            async def change(tx: Tx, caller: Caller) -> Answer:
                tries.append(f"{first}{second}")
                lock = text("SELECT pg_advisory_xact_lock(:number)")
                await tx.execute(lock, {"number": first})
                if len(tries) <= 2:
                    await both_hold_one.wait()
                await tx.execute(lock, {"number": second})
                return Answer(200, "{}")

            return await write(request, change)

        async with client_of(app, key) as http:
            answers = await asyncio.gather(http.post("/v1/crossing/1/2"), http.post("/v1/crossing/2/1"))
    assert [answer.status_code for answer in answers] == [200, 200]
    assert len(tries) == 3
