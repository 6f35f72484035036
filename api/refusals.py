"""What a change refuses, and why. `conventions/problems.py` turns each into a problem document (RFC 9457)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with the input: where (a JSON pointer into the body) and what, why, how to mend it."""

    pointer: str
    detail: str


class Refusal(Exception):
    """The request can't be honoured. `code` is stable and documented; `detail` is a sentence for a person."""

    status = 400
    title = "Bad request"
    more: Mapping[str, Any] = {}
    """Members of the problem document besides those that every problem has."""

    def __init__(self, code: str, detail: str, faults: tuple[Fault, ...] | list[Fault] = ()) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.faults = tuple(faults)


class Malformed(Refusal):
    """The body isn't JSON at all, or the request can't be read."""

    status = 400
    title = "The request cannot be read"


class Unauthorized(Refusal):
    status = 401
    title = "No valid key"


class Forbidden(Refusal):
    status = 403
    title = "The key may not do this"


class NotFound(Refusal):
    """There is no such thing, or it belongs to another agency: the answer is the same."""

    status = 404
    title = "Not found"

    def __init__(self, code: str = "not_found", detail: str = "") -> None:
        super().__init__(
            code, detail or "There is nothing here under this id. Check the id and the key's agency."
        )


class Conflict(Refusal):
    """It contradicts what has happened already."""

    status = 409
    title = "It conflicts with what has happened"


class ErrorsFound(Conflict):
    """The text of a message has errors that nobody answers for: `findings`, as its check shows them."""

    title = "The text has errors"

    def __init__(self, code: str, detail: str, findings: Sequence[Mapping[str, Any]]) -> None:
        super().__init__(code, detail)
        self.more = {"findings": list(findings)}


class Stale(Refusal):
    """If-Match names an older version."""

    status = 412
    title = "The resource has changed since"


class Invalid(Refusal):
    """The values are bad: all faults at once."""

    status = 422
    title = "The values do not fit"

    @classmethod
    def of(cls, faults: list[Fault]) -> Invalid:
        detail = faults[0].detail if len(faults) == 1 else f"{len(faults)} values do not fit; see errors."
        return cls("invalid", detail, faults)


class TooMany(Refusal):
    """Over the rate limit; `retry_after` in seconds."""

    status = 429
    title = "Too many requests"

    def __init__(self, detail: str, retry_after: int) -> None:
        super().__init__("rate_limited", detail)
        self.retry_after = retry_after
