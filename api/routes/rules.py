"""`/v1/rules`: what we owe whom, and when; made from the same table that plans."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Annotated, Any, Literal

import orjson
from fastapi import Query, Request, Response
from pydantic import Field

from api.access.keys import Caller
from api.changes.rule_examples import example_of
from api.conventions.bodies import router as resource_router
from api.conventions.content_etags import etag_of_content
from api.conventions.outputs import ListOf, Output, answers
from api.conventions.paging import ListQuery, asked_by, list_answer
from api.conventions.reading import read
from api.conventions.writing import Answer
from api.refusals import Invalid
from api.routes.action_outputs import ActionClass, Recipient
from api.routes.event_bodies import Kind
from api.routes.plan_previews import PlanPreviewInput
from api.store.database import Reader
from api.store.paging import BROKEN_CURSOR, Asked, Page
from api.store.sync import sync_floor_now
from api.views.rules import disagreements_as_json, fields_as_json, rule_as_json, sources_as_json
from domain.words.catalogue import catalogue

READ = "rules:read"
router = resource_router("/v1/rules", "Rules", READ)


class MustSay(Output):
    item: str
    text: Annotated[str, Field(description="What to say, or what to ask the consultant for.")]
    sources: list[str]


class ExampleAction(Output):
    """The action of that kind in the example's plan, in short."""

    key: str
    recipient: Recipient | None
    channel: Literal["email", "linkedin", "letter", "phone"] | None
    tentative: bool
    opens_at: datetime
    due_at: datetime
    late_at: datetime
    expires_at: datetime
    time_zone: str
    explanation: Annotated[list[str], Field(description="The steps that led to its dates, as sentences.")]


class Example(Output):
    """A short history and what the planner makes of it by the default policy."""

    given: Annotated[PlanPreviewInput, Field(description="Send it to POST /v1/plan-previews, and change it.")]
    action: ExampleAction


class Rule(Output):
    """One kind of action. Dates are phrases of the rulebook; [fields] are the policy's."""

    kind: Kind
    name: str
    why: str
    when: Annotated[str, Field(description="What it hangs on.")]
    who: Annotated[
        Literal["candidate", "consultant"],
        Field(description="Who does it, unless the policy's actors say else."),
    ]
    whom: str
    class_: Annotated[ActionClass, Field(alias="class")]
    opens: str
    due: str
    late: str
    expires: str
    ends_early: Annotated[list[str], Field(description="When it no longer follows.")]
    remains_after_an_ending: bool
    must_say: list[MustSay]
    policy_fields: Annotated[list[str], Field(description="The fields of the policy that change it.")]
    can_be_disabled: bool
    sources: list[str]
    example: Example


class Disagreement(Output):
    question: str
    sources: Annotated[str, Field(description="What the guides say.")]
    choice: Annotated[str, Field(description="What we chose.")]
    kinds: Annotated[list[Kind], Field(description="The rules that it decides.")]


class PolicyField(Output):
    field: str
    changes: Annotated[str, Field(description="What it changes.")]
    default: Any


class Source(Output):
    id: str
    title: str
    text: str | None


class Rules(ListOf[Rule]):
    """The rules in their order, what their sources are, where these disagree, and what the policy's fields change."""

    sources: list[Source]
    disagreements: list[Disagreement]
    policy_fields: list[PolicyField]


@router.get("", operation_id="list_rules", responses=answers(Rules))
async def list_rules(request: Request, query: Annotated[ListQuery, Query()]) -> Response:
    """Lists the rules, in the order of the table. They change only with the service itself."""
    return await read(request, lambda reader, caller: _listed(request, query, reader, caller))


async def _listed(request: Request, query: ListQuery, reader: Reader, caller: Caller) -> Answer:
    asked, paging = asked_by(request, query)
    page = _page(asked, await sync_floor_now(reader))
    answer = list_answer(request, page, paging)
    body = f"{answer.body[:-1]},{_beside()}}}"
    return Answer(200, body, etag=etag_of_content(page.data), headers=answer.headers)


def _page(asked: Asked, floor: int) -> Page:
    """A cursor holds how many rules were shown."""
    shown = 0
    if asked.after is not None:
        if len(asked.after) != 1 or not asked.after[0].isdecimal():
            raise Invalid.of([BROKEN_CURSOR])
        shown = int(asked.after[0][:6])
    until = shown + asked.limit
    rules = _rules()
    return Page(f"[{','.join(rules[shown:until])}]", (str(until),) if until < len(rules) else None, floor)


@cache  # at the first request: thirty small plans are no part of starting up
def _rules() -> list[str]:
    return [orjson.dumps(rule_as_json(entry, example_of(entry.kind))).decode() for entry in catalogue()]


@cache
def _beside() -> str:
    told = {
        "sources": sources_as_json(),
        "disagreements": disagreements_as_json(),
        "policy_fields": fields_as_json(),
    }
    return orjson.dumps(told).decode()[1:-1]
