"""`/v1/actions`: what is to be done, and what became of it. A new verb is a new noun: completion, skip, snooze."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import Field

from api import clock
from api.access.agency_time import in_its_time
from api.access.keys import Caller
from api.changes import settle, snooze
from api.changes.preconditions import Precondition
from api.conventions.bodies import router as resource_router
from api.conventions.etags import etag_of, precondition_of
from api.conventions.inputs import Channel, IdFilter, Input, LongText, Moment, omitted
from api.conventions.outputs import ListOf, answers
from api.conventions.paging import ListQuery
from api.conventions.reading import read_list, read_one
from api.conventions.writing import Answer, write
from api.refusals import NotFound
from api.routes.action_outputs import Action, ActionClass, Review, State
from api.routes.draft_bodies import DraftInput
from api.routes.event_bodies import Kind
from api.store.actions import ACTIONS, page_of_actions
from api.store.database import Reader, Tx
from api.store.paging import Asked, Page
from api.store.rows import one

PATH, READ, WRITE = "/v1/actions", "actions:read", "actions:write"
router = resource_router(PATH, "Actions", READ, WRITE)

EQUAL = ("consultant_id", "candidate_id", "client_id", "placement_id", "kind", "actor", "state", "tentative")


class ActionsQuery(ListQuery):
    consultant_id: IdFilter | None = None
    candidate_id: IdFilter | None = None
    client_id: IdFilter | None = None
    placement_id: IdFilter | None = None
    contact_id: IdFilter | None = None
    kind: Kind | None = None
    actor: Annotated[str | None, Field(pattern="^(candidate|consultant)$")] = None
    class_: Annotated[ActionClass | None, Field(alias="class")] = None
    state: State | None = None
    due_before: Moment | None = None
    due_after: Moment | None = None
    due: Annotated[bool | None, Field(description="Scheduled, firm, and due_at has come.")] = None
    overdue: Annotated[bool | None, Field(description="Scheduled, firm, and late_at has passed.")] = None
    tentative: bool | None = None
    review: Review | None = None


class CompletionInput(Input):
    occurred_at: Moment | None = omitted(description="When it was done. Default: now.")
    channel: Channel | None = omitted(description="The channel it really went by.")
    sent: DraftInput | None = omitted(
        description="The text that really went out. Default: the stored draft's."
    )


class SkipInput(Input):
    occurred_at: Moment | None = omitted(description="Default: now.")
    reason: LongText | None = omitted()


class SnoozeInput(Input):
    until: Moment = Field(
        description="Rounded up to office hours (a thank_you: waking hours); at most expires_at."
    )


@router.get("", operation_id="list_actions", responses=answers(ListOf[Action]))
async def list_actions(request: Request, query: Annotated[ActionsQuery, Query()]) -> Response:
    """Lists actions by due_at."""
    equal = {name: value for name in EQUAL if (value := getattr(query, name)) is not None}
    if query.class_ is not None:
        equal["class_"] = query.class_

    async def fetch(reader: Reader, caller: Caller, asked: Asked) -> Page:
        return await page_of_actions(
            reader,
            caller.agency_id,
            asked,
            now=await _now(reader, caller, query),
            equal=equal,
            contact_id=query.contact_id,
            due_before=query.due_before,
            due_after=query.due_after,
            due=query.due,
            overdue=query.overdue,
            review=query.review,
        )

    return await read_list(request, query, fetch)


async def _now(reader: Reader, caller: Caller, query: ActionsQuery) -> datetime:
    if query.due is None and query.overdue is None:
        return clock.now(caller.agency)
    return clock.now((await in_its_time(reader, caller)).agency)


@router.get("/{id}", operation_id="get_action", responses=answers(Action))
async def get_action(request: Request, id: str) -> Response:
    """Gives one action with its brief and its explanation."""
    return await read_one(request, lambda reader, caller: one(reader, ACTIONS, caller.agency_id, id))


@router.post(
    "/{id}/completion",
    operation_id="complete_action",
    status_code=201,
    responses=answers(Action, 201) | {412: {}},
)
async def complete_action(request: Request, id: str, body: CompletionInput | None = None) -> Response:
    """Records that the action was done, however early or late; a lapsed one too. The plan moves on.

    A message that went out without its approval is kept as the fact that it is, and marked unreviewed.
    """
    said = body or CompletionInput()
    return await _settle(
        request,
        id,
        201,
        lambda tx, caller, known, precondition: settle.complete_action(
            tx,
            caller,
            known,
            said.occurred_at,
            said.channel,
            None if said.sent is None else said.sent.given(),
            precondition,
        ),
    )


@router.delete("/{id}/completion", operation_id="void_completion", responses=answers(Action))
async def void_completion(request: Request, id: str) -> Response:
    """Takes a completion back: it was recorded in error."""
    return await _settle(
        request,
        id,
        200,
        lambda tx, caller, known, precondition: settle.take_back(tx, caller, known, "done", precondition),
    )


@router.post(
    "/{id}/skip", operation_id="skip_action", status_code=201, responses=answers(Action, 201) | {412: {}}
)
async def skip_action(request: Request, id: str, body: SkipInput | None = None) -> Response:
    """Records that the action won't be done. It answers for it as a completion does, but is no touch."""
    said = body or SkipInput()
    return await _settle(
        request,
        id,
        201,
        lambda tx, caller, known, precondition: settle.skip_action(
            tx, caller, known, said.occurred_at, said.reason, precondition
        ),
    )


@router.delete("/{id}/skip", operation_id="void_skip", responses=answers(Action))
async def void_skip(request: Request, id: str) -> Response:
    """Takes a skip back."""
    return await _settle(
        request,
        id,
        200,
        lambda tx, caller, known, precondition: settle.take_back(tx, caller, known, "skipped", precondition),
    )


@router.post(
    "/{id}/snooze", operation_id="snooze_action", status_code=201, responses=answers(Action, 201) | {412: {}}
)
async def snooze_action(request: Request, id: str, body: SnoozeInput) -> Response:
    """Moves a scheduled action's due to a later instant."""
    return await _settle(
        request,
        id,
        201,
        lambda tx, caller, known, precondition: snooze.snooze_action(
            tx, caller, known, body.until, precondition
        ),
    )


@router.delete("/{id}/snooze", operation_id="end_snooze", responses=answers(Action))
async def end_snooze(request: Request, id: str) -> Response:
    """Takes a snooze back: the action gets its own dates again."""
    return await _settle(request, id, 200, snooze.end_snooze)


async def _settle(
    request: Request, id: str, status: int, do: Callable[[Tx, Caller, str, Precondition], Awaitable[None]]
) -> Response:
    precondition = precondition_of(request)

    async def change(tx: Tx, caller: Caller) -> Answer:
        known = await one(tx, ACTIONS, caller.agency_id, id)
        if known is None:
            raise NotFound()
        await do(tx, caller, known.id, precondition)
        row = await one(tx, ACTIONS, caller.agency_id, known.id)
        assert row is not None
        location = f"{PATH}/{known.id}" if status == 201 else None
        return Answer(status, row.body, location=location, etag=etag_of(row.changed))

    return await write(request, change)
