"""The bodies that are pushed have the fields that the OpenAPI document says, no more and no fewer."""

from __future__ import annotations

import httpx
from fastapi import FastAPI

from tests.routes.at_work import at_work
from tests.routes.made import Json


async def test_every_message_is_what_its_schema_says(app: FastAPI, http: httpx.AsyncClient) -> None:
    document = app.openapi()

    def schema_of(reference: Json) -> Json:
        found: Json = document["components"]["schemas"][reference["$ref"].rpartition("/")[2]]
        return found

    work = await at_work(http)
    await work.event("interview_held", "06-29 08:00", interview="1")
    for kind, noun in (("thank_you", "completion"), ("debrief", "skip")):
        action = await work.action(kind)
        assert (await http.post(f"/v1/actions/{action['id']}/{noun}", json={})).status_code == 201
    await work.event("message_sent", "06-29 09:00", contact="huber", channel="email", kind="thank_you")
    messages = (await http.get("/v1/webhook-messages?limit=200")).json()["data"]
    assert {"action.completed", "action.skipped", "plan.revised"} <= {each["type"] for each in messages}
    for each in messages:
        body = document["webhooks"][each["type"]]["post"]["requestBody"]["content"]["application/json"]
        whole = schema_of(body["schema"])
        assert set(each["body"]) == set(whole["properties"])
        assert set(each["body"]["data"]) == set(schema_of(whole["properties"]["data"])["properties"]), each[
            "type"
        ]
