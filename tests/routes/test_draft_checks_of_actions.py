"""A text checked as the draft of a stored action, without storing it."""

from __future__ import annotations

import httpx
import pytest

from tests.routes.at_work import Json, done, rows_stored
from tests.routes.made import post
from tests.routes.panels import GOOD, POINTS, after_a_panel, note_to, shown, text_to

PATH = "/v1/draft-checks"


def id_in(path: str) -> str:
    return path.split("/")[3]


async def test_it_is_checked_as_its_draft_would_be_and_stored_nowhere(
    http: httpx.AsyncClient, app: object
) -> None:
    work = await after_a_panel(http)
    await post(http, "/v1/clients", {"name": "Castle Foods Ltd"})
    path, other = await note_to(work, "grace"), await note_to(work, "tom")
    same = "scanning every pallet at the gate and moving the night shift to weekly rotas"
    done(await http.put(other, json=text_to("Tom Adeyemi", same)), 201)
    text = text_to("Grace Moore", same, "We did so at Castle Foods.")
    before = await rows_stored(app.state.database)  # type: ignore[attr-defined]
    checked = done(await http.post(PATH, json={**text, "action_id": id_in(path).upper()}))
    assert await rows_stored(app.state.database) == before  # type: ignore[attr-defined]
    assert {"other_names", "too_similar"} <= {each["check"] for each in checked["findings"]}
    assert (await shown(work, path))["version"] == 0
    assert checked["findings"] == done(await http.put(path, json=text), 201)["findings"]


async def test_a_good_text_is_good(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    assert POINTS["grace"] in GOOD["body"]
    assert done(await http.post(PATH, json={**GOOD, "action_id": id_in(path)}))["findings"] == []


@pytest.mark.parametrize("both", [True, False])
async def test_what_it_is_for_is_told_once(http: httpx.AsyncClient, both: bool) -> None:
    about: Json = {"kind": "reply", "recipient": {"name": "Grace Moore"}}
    body = {"body": "A text.", **({"about": about, "action_id": "x"} if both else {})}
    answer = await http.post(PATH, json=body)
    assert answer.status_code == 422
    assert "either about" in answer.json()["errors"][0]["detail"]


async def test_what_has_no_draft_is_not_checked(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    debrief = (await work.action("debrief"))["id"]
    path = await note_to(work, "grace")
    done(await http.post(f"/v1/actions/{id_in(path)}/completion"), 201)
    for action_id, status, code in (
        (debrief, 409, "nothing_to_draft"),
        (id_in(path), 409, "action_settled"),
        ("019a9f10-5b3c-7a44-9d1e-c08f7a6b2e19", 404, "not_found"),
        ("nonsense", 404, "not_found"),
    ):
        answer = await http.post(PATH, json={**GOOD, "action_id": action_id})
        assert (answer.status_code, answer.json()["code"]) == (status, code)
