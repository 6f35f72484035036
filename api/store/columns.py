"""Column types that mean the same on PostgreSQL and SQLite, and each type's form on the wire."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Dialect, String
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction
from sqlalchemy.types import TypeDecorator

Id = String(36).with_variant(postgresql.UUID(as_uuid=False), "postgresql")
"""A UUID, a string in Python and on the wire."""

Json = JSON(none_as_null=True)
"""JSON kept as the text it was written with (not jsonb): it is read back whole, never searched."""


class Instant(TypeDecorator[datetime]):
    """An instant, UTC: timestamptz on PostgreSQL; on SQLite text of fixed width, so that it sorts as time."""

    impl = String(27)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.TIMESTAMP(timezone=True))
        return dialect.type_descriptor(String(27))

    def bind_processor(self, dialect: Dialect) -> Any:
        """None on PostgreSQL, whose driver takes and gives aware instants in UTC."""
        return None if dialect.name == "postgresql" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        return None if dialect.name == "postgresql" else super().result_processor(dialect, coltype)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        # isoformat, since strftime doesn't pad the years before 1000.
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class change_stamp(GenericFunction[int]):
    """The number of the writing transaction: what a row's `changed` column takes at each write.

    On PostgreSQL the transaction's id, on SQLite (where writers queue) a counter bumped as each begins.
    """

    type = BigInteger()
    inherit_cache = True


@compiles(change_stamp, "postgresql")
def _stamp_postgresql(element: change_stamp, compiler: SQLCompiler, **kw: Any) -> str:
    return "(pg_current_xact_id()::text::bigint)"


@compiles(change_stamp, "sqlite")
def _stamp_sqlite(element: change_stamp, compiler: SQLCompiler, **kw: Any) -> str:
    return "(SELECT n FROM change_counter)"


class sync_floor(GenericFunction[int]):
    """The stamp below which every write is visible to this read: a later read from it on misses nothing.

    On PostgreSQL the oldest transaction still running; a row that commits late has at least its number.
    """

    type = BigInteger()
    inherit_cache = True


@compiles(sync_floor, "postgresql")
def _floor_postgresql(element: sync_floor, compiler: SQLCompiler, **kw: Any) -> str:
    return "(pg_snapshot_xmin(pg_current_snapshot())::text::bigint)"


@compiles(sync_floor, "sqlite")
def _floor_sqlite(element: sync_floor, compiler: SQLCompiler, **kw: Any) -> str:
    return "(SELECT n + 1 FROM change_counter)"
