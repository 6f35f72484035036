"""`/v1/agency`: the caller's own agency."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from fastapi import Request, Response
from pydantic import AfterValidator, ConfigDict, Field

from api.access.keys import Keys
from api.changes.save_agency import change_own_agency
from api.conventions import judges
from api.conventions.bodies import router as resource_router
from api.conventions.callers import caller_of
from api.conventions.etags import precondition_of
from api.conventions.inputs import (
    NOT_BLANK,
    Closures,
    Country,
    Input,
    Json,
    Name,
    Subdivision,
    TimeZone,
    omitted,
)
from api.conventions.outputs import Output, answers
from api.conventions.reading import read_one
from api.conventions.saved import save
from api.store.agencies import agency_row

PATH, READ, WRITE = "/v1/agency", "agency:read", "agency:write"
router = resource_router(PATH, "Agency", READ, WRITE)

EXAMPLE: Json = {"closures": ["2026-12-24", "2026-12-31"], "words": ["Isarwerk", "EBITDA"]}
SHOWN = {
    "id": "019a9f0d-0000-7a10-9c3e-2b1f6a7d8e90",
    "name": "Probe & Partner",
    "time_zone": "Europe/Berlin",
    "country": "DE",
    "subdivision": "BY",
    **EXAMPLE,
    "sandbox": True,
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:00Z",
}


Words = Annotated[
    list[Annotated[str, Field(min_length=1, max_length=100, pattern=NOT_BLANK)]],
    Field(max_length=1000, description="The agency's own: no misspellings in a draft."),
    AfterValidator(lambda words: list(dict.fromkeys(word.strip() for word in words))),
]


class AgencyPatch(Input):
    """What is left out stays as it is."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})
    read_only = frozenset({"sandbox"})
    judges = (judges.place_of(None),)

    name: Name = omitted()
    time_zone: TimeZone = omitted()
    country: Country = omitted()
    subdivision: Subdivision | None = omitted()
    closures: Closures = omitted()
    words: Words = omitted()


class Agency(Output):
    id: str
    name: str
    time_zone: str
    country: str
    subdivision: str | None
    closures: list[date]
    words: Annotated[list[str], Field(description="The agency's own: no misspellings in a draft.")]
    sandbox: bool
    created_at: datetime
    updated_at: datetime


@router.get("", operation_id="get_agency", responses=answers(Agency, 200, SHOWN))
async def get_agency(request: Request) -> Response:
    """Gives the agency of the key."""
    return await read_one(request, lambda reader, caller: agency_row(reader, caller.agency_id))


@router.patch("", operation_id="update_agency", responses=answers(Agency, 200, SHOWN))
async def update_agency(request: Request, body: AgencyPatch) -> Response:
    """Changes the agency (JSON Merge Patch). All of its plans follow, as a background task."""
    precondition = precondition_of(request)
    answer = await save(
        request, PATH, lambda tx, caller: change_own_agency(tx, caller, body.given(), precondition)
    )
    keys: Keys = request.app.state.keys
    keys.forget(caller_of(request).agency_id)  # each remembered key carries its agency
    return answer
