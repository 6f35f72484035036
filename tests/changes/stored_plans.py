"""What the store holds of a plan, against what the facts in the store give: they must be the same."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from api.changes.difference import Cause, Revision
from api.changes.policies import policy_by
from api.changes.scope import open_scope
from api.store.database import Database
from api.store.tables import actions, placements
from api.views.actions import instant, plan_fields
from domain.planning import make_plan

SEEN_WHEN_NEXT_PLANNED = frozenset({"close_out", "review_placement", "find_contact_details"})
"""Besides the courtesies these hang on what other placements have planned, which is no reason to re-plan."""


async def differences(database: Database, agency_id: str, *, alone: bool = True) -> list[Any]:
    """Where the stored plans of the agency aren't those of their facts; nothing where all is well.

    `alone` False: placements share contacts, so what depends on others' courtesies is left out.
    """
    found: list[Any] = []
    async with database.reading() as reader:
        query = select(placements.c.id).where(placements.c.agency_id == agency_id)
        ids = list((await reader.execute(query)).scalars())
    for placement_id in ids:
        async with database.writing() as tx:
            scope = await open_scope(tx, agency_id, [placement_id])
            loaded = await scope.load(tx, placement_id)
            plan = make_plan(loaded.facts, policy_by(loaded.placement.policy_layers))
            query = select(actions).where(actions.c.agency_id == agency_id)
            rows = (await tx.execute(query.where(actions.c.placement_id == placement_id))).all()
        want = {action.key: _plain(plan_fields(action)) for action in plan.actions}
        have = {row.key: _fields(row) for row in rows if row.state == "scheduled"}
        for key in want.keys() | have.keys():
            one = want.get(key) or have[key]
            if not alone and (one["class"] == "courtesy" or one["kind"] in SEEN_WHEN_NEXT_PLANNED):
                continue
            wanted, stored = want.get(key), have.get(key)
            if wanted is None or stored is None:
                found.append((key, wanted, stored))
            elif wanted != stored:
                found += [(key, n, wanted[n], stored[n]) for n in wanted if wanted[n] != stored[n]]
        if loaded.placement.status != plan.status:
            found.append((placement_id, "status", plan.status, loaded.placement.status))
        outcomes = {entry.action_id: entry.outcome.result.value for entry in loaded.outcomes}
        for row in rows:
            settled = row.state in ("done", "skipped", "lapsed") and not row.done_event_id
            if settled and outcomes.get(row.id) != row.state:
                found.append((placement_id, row.key, outcomes.get(row.id), row.state))
    return found


async def replan_again(database: Database, agency_id: str, placement_id: str) -> Revision:
    """Plans it anew though nothing happened."""
    async with database.writing() as tx:
        scope = await open_scope(tx, agency_id, [placement_id])
        return await scope.replan(tx, await scope.load(tx, placement_id), Cause("test", None, "Once more."))


def _fields(row: Any) -> dict[str, Any]:
    names = ("key", "kind", "attempt", "actor", "channel", "tentative", "blocked", "blocked_by", "time_zone")
    dates = ("opens_at", "due_at", "late_at", "expires_at")
    fields = {name: getattr(row, name) for name in names} | {"class": row.class_}
    return fields | {name: instant(getattr(row, name)) for name in dates}


def _plain(fields: dict[str, Any]) -> dict[str, Any]:
    """Enumerations as their values; without the snooze: one that moves nothing (any more) is still remembered."""
    plain = {name: getattr(value, "value", value) for name, value in fields.items()}
    del plain["snoozed_until"]
    return plain
