"""The demo agency of `make run`: made once, and with something to see."""

from __future__ import annotations

from pathlib import Path

from api.commands.demo_agency import seed
from api.commands.run import demo_key
from api.settings import Settings
from tests.routes.conftest import app_on, client_of


async def test_it_is_made_once_with_a_placement_on_which_nothing_has_happened(database_url: str) -> None:
    assert await seed(database_url, "a demo key")
    assert not await seed(database_url, "a demo key")
    async with app_on(database_url) as app, client_of(app, "a demo key") as http:
        assert (await http.get("/v1/agency")).json()["sandbox"] is True
        assert len((await http.get("/v1/placements")).json()["data"]) == 1
        for instant in ("2030-01-01T00:00:00Z", "2026-01-01T00:00:00Z"):
            moved = await http.put("/v1/sandbox/clock", json={"now": instant})
            assert moved.json() == {"now": instant}


def test_its_key_is_kept_in_a_file_for_this_user_alone(tmp_path: Path) -> None:
    file = tmp_path / ".demo-key"
    made = demo_key(Settings(), file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert demo_key(Settings(), file) == made
    assert demo_key(Settings(demo_key="given"), file) == "given"
