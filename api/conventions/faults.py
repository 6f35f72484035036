"""What is wrong with a request's values, in sentences: what, why and how to mend it, each with its pointer.

A value of the body is named by its pointer (`/closures/2`); one of the query, the path or the headers by
`/query/limit`, `/path/id`, `/header/if-match`.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.types import Scope

from api.conventions.known_fields import fixed_fields, known_fields, read_only_fields
from api.refusals import Fault

SHOWN = 60
MOST_FAULTS = 100

NO_INSTANT = "{got} is not an instant. Write it as RFC 3339, for example 2026-11-21T00:15:00Z."

SENTENCES = {
    "missing": "This is required. Add it.",
    "string_type": "This must be text{not_null}, not {got}.",
    "string_too_short": "This is too short: at least {min_length} {characters} needed.",
    "string_too_long": "This has {length} characters; at most {max_length} fit. Shorten it.",
    "string_pattern_mismatch": "{got} does not have the form {pattern}. Mend it.",
    "bool_type": "This must be true or false, not {got}.",
    "bool_parsing": "This must be true or false, not {got}.",
    "int_type": "This must be a whole number, not {got}.",
    "int_parsing": "This must be a whole number, not {got}.",
    "int_from_float": "This must be a whole number, not {got}.",
    "float_type": "This must be a number, not {got}.",
    "float_parsing": "This must be a number, not {got}.",
    "finite_number": "This must be a finite number.",
    "greater_than_equal": "This must be at least {ge}, not {got}.",
    "less_than_equal": "This must be at most {le}, not {got}.",
    "greater_than": "This must be more than {gt}, not {got}.",
    "less_than": "This must be less than {lt}, not {got}.",
    "list_type": "This must be a list, not {got}.",
    "too_long": "This has {actual_length} entries; at most {max_length} fit. Leave some out.",
    "too_short": "This has {actual_length} entries; at least {min_length} must be given.",
    "dict_type": "This must be an object, not {got}.",
    "model_type": "This must be a JSON object, not {got}.",
    "model_attributes_type": "This must be a JSON object, not {got}.",
    "literal_error": "{got} is not known here. Choose one of: {expected}.{nearest}",
    "enum": "{got} is not known here. Choose one of: {expected}.{nearest}",
    "date_type": "This must be a date as YYYY-MM-DD, not {got}.",
    "date_parsing": "{got} is not a date. Write it as YYYY-MM-DD.",
    "date_from_datetime_parsing": "{got} is not a date. Write it as YYYY-MM-DD.",
    "date_from_datetime_inexact": "{got} is an instant, not a date. Write it as YYYY-MM-DD.",
    "datetime_type": "This must be an instant as 2026-11-21T00:15:00Z, not {got}.",
    "datetime_parsing": NO_INSTANT,
    "datetime_from_date_parsing": NO_INSTANT,
    "no_deadline": "{got} is neither a date nor an instant. Write a date as YYYY-MM-DD (its close counts), "
    "or an instant as RFC 3339, for example 2026-11-21T00:15:00Z.",
    "timezone_aware": "{got} has no offset, so it is no instant. Add Z, or an offset as +01:00.",
    "union_tag_not_found": "The field {discriminator} is missing, which says what this is. Add it.",
    "union_tag_invalid": "{tag!r} is not known as {discriminator}. Choose one of: {expected_tags}.{nearest}",
}

# What a pattern means, for those who don't read patterns.
FORMS = {
    r"\S": "This is blank. Fill it.",
    r"^[^@\s]+@[^@\s]+\.[^@\s]+$": "{got} is not an e-mail address. Write it as name@example.com.",
    r"^https?://[^\s/]+\S*$": "{got} is not a URL. Write it in full, beginning with https://.",
    r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$": "{got} is not a language tag. Write it as de or en-GB.",
}


def faults_of(scope: Scope, error: RequestValidationError) -> list[Fault]:
    """All that is wrong, in the order of the fields; at most a hundred: a body can be wrong without end."""
    found = error.errors()
    faults = [_fault(scope, each, error.body) for each in found[:MOST_FAULTS]]
    return list(dict.fromkeys(faults))


def _fault(scope: Scope, error: Mapping[str, Any], body: Any) -> Fault:
    where, *tagged = error["loc"]
    # Which shape the body has, by its own tag.
    path = tagged[1:] if where == "body" and tagged[:1] in (["one"], ["many"]) else tagged
    pointer = pointer_of(_in_body(path, body) if where == "body" else [where, *path])
    if error["type"] == "extra_forbidden":
        said = _unknown(scope, tagged) if where == "body" else unknown_parameter(scope, str(path[-1]))
        return Fault(pointer, said)
    if error["type"] == "missing" and where == "body" and not path:
        return Fault("", "A JSON body is required. Send one with Content-Type: application/json.")
    template = SENTENCES.get(error["type"])
    if error["type"] == "string_pattern_mismatch":
        template = FORMS.get(str(error["ctx"]["pattern"]), template)
    if template is None:
        return Fault(pointer, error["msg"].removeprefix("Value error, "))
    return Fault(pointer, template.format_map(_Words(error)))


def _in_body(path: list[Any], body: Any) -> list[Any]:
    """The path as it stands in the body: without the tags that pydantic names a union's members by."""
    real: list[Any] = []
    here = body
    for place, each in enumerate(path):
        if real and not isinstance(here, dict | list):
            break  # nothing lies in it: what follows are names of a union's members
        is_last = place == len(path) - 1
        if isinstance(here, dict) and each not in here and not is_last:
            continue
        real.append(each)
        if isinstance(here, dict):
            here = here.get(each)
        elif isinstance(here, list) and isinstance(each, int) and each < len(here):
            here = here[each]
        else:
            here = None
    return real


def pointer_of(path: list[Any]) -> str:
    """A JSON pointer (RFC 6901)."""
    return "".join("/" + str(each).replace("~", "~0").replace("/", "~1") for each in path)


def shown(value: Any) -> str:
    """A value in a sentence, short."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    text = str(value)
    return repr(text if len(text) <= SHOWN else text[:SHOWN] + "…")


def unknown_parameter(scope: Scope, name: str) -> str:
    """What is said of a query parameter that isn't there."""
    return _not_here("query parameter", name, known_fields(scope, "query", []))


def _unknown(scope: Scope, path: list[Any]) -> str:
    name = str(path[-1])
    if name in fixed_fields(scope):
        return f"The field {name} can't be changed once it is made. Leave it out, or make a new one."
    if name in read_only_fields(scope):
        return f"The field {name} is read-only: the service itself sets it. Leave it out."
    return _not_here("field", name, known_fields(scope, "body", path[:-1]))


def _not_here(what: str, name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, n=1, cutoff=0.6)
    hint = (
        f"Did you mean {near[0]}?"
        if near
        else f"Known are: {', '.join(known)}."
        if known
        else "Leave it out."
    )
    return f"There is no {what} {name[:SHOWN]!r} here. {hint}"


class _Words(dict[str, Any]):
    """The words that a sentence may ask for, made of pydantic's error."""

    def __init__(self, error: Mapping[str, Any]) -> None:
        context = dict(error.get("ctx") or {})
        given = error.get("input")
        super().__init__(context)
        self["got"] = shown(given)
        self["not_null"] = "" if given is not None else " and can't be null"
        self["length"] = len(given) if isinstance(given, str) else "too many"
        self["characters"] = "character is" if context.get("min_length") == 1 else "characters are"
        self["nearest"] = _nearest(given, context)

    def __missing__(self, key: str) -> str:
        return "?"


def _nearest(given: Any, context: Mapping[str, Any]) -> str:
    allowed = str(context.get("expected") or context.get("expected_tags") or "")
    choices = [each.strip(" '") for each in allowed.replace(" or ", ", ").split(",")]
    asked = context.get("tag", given)
    near = get_close_matches(str(asked)[:SHOWN], choices, n=1) if isinstance(asked, str) else []
    return f" Nearest: {near[0]}." if near else ""
