"""the words of actions are kept once: a revision keeps only those that it wrote over"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from api.store.columns import Id, Json

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

WORDS = ("brief", "explanation")

revisions = sa.table(
    "plan_revisions",
    sa.column("agency_id", Id),
    sa.column("placement_id", Id),
    sa.column("number", sa.Integer),
    sa.column("written", Json),
    sa.column("overwritten", Json),
)
actions = sa.table(
    "actions",
    sa.column("agency_id", Id),
    sa.column("placement_id", Id),
    sa.column("id", Id),
    *(sa.column(name, Json) for name in WORDS),
)
Row = dict[str, Any]


def upgrade() -> None:
    op.add_column("plan_revisions", sa.Column("overwritten", Json, nullable=True))
    for found in _placements():
        last: dict[str, Row] = {}
        for row in found:
            replaced = {}
            for action in _written_by(row):
                words = {name: action.pop(name) for name in WORDS}
                if action["id"] in last:
                    replaced[action["id"]] = last[action["id"]]
                last[action["id"]] = words
            _save(row, replaced or None)


def downgrade() -> None:
    for found in _placements():
        stands = _standing(found[0])
        for row in reversed(found):
            for action in _written_by(row):
                action |= stands[action["id"]]
            stands |= row["overwritten"] or {}
            _save(row, None)
    op.drop_column("plan_revisions", "overwritten")


def _placements() -> Iterator[list[Row]]:
    """Each placement's revisions, the first of them first."""
    r = revisions.c
    pairs = op.get_bind().execute(sa.select(r.agency_id, r.placement_id).distinct()).all()
    for agency_id, placement_id in pairs:
        mine = (r.agency_id == agency_id, r.placement_id == placement_id)
        query = sa.select(revisions).where(*mine).order_by(r.number)
        yield [dict(row) for row in op.get_bind().execute(query).mappings()]


def _written_by(row: Row) -> list[Row]:
    return [action for action in row["written"].values() if action is not None]


def _standing(row: Row) -> dict[str, Row]:
    """The words of the placement's actions, by their ids."""
    a = actions.c
    query = sa.select(actions).where(a.agency_id == row["agency_id"], a.placement_id == row["placement_id"])
    found = op.get_bind().execute(query).mappings()
    return {each["id"]: {name: each[name] for name in WORDS} for each in found}


def _save(row: Row, overwritten: Row | None) -> None:
    r = revisions.c
    mine = (r.agency_id == row["agency_id"], r.placement_id == row["placement_id"], r.number == row["number"])
    values = {"written": row["written"], "overwritten": overwritten}
    op.get_bind().execute(sa.update(revisions).where(*mine).values(values))
