"""`/v1/background-tasks/{id}`: how far it is, what runs on after an answer."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from fastapi import Request, Response
from pydantic import Field

from api.conventions.bodies import router as resource_router
from api.conventions.outputs import Output, answers
from api.conventions.reading import read_one
from api.store.background_tasks import BACKGROUND_TASKS
from api.store.rows import one

READ = "background-tasks:read"
router = resource_router("/v1/background-tasks", "Background tasks", READ)

SHOWN = {
    "id": "019a9f20-1c2d-7e3f-8a4b-5c6d7e8f9a0b",
    "kind": "replan",
    "state": "running",
    "total": 240,
    "done": 100,
    "error": None,
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:04Z",
}


class BackgroundTask(Output):
    id: str
    kind: str
    state: Literal["queued", "running", "done", "failed"]
    total: Annotated[int, Field(description="How many there are to do.")]
    done: Annotated[int, Field(description="How many are done.")]
    error: str | None
    created_at: datetime
    updated_at: datetime


@router.get("/{id}", operation_id="get_background_task", responses=answers(BackgroundTask, 200, SHOWN))
async def get_background_task(request: Request, id: str) -> Response:
    """Gives a task's progress. Its path comes in the header Background-Task of the answer that began it."""
    return await read_one(request, lambda reader, caller: one(reader, BACKGROUND_TASKS, caller.agency_id, id))
