"""`run` comes up, tells where everything is, or says in a sentence why not."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from api.access.keys import hash_of
from api.changes.make_agency import make_agency
from api.commands.demo_agency import Unusable, seed
from api.commands.run import demo_key, environment_of, require_free_port
from api.settings import Settings
from api.store import tables
from tests.worker.made import opened

ROOT = Path(__file__).parents[2]
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


@contextmanager
def a_taken_port() -> Iterator[int]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        yield taken.getsockname()[1]


@pytest.mark.timeout(120)
def test_it_comes_up_behind_a_proxy_and_under_the_narrowest_rate_limit(
    sqlite_url: str, tmp_path: Path
) -> None:
    with a_taken_port() as port:
        pass
    dead = "http://127.0.0.1:9"
    environment = {
        **os.environ,
        "http_proxy": dead,
        "no_proxy": "",
        "NO_PROXY": "",
        "DATABASE_URL": sqlite_url,
        "PORT": str(port),
        "RATE_LIMIT_PER_MINUTE": "1",
        "DEMO_KEY": "",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "api", "run"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        lines = [running.stdout.readline() for _ in range(4)]
        running.send_signal(signal.SIGINT)
        assert running.wait(30) == 0
    key = (tmp_path / ".demo-key").read_text().strip()
    assert [line.split()[0] for line in lines] == ["API", "Docs", "Demo", "Try"]
    assert key in lines[2]
    assert f"Bearer {key}" in lines[3]


def test_a_port_that_is_taken_is_told_before_anything_starts(tmp_path: Path) -> None:
    with a_taken_port() as port:
        environment = {**os.environ, "PORT": str(port), "DATABASE_URL": "", "PYTHONPATH": str(ROOT)}
        ran = subprocess.run(
            [sys.executable, "-m", "api", "run"],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    assert ran.returncode == 1
    assert ran.stderr.splitlines() == [
        f"Another server has port {port} of 127.0.0.1. Stop it, or set PORT to a free one."
    ]
    assert list(tmp_path.iterdir()) == []


def test_an_address_of_another_machine_cannot_be_listened_on() -> None:
    with pytest.raises(ValueError, match=r"can't listen on port 8000 of 192.0.2.1"):
        require_free_port(Settings(host="192.0.2.1"))


async def test_a_key_that_was_revoked_or_has_expired_opens_nothing(database_url: str) -> None:
    for key, dead in (("one", {"revoked_at": LONG_AGO}), ("other", {"expires_at": LONG_AGO})):
        await seed(database_url, key)
        async with opened(database_url) as database, database.writing() as tx:
            its = tables.api_keys.c.secret_hash == hash_of(key)
            await tx.execute(update(tables.api_keys).where(its).values(**dead))
        with pytest.raises(Unusable, match=r"was revoked|has expired"):
            await seed(database_url, key)


async def test_another_agencys_key_does_not_open_the_demo(database_url: str) -> None:
    async with opened(database_url) as database, database.writing() as tx:
        _, key = await make_agency(tx, name="Coral", time_zone="Europe/Berlin", country="DE")
    with pytest.raises(Unusable, match="isn't the demo's"):
        await seed(database_url, key)


async def test_it_tells_the_demos_placement_and_clock(database_url: str) -> None:
    made = await seed(database_url, "a demo key")
    later = made.now + timedelta(days=3)
    async with opened(database_url) as database, database.writing() as tx:
        await tx.execute(update(tables.agencies).values(sandbox_now=later))
    again = await seed(database_url, "a demo key")
    assert (again.placement_id, again.now, again.made) == (made.placement_id, later, False)


def test_an_empty_key_file_is_told(tmp_path: Path) -> None:
    (tmp_path / ".demo-key").touch()
    with pytest.raises(ValueError, match=r"holds no key. Delete it"):
        demo_key(Settings(), tmp_path / ".demo-key")


def test_a_key_file_is_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "link", broken)
        with pytest.raises(KeyboardInterrupt):
            demo_key(Settings(), tmp_path / ".demo-key")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_takes_no_key_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"can't be kept in .* Give a key as DEMO_KEY"):
        demo_key(Settings(), tmp_path / "nowhere" / ".demo-key")


@pytest.mark.parametrize(
    ("host", "given", "expected"),
    [
        ("127.0.0.1", {}, "1"),
        ("localhost", {}, "1"),
        ("::1", {}, "1"),
        ("0.0.0.0", {}, ""),
        ("::", {}, ""),
        ("server.example", {}, ""),
        ("127.0.0.1", {"WEBHOOK_ALLOW_PRIVATE": "0"}, "0"),
        ("0.0.0.0", {"WEBHOOK_ALLOW_PRIVATE": "1"}, "1"),
    ],
)
def test_webhooks_go_to_private_addresses_only_where_no_other_machine_reaches_the_api(
    host: str, given: dict[str, str], expected: str
) -> None:
    assert environment_of(Settings(host=host), given)["WEBHOOK_ALLOW_PRIVATE"] == expected
