"""When the clock next does something to an action."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from api.changes.timers import next_at

DUE = datetime(2026, 9, 1, 10, tzinfo=UTC)
LATE = datetime(2026, 9, 2, 17, tzinfo=UTC)
EXPIRES = datetime(2026, 9, 7, 17, tzinfo=UTC)
PAST_LATE = LATE + timedelta(microseconds=1)
DAY = timedelta(days=1)
NEVER = None


@pytest.mark.parametrize(
    ("state", "tentative", "due", "late", "expires", "pushed", "told", "expected"),
    [
        pytest.param("scheduled", False, DUE, LATE, EXPIRES, None, None, DUE, id="first it is pushed"),
        pytest.param("scheduled", False, DUE, LATE, EXPIRES, DUE, None, PAST_LATE, id="then told overdue"),
        pytest.param("scheduled", False, DUE, LATE, EXPIRES, DUE, LATE, EXPIRES, id="at last it lapses"),
        pytest.param("scheduled", True, DUE, LATE, EXPIRES, None, None, NEVER, id="tentative: never"),
        pytest.param("done", False, DUE, LATE, EXPIRES, None, None, NEVER, id="done: never"),
        pytest.param("skipped", False, DUE, LATE, EXPIRES, None, None, NEVER, id="skipped: never"),
        pytest.param("lapsed", False, DUE, LATE, EXPIRES, None, None, NEVER, id="lapsed: never"),
        pytest.param("cancelled", False, DUE, LATE, EXPIRES, None, None, NEVER, id="cancelled: never"),
        pytest.param(
            "scheduled", False, DUE + DAY, LATE, EXPIRES, DUE, None, DUE + DAY, id="moved later: pushed again"
        ),
        pytest.param(
            "scheduled", False, DUE - DAY, LATE, EXPIRES, DUE, None, PAST_LATE, id="moved earlier: not again"
        ),
        pytest.param(
            "scheduled",
            False,
            DUE,
            LATE + DAY,
            EXPIRES,
            DUE,
            LATE,
            PAST_LATE + DAY,
            id="late moved: told again",
        ),
        pytest.param(
            "scheduled", False, DUE, LATE - DAY, EXPIRES, DUE, LATE, EXPIRES, id="late earlier: not again"
        ),
        pytest.param(
            "scheduled", False, DUE, EXPIRES, EXPIRES, DUE, None, EXPIRES, id="late = expires: never overdue"
        ),
        pytest.param(
            "scheduled", False, EXPIRES, EXPIRES, EXPIRES, None, None, EXPIRES, id="due = expires: it lapses"
        ),
        pytest.param(
            "scheduled",
            False,
            LATE,
            LATE,
            EXPIRES,
            LATE,
            None,
            PAST_LATE,
            id="due = late: overdue just after",
        ),
    ],
)
def test_next_at(
    state: str,
    tentative: bool,
    due: datetime,
    late: datetime,
    expires: datetime,
    pushed: datetime | None,
    told: datetime | None,
    expected: datetime | None,
) -> None:
    assert next_at(state, tentative, due, late, expires, pushed, told) == expected
