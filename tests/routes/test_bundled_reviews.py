"""A bundle is one message: reviewed once, and sent once for all of its actions."""

from __future__ import annotations

import httpx

from tests.routes.at_work import Json, done
from tests.routes.test_bundles import bundle, follow_ups

__all__ = ["bundle"]


async def reviews(http: httpx.AsyncClient, bundle: list[Json]) -> set[str]:
    return {done(await http.get(f"/v1/actions/{each['id']}"))["review"] for each in bundle}


async def test_the_approval_of_its_one_text_holds_for_each(
    http: httpx.AsyncClient, bundle: list[Json]
) -> None:
    lead = f"/v1/actions/{bundle[2]['id']}"
    done(await http.post(f"{lead}/draft/submission"), 201)
    approved = done(await http.post(f"{lead}/draft/approval"), 201)
    done(await http.post(f"{lead}/completion"), 201)
    assert await reviews(http, bundle) == {"approved"}
    for each in bundle:
        sent = done(await http.get(f"/v1/actions/{each['id']}/draft"))["sent"]
        assert sent["body"] == approved["body"]
        assert (sent["draft_version"], sent["as_drafted"]) == (
            (1, True) if each == bundle[2] else (None, False)
        )


async def test_its_one_text_is_the_same_at_each_of_them(http: httpx.AsyncClient, bundle: list[Json]) -> None:
    first, other = (f"/v1/actions/{bundle[place]['id']}/draft" for place in (2, 4))
    text = done(await http.get(first))
    said = {"subject": text["subject"], "body": text["body"] + "\n\nP.S. I am in the office until six."}
    done(await http.put(first, json=said), 201)
    assert done(await http.get(other))["body"] == said["body"]
    done(await http.post(f"{other}/submission"), 201)
    assert await reviews(http, bundle) == {"submitted"}
    done(await http.post(f"{first}/approval"), 201)
    assert await reviews(http, bundle) == {"approved"}
    done(await http.post(f"/v1/actions/{bundle[0]['id']}/completion"), 201)
    assert await reviews(http, bundle) == {"approved"}
    for each in bundle:
        assert done(await http.get(f"/v1/actions/{each['id']}/draft"))["sent"]["body"] == said["body"]


async def test_who_leaves_the_bundle_leaves_its_approval_behind(
    http: httpx.AsyncClient, bundle: list[Json]
) -> None:
    lead = f"/v1/actions/{bundle[2]['id']}"
    done(await http.post(f"{lead}/draft/submission"), 201)
    done(await http.post(f"{lead}/draft/approval"), 201)
    alone = f"/v1/actions/{bundle[0]['id']}"
    left = done(await http.post(f"{alone}/snooze", json={"until": "2026-09-22T08:00:00Z"}), 201)
    assert left["review"] == "to_be_reviewed"
    assert done(await http.get(lead))["review"] == "approved"


async def test_without_it_each_is_unreviewed_and_one_taken_back_waits_again(
    http: httpx.AsyncClient, bundle: list[Json]
) -> None:
    done(await http.post(f"/v1/actions/{bundle[2]['id']}/completion"), 201)
    assert await reviews(http, bundle) == {"unreviewed"}
    again = done(await http.delete(f"/v1/actions/{bundle[0]['id']}/completion"))
    assert (again["state"], again["review"]) == ("scheduled", "to_be_reviewed")
    assert [each["id"] for each in await follow_ups(http, state="scheduled", review="to_be_reviewed")][
        :1
    ] == [bundle[0]["id"]]
