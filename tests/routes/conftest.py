"""An agency, its key and a client of the API, in process, on each kind of database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx
import pytest
from fastapi import FastAPI

from api.app import create_app
from api.changes.make_agency import make_agency
from api.settings import Settings
from tests.routes import documented


@dataclass(frozen=True)
class Tenant:
    """An agency as its CRM sees the API."""

    agency_id: str
    key: str
    http: httpx.AsyncClient


@asynccontextmanager
async def app_on(database_url: str, **settings: object) -> AsyncIterator[FastAPI]:
    """The app as a server would run it."""
    app = create_app(Settings(database_url=database_url, **settings))  # type: ignore[arg-type]
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def app(database_url: str) -> AsyncIterator[FastAPI]:
    async with app_on(database_url) as app:
        yield app


@pytest.fixture
async def new_tenant(app: FastAPI) -> AsyncIterator[Callable[..., Awaitable[Tenant]]]:
    """Makes an agency with a key that may do everything."""
    opened: list[httpx.AsyncClient] = []

    async def make(name: str = "Probe & Partner", sandbox: bool = True) -> Tenant:
        async with app.state.database.writing() as tx:
            caller, key = await make_agency(
                tx, name=name, time_zone="Europe/Berlin", country="DE", subdivision="BY", sandbox=sandbox
            )
        http = client_of(app, key)
        opened.append(http)
        return Tenant(caller.agency_id, key, http)

    yield make
    for http in opened:
        await http.aclose()


@pytest.fixture
async def tenant(new_tenant: Callable[..., Awaitable[Tenant]]) -> Tenant:
    return await new_tenant()


@pytest.fixture
def http(tenant: Tenant) -> httpx.AsyncClient:
    """The API as the tenant's CRM calls it."""
    return tenant.http


def client_of(app: FastAPI, key: str | None = None) -> httpx.AsyncClient:
    headers = {} if key is None else {"Authorization": f"Bearer {key}"}
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    checked = {"response": [documented.check]}
    return httpx.AsyncClient(
        transport=transport, base_url="http://api.test", headers=headers, event_hooks=checked
    )
