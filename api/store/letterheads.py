"""What every message of a placement carries: its people, its next number, and which endpoints are to have it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    FromClause,
    Select,
    and_,
    bindparam,
    case,
    null,
    select,
    update,
)
from sqlalchemy.sql.dml import ReturningUpdate

from api.store.database import Tx
from api.store.paging import joined
from api.store.tables import candidates, clients, consultants, contacts, jobs, placements, webhook_endpoints
from api.store.wire import wire, wire_json, wire_object

AGENCY: BindParameter[Any] = bindparam("its_agency")
PLACEMENT: BindParameter[Any] = bindparam("its_placement")
MESSAGES: BindParameter[Any] = bindparam("messages", type_=BigInteger)

p = placements.c


@dataclass(frozen=True, slots=True)
class Letterhead:
    """`sequence` is that of the placement's last message. `people` has placement, candidate, client, contact (the
    primary) and consultant, each by id, external_id and name. `endpoints` are those of the agency and
    the types each wants; none named, or `*`: all. What is told while one is disabled waits for it.
    """

    sequence: int
    people: Mapping[str, Any]
    endpoints: tuple[tuple[str, tuple[str, ...]], ...]

    def wanting(self, type_: str) -> Sequence[str]:
        return [id_ for id_, types in self.endpoints if not types or "*" in types or type_ in types]


async def open_letterhead(tx: Tx, agency_id: str, placement_id: str, messages: int) -> Letterhead:
    """For so many messages, which count from here on. The caller holds the placement's lock, so that numbers are
    given out in the order of the commits."""
    ids = {AGENCY.key: agency_id, PLACEMENT.key: placement_id}
    sequence: int = (await tx.execute(_numbering(), {**ids, MESSAGES.key: messages})).scalar_one()
    people, endpoints = (await tx.execute(_letterhead(), ids)).one()
    return letterhead_of(sequence - messages, people, endpoints)


@cache
def _numbering() -> ReturningUpdate[Any]:
    return (
        update(placements)
        .where(p.agency_id == AGENCY, p.id == PLACEMENT)
        .values(sequence=p.sequence + MESSAGES, changed=p.changed)  # no reader of the placement sees it
        .returning(p.sequence)
    )


@cache  # making it costs more than the database takes to answer it
def _letterhead() -> Select[Any]:
    its_own = with_contact_and_consultant(
        placements.join(
            candidates, and_(candidates.c.agency_id == p.agency_id, candidates.c.id == p.candidate_id)
        )
        .join(jobs, and_(jobs.c.agency_id == p.agency_id, jobs.c.id == p.job_id))
        .join(clients, and_(clients.c.agency_id == p.agency_id, clients.c.id == p.client_id))
    )
    its = p.agency_id == AGENCY, p.id == PLACEMENT
    return select(people_column(), endpoints_column()).select_from(its_own).where(*its)


def with_contact_and_consultant(found: FromClause) -> FromClause:
    """Placements, candidates, jobs and clients with the two others that a letterhead names."""
    k, c = contacts.c, consultants.c
    return found.join(contacts, and_(k.agency_id == p.agency_id, k.id == p.primary_contact_id)).outerjoin(
        consultants, and_(c.agency_id == p.agency_id, c.id == p.consultant_id)
    )


def people_column() -> ColumnElement[str]:
    placement_name = candidates.c.name + " for " + jobs.c.title
    consultant = case((consultants.c.id.is_(None), null()), else_=wire_object(reference(consultants)))
    people = {
        "placement": wire_object({"id": p.id, "external_id": p.external_id, "name": placement_name}),
        "candidate": wire_object(reference(candidates)),
        "client": wire_object(reference(clients)),
        "contact": wire_object(reference(contacts)),
        "consultant": wire_json(consultant),
    }
    return wire(people).label("people")


def reference(table: FromClause) -> Mapping[str, ColumnElement[Any]]:
    """How a message names somebody."""
    return {"id": table.c.id, "external_id": table.c.external_id, "name": table.c.name}


def endpoints_column() -> ColumnElement[Any]:
    e = webhook_endpoints.c
    each = wire({"id": e.id, "types": e.event_types})
    return (
        select(joined(each, ","))
        .where(e.agency_id == AGENCY, e.deleted_at.is_(None))
        .scalar_subquery()
        .label("endpoints")
    )


def letterhead_of(sequence: int, people: str, endpoints: str | None) -> Letterhead:
    """From the columns above."""
    wanted = orjson.loads(f"[{endpoints or ''}]")
    return Letterhead(
        sequence, orjson.loads(people), tuple((each["id"], tuple(each["types"])) for each in wanted)
    )
