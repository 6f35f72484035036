"""Leases: who claimed a row says until when, and under which token (docs/decisions/0016).

Their time is the database's, since workers on several machines have several clocks. The token fences: a
worker whose lease ran out and was given to another finds another's token and writes nothing.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction

from api.store.columns import Instant

ACTION_SECONDS = 120
RECLAIMED_AT_ONCE = 1000
DELIVERY_SECONDS = 90
"""Well past an attempt's total time and the wait for its turn."""


class LeaseTime(GenericFunction[datetime]):
    """The database's time, so many whole seconds from now."""

    name = "lease_time"
    type = Instant()
    inherit_cache = True


@compiles(LeaseTime, "postgresql")
def _postgresql(element: LeaseTime, compiler: SQLCompiler, **kw: Any) -> str:
    # Not clock_timestamp(): what may differ from row to row can't be looked up in an index.
    return f"(statement_timestamp() + make_interval(secs => {compiler.process(element.clauses, **kw)}))"


@compiles(LeaseTime, "sqlite")
def _sqlite(element: LeaseTime, compiler: SQLCompiler, **kw: Any) -> str:
    # In the form of an Instant: SQLite itself gives milliseconds.
    seconds = compiler.process(element.clauses, **kw)
    return f"(strftime('%Y-%m-%dT%H:%M:%f', 'now', {seconds} || ' seconds') || '000Z')"
