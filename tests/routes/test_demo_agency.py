"""The demo agency of `make run`: made once, and with something to see."""

from __future__ import annotations

from pathlib import Path

import httpx

from api.commands.demo_agency import seed
from api.commands.run import demo_key
from api.settings import Settings
from tests.routes.conftest import app_on, client_of


async def test_it_is_made_once_and_has_actions_to_show(database_url: str) -> None:
    assert await seed(database_url, "a demo key")
    assert not await seed(database_url, "a demo key")
    async with app_on(database_url) as app, client_of(app, "a demo key") as http:
        assert (await http.get("/v1/agency")).json()["sandbox"] is True
        assert len((await http.get("/v1/placements")).json()["data"]) == 1
        kinds = {action["kind"] for action in await actions(http)}
    assert {"thank_you", "debrief"} <= kinds


async def actions(http: httpx.AsyncClient) -> list[dict[str, str]]:
    found: list[dict[str, str]] = (await http.get("/v1/actions?limit=200")).json()["data"]
    return found


def test_its_key_is_kept_in_a_file_for_this_user_alone(tmp_path: Path) -> None:
    file = tmp_path / ".demo-key"
    made = demo_key(Settings(), file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert demo_key(Settings(), file) == made
    assert demo_key(Settings(demo_key="given"), file) == "given"
