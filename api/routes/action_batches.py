"""`/v1/action-batches`: many completions, skips and snoozes at once, each with an answer of its own."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import orjson
from fastapi import Request, Response
from pydantic import Field

from api.access.keys import Caller
from api.changes import settle, snooze
from api.conventions.bodies import router as resource_router
from api.conventions.inputs import Channel, Id, Input, Json, LongText, Moment, omitted
from api.conventions.outputs import Output, answers
from api.conventions.problems import document_of
from api.conventions.writing import Answer, write
from api.refusals import NotFound, Refusal
from api.routes.action_outputs import Action
from api.routes.draft_bodies import DraftInput
from api.store.actions import ACTIONS
from api.store.database import Tx, savepoint
from api.store.locks import lock_for_planning
from api.store.outcomes import placements_of_actions
from api.store.rows import one

PATH = "/v1/action-batches"
router = resource_router(PATH, "Actions", write="actions:write")


class CompletionItem(Input):
    action_id: Id
    type: Literal["completion"]
    occurred_at: Moment | None = omitted()
    channel: Channel | None = omitted()
    sent: DraftInput | None = omitted()


class SkipItem(Input):
    action_id: Id
    type: Literal["skip"]
    occurred_at: Moment | None = omitted()
    reason: LongText | None = omitted()


class SnoozeItem(Input):
    action_id: Id
    type: Literal["snooze"]
    until: Moment


Item = Annotated[CompletionItem | SkipItem | SnoozeItem, Field(discriminator="type")]


class ActionBatchInput(Input):
    items: Annotated[list[Item], Field(min_length=1, max_length=100)]


class BatchedItem(Output):
    status: Annotated[int, Field(description="As the single request would have been answered.")]
    action: Action | None
    problem: Json | None


class ActionBatch(Output):
    items: list[BatchedItem]


@router.post("", operation_id="settle_actions", responses=answers(ActionBatch))
async def settle_actions(request: Request, body: ActionBatchInput) -> Response:
    """Settles many actions. Each item stands or falls alone; the answers come in the items' order."""

    async def change(tx: Tx, caller: Caller) -> Answer:
        # All locks first, in their one order: items in any order must not wait for each other in a circle.
        ids = await placements_of_actions(tx, caller.agency_id, [item.action_id for item in body.items])
        await lock_for_planning(tx, caller.agency_id, ids)
        settled = [
            await _settle(tx, caller, item, f"/items/{place}", request)
            for place, item in enumerate(body.items)
        ]
        return Answer(200, f'{{"items":[{",".join(settled)}]}}')

    return await write(request, change)


async def _settle(tx: Tx, caller: Caller, item: Any, at: str, request: Request) -> str:
    try:
        async with savepoint(tx):
            known = await one(tx, ACTIONS, caller.agency_id, item.action_id)
            if known is None:
                raise NotFound()
            await _do(tx, caller, known.id, item)
    except Refusal as refusal:
        problem = orjson.dumps(document_of(request.scope, refusal, at)).decode()
        return f'{{"status":{refusal.status},"action":null,"problem":{problem}}}'
    row = await one(tx, ACTIONS, caller.agency_id, known.id)
    assert row is not None
    return f'{{"status":201,"action":{row.body},"problem":null}}'


async def _do(tx: Tx, caller: Caller, action_id: str, item: Any) -> None:
    if isinstance(item, CompletionItem):
        sent = None if item.sent is None else item.sent.given()
        await settle.complete_action(tx, caller, action_id, item.occurred_at, item.channel, sent)
    elif isinstance(item, SkipItem):
        await settle.skip_action(tx, caller, action_id, item.occurred_at, item.reason)
    else:
        await snooze.snooze_action(tx, caller, action_id, item.until)
