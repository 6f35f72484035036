"""`/v1/policy-previews`: what a change of policy would move, before it is published. Stores nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import orjson
from fastapi import Request, Response
from pydantic import AfterValidator, ConfigDict, Field

from api.access.keys import Caller
from api.changes import preview_policy as previewing
from api.conventions import judges
from api.conventions.bodies import router as resource_router
from api.conventions.callers import caller_of
from api.conventions.inputs import Id, Input
from api.conventions.outputs import Output, answers
from api.conventions.writing import Answer, write
from api.routes.event_bodies import Kind
from api.routes.policies import EXAMPLE, TARGET, LayerName, target_of_layer
from api.routes.policy_fields import PolicyChanges
from api.store.database import Tx

PATH, READ = "/v1/policy-previews", "policies:read"
router = resource_router(PATH, "Policies", write=READ)

LIMIT = 100


class PolicyPreviewInput(Input):
    """A version of a layer as it would be published."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"layer": EXAMPLE["layer"], "changes": EXAMPLE["changes"]}]}
    )
    judges = (judges.version_of_policy,)

    layer: LayerName
    target_id: Annotated[Id | None, AfterValidator(target_of_layer)] = TARGET
    changes: PolicyChanges
    limit: Annotated[int, Field(ge=0, le=1000, description="How many placements `changes` may list.")] = LIMIT


class Standing(Output):
    due_at: datetime
    tentative: bool


class Change(Output):
    """One action: added has no `from`, cancelled no `to`."""

    action_id: str | None
    key: str
    kind: Kind
    attempt: int
    from_: Annotated[Standing | None, Field(alias="from")]
    to: Standing | None


class PlacementChange(Output):
    placement_id: str
    candidate_id: str
    client_id: str
    consultant_id: str | None
    added: list[Change]
    moved: list[Change]
    cancelled: list[Change]


class Counts(Output):
    added: int
    moved: Annotated[int, Field(description="Actions with another opens, due, late or expires, or firm now.")]
    cancelled: int


class KindCounts(Counts):
    kind: Kind


class ConsultantCounts(Counts):
    consultant_id: str | None
    name: str | None
    placements: int
    changed: int


class PolicyPreview(Counts):
    """What publishing would do to the open placements that the layer holds for."""

    placements: Annotated[int, Field(description="Open placements that the layer holds for.")]
    changed: Annotated[int, Field(description="Of these, how many would change.")]
    by_kind: list[KindCounts]
    by_consultant: list[ConsultantCounts]
    changes: Annotated[
        list[PlacementChange], Field(description="The first of them in order of their making, up to `limit`.")
    ]


@router.post("", operation_id="preview_policy", responses=answers(PolicyPreview))
async def preview_policy(request: Request, body: PolicyPreviewInput) -> Response:
    """Plans every open placement by the policy as it would be, and answers what would move, come or go.

    Thousands of placements take a while: some ten seconds for ten thousand.
    """
    found = await previewing.preview_policy(
        request.app.state.database, caller_of(request), body.layer, body.target_id, body.changes, body.limit
    )

    async def change(tx: Tx, caller: Caller) -> Answer:
        return Answer(200, orjson.dumps(found).decode())

    # Planned outside of the transaction, which only keeps the answer for a request that is sent again.
    return await write(request, change)
