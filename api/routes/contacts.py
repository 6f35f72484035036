"""`/v1/contacts`: people at a client."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar

from fastapi import Query, Request, Response
from pydantic import ConfigDict

from api.changes.save_contact import change_contact, make_contact, put_contact
from api.conventions import judges
from api.conventions.bodies import router as resource_router
from api.conventions.etags import precondition_of
from api.conventions.inputs import (
    Address,
    Channel,
    Country,
    Day,
    Email,
    ExternalId,
    ExternalIdInPath,
    Flag,
    Id,
    IdFilter,
    Input,
    Json,
    Language,
    Name,
    Phone,
    Role,
    Salutation,
    Subdivision,
    TimeZone,
    Url,
    omitted,
)
from api.conventions.outputs import ListOf, Resource, answers
from api.conventions.paging import PAGING, ListQuery
from api.conventions.reading import read_list, read_one
from api.conventions.saved import save
from api.store.clients import CLIENTS
from api.store.contacts import CONTACTS, page_of_contacts
from api.store.rows import Kind, one, one_by_external_id

PATH, READ, WRITE = "/v1/contacts", "contacts:read", "contacts:write"
router = resource_router(PATH, "Contacts", READ, WRITE)

EXAMPLE: Json = {
    "external_id": "crm-contact-9",
    "client_id": "019a9f0e-7a4c-7d3e-9a55-0f3c6f1d2b10",
    "name": "Petra Müller",
    "salutation": "Frau Dr. Müller",
    "language": "de",
    "role": "hiring_manager",
    "email": "petra.mueller@client.example",
    "phone": "+49 89 5550100",
    "linkedin_url": "https://www.linkedin.com/in/petra-mueller",
    "postal_address": "Hauptstraße 1, 80331 München",
    "preferred_channel": "email",
    "time_zone": None,
    "country": None,
    "subdivision": None,
    "away_until": None,
    "opted_out": False,
}
SHOWN = {
    "id": "019a9f0f-33aa-7e01-8c77-91b2f4d6e830",
    **EXAMPLE,
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:00Z",
}


class ContactPatch(Input):
    """What is left out stays as it is; null unsets it. Zone and country: null means the client's.

    Setting away_until (the last day away) or opted_out records the event at now, for all of their placements.
    """

    judges = (judges.place_of(CONTACTS),)
    fixed: ClassVar[frozenset[str]] = frozenset({"client_id"})

    external_id: ExternalId | None = omitted()
    name: Name = omitted()
    salutation: Salutation | None = omitted()
    language: Language | None = omitted()
    role: Role = omitted()
    email: Email | None = omitted()
    phone: Phone | None = omitted()
    linkedin_url: Url | None = omitted()
    postal_address: Address | None = omitted()
    preferred_channel: Channel | None = omitted()
    time_zone: TimeZone | None = omitted()
    country: Country | None = omitted()
    subdivision: Subdivision | None = omitted()
    away_until: Day | None = omitted()
    opted_out: Flag = omitted()


class ContactInput(ContactPatch):
    """A person at a client."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})
    references: ClassVar[Mapping[str, Kind]] = {"client_id": CLIENTS}

    client_id: Id
    name: Name
    role: Role


class Contact(Resource):
    client_id: str
    name: str
    salutation: str | None
    language: str | None
    role: Role
    email: str | None
    phone: str | None
    linkedin_url: str | None
    postal_address: str | None
    preferred_channel: Channel | None
    time_zone: str | None
    country: str | None
    subdivision: str | None
    away_until: date | None
    opted_out: bool


class ContactsQuery(ListQuery):
    external_id: ExternalId | None = None
    client_id: IdFilter | None = None
    role: Role | None = None


@router.get("", operation_id="list_contacts", responses=answers(ListOf[Contact]))
async def list_contacts(request: Request, query: Annotated[ContactsQuery, Query()]) -> Response:
    """Lists the agency's contacts."""
    filters = query.model_dump(exclude=PAGING)
    return await read_list(
        request,
        query,
        lambda reader, caller, asked: page_of_contacts(reader, caller.agency_id, asked, **filters),
    )


@router.post("", operation_id="create_contact", status_code=201, responses=answers(Contact, 201, SHOWN))
async def create_contact(request: Request, body: ContactInput) -> Response:
    """Creates a contact."""
    return await save(request, PATH, lambda tx, caller: make_contact(tx, caller, body.given()))


@router.get("/{id}", operation_id="get_contact", responses=answers(Contact, 200, SHOWN))
async def get_contact(request: Request, id: str) -> Response:
    """Gives one contact."""
    return await read_one(request, lambda reader, caller: one(reader, CONTACTS, caller.agency_id, id))


@router.patch("/{id}", operation_id="update_contact", responses=answers(Contact, 200, SHOWN))
async def update_contact(request: Request, id: str, body: ContactPatch) -> Response:
    """Changes a contact (JSON Merge Patch). The plans they are in follow."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: change_contact(tx, caller, id, body.given(), precondition),
    )


@router.get(
    "/by-external-id/{external_id:path}",
    operation_id="get_contact_by_external_id",
    responses=answers(Contact, 200, SHOWN),
)
async def get_contact_by_external_id(request: Request, external_id: str) -> Response:
    """Gives the contact of that external_id."""
    return await read_one(
        request,
        lambda reader, caller: one_by_external_id(reader, CONTACTS, caller.agency_id, external_id),
    )


@router.put(
    "/by-external-id/{external_id:path}",
    operation_id="put_contact_by_external_id",
    responses=answers(Contact, 200, SHOWN) | answers(Contact, 201, SHOWN),
)
async def put_contact_by_external_id(
    request: Request, external_id: ExternalIdInPath, body: ContactInput
) -> Response:
    """Creates the contact of that external_id, or changes it: what is left out stays as it is."""
    precondition = precondition_of(request)
    return await save(
        request,
        PATH,
        lambda tx, caller: put_contact(tx, caller, external_id, body.given(), precondition),
    )
