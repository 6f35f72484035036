"""What the answer to recorded events shows of them, and who takes part from then on."""

from __future__ import annotations

import httpx
import pytest

from tests.routes.at_work import AtWork, at_work, done, instant
from tests.routes.made import post


@pytest.fixture
async def work(http: httpx.AsyncClient) -> AtWork:
    return await at_work(http, now="05-11 08:00")


async def test_events_come_back_in_the_order_of_recording(work: AtWork) -> None:
    events = [
        {"type": "applied", "occurred_at": instant("05-05 08:00"), "ref": "second"},
        {
            "type": "achievement",
            "occurred_at": instant("05-04 08:00"),
            "data": {"title": "An award"},
            "ref": "a",
        },
    ]
    answer = done(await work.http.post(f"{work.path}/events", json={"events": events}), 201)
    listed = done(await work.http.get(f"{work.path}/events"))["data"]
    assert [event["ref"] for event in answer["events"]] == ["second", "a"]
    assert answer["events"] == listed[-2:]


async def test_an_event_voided_in_the_same_breath_shows_by_what(work: AtWork) -> None:
    events = [
        {"type": "applied", "occurred_at": instant("05-05 08:00"), "ref": "wrong"},
        {"type": "voided", "occurred_at": instant("05-06 08:00"), "data": {"event": "wrong"}},
    ]
    answer = done(await work.http.post(f"{work.path}/events", json={"events": events}), 201)
    wrong, voiding = answer["events"]
    assert (wrong["voided_by"], voiding["voided_by"]) == (voiding["id"], None)
    assert answer["events"] == done(await work.http.get(f"{work.path}/events"))["data"][-2:]


async def test_whom_an_event_names_takes_part_from_then_on(work: AtWork) -> None:
    placement = await work.shown()
    body = {"client_id": placement["client_id"], "name": "Nora Lang", "role": "hiring_manager"}
    another = await post(work.http, "/v1/contacts", {**body, "email": "nora@client.example"})
    answer = await work.event("interview_held", "05-11 07:00", interview="1", contacts=[another["id"]])
    assert sorted((await work.shown())["contact_ids"]) == sorted([*placement["contact_ids"], another["id"]])
    assert another["id"] in {entry["recipient_id"] for entry in answer["revision"]["added"]}
