"""`/v1/actions/{id}/draft`: what a message says, and its review. A new verb is a new noun: submission, approval,
return.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, Any

import orjson
from fastapi import Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from api.access.keys import Caller
from api.changes import review_draft
from api.changes.save_draft import drop_saved_draft, save_draft
from api.changes.show_draft import show_draft
from api.conventions.bodies import router as resource_router
from api.conventions.content_etags import etag_of_content
from api.conventions.etags import etag_of, precondition_of
from api.conventions.outputs import answers
from api.conventions.reading import read
from api.conventions.writing import Answer, write
from api.refusals import NotFound
from api.routes.draft_bodies import (
    ApprovalInput,
    Draft,
    DraftInput,
    Format,
    OverrideInput,
    ReturnInput,
    SubmissionInput,
)
from api.store.database import Reader, Tx
from api.views.draft_formats import copy_text, eml, plain_text
from api.views.drafts import ShownDraft, draft_as_json
from domain.words.occasion import Message

PATH, READ, WRITE, APPROVE = "/v1/actions/{id}/draft", "drafts:read", "drafts:write", "drafts:approve"
router = resource_router(PATH, "Drafts", READ, WRITE)
reviews = resource_router(PATH, "Drafts", write=APPROVE)

PLAIN = "text/plain; charset=utf-8"
ACCEPTED: dict[str, Format] = {"application/json": "json", "text/plain": "text", "message/rfc822": "eml"}


class DraftQuery(BaseModel):
    model_config = ConfigDict(extra="forbid")

    format: Annotated[
        Format | None,
        Field(
            description="json, text, eml (a message to open in a mail program, unsent), mailto (a link), or copy "
            "(to paste). By default what Accept asks for: application/json, text/plain or message/rfc822."
        ),
    ] = None


OTHER_FORMATS: dict[str, Any] = {
    "text/plain": {"schema": {"type": "string"}},
    "message/rfc822": {"schema": {"type": "string"}},
}
SHOWN: dict[int | str, dict[str, Any]] = {
    200: {"model": Draft, "content": OTHER_FORMATS},
    409: {"description": "There is no draft of such an action."},
}


@router.get("", operation_id="get_draft", responses=SHOWN)
async def get_draft(request: Request, id: str, query: Annotated[DraftQuery, Query()]) -> Response:
    """Gives the action's message: as it was stored, else as it is written now from the template and the facts."""
    wanted = query.format or _accepted(request.headers.get("accept", ""))

    async def fetch(reader: Reader, caller: Caller) -> Answer:
        shown = await show_draft(reader, caller.agency_id, id)
        return _as_json(shown, 200) if wanted == "json" else _as_text(shown, wanted)

    return await read(request, fetch)


def _accepted(accept: str) -> Format:
    """The format that Accept likes best; JSON where it is all the same, or none is ours."""
    liked: dict[Format, float] = {}
    for part in accept.lower().split(","):
        media_type, *parameters = (each.strip() for each in part.split(";"))
        weight = next((each[2:] for each in parameters if each.startswith("q=")), "1")
        if media_type in ACCEPTED:
            liked[ACCEPTED[media_type]] = float(weight) if weight.replace(".", "", 1).isdigit() else 0.0
    best = max(liked.values(), default=0.0)
    formats: tuple[Format, ...] = ("json", "text", "eml")
    return next((each for each in formats if best > 0 and liked.get(each) == best), "json")


def _as_text(shown: ShownDraft, wanted: Format) -> Answer:
    """Once it is done, what went out."""
    message = shown.message
    if shown.sent is not None:
        message = Message(shown.sent["body"], shown.sent["subject"], shown.sent["voicemail_script"])
    if message is None:
        raise NotFound(detail="The action was settled without a text: there is nothing to give out.")
    if wanted == "mailto":
        link = draft_as_json(shown)["mailto"]
        if link is None:
            raise NotFound(
                detail="A mailto link needs an email whose recipient's address is known; see channel."
            )
        return _text(link, PLAIN)
    if wanted == "eml":
        return _text(eml(message, to=shown.email, name=shown.name), "message/rfc822")
    text = copy_text(message) if wanted == "copy" else plain_text(message, to=shown.email, name=shown.name)
    return _text(text, PLAIN)


def _text(text: str, media_type: str) -> Answer:
    return Answer(200, text, etag=etag_of_content(text), headers={"Content-Type": media_type})


@router.put("", operation_id="save_draft", responses=answers(Draft) | answers(Draft, 201))
async def put_draft(request: Request, id: str, body: DraftInput) -> Response:
    """Stores the text, with what its check finds. Another text than the one submitted or approved is a draft again:
    approval is of exact text."""
    precondition = precondition_of(request)
    message = Message(body.body, body.subject, body.voicemail_script)

    async def change(tx: Tx, caller: Caller) -> Answer:
        made = await save_draft(tx, caller, id, message, precondition)
        return await _answer(tx, caller, id, 201 if made else 200)

    return await write(request, change)


@router.delete("", operation_id="drop_draft", responses=answers(Draft))
async def delete_draft(request: Request, id: str) -> Response:
    """Drops what was stored: the draft is again what is written from the facts. Not once the action is settled."""
    precondition = precondition_of(request)
    return await _step(request, id, 200, lambda tx, caller: drop_saved_draft(tx, caller, id, precondition))


@router.post(
    "/submission", operation_id="submit_draft", status_code=201, responses=answers(Draft, 201) | {412: {}}
)
async def submit_draft(request: Request, id: str, body: SubmissionInput | None = None) -> Response:
    """Hands the text in for review; 409 with the findings while an error is neither mended nor answered for.
    Where nothing is stored yet, the text that GET shows becomes version 1."""
    overrides, precondition = _said((body or SubmissionInput()).overrides), precondition_of(request)
    return await _step(
        request,
        id,
        201,
        lambda tx, caller: review_draft.submit_draft(tx, caller, id, overrides, precondition),
    )


@reviews.post(
    "/approval", operation_id="approve_draft", status_code=201, responses=answers(Draft, 201) | {412: {}}
)
async def approve_draft(request: Request, id: str, body: ApprovalInput | None = None) -> Response:
    """Approves exactly the submitted text, which is checked anew: another interviewer's note may have changed."""
    said, precondition = body or ApprovalInput(), precondition_of(request)
    return await _step(
        request,
        id,
        201,
        lambda tx, caller: review_draft.approve_draft(
            tx, caller, id, said.version, _said(said.overrides), precondition
        ),
    )


@reviews.post(
    "/return", operation_id="return_draft", status_code=201, responses=answers(Draft, 201) | {412: {}}
)
async def return_draft(request: Request, id: str, body: ReturnInput) -> Response:
    """Gives a submitted or approved text back to its author, with comments."""
    precondition = precondition_of(request)
    return await _step(
        request,
        id,
        201,
        lambda tx, caller: review_draft.return_draft(tx, caller, id, body.comments, precondition),
    )


def _said(overrides: list[OverrideInput] | None) -> list[dict[str, str]]:
    return [{"check": each.check, "reason": each.reason} for each in overrides or ()]


async def _step(
    request: Request, id: str, status: int, do: Callable[[Tx, Caller], Awaitable[None]]
) -> Response:
    async def change(tx: Tx, caller: Caller) -> Answer:
        await do(tx, caller)
        return await _answer(tx, caller, id, status)

    return await write(request, change)


async def _answer(tx: Tx, caller: Caller, id: str, status: int) -> Answer:
    return _as_json(await show_draft(tx, caller.agency_id, id), status)


def _as_json(shown: ShownDraft, status: int) -> Answer:
    """Its ETag is for If-Match alone: what is shown beside the text changes without it, so as JSON nothing is ever
    304."""
    headers = {} if shown.draft is None else {"ETag": etag_of(shown.draft.changed)}
    if status == 201:
        headers["Location"] = f"/v1/actions/{shown.action.id}/draft"
    return Answer(status, orjson.dumps(draft_as_json(shown)).decode(), headers=headers)
