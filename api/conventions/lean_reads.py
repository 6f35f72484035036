"""A GET without FastAPI's ceremony: its parameters are plain texts of the path and one model of the query.

FastAPI takes a query apart field by field and opens exit stacks for dependencies that no read of ours has, which
costs more than the database takes to answer.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, cast

from fastapi import Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from api.conventions.addresses import faults_of_address
from api.conventions.faults import faults_of
from api.conventions.paging import ListQuery, faults_of_cursors
from api.refusals import Invalid


def lean_read(route: APIRoute) -> ASGIApp:
    """The app of a GET. Raises Invalid with all that is wrong with its address."""
    model = _query_model(route)
    endpoint: Callable[..., Awaitable[Response]] = route.endpoint

    async def read(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive, send)
        given: dict[str, Any] = dict(scope["path_params"])
        faults = faults_of_address(scope)
        if model is not None:
            try:
                given["query"] = model.model_validate(dict(request.query_params))
            except ValidationError as error:
                found = [{**each, "loc": ("query", *each["loc"])} for each in error.errors()]
                faults = [*faults_of(scope, RequestValidationError(found)), *faults]
            if faults and issubclass(model, ListQuery):
                known = {fault.pointer for fault in faults}
                faults += [fault for fault in faults_of_cursors(request) if fault.pointer not in known]
        if faults:
            raise Invalid.of(faults)
        response = await endpoint(request, **given)
        await response(scope, receive, send)

    return read


def _query_model(route: APIRoute) -> type[BaseModel] | None:
    """The model of the parameter `query`. Raises TypeError where the GET takes what would be passed over here."""
    takes = route.dependant
    others = [*takes.header_params, *takes.cookie_params, *takes.body_params, *takes.dependencies]
    plain = all(
        each.field_info.annotation is str and not each.field_info.metadata for each in takes.path_params
    )
    if others or not plain or [each.name for each in takes.query_params] not in ([], ["query"]):
        raise TypeError(f"GET {route.path} takes more than texts of its path and one model of its query.")
    models = [cast("type[BaseModel]", each.field_info.annotation) for each in takes.query_params]
    return models[0] if models else None
