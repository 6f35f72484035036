"""X-Request-ID, in and out: every answer, every problem and every audit row bears it.

The outermost layer, so it is also the one that turns a failure nobody foresaw into a problem document.
"""

from __future__ import annotations

import logging
import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.conventions.problems import Failure, problem
from api.ids import new_id

log = logging.getLogger(__name__)

USABLE = re.compile(r"[\x21-\x7e]{1,100}")


class RequestIds:
    """A client's own id is taken where it is up to 100 visible ASCII characters; else one is made."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get("x-request-id", "")
        request_id = given if USABLE.fullmatch(given) else new_id()
        scope.setdefault("state", {})["request_id"] = request_id
        started = False

        async def send_with_id(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                MutableHeaders(scope=message)["X-Request-ID"] = request_id
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        except Exception:  # whatever it is, whoever asked gets the id under which the log has it
            log.exception("Request %s failed: %s %s", request_id, scope["method"], scope["path"])
            if started:
                raise
            detail = "Something broke on our side; nothing was stored. Try again, or tell us the request_id."
            await problem(scope, Failure("internal_error", detail))(scope, receive, send_with_id)
