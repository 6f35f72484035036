"""A GET is read without FastAPI, so it may take nothing that only FastAPI could give it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import pytest
from fastapi import Depends, Header, Path, Query, Request, Response

from api import clock
from api.conventions.bodies import router
from api.conventions.paging import ListQuery


async def _number(request: Request, id: int) -> Response:
    return Response(str(id))


async def _bounded(request: Request, id: Annotated[str, Path(max_length=3)]) -> Response:
    return Response(id)


async def _header(request: Request, id: str, if_match: Annotated[str | None, Header()] = None) -> Response:
    return Response(if_match)


async def _depending(
    request: Request, id: str, more: Annotated[datetime, Depends(clock.machine)]
) -> Response:
    return Response(more.isoformat())


async def _loose(request: Request, id: str, limit: int = 50) -> Response:
    return Response(str(limit))


async def _plain(request: Request, id: str, query: Annotated[ListQuery, Query()]) -> Response:
    return Response(query.cursor)


@pytest.mark.parametrize("endpoint", [_number, _bounded, _header, _depending, _loose])
def test_a_get_that_needs_fastapi_is_refused_as_it_is_made(endpoint: object) -> None:
    with pytest.raises(TypeError, match="takes more than texts of its path"):
        router("/v1/probes", "Probes", "probes:read").get("/{id}")(endpoint)  # type: ignore[arg-type]
    router("/v1/probes", "Probes", "probes:read").get("/{id}")(_plain)
