"""Starts the service for the demo: a migrated database, a sandbox agency, the API and the worker."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from examples.history import Json

PATIENCE = 60.0


@dataclass(frozen=True)
class Running:
    url: str
    key: str


@contextmanager
def service(agency: Json) -> Iterator[Running]:
    """The database is DATABASE_URL's, else a SQLite file that is gone afterwards."""
    with TemporaryDirectory(prefix="demo-") as folder:
        port = _free_port()
        url = f"http://127.0.0.1:{port}"
        environment = {
            "DATABASE_URL": f"sqlite:///{Path(folder) / 'demo.db'}",
            **os.environ,
            "HOST": "127.0.0.1",
            "PORT": str(port),
            "WEBHOOK_ALLOW_PRIVATE": "1",
            "RATE_LIMIT_PER_MINUTE": "1000000",
        }
        _run(environment, "-m", "api", "migrate")
        key = _make_agency(environment, agency)
        log_path = Path(folder) / "service.log"
        with log_path.open("wb") as log:
            processes = [
                subprocess.Popen([sys.executable, "-m", *module], env=environment, stdout=log, stderr=log)
                for module in (["api", "serve"], ["api.worker"])
            ]
            try:
                _wait_until_ready(url, processes, log_path)
                yield Running(url, key)
            except BaseException:
                sys.stderr.write(log_path.read_text(errors="replace")[-4000:])
                raise
            finally:
                _stop(processes)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _run(environment: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, *arguments]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if ran.returncode:
        said = f"python {' '.join(arguments)} ended with {ran.returncode}"
        raise RuntimeError(f"{said}:\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def _make_agency(environment: dict[str, str], agency: Json) -> str:
    options = ["--name", agency["name"], "--time-zone", agency["time_zone"], "--country", agency["country"]]
    if agency.get("subdivision"):
        options += ["--subdivision", agency["subdivision"]]
    made = json.loads(_run(environment, "-m", "api", "create-agency", *options, "--sandbox"))
    key: str = made["key"]
    return key


def _wait_until_ready(url: str, processes: list[subprocess.Popen[bytes]], log: Path) -> None:
    patience = time.monotonic() + PATIENCE
    while time.monotonic() < patience:
        if any(process.poll() is not None for process in processes):
            raise RuntimeError(f"the service ended at once:\n{log.read_text(errors='replace')}")
        try:
            if httpx.get(f"{url}/readyz", timeout=2).status_code == httpx.codes.OK:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise RuntimeError(f"the service is not ready after {PATIENCE:.0f} s")


def _stop(processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.terminate()
    for process in processes:
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
