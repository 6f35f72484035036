"""The routes of `/v1`, and JSON bodies: read once, by orjson, and refused where the database could not keep their text.

Malformed JSON is 400. A NUL character, which PostgreSQL can't store, and a lone surrogate, which is no text
at all, are 422 with their pointers, wherever they stand.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, ClassVar

import orjson
from fastapi import APIRouter, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from api.access.scopes import require
from api.conventions.addresses import faults_of_address
from api.conventions.all_faults import all_faults
from api.conventions.callers import caller_of
from api.conventions.faults import MOST_FAULTS, faults_of, pointer_of
from api.conventions.idempotency import faults_of_key
from api.conventions.lean_reads import lean_read
from api.conventions.problems import WrongMediaType
from api.refusals import Fault, Invalid, Malformed

NUL_IN_JSON = (b"\\u0000", b"\x00")
NUL = "It holds a NUL character (U+0000), which can't be stored. Take it out."
SURROGATE = "It holds half of a surrogate pair (U+D800 to U+DFFF), which is no character. Take it out."


class JsonRoute(APIRoute):
    """A route that its key's scopes are looked at before all else. Its JSON is read and looked through before its
    handler sees it; one without is a lean read.
    """

    scopes: ClassVar[tuple[str | None, str | None]] = (None, None)
    """What a key needs: for a GET, and for the rest."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **more: Any) -> None:
        super().__init__(path, endpoint, **more)
        reads = self.methods == {"GET"}
        scope = self.scopes[0 if reads else 1]
        if scope is None:
            raise TypeError(f"{self.methods} {path} has no scope: name it where its router is made.")
        self.needs = scope
        self.app = _only_with(scope, lean_read(self) if reads else self.app)

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def read_first(request: Request) -> Response:
            request = JsonRequest(request.scope, request.receive)
            await request.json()
            faults = [*faults_of_address(request.scope), *faults_of_key(request)]
            try:
                if not faults:
                    return await handle(request)
            except RequestValidationError as error:
                faults = faults_of(request.scope, error)
            except Invalid as refused:
                if not refused.faults:
                    raise
                faults = list(refused.faults)
            raise Invalid.of(await all_faults(request, faults))

        return read_first


def _only_with(needs: str, app: ASGIApp) -> ASGIApp:
    """Whoever may not do it learns nothing else: nothing is read or looked up for them."""

    async def asked(scope: Scope, receive: Receive, send: Send) -> None:
        require(caller_of(Request(scope)).scopes, needs)
        await app(scope, receive, send)

    return asked


def router(path: str, tag: str, read: str | None = None, write: str | None = None) -> APIRouter:
    """The router of a resource: all below the path, under one tag of the documentation. `read` and `write` are the
    scopes that a key needs, for GETs and for the rest."""

    class Route(JsonRoute):
        scopes = (read, write)

    return APIRouter(prefix=path, tags=[tag], route_class=Route)


class JsonRequest(Request):
    """Parses its body once; an empty body is None."""

    _read: Any = ...

    async def json(self) -> Any:
        if self._read is ...:
            body = await self.body()
            self._read = None
            if body:
                self._require_json()
                self._read = parse(body)
        return self._read

    def _require_json(self) -> None:
        media_type = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type != "application/json" and not media_type.endswith("+json"):
            raise WrongMediaType(
                "wrong_media_type",
                f"The body came as {media_type or 'nothing'!r}. Send JSON as application/json.",
            )


def parse(body: bytes) -> Any:
    """The JSON's value. Raises Malformed or Invalid."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        value = _with_surrogates(body, error)
    if any(nul in body for nul in NUL_IN_JSON):
        _refuse(_faulty(value, lambda text: "\x00" in text, []), NUL)
    return value


def _with_surrogates(body: bytes, error: orjson.JSONDecodeError) -> Any:
    """orjson takes a lone surrogate for malformed; json reads it, so that it can be pointed at."""
    malformed = Malformed(
        "malformed_json",
        f"The body is not JSON: {error.msg} at line {error.lineno}, column {error.colno}. Mend it there.",
    )
    try:
        value = json.loads(body, parse_constant=_no_constants)
    except (ValueError, RecursionError):
        raise malformed from None
    _refuse(_faulty(value, _has_surrogate, []), SURROGATE)
    raise malformed


def _no_constants(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)


def _refuse(pointers: Iterator[str], detail: str) -> None:
    faults = [Fault(pointer, detail) for pointer, _ in zip(pointers, range(MOST_FAULTS), strict=False)]
    if faults:
        raise Invalid.of(faults)


def _faulty(value: Any, is_bad: Callable[[str], bool], path: list[Any]) -> Iterator[str]:
    """The pointers of all texts, keys among them, that are bad; a bad key is named by the object it is in."""
    if isinstance(value, str) and is_bad(value):
        yield pointer_of(path)
    elif isinstance(value, dict):
        if any(is_bad(key) for key in value):
            yield pointer_of(path)
        for key, each in value.items():
            if not is_bad(key):
                yield from _faulty(each, is_bad, [*path, key])
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from _faulty(each, is_bad, [*path, place])
