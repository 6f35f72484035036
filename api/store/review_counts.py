"""How many messages stand where in their review, for each consultant."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from api.store.actions import REVIEW
from api.store.tables import actions

a = actions.c


async def reviews_by_consultant(
    connection: AsyncConnection, agency_id: str
) -> list[tuple[str | None, str, int]]:
    """Consultant (None: the placement has none), review and how many, where there are any."""
    found = await connection.execute(_counted(), {"its_agency": agency_id})
    return [(consultant_id, review, count) for consultant_id, review, count in found]


@cache
def _counted() -> Select[Any]:
    mine = select(a.consultant_id, REVIEW.label("review")).where(
        a.agency_id == bindparam("its_agency"), a.review_required
    )
    each = mine.subquery("each").c
    return (
        select(each.consultant_id, each.review, func.count())
        .where(each.review.is_not(None))
        .group_by(each.consultant_id, each.review)
    )
