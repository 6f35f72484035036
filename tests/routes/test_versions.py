"""ETag, If-Match and If-None-Match."""

from __future__ import annotations

import httpx

from tests.routes.made import placement_with_all


async def test_a_stale_if_match_is_refused_and_a_fresh_one_taken_on_every_kind(
    http: httpx.AsyncClient,
) -> None:
    made = await placement_with_all(http)
    for kind, each in made.items():
        path = f"/v1/{kind}/{each['id']}"
        etag = (await http.get(path)).headers["etag"]
        first = await http.patch(path, json={"external_id": "1"}, headers={"If-Match": etag})
        assert first.status_code == 200, first.text
        assert first.headers["etag"] != etag
        second = await http.patch(path, json={"external_id": "2"}, headers={"If-Match": etag})
        assert (second.status_code, second.json()["code"]) == (412, "stale")
        third = await http.patch(path, json={"external_id": "3"}, headers={"If-Match": first.headers["etag"]})
        assert third.status_code == 200
        assert (await http.get(path)).json()["external_id"] == "3"


async def test_a_version_that_the_client_has_is_not_sent_again(http: httpx.AsyncClient) -> None:
    made = await placement_with_all(http)
    for kind, each in made.items():
        path = f"/v1/{kind}/{each['id']}"
        etag = (await http.get(path)).headers["etag"]
        again = await http.get(path, headers={"If-None-Match": etag})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == etag


async def test_a_put_can_ask_that_nothing_be_there_yet(http: httpx.AsyncClient) -> None:
    path, body, only_new = "/v1/clients/by-external-id/7", {"name": "Müller"}, {"If-None-Match": "*"}
    assert (await http.put(path, json=body, headers={"If-Match": '"1"'})).status_code == 412
    assert (await http.put(path, json=body, headers=only_new)).status_code == 201
    assert (await http.put(path, json=body, headers=only_new)).status_code == 412
    assert (await http.put(path, json=body, headers={"If-Match": "*"})).status_code == 200


async def test_what_changes_nothing_leaves_the_version_as_it_is(http: httpx.AsyncClient) -> None:
    path, body = "/v1/clients/by-external-id/7", {"name": "Müller", "closures": ["2026-12-24"]}
    first = await http.put(path, json=body)
    again = await http.put(path, json=body)
    assert again.headers["etag"] == first.headers["etag"]
