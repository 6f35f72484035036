"""What is sent to and answered by `/v1/actions/{id}/draft`."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from api.conventions.inputs import NOT_BLANK, Input, Json, omitted
from api.conventions.outputs import Output
from api.routes.event_bodies import Kind

LONGEST_SUBJECT, LONGEST_BODY, LONGEST_SCRIPT = 500, 20_000, 5_000

Subject = Annotated[str, Field(min_length=1, max_length=LONGEST_SUBJECT, pattern=NOT_BLANK)]
Body = Annotated[
    str,
    Field(
        min_length=1,
        max_length=LONGEST_BODY,
        pattern=NOT_BLANK,
        description="By phone: the outline of the call.",
    ),
]
Script = Annotated[
    str,
    Field(
        min_length=1,
        max_length=LONGEST_SCRIPT,
        pattern=NOT_BLANK,
        description="By phone: what is said to the machine.",
    ),
]
Format = Literal["json", "text", "eml", "mailto", "copy"]
DraftState = Literal["draft", "submitted", "returned", "approved"]

EXAMPLE: Json = {
    "subject": "Thank you for Tuesday",
    "body": "Dear Ms Huber,\n\nThank you for your time on Tuesday. ...\n\nKind regards,\nJonas Ritter",
}


class DraftInput(Input):
    """The whole text: what is left out is not in it."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})
    read_only = frozenset(
        {"action_id", "placement_id", "kind", "channel", "actor", "language", "version", "state", "findings"}
    )

    subject: Subject | None = omitted()
    body: Body
    voicemail_script: Script | None = omitted()


class OverrideInput(Input):
    check: Annotated[str, Field(max_length=60, description="The check whose errors are none here.")]
    reason: Annotated[str, Field(min_length=1, max_length=1000, pattern=NOT_BLANK)]


Overrides = Annotated[list[OverrideInput], Field(max_length=50)]


class SubmissionInput(Input):
    overrides: Overrides | None = omitted(
        description="Errors that the caller answers for; warnings need none."
    )


class ApprovalInput(Input):
    version: Annotated[int, Field(ge=1, le=2**31 - 1, strict=True)] | None = omitted(
        description="The version that was read. Where it isn't the submitted one any more: 409."
    )
    overrides: Overrides | None = omitted(description="Besides those of the submission.")


class ReturnInput(Input):
    comments: Annotated[str, Field(min_length=1, max_length=5_000, pattern=NOT_BLANK)]


class Finding(Output):
    check: str
    level: Literal["error", "warning"]
    part: Literal["subject", "body", "voicemail_script"]
    start: Annotated[int, Field(description="Code points; what is missing has start = end.")]
    end: int
    message: str
    fix: str
    sources: list[str]


class Question(Output):
    """What the consultant knows and the facts don't say."""

    field: str
    text: str


class Override(Output):
    check: str
    reason: str


class TemplateUsed(Output):
    id: str
    version: int


class SentText(Output):
    """What really went out, as its completion tells it."""

    subject: str | None
    body: str
    voicemail_script: str | None
    draft_version: Annotated[
        int | None, Field(description="The version of the draft as it was then; null: none was stored.")
    ]
    as_drafted: Annotated[bool, Field(description="Whether it is the very text of that version.")]


class Draft(Output):
    action_id: str
    placement_id: str
    kind: Kind
    channel: Literal["email", "linkedin", "letter", "phone"]
    actor: Literal["candidate", "consultant"]
    language: Annotated[str | None, Field(description="BCP 47; null once the action is settled.")]
    version: Annotated[
        int,
        Field(description="Rises with each change of the text. 0: written just now and stored nowhere."),
    ]
    review_required: Annotated[bool, Field(description="By the policy that the action was planned by.")]
    to_be_reviewed: Annotated[bool, Field(description="It must be approved, and isn't yet.")]
    notice: Annotated[str | None, Field(description="What is particular about it, as a sentence.")]
    subject: str | None
    body: Annotated[
        str | None, Field(description="Null only where an action was settled without a stored draft.")
    ]
    voicemail_script: str | None
    findings: Annotated[list[Finding], Field(description="As of the last save, submission or approval.")]
    questions: list[Question]
    template: Annotated[
        TemplateUsed | None, Field(description="The agency's own that it began from; null: the standard one.")
    ]
    state: DraftState
    overrides: list[Override]
    author: Annotated[str | None, Field(description="The name of the key that stored this text.")]
    submitted_by: str | None
    submitted_at: datetime | None
    reviewed_by: Annotated[str | None, Field(description="Who approved or returned it.")]
    reviewed_at: datetime | None
    comments: Annotated[str | None, Field(description="Why it was returned, or fell back to a draft.")]
    created_at: datetime | None
    updated_at: datetime | None
    mailto: Annotated[str | None, Field(description="Of an email to a known address.")]
    formats: Annotated[dict[Format, str], Field(description="Where it stands in each format.")]
    sent: SentText | None
