"""An action shows its recipient's name: a new name is a new version of it, settled or not."""

from __future__ import annotations

import httpx
import pytest

from api.changes import touch
from tests.routes.at_work import AtWork, at_work, done


async def with_settled_and_scheduled(http: httpx.AsyncClient) -> AtWork:
    """One action to the contact lapsed, one is done, others are scheduled; for the candidate likewise."""
    work = await at_work(http, now="06-08 08:00")
    await work.event("interview_held", "06-08 07:00", interview="first", contacts=["huber"])
    await work.complete(await work.action("thank_you"), "06-08 08:00")
    await work.complete(await work.action("debrief"), "06-08 08:00")
    await work.skip(await work.action("connect_online"), "06-08 08:00")
    return work


@pytest.mark.parametrize("at_once", [25, 0])
@pytest.mark.parametrize("whose", ["contact", "candidate"])
async def test_a_rename_is_seen_by_whoever_reads_or_syncs_the_actions(
    http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, whose: str, at_once: int
) -> None:
    monkeypatch.setattr(touch, "AT_ONCE", at_once)
    work = await with_settled_and_scheduled(http)
    theirs = work.contact_ids["huber"] if whose == "contact" else work.candidate_id
    listed = done(await http.get("/v1/actions", params={"limit": 200}))
    to_them = [each for each in listed["data"] if each["recipient"] and each["recipient"]["id"] == theirs]
    assert {each["state"] for each in to_them} >= {"done", "scheduled"}
    etags = {each["id"]: (await http.get(f"/v1/actions/{each['id']}")).headers["etag"] for each in to_them}
    done(await http.patch(f"/v1/{whose}s/{theirs}", json={"name": "Renamed"}))
    changed = done(
        await http.get("/v1/actions", params={"changed_since": listed["sync_cursor"], "limit": 200})
    )
    assert {each["id"] for each in changed["data"]} >= etags.keys()
    for id, etag in etags.items():
        again = await http.get(f"/v1/actions/{id}", headers={"If-None-Match": etag})
        assert (again.status_code, again.json()["recipient"]["name"]) == (200, "Renamed")
