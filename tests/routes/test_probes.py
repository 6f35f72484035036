"""Probes, metrics and documentation."""

from __future__ import annotations

from datetime import UTC, datetime

from fastapi import FastAPI
from sqlalchemy import text

from api.store.tables import workers
from tests.routes.conftest import Tenant, app_on, client_of


async def test_without_a_worker_it_is_degraded_and_serves(app: FastAPI) -> None:
    async with client_of(app) as http:
        assert (await http.get("/livez")).status_code == 200
        answer = await http.get("/readyz")
        assert answer.status_code == 200
        assert answer.json()["status"] == "degraded"
        async with app.state.database.writing() as tx:
            now = datetime.now(UTC)
            row = {"id": "019a9f0e-7a4c-7d3e-9a55-0f3c6f1d2b10", "started_at": now, "beat_at": now}
            await tx.execute(workers.insert().values(**row))
        ready = (await http.get("/readyz")).json()
        assert ready["status"] == "ready"
        assert ready["database"] == ready["migration"]["status"] == ready["worker"]["status"] == "ok"


async def test_a_database_behind_its_migrations_is_not_ready(app: FastAPI) -> None:
    async with app.state.database.writing() as tx:
        await tx.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    async with client_of(app) as http:
        answer = await http.get("/readyz")
    assert (answer.status_code, answer.json()["migration"]["status"]) == (503, "behind")


async def test_a_database_that_does_not_answer_is_not_ready() -> None:
    async with app_on("postgresql://nobody@127.0.0.1:1/nothing") as app, client_of(app) as http:
        answer = await http.get("/readyz")
        assert (answer.status_code, answer.json()["database"]) == (503, "unreachable")


async def test_metrics_count_by_route_and_not_by_path(app: FastAPI, tenant: Tenant) -> None:
    made = await tenant.http.post("/v1/clients", json={"name": "Müller"})
    await tenant.http.get(f"/v1/clients/{made.json()['id']}")
    async with client_of(app) as http:
        text = (await http.get("/metrics")).text
    assert 'http_requests_total{method="GET",route="/v1/clients/{id}",status="200"} 1.0' in text
    assert made.json()["id"] not in text


async def test_the_docs_page_needs_no_network_and_says_how_to_authorise(app: FastAPI) -> None:
    async with client_of(app) as http:
        page = await http.get("/docs")
        assert page.status_code == 200
        assert "https://" not in page.text
        for asset in ("swagger-ui-bundle.js", "swagger-ui.css", "favicon-32x32.png"):
            assert f"/docs/{asset}" in page.text
            assert len((await http.get(f"/docs/{asset}")).content) > 500
        document = (await http.get("/openapi.json")).json()
    assert document["openapi"].startswith("3.1")
    assert "Authorize" in document["info"]["description"]
    tag = next(tag for tag in document["tags"] if tag["name"] == "Placements")
    assert tag["description"].startswith("A placement is one candidate in process for one job")
