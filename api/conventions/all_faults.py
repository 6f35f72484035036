"""All faults at once: whichever stage refused a body, the others are asked too before it is answered.

Its model judges the form, a change the meaning, and each alone would hide what the other finds. What is right costs
nothing of this.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any

from fastapi import Request
from fastapi.exceptions import RequestValidationError

from api.changes.references import faults_of_references
from api.conventions.callers import caller_of
from api.conventions.faults import faults_of
from api.conventions.inputs import Input
from api.conventions.known_fields import body_models
from api.refusals import Fault
from api.store.database import Database


async def all_faults(request: Request, found: Sequence[Fault]) -> list[Fault]:
    """Those found, and what nobody has looked for yet."""
    body = await request.json()
    faults = list(dict.fromkeys([*found, *_faults_of_form(request, body)]))
    right = right_parts(body, faults)
    if not isinstance(right, dict):
        return faults
    models = [each for each in body_models(request.scope) if issubclass(each, Input)]
    judges = dict.fromkeys(judge for model in models for judge in model.judges)
    references = {field: kind for model in models for field, kind in model.references.items()}
    database: Database = request.app.state.database
    more: list[Fault] = []
    async with database.reading() as reader:
        more += await faults_of_references(reader, caller_of(request).agency_id, right, references)
        for judge in judges:
            more += await judge(request, reader, right)
    return list(dict.fromkeys([*faults, *(fault for fault in more if not _is_told(fault, faults))]))


def _faults_of_form(request: Request, body: Any) -> list[Fault]:
    """Again, or for the first time: a bad query or header is found before the body is looked at."""
    field = getattr(request.scope["route"], "body_field", None)
    if field is None or body is None:
        return []
    _, errors = field.validate(body, loc=("body",))
    return faults_of(request.scope, RequestValidationError(errors, body=body))


def _is_told(fault: Fault, faults: Iterable[Fault]) -> bool:
    """Whether something is wrong already with this very part, or one that it lies in."""
    return any(f"{fault.pointer}/".startswith(f"{known.pointer}/") for known in faults)


def right_parts(body: Any, faults: Iterable[Fault]) -> Any:
    """The body without what the faults point to: a field is left out, an entry of a list becomes null, so that
    the others keep their places."""
    right = deepcopy(body)
    for fault in faults:
        if fault.pointer == "":
            return None
        path = [part.replace("~1", "/").replace("~0", "~") for part in fault.pointer.split("/")[1:]]
        _take_out(right, path)
    return right


def _take_out(holder: Any, path: list[str]) -> None:
    """What the path leads to, or the last thing on the way that there is."""
    name, *rest = path
    key: Any = int(name) if isinstance(holder, list) and name.isdecimal() else name
    try:
        inner = holder[key]
    except (LookupError, TypeError):
        return
    if rest and isinstance(inner, dict | list):
        _take_out(inner, rest)
    elif isinstance(holder, dict):
        del holder[key]
    else:
        holder[key] = None
