"""The one way to read: the JSON goes from the database to the socket unparsed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import Request, Response

from api.access.keys import Caller
from api.conventions.callers import caller_of
from api.conventions.etags import etag_of, is_unchanged
from api.conventions.paging import ListQuery, asked_by, list_answer
from api.conventions.writing import Answer
from api.refusals import NotFound
from api.store.database import Database, Reader
from api.store.paging import Asked, Page
from api.store.rows import Row


async def read(request: Request, fetch: Callable[[Reader, Caller], Awaitable[Answer]]) -> Response:
    """Answers what `fetch` gives; with an ETag, 304 where the client has that version already."""
    caller = caller_of(request)
    database: Database = request.app.state.database
    async with database.reading() as reader:
        answer = await fetch(reader, caller)
    headers = answer.all_headers()
    if answer.etag is not None and is_unchanged(request, answer.etag):
        return Response(status_code=304, headers=headers)
    return Response(answer.body.encode(), answer.status, headers, "application/json")


async def read_one(request: Request, fetch: Callable[[Reader, Caller], Awaitable[Row | None]]) -> Response:
    """One resource with its ETag; 404 where `fetch` finds none."""

    async def shown(reader: Reader, caller: Caller) -> Answer:
        row = await fetch(reader, caller)
        if row is None:
            raise NotFound()
        return Answer(200, row.body, etag=etag_of(row.changed))

    return await read(request, shown)


async def read_list(
    request: Request, query: ListQuery, fetch: Callable[[Reader, Caller, Asked], Awaitable[Page]]
) -> Response:
    """One page of a list, with next_cursor, sync_cursor and Link."""

    async def shown(reader: Reader, caller: Caller) -> Answer:
        asked, paging = asked_by(request, query)
        return list_answer(request, await fetch(reader, caller, asked), paging)

    return await read(request, shown)
