"""What is wrong with a request's address and no model sees: a parameter that isn't there, or comes twice, and
bytes that are no text.
"""

from __future__ import annotations

from collections import Counter
from urllib.parse import parse_qsl, unquote_to_bytes

from starlette.types import Scope

from api.conventions.faults import pointer_of, unknown_parameter
from api.conventions.known_fields import takes_query
from api.refusals import Fault

REPLACED = "\ufffd"  # what a server puts where the bytes are no UTF-8
NO_TEXT = "Its bytes are not UTF-8, so it is no text. Percent-encode it as UTF-8."
TWICE = "The parameter {name} comes {times} times, and which one is meant can't be told. Send it once."


def faults_of_address(scope: Scope) -> list[Fault]:
    """Of the path's texts and of the query; those of a query's values are found by its model."""
    query: bytes = scope["query_string"]
    faults: list[Fault] = []
    if REPLACED in scope["path"] and not _is_text(scope.get("raw_path", b"")):
        texts = scope["path_params"].items()
        faults += [Fault(f"/path/{name}", NO_TEXT) for name, text in texts if REPLACED in text]
    if not query:
        return faults
    pairs = parse_qsl(query.decode("latin-1"), keep_blank_values=True)
    if not _is_text(query):
        faults += [Fault(_at(name), NO_TEXT) for name, text in pairs if REPLACED in name + text]
    for name, times in Counter(name for name, _ in pairs).items():
        if not takes_query(scope):
            faults.append(Fault(_at(name), unknown_parameter(scope, name)))
        elif times > 1:
            faults.append(Fault(_at(name), TWICE.format(name=name[:60], times=times)))
    return faults


def _at(name: str) -> str:
    return pointer_of(["query", name])


def _is_text(encoded: bytes) -> bool:
    try:
        unquote_to_bytes(encoded).decode()
    except UnicodeDecodeError:
        return False
    return True
