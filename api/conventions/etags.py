"""Strong ETags: the number of the transaction that last wrote the resource."""

from __future__ import annotations

import re

from fastapi import Request

from api.changes.preconditions import ANYHOW, Precondition

OURS = re.compile(r'"([0-9]{1,19})"')


def etag_of(changed: int) -> str:
    return f'"{changed}"'


def precondition_of(request: Request) -> Precondition:
    """From If-Match and If-None-Match. Compared strongly: a weak tag matches nothing (RFC 9110, 13.1.1)."""
    if_match, if_none_match = request.headers.get("if-match"), request.headers.get("if-none-match")
    if if_match is None and if_none_match is None:
        return ANYHOW
    absent = (if_none_match or "").strip() == "*"
    if if_match is None:
        return Precondition(absent=absent)
    if if_match.strip() == "*":
        return Precondition(exists=True, absent=absent)
    tags = (OURS.fullmatch(tag.strip()) for tag in if_match.split(","))
    return Precondition(frozenset(int(tag[1]) for tag in tags if tag), absent=absent)


def is_unchanged(request: Request, etag: str) -> bool:
    """Whether If-None-Match of a GET names this version; compared weakly (RFC 9110, 13.1.2)."""
    sent = request.headers.get("if-none-match")
    if sent is None:
        return False
    return sent.strip() == "*" or etag in {tag.strip().removeprefix("W/") for tag in sent.split(",")}
