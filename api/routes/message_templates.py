"""`/v1/message-templates`: the words of an agency's messages. Each publishing is a new version.

`/v1/message-template-previews` tries one on sample data before it is published.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Annotated, ClassVar, Literal

import orjson
from fastapi import Query, Request, Response
from pydantic import ConfigDict, Field, model_validator

from api.access.keys import Caller
from api.changes.publish_template import judged_template, publish_template, retire_template
from api.conventions import judges
from api.conventions.bodies import router as resource_router
from api.conventions.etags import precondition_of
from api.conventions.inputs import Channel, Input, Json, Language, LongText, omitted
from api.conventions.outputs import ListOf, Output, answers
from api.conventions.paging import PAGING, ListQuery, asked_by, list_answer
from api.conventions.reading import read, read_one
from api.conventions.saved import save, saved_answer
from api.conventions.writing import Answer, write
from api.routes.draft_bodies import Finding, Question
from api.store.database import Reader, Tx
from api.store.message_templates import MESSAGE_TEMPLATES, page_of_templates
from api.store.paging import Page
from api.store.rows import one
from api.store.sync import sync_floor_now
from api.views.message_templates import findings_of, standard_as_json, tried_as_json
from domain.words.drafts.bad_template import LONGEST
from domain.words.drafts.languages import canonical
from domain.words.drafts.standard import KINDS, STANDARD
from domain.words.drafts.template import Template

PATH, READ, WRITE = "/v1/message-templates", "templates:read", "templates:write"
PREVIEWS = "/v1/message-template-previews"
router = resource_router(PATH, "Message templates", READ, WRITE)
previews = resource_router(PREVIEWS, "Message templates", write=READ)

TemplateKind = Literal[KINDS]  # type: ignore[valid-type]  # from the rules' table: mypy wants them spelt out
TemplateActor = Literal["candidate", "consultant"]
Text = Annotated[str, Field(max_length=LONGEST)]
ALL_OF_THEM = "The standard templates come in one answer. Leave out {others}, or standard."

EXAMPLE: Json = {
    "kind": "thank_you",
    "channel": "email",
    "actor": "candidate",
    "language": "en",
    "subject": "Thank you for our conversation about {{ role }}",
    "body": "Dear {{ greeting }},\n\nThank you for your time on {{ interview_day }}. What you said about "
    "{{ points.first }} has stayed with me.\n\n{% for concern in concerns %}{% if concern.answered %}You wondered "
    "{{ concern.told }}. {{ concern.answered }} {% endif %}{% endfor %}\n\nYou are looking for {{ wanted }}. "
    "{{ experience }}, so I would very much like to join {{ company }}.\n\nKind regards,\n{{ sender }}",
    "note": "Shorter than the standard one.",
}
SHOWN = {
    "id": "019a9f40-6a1b-7c2d-8e3f-4a5b6c7d8e9f",
    **EXAMPLE,
    "version": 2,
    "voicemail_script": None,
    "author": "crm",
    "retired_at": None,
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:00Z",
}
PUBLISHED = {**SHOWN, "findings": []}
PREVIEW_EXAMPLE: Json = {name: value for name, value in EXAMPLE.items() if name != "note"}


class TemplateInput(Input):
    """The words of a kind of message. docs/templates.md tells of the language and of all fields."""

    model_config = ConfigDict(json_schema_extra={"examples": [PREVIEW_EXAMPLE]})
    judges = (judges.words_of_template,)

    kind: TemplateKind
    channel: Channel
    actor: TemplateActor = omitted(description="Who writes. Default: candidate.")
    language: Language = omitted(description="BCP 47. Default: en.")
    subject: Text | None = omitted(description="Of an email, and only there.")
    body: Annotated[Text, Field(description="By phone: the outline of the call.")]
    voicemail_script: Text | None = omitted(description="Of a call, and only there.")


class MessageTemplateInput(TemplateInput):
    """A new version for this kind, channel, actor and language. It holds from then on."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})
    read_only: ClassVar[frozenset[str]] = frozenset({"version", "author", "retired_at"})

    note: LongText | None = omitted()


class MessageTemplate(Output):
    id: Annotated[str | None, Field(description="UUIDv7; null: a standard template.")]
    kind: TemplateKind
    channel: Channel
    actor: TemplateActor
    language: str
    version: Annotated[
        int,
        Field(
            description="Rises by one with each publishing for this kind, channel, actor and language. 0: standard."
        ),
    ]
    subject: str | None
    body: str
    voicemail_script: str | None
    note: str | None
    author: Annotated[str | None, Field(description="The name of the key that published it.")]
    retired_at: Annotated[
        datetime | None,
        Field(description="Since then the version before it holds, or the standard template."),
    ]
    created_at: datetime | None
    updated_at: datetime | None


class PublishedTemplate(MessageTemplate):
    findings: Annotated[
        list[Finding], Field(description="What the check finds in the message that sample data make of it.")
    ]


class TriedMessage(Output):
    subject: str | None
    body: str
    voicemail_script: str | None
    questions: Annotated[list[Question], Field(description="What is unknown; its sentences are left out.")]


class TemplatePreview(Output):
    full: Annotated[TriedMessage, Field(description="Where all is known that can be recorded.")]
    sparse: Annotated[TriedMessage, Field(description="Where only the names of those who write are known.")]
    findings: Annotated[list[Finding], Field(description="What the check finds in the full one.")]


class MessageTemplatesQuery(ListQuery):
    kind: TemplateKind | None = None
    channel: Channel | None = None
    actor: TemplateActor | None = None
    language: Language | None = None
    standard: Annotated[
        Literal["true", "false"] | None,
        Field(description="true: the standard templates instead, which hold where the agency has none."),
    ] = None

    @model_validator(mode="after")
    def _standard_alone(self) -> MessageTemplatesQuery:
        others = sorted(self.model_fields_set & PAGING)
        if self.standard == "true" and others:
            raise ValueError(ALL_OF_THEM.format(others=", ".join(others)))
        return self


@router.get("", operation_id="list_message_templates", responses=answers(ListOf[MessageTemplate]))
async def list_message_templates(
    request: Request, query: Annotated[MessageTemplatesQuery, Query()]
) -> Response:
    """Lists the agency's templates, all versions, oldest first; with `standard` those that are shipped."""
    return await read(request, lambda reader, caller: _listed(request, query, reader, caller))


async def _listed(request: Request, query: MessageTemplatesQuery, reader: Reader, caller: Caller) -> Answer:
    asked, paging = asked_by(request, query)
    filters = query.model_dump(exclude={*PAGING, "standard"})
    if filters["language"] is not None:
        filters["language"] = canonical(filters["language"])
    if query.standard == "true":
        shown = [standard_as_json(each) for each in STANDARD if _fits(each, filters)]
        page = Page(orjson.dumps(shown).decode(), None, await sync_floor_now(reader))
    else:
        page = await page_of_templates(reader, caller.agency_id, asked, **filters)
    return list_answer(request, page, paging)


def _fits(template: Template, filters: dict[str, str | None]) -> bool:
    return all(value is None or getattr(template, name) == value for name, value in filters.items())


@router.get("/{id}", operation_id="get_message_template", responses=answers(MessageTemplate, 200, SHOWN))
async def get_message_template(request: Request, id: str) -> Response:
    """Gives one version."""
    return await read_one(
        request, lambda reader, caller: one(reader, MESSAGE_TEMPLATES, caller.agency_id, id)
    )


@router.post(
    "",
    operation_id="publish_message_template",
    status_code=201,
    responses=answers(PublishedTemplate, 201, PUBLISHED),
)
async def publish_message_template(request: Request, body: MessageTemplateInput) -> Response:
    """Publishes a version. It is read and tried on sample data first: what can't be rendered is refused, and what
    the check finds in the message comes as `findings`."""

    async def change(tx: Tx, caller: Caller) -> Answer:
        template = judged_template(body.given())
        saved = await publish_template(tx, caller, template, body.given().get("note"))
        answer = saved_answer(saved, PATH)
        findings = orjson.dumps(findings_of(template)).decode()
        return replace(answer, body=f'{answer.body[:-1]},"findings":{findings}}}')

    return await write(request, change)


@router.delete(
    "/{id}", operation_id="retire_message_template", responses=answers(MessageTemplate, 200, SHOWN)
)
async def retire_message_template(request: Request, id: str) -> Response:
    """Retires a version, and shows it as it is then. The one before it holds again, or the standard template."""
    precondition = precondition_of(request)
    return await save(request, PATH, lambda tx, caller: retire_template(tx, caller, id, precondition))


@previews.post("", operation_id="preview_message_template", responses=answers(TemplatePreview))
async def preview_message_template(request: Request, body: TemplateInput) -> Response:
    """Tries a template on sample data, without storing anything."""

    async def change(tx: Tx, caller: Caller) -> Answer:
        return Answer(200, orjson.dumps(tried_as_json(judged_template(body.given()))).decode())

    return await write(request, change)
