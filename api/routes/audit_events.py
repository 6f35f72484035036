"""`/v1/audit-events`: who did what to which resource, when, by which key."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import Query, Request, Response
from pydantic import Field

from api.conventions.bodies import router as resource_router
from api.conventions.inputs import IdFilter, Moment
from api.conventions.outputs import ListOf, Output, answers
from api.conventions.paging import PAGING, ListQuery
from api.conventions.reading import read_list
from api.store.audit import page_of_audit_events

READ = "audit:read"
router = resource_router("/v1/audit-events", "Audit events", READ)

Word = Annotated[str, Field(max_length=40)]


class AuditEvent(Output):
    id: str
    verb: str
    resource_type: str
    resource_id: str | None
    key_id: str | None
    key_name: str | None
    request_id: str | None
    data: dict[str, Any]
    created_at: datetime


class AuditEventsQuery(ListQuery):
    verb: Word | None = None
    resource_type: Word | None = None
    resource_id: IdFilter | None = None
    key_id: IdFilter | None = None
    created_after: Moment | None = None
    created_before: Moment | None = None


@router.get("", operation_id="list_audit_events", responses=answers(ListOf[AuditEvent]))
async def list_audit_events(request: Request, query: Annotated[AuditEventsQuery, Query()]) -> Response:
    """Lists what was done in the agency, oldest first."""
    filters = query.model_dump(exclude=PAGING)
    return await read_list(
        request,
        query,
        lambda reader, caller, asked: page_of_audit_events(reader, caller.agency_id, asked, **filters),
    )
