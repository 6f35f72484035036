"""`/livez`, `/readyz` and `/metrics`: for those who run the service. They need no key."""

from __future__ import annotations

import orjson
from fastapi import APIRouter, Request, Response

from api import clock
from api.conventions.metrics import Metrics
from api.store.database import Database
from api.store.health import Health, health

router = APIRouter(tags=["Operations"])

HEARTBEAT_SECONDS = 60


@router.get("/livez", operation_id="get_livez")
async def get_livez() -> Response:
    """Tells that the process runs and answers."""
    return Response(b'{"status":"alive"}', media_type="application/json")


@router.get("/readyz", operation_id="get_readyz", responses={503: {"description": "Send no requests here."}})
async def get_readyz(request: Request) -> Response:
    """Tells whether requests can be served: the database answers and has the newest schema, else 503.

    A worker whose last heartbeat is more than a minute ago makes it `degraded`, and still 200: the API serves
    and plans without one, only pushing waits.
    """
    database: Database = request.app.state.database
    found = await health(database)
    body = report(found)
    return Response(
        orjson.dumps(body), 503 if body["status"] == "unready" else 200, media_type="application/json"
    )


def report(found: Health) -> dict[str, object]:
    migrated = found.answers and found.revision == found.head
    seconds = None if found.beat_at is None else (clock.machine() - found.beat_at).total_seconds()
    working = seconds is not None and seconds <= HEARTBEAT_SECONDS
    return {
        "status": "unready" if not migrated else "ready" if working else "degraded",
        "database": "ok" if found.answers else "unreachable",
        "migration": {"at": found.revision, "head": found.head, "status": "ok" if migrated else "behind"},
        "worker": {
            "status": "ok" if working else "silent",
            "seconds_since_heartbeat": None if seconds is None else round(seconds, 1),
        },
    }


@router.get("/metrics", operation_id="get_metrics", response_class=Response)
async def get_metrics(request: Request) -> Response:
    """Prometheus metrics of this process."""
    metrics: Metrics = request.app.state.metrics
    text = await metrics.scrape(request.app.state.database)
    return Response(text, media_type="text/plain; version=0.0.4; charset=utf-8")
