"""`/v1/draft-checks`: what is to be mended in a text, by what it is for. Stores nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Annotated

import orjson
from fastapi import Request, Response
from pydantic import Field

from api.access.keys import Caller
from api.changes.check_draft import check_for_action
from api.conventions.bodies import router as resource_router
from api.conventions.outputs import Output, answers
from api.conventions.writing import Answer, write
from api.proofreading import is_proofread, proofread
from api.routes.draft_bodies import Finding
from api.routes.draft_check_bodies import DraftCheckInput
from api.store.database import Tx
from api.views.findings import findings_as_json
from domain.words.checks.check import Found
from domain.words.checks.checking import check_message
from domain.words.occasion import Message, Occasion

PATH, READ = "/v1/draft-checks", "drafts:read"
router = resource_router(PATH, "Drafts", write=READ)

AT_ONCE = asyncio.Semaphore(2)
"""A long text keeps a thread busy for some tenths of a second: not many of them between the others' requests."""


class DraftCheck(Output):
    findings: Annotated[list[Finding], Field(description="In the order of the checks (docs/checks.md).")]
    proofread: Annotated[
        bool, Field(description="Whether spelling and grammar were read by a dictionary: it reads English.")
    ]


@router.post("", operation_id="check_draft", responses=answers(DraftCheck))
async def check_draft(request: Request, body: DraftCheckInput) -> Response:
    """Checks a text without storing anything: what it must say, and what not. The same body gives the same answer."""
    message, action_id = body.message(), body.action_id
    if action_id is not None:

        async def check(tx: Tx, caller: Caller) -> Answer:
            occasion, found = await check_for_action(tx, caller.agency_id, action_id, message)
            return Answer(200, _as_json(found, occasion))

        return await write(request, check)
    assert body.about is not None
    async with AT_ONCE:
        answer = await asyncio.to_thread(checked, message, body.about.occasion())

    async def change(tx: Tx, caller: Caller) -> Answer:
        return Answer(200, answer)

    return await write(request, change)


def checked(message: Message, occasion: Occasion) -> str:
    """The answer as JSON."""
    slips = proofread(message, occasion.language, occasion.words)
    return _as_json(check_message(message, occasion, slips), occasion)


def _as_json(found: Sequence[Found], occasion: Occasion) -> str:
    findings = findings_as_json(found)
    return orjson.dumps({"findings": findings, "proofread": is_proofread(occasion.language)}).decode()
