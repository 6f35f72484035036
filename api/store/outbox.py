"""Messages to be delivered: written with one delivery per endpoint in the transaction of what caused them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
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
    func,
    insert,
    null,
    select,
    update,
)
from sqlalchemy.sql.dml import ReturningUpdate

from api.ids import new_id
from api.store.database import Tx
from api.store.tables import (
    actions,
    candidates,
    clients,
    consultants,
    contacts,
    jobs,
    placements,
    webhook_deliveries,
    webhook_endpoints,
    webhook_messages,
)
from api.store.wire import wire, wire_json, wire_object

CHANNEL = "afterword_outbox"
"""What workers on PostgreSQL listen to."""

AGENCY: BindParameter[Any] = bindparam("its_agency")
PLACEMENT: BindParameter[Any] = bindparam("its_placement")
ACTIONS: BindParameter[Any] = bindparam("its_actions", expanding=True)
MESSAGES: BindParameter[Any] = bindparam("messages", type_=BigInteger)

p = placements.c

_INSERT_MESSAGES = insert(webhook_messages)
_INSERT_DELIVERIES = insert(webhook_deliveries)
_NOTIFY = select(func.pg_notify(CHANNEL, ""))


@dataclass(frozen=True, slots=True)
class Addressees:
    """The enabled endpoints of an agency and the types each wants; none named, or `*`: all."""

    endpoints: tuple[tuple[str, tuple[str, ...]], ...]

    def wanting(self, type_: str) -> list[str]:
        return [id_ for id_, types in self.endpoints if not types or "*" in types or type_ in types]


@dataclass(frozen=True, slots=True)
class Opened:
    """A placement that is about to tell something: its last sequence number before, and what messages carry.

    `people` has placement, candidate, client, contact (the primary) and consultant, each by id, external_id
    and name; `contacts` the recipient's contact of each action asked for, where it has one.
    """

    sequence: int
    people: dict[str, Any]
    contacts: dict[str, Any]
    addressees: Addressees


@dataclass(frozen=True, slots=True)
class Message:
    """One message; `body` is frozen, `timestamp` UTC. `placement_id` and `sequence` are None for a ping."""

    id: str
    type: str
    timestamp: datetime
    body: str
    placement_id: str | None
    sequence: int | None
    endpoint_ids: Sequence[str]


async def open_placement(
    tx: Tx, agency_id: str, placement_id: str, messages: int, action_ids: Sequence[str]
) -> Opened:
    """Raises the placement's sequence by so many, and reads all that its messages carry in one statement.

    The caller holds the placement's lock, so that numbers are given out in the order of the commits.
    """
    ids = {AGENCY.key: agency_id, PLACEMENT.key: placement_id}
    sequence: int = (await tx.execute(_numbering(), {**ids, MESSAGES.key: messages})).scalar_one()
    people, recipients, wanted = (await tx.execute(_carried(), {**ids, ACTIONS.key: action_ids})).one()
    endpoints = tuple((each["id"], tuple(each["types"])) for each in _list(wanted))
    return Opened(
        sequence - messages,
        orjson.loads(people),
        {each["action_id"]: each["contact"] for each in _list(recipients)},
        Addressees(endpoints),
    )


@cache
def _numbering() -> ReturningUpdate[Any]:
    return (
        update(placements)
        .where(p.agency_id == AGENCY, p.id == PLACEMENT)
        .values(sequence=p.sequence + MESSAGES, changed=p.changed)  # no reader of the placement sees it
        .returning(p.sequence)
    )


@cache  # making it costs more than the database takes to answer it
def _carried() -> Select[Any]:
    """One row: the people, the actions' recipients and the endpoints, each as JSON text."""
    placement_name = candidates.c.name + " for " + jobs.c.title
    consultant = case((consultants.c.id.is_(None), null()), else_=_reference(consultants))
    people = {
        "placement": wire_object({"id": p.id, "external_id": p.external_id, "name": placement_name}),
        "candidate": _reference(candidates),
        "client": _reference(clients),
        "contact": _reference(contacts),
        "consultant": wire_json(consultant),
    }
    joined: FromClause = placements
    for table, column in (
        (candidates, p.candidate_id),
        (jobs, p.job_id),
        (clients, p.client_id),
        (contacts, p.primary_contact_id),
    ):
        joined = joined.join(table, and_(table.c.agency_id == p.agency_id, table.c.id == column))
    joined = joined.outerjoin(
        consultants, and_(consultants.c.agency_id == p.agency_id, consultants.c.id == p.consultant_id)
    )
    return (
        select(wire(people), _recipients(), _endpoints())
        .select_from(joined)
        .where(p.agency_id == AGENCY, p.id == PLACEMENT)
    )


def _reference(table: Any) -> ColumnElement[Any]:
    return wire_object({"id": table.c.id, "external_id": table.c.external_id, "name": table.c.name})


def _recipients() -> ColumnElement[Any]:
    recipient = contacts.alias("recipient")
    each = wire({"action_id": actions.c.id, "contact": _reference(recipient)})
    is_it = and_(recipient.c.agency_id == actions.c.agency_id, recipient.c.id == actions.c.contact_id)
    return (
        select(func.aggregate_strings(each, ","))
        .select_from(actions.join(recipient, is_it))
        .where(actions.c.agency_id == AGENCY, actions.c.id.in_(ACTIONS))
        .scalar_subquery()
    )


def _endpoints() -> ColumnElement[Any]:
    e = webhook_endpoints.c
    each = wire({"id": e.id, "types": e.event_types})
    return (
        select(func.aggregate_strings(each, ","))
        .where(e.agency_id == AGENCY, e.enabled, e.deleted_at.is_(None))
        .scalar_subquery()
    )


def _list(joined: str | None) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = orjson.loads(f"[{joined or ''}]")
    return found


async def write(tx: Tx, agency_id: str, messages: Sequence[Message], now: datetime) -> None:
    """Stores the messages and a delivery for each of their endpoints, due at once, and wakes the workers.

    `now` is the machine's time (UTC): deliveries are the service's own affair, whatever a sandbox's clock.
    """
    written = {"agency_id": agency_id, "created_at": now, "updated_at": now}
    await tx.execute(
        _INSERT_MESSAGES,
        [
            {
                **written,
                "id": each.id,
                "placement_id": each.placement_id,
                "sequence": each.sequence,
                "type": each.type,
                "timestamp": each.timestamp,
                "body": each.body,
            }
            for each in messages
        ],
    )
    deliveries = [
        {
            **written,
            "id": new_id(),
            "message_id": each.id,
            "endpoint_id": endpoint_id,
            "placement_id": each.placement_id,
            "sequence": each.sequence,
            "state": "pending",
            "attempts": 0,
            "next_attempt_at": now,
        }
        for each in messages
        for endpoint_id in each.endpoint_ids
    ]
    if deliveries:
        await tx.execute(_INSERT_DELIVERIES, deliveries)
        await wake_workers(tx)


async def wake_workers(tx: Tx) -> None:
    """Told when the transaction commits. On SQLite workers only tick."""
    if tx.dialect.name == "postgresql":
        await tx.execute(_NOTIFY)
