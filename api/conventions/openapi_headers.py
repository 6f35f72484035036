"""Which headers an answer has, for the OpenAPI document: each is described once, and named wherever it is sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Json = dict[str, Any]

HEADERS: dict[str, str] = {
    "X-Request-ID": "The request's id: yours, where you sent one of up to 100 visible characters. Name it to us.",
    "RateLimit-Policy": "How many requests a key may make (q) in how many seconds (w).",
    "RateLimit": "How many are left (r), and in how many seconds all are there again (t).",
    "Retry-After": "Seconds to wait.",
    "WWW-Authenticate": "Bearer.",
    "ETag": "The version shown: for If-None-Match on a GET and, where it can be changed, If-Match.",
    "Location": "Where to find what was made.",
    "Link": 'The next page, where there is one, as rel="next".',
    "Idempotent-Replayed": "true: this is the first answer to this Idempotency-Key again.",
    "Background-Task": "The path of the task that plans anew, where that is much: it runs on after this answer.",
}
ALWAYS = {"X-Request-ID", "Retry-After", "WWW-Authenticate", "ETag", "Location"}
"""What is never left out of an answer for which it is named."""

OF_LIMITS = ("RateLimit-Policy", "RateLimit")

WITHOUT_TAG = {
    "count_reviews",
    "ping_webhook_endpoint",
    "recover_webhook_endpoint",
    "record_placement_events",
    "record_candidate_events",
    "record_job_events",
    "settle_actions",
    "preview_plan",
    "preview_policy",
    "preview_message_template",
    "check_draft",
}
"""What isn't one thing with versions. Of the lists only these two tag what they show:"""
LISTS_WITH_TAG = {"list_rules", "list_policies"}

SOMETIMES_TAGGED = {"list_policies", "get_draft", "drop_draft"}
"""Policies where they are one placement's, a draft while it is stored or as text."""

WITH_TASK = {
    "update_agency",
    "publish_policy",
    "record_placement_events",
    "record_candidate_events",
    "record_job_events",
    *(f"update_{kind}" for kind in ("client", "contact", "candidate", "job", "placement")),
    *(f"put_{kind}_by_external_id" for kind in ("client", "contact", "candidate", "job", "placement")),
}
"""Whoever changes what many plans are made from."""

NOT_MODIFIED = "The version that If-None-Match names is still the newest."
IF_NONE_MATCH: Json = {
    "name": "If-None-Match",
    "in": "header",
    "required": False,
    "description": "The ETag of the version that you have: 304 where it is still the newest.",
    "schema": {"type": "string"},
}


def components() -> Json:
    """The headers' descriptions, for the document's components."""
    return {name: _described(name, required=name in ALWAYS) for name in HEADERS}


def _described(name: str, required: bool) -> Json:
    return {"description": HEADERS[name], "required": required, "schema": {"type": "string"}}


def add_response_headers(path: str, method: str, operation: Json) -> None:
    """Names the headers of each answer, and says of a GET that has an ETag that it may answer 304."""
    is_tagged = path.startswith("/v1/") and _is_tagged(operation)
    if is_tagged and method == "get":
        operation["responses"]["304"] = {"description": NOT_MODIFIED}
        operation.setdefault("parameters", []).append(IF_NONE_MATCH)
    for status, response in operation["responses"].items():
        if "$ref" in response:
            continue
        names = ["X-Request-ID"]
        if path.startswith("/v1/"):
            names += [*OF_LIMITS, *_of_answer(method, operation, status, is_tagged)]
        response["headers"] = _named(names)
        if "ETag" in names and operation["operationId"] in SOMETIMES_TAGGED:
            response["headers"]["ETag"] = _described("ETag", required=False)


def _is_tagged(operation: Json) -> bool:
    name = operation["operationId"]
    return name in LISTS_WITH_TAG if _is_list(operation) else name not in WITHOUT_TAG


def _is_list(operation: Json) -> bool:
    return any(each["name"] == "cursor" for each in operation.get("parameters", ()))


def headers_of_problem(status: int) -> Json:
    """Whose key isn't known has no limit."""
    more = {401: ("WWW-Authenticate",), 429: (*OF_LIMITS, "Retry-After")}
    return _named(["X-Request-ID", *more.get(status, OF_LIMITS)])


def _named(names: Iterable[str]) -> Json:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def _of_answer(method: str, operation: Json, status: str, is_tagged: bool) -> list[str]:
    return [
        *(["ETag"] if is_tagged else []),
        *(["Link"] if status == "200" and _is_list(operation) else []),
        *(["Location"] if status == "201" else []),
        *(["Idempotent-Replayed"] if method == "post" else []),
        *(["Background-Task"] if operation["operationId"] in WITH_TASK else []),
    ]
