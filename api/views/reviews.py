"""Where the review of an action's message stands, from the three columns that say it."""

from __future__ import annotations

REVIEWS = ("to_be_reviewed", "submitted", "returned", "approved", "unreviewed")
"""All that an action's `review` can be, besides null."""

AWAITED = frozenset({"to_be_reviewed", "submitted", "returned"})
"""The message isn't approved yet, and is still to go out."""


def review_of(state: str, review_required: bool, draft_state: str | None) -> str | None:
    """None where no review is required, or nothing goes out: what was skipped, lapsed or cancelled.

    The same as the column `review` of `api/store/actions.py`, for what is shown without a row.
    """
    if not review_required or state not in ("scheduled", "done"):
        return None
    if state == "done":
        return "approved" if draft_state == "approved" else "unreviewed"
    return draft_state if draft_state in ("submitted", "returned", "approved") else "to_be_reviewed"
