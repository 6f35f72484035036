"""An informational interview is no step of the application: nobody is asked for the job, nor when they decide."""

from __future__ import annotations

from typing import Any

import pytest

from domain.facts.people import Channel
from domain.plan import Actor
from domain.words.briefs import brief
from tests.domain.given import planned
from tests.domain.words.given import briefs_of, draft_of, event, occasions_of, world

ED = {"ref": "ed", "name": "Ed Fox", "role": "employee", "email": "ed@harlow.example"}
TARGET = event("target_set", "2026-03-02T15:00:00")
TALK = {"interview": "chat", "contacts": ["ed"], "purpose": "informational"}
BOOKED = event("interview_scheduled", "2026-03-05T15:00:00", starts_at="2026-03-10T15:00:00Z", **TALK)
HELD = event("interview_held", "2026-03-10T16:00:00", **TALK)


def with_ed(*events: dict[str, Any], **more: Any) -> dict[str, Any]:
    given = world(*events, **more)
    return given | {"contacts": [*given["contacts"], ED]}


def told(given: dict[str, Any], kind: str, recipient: str | None = None) -> str:
    """All that the brief says and asks."""
    said = briefs_of(given, kind, recipient)
    return " ".join(f"{entry['known']} {entry['question']}" for entry in said.values())


@pytest.mark.parametrize(
    ("kind", "events"),
    [("prepare_interview", [TARGET, BOOKED]), ("debrief", [TARGET, HELD]), ("thank_you", [TARGET, HELD])],
)
def test_its_briefs_ask_neither_for_the_job_nor_for_a_decision(
    kind: str, events: list[dict[str, Any]]
) -> None:
    said = told(with_ed(*events), kind)
    for words in (
        "decide",
        "decision",
        "want the job",
        "wants the role",
        "fits it",
        "which job",
        "Which job",
    ):
        assert words not in said


@pytest.mark.parametrize(
    ("kind", "events"),
    [("prepare_interview", [TARGET, BOOKED]), ("debrief", [TARGET, HELD]), ("thank_you", [TARGET, HELD])],
)
def test_those_of_a_selection_interview_do(kind: str, events: list[dict[str, Any]]) -> None:
    selecting = [each | {"data": each["data"] | {"purpose": "selection"}} for each in events]
    said = told(with_ed(*selecting), kind)
    assert any(words in said for words in ("decide", "decision", "fits it"))


def test_somebody_met_for_both_on_one_day_is_thanked_as_for_the_job() -> None:
    both = event("interview_held", "2026-03-10T15:00:00", interview="a", contacts=["ed"])
    assert "fits it" in told(with_ed(TARGET, both, HELD), "thank_you")


@pytest.mark.parametrize("ways", [{}, {"preferred_channel": "linkedin", "linkedin": "in/ed"},
                                  {"preferred_channel": "phone", "phone": "+1 2"},
                                  {"preferred_channel": "letter", "address": "1 Dock Road"}])  # fmt: skip
@pytest.mark.parametrize("actor", Actor)
def test_its_thanks_ask_for_nothing(ways: dict[str, str], actor: Actor) -> None:
    given = world(TARGET, HELD, policy={"actors": {"thank_you": actor.value}})
    given["contacts"].append(ED | ways)
    message = draft_of(given, "thank_you")
    body = f"{message.body} {message.voicemail_script}"
    for words in ("Dispatch Manager", "hearing from you", "next step", "join you", "looking for", "fit is"):
        assert words not in body
    assert "nk you" in body


def test_the_note_online_after_it_names_no_job() -> None:
    ed = ED | {"linkedin": "in/ed"}
    given = world(TARGET, HELD)
    given["contacts"].append(ed)
    assert "Dispatch Manager" not in draft_of(given, "connect_online").body
    assert occasions_of(given, "connect_online")[0].channel is Channel.LINKEDIN


def test_whoever_is_asked_for_a_talk_is_told_of_the_first_interest_and_of_no_job() -> None:
    given = with_ed(TARGET, event("applied", "2026-03-09T15:00:00"), job={})
    said = briefs_of(given, "request_informational_interview")
    assert said["since"]["known"] == "Harlow Freight became of interest on Monday 2 March 2026."
    assert "job" not in said
    plan, facts, _ = planned(given)
    follow_up = next(action for action in plan.actions if action.kind == "application_follow_up")
    assert "job" in {entry["item"] for entry in brief(follow_up, facts, plan.timeline)}
