"""`/v1/consultants`: people of the agency, who own placements."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import ConfigDict

from api.changes.save_consultant import change_consultant, make_consultant, put_consultant
from api.conventions.bodies import router as resource_router
from api.conventions.etags import precondition_of
from api.conventions.inputs import Email, ExternalId, ExternalIdInPath, Input, Json, Name, omitted
from api.conventions.outputs import ListOf, Resource, answers
from api.conventions.paging import PAGING, ListQuery
from api.conventions.reading import read_list, read_one
from api.conventions.saved import save
from api.store.consultants import CONSULTANTS, page_of_consultants
from api.store.rows import one, one_by_external_id

PATH, READ, WRITE = "/v1/consultants", "consultants:read", "consultants:write"
router = resource_router(PATH, "Consultants", READ, WRITE)

EXAMPLE: Json = {"external_id": "crm-user-3", "name": "Ines Brandt", "email": "ines@probe.example"}
SHOWN = {
    "id": "019a9f0e-1d02-7f11-8a3c-52d0c9a7e001",
    **EXAMPLE,
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:00Z",
}


class ConsultantPatch(Input):
    """What is left out stays as it is; null unsets it."""

    external_id: ExternalId | None = omitted()
    name: Name = omitted()
    email: Email | None = omitted()


class ConsultantInput(ConsultantPatch):
    """A person of the agency."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    name: Name


class Consultant(Resource):
    name: str
    email: str | None


class ConsultantsQuery(ListQuery):
    external_id: ExternalId | None = None


@router.get("", operation_id="list_consultants", responses=answers(ListOf[Consultant]))
async def list_consultants(request: Request, query: Annotated[ConsultantsQuery, Query()]) -> Response:
    """Lists the agency's consultants."""
    filters = query.model_dump(exclude=PAGING)
    return await read_list(
        request,
        query,
        lambda reader, caller, asked: page_of_consultants(reader, caller.agency_id, asked, **filters),
    )


@router.post("", operation_id="create_consultant", status_code=201, responses=answers(Consultant, 201, SHOWN))
async def create_consultant(request: Request, body: ConsultantInput) -> Response:
    """Creates a consultant."""
    return await save(request, PATH, lambda tx, caller: make_consultant(tx, caller, body.given()))


@router.get("/{id}", operation_id="get_consultant", responses=answers(Consultant, 200, SHOWN))
async def get_consultant(request: Request, id: str) -> Response:
    """Gives one consultant."""
    return await read_one(request, lambda reader, caller: one(reader, CONSULTANTS, caller.agency_id, id))


@router.patch("/{id}", operation_id="update_consultant", responses=answers(Consultant, 200, SHOWN))
async def update_consultant(request: Request, id: str, body: ConsultantPatch) -> Response:
    """Changes a consultant (JSON Merge Patch)."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: change_consultant(tx, caller, id, body.given(), precondition),
    )


@router.get(
    "/by-external-id/{external_id:path}",
    operation_id="get_consultant_by_external_id",
    responses=answers(Consultant, 200, SHOWN),
)
async def get_consultant_by_external_id(request: Request, external_id: str) -> Response:
    """Gives the consultant of that external_id."""
    return await read_one(
        request,
        lambda reader, caller: one_by_external_id(reader, CONSULTANTS, caller.agency_id, external_id),
    )


@router.put(
    "/by-external-id/{external_id:path}",
    operation_id="put_consultant_by_external_id",
    responses=answers(Consultant, 200, SHOWN) | answers(Consultant, 201, SHOWN),
)
async def put_consultant_by_external_id(
    request: Request, external_id: ExternalIdInPath, body: ConsultantInput
) -> Response:
    """Creates the consultant of that external_id, or changes it: what is left out stays as it is."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: put_consultant(tx, caller, external_id, body.given(), precondition),
    )
