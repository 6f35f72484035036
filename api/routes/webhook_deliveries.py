"""`/v1/webhook-deliveries`: each message's way to each endpoint, with every attempt."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from fastapi import Query, Request, Response
from pydantic import Field

from api.access.keys import Caller
from api.changes.redeliver import redeliver
from api.conventions.bodies import router as resource_router
from api.conventions.etags import etag_of
from api.conventions.inputs import IdFilter
from api.conventions.outputs import ListOf, Output, answers
from api.conventions.paging import PAGING, ListQuery
from api.conventions.reading import read_list, read_one
from api.conventions.writing import Answer, write
from api.store.database import Tx
from api.store.rows import one
from api.store.webhook_deliveries import WEBHOOK_DELIVERIES, page_of_deliveries

PATH, READ, WRITE = "/v1/webhook-deliveries", "webhooks:read", "webhooks:write"
router = resource_router(PATH, "Webhooks", READ, WRITE)

SHOWN = {
    "id": "019a9f31-0a1c-7d3e-8f40-516273849506",
    "message_id": "019a9f31-0a1b-7c2d-8e3f-405162738495",
    "endpoint_id": "019a9f30-5b6c-7d7e-8f90-a1b2c3d4e5f6",
    "placement_id": None,
    "sequence": None,
    "state": "pending",
    "next_attempt_at": "2026-11-02T09:00:06Z",
    "attempts": [
        {
            "number": 1,
            "attempted_at": "2026-11-02T09:00:00.512Z",
            "duration_ms": 83,
            "status_code": 503,
            "error": "Answered 503.",
            "excerpt": "Down for maintenance",
        }
    ],
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:00.512Z",
}


class Attempt(Output):
    number: int
    attempted_at: datetime
    duration_ms: int
    status_code: Annotated[int | None, Field(description="null: no answer came; see error.")]
    error: str | None
    excerpt: Annotated[str | None, Field(description="The beginning of the answer, at most 1 kB.")]


class WebhookDelivery(Output):
    id: str
    message_id: str
    endpoint_id: str
    placement_id: str | None
    sequence: int | None
    state: Annotated[Literal["pending", "delivered", "failed"], Field(description="failed: given up.")]
    next_attempt_at: Annotated[datetime | None, Field(description="null once delivered or given up.")]
    attempts: list[Attempt]
    created_at: datetime
    updated_at: datetime


class WebhookDeliveriesQuery(ListQuery):
    state: Literal["pending", "delivered", "failed"] | None = None
    endpoint_id: IdFilter | None = None
    message_id: IdFilter | None = None


@router.get("", operation_id="list_webhook_deliveries", responses=answers(ListOf[WebhookDelivery]))
async def list_webhook_deliveries(
    request: Request, query: Annotated[WebhookDeliveriesQuery, Query()]
) -> Response:
    """Lists deliveries with their attempts, in the order in which they were written."""
    filters = query.model_dump(exclude=PAGING)
    return await read_list(
        request,
        query,
        lambda reader, caller, asked: page_of_deliveries(reader, caller.agency_id, asked, **filters),
    )


@router.get("/{id}", operation_id="get_webhook_delivery", responses=answers(WebhookDelivery, 200, SHOWN))
async def get_webhook_delivery(request: Request, id: str) -> Response:
    """Gives one delivery with its attempts."""
    return await read_one(
        request, lambda reader, caller: one(reader, WEBHOOK_DELIVERIES, caller.agency_id, id)
    )


@router.post(
    "/{id}/redelivery",
    operation_id="redeliver_webhook",
    status_code=201,
    responses=answers(WebhookDelivery, 201, SHOWN | {"attempts": []}),
)
async def redeliver_webhook(request: Request, id: str) -> Response:
    """Sends the message to the endpoint again, with the same id and bytes: a delivery of its own."""

    async def change(tx: Tx, caller: Caller) -> Answer:
        row = await redeliver(tx, caller, id)
        return Answer(201, row.body, f"{PATH}/{row.id}", etag_of(row.changed))

    return await write(request, change)
