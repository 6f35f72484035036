"""Which fields a request's model knows at a place, so that a misspelt one is answered with the right one."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, Tag
from starlette.types import Scope

DERIVED = frozenset({"id", "created_at", "updated_at", "changed"})


def known_fields(scope: Scope, where: str, path: list[Any]) -> list[str]:
    """The names of the fields at the path; none where it can't be told."""
    for model in _models_at(_root(scope, where), path):
        return [field.alias or name for name, field in model.model_fields.items()]
    return []


def read_only_fields(scope: Scope) -> frozenset[str]:
    """What clients see but can't send, by the body model's own word (`read_only`)."""
    return DERIVED.union(*(getattr(each, "read_only", ()) for each in body_models(scope)))


def fixed_fields(scope: Scope) -> frozenset[str]:
    """What can't be changed once it is made, by the body model's own word (`fixed`)."""
    return frozenset[str]().union(*(getattr(each, "fixed", ()) for each in body_models(scope)))


def body_models(scope: Scope) -> list[type[BaseModel]]:
    """The models that the route's body may be of; none where it has no body."""
    return list(_models_at(_root(scope, "body"), []))


def takes_query(scope: Scope) -> bool:
    """Whether a model judges the query."""
    return _root(scope, "query") is not None


def _root(scope: Scope, where: str) -> Any:
    route = scope.get("route")
    if where == "body":
        field = getattr(route, "body_field", None)
        return None if field is None else field.field_info.annotation
    dependant = getattr(route, "dependant", None)
    parameters = [] if dependant is None else dependant.query_params
    return parameters[0].field_info.annotation if len(parameters) == 1 else None


def _models_at(annotation: Any, path: list[Any]) -> Iterator[type[BaseModel]]:
    for shape in _shapes(annotation):
        if path and Tag(path[0]) in get_args(shape)[1:]:
            yield from _models_at(get_args(shape)[0], path[1:])
            return
    for each in _members(annotation):
        if not path:
            if isinstance(each, type) and issubclass(each, BaseModel):
                yield each
        elif get_origin(each) in (list, tuple) and isinstance(path[0], int):
            yield from _models_at(get_args(each)[0], path[1:])
        elif get_origin(each) is dict:
            yield from _models_at(get_args(each)[1], path[1:])
        elif isinstance(each, type) and issubclass(each, BaseModel):
            if path[0] in each.model_fields:
                yield from _models_at(each.model_fields[path[0]].annotation, path[1:])
            elif _is_tagged(each, path[0]) or path[0] == each.__name__:
                yield from _models_at(each, path[1:])


def _shapes(annotation: Any) -> tuple[Any, ...]:
    """The members of a union that are told apart by tags of their own."""
    if get_origin(annotation) is Annotated:
        return _shapes(get_args(annotation)[0])
    return get_args(annotation) if get_origin(annotation) in (Union, UnionType) else ()


def _members(annotation: Any) -> Iterator[Any]:
    """The annotation without its wrapping; each member of a union."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _members(get_args(annotation)[0])
    elif origin in (Union, UnionType):
        for each in get_args(annotation):
            yield from _members(each)
    else:
        yield annotation


def _is_tagged(model: type[BaseModel], tag: Any) -> bool:
    """Whether the tag of a discriminated union means this model: pydantic puts it into an error's path."""
    return any(
        get_origin(field.annotation) is Literal and tag in get_args(field.annotation)
        for field in model.model_fields.values()
    )
