"""Placements: one candidate in process for one job. And the contacts that each has."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, bindparam, delete, exists, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from api.ids import is_id
from api.store.database import Reader, Tx
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import contacts, placement_contacts
from api.store.tables import placements as table
from api.store.wire import wire_list

_links = placement_contacts
_contact_ids = (
    select(_links.c.contact_id.label("v"))
    .where(_links.c.agency_id == table.c.agency_id, _links.c.placement_id == table.c.id)
    .order_by(_links.c.contact_id)
    .correlate(table)
    .scalar_subquery()
)

PLACEMENTS = Kind(
    "placement",
    table,
    {
        "id": table.c.id,
        "external_id": table.c.external_id,
        "candidate_id": table.c.candidate_id,
        "job_id": table.c.job_id,
        "client_id": table.c.client_id,
        "primary_contact_id": table.c.primary_contact_id,
        "consultant_id": table.c.consultant_id,
        "contact_ids": wire_list(_contact_ids),
        "status": table.c.status,
        "next_action_at": table.c.next_action_at,
        "waiting_since": table.c.waiting_since,
        "created_at": table.c.created_at,
        "updated_at": table.c.updated_at,
    },
)


async def page_of_placements(
    reader: Reader,
    agency_id: str,
    asked: Asked,
    *,
    external_id: str | None = None,
    status: str | None = None,
    candidate_id: str | None = None,
    job_id: str | None = None,
    client_id: str | None = None,
    consultant_id: str | None = None,
    contact_id: str | None = None,
) -> Page:
    where: list[ColumnElement[bool]] = []
    if contact_id is not None:
        has_it = (_links.c.placement_id == table.c.id) & (_links.c.contact_id == contact_id)
        where.append(exists().where(_links.c.agency_id == table.c.agency_id, has_it))
    equal = {
        "external_id": external_id,
        "status": status,
        "candidate_id": candidate_id,
        "job_id": job_id,
        "client_id": client_id,
        "consultant_id": consultant_id,
    }
    return await page(reader, PLACEMENTS, agency_id, asked, where, equal=equal)


_CONTACT_IDS = (
    select(_links.c.contact_id)
    .where(_links.c.agency_id == bindparam("its_agency"), _links.c.placement_id == bindparam("its_id"))
    .order_by(_links.c.contact_id)
)


async def contact_ids_of(connection: AsyncConnection, agency_id: str, placement_id: str) -> list[str]:
    rows = await connection.execute(_CONTACT_IDS, {"its_agency": agency_id, "its_id": placement_id})
    return list(rows.scalars())


async def set_contacts(tx: Tx, agency_id: str, placement_id: str, contact_ids: Collection[str]) -> None:
    """Makes these the placement's contacts, and no others."""
    mine = (_links.c.agency_id == agency_id) & (_links.c.placement_id == placement_id)
    before = set((await tx.execute(select(_links.c.contact_id).where(mine))).scalars())
    gone, new = before - set(contact_ids), set(contact_ids) - before
    if gone:
        await tx.execute(delete(_links).where(mine, _links.c.contact_id.in_(sorted(gone))))
    if new:
        ids = {"agency_id": agency_id, "placement_id": placement_id}
        await tx.execute(insert(_links), [{**ids, "contact_id": each} for each in sorted(new)])


async def clients_and_roles(
    connection: AsyncConnection, agency_id: str, contact_ids: Collection[str]
) -> dict[str, tuple[str, str]]:
    """(client_id, role) of each of the contacts; what is no id at all has none."""
    ids = sorted({id for id in contact_ids if is_id(id)})
    query = select(contacts.c.id, contacts.c.client_id, contacts.c.role).where(
        contacts.c.agency_id == agency_id, contacts.c.id.in_(ids)
    )
    return {id: (client_id, role) for id, client_id, role in await connection.execute(query)}
