"""The answer to a resource that was made or changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import Request, Response

from api.access.keys import Caller
from api.changes.saving import Saved
from api.conventions.etags import etag_of
from api.conventions.writing import Answer, write
from api.store.database import Tx


async def save(
    request: Request, collection: str, change: Callable[[Tx, Caller], Awaitable[Saved]]
) -> Response:
    """Writes, and answers 201 with Location (below the collection's path) for what was made, else 200."""

    async def changed(tx: Tx, caller: Caller) -> Answer:
        return saved_answer(await change(tx, caller), collection)

    return await write(request, changed)


def saved_answer(saved: Saved, collection: str) -> Answer:
    headers = {}
    if saved.task_id is not None:
        headers["Background-Task"] = f"/v1/background-tasks/{saved.task_id}"
    location = f"{collection}/{saved.row.id}" if saved.made else None
    return Answer(201 if saved.made else 200, saved.row.body, location, etag_of(saved.row.changed), headers)
