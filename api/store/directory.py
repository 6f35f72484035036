"""Whom the agency knows by name: contacts, clients and candidates, found by their names alone."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from api.store.among import among
from api.store.tables import candidates, clients, contacts

TABLES = {"contact": contacts, "client": clients, "candidate": candidates}


async def known_by_name(
    connection: AsyncConnection, agency_id: str, what: str, names: Collection[str], but_of: str
) -> list[str]:
    """The names of those (`what`: contact, client or candidate) who bear one of these (in lower case), as stored.

    Of the client `but_of` no contact is looked for: they are colleagues of the recipient, who may be spoken of.
    """
    if not names:
        return []
    asked = {"its_agency": agency_id, "names": sorted(names), "its_client": but_of}
    return sorted((await connection.execute(_named(what), asked)).scalars())


@cache
def _named(what: str) -> Select[Any]:
    c = TABLES[what].c
    query = select(c.name).distinct().where(c.agency_id == bindparam("its_agency"))
    if what == "contact":
        query = query.where(c.client_id != bindparam("its_client"))
    return query.where(among(func.lower(c.name, type_=c.name.type), "names"))
