"""The catalogue of the rules is that of the table."""

from __future__ import annotations

import re
from typing import Any

import httpx

from domain.policy import FIELDS, NEVER_DISABLED
from domain.rules.sources import SOURCES
from domain.rules.table import KINDS, RULES
from tests.routes.made import post

PATH = "/v1/rules"


async def rules_of(http: httpx.AsyncClient) -> dict[str, dict[str, Any]]:
    answer = await http.get(PATH)
    assert answer.status_code == 200, answer.text
    assert answer.json()["next_cursor"] is None
    return {rule["kind"]: rule for rule in answer.json()["data"]}


async def test_every_rule_of_the_table_is_there_in_its_order(http: httpx.AsyncClient) -> None:
    rules = await rules_of(http)
    assert list(rules) == list(KINDS)
    for kind, rule in rules.items():
        row = RULES[kind]
        assert (rule["class"], rule["who"], rule["whom"]) == (row.class_, row.who, row.whom)
        assert (rule["opens"], rule["due"], rule["late"]) == (row.opens.says, row.due.says, row.late.says)
        assert rule["sources"] == list(row.sources)
        assert rule["can_be_disabled"] is (kind not in NEVER_DISABLED)


async def test_a_rule_reads_like_the_rulebook(http: httpx.AsyncClient) -> None:
    rule = (await rules_of(http))["application_follow_up"]
    assert rule["when"] == "applied"
    assert rule["due"] == "morning of plus(day, [application_follow_up_days])"
    assert rule["late"] == "close of plus(due day, 1)"
    assert rule["expires"] == "close of plus(day(late), [expire_days])"
    assert rule["ends_early"] == ["heard", "a selection interview scheduled or held, earlier or later"]
    said = {each["item"]: each for each in rule["must_say"]}
    assert {"thanks", "interest", "next_step"} <= said.keys()
    assert said["thanks"]["text"].startswith("Thank the recipient")
    assert said["thanks"]["sources"] == ["G2"]
    assert said["applied"]["text"].endswith("?")


async def test_every_rule_says_why_and_what_must_be_said_of_nobody_in_particular(
    http: httpx.AsyncClient,
) -> None:
    for kind, rule in (await rules_of(http)).items():
        assert rule["why"].endswith("."), kind
        assert rule["must_say"], kind
        for each in rule["must_say"]:
            assert each["text"], (kind, each["item"])
            assert each["sources"], (kind, each["item"])
            assert not re.search(r"[{}]|2026", each["text"]), (kind, each["text"])


async def test_every_field_of_the_policy_changes_some_rule(http: httpx.AsyncClient) -> None:
    """But the preset, which stands for others."""
    found = {name for rule in (await rules_of(http)).values() for name in rule["policy_fields"]}
    assert found == FIELDS.keys() - {"preset"}


async def test_the_fields_of_waiting_and_pacing_are_named_where_they_count(http: httpx.AsyncClient) -> None:
    rules = await rules_of(http)
    assert {"no_timeline_days", "max_attempts", "cap_messages"} <= set(
        rules["status_follow_up"]["policy_fields"]
    )
    assert "merge_days" in rules["offer_idea"]["policy_fields"]
    assert "merge_days" not in rules["thank_you"]["policy_fields"]
    assert "min_gap_days" not in rules["thank_you"]["policy_fields"]
    assert "disabled_kinds" not in rules["thank_you"]["policy_fields"]
    assert "waking_hours" in rules["thank_you"]["policy_fields"]


async def test_the_sources_are_told(http: httpx.AsyncClient) -> None:
    said = (await http.get(PATH)).json()["sources"]
    assert [source["id"] for source in said] == ["G1", "G2", "G3", "G4", "G5", "house"]
    assert said[3] == {
        "id": "G4",
        "title": "An executive search firm's guide",
        "text": "003_91c1a9ab95833fff",
    }
    known = {source.id for source in SOURCES}
    cited = {
        each.removeprefix("after ") for rule in (await rules_of(http)).values() for each in rule["sources"]
    }
    assert cited <= known


async def test_it_is_sent_once_and_page_by_page_where_asked(http: httpx.AsyncClient) -> None:
    answer = await http.get(PATH)
    again = await http.get(PATH, headers={"If-None-Match": answer.headers["etag"]})
    assert again.status_code == 304
    first = (await http.get(PATH, params={"limit": 20})).json()
    rest = (await http.get(PATH, params={"limit": 20, "cursor": first["next_cursor"]})).json()
    assert first["data"] + rest["data"] == answer.json()["data"]
    assert rest["next_cursor"] is None
    assert (await http.get(PATH, params={"cursor": "eyJrIjpbIjEiXX0"})).status_code == 422


async def test_it_needs_its_scope(http: httpx.AsyncClient) -> None:
    for scope, status in (("rules:read", 200), ("policies:read", 403)):
        key = (await post(http, "/v1/api-keys", {"name": scope, "scopes": [scope]}))["key"]
        assert (await http.get(PATH, headers={"Authorization": f"Bearer {key}"})).status_code == status


async def test_the_example_of_every_rule_comes_out_of_a_plan_preview_as_it_is_shown(
    http: httpx.AsyncClient,
) -> None:
    for kind, rule in (await rules_of(http)).items():
        shown = rule["example"]["action"]
        planned = (await http.post("/v1/plan-previews", json=rule["example"]["given"])).json()["actions"]
        [action] = [each for each in planned if each["key"] == shown["key"]]
        assert action["kind"] == kind
        for name in ("recipient", "channel", "tentative", "opens_at", "due_at", "late_at", "expires_at"):
            assert shown[name] == action[name], (kind, name)
        assert shown["explanation"] == [step["text"] for step in action["explanation"]], kind


async def test_where_the_sources_disagree_the_choice_is_told_with_the_rules_that_it_decides(
    http: httpx.AsyncClient,
) -> None:
    answer = (await http.get(PATH)).json()
    told = {each["question"]: each for each in answer["disagreements"]}
    assert told["How fast is the thank-you?"]["kinds"] == ["thank_you"]
    assert len(told) == 4  # the rows of the rulebook's section 8
    for each in told.values():
        assert set(each["kinds"]) <= set(KINDS)
        assert any(source.id in each["sources"] for source in SOURCES)


async def test_each_field_of_the_policy_says_what_it_changes_and_every_rule_names_only_such(
    http: httpx.AsyncClient,
) -> None:
    answer = (await http.get(PATH)).json()
    fields = {each["field"]: each for each in answer["policy_fields"]}
    assert fields["thank_you_target_hours"]["default"] == 2
    assert {name for rule in answer["data"] for name in rule["policy_fields"]} <= fields.keys()
