"""All faults at once: a body whose form is bad has its references looked up too, before it is refused."""

from __future__ import annotations

from typing import Any

from fastapi import Request

from api.access.keys import Caller
from api.changes.references import faults_of_references
from api.conventions.known_fields import body_model
from api.refusals import Fault
from api.store.database import Database


async def faults_of_missing(request: Request, body: Any, faults: list[Fault]) -> list[Fault]:
    """The missing references of a body whose model names some (`references`), besides the faults found."""
    references = getattr(body_model(request.scope), "references", None)
    caller = request.scope.get("state", {}).get("caller")
    if not references or not isinstance(body, dict) or not isinstance(caller, Caller):
        return []
    known = {fault.pointer for fault in faults}
    database: Database = request.app.state.database
    async with database.reading() as reader:
        missing = await faults_of_references(reader, caller.agency_id, body, references)
    return [fault for fault in missing if fault.pointer not in known]
