"""The HTTP API as one ASGI app: `create_app(settings)`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.middleware import Middleware

from api.access.keys import Keys
from api.access.rate_limit import RateLimit
from api.conventions import openapi, problems
from api.conventions.access_gate import AccessGate
from api.conventions.body_limit import BodyLimit
from api.conventions.heads import Heads
from api.conventions.metrics import Measured, Metrics
from api.conventions.request_ids import RequestIds
from api.routes import (
    action_batches,
    actions,
    agency,
    api_keys,
    audit_events,
    background_tasks,
    candidates,
    clients,
    consultants,
    contacts,
    docs,
    draft_checks,
    drafts,
    events,
    jobs,
    message_templates,
    placements,
    plan_previews,
    plans,
    policies,
    policy_previews,
    probes,
    review_counts,
    rules,
    sandbox_clock,
    webhook_deliveries,
    webhook_endpoints,
    webhook_messages,
    webhook_types,
)
from api.routes import problems as problem_pages
from api.settings import Settings
from api.store.database import Database

ROUTERS = (
    # A request looks through them in this order, so those asked most stand first.
    actions.router,
    placements.router,
    events.of_placements,
    candidates.router,
    contacts.router,
    jobs.router,
    plans.router,
    events.of_candidates,
    events.of_jobs,
    agency.router,
    api_keys.router,
    consultants.router,
    clients.router,
    plan_previews.router,
    action_batches.router,
    drafts.router,
    drafts.reviews,
    draft_checks.router,
    review_counts.router,
    policies.router,
    policy_previews.router,
    message_templates.router,
    message_templates.previews,
    rules.router,
    webhook_endpoints.router,
    webhook_messages.router,
    webhook_deliveries.router,
    sandbox_clock.router,
    background_tasks.router,
    audit_events.router,
    probes.router,
    problem_pages.router,
    docs.router,
)


def create_app(settings: Settings) -> FastAPI:
    """The app with all its routes. Its database opens as it starts; `app.state` is what requests share."""
    metrics = Metrics()
    app = FastAPI(
        title="Afterword",
        # As they are: of a router that is included FastAPI looks through the routes three times a request.
        routes=[route for router in ROUTERS for route in router.routes],
        lifespan=_lifespan,
        redirect_slashes=False,
        docs_url=None,  # FastAPI's pages call a CDN; routes/docs.py needs no network
        redoc_url=None,
        # From the outside in. Pure ASGI: one BaseHTTPMiddleware costs two thirds of the rate.
        middleware=[
            Middleware(Heads),
            Middleware(RequestIds),
            Middleware(Measured, metrics=metrics),
            Middleware(AccessGate),
            Middleware(BodyLimit),
        ],
    )
    app.state.settings = settings
    app.state.metrics = metrics
    app.state.rate_limit = RateLimit(settings.rate_limit_per_minute)
    app.state.methods = _methods()
    app.webhooks.include_router(webhook_types.router)
    problems.install(app)
    app.openapi = lambda: _document(app)  # type: ignore[method-assign]  # as FastAPI's docs have it
    return app


def _methods() -> dict[str, set[str]]:
    """All methods of each path, by its template."""
    methods: dict[str, set[str]] = {}
    for router in ROUTERS:
        for route in router.routes:
            if isinstance(route, APIRoute):
                methods.setdefault(route.path, set()).update(route.methods or ())
    for possible in methods.values():
        possible |= {"HEAD"} if "GET" in possible else set()
    return methods


def _document(app: FastAPI) -> dict[str, Any]:
    """Made at the first question, and kept."""
    if app.openapi_schema is None:
        app.openapi_schema = openapi.document(app)
    return app.openapi_schema


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    settings: Settings = app.state.settings
    database = Database(settings.database_url, settings.pool_size)
    app.state.database = database
    app.state.keys = Keys(database)
    try:
        yield
    finally:
        await app.state.keys.close()
        await database.close()
