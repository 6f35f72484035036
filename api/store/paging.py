"""One page of any table, as JSON text from the database, in one statement.

The page's floor (see `sync_floor`) is read in the same statement, so that it is true for what the page shows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    Text,
    bindparam,
    cast,
    func,
    literal_column,
    select,
    tuple_,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from api.ids import is_id
from api.refusals import Fault, Invalid
from api.store.columns import Id, Instant, sync_floor
from api.store.rows import Kind
from api.store.straight import only_row
from api.store.wire import form, wire

BROKEN_CURSOR = Fault(
    "/query/cursor",
    "The cursor is not one of ours. Take it unchanged from next_cursor, or leave it out to start anew.",
)
LARGEST = 2**63 - 1
# Neither stands within a row's JSON text (into nested lists PostgreSQL writes ", \n", with a space) nor in a
# key, so that what follows the last of them is one row.
ROW_END, KEY_END = ",\n", "\n"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which page: how many rows, after which keys (none: the first), and from which stamp on (none: all)."""

    limit: int = 50
    after: tuple[str, ...] | None = None
    changed_since: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """The rows' JSON list; the keys of its last row, where more follow; the sync floor."""

    data: str
    last: tuple[str, ...] | None
    floor: int


async def page(
    connection: AsyncConnection,
    kind: Kind,
    agency_id: str,
    asked: Asked,
    where: Sequence[ColumnElement[bool]] = (),
    order: Sequence[ColumnElement[Any]] | None = None,
    equal: Mapping[str, Any] | None = None,
) -> Page:
    """The kind's rows of the agency in the order of `order` (by default of their ids).

    `equal` filters by columns (None: not by that one), `where` by anything else. The order's columns must
    not be null, and the last must be unique in the agency. With `changed_since` the rows come in the order of
    their last change instead: the index serves it, and a row that changes meanwhile moves behind the cursor,
    never before it.
    """
    filters = {name: value for name, value in (equal or {}).items() if value is not None}
    since = asked.changed_since is not None
    keys = tuple(order or (kind.table.c.id,))
    if since:
        keys = (kind.table.c.changed, kind.table.c.id)
    shape = (kind, keys, tuple(filters), tuple(where), since, asked.after is not None)
    values = {f"equal_{name}": value for name, value in filters.items()}
    values |= {"agency": agency_id, "most": asked.limit + 1}  # one more tells whether there is a next page
    if since:
        values["since"] = asked.changed_since
    if asked.after is not None:
        values |= _bound(keys, asked.after)
    if where:
        # Conditions are new objects each time, so a statement with such can't be found again.
        statement = _statement.__wrapped__(*shape)
        return _page(asked, (await connection.execute(statement, values)).one())
    return _page(asked, await only_row(connection, _statement(*shape), values))


@lru_cache(maxsize=500)
def _statement(
    kind: Kind,
    keys: tuple[ColumnElement[Any], ...],
    filters: tuple[str, ...],
    where: tuple[ColumnElement[bool], ...],
    since: bool,
    after: bool,
) -> Select[Any]:
    """Made once for each shape: building it anew would cost more than the database takes to answer."""
    table = kind.table
    query = select(wire(kind.fields).label("body"))
    query = query.where(table.c.agency_id == bindparam("agency"), *where)
    query = query.where(*(table.c[name] == bindparam(f"equal_{name}") for name in filters))
    if since:
        query = query.where(table.c.changed >= bindparam("since"))
    return _paged(query, keys, after)


async def page_of(
    connection: AsyncConnection, query: Select[Any], keys: Sequence[ColumnElement[Any]], asked: Asked
) -> Page:
    """The same of any query whose first column is labelled `body` and holds a row's JSON text."""
    values = {"most": asked.limit + 1}
    if asked.after is not None:
        values |= _bound(keys, asked.after)
    statement = _paged(query, keys, asked.after is not None)
    return _page(asked, (await connection.execute(statement, values)).one())


def _paged(query: Select[Any], keys: Sequence[ColumnElement[Any]], after: bool) -> Select[Any]:
    """The floor, all bodies in one text and each key's values in another, in their order."""
    if after:
        bounds = (bindparam(f"after_{place}", type_=key.type) for place, key in enumerate(keys))
        query = query.where(tuple_(*keys) > tuple_(*bounds))
    rows = (
        query.add_columns(*(_as_key(key).label(f"k{place}") for place, key in enumerate(keys)))
        .order_by(*keys)
        .limit(bindparam("most", type_=Integer))
        .subquery("rows")
    )
    ends = (joined(rows.c[f"k{place}"], KEY_END) for place in range(len(keys)))
    columns: list[ColumnElement[Any]] = [sync_floor(), joined(rows.c.body, ROW_END), *ends]
    return select(*columns).select_from(rows)


def joined(column: ColumnElement[Any], separator: str) -> ColumnElement[str]:
    """The column's texts in one. A separator that were a parameter would be written into the statement anew at
    each execution."""
    fixed: Any = literal_column(f"'{separator}'")
    return func.aggregate_strings(column, fixed)


def apart(listed: str | None) -> list[dict[str, Any]]:
    """The rows of an aggregate of their objects, `joined` by commas; in the order of their ids, which is that of their
    making: an aggregate promises none."""
    found: list[dict[str, Any]] = orjson.loads(f"[{listed or ''}]")
    return sorted(found, key=lambda row: str(row["id"]))


def _page(asked: Asked, found: Any) -> Page:
    floor, data, *ends = found
    if data is None:
        return Page("[]", None, floor)
    values = [end.split(KEY_END) for end in ends]
    if len(values[0]) <= asked.limit:
        return Page(f"[{data}]", None, floor)
    last = tuple(value[asked.limit - 1] for value in values)
    return Page(f"[{data[: data.rindex(ROW_END)]}]", last, floor)


def _as_key(column: ColumnElement[Any]) -> ColumnElement[str]:
    """The column as text in a cursor, with nothing lost."""
    return form(column) if isinstance(column.type, Instant) else cast(column, Text)


def _bound(keys: Sequence[ColumnElement[Any]], after: tuple[str, ...]) -> dict[str, Any]:
    """The cursor's texts as values of the columns. Raises Invalid where a cursor was tampered with."""
    if len(after) != len(keys):
        raise Invalid.of([BROKEN_CURSOR])
    return {f"after_{place}": _value(*pair) for place, pair in enumerate(zip(keys, after, strict=True))}


def _value(key: ColumnElement[Any], text: str) -> Any:
    try:
        if isinstance(key.type, Instant):
            return datetime.fromisoformat(text)
        if isinstance(key.type, BigInteger | Integer):
            number = int(text)
            if abs(number) > LARGEST:
                raise ValueError(text)
            return number
    except ValueError:
        raise Invalid.of([BROKEN_CURSOR]) from None
    if isinstance(key.type, type(Id)) and not is_id(text) and key.name == "id":
        raise Invalid.of([BROKEN_CURSOR])
    return text
