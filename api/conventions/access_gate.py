"""The gate before `/v1`: whose key is it, and how often has it asked. Before the body is read."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.access.keys import HOW_TO_ASK, Keys
from api.access.rate_limit import RateLimit
from api.conventions.callers import bearer_in
from api.conventions.problems import problem
from api.refusals import NotFound, Refusal, TooMany, Unauthorized

GUARDED = "/v1/"


class AccessGate:
    """Puts the caller into the request's state, and RateLimit headers on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(GUARDED):
            await self._app(scope, receive, send)
            return
        keys: Keys = scope["app"].state.keys
        limit: RateLimit = scope["app"].state.rate_limit
        try:
            key = bearer_in(Headers(scope=scope).get("authorization", ""))
            if key is None:
                raise Unauthorized("no_key", f"No key was sent. {HOW_TO_ASK}")
            if "\x00" in scope["path"]:
                raise NotFound()  # no id has a NUL character, and PostgreSQL would stumble over it
            caller = await keys.caller(key, scope["state"]["request_id"])
        except Refusal as refusal:
            await problem(scope, refusal)(scope, receive, send)
            return
        assert caller.key_id is not None
        try:
            left = limit.take(caller.key_id)
        except TooMany as refusal:
            headers = {"RateLimit-Policy": limit.policy, "RateLimit": limit.header(caller.key_id)}
            await problem(scope, refusal, headers)(scope, receive, send)
            return
        scope["state"]["caller"] = caller

        async def send_with_limits(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["RateLimit-Policy"] = limit.policy
                headers["RateLimit"] = left
            await send(message)

        await self._app(scope, receive, send_with_limits)
