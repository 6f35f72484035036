"""The whole demo, as `make demo` runs it: service, worker, receiver and reconciliation, on both databases."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(1200)
def test_every_push_of_the_demo_is_accounted_for(database_url: str) -> None:
    demo = subprocess.run(
        [sys.executable, "-m", "examples.demo"],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": database_url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert demo.returncode == 0, f"{demo.stdout[-6000:]}\n{demo.stderr[-6000:]}"
    assert "Every push that was owed came, once. Nothing else did." in demo.stdout
    assert "whitfield-night-ops" in demo.stdout
