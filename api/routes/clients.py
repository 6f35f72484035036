"""`/v1/clients`: hiring companies."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import ConfigDict

from api.changes.save_client import change_client, make_client, put_client
from api.conventions import judges
from api.conventions.bodies import router as resource_router
from api.conventions.etags import precondition_of
from api.conventions.inputs import (
    Closures,
    Country,
    ExternalId,
    ExternalIdInPath,
    Input,
    Json,
    Name,
    Subdivision,
    TimeZone,
    omitted,
)
from api.conventions.outputs import ListOf, Resource, answers
from api.conventions.paging import PAGING, ListQuery
from api.conventions.reading import read_list, read_one
from api.conventions.saved import save
from api.store.clients import CLIENTS, page_of_clients
from api.store.rows import one, one_by_external_id

PATH, READ, WRITE = "/v1/clients", "clients:read", "clients:write"
router = resource_router(PATH, "Clients", READ, WRITE)

EXAMPLE: Json = {
    "external_id": "crm-client-17",
    "name": "Müller Maschinenbau GmbH",
    "time_zone": "Europe/Berlin",
    "country": "DE",
    "subdivision": "BY",
    "closures": ["2026-12-24", "2026-12-31"],
}
SHOWN = {
    "id": "019a9f0e-7a4c-7d3e-9a55-0f3c6f1d2b10",
    **EXAMPLE,
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:00Z",
}


class ClientPatch(Input):
    """What is left out stays as it is; null unsets it. Zone and country: null means the agency's."""

    judges = (judges.place_of(CLIENTS),)

    external_id: ExternalId | None = omitted()
    name: Name = omitted()
    time_zone: TimeZone | None = omitted()
    country: Country | None = omitted()
    subdivision: Subdivision | None = omitted()
    closures: Closures = omitted()


class ClientInput(ClientPatch):
    """A hiring company, with the calendar that its people work by."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    name: Name


class Client(Resource):
    name: str
    time_zone: str | None
    country: str | None
    subdivision: str | None
    closures: list[date]


class ClientsQuery(ListQuery):
    external_id: ExternalId | None = None


@router.get("", operation_id="list_clients", responses=answers(ListOf[Client]))
async def list_clients(request: Request, query: Annotated[ClientsQuery, Query()]) -> Response:
    """Lists the agency's clients."""
    filters = query.model_dump(exclude=PAGING)
    return await read_list(
        request,
        query,
        lambda reader, caller, asked: page_of_clients(reader, caller.agency_id, asked, **filters),
    )


@router.post("", operation_id="create_client", status_code=201, responses=answers(Client, 201, SHOWN))
async def create_client(request: Request, body: ClientInput) -> Response:
    """Creates a client."""
    return await save(request, PATH, lambda tx, caller: make_client(tx, caller, body.given()))


@router.get("/{id}", operation_id="get_client", responses=answers(Client, 200, SHOWN))
async def get_client(request: Request, id: str) -> Response:
    """Gives one client."""
    return await read_one(request, lambda reader, caller: one(reader, CLIENTS, caller.agency_id, id))


@router.patch("/{id}", operation_id="update_client", responses=answers(Client, 200, SHOWN))
async def update_client(request: Request, id: str, body: ClientPatch) -> Response:
    """Changes a client (JSON Merge Patch). The plans of its placements follow where its calendar changes."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: change_client(tx, caller, id, body.given(), precondition),
    )


@router.get(
    "/by-external-id/{external_id:path}",
    operation_id="get_client_by_external_id",
    responses=answers(Client, 200, SHOWN),
)
async def get_client_by_external_id(request: Request, external_id: str) -> Response:
    """Gives the client of that external_id."""
    return await read_one(
        request,
        lambda reader, caller: one_by_external_id(reader, CLIENTS, caller.agency_id, external_id),
    )


@router.put(
    "/by-external-id/{external_id:path}",
    operation_id="put_client_by_external_id",
    responses=answers(Client, 200, SHOWN) | answers(Client, 201, SHOWN),
)
async def put_client_by_external_id(
    request: Request, external_id: ExternalIdInPath, body: ClientInput
) -> Response:
    """Creates the client of that external_id, or changes it: what is left out stays as it is."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: put_client(tx, caller, external_id, body.given(), precondition),
    )
