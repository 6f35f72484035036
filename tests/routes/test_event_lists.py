"""A placement's list of events: complete, in a sync too, and the voiding stands where the voided does."""

from __future__ import annotations

import httpx

from tests.routes.at_work import AtWork, Json, another, at_work, beside, done


async def events_of(http: httpx.AsyncClient, path: str, **params: str) -> tuple[list[Json], str]:
    answer = done(await http.get(f"{path}/events", params=params))
    return answer["data"], answer["sync_cursor"]


def types(events: list[Json]) -> list[str]:
    return [each["type"] for each in events]


async def with_huber_alone(http: httpx.AsyncClient) -> AtWork:
    first = await at_work(http)
    return await another(http, first.client_id, first.contact_ids, "huber", contacts=["huber"])


async def test_an_absence_of_before_comes_with_the_contact_that_joins(http: httpx.AsyncClient) -> None:
    work = await with_huber_alone(http)
    await work.patch_contact("lang", away_until="2026-12-24")
    before, cursor = await events_of(http, work.path)
    assert types(before) == []
    done(await http.patch(work.path, json={"contact_ids": sorted(work.contact_ids.values())}))
    everything, _ = await events_of(http, work.path)
    since, _ = await events_of(http, work.path, changed_since=cursor)
    assert types(everything) == types(since) == ["contact_away"]


async def test_a_sync_from_then_on_gives_it_no_more(http: httpx.AsyncClient) -> None:
    work = await with_huber_alone(http)
    await work.patch_contact("lang", away_until="2026-12-24")
    done(await http.patch(work.path, json={"contact_ids": sorted(work.contact_ids.values())}))
    _, cursor = await events_of(http, work.path)
    await work.event("applied", "06-01 08:00")
    since, _ = await events_of(http, work.path, changed_since=cursor)
    assert types(since) == ["applied"]


async def test_an_absence_taken_back_stands_with_its_voiding(http: httpx.AsyncClient) -> None:
    work = await at_work(http)
    _, cursor = await events_of(http, work.path)
    await work.patch_contact("huber", away_until="2026-12-24")
    await work.patch_contact("huber", away_until=None)
    for params in ({}, {"changed_since": cursor}):
        events, _ = await events_of(http, work.path, **params)
        assert types(events) == ["contact_away", "voided"]
        assert events[0]["voided_by"] == events[1]["id"]


async def test_a_voiding_from_another_placement_is_listed_on_each_that_it_bears_on(
    http: httpx.AsyncClient,
) -> None:
    work = await at_work(http)
    other = await beside(work)
    recorded = await work.event("contact_away", "06-01 08:00", contact="huber", until="2026-12-24")
    _, cursor = await events_of(http, work.path)
    away = recorded["events"][0]["id"]
    [voiding] = (await other.event("voided", "06-02 08:00", event=away))["events"]
    for path in (work.path, other.path):
        events, _ = await events_of(http, path)
        assert [each["id"] for each in events] == [away, voiding["id"]]
    since, _ = await events_of(http, work.path, changed_since=cursor)
    assert [each["id"] for each in since] == [away, voiding["id"]]


async def test_a_candidate_s_event_that_a_placement_voids_stands_with_its_voiding(
    http: httpx.AsyncClient,
) -> None:
    work = await at_work(http)
    await work.event("applied", "06-01 08:00")
    path = f"/v1/candidates/{work.candidate_id}"
    news = {"type": "achievement", "occurred_at": "2026-06-02T08:00:00Z", "data": {"title": "A prize"}}
    [event] = done(await http.post(f"{path}/events", json=news), 201)["events"]
    [voiding] = (await work.event("voided", "06-02 09:00", event=event["id"]))["events"]
    events, _ = await events_of(http, path)
    assert [each["id"] for each in events] == [event["id"], voiding["id"]]


async def test_a_long_list_pages_through_a_sync_without_gap_or_double(http: httpx.AsyncClient) -> None:
    work = await with_huber_alone(http)
    for month in range(7, 10):
        await work.patch_contact("lang", away_until=f"2026-{month:02}-24")
    _, cursor = await events_of(http, work.path)
    await work.event("applied", "06-01 08:00")
    done(await http.patch(work.path, json={"contact_ids": sorted(work.contact_ids.values())}))
    found: list[str] = []
    params = {"changed_since": cursor, "limit": "1"}
    while True:
        page = done(await http.get(f"{work.path}/events", params=params))
        found += [each["id"] for each in page["data"]]
        if page["next_cursor"] is None:
            break
        params["cursor"] = page["next_cursor"]
    everything, _ = await events_of(http, work.path)
    assert len(found) == 4
    assert sorted(found) == sorted(each["id"] for each in everything)
