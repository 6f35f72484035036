"""What a message must say is filled from what is known; what is unknown becomes a question."""

from __future__ import annotations

import re

import pytest

from domain.rules.table import KINDS, RULES
from domain.words.briefs import BRIEFS, brief
from domain.words.drafts.writing import SCRIPT
from tests.domain.given import all_givens, case, planned
from tests.domain.words.given import briefs_of, event, world

GAPS_IN_A_TEXT = re.compile(r"None|[{}]|  |\.\.$")
GUIDES = {"G1", "G2", "G3", "G4", "G5"}
CITED = GUIDES | {"house"} | {f"after {guide}" for guide in GUIDES}
HISTORIES = 300


HELD = event(
    "interview_held",
    "2026-10-05T19:00:00",
    interview="i1",
    contacts=["ruiz"],
    points=[{"contact": "ruiz", "text": "the new depot"}, {"contact": "hal", "text": "not for Ruiz"}],
    concerns=[{"contact": "ruiz", "text": "no fleet of their own yet"}],
    needs=[{"contact": None, "text": "fewer empty runs"}],
)


def test_every_kind_has_its_brief_and_no_other() -> None:
    assert list(BRIEFS) == list(KINDS)


def test_points_concerns_and_needs_of_that_contact_stand_in_the_thank_you() -> None:
    said = briefs_of(world(HELD), "thank_you")
    assert (
        said["point_discussed"]["known"]
        == "Discussed with Elena Ruiz: “the new depot”. Take up at least one."
    )
    assert (
        said["concerns_answered"]["known"]
        == "Answer each concern that was raised: “no fleet of their own yet”."
    )
    assert "fewer empty runs" in said["difference"]["known"]
    assert said["thanks"]["known"] == "Thank Elena Ruiz for their time on Monday 5 October 2026."


def test_what_is_unknown_becomes_a_question() -> None:
    bare = event("interview_held", "2026-10-05T19:00:00", interview="i1")
    said = briefs_of(world(bare), "thank_you")
    for item in ("point_discussed", "concerns_answered", "difference", "left_unsaid"):
        assert said[item]["known"] is None
        assert said[item]["question"].endswith((".", "?"))
    assert "Elena Ruiz" in said["point_discussed"]["question"]


def test_strengths_stand_against_requirements_and_the_missing_half_is_asked() -> None:
    said = briefs_of(world(HELD), "thank_you")["fit"]
    assert said["known"] == "The job asks for route planning and team leadership."
    assert (
        said["question"] == "Which of Dana Whitfield's strengths and achievements answer these requirements?"
    )
    strong = {"name": "Dana Whitfield", "strengths": ["ten years of dispatch"]}
    said = briefs_of(world(HELD, candidate=strong), "thank_you")["fit"]
    assert "Dana Whitfield brings ten years of dispatch." in said["known"]
    assert said["question"] is None


def test_merged_news_stands_in_the_brief_of_its_host() -> None:
    said = briefs_of(case("02"), "status_follow_up", attempt=2)
    assert said["merged_news"]["known"] == "Tell in this message too: Passed PMP."


def test_the_second_follow_up_is_shorter_and_silent_on_the_first() -> None:
    first = briefs_of(world(HELD), "status_follow_up")
    second = briefs_of(case("02"), "status_follow_up", attempt=2)
    assert {"interest", "further_information"} <= first.keys()
    assert not {"shorter", "open_door", "silent_on_the_first"} & first.keys()
    assert {"shorter", "open_door", "silent_on_the_first", "attempts_before"} <= second.keys()
    assert "sent on Monday 30 March 2026" in second["attempts_before"]["known"]
    assert "a decision by Friday 27 March 2026" in second["where_things_stand"]["known"]


def test_the_close_out_tells_what_was_tried_and_when() -> None:
    said = briefs_of(case("02"), "close_out")["what_was_tried"]
    assert said["known"] == "Tried: status follow-up to Priya Shah sent on Monday 30 March 2026."


def test_items_and_deadline_stand_where_materials_were_asked_for() -> None:
    wanted = {"contact": "ruiz", "items": ["references", "a plan"], "deadline": "2026-10-09"}
    asked = event("materials_requested", "2026-10-05T15:00:00", **wanted)
    said = briefs_of(world(event("applied", "2026-10-01T15:00:00"), asked), "send_materials")
    assert said["items"]["known"] == "Asked for: references and a plan."
    assert said["deadline"]["known"] == "The deadline is Friday 9 October 2026."
    assert "instructions" in said


def test_the_other_offers_date_stands_in_its_note_or_is_asked() -> None:
    offer = event("competing_offer", "2026-10-06T15:00:00", decide_by="2026-10-12")
    said = briefs_of(world(HELD, offer), "competing_offer_note")
    assert said["its_date"]["known"] == "It is to be decided by Monday 12 October 2026."
    said = briefs_of(world(HELD, event("competing_offer", "2026-10-06T15:00:00")), "competing_offer_note")
    assert said["its_date"]["question"] == "By which date is the other offer to be decided?"


def test_the_date_of_the_answer_stands_in_the_acknowledgement_of_an_offer() -> None:
    offer = event("offer_made", "2026-10-06T15:00:00", reply_by="2026-10-09")
    said = briefs_of(world(HELD, offer), "offer_acknowledgement")
    assert said["answer_by"]["known"] == "The answer comes by Friday 9 October 2026."


def test_an_opted_out_contacts_owed_action_says_so_first() -> None:
    out = event("contact_opted_out", "2026-10-05T19:30:00", contact="ruiz")
    plan, facts, _ = planned(world(HELD, out))
    thanks = next(a for a in plan.actions if a.kind == "thank_you")
    first = brief(thanks, facts, plan.timeline)[0]
    assert first["item"] == "opted_out"
    assert first["known"].startswith("Elena Ruiz asked not to be written to, on Monday 5 October 2026.")


def test_a_blocked_action_says_that_an_address_is_missing() -> None:
    said = briefs_of(case("04"), "thank_you", "mist")
    assert "No address of Ada Mistry is known" in said["blocked"]["known"]
    assert "thank-you" in briefs_of(case("04"), "find_contact_details")["why"]["known"]


def test_for_a_contact_who_is_away_hr_is_named_or_the_deputy_asked_for() -> None:
    away = event("contact_away", "2026-10-05T19:30:00", contact="ruiz", until="2026-10-20")
    said = briefs_of(world(HELD, away), "thank_you")["absent"]
    assert (
        said["known"]
        == "Elena Ruiz is away until Tuesday 20 October 2026; name Hal Reyes (hr) in the message."
    )
    alone = [{"ref": "ruiz", "name": "Elena Ruiz", "role": "hiring_manager", "email": "e@harlow.example"}]
    said = briefs_of(world(HELD, away, contacts=alone), "thank_you")["absent"]
    assert said["known"] is None
    assert "deputy" in said["question"]


def test_a_call_has_its_outline_and_a_voicemail_script_that_says_who_why_interest_and_how_to_reach_back() -> (
    None
):
    said = briefs_of(case("05"), "status_follow_up")
    assert "outline" in said
    script = said["voicemail_script"]["known"]
    assert len(script.split()) <= SCRIPT
    for part in ("this is Tom Adeyemi", "where things stand", "interest", "You can reach me"):
        assert part in script
    assert "spelling" not in said["review"]["known"]


def test_every_written_correspondence_is_reviewed_as_a_record() -> None:
    for given in all_givens(60):
        plan, facts, _ = planned(given)
        for action in plan.actions:
            said = {entry["item"]: entry["known"] for entry in brief(action, facts, plan.timeline)}
            assert ("review" in said) == RULES[action.kind].is_correspondence
            if "review" in said and action.channel != "phone":
                assert "written record" in said["review"]
                assert "spelling and grammar checked" in said["review"]
                assert "voicemail_script" not in said


@pytest.mark.parametrize("kind", KINDS)
def test_an_item_bears_a_name_of_its_own_and_sources_that_exist(kind: str) -> None:
    names = [item.name for item in BRIEFS[kind]]
    assert len(names) == len(set(names))
    for item in BRIEFS[kind]:
        assert set(item.sources) <= CITED


def test_every_entry_of_every_plan_reads_well() -> None:
    for given in all_givens(HISTORIES):
        plan, facts, _ = planned(given)
        for action in plan.actions:
            for entry in brief(action, facts, plan.timeline):
                assert list(entry) == ["item", "known", "question", "sources"]
                for text in filter(None, (entry["known"], entry["question"])):
                    assert not GAPS_IN_A_TEXT.search(text), (action.key, entry)
                    assert text[-1] in ".?", (action.key, entry)
                assert entry["known"] or entry["question"]
