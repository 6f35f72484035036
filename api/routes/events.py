"""`/v1/placements/{id}/events`, and those of candidates and jobs: what happened."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import Body, Query, Request, Response
from pydantic import Discriminator, Field, Tag

from api.access.keys import Caller
from api.changes.event_data import NewEvent
from api.changes.record_events import SUBJECTS, record_events
from api.conventions.bodies import router as resource_router
from api.conventions.inputs import Json
from api.conventions.outputs import ListOf, Output, answers
from api.conventions.paging import ListQuery
from api.conventions.reading import read_list
from api.conventions.writing import Answer, write
from api.refusals import NotFound
from api.routes.event_bodies import (
    AnyEvent,
    CandidateEvent,
    CandidateEventsOf,
    EventsOf,
    JobEvent,
    JobEventsOf,
    is_batch,
)
from api.store.database import Reader, Tx
from api.store.events import page_of_events
from api.store.paging import Asked, Page
from api.store.rows import one

of_placements = resource_router("/v1/placements/{id}/events", "Events", "placements:read", "placements:write")
of_candidates = resource_router("/v1/candidates/{id}/events", "Events", "candidates:read", "candidates:write")
of_jobs = resource_router("/v1/jobs/{id}/events", "Events", "jobs:read", "jobs:write")

PlacementBody = Annotated[
    Annotated[AnyEvent, Tag("one")] | Annotated[EventsOf, Tag("many")], Discriminator(is_batch), Body()
]
CandidateBody = Annotated[
    Annotated[CandidateEvent, Tag("one")] | Annotated[CandidateEventsOf, Tag("many")],
    Discriminator(is_batch),
    Body(),
]
JobBody = Annotated[
    Annotated[JobEvent, Tag("one")] | Annotated[JobEventsOf, Tag("many")], Discriminator(is_batch), Body()
]


class Event(Output):
    id: str
    ref: Annotated[str | None, Field(description="Its external_id.")]
    type: str
    occurred_at: datetime
    recorded_at: datetime
    data: Json
    placement_id: str | None
    candidate_id: str | None
    job_id: str | None
    voided_by: Annotated[str | None, Field(description="The voided event that took it back.")]


class ActionChange(Output):
    """An action that a re-planning added, moved or cancelled, and why."""

    id: str
    key: str
    kind: str
    attempt: int
    recipient_id: str | None
    due_at: datetime
    why: str


class RevisionDifference(Output):
    number: int
    added: list[ActionChange]
    moved: list[ActionChange]
    cancelled: list[ActionChange]


class RecordedEvents(Output):
    """What was recorded, and what it changed in the placement's plan (null: recorded on no one placement)."""

    events: list[Event]
    revision: RevisionDifference | None


@of_placements.get("", operation_id="list_placement_events", responses=answers(ListOf[Event]))
async def list_placement_events(request: Request, id: str, query: Annotated[ListQuery, Query()]) -> Response:
    """Lists a placement's timeline: all that bears on it, in the order of recording."""
    return await _list(request, "placement_id", id, query)


@of_placements.post(
    "",
    operation_id="record_placement_events",
    status_code=201,
    responses=answers(RecordedEvents, 201),
)
async def record_placement_events(request: Request, id: str, body: PlacementBody) -> Response:
    """Records one event or several, all or nothing. The plan follows at once.

    Where it bears on more than 25 other placements (a contact's absence, the voiding of a job's event), their plans
    may follow in the background, see the header Background-Task.
    """
    return await _record(request, "placement_id", id, body)


@of_candidates.get("", operation_id="list_candidate_events", responses=answers(ListOf[Event]))
async def list_candidate_events(request: Request, id: str, query: Annotated[ListQuery, Query()]) -> Response:
    """Lists what was recorded for a candidate."""
    return await _list(request, "candidate_id", id, query)


@of_candidates.post(
    "",
    operation_id="record_candidate_events",
    status_code=201,
    responses=answers(RecordedEvents, 201),
)
async def record_candidate_events(request: Request, id: str, body: CandidateBody) -> Response:
    """Records news or a competing offer of a candidate: it goes to all their open placements.

    Where these are more than 25 and it ends none, their plans follow in the background, see the header
    Background-Task.
    """
    return await _record(request, "candidate_id", id, body)


@of_jobs.get("", operation_id="list_job_events", responses=answers(ListOf[Event]))
async def list_job_events(request: Request, id: str, query: Annotated[ListQuery, Query()]) -> Response:
    """Lists what was recorded for a job."""
    return await _list(request, "job_id", id, query)


@of_jobs.post(
    "",
    operation_id="record_job_events",
    status_code=201,
    responses=answers(RecordedEvents, 201),
)
async def record_job_events(request: Request, id: str, body: JobBody) -> Response:
    """Records that a job is on hold, resumed or closed: it goes to all its open placements.

    Where these are more than 25 and it ends none, their plans follow in the background, see the header
    Background-Task.
    """
    return await _record(request, "job_id", id, body)


async def _list(request: Request, of: str, id: str, query: ListQuery) -> Response:
    async def fetch(reader: Reader, caller: Caller, asked: Asked) -> Page:
        row = await one(reader, SUBJECTS[of], caller.agency_id, id)
        if row is None:
            raise NotFound()
        return await page_of_events(reader, caller.agency_id, asked, of=of, id=row.id)

    return await read_list(request, query, fetch)


async def _record(request: Request, of: str, id: str, body: Any) -> Response:
    entries = _entries(body)

    async def change(tx: Tx, caller: Caller) -> Answer:
        recorded = await record_events(tx, caller, of, id, entries)
        revision = "null" if recorded.revision is None else recorded.revision.as_text()
        text = f'{{"events":[{",".join(recorded.events)}],"revision":{revision}}}'
        headers = {"Background-Task": f"/v1/background-tasks/{recorded.task_id}"} if recorded.task_id else {}
        return Answer(201, text, location=request.scope["path"], headers=headers)

    return await write(request, change)


def _entries(body: Any) -> list[NewEvent]:
    if isinstance(body, EventsOf | CandidateEventsOf | JobEventsOf):
        return [_entry(event, f"/events/{place}") for place, event in enumerate(body.events)]
    return [_entry(body, "")]


def _entry(event: Any, at: str) -> NewEvent:
    data = event.data.model_dump(mode="json", exclude_unset=True) if event.data is not None else {}
    known = {name: value for name, value in data.items() if value is not None}
    return NewEvent(event.type, event.occurred_at, known, event.ref, at)
