"""What answers look like, for the OpenAPI document alone: nothing is validated on its way out."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field

Shown = TypeVar("Shown")


class Output(BaseModel):
    """A shape that is answered: all of its fields are there, unset ones null."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)


class Resource(Output):
    """What every resource has."""

    id: Annotated[str, Field(description="UUIDv7.")]
    external_id: Annotated[str | None, Field(description="The CRM's own id.")]
    created_at: datetime
    updated_at: datetime


class ListOf(Output, Generic[Shown]):
    """One page of a list."""

    data: list[Shown]
    next_cursor: Annotated[
        str | None, Field(description="Sent as `cursor` it gives the next page; null: the last.")
    ]
    sync_cursor: Annotated[
        str, Field(description="Sent as `changed_since` it gives all that was written since.")
    ]


class FieldError(Output):
    pointer: Annotated[
        str, Field(description="JSON pointer into the body; /query/…, /path/…, /header/… else.")
    ]
    detail: str


class Problem(Output):
    """RFC 9457. `type` is a page that explains the `code`."""

    type: str
    title: str
    status: int
    detail: Annotated[str, Field(description="What is wrong, why, and how to mend it.")]
    instance: str
    code: str
    request_id: str
    errors: list[FieldError] | None = None
    findings: Annotated[
        list[dict[str, Any]] | None,
        Field(description="Of a draft that may not go on: the errors in its text, as its check shows them."),
    ] = None


def answers(model: Any, status: int = 200, example: Any = None) -> dict[int | str, dict[str, Any]]:
    """The `responses=` of a route that answers the model."""
    said: dict[str, Any] = {"model": model}
    if example is not None:
        said["content"] = {"application/json": {"example": example}}
    return {status: said}
