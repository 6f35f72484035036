"""Prometheus metrics of the process, in a registry of its own: requests by route, and what gauges add."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import clock
from api.store.database import Database, Reader

Gauge = Callable[[Reader], Awaitable[None]]

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Metrics:
    """`gauges` are asked at each scrape, with a connection: each sets what it registered in `registry`."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.gauges: list[Gauge] = []
        self.requests = Counter(
            "http_requests", "Requests answered.", ["method", "route", "status"], registry=self.registry
        )
        self.seconds = Histogram(
            "http_request_duration_seconds",
            "Time from request to the end of the answer.",
            ["method", "route"],
            buckets=BUCKETS,
            registry=self.registry,
        )

    async def scrape(self, database: Database) -> bytes:
        """The text of `/metrics`."""
        async with database.reading() as reader:
            for gauge in self.gauges:
                await gauge(reader)
        return generate_latest(self.registry)


class Measured:
    """Counts and times requests under their route's template, never the path: ids make endless series."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 500
        started = clock.monotonic()

        async def send_noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, send_noted)
        finally:
            route = getattr(scope.get("route"), "path", "none")
            self._metrics.requests.labels(scope["method"], route, status).inc()
            self._metrics.seconds.labels(scope["method"], route).observe(clock.monotonic() - started)
