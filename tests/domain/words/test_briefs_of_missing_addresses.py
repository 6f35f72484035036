"""What is asked where an address is missing: by when it is needed, and which one first."""

from __future__ import annotations

from typing import Any

import pytest

from tests.domain.words.given import briefs_of, event, world


def without_address(*events: dict[str, Any], **more: Any) -> dict[str, Any]:
    ruiz = {"ref": "ruiz", "name": "Elena Ruiz", "role": "hiring_manager", **more}
    return world(*events, contacts=[ruiz])


def test_the_deadline_is_that_of_the_first_message_that_waits_for_it() -> None:
    # The interview ended on Friday 6 March at 16:50; a thank-you is late two hours on. The office is closed by the
    # time the search is due, so the search itself may be late on Monday.
    held = event("interview_held", "2026-03-06T21:50:00", interview="a")
    given = without_address(held) | {"policy": {"thank_you_deadline_hours": 2}}
    said = briefs_of(given, "find_contact_details")["why"]["known"]
    assert "late after Friday 6 March 2026, 18:50 in New York" in said


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        (None, "An email address, a LinkedIn profile or a postal address."),
        ("email", "An email address, which they prefer; else a LinkedIn profile or a postal address."),
        ("linkedin", "A LinkedIn profile, which they prefer; else an email address or a postal address."),
        ("letter", "A postal address, which they prefer; else an email address or a LinkedIn profile."),
        (
            "phone",
            "A phone number, which they prefer; else an email address, a LinkedIn profile or a postal address.",
        ),
    ],
)
def test_the_way_they_prefer_is_asked_for_first(wish: str | None, says: str) -> None:
    held = event("interview_held", "2026-03-06T15:00:00", interview="a")
    given = without_address(held, **({"preferred_channel": wish} if wish else {}))
    assert briefs_of(given, "find_contact_details")["which_address"]["known"] == says
