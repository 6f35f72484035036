"""What follows on an attempt."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from api.webhooks.retries import SCHEDULE, Next, after, read_retry_after

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
S = timedelta(seconds=1)


def no_jitter() -> float:
    return 0.0


@pytest.mark.parametrize(
    ("attempts", "status", "retry_after", "expected"),
    [
        pytest.param(1, 200, None, Next("delivered"), id="200 is delivered"),
        pytest.param(1, 204, None, Next("delivered"), id="204 is delivered"),
        pytest.param(1, 500, None, Next("pending", NOW + 5 * S), id="first failure: 5 s"),
        pytest.param(2, None, None, Next("pending", NOW + 30 * S), id="no answer counts: 30 s"),
        pytest.param(3, 301, None, Next("pending", NOW + 120 * S), id="a redirect is a failure: 2 min"),
        pytest.param(11, 503, None, Next("pending", NOW + 86400 * S), id="the last pause: 24 h"),
        pytest.param(12, 503, None, Next("failed"), id="after the twelfth it is given up"),
        pytest.param(1, 410, None, Next("failed"), id="gone: given up at once"),
        pytest.param(1, 429, 60 * S, Next("pending", NOW + 60 * S), id="Retry-After longer than the pause"),
        pytest.param(3, 503, 60 * S, Next("pending", NOW + 120 * S), id="Retry-After shorter than the pause"),
        pytest.param(
            1, 503, 30 * 86400 * S, Next("pending", NOW + 86400 * S), id="Retry-After, but at most a day"
        ),
    ],
)
def test_after(attempts: int, status: int | None, retry_after: timedelta | None, expected: Next) -> None:
    assert after(attempts, status, NOW, retry_after, chance=no_jitter) == expected


def test_jitter_only_lengthens_by_up_to_a_fifth() -> None:
    assert after(1, 500, NOW, chance=lambda: 1.0).at == NOW + 6 * S


def test_the_pauses_rise_and_span_three_days() -> None:
    assert all(a < b for a, b in pairwise(SCHEDULE))
    assert timedelta(days=3) < sum(SCHEDULE, timedelta()) < timedelta(days=4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("120", 120 * S),
        ("Tue, 01 Sep 2026 12:05:00 GMT", 300 * S),
        ("Tue, 01 Sep 2026 11:00:00 GMT", 0 * S),
        ("99999999999999999999", 86400 * S),
        ("-5", None),
        ("Mon, 01 Jan 2024 00:00:00 +999999999999999999", None),
        (f"Mon, 01 Jan 2024 {'9' * 20}:00:00 GMT", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_is_read_in_both_forms(text: str | None, expected: timedelta | None) -> None:
    assert read_retry_after(text, NOW) == expected
