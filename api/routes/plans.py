"""`/v1/placements/{id}/plan`: all that is to be done, and how it came to be so, revision by revision."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import orjson
from fastapi import Query, Request, Response
from pydantic import Field

from api.access.keys import Caller
from api.conventions.bodies import router as resource_router
from api.conventions.content_etags import etag_of_content
from api.conventions.outputs import ListOf, Output, answers
from api.conventions.paging import ListQuery
from api.conventions.reading import read, read_list
from api.conventions.writing import Answer
from api.refusals import NotFound
from api.routes.action_outputs import Action
from api.store.database import Reader
from api.store.paging import Asked, Page
from api.store.placements import PLACEMENTS
from api.store.plans import plan_json
from api.store.revisions import page_of_revisions, revision_json, words_at, written_up_to
from api.store.rows import known_ids
from api.views.plans import plan_as_it_stood

READ = "placements:read"
MOST_DIGITS = 9  # of a revision's number: more fit into no column
router = resource_router("/v1/placements/{id}/plan", "Plans", READ)


class Plan(Output):
    """A placement's scheduled actions, in the order in which they are due."""

    placement_id: str
    revision: Annotated[int, Field(description="The number of the re-planning that made it.")]
    policy_version: Annotated[int | None, Field(description="0: no policy was published, the defaults hold.")]
    calendar_version: Annotated[
        str | None, Field(description="Which holidays and clock changes it was reckoned with.")
    ]
    actions: list[Action]


class RevisionCause(Output):
    """What a re-planning was for."""

    type: str
    id: str | None
    text: str


class EntryDates(Output):
    due_at: datetime
    tentative: bool


class RevisionEntry(Output):
    """An action that a revision added or cancelled, and why."""

    id: str
    key: str
    kind: str
    attempt: int
    recipient_id: str | None
    due_at: datetime
    why: str


class MovedEntry(RevisionEntry):
    """An action that a revision gave other dates, or made firm or tentative, and why."""

    from_: Annotated[EntryDates, Field(alias="from")]
    to: EntryDates


class Revision(Output):
    """A re-planning: what it changed and why. One that changed nothing is kept too."""

    number: int
    created_at: datetime
    cause: RevisionCause
    policy_version: int
    calendar_version: str
    added: list[RevisionEntry]
    moved: list[MovedEntry]
    cancelled: list[RevisionEntry]


class RevisionWithPlan(Revision):
    """A revision, and the plan as it stood once it was made."""

    actions: list[Action]


@router.get("", operation_id="get_plan", responses=answers(Plan))
async def get_plan(request: Request, id: str) -> Response:
    """Gives the plan as it stands."""
    return await read(request, lambda reader, caller: _plan(reader, caller, id))


async def _plan(reader: Reader, caller: Caller, id: str) -> Answer:
    body = await plan_json(reader, caller.agency_id, await _placement(reader, caller, id))
    if body is None:
        raise NotFound()
    return Answer(200, body, etag=etag_of_content(body))


@router.get("/revisions", operation_id="list_plan_revisions", responses=answers(ListOf[Revision]))
async def list_plan_revisions(request: Request, id: str, query: Annotated[ListQuery, Query()]) -> Response:
    """Lists the re-plannings, newest first; with `changed_since` oldest first."""

    async def fetch(reader: Reader, caller: Caller, asked: Asked) -> Page:
        placement_id = await _placement(reader, caller, id)
        return await page_of_revisions(reader, caller.agency_id, placement_id, asked)

    return await read_list(request, query, fetch)


@router.get("/revisions/{number}", operation_id="get_plan_revision", responses=answers(RevisionWithPlan))
async def get_plan_revision(request: Request, id: str, number: str) -> Response:
    """Gives one re-planning, and the plan as it then stood."""
    return await read(request, lambda reader, caller: _revision(reader, caller, id, number))


async def _revision(reader: Reader, caller: Caller, id: str, number: str) -> Answer:
    if not (number.isascii() and number.isdigit() and len(number) <= MOST_DIGITS):
        raise NotFound()
    placement_id = await _placement(reader, caller, id)
    revision = await revision_json(reader, caller.agency_id, placement_id, int(number))
    if revision is None:
        raise NotFound()
    written = await written_up_to(reader, caller.agency_id, placement_id, int(number))
    words = await words_at(reader, caller.agency_id, placement_id, int(number))
    actions = orjson.dumps(plan_as_it_stood(written, words)).decode()
    body = f'{revision[:-1]},"actions":{actions}}}'
    return Answer(200, body, etag=etag_of_content(body))


async def _placement(reader: Reader, caller: Caller, id: str) -> str:
    """The placement's id as it is stored. Raises NotFound."""
    for known in await known_ids(reader, PLACEMENTS.table, caller.agency_id, [id]):
        return known
    raise NotFound()
