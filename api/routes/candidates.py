"""`/v1/candidates`: people looking for work."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import ConfigDict

from api.changes.save_candidate import change_candidate, make_candidate, put_candidate
from api.conventions import judges
from api.conventions.bodies import router as resource_router
from api.conventions.etags import precondition_of
from api.conventions.inputs import (
    Country,
    Email,
    ExternalId,
    ExternalIdInPath,
    Input,
    Json,
    Language,
    LongText,
    Name,
    Phone,
    Subdivision,
    Texts,
    TimeZone,
    omitted,
)
from api.conventions.outputs import ListOf, Resource, answers
from api.conventions.paging import PAGING, ListQuery
from api.conventions.reading import read_list, read_one
from api.conventions.saved import save
from api.store.candidates import CANDIDATES, page_of_candidates
from api.store.rows import one, one_by_external_id

PATH, READ, WRITE = "/v1/candidates", "candidates:read", "candidates:write"
router = resource_router(PATH, "Candidates", READ, WRITE)

EXAMPLE: Json = {
    "external_id": "crm-candidate-204",
    "name": "Dana Weiss",
    "email": "dana@weiss.example",
    "phone": "+49 170 5550123",
    "language": "de",
    "time_zone": "Europe/Berlin",
    "country": "DE",
    "subdivision": "BE",
    "strengths": ["cut the closing of the books from nine days to four"],
    "aims": "Head of finance in a company that makes things.",
}
SHOWN = {
    "id": "019a9f0e-9b77-7c20-b1d4-7e6a1c5f0a22",
    **EXAMPLE,
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:00Z",
}


class CandidatePatch(Input):
    """What is left out stays as it is; null unsets it. Zone and country: null means the agency's."""

    judges = (judges.place_of(CANDIDATES),)

    external_id: ExternalId | None = omitted()
    name: Name = omitted()
    email: Email | None = omitted()
    phone: Phone | None = omitted()
    language: Language | None = omitted()
    time_zone: TimeZone | None = omitted()
    country: Country | None = omitted()
    subdivision: Subdivision | None = omitted()
    strengths: Texts = omitted()
    aims: LongText | None = omitted()


class CandidateInput(CandidatePatch):
    """A person looking for work."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    name: Name


class Candidate(Resource):
    name: str
    email: str | None
    phone: str | None
    language: str | None
    time_zone: str | None
    country: str | None
    subdivision: str | None
    strengths: list[str]
    aims: str | None


class CandidatesQuery(ListQuery):
    external_id: ExternalId | None = None


@router.get("", operation_id="list_candidates", responses=answers(ListOf[Candidate]))
async def list_candidates(request: Request, query: Annotated[CandidatesQuery, Query()]) -> Response:
    """Lists the agency's candidates."""
    filters = query.model_dump(exclude=PAGING)
    return await read_list(
        request,
        query,
        lambda reader, caller, asked: page_of_candidates(reader, caller.agency_id, asked, **filters),
    )


@router.post("", operation_id="create_candidate", status_code=201, responses=answers(Candidate, 201, SHOWN))
async def create_candidate(request: Request, body: CandidateInput) -> Response:
    """Creates a candidate."""
    return await save(request, PATH, lambda tx, caller: make_candidate(tx, caller, body.given()))


@router.get("/{id}", operation_id="get_candidate", responses=answers(Candidate, 200, SHOWN))
async def get_candidate(request: Request, id: str) -> Response:
    """Gives one candidate."""
    return await read_one(request, lambda reader, caller: one(reader, CANDIDATES, caller.agency_id, id))


@router.patch("/{id}", operation_id="update_candidate", responses=answers(Candidate, 200, SHOWN))
async def update_candidate(request: Request, id: str, body: CandidatePatch) -> Response:
    """Changes a candidate (JSON Merge Patch). The plans of their placements follow."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: change_candidate(tx, caller, id, body.given(), precondition),
    )


@router.get(
    "/by-external-id/{external_id:path}",
    operation_id="get_candidate_by_external_id",
    responses=answers(Candidate, 200, SHOWN),
)
async def get_candidate_by_external_id(request: Request, external_id: str) -> Response:
    """Gives the candidate of that external_id."""
    return await read_one(
        request,
        lambda reader, caller: one_by_external_id(reader, CANDIDATES, caller.agency_id, external_id),
    )


@router.put(
    "/by-external-id/{external_id:path}",
    operation_id="put_candidate_by_external_id",
    responses=answers(Candidate, 200, SHOWN) | answers(Candidate, 201, SHOWN),
)
async def put_candidate_by_external_id(
    request: Request, external_id: ExternalIdInPath, body: CandidateInput
) -> Response:
    """Creates the candidate of that external_id, or changes it: what is left out stays as it is."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: put_candidate(tx, caller, external_id, body.given(), precondition),
    )
