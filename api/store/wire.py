"""Rows as JSON text, made by the database itself: a list goes from its rows to the socket unparsed.

`wire(fields)` is a SQL expression giving one row's JSON object as text. Every type has one form on the wire:
instants `2026-11-21T00:15:00Z` (a fraction only where there is one), dates, ids as strings, JSON as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    CTE,
    JSON,
    Boolean,
    ColumnElement,
    ScalarSelect,
    Subquery,
    Text,
    literal_column,
    type_coerce,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement, GenericFunction

from api.store.columns import Instant


class _Form(FunctionElement[Any]):
    """One column in its wire form; compiled per database below."""

    type = JSON()


class _instant(_Form):
    name = "wire_instant"
    inherit_cache = True


class _boolean(_Form):
    name = "wire_boolean"
    inherit_cache = True


class _json(_Form):
    name = "wire_json"
    inherit_cache = True


class _object(_Form):
    name = "wire_object"
    inherit_cache = True


class _list(_Form):
    """All rows of a subquery's one column, as a JSON list (never null)."""

    name = "wire_list"
    inherit_cache = True


@compiles(_instant, "postgresql")
def _instant_postgresql(element: _instant, compiler: SQLCompiler, **kw: Any) -> str:
    inner = compiler.process(element.clauses, **kw)
    text = f"""to_char({inner} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""
    return f"replace({text}, '.000000', '')"


@compiles(_instant, "sqlite")
def _instant_sqlite(element: _instant, compiler: SQLCompiler, **kw: Any) -> str:
    return f"replace({compiler.process(element.clauses, **kw)}, '.000000', '')"


@compiles(_boolean, "postgresql")
def _boolean_postgresql(element: _boolean, compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.clauses, **kw)


@compiles(_boolean, "sqlite")
def _boolean_sqlite(element: _boolean, compiler: SQLCompiler, **kw: Any) -> str:
    inner = compiler.process(element.clauses, **kw)
    return f"json(CASE WHEN {inner} THEN 'true' WHEN NOT {inner} THEN 'false' END)"


@compiles(_json, "postgresql")
def _json_postgresql(element: _json, compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.clauses, **kw)


@compiles(_json, "sqlite")
def _json_sqlite(element: _json, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json({compiler.process(element.clauses, **kw)})"


@compiles(_object, "postgresql")
def _object_postgresql(element: _object, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_build_object({compiler.process(element.clauses, **kw)})"


@compiles(_object, "sqlite")
def _object_sqlite(element: _object, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_object({compiler.process(element.clauses, **kw)})"


class _by_key(_Form):
    """Of an aggregated query: an object with a name and a value of each row."""

    name = "wire_by_key"
    inherit_cache = True


@compiles(_by_key, "postgresql")
def _by_key_postgresql(element: _by_key, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_object_agg({compiler.process(element.clauses, **kw)})"


@compiles(_by_key, "sqlite")
def _by_key_sqlite(element: _by_key, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json_group_object({compiler.process(element.clauses, **kw)})"


@compiles(_list, "postgresql")
def _list_postgresql(element: _list, compiler: SQLCompiler, **kw: Any) -> str:
    return (
        f"COALESCE((SELECT json_agg(e.v) FROM {compiler.process(element.clauses, **kw)} AS e(v)), '[]'::json)"
    )


@compiles(_list, "sqlite")
def _list_sqlite(element: _list, compiler: SQLCompiler, **kw: Any) -> str:
    inner = compiler.process(element.clauses, **kw)
    return f"(SELECT json_group_array(e.v) FROM (SELECT * FROM {inner}) AS e)"


class _as_text(GenericFunction[str]):
    """The JSON as text, so that the driver hands it out unparsed."""

    type = Text()
    inherit_cache = True
    name = "wire_text"


@compiles(_as_text, "postgresql")
def _text_postgresql(element: _as_text, compiler: SQLCompiler, **kw: Any) -> str:
    return f"({compiler.process(element.clauses, **kw)})::text"


@compiles(_as_text, "sqlite")
def _text_sqlite(element: _as_text, compiler: SQLCompiler, **kw: Any) -> str:
    return compiler.process(element.clauses, **kw)


def form(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column in its form on the wire, by its type."""
    if isinstance(column, _Form):
        return column
    if isinstance(column.type, Instant):
        return _instant(column)
    if isinstance(column.type, Boolean):
        return _boolean(column)
    if isinstance(column.type, JSON):
        return _json(column)
    return column


def wire_object(fields: Mapping[str, ColumnElement[Any]]) -> ColumnElement[Any]:
    """An object within an object."""
    parts: list[ColumnElement[Any]] = []
    for name, column in fields.items():
        parts += [literal_column("'" + name.replace("'", "''") + "'"), form(column)]
    return _object(*parts)


def wire_json(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """JSON that came through a CASE: SQLite forgets there that it is JSON and not a string."""
    return _json(column)


def wire_by_key(key: ColumnElement[Any], value: ColumnElement[Any]) -> ColumnElement[Any]:
    """The rows of an aggregated query as an object: of each its key, by which its value."""
    return _by_key(key, value)


def wire_list(values: ScalarSelect[Any]) -> ColumnElement[Any]:
    """The one column of a subquery's rows as a list."""
    return _list(values)


def wire(fields: Mapping[str, ColumnElement[Any]]) -> ColumnElement[str]:
    """One row's JSON object, as text."""
    return _as_text(wire_object(fields))


def as_it_is(found: Subquery | CTE) -> ColumnElement[str]:
    """A subquery's row as JSON text with instants in the database's own form, for what is read inside only: to put
    them, and each column by itself, into their form on the wire takes longer than to read the rows."""
    columns = {
        name: type_coerce(each, Text) if isinstance(each.type, Instant) else each
        for name, each in found.c.items()
    }
    return _row(found.table_valued(), wire(columns))


class _row(FunctionElement[str]):
    """The row itself, and the same as an object of its columns."""

    type = Text()
    inherit_cache = True


@compiles(_row, "postgresql")
def _row_postgresql(element: _row, compiler: SQLCompiler, **kw: Any) -> str:
    row, _ = element.clauses
    return f"row_to_json({compiler.process(row, **kw)})::text"


@compiles(_row, "sqlite")
def _row_sqlite(element: _row, compiler: SQLCompiler, **kw: Any) -> str:
    _, columns = element.clauses
    return compiler.process(columns, **kw)
