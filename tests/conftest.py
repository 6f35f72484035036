"""The databases of the tests: a fresh, migrated one for each test, on SQLite and on PostgreSQL.

A database is migrated once for each process of the run; then SQLite's file is copied and PostgreSQL's tables
are emptied, which takes milliseconds (a CREATE DATABASE takes a third of a second). One PostgreSQL server
serves all processes. A test that can't get it fails: nothing here skips.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from tests import postgresql

REMEMBER = """
CREATE SCHEMA remembered;
DO $$ DECLARE t regclass; BEGIN
    FOR t IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace LOOP
        IF pg_relation_size(t) > 0 THEN
            EXECUTE format('CREATE TABLE remembered.%I AS TABLE %s', t::text, t);
        END IF;
    END LOOP;
END $$;
"""

# Deleting is quicker than truncating until a table has grown.
RESET = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid();
SET session_replication_role = replica;
DO $$ DECLARE t regclass; BEGIN
    FOR t IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace LOOP
        IF pg_relation_size(t) > 4000000 THEN
            EXECUTE format('TRUNCATE %s CASCADE', t);
        ELSIF pg_relation_size(t) > 0 THEN
            EXECUTE format('DELETE FROM %s', t);
        END IF;
    END LOOP;
    FOR t IN SELECT oid FROM pg_class WHERE relkind = 'r' AND relnamespace = 'remembered'::regnamespace LOOP
        EXECUTE format('INSERT INTO public.%I TABLE %s', split_part(t::text, '.', 2), t);
    END LOOP;
END $$;
"""

RUN_FOLDER = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """One folder for the whole run; with xdist its name goes from the first process to the others."""
    given = getattr(config, "workerinput", {}).get("run_folder")
    config.stash[RUN_FOLDER] = Path(given or tempfile.mkdtemp(prefix="afterword-tests-"))
    config.stash[RUN_FOLDER].chmod(0o755)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    node.workerinput["run_folder"] = str(node.config.stash[RUN_FOLDER])
    node.workerinput["run_owner"] = os.getpid()


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        shutil.rmtree(config.stash[RUN_FOLDER], ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql_server(pytestconfig: pytest.Config) -> str:
    """The URL of the run's PostgreSQL, without a database: whoever comes first starts it, the others wait."""
    folder = pytestconfig.stash[RUN_FOLDER]
    owner = getattr(pytestconfig, "workerinput", {}).get("run_owner", os.getpid())
    with (folder / "postgresql.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        started = folder / "postgresql" / "url"
        return started.read_text() if started.exists() else postgresql.start(started.parent, owner)


@pytest.fixture(scope="session")
def _migrated_postgresql(postgresql_server: str) -> str:
    """This process's own database; the rows that the migrations put in are remembered beside them."""
    from api.store.migrate import migrate

    url = _create(postgresql_server, f"test_{_process_name()}")
    _in_thread(migrate, url)
    _execute(url, REMEMBER)
    return url


@pytest.fixture
def postgresql_url(_migrated_postgresql: str) -> str:
    """A migrated PostgreSQL database as if fresh: `postgresql://...`. Whoever still uses it is thrown out."""
    _execute(_migrated_postgresql, RESET)
    return _migrated_postgresql


@pytest.fixture
def empty_postgresql_url(postgresql_server: str) -> Iterator[str]:
    """A PostgreSQL database without any table, for tests of the migrations themselves."""
    name = f"empty_{_process_name()}"
    yield _create(postgresql_server, name)
    _execute(f"{postgresql_server}/postgres", f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from api.store.migrate import migrate

    template = tmp_path_factory.mktemp("sqlite") / "template.db"
    _in_thread(migrate, f"sqlite:///{template}")
    return template


@pytest.fixture
def sqlite_url(_sqlite_template: Path, tmp_path: Path) -> str:
    """A fresh, migrated SQLite file: `sqlite:////...`."""
    return f"sqlite:///{shutil.copy(_sqlite_template, tmp_path / 'test.db')}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh, migrated database; every test that asks for it runs on both kinds."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


def _process_name() -> str:
    return f"{os.environ.get('PYTEST_XDIST_WORKER', 'main')}_{os.getpid()}"


def _create(server: str, name: str) -> str:
    _execute(f"{server}/postgres", f'CREATE DATABASE "{name}" TEMPLATE template0')
    return f"{server}/{name}"


def _execute(url: str, statement: str) -> None:
    async def execute() -> None:
        connection = await asyncpg.connect(url)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    _in_thread(asyncio.run, execute())


def _in_thread(function: Callable[[Any], None], argument: Any) -> None:
    """Runs it where no event loop is running, whatever the test's own does."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(function, argument).result()
