"""What keeps a process from its database, in a sentence: what, why, and how to mend it."""

from __future__ import annotations

from alembic.util import CommandError
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError

NO_SUCH_DATABASE, NO_SUCH_TABLE, NO_SUCH_COLUMN = "3D000", "42P01", "42703"
NOT_LET_IN = {"28000", "28P01"}


def told_plainly(error: Exception, database_url: str) -> str:
    """Raises an error of another kind anew: then whoever runs the service needs all of it."""
    said = _told(error, database_url)
    if said is None:
        raise error
    return said


def _told(error: Exception, database_url: str) -> str | None:
    if isinstance(error, CommandError):
        return f"The database can't be migrated: {error}. Is it of a newer version of the service?"
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        return _of_sqlite(error, url)
    return _of_postgresql(error, url)


def _of_sqlite(error: Exception, url: URL) -> str | None:
    if not isinstance(error, DBAPIError):
        return None
    said = str(error.orig)
    if "no such table" in said or "no such column" in said:
        return _not_migrated(str(url.database))
    return f"The database {url.database} can't be used: {said}. Mend that, or DATABASE_URL."


def _of_postgresql(error: Exception, url: URL) -> str | None:
    where = f"{url.host or 'localhost'}:{url.port or 5432}"
    cause = error.orig if isinstance(error, DBAPIError) else error
    state = getattr(cause, "sqlstate", None)
    if state == NO_SUCH_DATABASE:
        return f"PostgreSQL at {where} has no database {url.database!r}. Make it, or mend DATABASE_URL."
    if state in NOT_LET_IN:
        return f"PostgreSQL at {where} doesn't let {url.username!r} in: {cause}. Mend DATABASE_URL."
    if state in {NO_SUCH_TABLE, NO_SUCH_COLUMN}:
        return _not_migrated(f"{url.database} at {where}")
    if state is None and isinstance(cause, OSError) and cause.filename is None:
        return f"PostgreSQL can't be reached at {where}: {cause}. Start it there, or mend DATABASE_URL."
    return None


def _not_migrated(database: str) -> str:
    return f"The database {database} isn't at the newest schema. Run `python -m api migrate` first."
