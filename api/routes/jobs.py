"""`/v1/jobs`: openings at a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

from fastapi import Query, Request, Response
from pydantic import ConfigDict

from api.changes.save_job import change_job, make_job, put_job
from api.conventions.bodies import router as resource_router
from api.conventions.etags import precondition_of
from api.conventions.inputs import (
    ExternalId,
    ExternalIdInPath,
    Id,
    IdFilter,
    Input,
    Json,
    LongText,
    Name,
    Texts,
    omitted,
)
from api.conventions.outputs import ListOf, Resource, answers
from api.conventions.paging import PAGING, ListQuery
from api.conventions.reading import read_list, read_one
from api.conventions.saved import save
from api.store.clients import CLIENTS
from api.store.jobs import JOBS, page_of_jobs
from api.store.rows import Kind, one, one_by_external_id

PATH, READ, WRITE = "/v1/jobs", "jobs:read", "jobs:write"
router = resource_router(PATH, "Jobs", READ, WRITE)

EXAMPLE: Json = {
    "external_id": "crm-job-88",
    "client_id": "019a9f0e-7a4c-7d3e-9a55-0f3c6f1d2b10",
    "title": "Head of Finance",
    "description": "Leads a team of eight; reports to the managing director.",
    "requirements": ["has led the books of a manufacturer", "German and English"],
}
SHOWN = {
    "id": "019a9f0f-0c1d-7b9e-a6f0-4d2b8e7c3f55",
    **EXAMPLE,
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:00Z",
}


class JobPatch(Input):
    """What is left out stays as it is; null unsets it."""

    fixed: ClassVar[frozenset[str]] = frozenset({"client_id"})

    external_id: ExternalId | None = omitted()
    title: Name = omitted()
    description: LongText | None = omitted()
    requirements: Texts = omitted()


class JobInput(JobPatch):
    """An opening at a client."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})
    references: ClassVar[Mapping[str, Kind]] = {"client_id": CLIENTS}

    client_id: Id
    title: Name


class Job(Resource):
    client_id: str
    title: str
    description: str | None
    requirements: list[str]


class JobsQuery(ListQuery):
    external_id: ExternalId | None = None
    client_id: IdFilter | None = None


@router.get("", operation_id="list_jobs", responses=answers(ListOf[Job]))
async def list_jobs(request: Request, query: Annotated[JobsQuery, Query()]) -> Response:
    """Lists the agency's jobs."""
    filters = query.model_dump(exclude=PAGING)
    return await read_list(
        request,
        query,
        lambda reader, caller, asked: page_of_jobs(reader, caller.agency_id, asked, **filters),
    )


@router.post("", operation_id="create_job", status_code=201, responses=answers(Job, 201, SHOWN))
async def create_job(request: Request, body: JobInput) -> Response:
    """Creates a job."""
    return await save(request, PATH, lambda tx, caller: make_job(tx, caller, body.given()))


@router.get("/{id}", operation_id="get_job", responses=answers(Job, 200, SHOWN))
async def get_job(request: Request, id: str) -> Response:
    """Gives one job."""
    return await read_one(request, lambda reader, caller: one(reader, JOBS, caller.agency_id, id))


@router.patch("/{id}", operation_id="update_job", responses=answers(Job, 200, SHOWN))
async def update_job(request: Request, id: str, body: JobPatch) -> Response:
    """Changes a job (JSON Merge Patch). What is to be said in its placements' messages follows."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: change_job(tx, caller, id, body.given(), precondition),
    )


@router.get(
    "/by-external-id/{external_id:path}",
    operation_id="get_job_by_external_id",
    responses=answers(Job, 200, SHOWN),
)
async def get_job_by_external_id(request: Request, external_id: str) -> Response:
    """Gives the job of that external_id."""
    return await read_one(
        request,
        lambda reader, caller: one_by_external_id(reader, JOBS, caller.agency_id, external_id),
    )


@router.put(
    "/by-external-id/{external_id:path}",
    operation_id="put_job_by_external_id",
    responses=answers(Job, 200, SHOWN) | answers(Job, 201, SHOWN),
)
async def put_job_by_external_id(request: Request, external_id: ExternalIdInPath, body: JobInput) -> Response:
    """Creates the job of that external_id, or changes it: what is left out stays as it is."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: put_job(tx, caller, external_id, body.given(), precondition),
    )
