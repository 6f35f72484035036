"""`run`: all in one: migrate, seed a demo agency on first start, then API and worker as child processes."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from argparse import ArgumentParser, Namespace
from pathlib import Path

from api import clock
from api.settings import Settings, read_settings

KEY_FILE = Path(".demo-key")
PATIENCE_SECONDS = 60
STOP_SECONDS = 15
CHILDREN = {"API": ["-m", "api", "serve"], "worker": ["-m", "api.worker"]}


def add_arguments(parser: ArgumentParser) -> None:
    """None: HOST, PORT, DATABASE_URL and DEMO_KEY say all."""


def run(given: Namespace) -> int:
    """Runs until SIGINT or SIGTERM, and then stops both; ends with 1 where one of the two dies."""
    from api.commands.demo_agency import seed
    from api.store.migrate import migrate

    settings = read_settings()
    migrate(settings.database_url)
    key = demo_key(settings)
    asyncio.run(seed(settings.database_url, key))
    stop = _Stop()
    environment = {"WEBHOOK_ALLOW_PRIVATE": "1", **os.environ}
    # In a session of their own: a Ctrl-C at the terminal reaches us alone, and we stop them in order.
    children = {
        name: subprocess.Popen([sys.executable, *command], env=environment, start_new_session=True)
        for name, command in CHILDREN.items()
    }
    try:
        return _watch(children, settings, key, stop)
    finally:
        _stop_all(list(children.values()))


def demo_key(settings: Settings, file: Path = KEY_FILE) -> str:
    """DEMO_KEY, else the one made at first start, which only this user can read."""
    if settings.demo_key:
        return settings.demo_key
    if file.exists():
        return file.read_text().strip()
    from api.access.keys import new_secret

    key = new_secret()
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as made:
        made.write(f"{key}\n")
    return key


class _Stop:
    """Whether somebody asked to stop."""

    def __init__(self) -> None:
        self.asked = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._ask)

    def _ask(self, *_: object) -> None:
        self.asked = True


def _watch(children: dict[str, subprocess.Popen[bytes]], settings: Settings, key: str, stop: _Stop) -> int:
    url = f"http://{_reachable(settings.host)}:{settings.port}"
    told, until = False, clock.monotonic() + PATIENCE_SECONDS
    while not stop.asked:
        for name, child in children.items():
            if child.poll() is not None:
                print(f"The {name} ended with {child.returncode}; stopping.", file=sys.stderr)
                return 1
        if not told and _is_ready(url):
            _tell(url, key)
            told = True
        if not told and clock.monotonic() > until:
            print(f"The API is not ready after {PATIENCE_SECONDS} s; stopping.", file=sys.stderr)
            return 1
        time.sleep(0.1)
    return 0


def _reachable(host: str) -> str:
    """Where to call what listens on all addresses."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"[{host}]" if ":" in host else host


def _is_ready(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/readyz", timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _tell(url: str, key: str) -> None:
    """Where everything is, and a first thing to try: tell of an interview, and see what follows from it."""
    from api.commands.demo_agency import PLACEMENT

    placement = _get(url, key, f"/v1/placements/by-external-id/{PLACEMENT}")["id"]
    now = _get(url, key, "/v1/sandbox/clock")["now"]
    event = f'{{"type": "interview_held", "occurred_at": "{now}", "data": {{"interview": "first talk"}}}}'
    print(
        f"API       {url}\n"
        f"Docs      {url}/docs\n"
        f"Demo key  {key}\n"
        f"Try       curl -s -H 'Authorization: Bearer {key}' -H 'Content-Type: application/json' "
        f"-d '{event}' {url}/v1/placements/{placement}/events",
        flush=True,
    )


def _get(url: str, key: str, path: str) -> dict[str, str]:
    request = urllib.request.Request(url + path, headers={"Authorization": f"Bearer {key}"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        found: dict[str, str] = json.loads(answer.read())
    return found


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
