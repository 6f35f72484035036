"""The agency's own templates: judged, numbered, retired; which holds; and tried before they are published."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from api.changes.publish_template import Effective, template_for
from domain.facts.people import Channel
from domain.plan import Actor
from domain.words.drafts.standard import STANDARD
from tests.routes.conftest import Tenant, client_of
from tests.routes.made import post

PATH, PREVIEWS = "/v1/message-templates", "/v1/message-template-previews"
BODY = "Dear {{ greeting }},\n\nThank you for your time. I liked {{ points.first }}.\n\nKind regards,\n{{ sender }}"


def template(**changes: Any) -> dict[str, Any]:
    return {
        "kind": "thank_you",
        "channel": "email",
        "subject": "Thank you: {{ role }}",
        "body": BODY,
    } | changes


async def held(app: FastAPI, tenant: Tenant, language: str = "en", kind: str = "thank_you") -> Effective:
    async with app.state.database.reading() as reader:
        return await template_for(reader, tenant.agency_id, kind, Channel.EMAIL, Actor.CANDIDATE, language)


async def test_each_publishing_is_a_new_version_of_its_kind_channel_actor_and_language(
    http: httpx.AsyncClient,
) -> None:
    first = await http.post(PATH, json=template(note="Ours."))
    assert first.status_code == 201, first.text
    made = first.json()
    assert (made["version"], made["actor"], made["language"], made["note"]) == (1, "candidate", "en", "Ours.")
    assert (made["body"], made["voicemail_script"], made["retired_at"]) == (BODY, None, None)
    again = await http.get(first.headers["location"])
    assert again.headers["etag"] == first.headers["etag"]
    assert again.json() == {name: value for name, value in made.items() if name != "findings"}
    versions = [
        (await post(http, PATH, template(**more)))["version"]
        for more in ({}, {"language": "de"}, {"actor": "consultant"}, {"kind": "reply"}, {"language": "EN"})
    ]
    assert versions == [2, 1, 1, 1, 3]


async def test_the_check_of_the_sample_message_comes_with_the_answer_as_findings(
    http: httpx.AsyncClient,
) -> None:
    fine = await post(http, PATH, template())
    assert "thanks" not in {finding["check"] for finding in fine["findings"]}
    rude = await post(http, PATH, template(body="Dear {{ greeting }},\n\nI expect an answer. {{ sender }}"))
    assert {"thanks", "point_discussed"} <= {finding["check"] for finding in rude["findings"]}


async def test_every_fault_is_named_at_once_with_its_place_and_nothing_is_stored(
    http: httpx.AsyncClient,
) -> None:
    bad = template(
        subject="{{ rol }}", body="{{ compny }} {% include 'x' %}", language="zz", voicemail_script="x"
    )
    answer = await http.post(PATH, json=bad)
    assert answer.status_code == 422
    errors = answer.json()["errors"]
    assert {error["pointer"] for error in errors} == {"/language", "/voicemail_script", "/subject", "/body"}
    assert any("Nearest: role" in error["detail"] for error in errors)
    assert (await http.get(PATH)).json()["data"] == []


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"kind": "debrief"}, "/kind"),
        ({"channel": "fax"}, "/channel"),
        ({"actor": "nobody"}, "/actor"),
        ({"body": None}, "/body"),
        ({"body": "x" * 10_001}, "/body"),
        ({"language": "no language"}, "/language"),
        ({"version": 3}, "/version"),
        ({"colour": "red"}, "/colour"),
        ({"kind": "connect_online"}, "/channel"),
        ({"body": "{{" * 5000}, "/body"),
        ({"body": "{% for p in points %}" * 8 + "x" + "{% endfor %}" * 8}, "/body"),
    ],
)
async def test_bad_input_is_refused_with_its_place(
    http: httpx.AsyncClient, change: dict[str, Any], pointer: str
) -> None:
    for path in (PATH, PREVIEWS):
        answer = await http.post(path, json=template(**change))
        assert answer.status_code == 422, answer.text
        assert pointer in {error["pointer"] for error in answer.json()["errors"]}


async def test_the_newest_version_holds_and_once_retired_the_one_before_it_then_the_standard_one(
    app: FastAPI, tenant: Tenant, http: httpx.AsyncClient
) -> None:
    assert (await held(app, tenant)).own is None
    first = await post(http, PATH, template())
    second = await post(http, PATH, template(body="Dear {{ greeting }}, thank you. {{ sender }}"))
    assert (await held(app, tenant)).own == (second["id"], 2)
    gone = await http.delete(f"{PATH}/{second['id']}")
    assert (gone.status_code, gone.json()["id"]) == (200, second["id"])
    assert gone.json()["retired_at"] is not None
    assert (await held(app, tenant)).own == (first["id"], 1)
    assert (await http.delete(f"{PATH}/{second['id']}")).json() == gone.json()
    await http.delete(f"{PATH}/{first['id']}")
    assert (await held(app, tenant)).template in STANDARD
    assert (await post(http, PATH, template()))["version"] == 3


async def test_a_retired_version_is_refused_where_it_changed_since(http: httpx.AsyncClient) -> None:
    made = await http.post(PATH, json=template())
    here, tag = made.headers["location"], {"If-Match": made.headers["etag"]}
    assert (await http.delete(here, headers=tag)).status_code == 200
    assert (await http.delete(here, headers=tag)).status_code == 412


async def test_the_language_decides_before_the_author(
    app: FastAPI, tenant: Tenant, http: httpx.AsyncClient
) -> None:
    english = await post(http, PATH, template())
    german = await post(http, PATH, template(language="de"))
    swiss = await post(http, PATH, template(language="de-ch"))
    for language, own in (("en-GB", english), ("de-AT", german), ("de-CH", swiss), ("fr", english)):
        assert (await held(app, tenant, language)).own == (own["id"], 1), language
    assert (await held(app, tenant, kind="reply")).own is None


async def test_another_agencys_templates_are_neither_seen_nor_taken(
    app: FastAPI, tenant: Tenant, new_tenant: Callable[..., Awaitable[Tenant]]
) -> None:
    made = await post(tenant.http, PATH, template())
    other = await new_tenant("Other")
    assert (await held(app, other)).own is None
    assert (await other.http.get(PATH)).json()["data"] == []
    for answer in (
        await other.http.get(f"{PATH}/{made['id']}"),
        await other.http.delete(f"{PATH}/{made['id']}"),
    ):
        assert answer.status_code == 404
    assert (await post(other.http, PATH, template()))["version"] == 1


async def test_a_list_has_its_filters_and_pages(http: httpx.AsyncClient) -> None:
    for more in ({}, {}, {"language": "de"}, {"kind": "reply"}, {"actor": "consultant"}):
        await post(http, PATH, template(**more))
    seen = (
        await http.get(PATH, params={"kind": "thank_you", "language": "EN", "actor": "candidate"})
    ).json()["data"]
    assert [row["version"] for row in seen] == [1, 2]
    page = (await http.get(PATH, params={"limit": 2})).json()
    rest = (await http.get(PATH, params={"limit": 200, "cursor": page["next_cursor"]})).json()
    assert len(page["data"] + rest["data"]) == 5
    since = (await http.get(PATH, params={"changed_since": rest["sync_cursor"]})).json()
    await post(http, PATH, template())
    assert len((await http.get(PATH, params={"changed_since": since["sync_cursor"]})).json()["data"]) >= 1


async def test_the_standard_templates_are_listed_without_an_id(http: httpx.AsyncClient) -> None:
    page = (await http.get(PATH, params={"standard": "true"})).json()
    assert len(page["data"]) == len(STANDARD)
    assert {(row["id"], row["version"]) for row in page["data"]} == {(None, 0)}
    asked = {"standard": "true", "kind": "status_follow_up", "channel": "phone", "actor": "consultant"}
    [one] = (await http.get(PATH, params=asked)).json()["data"]
    assert one["voicemail_script"]
    answer = await http.get(PATH, params={"standard": "true", "limit": 3})
    assert answer.status_code == 422


async def test_a_standard_template_may_be_taken_as_a_start(http: httpx.AsyncClient) -> None:
    for row in (await http.get(PATH, params={"standard": "true", "actor": "consultant"})).json()["data"][:12]:
        parts = ("kind", "channel", "actor", "language", "subject", "body", "voicemail_script")
        await post(http, PATH, {name: row[name] for name in parts})


async def test_a_preview_shows_the_message_where_all_is_known_and_where_little_is(
    http: httpx.AsyncClient,
) -> None:
    answer = await http.post(PREVIEWS, json=template())
    assert answer.status_code == 200, answer.text
    tried = answer.json()
    assert tried["full"]["subject"] == "Thank you: Dispatch Manager"
    assert "I liked moving the night shift to weekly rotas." in tried["full"]["body"]
    assert tried["full"]["questions"] == []
    assert tried["sparse"]["body"] == "Dear Joan Webb,\n\nThank you for your time.\n\nKind regards,\nMei Tran"
    assert [question["field"] for question in tried["sparse"]["questions"]] == ["role", "points", "subject"]
    assert (await http.get(PATH)).json()["data"] == []
    assert (await http.post(PREVIEWS, json=template())).content == answer.content


async def test_reading_and_publishing_need_their_scopes(app: FastAPI, http: httpx.AsyncClient) -> None:
    body = {"name": "reader", "scopes": ["templates:read"]}
    reader = client_of(app, (await post(http, "/v1/api-keys", body))["key"])
    assert (await reader.get(PATH)).status_code == 200
    assert (await reader.post(PREVIEWS, json=template())).status_code == 200
    assert (await reader.post(PATH, json=template())).status_code == 403
    body = {"name": "other", "scopes": ["jobs:write"]}
    other = client_of(app, (await post(http, "/v1/api-keys", body))["key"])
    assert (await other.get(PATH)).status_code == 403
    await reader.aclose()
    await other.aclose()


async def test_publishing_and_retiring_stand_in_the_audit(http: httpx.AsyncClient) -> None:
    made = await post(http, PATH, template())
    await http.delete(f"{PATH}/{made['id']}")
    events = (await http.get("/v1/audit-events", params={"resource_type": "message_template"})).json()["data"]
    assert [(event["verb"], event["resource_id"]) for event in events] == [
        ("publish", made["id"]),
        ("retire", made["id"]),
    ]


async def test_the_same_key_publishes_once(http: httpx.AsyncClient) -> None:
    headers = {"Idempotency-Key": "one"}
    first = await http.post(PATH, json=template(), headers=headers)
    again = await http.post(PATH, json=template(), headers=headers)
    assert again.headers["idempotent-replayed"] == "true"
    assert again.content == first.content
    assert len((await http.get(PATH)).json()["data"]) == 1


async def test_those_who_publish_at_once_get_a_number_each(http: httpx.AsyncClient) -> None:
    answers = await asyncio.gather(*(http.post(PATH, json=template()) for _ in range(4)))
    assert sorted(answer.json()["version"] for answer in answers) == [1, 2, 3, 4]


async def test_a_concerns_answer_comes_with_the_interview_and_stands_in_the_brief(
    http: httpx.AsyncClient,
) -> None:
    held_at = "2026-09-28T13:00:00Z"
    data = {
        "interview": "i1",
        "contacts": ["webb"],
        "concerns": [{"text": "no SAP yet", "answer": "learned it in a month"}, {"text": "too far away"}],
    }
    body = {
        "agency": {"time_zone": "Europe/Berlin", "country": "DE", "subdivision": "BY"},
        "candidate": {"name": "Mei Tran"},
        "contacts": [
            {"ref": "webb", "name": "Joan Webb", "role": "hiring_manager", "email": "webb@coral.example"}
        ],
        "primary_contact": "webb",
        "events": [{"type": "interview_held", "occurred_at": held_at, "data": data}],
    }
    answer = await http.post("/v1/plan-previews", json=body)
    assert answer.status_code == 200, answer.text
    [thanks] = [action for action in answer.json()["actions"] if action["kind"] == "thank_you"]
    [said] = [entry for entry in thanks["brief"] if entry["item"] == "concerns_answered"]
    assert said["known"] == (
        "Answer each concern that was raised: “no SAP yet” (answer: “learned it in a month”) and “too far away”."
    )
    assert said["question"] == "What answers “too far away”?"
    data["needs"] = [{"text": "calm", "answer": "x"}]
    assert (await http.post("/v1/plan-previews", json=body)).status_code == 422
