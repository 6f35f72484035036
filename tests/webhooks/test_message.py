"""A message's body: its form, and what goes when it would pass 20 kB."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import orjson

from api.webhooks.message import freeze

AT = datetime(2026, 9, 1, 12, 0, 0, tzinfo=UTC)


def an_action(sentence: int, known: int = 10, data: int = 0) -> dict[str, Any]:
    step = {"step": "move", "rule": "gap", "data": {"x": "d" * data}, "text": "s" * sentence}
    item = {"item": "thanks", "known": "k" * known, "question": None, "sources": ["G1"]}
    return {
        "id": "a",
        "brief": [dict(item) for _ in range(10)],
        "explanation": [dict(step) for _ in range(10)],
    }


def frozen(**data: Any) -> dict[str, Any]:
    text = freeze("action.due", AT, data)
    assert len(text.encode()) < 20_000
    body: dict[str, Any] = orjson.loads(text)
    return body["data"]  # type: ignore[no-any-return]


def test_the_body_is_type_timestamp_data_compact() -> None:
    text = freeze("ping", AT, {"agency_id": "1"})
    expected = '{"type":"ping","timestamp":"2026-09-01T12:00:00Z","data":{"agency_id":"1","trimmed":null}}'
    assert text == expected


def test_json_from_the_database_is_taken_as_it_is() -> None:
    text = freeze("action.due", AT, {"action": orjson.Fragment(b'{"id":"a", "n":1}')})
    assert '"action":{"id":"a", "n":1}' in text


def test_what_fits_is_whole() -> None:
    data = frozen(action=an_action(sentence=100))
    assert data["trimmed"] is None
    assert data["action"] == an_action(sentence=100)


def test_the_explanations_sentences_go_first() -> None:
    data = frozen(action=orjson.Fragment(orjson.dumps(an_action(sentence=2000, known=500))))
    assert data["trimmed"] == ["explanation.text"]
    assert {step["text"] for step in data["action"]["explanation"]} == {None}
    assert {step["rule"] for step in data["action"]["explanation"]} == {"gap"}
    assert data["action"]["brief"][0]["known"] == "k" * 500


def test_the_briefs_texts_go_next() -> None:
    data = frozen(action=an_action(sentence=2000, known=2000))
    assert data["trimmed"] == ["explanation.text", "brief.texts"]
    assert data["action"]["brief"][0] == {
        "item": "thanks",
        "known": None,
        "question": None,
        "sources": ["G1"],
    }


def test_bytes_are_counted_not_characters() -> None:
    action = an_action(sentence=0, known=0)
    action["explanation"][0]["text"] = "é" * 12_000
    assert frozen(action=action)["trimmed"] == ["explanation.text"]


def test_whatever_is_in_an_explanation_the_body_stays_small() -> None:
    data = frozen(action=an_action(sentence=0, known=3000, data=3000))
    assert data["trimmed"] == ["brief.texts", "explanation"]
    assert data["action"]["id"] == "a"


def test_a_long_revision_loses_its_lists_last() -> None:
    added = [{"id": str(n), "key": "k" * 100, **an_action(sentence=10, known=0)} for n in range(200)]
    counts = {"added": 200, "moved": 0}
    revision = {"number": 3, "added": added, "moved": []}
    data = frozen(revision=revision, counts=counts, links={"plan": "/v1"})
    assert data["trimmed"][-1] == "lists"
    assert data["counts"] == counts
    assert data["revision"] == {"number": 3, "added": [], "moved": []}
