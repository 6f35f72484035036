"""The password of the database may be given beside its URL, where no mark has to be encoded."""

from __future__ import annotations

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from api.store.listening import Listener
from tests.worker.made import opened

ROLE, PASSWORD = "odd", "p@ss/w:rd?#%20 $x"


async def test_any_password_works_when_it_is_not_in_the_url(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    administrator = await asyncpg.connect(postgresql_url)
    await administrator.execute(f"DROP ROLE IF EXISTS {ROLE}")
    await administrator.execute(f"CREATE ROLE {ROLE} LOGIN PASSWORD '{PASSWORD}'")
    try:
        at = make_url(postgresql_url)
        url = f"postgresql://{ROLE}@{at.host}:{at.port}/{at.database}"
        monkeypatch.setenv("PGPASSWORD", PASSWORD)
        async with opened(url) as database, database.reading() as reader:
            assert (await reader.execute(text("SELECT current_user"))).scalar() == ROLE
        listener = Listener(url, lambda: None)
        await listener.keep()
        await listener.close()
    finally:
        await administrator.execute(f"DROP ROLE {ROLE}")
        await administrator.close()
