"""Every example of the OpenAPI document is what its own schema says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

from api.app import create_app
from api.settings import Settings

Json = dict[str, Any]
DOCUMENT: Json = create_app(Settings(database_url="sqlite:///unused.db")).openapi()


def examples(node: Any, where: str = "") -> Iterator[tuple[str, Json, Any]]:
    """Where it stands, its schema, and the example: of requests, answers, webhooks and schemas."""
    if isinstance(node, list):
        for place, each in enumerate(node):
            yield from examples(each, f"{where}/{place}")
    if not isinstance(node, dict):
        return
    if "schema" in node and "example" in node:
        yield where, node["schema"], node["example"]
    if isinstance(node.get("examples"), list):
        schema = {name: value for name, value in node.items() if name != "examples"}
        for each in node["examples"]:
            yield where, schema, each
    for name, each in node.items():
        if name not in ("example", "examples"):
            yield from examples(each, f"{where}/{name}")


ALL = list(examples(DOCUMENT))


def test_there_are_examples_to_judge() -> None:
    assert len(ALL) > 100


@pytest.mark.parametrize(("where", "schema", "example"), ALL, ids=[where for where, _, _ in ALL])
def test_an_example_fits_its_schema(where: str, schema: Json, example: Any) -> None:
    whole = {**schema, "components": DOCUMENT["components"]}
    judge = jsonschema_rs.Draft202012Validator(whole, validate_formats=True)
    assert [str(error) for error in judge.iter_errors(example)] == []


def test_what_is_null_in_an_example_is_shown_as_null() -> None:
    shown = DOCUMENT["paths"]["/v1/api-keys/{id}"]["get"]["responses"]["200"]["content"]["application/json"]
    assert shown["example"]["revoked_at"] is None
    assert DOCUMENT["components"]["schemas"]["ApiKeyInput"]["examples"][0]["external_id"] is None
