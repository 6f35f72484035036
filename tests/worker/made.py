"""Rows for the tests of what happens by the clock: put in directly, no planning behind them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import insert, select, update

from api.changes import timers
from api.ids import new_id
from api.settings import Settings
from api.store import tables
from api.store.database import Database, Tx
from api.webhooks.post import new_client
from api.worker.shop import Shop

NOON = datetime(2026, 9, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
WRITTEN = {"created_at": NOON, "updated_at": NOON}


@dataclass(frozen=True)
class Place:
    """An agency with one placement."""

    agency_id: str
    placement_id: str
    contact_id: str


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    database = Database(url)
    try:
        yield database
    finally:
        await database.close()


async def a_place(database: Database, sandbox_now: datetime | None = None) -> Place:
    async with database.writing() as tx:
        agency_id = new_id()
        await tx.execute(
            insert(tables.agencies).values(
                agency_id=agency_id,
                name="Agency",
                time_zone="Europe/London",
                country="GB",
                closures=[],
                sandbox=sandbox_now is not None,
                sandbox_now=sandbox_now,
                **WRITTEN,
            )
        )
        return await a_placement(tx, agency_id)


async def a_placement(tx: Tx, agency_id: str) -> Place:
    made = {"agency_id": agency_id, **WRITTEN}
    client, contact, job, candidate, consultant, placement = (new_id() for _ in range(6))
    await tx.execute(
        insert(tables.clients).values(
            id=client, name="Client", closures=[], external_id=f"x-{client}", **made
        )
    )
    await tx.execute(
        insert(tables.contacts).values(
            id=contact, client_id=client, name="Contact", role="hiring_manager", external_id=contact, **made
        )
    )
    await tx.execute(
        insert(tables.jobs).values(id=job, client_id=client, title="Engineer", requirements=[], **made)
    )
    await tx.execute(insert(tables.candidates).values(id=candidate, name="Dana", strengths=[], **made))
    await tx.execute(insert(tables.consultants).values(id=consultant, name="Consultant", **made))
    await tx.execute(
        insert(tables.placements).values(
            id=placement,
            candidate_id=candidate,
            job_id=job,
            client_id=client,
            primary_contact_id=contact,
            consultant_id=consultant,
            status="waiting",
            revision=1,
            sequence=0,
            **made,
        )
    )
    return Place(agency_id, placement, contact)


async def an_action(tx: Tx, place: Place, due_at: datetime, **other: Any) -> str:
    """A scheduled, firm one, late two hours after it is due and expiring a day after, unless told otherwise."""
    id_ = new_id()
    candidate, client = (
        await tx.execute(
            select(tables.placements.c.candidate_id, tables.placements.c.client_id).where(
                tables.placements.c.id == place.placement_id
            )
        )
    ).one()
    values: dict[str, Any] = {
        "agency_id": place.agency_id,
        "id": id_,
        "placement_id": place.placement_id,
        "key": id_,
        "position": 0,
        "kind": "thank_you",
        "attempt": 1,
        "actor": "candidate",
        "recipient_type": "contact",
        "recipient_id": place.contact_id,
        "contact_id": place.contact_id,
        "channel": "email",
        "class": "owed",
        "state": "scheduled",
        "tentative": False,
        "blocked": False,
        "opens_at": due_at - HOUR,
        "due_at": due_at,
        "late_at": due_at + 2 * HOUR,
        "expires_at": due_at + 24 * HOUR,
        "time_zone": "Europe/London",
        "brief": [],
        "explanation": [],
        "candidate_id": candidate,
        "client_id": client,
        "sandbox": False,
        "pushed_due_at": None,
        "overdue_late_at": None,
        "written_as": "",
        **WRITTEN,
        **other,
    }
    values["next_at"] = timers.next_at(
        values["state"],
        values["tentative"],
        values["due_at"],
        values["late_at"],
        values["expires_at"],
        values["pushed_due_at"],
        values["overdue_late_at"],
    )
    values["class_"] = values.pop("class")
    await tx.execute(insert(tables.actions).values(**values))
    return id_


async def an_endpoint(tx: Tx, agency_id: str, **other: Any) -> str:
    id_ = new_id()
    values: dict[str, Any] = {
        "url": "https://crm.example/hooks",
        "event_types": [],
        "enabled": True,
        "ordered": False,
        "secrets": [{"created_at": "2026-09-01T00:00:00Z", "expires_at": None}],
        "secret_values": [SECRET],
        **WRITTEN,
        **other,
    }
    await tx.execute(insert(tables.webhook_endpoints).values(agency_id=agency_id, id=id_, **values))
    return id_


SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def lapse_without_planning(calls: list[str] | None = None) -> Any:
    """In place of settle.record_lapse, which would plan anew and find no facts here."""

    async def record_lapse(tx: Tx, agency_id: str, action_id: str) -> None:
        if calls is not None:
            calls.append(action_id)
        c = tables.actions.c
        await tx.execute(
            update(tables.actions)
            .where(c.agency_id == agency_id, c.id == action_id)
            .values(state="lapsed", next_at=None)
        )

    return record_lapse


async def told(database: Database, place: Place) -> list[dict[str, Any]]:
    """The placement's messages, as sent, in their order."""
    c = tables.webhook_messages.c
    async with database.reading() as reader:
        rows = await reader.execute(
            select(c.body).where(c.placement_id == place.placement_id).order_by(c.sequence)
        )
        return [orjson.loads(body) for body in rows.scalars()]


async def all_of(database: Database, table: Any) -> list[dict[str, Any]]:
    async with database.reading() as reader:
        return [dict(row) for row in (await reader.execute(select(table))).mappings()]


@asynccontextmanager
async def a_shop(database: Database) -> AsyncIterator[Shop]:
    """A worker's shop whose webhooks may go to this machine."""
    settings = Settings(webhook_allow_private=True)
    async with new_client(allow_private=True) as client:
        yield Shop(database, settings, client)
