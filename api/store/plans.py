"""A placement's plan as it stands, read in one statement: re-planning may commit between two."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.sql import Select

from api.store.actions import ACTION_WIRE
from api.store.columns import Id
from api.store.database import Reader
from api.store.tables import actions, placements, plan_revisions
from api.store.wire import wire

a, p, r = actions.c, placements.c, plan_revisions.c

# "due_at, then this table's order, then the recipient's ref or id, then attempt" (rulebook section 4).
# Nobody comes first: the two databases differ in where they put nulls.
IN_PLAN_ORDER = (a.due_at, a.position, a.recipient_id.asc().nulls_first(), a.attempt, a.key)


def _statement() -> Select[Any]:
    agency, placement = bindparam("agency", type_=Id), bindparam("placement", type_=Id)
    scheduled = (
        select(wire(ACTION_WIRE).label("body"))
        .where(a.agency_id == agency, a.placement_id == placement, a.state == "scheduled")
        .order_by(*IN_PLAN_ORDER)
        .subquery("scheduled")
    )
    bodies = select(func.aggregate_strings(scheduled.c.body, ",")).scalar_subquery()
    head = {
        "placement_id": p.id,
        "revision": p.revision,
        "policy_version": r.policy_version,
        "calendar_version": r.calendar_version,
    }
    newest = placements.outerjoin(
        plan_revisions,
        (r.agency_id == p.agency_id) & (r.placement_id == p.id) & (r.number == p.revision),
    )
    return select(wire(head), bodies).select_from(newest).where(p.agency_id == agency, p.id == placement)


_PLAN = _statement()


async def plan_json(reader: Reader, agency_id: str, placement_id: str) -> str | None:
    """The plan as JSON with its scheduled actions in the plan's order; None where there is no such placement."""
    found = (await reader.execute(_PLAN, {"agency": agency_id, "placement": placement_id})).first()
    if found is None:
        return None
    head, bodies = found
    return f'{head[:-1]},"actions":[{bodies or ""}]}}'
