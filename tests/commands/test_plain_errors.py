"""What keeps a command from its database is told in a sentence: what, why, and how to mend it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from api.commands import main

MIGRATE = ["migrate"]
MAKE = ["create-agency", "--name", "Coral", "--time-zone", "Europe/Berlin", "--country", "DE"]
KEY = ["create-key", "--agency", "019a9f30-5b6c-7d7e-8f90-a1b2c3d4e5f6", "--name", "k", "--scopes", "*"]


def said_by(command: list[str], url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("DATABASE_URL", url)
    with pytest.raises(SystemExit) as ended:
        main(command)
    assert isinstance(ended.value.code, str)  # goes to stderr, and the process ends with 1
    return ended.value.code


@pytest.mark.parametrize("command", [MIGRATE, MAKE, ["serve"], ["run"]])
@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("foo", "DATABASE_URL can't be read"),
        ("postgresql://me:secret@host:port/name", "DATABASE_URL can't be read"),
        ("mysql://me@host/name", "use postgresql://"),
        ("postgresql://me:sec/ret@host/name", "percent-encoded"),
        ("sqlite://", "in memory"),
        ("sqlite:///:memory:", "in memory"),
    ],
)
def test_an_address_that_is_none(
    command: list[str], url: str, expected: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PORT", str(a_free_port()))
    said = said_by(command, url, monkeypatch)
    assert expected in said
    assert "secret" not in said


@pytest.mark.parametrize("command", [MIGRATE, MAKE, KEY])
def test_a_server_that_is_not_there(command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    port = a_free_port()
    said = said_by(command, f"postgresql://me:secret@127.0.0.1:{port}/name", monkeypatch)
    assert f"can't be reached at 127.0.0.1:{port}" in said
    assert "secret" not in said


@pytest.mark.parametrize("command", [MIGRATE, MAKE, KEY, ["serve"], ["run"]])
def test_a_folder_that_is_missing(
    command: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said = said_by(command, f"sqlite:///{tmp_path}/nowhere/a.db", monkeypatch)
    assert f"{tmp_path}/nowhere, a folder that is missing" in said


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    """In a process of its own: aiosqlite's thread may outlive a connection that failed."""
    (tmp_path / "a.db").write_text("not a database, and long enough to be read as one" * 100)
    ran = subprocess.run(
        [sys.executable, "-m", "api", *MIGRATE],
        env={**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path}/a.db"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert f"The database {tmp_path}/a.db can't be used: file is not a database." in ran.stderr


@pytest.mark.parametrize("command", [MIGRATE, MAKE])
def test_a_database_that_is_missing(
    command: list[str], postgresql_server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "has no database 'nowhere'" in said_by(command, f"{postgresql_server}/nowhere", monkeypatch)


def test_a_password_that_is_wrong(postgresql_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    user, _, host = postgresql_server.partition("@")
    said = said_by(MIGRATE, f"{user}wrong@{host}/postgres", monkeypatch)
    assert "doesn't let 'postgres' in" in said


@pytest.mark.parametrize("command", [MAKE, KEY])
def test_a_database_without_tables(
    command: list[str], empty_postgresql_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for url in (f"sqlite:///{tmp_path}/a.db", empty_postgresql_url):
        assert "python -m api migrate" in said_by(command, url, monkeypatch)


def a_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
