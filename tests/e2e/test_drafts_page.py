"""docs/drafts.md, followed word by word: its own commands, on a server as `make run` has it."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.e2e import stand_in_curl

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "drafts.md"
KEY = "aw_the-key-of-the-page"
PATIENCE = 90.0


@pytest.fixture
def url(database_url: str, tmp_path: Path) -> Iterator[str]:
    """A server with the demo agency, on each kind of database."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "DATABASE_URL": database_url, "PORT": str(port), "DEMO_KEY": KEY}
    log = tmp_path / "server.log"
    with log.open("wb") as out:
        server = subprocess.Popen(
            [sys.executable, "-m", "api", "run"], cwd=ROOT, env=environment, stdout=out, stderr=out
        )
        try:
            _wait(f"http://127.0.0.1:{port}", server, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.send_signal(signal.SIGINT)
            try:
                server.wait(timeout=15)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def _wait(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        assert server.poll() is None, log.read_text(errors="replace")
        try:
            if httpx.get(f"{url}/readyz", timeout=2).is_success:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.2)
    raise AssertionError(log.read_text(errors="replace"))


@pytest.mark.timeout(400)
def test_the_page_leads_to_four_approved_different_checked_notes_that_are_sent(
    url: str, tmp_path: Path
) -> None:
    blocks = re.findall(r"^```sh\n(.*?)^```", PAGE.read_text(), re.DOTALL | re.MULTILINE)
    assert len(blocks) > 8
    script = "set -euo pipefail\n" + "\n".join(blocks)
    environment = {**os.environ, "KEY": KEY, "API": url}
    if shutil.which("curl") is None:
        stand_in_curl.install(tmp_path)
        environment["PATH"] = f"{tmp_path}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    ran = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, f"{ran.stdout[-3000:]}\n{ran.stderr}"
    with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {KEY}"}) as http:
        notes = http.get("/v1/actions", params={"kind": "thank_you"}).json()["data"]
        assert [(note["state"], note["review"]) for note in notes] == [("done", "approved")] * 4
        assert len({note["recipient"]["id"] for note in notes}) == 4
        drafts = [http.get(f"/v1/actions/{note['id']}/draft").json() for note in notes]
        [counts] = http.get("/v1/review-counts").json()["data"]
    sent = [draft["sent"] for draft in drafts]
    assert all(each["as_drafted"] for each in sent)
    assert len({each["body"] for each in sent}) == 4
    assert sorted(draft["version"] for draft in drafts) == [1, 1, 1, 2]
    for draft in drafts:
        assert [found for found in draft["findings"] if found["level"] == "error"] == []
    assert (counts["approved"], counts["unreviewed"]) == (4, 0)
    assert "errors_found" in ran.stdout
    assert (tmp_path / "note.eml").read_text().startswith("X-Unsent: 1")
    assert sum("in any week of December" in each["body"] for each in sent) == 1
