"""Every refusal as `application/problem+json` (RFC 9457), be it by a change, the router or a middleware."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import orjson
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.types import Scope

from api.conventions.faults import faults_of
from api.refusals import Fault, Invalid, NotFound, Refusal, TooMany

MEDIA_TYPE = "application/problem+json"


class TooLarge(Refusal):
    status = 413
    title = "The body is too large"


class WrongMediaType(Refusal):
    status = 415
    title = "The body's media type is not JSON"


class WrongMethod(Refusal):
    status = 405
    title = "The method is not allowed here"


class Failure(Refusal):
    status = 500
    title = "The service failed"


def document_of(scope: Scope, refusal: Refusal, at: str = "") -> dict[str, Any]:
    """The refusal as a problem document; `at` is the pointer of the part of the body that it is about."""
    body: dict[str, Any] = {
        "type": f"/problems/{refusal.code}",
        "title": refusal.title,
        "status": refusal.status,
        "detail": refusal.detail,
        "instance": scope.get("path", ""),
        "code": refusal.code,
        "request_id": scope.get("state", {}).get("request_id"),
    }
    if refusal.faults:
        body["errors"] = errors_of(refusal.faults, at)
    return body | dict(refusal.more)


def problem(scope: Scope, refusal: Refusal, headers: dict[str, str] | None = None) -> Response:
    """The answer to a request that is refused."""
    sent = dict(headers or {})
    if isinstance(refusal, TooMany):
        sent["Retry-After"] = str(refusal.retry_after)
    if refusal.status == 401:
        sent["WWW-Authenticate"] = "Bearer"
    return Response(orjson.dumps(document_of(scope, refusal)), refusal.status, sent, MEDIA_TYPE)


def errors_of(faults: Sequence[Fault], at: str = "") -> list[dict[str, str]]:
    return [{"pointer": f"{at}{fault.pointer}", "detail": fault.detail} for fault in faults]


def install(app: FastAPI) -> None:
    """Makes the app answer its own refusals, FastAPI's and the router's in this one form."""
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _by_router)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    return problem(request.scope, error)


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return problem(request.scope, Invalid.of(faults_of(request.scope, error)))


async def _by_router(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 405:
        # The router names the methods of one route alone, but a path may have several.
        path = getattr(request.scope.get("route"), "path", "")
        allowed = ", ".join(sorted(request.app.state.methods.get(path, ())))
        detail = f"{request.method} is not possible on this path. Possible: {allowed}."
        return problem(request.scope, WrongMethod("method_not_allowed", detail), {"Allow": allowed})
    if error.status_code == 404:
        detail = "There is no such path. The paths are listed in /openapi.json and on /docs."
        return problem(request.scope, NotFound("no_such_path", detail))
    refusal = Refusal("bad_request", str(error.detail))
    refusal.status = error.status_code
    return problem(request.scope, refusal, dict(error.headers or {}))
