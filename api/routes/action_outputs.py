"""An action as the API shows it, for the OpenAPI document."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from api.conventions.inputs import Json
from api.conventions.outputs import Output
from api.routes.event_bodies import Kind

State = Literal["scheduled", "done", "skipped", "lapsed", "cancelled"]
Review = Literal["to_be_reviewed", "submitted", "returned", "approved", "unreviewed"]
ActionClass = Literal["owed", "courtesy", "light", "internal"]


class Recipient(Output):
    type: Literal["contact", "candidate"]
    id: str | None
    ref: Annotated[str | None, Field(description="In previews.")]
    name: str | None


class BriefItem(Output):
    """One thing that the message must contain: what is known of it, or the question to the consultant."""

    item: str
    known: str | None
    question: str | None
    sources: list[str]


class ExplanationStep(Output):
    """One step that led to the action's dates."""

    step: str
    rule: str
    sources: list[str]
    from_: Annotated[str | None, Field(alias="from")]
    to: str | None
    because: str | None
    data: Json
    text: Annotated[str, Field(description="The step as a sentence.")]


class Action(Output):
    """One thing for one person to do in one window of time: opens_at <= due_at <= late_at <= expires_at."""

    id: str | None
    key: Annotated[str, Field(description="The same over every re-planning.")]
    kind: Kind
    attempt: int
    actor: Literal["candidate", "consultant"]
    recipient: Recipient | None
    channel: Literal["email", "linkedin", "letter", "phone"] | None
    class_: Annotated[ActionClass, Field(alias="class")]
    state: State
    tentative: Annotated[bool, Field(description="Its anchor has not happened yet: shown, never pushed.")]
    blocked: Annotated[bool, Field(description="No address that it may use is known.")]
    blocked_by: Annotated[str | None, Field(description="The key of the action that unblocks it.")]
    opens_at: datetime
    due_at: datetime
    late_at: datetime
    expires_at: datetime
    time_zone: Annotated[str, Field(description="IANA, of the calendar it was reckoned in.")]
    brief: list[BriefItem]
    explanation: list[ExplanationStep]
    placement_id: str | None
    candidate_id: str | None
    client_id: str | None
    consultant_id: str | None
    bundle_id: str | None
    snoozed_until: datetime | None
    done_at: Annotated[datetime | None, Field(description="The instant of its outcome.")]
    review: Annotated[
        Review | None,
        Field(
            description="Where its message's review stands; unreviewed: it was done without approval, or with "
            "another text. Null where none is required or nothing goes out, and in previews."
        ),
    ]
    cancelled_because: str | None
    created_at: datetime | None
    updated_at: datetime | None
