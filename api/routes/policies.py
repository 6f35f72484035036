"""`/v1/policies`: the numbers that the rules go by. Each published change of a layer is a new version."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

import orjson
from fastapi import Query, Request, Response
from pydantic import AfterValidator, ConfigDict, Field, model_validator
from pydantic import ValidationInfo as Info

from api.access.keys import Caller
from api.changes import publish_policy as publishing
from api.changes.policies import policy_by, policy_of
from api.changes.saving import Saved, stored
from api.conventions import judges
from api.conventions.bodies import router as resource_router
from api.conventions.content_etags import etag_of_content
from api.conventions.inputs import Id, IdFilter, Input, Json, LongText, omitted
from api.conventions.outputs import ListOf, Output, answers
from api.conventions.paging import ListQuery, asked_by, list_answer
from api.conventions.reading import read, read_one
from api.conventions.saved import save
from api.conventions.writing import Answer
from api.refusals import NotFound
from api.routes.policy_fields import PolicyChanges, PolicyFields, PublishedChanges
from api.store.database import Reader, Tx
from api.store.placements import PLACEMENTS
from api.store.policies import POLICIES, layers_of_placement, page_of_policies
from api.store.rows import known_ids, one
from api.views.policies import effective_as_json, policy_as_json
from domain.policy import PRESETS

PATH, READ, WRITE = "/v1/policies", "policies:read", "policies:write"
router = resource_router(PATH, "Policies", READ, WRITE)

LayerName = Literal["agency", "client", "placement"]
WHOLE_AGENCY = (
    "The agency's layer has no target: it holds for all placements. Leave target_id out, or send null."
)
NO_TARGET = "The {layer}'s layer needs the id of the {layer} for which it is to hold. Send it as target_id."
ALONE = (
    "placement_id gives the one policy that holds for the placement, no list. "
    "Leave out {others}, or placement_id."
)

EXAMPLE: Json = {
    "layer": "agency",
    "changes": {"preset": "patient", "max_attempts": 1, "office_hours": {"start": "08:30", "end": "17:30"}},
    "note": "One follow-up is enough for our clients.",
}
SHOWN = {
    "id": "019a9f30-6a1b-7c2d-8e3f-4a5b6c7d8e9f",
    "target_id": None,
    "version": 3,
    "author": "crm",
    "created_at": "2026-11-02T09:00:00Z",
    **EXAMPLE,
}


TARGET: Any = Field(
    default=None,
    validate_default=True,
    description="Of the client or the placement; null for the agency's layer.",
)


def target_of_layer(value: str | None, info: Info) -> str | None:
    layer = info.data.get("layer")
    if value is not None and layer == "agency":
        raise ValueError(WHOLE_AGENCY)
    if value is None and layer in ("client", "placement"):
        raise ValueError(NO_TARGET.format(layer=layer))
    return value and value.lower()


class PolicyInput(Input):
    """A version of a layer, whole: what it doesn't name goes back to what the layers above it say.

    The nearest layer wins: a placement's over its client's over the agency's. A preset is named with all its
    fields. Empty changes end a layer.
    """

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})
    read_only: ClassVar[frozenset[str]] = frozenset({"version", "author"})
    judges = (judges.version_of_policy,)

    layer: LayerName
    target_id: Annotated[Id | None, AfterValidator(target_of_layer)] = TARGET
    changes: PolicyChanges
    note: LongText | None = omitted()


class Policy(Output):
    id: str
    layer: LayerName
    target_id: str | None
    version: Annotated[
        int, Field(description="Rises by one with each publishing. A plan says which made it.")
    ]
    changes: PublishedChanges
    note: str | None
    author: Annotated[str | None, Field(description="The name of the key that published it.")]
    created_at: datetime


class Preset(Output):
    name: str
    changes: PublishedChanges
    policy: PolicyFields


class Policies(ListOf[Policy]):
    """One page of the versions, and the presets that a version may start from."""

    presets: list[Preset]


class Layer(Output):
    layer: LayerName
    target_id: str | None
    version: int
    changes: PublishedChanges


class EffectivePolicy(Output):
    """The policy that a placement is planned by."""

    placement_id: str
    policy_version: Annotated[int, Field(description="0: none was published, the defaults hold.")]
    layers: Annotated[list[Layer], Field(description="What made it, the nearest last.")]
    policy: PolicyFields


class PoliciesQuery(ListQuery):
    layer: LayerName | None = None
    target_id: IdFilter | None = None
    placement_id: Annotated[
        IdFilter | None,
        Field(description="Answers the policy that holds for this placement instead of a list."),
    ] = None

    @model_validator(mode="after")
    def _placement_alone(self) -> PoliciesQuery:
        others = sorted(self.model_fields_set - {"placement_id"})
        if self.placement_id is not None and others:
            raise ValueError(ALONE.format(others=", ".join(others)))
        return self


@router.get("", operation_id="list_policies", responses=answers(Policies | EffectivePolicy))
async def list_policies(request: Request, query: Annotated[PoliciesQuery, Query()]) -> Response:
    """Lists the published versions, oldest first, and the presets; with `placement_id` gives its policy."""
    placement_id = query.placement_id
    if placement_id is not None:
        return await read(request, lambda reader, caller: _effective(reader, caller, placement_id))
    return await read(request, lambda reader, caller: _listed(request, query, reader, caller))


async def _effective(reader: Reader, caller: Caller, placement_id: str) -> Answer:
    if not await known_ids(reader, PLACEMENTS.table, caller.agency_id, [placement_id]):
        raise NotFound()
    layers = await layers_of_placement(reader, caller.agency_id, placement_id)
    policy = policy_by(layers)
    body = _json(effective_as_json(placement_id, layers, policy))
    return Answer(200, body, etag=etag_of_content(body))


async def _listed(request: Request, query: PoliciesQuery, reader: Reader, caller: Caller) -> Answer:
    asked, paging = asked_by(request, query)
    answer = list_answer(
        request,
        await page_of_policies(reader, caller.agency_id, asked, layer=query.layer, target_id=query.target_id),
        paging,
    )
    body = f'{answer.body[:-1]},"presets":{PRESETS_AS_JSON}}}'
    return Answer(200, body, headers=answer.headers)


@router.get("/{id}", operation_id="get_policy", responses=answers(Policy, 200, SHOWN))
async def get_policy(request: Request, id: str) -> Response:
    """Gives one published version."""
    return await read_one(request, lambda reader, caller: one(reader, POLICIES, caller.agency_id, id))


@router.post("", operation_id="publish_policy", status_code=201, responses=answers(Policy, 201, SHOWN))
async def publish_policy(request: Request, body: PolicyInput) -> Response:
    """Publishes a version of a layer. The plans that it holds for follow: where they are many as a background
    task, named in Background-Task."""
    return await save(request, PATH, lambda tx, caller: _publish(tx, caller, body))


async def _publish(tx: Tx, caller: Caller, body: PolicyInput) -> Saved:
    note = body.given().get("note")
    policy_id, task_id = await publishing.publish_policy(
        tx, caller, body.layer, body.target_id, body.changes, note
    )
    return Saved(await stored(tx, caller, POLICIES, policy_id), made=True, task_id=task_id)


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


PRESETS_AS_JSON = _json(
    [
        {"name": name, "changes": dict(changes), "policy": policy_as_json(policy_of({"preset": name}))}
        for name, changes in PRESETS.items()
    ]
)
