"""Contacts: people at a client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Select, select

from api.ids import is_id
from api.store.among import among
from api.store.database import Reader
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import contacts as table

CONTACTS = Kind(
    "contact",
    table,
    {
        "id": table.c.id,
        "external_id": table.c.external_id,
        "client_id": table.c.client_id,
        "name": table.c.name,
        "salutation": table.c.salutation,
        "language": table.c.language,
        "role": table.c.role,
        "email": table.c.email,
        "phone": table.c.phone,
        "linkedin_url": table.c.linkedin_url,
        "postal_address": table.c.postal_address,
        "preferred_channel": table.c.preferred_channel,
        "time_zone": table.c.time_zone,
        "country": table.c.country,
        "subdivision": table.c.subdivision,
        "away_until": table.c.away_until,
        "opted_out": table.c.opted_out,
        "created_at": table.c.created_at,
        "updated_at": table.c.updated_at,
    },
)


@dataclass(frozen=True, slots=True)
class Named:
    """A contact, by what others call it."""

    id: str
    external_id: str | None
    client_id: str


def ids_called(agency: BindParameter[Any]) -> tuple[Select[Any], Select[Any]]:
    """The ids of those whom the names of `called` mean. Two for a union, since of an OR PostgreSQL may make a walk
    through all contacts of the agency."""
    named = table.alias("named").c
    mine = select(named.id).where(named.agency_id == agency)
    return mine.where(among(named.id, "named_ids")), mine.where(among(named.external_id, "names"))


def called(names: Iterable[str]) -> dict[str, list[str]]:
    """The parameters of `ids_called`: names, each an id or an external_id."""
    each_once = sorted(set(names))
    return {"named_ids": [name.lower() for name in each_once if is_id(name)], "names": each_once}


def by_name(names: Iterable[str], contacts: Iterable[Named]) -> Mapping[str, Named]:
    """Whom each of these names means: the contact of this id, or else of this external_id. Those that mean none are
    left out."""
    known = list(contacts)
    by_id, by_external_id = {each.id: each for each in known}, {each.external_id: each for each in known}
    meant = {name: by_id.get(name.lower()) or by_external_id.get(name) for name in names}
    return {name: contact for name, contact in meant.items() if contact is not None}


async def page_of_contacts(
    reader: Reader,
    agency_id: str,
    asked: Asked,
    *,
    external_id: str | None = None,
    client_id: str | None = None,
    role: str | None = None,
) -> Page:
    return await page(
        reader,
        CONTACTS,
        agency_id,
        asked,
        equal={"external_id": external_id, "client_id": client_id, "role": role},
    )
