"""`/v1/placements`: one candidate in process for one job."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, ClassVar

from fastapi import Query, Request, Response
from pydantic import ConfigDict

from api.changes.save_placement import REFERENCES, change_placement, make_placement, put_placement
from api.conventions.bodies import router as resource_router
from api.conventions.etags import precondition_of
from api.conventions.inputs import (
    ContactIds,
    ExternalId,
    ExternalIdInPath,
    Id,
    IdFilter,
    Input,
    Json,
    Status,
    omitted,
)
from api.conventions.outputs import ListOf, Resource, answers
from api.conventions.paging import PAGING, ListQuery
from api.conventions.reading import read_list, read_one
from api.conventions.saved import save
from api.store.placements import PLACEMENTS, page_of_placements
from api.store.rows import Kind, one, one_by_external_id

PATH, READ, WRITE = "/v1/placements", "placements:read", "placements:write"
router = resource_router(PATH, "Placements", READ, WRITE)

EXAMPLE: Json = {
    "external_id": "crm-placement-311",
    "candidate_id": "019a9f0e-9b77-7c20-b1d4-7e6a1c5f0a22",
    "job_id": "019a9f0f-0c1d-7b9e-a6f0-4d2b8e7c3f55",
    "contact_ids": ["019a9f0f-33aa-7e01-8c77-91b2f4d6e830"],
    "consultant_id": "019a9f0e-1d02-7f11-8a3c-52d0c9a7e001",
}
SHOWN = {
    "id": "019a9f10-5b3c-7a44-9d1e-c08f7a6b2e19",
    **EXAMPLE,
    "client_id": "019a9f0e-7a4c-7d3e-9a55-0f3c6f1d2b10",
    "primary_contact_id": "019a9f0f-33aa-7e01-8c77-91b2f4d6e830",
    "status": "prospect",
    "next_action_at": None,
    "waiting_since": None,
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:00Z",
}


class PlacementFields(Input):
    """What can be set at any time."""

    read_only: ClassVar[frozenset[str]] = frozenset(
        {"status", "next_action_at", "waiting_since", "client_id"}
    )
    references: ClassVar[Mapping[str, Kind]] = REFERENCES

    external_id: ExternalId | None = omitted()
    consultant_id: Id | None = omitted()
    contact_ids: ContactIds = omitted()


class PlacementPatch(PlacementFields):
    """What is left out stays as it is. A primary contact who isn't among the contacts is added to them; a contact whom
    an event of the placement names can't be taken out of them."""

    fixed: ClassVar[frozenset[str]] = frozenset({"candidate_id", "job_id"})

    primary_contact_id: Id = omitted()


class PlacementInput(PlacementFields):
    """One candidate in process for one job. The primary contact is by default the first hiring manager."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    candidate_id: Id
    job_id: Id
    primary_contact_id: Id | None = omitted()


class Placement(Resource):
    candidate_id: str
    job_id: str
    client_id: str
    primary_contact_id: str
    consultant_id: str | None
    contact_ids: list[str]
    status: Status
    next_action_at: datetime | None
    waiting_since: datetime | None


class PlacementsQuery(ListQuery):
    external_id: ExternalId | None = None
    status: Status | None = None
    candidate_id: IdFilter | None = None
    job_id: IdFilter | None = None
    client_id: IdFilter | None = None
    consultant_id: IdFilter | None = None
    contact_id: IdFilter | None = None


@router.get("", operation_id="list_placements", responses=answers(ListOf[Placement]))
async def list_placements(request: Request, query: Annotated[PlacementsQuery, Query()]) -> Response:
    """Lists the agency's placements."""
    filters = query.model_dump(exclude=PAGING)
    return await read_list(
        request,
        query,
        lambda reader, caller, asked: page_of_placements(reader, caller.agency_id, asked, **filters),
    )


@router.post("", operation_id="create_placement", status_code=201, responses=answers(Placement, 201, SHOWN))
async def create_placement(request: Request, body: PlacementInput) -> Response:
    """Creates a placement. It is planned at once."""
    return await save(request, PATH, lambda tx, caller: make_placement(tx, caller, body.given()))


@router.get("/{id}", operation_id="get_placement", responses=answers(Placement, 200, SHOWN))
async def get_placement(request: Request, id: str) -> Response:
    """Gives one placement."""
    return await read_one(request, lambda reader, caller: one(reader, PLACEMENTS, caller.agency_id, id))


@router.patch("/{id}", operation_id="update_placement", responses=answers(Placement, 200, SHOWN))
async def update_placement(request: Request, id: str, body: PlacementPatch) -> Response:
    """Changes a placement (JSON Merge Patch). Its plan follows."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: change_placement(tx, caller, id, body.given(), precondition),
    )


@router.get(
    "/by-external-id/{external_id:path}",
    operation_id="get_placement_by_external_id",
    responses=answers(Placement, 200, SHOWN),
)
async def get_placement_by_external_id(request: Request, external_id: str) -> Response:
    """Gives the placement of that external_id."""
    return await read_one(
        request,
        lambda reader, caller: one_by_external_id(reader, PLACEMENTS, caller.agency_id, external_id),
    )


@router.put(
    "/by-external-id/{external_id:path}",
    operation_id="put_placement_by_external_id",
    responses=answers(Placement, 200, SHOWN) | answers(Placement, 201, SHOWN),
)
async def put_placement_by_external_id(
    request: Request, external_id: ExternalIdInPath, body: PlacementInput
) -> Response:
    """Creates the placement of that external_id, or changes it: what is left out stays as it is."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: put_placement(tx, caller, external_id, body.given(), precondition),
    )
