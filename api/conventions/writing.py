"""The one way to write: was it done before; then the change, its audit row and its answer
under the Idempotency-Key, all in one transaction.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from fastapi import Request, Response

from api.access.agency_time import in_its_time
from api.access.keys import Caller
from api.conventions.callers import bearer_of, caller_of
from api.conventions.idempotency import Repeatable, first_answer, keep_answer, repeatable
from api.refusals import Conflict
from api.store.database import Database, Tx
from api.store.failures import is_taken, is_worth_another_try

TRIES = 4


@dataclass(frozen=True, slots=True)
class Answer:
    """What a change answers. `body` is JSON text, made by the database or by a view.

    `secret`: the body shows a secret that is stored nowhere; the idempotency row keeps it sealed.
    """

    status: int
    body: str
    location: str | None = None
    etag: str | None = None
    headers: Mapping[str, str] | None = None
    secret: bool = False

    def all_headers(self) -> dict[str, str]:
        headers = dict(self.headers or {})
        if self.location is not None:
            headers["Location"] = self.location
        if self.etag is not None:
            headers["ETag"] = self.etag
        return headers


Change = Callable[[Tx, Caller], Awaitable[Answer]]


async def write(request: Request, change: Change) -> Response:
    """Runs the change as the request's caller, and answers.

    A Refusal rolls everything back, the Idempotency-Key with it: the request may be mended and sent again
    with the same key. After a deadlock the whole is tried anew, so `change` must do all it does through `tx`.
    """
    caller = caller_of(request)
    asked = await repeatable(request)
    database: Database = request.app.state.database
    for left in reversed(range(TRIES)):
        try:
            async with database.writing(by_keys=True) as tx:
                return await _once(tx, request, caller, asked, change)
        except Exception as error:
            if left and is_worth_another_try(error):
                continue
            if is_taken(error):
                # Two made the same thing at the same instant, and the other was first.
                raise Conflict(
                    "taken", "The same was just made by another request. Read it, then PATCH it."
                ) from error
            raise
    raise AssertionError("the last try either returns or raises")


async def _once(
    tx: Tx, request: Request, caller: Caller, asked: Repeatable | None, change: Change
) -> Response:
    if asked is not None:
        again = await first_answer(tx, caller.agency_id, asked, bearer_of(request))
        if again is not None:
            return again
    answer = await change(tx, await in_its_time(tx, caller))
    headers = answer.all_headers()
    if asked is not None:
        bearer = bearer_of(request) if answer.secret else None
        await keep_answer(tx, caller.agency_id, asked, answer.status, headers, answer.body, bearer)
    if answer.status == 204:
        return Response(status_code=204, headers=headers)
    return Response(answer.body.encode(), answer.status, headers, "application/json")
