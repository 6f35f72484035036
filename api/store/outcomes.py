"""Outcomes of actions: facts, voided but never deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from api.ids import is_id
from api.store.database import Tx
from api.store.tables import actions
from api.store.tables import outcomes as table

o = table.c


async def add_outcome(tx: Tx, values: Mapping[str, Any]) -> None:
    await tx.execute(insert(table).values(**values))


async def live_outcome(tx: Tx, agency_id: str, action_id: str, kinds: Sequence[str]) -> Any:
    """The action's live outcome where it is one of these; else None."""
    query = select(o.id, o.outcome, o.occurred_at).where(
        o.agency_id == agency_id, o.action_id == action_id, o.voided_at.is_(None), o.outcome.in_(kinds)
    )
    return (await tx.execute(query)).first()


async def void_outcomes(tx: Tx, agency_id: str, action_id: str, now: datetime) -> None:
    """Voids whatever outcome the action has (UTC, the agency's time)."""
    await tx.execute(
        update(table)
        .where(o.agency_id == agency_id, o.action_id == action_id, o.voided_at.is_(None))
        .values(voided_at=now, updated_at=now)
    )


async def placements_of_actions(tx: Tx, agency_id: str, action_ids: Sequence[str]) -> list[str]:
    """The placements of these actions, those that exist."""
    ids = sorted({action_id.lower() for action_id in action_ids if is_id(action_id)})
    a = actions.c
    query = select(a.placement_id).distinct().where(a.agency_id == agency_id, a.id.in_(ids))
    return list((await tx.execute(query)).scalars())
