"""The `webhooks` section of the OpenAPI document: one entry per type of message, with its schema."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter
from pydantic import Field, create_model

from api.conventions.outputs import Output
from api.webhooks.types import TYPES


class NamedReference(Output):
    id: str
    external_id: Annotated[str | None, Field(description="The CRM's own id.")]
    name: str


class PlacementReference(Output):
    id: str
    external_id: str | None


class MessageData(Output):
    """What the data of every message has."""

    agency_id: str
    api_version: Literal["v1"]
    sequence: Annotated[
        int | None, Field(description="Rises by one with each message of the placement; null for a ping.")
    ]
    links: Annotated[dict[str, str], Field(description="Paths into the API, by what they lead to.")]
    trimmed: Annotated[
        list[str] | None,
        Field(description="What was left out to stay under 20 kB, in the order in which it went."),
    ]


class PingData(MessageData):
    endpoint_id: str


class PlacementData(MessageData):
    """A message of a placement says whom it is about."""

    placement: NamedReference
    candidate: NamedReference
    client: NamedReference
    contact: Annotated[
        NamedReference,
        Field(description="The action's recipient; where that is no contact, the primary contact."),
    ]
    consultant: NamedReference | None


class BundledJob(Output):
    id: str
    external_id: str | None
    title: str


class BundledAction(Output):
    """One of the actions that are one message, with whom it asks after."""

    action_id: str
    due_at: datetime
    placement: PlacementReference
    candidate: NamedReference
    job: BundledJob


class Bundle(Output):
    """Status follow-ups to one contact, from one consultant, due on one day: one message for all of them."""

    id: Annotated[str, Field(description="The bundle_id of each.")]
    count: int
    actions: Annotated[list[BundledAction], Field(description="The first 30, this one among them.")]


class ActionData(PlacementData):
    action: Annotated[
        dict[str, Any], Field(description="As GET /v1/actions/{id} gives it, brief and explanation included.")
    ]
    to_be_reviewed: Annotated[
        bool,
        Field(
            description="Its message must be approved before it goes out, and isn't yet: see action.review, and "
            "the draft under links."
        ),
    ]
    bundle: Annotated[
        Bundle | None,
        Field(description="In action.due and action.overdue: all that this one message stands for."),
    ]


class Outcome(Output):
    """What was recorded with the completion or the skip."""

    channel: str | None
    reason: str | None
    occurred_at: datetime


class SettledData(ActionData):
    outcome: Annotated[
        Outcome | None,
        Field(description="Null where no completion was recorded: an event says that it was done."),
    ]


class RevisionCounts(Output):
    added: int
    moved: int
    cancelled: int


class RevisionData(PlacementData):
    revision: Annotated[
        dict[str, Any],
        Field(
            description="number, cause, and what was added, moved and cancelled, each with why; as /plan/revisions "
            "gives it. Where `trimmed` names lists, they are empty here: see counts, and the plan under links."
        ),
    ]
    counts: Annotated[
        RevisionCounts, Field(description="How many of each there were, also where none is listed.")
    ]


class StatusData(PlacementData):
    status: str
    previous_status: str


DATA: dict[str, type[MessageData]] = {
    "ping": PingData,
    "action.completed": SettledData,
    "action.skipped": SettledData,
    "plan.revised": RevisionData,
    "placement.status_changed": StatusData,
}
"""Those not named here are about an action."""

HEADERS = [
    {
        "name": name,
        "in": "header",
        "required": True,
        "description": description,
        "schema": {"type": "string"},
    }
    for name, description in (
        ("webhook-id", "The message's id, the same over every retry: forget repeats by it."),
        ("webhook-timestamp", "Seconds since 1970 at this attempt; refuse one that is minutes old."),
        ("webhook-signature", "v1,<HMAC-SHA256 in base64>; two, parted by a space, while a secret rotates."),
    )
]

router = APIRouter(tags=["Webhooks"])


def _model(type_: str) -> type[Output]:
    """`{"type", "timestamp", "data"}` of that type."""
    name = "".join(part.capitalize() for part in type_.replace(".", "_").split("_")) + "Message"
    fields: dict[str, Any] = {
        "type": (Literal[type_], ...),
        "timestamp": (datetime, ...),
        "data": (DATA.get(type_, ActionData), ...),
    }
    return create_model(name, __base__=Output, **fields)


def _receiver(model: type[Output]) -> Callable[..., Awaitable[None]]:
    async def receive(body: Any) -> None:
        """Answer 2xx within 15 seconds; anything else is tried again for three days, 410 is not."""

    receive.__annotations__ = {"body": model, "return": None}
    return receive


for _type, _when in TYPES.items():
    router.add_api_route(
        _type,
        _receiver(_model(_type)),
        methods=["POST"],
        operation_id=f"on_{_type.replace('.', '_')}",
        summary=_type,
        description=_when,
        status_code=204,
        responses={"4XX": {"description": "Not taken."}, "5XX": {"description": "Not taken."}},
        openapi_extra={"parameters": HEADERS},
    )
