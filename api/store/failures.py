"""Which errors of the database mean what: the shell decides by these whether to try again or to refuse."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError, IntegrityError

SERIALIZATION_FAILURE, DEADLOCK, UNIQUE_VIOLATION = "40001", "40P01", "23505"


class Outrun(Exception):
    """Between a look and its locks another transaction changed what was to be locked: look again, from the start."""


def is_worth_another_try(error: BaseException) -> bool:
    """Outrun, or a deadlock or a serialization failure of PostgreSQL: nothing was stored, and again it may succeed."""
    if isinstance(error, Outrun):
        return True
    return _state(error) in {SERIALIZATION_FAILURE, DEADLOCK}


def is_taken(error: BaseException) -> bool:
    """A unique index refused it: somebody else was first."""
    if _state(error) == UNIQUE_VIOLATION:
        return True
    return isinstance(error, IntegrityError) and "UNIQUE constraint failed" in str(error.orig)


def _state(error: BaseException) -> str | None:
    """PostgreSQL's, as SQLAlchemy or the driver itself raised it."""
    return getattr(error.orig if isinstance(error, DBAPIError) else error, "sqlstate", None)
