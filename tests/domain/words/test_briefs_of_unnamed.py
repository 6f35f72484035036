"""Where nobody is named the sentences still begin with a capital, and a name stays as it is written."""

from __future__ import annotations

import re
from typing import Any

from domain.words.briefs import brief
from tests.domain.given import all_givens, planned
from tests.domain.words.given import briefs_of, event, world

SMALL_START = re.compile(r"(?:^|[.?!] )(?:the|a|they)\b")
HELD = event("interview_held", "2026-03-02T15:00:00", interview="a")


def unnamed(given: dict[str, Any]) -> dict[str, Any]:
    candidate = {k: v for k, v in (given.get("candidate") or {}).items() if k != "name"}
    client = {k: v for k, v in (given.get("client") or {}).items() if k != "name"}
    return {**given, "candidate": {**candidate, "strengths": ["SQL"]}, "client": client}


def test_sentences_about_the_unnamed_begin_with_a_capital() -> None:
    for given in all_givens(100):
        plan, facts, _ = planned(unnamed(given))
        for action in plan.actions:
            for entry in brief(action, facts, plan.timeline):
                for text in filter(None, (entry["known"], entry["question"])):
                    assert not SMALL_START.search(re.sub("“.*?”", "", text)), (action.key, text)


def test_a_name_is_written_as_it_is_given() -> None:
    given = world(
        event("rejected", "2026-03-09T15:00:00"), HELD, candidate={"name": "eva marsh", "strengths": ["SQL"]}
    )
    assert "eva marsh will ask." in briefs_of(given, "inform_candidate")["reason"]["question"]
