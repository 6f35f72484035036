"""Which deliveries go next: each endpoint has a line of its own, so that none holds up another's.

A receiver that doesn't answer keeps an attempt under way for its whole time. So what an endpoint and an agency
may have under way is limited, counted over all workers by what is leased, and those with least come first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, String, and_, bindparam, cast, func, or_, select

from api.store.columns import Instant
from api.store.database import Reader
from api.store.paging import joined
from api.store.tables import webhook_deliveries, webhook_endpoints

PER_ENDPOINT = 10
PER_AGENCY = 25
"""The most attempts under way at once, in all workers together."""

AHEAD = timedelta(seconds=2)
"""How long a worker may hold a delivery until its endpoint's rate limit lets it go."""

MOST_LEASED = 10_000
"""More than all workers have under way. With an end to it PostgreSQL surely takes the leases' index."""

Key = tuple[str, str]
"""The agency's id and the delivery's."""

d, e = webhook_deliveries.c, webhook_endpoints.c
NOW = bindparam("now", type_=Instant())
SLOTS_UNTIL = bindparam("slots_until", type_=Instant())


@dataclass(frozen=True, slots=True)
class Line:
    """The first deliveries that wait for an endpoint, and how many are under way to it and to its agency's."""

    agency_id: str
    in_agency: int
    in_endpoint: int
    ids: tuple[str, ...]


async def choose(reader: Reader, now: datetime, limit: int) -> list[Key]:
    """Up to `limit` deliveries due at `now` that may go at once. To claim them is another step."""
    given = {"now": now, "slots_until": now + AHEAD, "most": limit}
    rows = await reader.execute(_lines(), given)
    lines = [Line(row.agency_id, row.in_agency, row.in_endpoint, tuple(row.ids.split(","))) for row in rows]
    return in_rounds(lines, limit)


def in_rounds(lines: Sequence[Line], limit: int) -> list[Key]:
    """Each line gives its first, then each its second, as far as its endpoint and its agency have room."""
    chosen: list[Key] = []
    in_agency = Counter({line.agency_id: line.in_agency for line in lines})
    for place in range(PER_ENDPOINT):
        for line in lines:
            has_room = line.in_endpoint + place < PER_ENDPOINT and in_agency[line.agency_id] < PER_AGENCY
            if place < len(line.ids) and has_room and len(chosen) < limit:
                chosen.append((line.agency_id, line.ids[place]))
                in_agency[line.agency_id] += 1
    return chosen


@cache
def _lines() -> Select[tuple[str, int, int, str]]:
    """Of the endpoints that have room and something due, those whose agency has least under way come first."""
    leased = (
        select(d.agency_id, d.endpoint_id)
        .where(d.lease_until.is_not(None))
        .order_by(d.lease_until)
        .limit(MOST_LEASED)
        .cte("leased")
        .c
    )
    endpoints = (
        select(leased.agency_id, leased.endpoint_id, func.count().label("n"))
        .group_by(leased.agency_id, leased.endpoint_id)
        .cte("of_endpoints")
    )
    agencies = select(leased.agency_id, func.count().label("n")).group_by(leased.agency_id).cte("of_agencies")
    in_endpoint, in_agency = func.coalesce(endpoints.c.n, 0), func.coalesce(agencies.c.n, 0)
    first_at = _line(d.next_attempt_at, webhook_endpoints, 1).scalar_subquery()
    having_room = (
        select(
            e.agency_id,
            e.id,
            in_agency.label("in_agency"),
            in_endpoint.label("in_endpoint"),
            first_at.label("first_at"),
        )
        .outerjoin(endpoints, and_(endpoints.c.agency_id == e.agency_id, endpoints.c.endpoint_id == e.id))
        .outerjoin(agencies, agencies.c.agency_id == e.agency_id)
        .where(_may_be_called(), in_endpoint < PER_ENDPOINT, in_agency < PER_AGENCY)
        .subquery("having_room")
    )
    h = having_room.c
    lines = (
        select(having_room)
        .where(h.first_at.is_not(None))
        .order_by(h.in_agency, h.first_at)
        .limit(bindparam("most"))
        .subquery("lines")
    )
    first = _line(cast(d.id, String).label("id"), lines, PER_ENDPOINT).subquery("first")
    ids = select(joined(first.c.id, ",")).scalar_subquery()
    return select(lines.c.agency_id, lines.c.in_agency, lines.c.in_endpoint, ids.label("ids")).order_by(
        lines.c.in_agency, lines.c.first_at
    )


def _line(column: ColumnElement[Any], endpoints: FromClause, most: int) -> Select[Any]:
    """The first that are due to an endpoint; in the words of ix_webhook_deliveries_line, which has them in order."""
    return (
        select(column)
        .where(
            d.agency_id == endpoints.c.agency_id,
            d.endpoint_id == endpoints.c.id,
            d.next_attempt_at <= NOW,
            d.lease_until.is_(None),
        )
        .order_by(d.next_attempt_at)
        .limit(most)
        .correlate(endpoints)
    )


def _may_be_called() -> ColumnElement[bool]:
    """What waits for a disabled endpoint stays in its line; for a deleted one it is claimed, and given up."""
    in_time = or_(e.rate_limit.is_(None), e.next_slot_at.is_(None), e.next_slot_at <= SLOTS_UNTIL)
    return or_(and_(e.enabled, in_time), e.deleted_at.is_not(None))
