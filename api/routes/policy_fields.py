"""The fields of a policy as clients send and see them: their schema made from the domain's own fields, their
values judged by the domain, so that bounds and sentences stand in one place.
"""

from __future__ import annotations

from datetime import time
from typing import Annotated, Any

from pydantic import AfterValidator, JsonValue, ValidationError, WithJsonSchema
from pydantic_core import InitErrorDetails, PydanticCustomError
from typing_extensions import TypeAliasType

from api.changes.policies import CORRESPONDENCE, judge_layer
from api.conventions.inputs import Json
from domain.policy import FIELDS, NEVER_DISABLED, PRESETS, Hours
from domain.policy_layers import BadPolicy
from domain.rules.table import KINDS

LONGEST_SENTENCE = 2000  # a bad value stands in its sentence, and may be as long as a body

_WALL: Json = {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"}


def _schema_of(name: str) -> Json:
    field = FIELDS[name]
    says, default = field.metadata["says"], field.default
    said: Json = {"description": says[:1].upper() + says[1:] + "."}
    if isinstance(default, bool):
        return said | {"type": "boolean", "default": default}
    if isinstance(default, int | float):
        bounds = {"minimum": field.metadata["least"], "maximum": field.metadata["most"]}
        return said | {
            "type": "integer" if isinstance(default, int) else "number",
            "default": default,
            **bounds,
        }
    if isinstance(default, time):
        return said | _WALL | {"default": f"{default:%H:%M}"}
    if isinstance(default, Hours):
        hours: Json = {"start": f"{default.start:%H:%M}", "end": f"{default.end:%H:%M}"}
        walls: Json = {"start": _WALL, "end": _WALL}
        return said | _object(walls, ["start", "end"]) | {"default": hours}
    return said | _NAMED[name]


def _object(properties: Json, required: list[str] | None = None) -> Json:
    said: Json = {"type": "object", "properties": properties, "additionalProperties": False}
    return said | ({"required": list(required)} if required else {})


_NAMED: dict[str, Json] = {
    "preset": {"type": "string", "enum": list(PRESETS), "default": "balanced"},
    "disabled_kinds": {
        "type": "array",
        "items": {"type": "string", "enum": [kind for kind in KINDS if kind not in NEVER_DISABLED]},
        "uniqueItems": True,
        "default": [],
    },
    "actors": _object(
        {kind: {"type": "string", "enum": ["candidate", "consultant"]} for kind in CORRESPONDENCE}
    )
    | {"default": {}},
}

PROPERTIES: Json = {name: _schema_of(name) for name in FIELDS}
CHANGES_SCHEMA = _object(PROPERTIES) | {
    "title": "PolicyChanges",
    "description": "Only what differs. A field that a layer doesn't name comes from the layer above it, "
    "from the preset, or is its default.",
}
POLICY_SCHEMA = _object(PROPERTIES, list(FIELDS)) | {
    "title": "PolicyFields",
    "description": "Every field with the value that plans are made by.",
}


def _judged(changes: Json) -> Json:
    """Raises every fault that the domain finds, each at its field."""
    try:
        judge_layer(changes)
    except BadPolicy as bad:
        faults = [_fault(changes, name, sentence) for name, sentence in bad.faults]
        raise ValidationError.from_exception_data("changes", faults) from None
    return changes


def _fault(changes: Json, name: str, sentence: str) -> InitErrorDetails:
    # A field's own part is named after a slash (`office_hours/start`); an unknown field may hold one itself.
    where = (name,) if name in changes else tuple(name.split("/", 1))
    if len(sentence) > LONGEST_SENTENCE:
        sentence = sentence[:LONGEST_SENTENCE] + "…"
    return InitErrorDetails(
        type=PydanticCustomError("policy", "{says}", {"says": sentence}), loc=where, input=None
    )


# Named types, so that each stands once in the document.
PolicyChanges = TypeAliasType(
    "PolicyChanges",
    Annotated[dict[str, JsonValue], AfterValidator(_judged), WithJsonSchema(CHANGES_SCHEMA)],
)
PublishedChanges = TypeAliasType(
    "PublishedChanges", Annotated[dict[str, Any], WithJsonSchema(CHANGES_SCHEMA)]
)
PolicyFields = TypeAliasType("PolicyFields", Annotated[dict[str, Any], WithJsonSchema(POLICY_SCHEMA)])
