"""The demo agency of `make run`: made once for all its keys, and with something to see."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import update

from api.changes.make_agency import make_agency
from api.commands.demo_agency import fill, seed
from api.commands.run import demo_key
from api.settings import Settings
from api.store.tables import placements
from tests.routes.conftest import app_on, client_of


async def test_it_is_made_once_with_a_placement_on_which_nothing_has_happened(database_url: str) -> None:
    assert (await seed(database_url, "a demo key")).made
    assert not (await seed(database_url, "a demo key")).made
    async with app_on(database_url) as app, client_of(app, "a demo key") as http:
        assert (await http.get("/v1/agency")).json()["sandbox"] is True
        assert len((await http.get("/v1/placements")).json()["data"]) == 1
        for instant in ("2030-01-01T00:00:00Z", "2026-01-01T00:00:00Z"):
            moved = await http.put("/v1/sandbox/clock", json={"now": instant})
            assert moved.json() == {"now": instant}


async def test_another_key_opens_the_same_agency_and_the_first_key_still_does(database_url: str) -> None:
    await seed(database_url, "a demo key")
    async with app_on(database_url) as app, client_of(app, "a demo key") as http:
        await http.patch("/v1/agency", json={"name": "Called something else"})
    for _ in range(2):
        assert not (await seed(database_url, "another demo key")).made
    async with (
        app_on(database_url) as app,
        client_of(app, "a demo key") as first,
        client_of(app, "another demo key") as further,
    ):
        agency = await first.get("/v1/agency")
        assert agency.status_code == 200
        assert (await further.get("/v1/agency")).json() == agency.json()
        placement = await further.get("/v1/placements/by-external-id/demo-placement")
        assert placement.status_code == 200
        keys = (await first.get("/v1/api-keys")).json()["data"]
        assert [(key["name"], key["scopes"]) for key in keys] == [
            ("first key", ["*"]),
            ("further demo key", ["*"]),
        ]


async def test_no_other_agency_is_given_the_key(database_url: str) -> None:
    async with app_on(database_url) as app, app.state.database.writing() as tx:
        sandbox, _ = await make_agency(
            tx, name="Demo Agency", time_zone="Europe/Berlin", country="DE", sandbox=True
        )
        await fill(tx, sandbox)
        await tx.execute(update(placements).values(external_id="crm-7"))
        live, _ = await make_agency(tx, name="Demo Agency", time_zone="Europe/Berlin", country="DE")
        await fill(tx, live)
    assert (await seed(database_url, "a demo key")).made


def test_its_key_is_kept_in_a_file_for_this_user_alone(tmp_path: Path) -> None:
    file = tmp_path / ".demo-key"
    made = demo_key(Settings(), file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert demo_key(Settings(), file) == made
    assert demo_key(Settings(demo_key="given"), file) == "given"
