"""`/v1/sandbox/clock`: a sandbox agency's own time. It stands still between PUTs."""

from __future__ import annotations

from datetime import datetime

import orjson
from fastapi import Request, Response
from pydantic import ConfigDict

from api.access.keys import Caller
from api.changes.move_clock import clock_stamp, move_clock, require_sandbox
from api.conventions.bodies import router as resource_router
from api.conventions.callers import caller_of
from api.conventions.etags import etag_of, precondition_of
from api.conventions.inputs import Input, Json, Moment
from api.conventions.outputs import Output, answers
from api.conventions.reading import read
from api.conventions.writing import Answer
from api.store import sandbox_clock
from api.store.database import Database, Reader

READ, WRITE = "sandbox:read", "sandbox:write"
router = resource_router("/v1/sandbox/clock", "Sandbox", READ, WRITE)

SHOWN: Json = {"now": "2026-11-02T09:00:00Z"}


class ClockInput(Input):
    """Until the agency's first event any instant, then only forward."""

    model_config = ConfigDict(json_schema_extra={"examples": [SHOWN]})

    now: Moment


class Clock(Output):
    now: datetime


@router.get("", operation_id="get_sandbox_clock", responses=answers(Clock, 200, SHOWN) | {409: {}})
async def get_sandbox_clock(request: Request) -> Response:
    """Gives where the clock stands; 409 where the agency is no sandbox."""

    async def shown(reader: Reader, caller: Caller) -> Answer:
        now = require_sandbox(await sandbox_clock.standing(reader, caller.agency_id))
        return Answer(200, _body(now), etag=etag_of(clock_stamp(now)))

    return await read(request, shown)


@router.put("", operation_id="set_sandbox_clock", responses=answers(Clock, 200, SHOWN))
async def set_sandbox_clock(request: Request, body: ClockInput) -> Response:
    """Moves the clock: answers once all on the way was fired, lapsed and re-planned, in order of time.

    The messages are then written; their deliveries follow.
    """
    caller = caller_of(request)
    database: Database = request.app.state.database
    await move_clock(database, caller, body.now, precondition_of(request))
    headers = {"ETag": etag_of(clock_stamp(body.now))}
    return Response(_body(body.now), 200, headers, "application/json")


def _body(now: datetime) -> str:
    return orjson.dumps({"now": now}, option=orjson.OPT_UTC_Z).decode()
