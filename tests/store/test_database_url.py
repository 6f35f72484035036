"""DATABASE_URL as people have it."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from api.store.database_url import connect, engine_for, read_database_url


@pytest.mark.parametrize(
    "parameters",
    [
        "",
        "?sslmode=prefer",
        "?ssl=prefer",
        "?sslmode=disable&connect_timeout=5&application_name=afterword",
        "?channel_binding=prefer&keepalives=1",
        "?connect_timeout=0",
    ],
)
@pytest.mark.parametrize("scheme", ["postgresql://", "postgres://"])
async def test_what_libpq_takes_the_engine_and_the_listener_take_too(
    postgresql_url: str, scheme: str, parameters: str
) -> None:
    url = postgresql_url.replace("postgresql://", scheme) + parameters
    engine = engine_for(url)
    try:
        async with engine.connect() as connection:
            by_engine = (await connection.execute(text("SHOW application_name"))).scalar_one()
    finally:
        await engine.dispose()
    direct = await connect(url)
    try:
        assert await direct.fetchval("SHOW application_name") == by_engine
    finally:
        await direct.close()
    assert by_engine == ("afterword" if "afterword" in parameters else "")


@pytest.mark.parametrize("url", ["", "foo", "mysql://a:b@c/d", "http://example.org", "postgresql//x", "://"])
def test_a_url_that_cannot_be_meant_is_refused_with_how_it_should_look(url: str) -> None:
    with pytest.raises(ValueError, match="use postgresql://user:password@host/name or sqlite:///"):
        read_database_url(url)


async def test_what_a_statement_was_given_stands_in_no_error(database_url: str) -> None:
    engine = engine_for(database_url)
    try:
        async with engine.connect() as connection:
            with pytest.raises(DBAPIError) as raised:
                await connection.execute(text("SELECT nothing FROM nowhere WHERE x = :x"), {"x": "whsec_1"})
    finally:
        await engine.dispose()
    assert "whsec_1" not in str(raised.value)
