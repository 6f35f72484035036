"""Messages: what was told, whoever got it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, ColumnElement
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction

from api.ids import is_id
from api.store.database import Reader
from api.store.paging import Asked, Page, page
from api.store.rows import Kind
from api.store.tables import webhook_messages as table


class ParsedJson(GenericFunction[Any]):
    """Text that is JSON, as JSON."""

    name = "parsed_json"
    type = JSON()
    inherit_cache = True


@compiles(ParsedJson, "postgresql")
def _postgresql(element: ParsedJson, compiler: SQLCompiler, **kw: Any) -> str:
    return f"({compiler.process(element.clauses, **kw)})::json"


@compiles(ParsedJson, "sqlite")
def _sqlite(element: ParsedJson, compiler: SQLCompiler, **kw: Any) -> str:
    return f"json({compiler.process(element.clauses, **kw)})"


WEBHOOK_MESSAGES = Kind(
    "webhook_message",
    table,
    {
        "id": table.c.id,
        "type": table.c.type,
        "timestamp": table.c.timestamp,
        "placement_id": table.c.placement_id,
        "sequence": table.c.sequence,
        "body": ParsedJson(table.c.body),
        "created_at": table.c.created_at,
    },
)


async def page_of_messages(
    reader: Reader,
    agency_id: str,
    asked: Asked,
    *,
    type: str | None = None,
    placement_id: str | None = None,
) -> Page:
    where: list[ColumnElement[bool]] = []
    if type is not None:
        where.append(table.c.type == type)
    if placement_id is not None and is_id(placement_id):
        where.append(table.c.placement_id == placement_id)
    return await page(reader, WEBHOOK_MESSAGES, agency_id, asked, where)
