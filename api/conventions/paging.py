"""Lists: `{"data", "next_cursor", "sync_cursor"}`, by opaque keyset cursors, the next page as a Link too.

The sync cursor is that of the first page, carried through the others: what changes while a client pages comes
again at the next sync, so that nothing is missed.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Annotated, Any
from urllib.parse import urlencode

import orjson
from fastapi import Request
from pydantic import BaseModel, ConfigDict, Field, field_validator

from api.conventions.writing import Answer
from api.refusals import Fault, Invalid
from api.store.paging import BROKEN_CURSOR, LARGEST, Asked, Page

LARGEST_PAGE, USUAL_PAGE = 200, 50
PAGING = {"limit", "cursor", "changed_since"}


class ListQuery(BaseModel):
    """What every list takes; a list's own filters are a subclass of this. Unknown parameters are refused."""

    model_config = ConfigDict(extra="forbid")

    @field_validator("*", mode="before")
    @classmethod
    def _no_nul(cls, value: Any) -> Any:
        if isinstance(value, str) and "\x00" in value:
            raise ValueError("It holds a NUL character (U+0000), which nothing stored has. Take it out.")
        return value

    limit: Annotated[int, Field(ge=1, le=LARGEST_PAGE, description="How many a page.")] = USUAL_PAGE
    cursor: Annotated[
        str | None, Field(max_length=2000, description="The next_cursor of the page before, unchanged.")
    ] = None
    changed_since: Annotated[
        str | None,
        Field(
            max_length=100,
            description="A sync_cursor: only what was written since then, in the order of the writing.",
        ),
    ] = None


@dataclass(frozen=True, slots=True)
class Paging:
    """What goes from page to page: which list it is, and the floor of its first page."""

    list_is: str
    floor: int | None


def asked_by(request: Request, query: ListQuery) -> tuple[Asked, Paging]:
    """Raises Invalid where a cursor isn't ours, or belongs to another list or other filters."""
    list_is = _fingerprint(request)
    try:
        changed_since = None if query.changed_since is None else _stamp(query.changed_since)
        after, floor = (None, None) if query.cursor is None else _place(query.cursor, list_is)
    except Invalid:
        raise Invalid.of(faults_of_cursors(request)) from None
    return Asked(query.limit, after, changed_since), Paging(list_is, floor)


def faults_of_cursors(request: Request) -> list[Fault]:
    """Of both cursors at once, also where other parameters are wrong."""
    given = request.query_params
    faults: list[Fault] = []
    for name, read in (("changed_since", _stamp), ("cursor", partial(_place, list_is=_fingerprint(request)))):
        try:
            if name in given:
                read(given[name])
        except Invalid as invalid:
            faults += invalid.faults
    return faults


def _place(text: str, list_is: str) -> tuple[tuple[str, ...], int]:
    """After which keys the page begins, and the floor of the first page."""
    cursor = _opened(text, BROKEN_CURSOR)
    after, floor, its_list = cursor.get("k"), cursor.get("f"), cursor.get("l")
    if (
        not isinstance(after, list)
        or not all(isinstance(key, str) for key in after)
        or not isinstance(floor, int)
    ):
        raise Invalid.of([BROKEN_CURSOR])
    if its_list != list_is:
        detail = (
            "The cursor belongs to another list or other filters. Repeat them unchanged, or start without it."
        )
        raise Invalid.of([Fault("/query/cursor", detail)])
    return tuple(after), floor


def list_answer(request: Request, page: Page, paging: Paging) -> Answer:
    floor = page.floor if paging.floor is None else paging.floor
    cursor = None
    headers = {}
    if page.last is not None:
        cursor = _closed({"k": page.last, "f": floor, "l": paging.list_is})
        headers["Link"] = f'<{_next_url(request, cursor)}>; rel="next"'
    quoted = "null" if cursor is None else f'"{cursor}"'
    body = f'{{"data":{page.data},"next_cursor":{quoted},"sync_cursor":"{_closed({"s": floor})}"}}'
    return Answer(200, body, headers=headers)


def _fingerprint(request: Request) -> str:
    """Path and filters, without what may differ from page to page."""
    parameters = request.query_params.multi_items()
    filters = sorted(pair for pair in parameters if pair[0] not in {"cursor", "limit"})
    return sha256(repr((request.scope["path"], filters)).encode()).hexdigest()[:16]


def _next_url(request: Request, cursor: str) -> str:
    kept = [pair for pair in request.query_params.multi_items() if pair[0] != "cursor"]
    here = str(request.url).partition("?")[0]
    return f"{here}?{urlencode([*kept, ('cursor', cursor)])}"


def _stamp(text: str) -> int:
    fault = Fault(
        "/query/changed_since", "This is not a sync_cursor of ours. Take it unchanged from a list's answer."
    )
    stamp = _opened(text, fault).get("s")
    if not isinstance(stamp, int) or not 0 <= stamp <= LARGEST:
        raise Invalid.of([fault])
    return stamp


def _closed(content: dict[str, Any]) -> str:
    return urlsafe_b64encode(orjson.dumps(content)).decode().rstrip("=")


def _opened(text: str, fault: Fault) -> dict[str, Any]:
    try:
        content = orjson.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise Invalid.of([fault])
    return content
