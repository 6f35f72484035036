"""`/v1/webhook-endpoints`: where messages are pushed to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Annotated, Literal

import orjson
from fastapi import Query, Request, Response
from pydantic import ConfigDict, Field

from api.access.keys import Caller
from api.changes.ping_endpoint import ping_endpoint
from api.changes.redeliver import recover
from api.changes.save_endpoint import (
    change_endpoint,
    delete_endpoint,
    make_endpoint,
    put_endpoint,
    rotate_secret,
)
from api.changes.saving import Saved
from api.conventions import judges
from api.conventions.bodies import router as resource_router
from api.conventions.etags import precondition_of
from api.conventions.inputs import ExternalId, ExternalIdInPath, Flag, Input, Json, Moment, Url, omitted
from api.conventions.outputs import ListOf, Output, Resource, answers
from api.conventions.paging import PAGING, ListQuery
from api.conventions.reading import read_list, read_one
from api.conventions.saved import save, saved_answer
from api.conventions.writing import Answer, write
from api.routes.webhook_messages import MESSAGE, WebhookMessage
from api.store.database import Tx
from api.store.webhook_endpoints import endpoint, endpoint_by_external_id, page_of_endpoints

PATH, READ, WRITE = "/v1/webhook-endpoints", "webhooks:read", "webhooks:write"
router = resource_router(PATH, "Webhooks", READ, WRITE)

EXAMPLE: Json = {
    "external_id": "crm",
    "url": "https://crm.example/hooks/afterword",
    "event_types": ["action.due", "action.overdue"],
    "enabled": True,
    "ordered": False,
    "description": "The CRM's inbox",
    "rate_limit": 20,
}
SHOWN = {
    "id": "019a9f30-5b6c-7d7e-8f90-a1b2c3d4e5f6",
    **EXAMPLE,
    "secrets": [{"created_at": "2026-11-02T09:00:00Z", "expires_at": None}],
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:00Z",
    "deleted_at": None,
}
SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
WITH_SECRET = SHOWN | {
    "secrets": [{"created_at": "2026-11-02T09:00:00Z", "expires_at": None, "secret": SECRET}],
    "secret": SECRET,
}

EventType = Literal[
    "*",
    "action.due",
    "action.overdue",
    "action.lapsed",
    "action.completed",
    "action.skipped",
    "action.reopened",
    "plan.revised",
    "placement.status_changed",
    "ping",
]


class WebhookEndpointPatch(Input):
    """What is left out stays as it is. Enabling it again sends at once what waited meanwhile."""

    read_only = frozenset({"secrets", "secret"})
    judges = (judges.url_of_endpoint,)

    external_id: ExternalId | None = omitted()
    url: Url = omitted(description="https, or http; it must be reachable from the internet.")
    event_types: Annotated[
        list[EventType], Field(max_length=20, description="Which to send; none, or `*`: all.")
    ] = omitted()
    enabled: Flag = omitted()
    ordered: Flag = omitted(
        description="Whether a placement's messages come one at a time, in order of their sequence."
    )
    description: Annotated[str, Field(max_length=1000)] | None = omitted()
    rate_limit: Annotated[int, Field(ge=1, le=1000, strict=True)] | None = omitted(
        description="The most messages a second; null: no limit."
    )


class WebhookEndpointInput(WebhookEndpointPatch):
    """A receiver of messages, as Standard Webhooks describes it."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    url: Url


class SecretDates(Output):
    created_at: datetime
    expires_at: Annotated[datetime | None, Field(description="Until when it still signs; null: the newest.")]


class WebhookEndpoint(Resource):
    url: str
    event_types: list[EventType]
    enabled: bool
    ordered: bool
    description: str | None
    rate_limit: int | None
    secrets: Annotated[list[SecretDates], Field(description="Newest first; each signs until it expires.")]
    deleted_at: Annotated[
        datetime | None,
        Field(description="Set in lists with changed_since alone, which name a deleted one once more."),
    ]


class ShownSecret(SecretDates):
    secret: Annotated[str | None, Field(description="The newest one's, here only; null for those before it.")]


class WebhookEndpointWithSecret(WebhookEndpoint):
    secrets: list[ShownSecret]  # type: ignore[assignment]  # narrower, and only ever read
    secret: Annotated[str, Field(description="Shown here only: it verifies what is sent.")]


class WebhookEndpointsQuery(ListQuery):
    external_id: ExternalId | None = None


class RotationInput(Input):
    """How long the secrets before it sign beside the new one."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"overlap_hours": 24}]})

    overlap_hours: Annotated[int, Field(ge=0, le=720, strict=True)] = 24


class RecoveryInput(Input):
    """Since when what was given up is to be sent again, by the real clock, also in a sandbox."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"since": "2026-11-01T00:00:00Z"}]})

    since: Moment


class Recovery(Output):
    endpoint_id: str
    since: datetime
    redelivered: Annotated[int, Field(description="How many messages were sent on their way again.")]


@router.get("", operation_id="list_webhook_endpoints", responses=answers(ListOf[WebhookEndpoint]))
async def list_webhook_endpoints(
    request: Request, query: Annotated[WebhookEndpointsQuery, Query()]
) -> Response:
    """Lists the agency's endpoints, without their secrets."""
    filters = query.model_dump(exclude=PAGING)
    return await read_list(
        request,
        query,
        lambda reader, caller, asked: page_of_endpoints(reader, caller.agency_id, asked, **filters),
    )


@router.post(
    "",
    operation_id="create_webhook_endpoint",
    status_code=201,
    responses=answers(WebhookEndpointWithSecret, 201, WITH_SECRET),
)
async def create_webhook_endpoint(request: Request, body: WebhookEndpointInput) -> Response:
    """Creates an endpoint, and shows its secret this once."""
    private = _allow_private(request)

    async def change(tx: Tx, caller: Caller) -> Answer:
        return _with_secret(await make_endpoint(tx, caller, body.given(), private))

    return await write(request, change)


@router.get("/{id}", operation_id="get_webhook_endpoint", responses=answers(WebhookEndpoint, 200, SHOWN))
async def get_webhook_endpoint(request: Request, id: str) -> Response:
    """Gives one endpoint, without its secrets."""
    return await read_one(request, lambda reader, caller: endpoint(reader, caller.agency_id, id))


@router.patch("/{id}", operation_id="update_webhook_endpoint", responses=answers(WebhookEndpoint, 200, SHOWN))
async def update_webhook_endpoint(request: Request, id: str, body: WebhookEndpointPatch) -> Response:
    """Changes an endpoint (JSON Merge Patch)."""
    precondition, private = precondition_of(request), _allow_private(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: change_endpoint(tx, caller, id, body.given(), precondition, private),
    )


@router.delete(
    "/{id}", operation_id="delete_webhook_endpoint", responses=answers(WebhookEndpoint, 200, SHOWN)
)
async def delete_webhook_endpoint(request: Request, id: str) -> Response:
    """Deletes an endpoint, and shows it as it last was. What is on its way to it is given up."""
    precondition = precondition_of(request)
    return await save(request, PATH, lambda tx, caller: delete_endpoint(tx, caller, id, precondition))


@router.get(
    "/by-external-id/{external_id:path}",
    operation_id="get_webhook_endpoint_by_external_id",
    responses=answers(WebhookEndpoint, 200, SHOWN),
)
async def get_webhook_endpoint_by_external_id(request: Request, external_id: str) -> Response:
    """Gives the endpoint of that external_id."""
    return await read_one(
        request,
        lambda reader, caller: endpoint_by_external_id(reader, caller.agency_id, external_id),
    )


@router.put(
    "/by-external-id/{external_id:path}",
    operation_id="put_webhook_endpoint_by_external_id",
    responses=answers(WebhookEndpoint, 200, SHOWN) | answers(WebhookEndpointWithSecret, 201, WITH_SECRET),
)
async def put_webhook_endpoint_by_external_id(
    request: Request, external_id: ExternalIdInPath, body: WebhookEndpointInput
) -> Response:
    """Creates the endpoint of that external_id, or changes it: what is left out stays as it is."""
    precondition, private = precondition_of(request), _allow_private(request)

    async def change(tx: Tx, caller: Caller) -> Answer:
        saved = await put_endpoint(tx, caller, external_id, body.given(), precondition, private)
        return _with_secret(saved) if saved.made else saved_answer(saved, PATH)

    return await write(request, change)


@router.post(
    "/{id}/secrets",
    operation_id="rotate_webhook_secret",
    status_code=201,
    responses=answers(WebhookEndpointWithSecret, 201, WITH_SECRET) | {412: {}},
)
async def rotate_webhook_secret(request: Request, id: str, body: RotationInput | None = None) -> Response:
    """Makes a new secret and shows it this once. Those before it sign beside it for a while."""
    overlap, precondition = timedelta(hours=(body or RotationInput()).overlap_hours), precondition_of(request)

    async def change(tx: Tx, caller: Caller) -> Answer:
        return _with_secret(await rotate_secret(tx, caller, id, overlap, precondition))

    return await write(request, change)


@router.post(
    "/{id}/ping",
    operation_id="ping_webhook_endpoint",
    status_code=201,
    responses=answers(WebhookMessage, 201, MESSAGE),
)
async def ping_webhook_endpoint(request: Request, id: str) -> Response:
    """Sends a message of type ping to the endpoint, whatever types it wants."""

    async def change(tx: Tx, caller: Caller) -> Answer:
        row = await ping_endpoint(tx, caller, id)
        return Answer(201, row.body, f"/v1/webhook-messages/{row.id}")

    return await write(request, change)


@router.post(
    "/{id}/recovery",
    operation_id="recover_webhook_endpoint",
    status_code=201,
    responses=answers(Recovery, 201),
)
async def recover_webhook_endpoint(request: Request, id: str, body: RecoveryInput) -> Response:
    """Sends again all messages that were given up since then: for a receiver that was down for long."""

    async def change(tx: Tx, caller: Caller) -> Answer:
        count = await recover(tx, caller, id, body.since)
        said = {"endpoint_id": id.lower(), "since": body.since, "redelivered": count}
        location = f"/v1/webhook-deliveries?endpoint_id={id.lower()}&state=pending"
        return Answer(201, orjson.dumps(said, option=orjson.OPT_UTC_Z).decode(), location)

    return await write(request, change)


def _with_secret(saved: Saved) -> Answer:
    location = f"{PATH}/{saved.row.id}"
    return replace(saved_answer(saved, PATH), status=201, location=location, secret=True)


def _allow_private(request: Request) -> bool:
    allowed: bool = request.app.state.settings.webhook_allow_private
    return allowed
