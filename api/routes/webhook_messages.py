"""`/v1/webhook-messages`: what was told, whoever got it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import Query, Request, Response
from pydantic import Field

from api.conventions.bodies import router as resource_router
from api.conventions.inputs import IdFilter
from api.conventions.outputs import ListOf, Output, answers
from api.conventions.paging import PAGING, ListQuery
from api.conventions.reading import read_list, read_one
from api.store.rows import one
from api.store.webhook_messages import WEBHOOK_MESSAGES, page_of_messages

PATH, READ = "/v1/webhook-messages", "webhooks:read"
router = resource_router(PATH, "Webhooks", READ)

MESSAGE = {
    "id": "019a9f31-0a1b-7c2d-8e3f-405162738495",
    "type": "ping",
    "timestamp": "2026-11-02T09:00:00Z",
    "placement_id": None,
    "sequence": None,
    "body": {
        "type": "ping",
        "timestamp": "2026-11-02T09:00:00Z",
        "data": {
            "agency_id": "019a9f0a-0000-7000-8000-000000000001",
            "api_version": "v1",
            "sequence": None,
            "endpoint_id": "019a9f30-5b6c-7d7e-8f90-a1b2c3d4e5f6",
            "links": {"endpoint": "/v1/webhook-endpoints/019a9f30-5b6c-7d7e-8f90-a1b2c3d4e5f6"},
            "trimmed": None,
        },
    },
    "created_at": "2026-11-02T09:00:00Z",
}


class WebhookMessage(Output):
    id: Annotated[str, Field(description="Sent as webhook-id, the same over every retry.")]
    type: str
    timestamp: Annotated[datetime, Field(description="The agency's time.")]
    placement_id: str | None
    sequence: Annotated[int | None, Field(description="Rises by one with each message of the placement.")]
    body: Annotated[dict[str, Any], Field(description="What is sent: type, timestamp, data.")]
    created_at: datetime


class WebhookMessagesQuery(ListQuery):
    type: Annotated[str, Field(max_length=40)] | None = None
    placement_id: IdFilter | None = None


@router.get("", operation_id="list_webhook_messages", responses=answers(ListOf[WebhookMessage]))
async def list_webhook_messages(
    request: Request, query: Annotated[WebhookMessagesQuery, Query()]
) -> Response:
    """Lists messages in the order in which they were written. They are kept for 90 days."""
    filters = query.model_dump(exclude=PAGING)
    return await read_list(
        request,
        query,
        lambda reader, caller, asked: page_of_messages(reader, caller.agency_id, asked, **filters),
    )


@router.get("/{id}", operation_id="get_webhook_message", responses=answers(WebhookMessage, 200, MESSAGE))
async def get_webhook_message(request: Request, id: str) -> Response:
    """Gives one message."""
    return await read_one(request, lambda reader, caller: one(reader, WEBHOOK_MESSAGES, caller.agency_id, id))
