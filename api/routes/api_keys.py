"""`/v1/api-keys`: the keys of the agency. A secret is shown once, when its key is made."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import ConfigDict, Field

from api.access.keys import Caller, Keys
from api.access.scopes import SCOPES
from api.changes.api_keys import change_key, make_key, put_key, revoke_key
from api.conventions import judges
from api.conventions.bodies import router as resource_router
from api.conventions.callers import caller_of
from api.conventions.etags import precondition_of
from api.conventions.inputs import ExternalId, ExternalIdInPath, Input, Json, Moment, Name, omitted
from api.conventions.outputs import ListOf, Resource, answers
from api.conventions.paging import PAGING, ListQuery
from api.conventions.reading import read_list, read_one
from api.conventions.saved import save, saved_answer
from api.conventions.writing import Answer, write
from api.store.api_keys import API_KEYS, page_of_api_keys
from api.store.database import Tx
from api.store.rows import one, one_by_external_id

PATH, READ, WRITE = "/v1/api-keys", "api-keys:read", "api-keys:write"
router = resource_router(PATH, "API keys", READ, WRITE)

EXAMPLE: Json = {
    "external_id": None,
    "name": "dashboard",
    "scopes": ["placements:read", "actions:read"],
    "expires_at": "2027-06-30T00:00:00Z",
}
SHOWN = {
    "id": "019a9f0d-77aa-7c01-8e5b-aa10f2c3d4e5",
    **EXAMPLE,
    "last_used_at": None,
    "revoked_at": None,
    "created_at": "2026-11-02T09:00:00Z",
    "updated_at": "2026-11-02T09:00:00Z",
}
WITH_SECRET = SHOWN | {"key": "aw_Zr0m…shown-once"}

Scopes = Annotated[
    list[Annotated[str, Field(min_length=1, max_length=100)]],
    Field(min_length=1, max_length=len(SCOPES), description=f"Out of: {', '.join(SCOPES)}."),
]


class ApiKeyPatch(Input):
    """What is left out stays as it is; expires_at null: it doesn't end by itself."""

    fixed = frozenset({"scopes"})
    read_only = frozenset({"last_used_at", "revoked_at", "key"})
    judges = (judges.scopes_and_expiry,)

    external_id: ExternalId | None = omitted()
    name: Name = omitted()
    expires_at: Moment | None = omitted()


class ApiKeyInput(ApiKeyPatch):
    """A key can give away only scopes that it has itself."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    name: Name
    scopes: Scopes


class ApiKey(Resource):
    name: str
    scopes: list[str]
    expires_at: datetime | None
    last_used_at: datetime | None
    revoked_at: datetime | None


class NewApiKey(ApiKey):
    key: Annotated[str, Field(description="The secret. It is shown here only, and stored nowhere.")]


class ApiKeysQuery(ListQuery):
    external_id: ExternalId | None = None


@router.get("", operation_id="list_api_keys", responses=answers(ListOf[ApiKey]))
async def list_api_keys(request: Request, query: Annotated[ApiKeysQuery, Query()]) -> Response:
    """Lists the agency's keys, revoked ones too, without their secrets."""
    filters = query.model_dump(exclude=PAGING)
    return await read_list(
        request,
        query,
        lambda reader, caller, asked: page_of_api_keys(reader, caller.agency_id, asked, **filters),
    )


@router.post(
    "",
    operation_id="create_api_key",
    status_code=201,
    responses=answers(NewApiKey, 201, WITH_SECRET),
)
async def create_api_key(request: Request, body: ApiKeyInput) -> Response:
    """Creates a key, and shows its secret this once."""

    async def change(tx: Tx, caller: Caller) -> Answer:
        return replace(saved_answer(await make_key(tx, caller, body.given()), PATH), secret=True)

    return await write(request, change)


@router.get("/{id}", operation_id="get_api_key", responses=answers(ApiKey, 200, SHOWN))
async def get_api_key(request: Request, id: str) -> Response:
    """Gives one key, without its secret."""
    return await read_one(request, lambda reader, caller: one(reader, API_KEYS, caller.agency_id, id))


@router.patch("/{id}", operation_id="update_api_key", responses=answers(ApiKey, 200, SHOWN))
async def update_api_key(request: Request, id: str, body: ApiKeyPatch) -> Response:
    """Changes a key's name or expiry (JSON Merge Patch). Its scopes can't be changed: make a new key."""
    precondition = precondition_of(request)
    answer = await save(
        request, PATH, lambda tx, caller: change_key(tx, caller, id, body.given(), precondition)
    )
    _forget(request)
    return answer


@router.delete("/{id}", operation_id="revoke_api_key", responses=answers(ApiKey, 200, SHOWN))
async def revoke_api_key(request: Request, id: str) -> Response:
    """Revokes a key: here it opens nothing from now on, in other processes within a second."""
    precondition = precondition_of(request)
    answer = await save(request, PATH, lambda tx, caller: revoke_key(tx, caller, id, precondition))
    _forget(request)
    return answer


@router.get(
    "/by-external-id/{external_id:path}",
    operation_id="get_api_key_by_external_id",
    responses=answers(ApiKey, 200, SHOWN),
)
async def get_api_key_by_external_id(request: Request, external_id: str) -> Response:
    """Gives the key of that external_id, without its secret."""
    return await read_one(
        request,
        lambda reader, caller: one_by_external_id(reader, API_KEYS, caller.agency_id, external_id),
    )


@router.put(
    "/by-external-id/{external_id:path}",
    operation_id="put_api_key_by_external_id",
    responses=answers(ApiKey, 200, SHOWN) | answers(NewApiKey, 201, WITH_SECRET),
)
async def put_api_key_by_external_id(
    request: Request, external_id: ExternalIdInPath, body: ApiKeyInput
) -> Response:
    """Creates the key of that external_id, and shows its secret this once; or changes its name or expiry."""
    precondition = precondition_of(request)
    answer = await save(
        request, PATH, lambda tx, caller: put_key(tx, caller, external_id, body.given(), precondition)
    )
    _forget(request)
    return answer


def _forget(request: Request) -> None:
    # After the commit: whoever asks from now on reads the key as it is now.
    keys: Keys = request.app.state.keys
    keys.forget(caller_of(request).agency_id)
