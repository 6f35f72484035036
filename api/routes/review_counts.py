"""`/v1/review-counts`: how many messages wait for their review, or went out without, for each consultant."""

from __future__ import annotations

from typing import Any

import orjson
from fastapi import Request, Response
from pydantic import Field

from api.access.keys import Caller
from api.conventions.bodies import router as resource_router
from api.conventions.outputs import Output, answers
from api.conventions.reading import read
from api.conventions.writing import Answer
from api.store.database import Reader
from api.store.review_counts import reviews_by_consultant
from api.views.reviews import REVIEWS

PATH = "/v1/review-counts"
router = resource_router(PATH, "Drafts", "drafts:read")


class ReviewCount(Output):
    consultant_id: str | None = Field(description="Null: of placements without a consultant.")
    to_be_reviewed: int
    submitted: int
    returned: int
    approved: int
    unreviewed: int = Field(description="Done without approval, or with another text than the approved.")


class ReviewCounts(Output):
    data: list[ReviewCount]
    next_cursor: None = Field(description="There is one page only.")


@router.get("", operation_id="count_reviews", responses=answers(ReviewCounts))
async def count_reviews(request: Request) -> Response:
    """Counts the actions whose message needs a review by where it stands, for each consultant who has any."""

    async def fetch(reader: Reader, caller: Caller) -> Answer:
        counts: dict[str | None, dict[str, Any]] = {}
        for consultant_id, review, count in await reviews_by_consultant(reader, caller.agency_id):
            none_yet = {"consultant_id": consultant_id, **dict.fromkeys(REVIEWS, 0)}
            counts.setdefault(consultant_id, none_yet)[review] = count
        data = [counts[each] for each in sorted(counts, key=lambda id: id or "~")]
        return Answer(200, orjson.dumps({"data": data, "next_cursor": None}).decode())

    return await read(request, fetch)
