"""Hot statements straight to the driver: of SQLAlchemy only the compiled statement and the pooled connection.

What its execution adds (a cursor, a transaction that is none in autocommit, a result with types, and on SQLite
four hops to the driver's thread instead of one) costs twice what the database takes to answer.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import asyncpg
from sqlalchemy import Dialect, Executable, Select
from sqlalchemy.ext.asyncio import AsyncConnection


async def only_row(
    reader: AsyncConnection, statement: Select[Any], values: Mapping[str, Any]
) -> Sequence[Any]:
    """The one row of a statement that is kept and asked again, and whose columns are texts and whole numbers."""
    spelt = _spelt_out(statement, reader.dialect)
    assert reader.sync_connection is not None
    driver: Any = reader.sync_connection.connection.driver_connection
    found: Sequence[Sequence[Any]]
    if isinstance(driver, asyncpg.Connection):
        found = await driver.fetch(spelt.sql, *spelt.parameters(values))
    else:
        found = await driver.execute_fetchall(spelt.sql, spelt.parameters(values))
    return found[0]


async def rows(tx: AsyncConnection, statement: Executable, values: Mapping[str, Any]) -> Sequence[Any]:
    """The rows of a statement that is kept and asked again, inside a transaction."""
    driver = _driver_of(tx)
    if driver is None:
        return (await tx.execute(statement, values)).all()
    spelt = _spelt_out(statement, tx.dialect, tuple(values))
    return [spelt.row(record) for record in await driver.fetch(spelt.sql, *spelt.parameters(values))]


async def run(tx: AsyncConnection, statement: Executable, values: Mapping[str, Any]) -> None:
    """A statement that is kept and gives no rows, inside a transaction."""
    driver = _driver_of(tx)
    if driver is None:
        await tx.execute(statement, values)
        return
    spelt = _spelt_out(statement, tx.dialect, tuple(values))
    await driver.fetch(spelt.sql, *spelt.parameters(values))


BEGIN = "BEGIN ISOLATION LEVEL READ COMMITTED"
BY_KEYS = "SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off"
"""Statements are planned once for each connection, not at each execution, and by indexes wherever there is one.

PostgreSQL takes a list given as one parameter for ten values and the plan for it for too dear, so that it would plan
anew for each list; and a plan made while a table was small, or not yet analysed, reads all of it for as long as the
plan is kept.
"""


@asynccontextmanager
async def transaction(tx: AsyncConnection, *, by_keys: bool) -> AsyncIterator[None]:
    """A transaction of PostgreSQL on a connection that is in autocommit for SQLAlchemy: committed at the end, rolled
    back when anything is raised. A connection that is lost, or of which the outcome isn't known, leaves the pool.

    `by_keys`: it asks for all by keys, so that one plan fits each of its statements.
    """
    driver = _driver_of(tx)
    over = False
    try:
        await driver.execute(f"{BEGIN}; {BY_KEYS}" if by_keys else BEGIN)
        try:
            yield
        except BaseException:
            over = await _rolled_back(driver)
            raise
        await driver.execute("COMMIT")
        over = True
    finally:
        if not over:
            await tx.invalidate()


async def _rolled_back(driver: Any) -> bool:
    """False where it failed: what the transaction failed of is to be told, not this."""
    try:
        await driver.execute("ROLLBACK")
    except Exception:  # noqa: BLE001 - lost, or busy with what was cut off
        return False
    return True


def _driver_of(tx: AsyncConnection) -> Any:
    """None on SQLite."""
    if tx.dialect.name != "postgresql":
        return None
    assert tx.sync_connection is not None
    return tx.sync_connection.connection.driver_connection


@dataclass(frozen=True, slots=True)
class _SpeltOut:
    """A statement in the words of one database: its parameters in order, each with what the driver wants of it."""

    sql: str
    fixed: Mapping[str, Any]
    order: tuple[tuple[str, Callable[[Any], Any] | None], ...]
    row_of: Callable[[Sequence[Any]], Any]
    columns: tuple[tuple[int, Callable[[Any], Any]], ...]
    """Which columns of its rows have to be converted, and how."""

    def parameters(self, values: Mapping[str, Any]) -> list[Any]:
        given = {**self.fixed, **values}
        return [given[name] if convert is None else convert(given[name]) for name, convert in self.order]

    def row(self, record: Sequence[Any]) -> Any:
        """With its columns' values as their types have them, by name and in order."""
        values = list(record)
        for place, convert in self.columns:
            values[place] = convert(values[place])
        return self.row_of(values)


def _row_of(names: Sequence[str]) -> Callable[[Sequence[Any]], Any]:
    row: Any = namedtuple("Row", names, rename=True)  # type: ignore[misc]  # names known only now
    made: Callable[[Sequence[Any]], Any] = row._make
    return made


@lru_cache(maxsize=500)
def _spelt_out(statement: Any, dialect: Dialect, names: tuple[str, ...] | None = None) -> _SpeltOut:
    """`names` are those of the values that will be given: an INSERT has the columns that they name."""
    compiled: Any = statement.compile(dialect=dialect, column_keys=names)
    to_come = compiled.post_compile_params | compiled.literal_execute_params
    assert not to_come, "its text would differ from one execution to the next"
    converters = (
        compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect)
        for name in compiled.positiontup
    )
    returned = statement.exported_columns
    makers = [each.type.dialect_impl(dialect).result_processor(dialect, None) for each in returned]
    return _SpeltOut(
        str(compiled),
        compiled.params,
        tuple(zip(compiled.positiontup, converters, strict=True)),
        _row_of(returned.keys()),
        tuple((place, make) for place, make in enumerate(makers) if make is not None),
    )
