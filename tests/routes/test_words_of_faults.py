"""What a fault says is said in JSON's words and names what there is."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.routes.at_work import at_work
from tests.routes.made import Json

BAD_VALUES: list[tuple[Any, str]] = [
    (None, "not null."),
    (True, "not true."),
    ({"start": False}, 'not {"start": false}.'),
    ([None, 1.5], "not [null, 1.5]."),
    ("many", "not 'many'."),
]


def details(answer: httpx.Response) -> dict[str, str]:
    assert answer.status_code == 422, answer.text
    return {error["pointer"]: error["detail"] for error in answer.json()["errors"]}


async def test_a_bad_value_of_a_policy_is_shown_as_json_has_it(http: httpx.AsyncClient) -> None:
    for value, ending in BAD_VALUES:
        body = {"layer": "agency", "changes": {"max_attempts": value}}
        said = details(await http.post("/v1/policies", json=body))["/changes/max_attempts"]
        assert said.endswith(ending)


async def test_both_ends_of_hours_are_judged(http: httpx.AsyncClient) -> None:
    body = {"layer": "agency", "changes": {"office_hours": {"start": "25:00", "end": None}}}
    found = details(await http.post("/v1/policies", json=body))
    assert set(found) == {"/changes/office_hours/start", "/changes/office_hours/end"}


@pytest.mark.parametrize(
    ("body", "pointer", "ending"),
    [
        ({"events": [], "type": "applied"}, "/type", "Known are: events."),
        (
            {"type": "applied", "occured_at": "2026-05-04T08:00:00Z"},
            "/occured_at",
            "Did you mean occurred_at?",
        ),
        (
            {"events": [{"type": "applied", "zzz": "x"}]},
            "/events/0/zzz",
            "Known are: occurred_at, ref, type, data.",
        ),
    ],
)
async def test_a_field_that_no_event_has_is_answered_with_those_of_its_shape(
    http: httpx.AsyncClient, body: Json, pointer: str, ending: str
) -> None:
    work = await at_work(http)
    said = details(await http.post(f"{work.path}/events", json=body))[pointer]
    assert said.endswith(ending)
    assert said.startswith(f"There is no field '{pointer.rpartition('/')[2]}' here.")
