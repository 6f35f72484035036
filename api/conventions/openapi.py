"""The OpenAPI document: FastAPI's, with what holds for all paths said once (keys, headers, problems)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute

from api.conventions.bodies import JsonRoute
from api.conventions.openapi_headers import add_response_headers, components, headers_of_problem
from api.conventions.outputs import Problem

VERSION = "1.0.0"

DESCRIPTION = """
Follow-ups for recruiting agencies: what happened with a candidate goes in, the right next steps come out with
their reasons, each is pushed when it is due, and completing one moves the plan on.

**To try it here**: press *Authorize*, paste your key (`aw_…`, or the demo key that `make run` prints), and
every *Try it out* sends it as `Authorization: Bearer <key>`.

* Every POST takes an `Idempotency-Key`: the same key and body gives the first answer again, for 24 hours.
* Single resources have an `ETag`; `If-Match` on a write answers 412 when somebody was faster.
* Lists are paged by `cursor`; `changed_since` with the `sync_cursor` of an earlier answer gives what changed.
* Errors are `application/problem+json` (RFC 9457); their `type` is a page that says how to mend them.
"""

TAGS = [
    ("Agency", "The tenant: one recruiting agency. Agencies are made on the command line."),
    ("API keys", "Keys with scopes and expiry. The secret is shown once."),
    ("Consultants", "People of the agency; they own placements."),
    ("Clients", "Hiring companies."),
    ("Contacts", "People at a client."),
    ("Jobs", "Openings at a client."),
    ("Candidates", "People looking for work."),
    (
        "Placements",
        (
            "A placement is one candidate in process for one job (Bullhorn calls it a JobSubmission, "
            "Greenhouse an application, Lever an opportunity). Its status and dates are derived."
        ),
    ),
    ("Events", "What happened: facts on a timeline, append-only. A wrong one is voided, never edited."),
    (
        "Plans",
        "All actions that follow from a placement's events, and each revision of them with its reasons.",
    ),
    ("Actions", "One thing for one person to do in one window of time."),
    ("Drafts", "What a message says, what its check finds, and its review: approval is of exact text."),
    ("Policies", "The numbers that the rules go by, in layers."),
    ("Rules", "What we owe whom, and when: the catalogue that plans are made from."),
    ("Webhooks", "Where messages are pushed to, what was pushed, and every attempt (Standard Webhooks)."),
    ("Sandbox", "A sandbox agency's own clock."),
    ("Background tasks", "What runs on after an answer."),
    ("Audit events", "Who did what to which resource, when, by which key."),
    ("Operations", "For those who run the service."),
]

PROBLEMS = {
    400: "The request can't be read.",
    401: "No valid key.",
    403: "The key lacks the scope.",
    404: "There is no such thing, or it is another agency's.",
    409: "It conflicts with what has happened.",
    412: "If-Match or If-None-Match doesn't hold.",
    413: "The body has more than 1 MiB.",
    415: "The body is not declared as JSON.",
    422: "Values do not fit: all faults at once, each with its pointer.",
    429: "Too many requests; see Retry-After.",
}
ALWAYS = {400, 401, 403, 404, 422, 429}
OF_WRITES = {409, 413, 415}

IDEMPOTENCY_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "The same key and body gives the first answer again. A UUID is a good one.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 200},
}
IF_MATCH = {
    "name": "If-Match",
    "in": "header",
    "required": False,
    "description": "The ETag of the version that is to be changed; 412 where it is not the newest any more.",
    "schema": {"type": "string"},
}


def document(app: FastAPI) -> dict[str, Any]:
    """The whole document; the same code always gives the same bytes."""
    said = get_openapi(
        title=app.title,
        version=VERSION,
        openapi_version="3.1.0",
        description=DESCRIPTION.strip(),
        routes=app.routes,
        webhooks=app.webhooks.routes,
        tags=[{"name": name, "description": text} for name, text in TAGS],
        separate_input_output_schemas=True,
    )
    schemas = said.setdefault("components", {}).setdefault("schemas", {})
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    schemas["Problem"] = _problem_schema(schemas)
    _put_examples_back(said, app.routes)
    said["components"]["securitySchemes"] = {
        "key": {
            "type": "http",
            "scheme": "bearer",
            "description": "A key of the agency: aw_… An operation names the scope that the key needs.",
        }
    }
    needs = {
        (route.path_format, method): route.needs
        for route in app.routes
        if isinstance(route, JsonRoute)
        for method in route.methods or ()
    }
    for path, item in said["paths"].items():
        for method, operation in item.items():
            if path.startswith("/v1/"):
                operation["security"] = [{"key": [needs[path, method.upper()]]}]
                _add_headers(method, operation)
                _add_problems(method, operation)
            else:
                operation["responses"].pop("422", None)
            add_response_headers(path, method, operation)
    said["components"] |= {"responses": _problems(), "headers": components()}
    return said


def _put_examples_back(said: dict[str, Any], routes: Sequence[BaseRoute]) -> None:
    """FastAPI leaves nulls out of all that it writes, out of examples too, so each is put in as it stands."""
    for route in routes:
        if not isinstance(route, APIRoute) or not route.include_in_schema:
            continue
        for method in route.methods or ():
            operation = said["paths"][route.path_format][method.lower()]
            _put_request_examples_back(said, operation, route)
            for status, response in route.responses.items():
                for media_type, content in response.get("content", {}).items():
                    if "example" in content:
                        shown = operation["responses"][str(status)]["content"][media_type]
                        shown["example"] = content["example"]


def _put_request_examples_back(said: dict[str, Any], operation: dict[str, Any], route: APIRoute) -> None:
    model = None if route.body_field is None else route.body_field.field_info.annotation
    of_model = getattr(model, "model_config", {}).get("json_schema_extra") or {}
    if "examples" in of_model:
        reference = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        said["components"]["schemas"][reference.rpartition("/")[2]]["examples"] = of_model["examples"]


def _problem_schema(schemas: dict[str, Any]) -> dict[str, Any]:
    schema = Problem.model_json_schema(mode="serialization", ref_template="#/components/schemas/{model}")
    schemas.update(schema.pop("$defs", {}))
    schema["required"] = [name for name in schema["required"] if name not in ("errors", "findings")]
    return schema


def _add_headers(method: str, operation: dict[str, Any]) -> None:
    parameters = operation.setdefault("parameters", [])
    if method == "post":
        parameters.append(IDEMPOTENCY_KEY)
    if _honours_if_match(method, operation):
        parameters.append(IF_MATCH)


def _honours_if_match(method: str, operation: dict[str, Any]) -> bool:
    """Whoever changes a resource does; of the POSTs those that say so by naming the 412."""
    return method in {"patch", "put", "delete"} or "412" in operation["responses"]


def _add_problems(method: str, operation: dict[str, Any]) -> None:
    possible = set(ALWAYS)
    if method != "get":
        possible |= OF_WRITES
    elif "409" in operation["responses"]:
        possible.add(409)
    if _honours_if_match(method, operation):
        possible.add(412)
    for status in sorted(possible):
        operation["responses"][str(status)] = {"$ref": f"#/components/responses/{status}"}


def _problems() -> dict[str, Any]:
    """The problems that any operation may answer, each said once."""
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {
        str(status): {"description": says, "headers": headers_of_problem(status), "content": content}
        for status, says in PROBLEMS.items()
    }
