"""`run`: all in one: migrate, seed a demo agency on first start, then API and worker as child processes."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

from api import clock
from api.settings import Settings, read_settings

if TYPE_CHECKING:
    from api.commands.demo_agency import Demo

KEY_FILE = Path(".demo-key")
PATIENCE_SECONDS = 60
STOP_SECONDS = 20
"""An attempt at a delivery that is under way takes up to 17 s."""

CHILDREN = {"API": ["-m", "api", "serve"], "worker": ["-m", "api.worker"]}


def add_arguments(parser: ArgumentParser) -> None:
    """None: HOST, PORT, DATABASE_URL and DEMO_KEY say all."""


def run(given: Namespace) -> int:
    """Runs until SIGINT or SIGTERM, and then stops both; ends with 1 where one of the two dies."""
    from api.store.migrate import migrate

    settings = read_settings()
    require_free_port(settings)
    migrate(settings.database_url)
    key = demo_key(settings)
    demo = _seeded(settings, key)
    stop = _Stop()
    # In a session of their own: a Ctrl-C at the terminal reaches us alone, and we stop them in order.
    children = {
        name: subprocess.Popen(
            [sys.executable, *command], env=environment_of(settings), start_new_session=True
        )
        for name, command in CHILDREN.items()
    }
    try:
        return _watch(children, settings, lambda: _tell(settings, key, demo), stop)
    finally:
        _stop_all(list(children.values()))


def require_free_port(settings: Settings) -> None:
    """Before anything starts: another server there would be taken for ours. Raises ValueError."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((settings.host, settings.port))
            probe.listen()
    except OSError as error:
        where = f"port {settings.port} of {settings.host}"
        if error.errno == errno.EADDRINUSE:
            raise ValueError(f"Another server has {where}. Stop it, or set PORT to a free one.") from error
        raise ValueError(
            f"The API can't listen on {where}: {error.strerror}. Set HOST or PORT to others."
        ) from error


def demo_key(settings: Settings, file: Path = KEY_FILE) -> str:
    """DEMO_KEY, else the one made at first start, which only this user can read. Raises ValueError."""
    if settings.demo_key:
        return settings.demo_key
    try:
        if not file.exists():
            _keep(file)
        key = file.read_text().strip()
    except OSError as error:
        raise ValueError(
            f"The demo key can't be kept in {file}: {error.strerror}. Give a key as DEMO_KEY."
        ) from error
    if not key:
        raise ValueError(f"{file} holds no key. Delete it: the next start makes another.")
    return key


def _keep(file: Path) -> None:
    """A new key, whole or not at all: it gets its name once it is written. Who was quicker keeps theirs."""
    from api.access.keys import new_secret

    handle, name = tempfile.mkstemp(prefix=file.name, dir=file.parent)  # mode 0600
    try:
        with os.fdopen(handle, "w") as made:
            made.write(f"{new_secret()}\n")
        with contextlib.suppress(FileExistsError):
            os.link(name, file)
    finally:
        os.unlink(name)


def _seeded(settings: Settings, key: str) -> Demo:
    from api.commands.demo_agency import Unusable, seed

    try:
        return asyncio.run(seed(settings.database_url, key))
    except Unusable as reason:
        mend = "Give another one" if settings.demo_key else "Delete the file: the next start makes another"
        name = "DEMO_KEY" if settings.demo_key else f"The key in {KEY_FILE}"
        raise ValueError(f"{name} {reason}. {mend}.") from reason


def environment_of(settings: Settings, given: Mapping[str, str] = os.environ) -> dict[str, str]:
    """A receiver beside the demo may be tried, as long as nobody else can reach the API and send us there."""
    return {"WEBHOOK_ALLOW_PRIVATE": "1" if _is_loopback(settings.host) else "", **given}


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


class _Stop:
    """Whether somebody asked to stop."""

    def __init__(self) -> None:
        self.asked = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._ask)

    def _ask(self, *_: object) -> None:
        self.asked = True


def _watch(
    children: dict[str, subprocess.Popen[bytes]], settings: Settings, tell: Callable[[], None], stop: _Stop
) -> int:
    told, until = False, clock.monotonic() + PATIENCE_SECONDS
    while not stop.asked:
        for name, child in children.items():
            if child.poll() is not None:
                print(f"The {name} ended with {child.returncode}; stopping.", file=sys.stderr)
                return 1
        if not told and _is_ready(settings):
            tell()
            told = True
        if not told and clock.monotonic() > until:
            print(f"The API is not ready after {PATIENCE_SECONDS} s; stopping.", file=sys.stderr)
            return 1
        time.sleep(0.1)
    return 0


def _reachable(host: str) -> str:
    """Where to call what listens on all addresses."""
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)


def _is_ready(settings: Settings) -> bool:
    """Asked by http.client, which uses no proxy: one would look for our host elsewhere."""
    connection = HTTPConnection(_reachable(settings.host), settings.port, timeout=2)
    try:
        connection.request("GET", "/readyz")
        return connection.getresponse().status == HTTPStatus.OK
    except (HTTPException, OSError):
        return False
    finally:
        connection.close()


def _tell(settings: Settings, key: str, demo: Demo) -> None:
    """Where everything is, and a first thing to try: tell of an interview, and see what follows from it."""
    host = _reachable(settings.host)
    url = f"http://{f'[{host}]' if ':' in host else host}:{settings.port}"
    now = demo.now.isoformat().replace("+00:00", "Z")
    event = f'{{"type": "interview_held", "occurred_at": "{now}", "data": {{"interview": "first talk"}}}}'
    print(
        f"API       {url}\n"
        f"Docs      {url}/docs\n"
        f"Demo key  {key}\n"
        f"Try       curl -s -H 'Authorization: Bearer {key}' -H 'Content-Type: application/json' "
        f"-d '{event}' {url}/v1/placements/{demo.placement_id}/events",
        flush=True,
    )


def _stop_all(children: list[subprocess.Popen[bytes]]) -> None:
    for child in children:
        if child.poll() is None:
            child.terminate()
    for child in children:
        try:
            child.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
