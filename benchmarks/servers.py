"""Processes under measurement, started as in production and stopped at the end."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psutil

from benchmarks.client import Connection
from tests.postgresql import free_port

PATIENCE = 60.0
QUIET = {"RATE_LIMIT_PER_MINUTE": "100000000", "WEBHOOK_ALLOW_PRIVATE": "1"}


@asynccontextmanager
async def serving(database_url: str, *module: str) -> AsyncIterator[tuple[int, psutil.Process]]:
    """`python -m module` with DATABASE_URL and PORT: its port, once it answers there, and its process."""
    port = free_port()
    async with running(database_url, *module, PORT=str(port)) as process:
        await _answers(port, process)
        yield port, process


@asynccontextmanager
async def running(database_url: str, *module: str, **environment: str) -> AsyncIterator[psutil.Process]:
    said = {**os.environ, **QUIET, "DATABASE_URL": database_url, **environment}
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen([sys.executable, "-m", *module], env=said, stdout=log, stderr=log)
        try:
            yield psutil.Process(process.pid)
        except BaseException:
            log.seek(0)
            sys.stderr.write(log.read()[-4000:])
            raise
        finally:
            process.terminate()
            try:
                await asyncio.to_thread(process.wait, 20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


async def _answers(port: int, process: psutil.Process) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
        try:
            async with Connection(port) as connection:
                await connection.request("GET", "/livez")
                return
        except OSError:
            await asyncio.sleep(0.1)
    raise RuntimeError("the server did not answer")
