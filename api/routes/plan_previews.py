"""`/v1/plan-previews`: the plan of a made-up or imported placement, without storing anything."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import orjson
from fastapi import Request, Response
from pydantic import ConfigDict, Field

from api.access.keys import Caller
from api.changes.preview_checks import faults_of_history, faults_of_names
from api.changes.previews import facts_of_preview
from api.changes.publish_policy import judged_policy
from api.conventions.bodies import router as resource_router
from api.conventions.inputs import (
    Address,
    Channel,
    Closures,
    Country,
    Day,
    Email,
    Flag,
    Input,
    Json,
    Language,
    LongText,
    Moment,
    Name,
    Phone,
    Role,
    Salutation,
    Subdivision,
    Texts,
    TimeZone,
    Url,
    omitted,
)
from api.conventions.outputs import Output, answers
from api.conventions.writing import Answer, write
from api.refusals import Invalid
from api.routes.action_outputs import Action
from api.routes.event_bodies import AnyEvent, ContactRef, Kind
from api.store.database import Tx
from api.views.actions import preview_action
from domain.planning import make_plan

PATH = "/v1/plan-previews"
router = resource_router(PATH, "Plans", write="placements:read")

EXAMPLE: Json = {
    "agency": {"time_zone": "America/New_York", "country": "US", "subdivision": "NY"},
    "client": {
        "name": "Harlow Freight",
        "time_zone": "America/New_York",
        "country": "US",
        "subdivision": "NY",
    },
    "candidate": {"name": "Dana Whitfield"},
    "contacts": [
        {"ref": "ruiz", "name": "Elena Ruiz", "role": "hiring_manager", "email": "elena@harlow.example"}
    ],
    "primary_contact": "ruiz",
    "events": [
        {
            "type": "interview_held",
            "occurred_at": "2026-11-21T00:15:00Z",
            "data": {"interview": "first", "contacts": ["ruiz"]},
        }
    ],
}


class PreviewAgency(Input):
    name: Name | None = omitted()
    time_zone: TimeZone
    country: Country
    subdivision: Subdivision | None = omitted()
    closures: Closures | None = omitted()


class PreviewClient(Input):
    name: Name | None = omitted()
    time_zone: TimeZone | None = omitted()
    country: Country | None = omitted()
    subdivision: Subdivision | None = omitted()
    closures: Closures | None = omitted()


class PreviewCandidate(Input):
    name: Name | None = omitted()
    email: Email | None = omitted()
    phone: Phone | None = omitted()
    language: Language | None = omitted()
    time_zone: TimeZone | None = omitted()
    country: Country | None = omitted()
    subdivision: Subdivision | None = omitted()
    strengths: Texts | None = omitted()
    aims: LongText | None = omitted()
    other_open_placements: Annotated[int, Field(ge=0, le=1000, strict=True)] | None = omitted()


class PreviewContact(Input):
    ref: ContactRef
    name: Name
    role: Role
    salutation: Salutation | None = omitted()
    language: Language | None = omitted()
    email: Email | None = omitted()
    phone: Phone | None = omitted()
    linkedin_url: Url | None = omitted()
    postal_address: Address | None = omitted()
    preferred_channel: Channel | None = omitted()
    time_zone: TimeZone | None = omitted()
    country: Country | None = omitted()
    subdivision: Subdivision | None = omitted()


class PreviewJob(Input):
    title: Name | None = omitted()
    requirements: Texts | None = omitted()


class PreviewOutcome(Input):
    """What became of an action: named by its key, else by kind, attempt and recipient."""

    kind: Kind
    attempt: Annotated[int, Field(ge=1, le=20, strict=True)] | None = omitted(description="Default: 1.")
    recipient: ContactRef | None = omitted(description='A contact\'s ref, "candidate", or null for nobody.')
    outcome: Literal["done", "skipped", "lapsed"]
    occurred_at: Moment
    key: Annotated[str, Field(max_length=400)] | None = omitted()


class OtherMessageInput(Input):
    """A courtesy message of another placement of the agency to this contact, on that local day."""

    contact: ContactRef
    date: Day
    consultant: ContactRef | None = omitted(
        description="Whose bundle it is part of; null: it is a message of its own."
    )


class PlanPreviewInput(Input):
    """All that a plan is made from."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"examples": [EXAMPLE]})

    agency: PreviewAgency
    client: PreviewClient | None = omitted()
    candidate: PreviewCandidate | None = omitted()
    contacts: Annotated[list[PreviewContact], Field(min_length=1, max_length=100)]
    primary_contact: ContactRef
    job: PreviewJob | None = omitted()
    policy: Json | None = omitted(
        description="The whole effective policy, flat: see /v1/policies for its fields."
    )
    consultant: ContactRef | None = omitted(
        description="Who owns the placement: a status follow-up joins this consultant's bundles."
    )
    leading: Flag | None = omitted(
        description="Whether it is the candidate's oldest open one. Default: true."
    )
    events: Annotated[list[AnyEvent], Field(max_length=1000)] | None = omitted()
    outcomes: Annotated[list[PreviewOutcome], Field(max_length=1000)] | None = omitted()
    other_messages: Annotated[list[OtherMessageInput], Field(max_length=1000)] | None = omitted()


class PlanPreview(Output):
    actions: list[Action]


@router.post("", operation_id="preview_plan", responses=answers(PlanPreview))
async def preview_plan(request: Request, body: PlanPreviewInput) -> Response:
    """Plans without storing anything. The same body always gives the same bytes."""
    said = body.model_dump(mode="json", exclude_unset=True)

    async def change(tx: Tx, caller: Caller) -> Answer:
        return Answer(200, preview_of(said))

    return await write(request, change)


def preview_of(body: dict[str, Any]) -> str:
    """The answer to a body whose form is right. Raises Invalid with all faults at once."""
    facts = facts_of_preview(body)
    faults = [*faults_of_names(body), *faults_of_history(facts)]
    policy = None
    try:
        policy = judged_policy(body.get("policy") or {}, "/policy")
    except Invalid as invalid:
        faults += invalid.faults
    if faults or policy is None:
        raise Invalid.of(faults)
    plan = make_plan(facts, policy)
    actions = [preview_action(action, plan, facts) for action in plan.actions]
    return orjson.dumps({"actions": actions}).decode()
