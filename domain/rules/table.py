"""WHAT WE OWE WHOM, AND WHEN: one row a kind, in the order of the rulebook's section 4.

A row reads: when it follows; who does it, for whom; its class; when it opens, is due, is late; when it ends
early; its sources (G1-G5 are the career guides that the rulebook names, "house" our own reading of them).
[fields] are the policy's. `/v1/rules` and docs/rules.md are made from this table.
"""

from __future__ import annotations

from dataclasses import replace

from domain.facts.outcomes import CANDIDATE
from domain.plan import ActionClass, Actor
from domain.rules import anchors, endings
from domain.rules.late_phrases import (
    at_late,
    at_the_start,
    close_after,
    close_after_due_day,
    close_after_or_open_on,
    close_of_apply_by,
    close_of_its_late_day,
    close_some_days_after_late,
    earliest_late_of_what_it_blocks,
    earliest_thanks_of_it,
    hours_after,
    the_deadline_or_close_after,
)
from domain.rules.phrases import (
    after_its_end,
    at_open,
    at_the_event,
    morning_after,
    morning_after_start,
    morning_before_apply_by,
    morning_before_deadline_or_after,
    morning_before_start,
    morning_every,
    morning_of_its_day,
    office_after,
    waking_after,
    waking_of_both_after,
)
from domain.rules.rule import Rule

OWED, COURTESY, LIGHT, INTERNAL = ActionClass
CANDIDATE_DOES, CONSULTANT_DOES = Actor.CANDIDATE, Actor.CONSULTANT
PRIMARY, THEM, ALL, EMPLOYEES, HR, NOBODY = "primary", "that contact", "all", "employees", "hr", "nobody"

EXPIRES = close_some_days_after_late()

# fmt: off
_ROWS = (
    Rule("tailor_application", anchors.application_planned, CANDIDATE_DOES, NOBODY, INTERNAL,
         opens=at_the_event(), due=morning_before_apply_by("tailor_days"), late=close_of_apply_by(),
         expires=at_late(), ends_early=(endings.once_applied,), sources=("G2",)),
    Rule("application_follow_up", anchors.applied, CANDIDATE_DOES, PRIMARY, COURTESY,
         opens=at_open(), due=morning_after("application_follow_up_days"), late=close_after_due_day(1),
         ends_early=(endings.once_heard, endings.selection_interview_at_any_time), placed=1, sources=("G2",)),
    Rule("prepare_interview", anchors.interview_scheduled, CANDIDATE_DOES, NOBODY, INTERNAL,
         opens=at_the_event(), due=morning_before_start("prepare_days"), late=at_the_start(),
         expires=at_late(), ends_early=(endings.interview_is_past_or_moved,), sources=("G1", "G2")),
    Rule("confirm_interview", anchors.interview_scheduled, CONSULTANT_DOES, NOBODY, INTERNAL,
         opens=after_its_end(), due=after_its_end(minutes="confirm_minutes"), late=after_its_end(hours=3),
         ends_early=(endings.interview_is_past_or_moved,), sources=("house",)),
    Rule("debrief", anchors.interview_held, CONSULTANT_DOES, CANDIDATE, INTERNAL,
         opens=at_the_event("end"), due=waking_after("debrief_after_hours"), late=earliest_thanks_of_it(),
         sources=("G1", "G4")),
    Rule("thank_you", anchors.interview_held_with_each, CANDIDATE_DOES, ALL, OWED,
         opens=at_the_event("end"), due=waking_of_both_after("thank_you_target_hours"),
         late=hours_after("thank_you_deadline_hours"),
         remains_after_an_ending=True, one_answers_all=True, snoozed_awake=True,
         sources=("G1", "G2", "G3", "G4", "G5")),
    Rule("find_contact_details", anchors.no_usable_address, CANDIDATE_DOES, HR, INTERNAL,
         opens=at_the_event("anchor"), due=office_after(minutes="find_details_minutes"),
         late=earliest_late_of_what_it_blocks(),
         remains_after_an_ending=True, sources=("G5",)),
    Rule("connect_online", anchors.first_interview_with_each, CANDIDATE_DOES, ALL, LIGHT,
         opens=at_open(), due=morning_after("connect_days"), late=close_after_due_day(3),
         sources=("G1", "G2")),
    Rule("research_employer", anchors.first_interview, CANDIDATE_DOES, NOBODY, INTERNAL,
         opens=at_open(), due=morning_after("research_days"), late=close_after_due_day(3),
         sources=("G4",)),
    Rule("status_follow_up", anchors.waiting, CANDIDATE_DOES, PRIMARY, COURTESY,
         opens=at_open(), due=morning_of_its_day(), late=close_of_its_late_day(),
         ends_early=(endings.by_section_5,), placed=3, sources=("G1", "G3", "G5")),
    Rule("close_out", anchors.waiting, CONSULTANT_DOES, CANDIDATE, INTERNAL,
         opens=at_open(), due=morning_of_its_day(), late=close_after_due_day(2),
         ends_early=(endings.by_section_5,), sources=("G5", "house")),
    Rule("review_placement", anchors.waiting, CONSULTANT_DOES, NOBODY, INTERNAL,
         opens=at_open(), due=morning_of_its_day(), late=close_after_due_day(2),
         ends_early=(endings.by_section_5,), sources=("G5", "house")),
    Rule("candidate_update", anchors.time_to_update, CONSULTANT_DOES, CANDIDATE, INTERNAL,
         opens=at_open(), due=morning_after("candidate_update_days"), late=close_after_due_day(1),
         ends_early=(endings.once_over,), sources=("G4",)),
    Rule("engage_online", anchors.waiting_after_an_interview, CANDIDATE_DOES, NOBODY, INTERNAL,
         opens=at_open(), due=morning_every("engage_every_days"), late=close_after_due_day(2),
         ends_early=(endings.waiting_ends, endings.once_over), sources=("G1", "G2")),
    Rule("reply", anchors.message_received, CANDIDATE_DOES, THEM, OWED,
         opens=at_the_event(), due=office_after("reply_target_hours"), late=close_after("reply_days"),
         ends_early=(endings.once_answered,), remains_after_an_ending=True, sources=("G2",)),
    Rule("send_materials", anchors.materials_requested, CANDIDATE_DOES, THEM, OWED,
         opens=at_the_event(), due=morning_before_deadline_or_after("materials_days", 1),
         late=the_deadline_or_close_after(2), sources=("G1", "G3")),
    Rule("share_update", anchors.achievement, CANDIDATE_DOES, PRIMARY, COURTESY,
         opens=at_open(), due=morning_after("news_days"), late=close_after_due_day(5),
         ends_early=(endings.once_told, endings.while_an_offer_is_open), placed=4, sources=("G1", "G2", "G3")),
    Rule("offer_idea", anchors.need_identified, CANDIDATE_DOES, PRIMARY, COURTESY,
         opens=at_open(), due=morning_after("news_days"), late=close_after_due_day(5),
         ends_early=(endings.once_told, endings.while_an_offer_is_open), placed=4, sources=("G1", "G2", "G3")),
    Rule("offer_materials", anchors.material_ready, CANDIDATE_DOES, PRIMARY, COURTESY,
         opens=at_open(), due=morning_after("news_days"), late=close_after_due_day(5),
         ends_early=(endings.once_told, endings.while_an_offer_is_open), placed=4, sources=("G1", "G2", "G3")),
    Rule("competing_offer_note", anchors.competing_offer, CANDIDATE_DOES, PRIMARY, OWED,
         opens=at_the_event(), due=office_after("competing_offer_hours"), late=close_after_or_open_on(1),
         sources=("G2",)),
    Rule("offer_acknowledgement", anchors.offer_made, CANDIDATE_DOES, PRIMARY, OWED,
         opens=at_the_event(), due=office_after("acknowledgement_hours"), late=close_after(1),
         ends_early=(endings.once_ended,), sources=("house",)),
    Rule("withdrawal_note", anchors.withdrawn_or_declined, CANDIDATE_DOES, PRIMARY, OWED,
         opens=at_the_event(), due=office_after("withdrawal_hours"), late=close_after(1),
         sources=("G4",)),
    Rule("gracious_reply", anchors.rejected_after_an_interview, CANDIDATE_DOES, PRIMARY, OWED,
         opens=at_the_event(), due=morning_after(1), late=close_after(2),
         sources=("house", "after G4")),
    Rule("acceptance_thanks", anchors.offer_accepted, CANDIDATE_DOES, PRIMARY, OWED,
         opens=at_the_event(), due=office_after("acceptance_hours"), late=close_after(1),
         sources=("house", "after G1")),
    Rule("inform_candidate", anchors.news_for_the_candidate, CONSULTANT_DOES, CANDIDATE, INTERNAL,
         opens=at_the_event(), due=waking_after("inform_hours"), late=close_after(1),
         sources=("G4",)),
    Rule("withdraw_elsewhere", anchors.accepted_among_others, CONSULTANT_DOES, CANDIDATE, INTERNAL,
         opens=at_the_event(), due=office_after("withdraw_elsewhere_hours"), late=close_after(1),
         sources=("house", "after G4")),
    Rule("request_informational_interview", anchors.interest_in_the_employer, CANDIDATE_DOES, EMPLOYEES, COURTESY,
         opens=at_open(), due=morning_after("informational_interview_days"), late=close_after_due_day(5),
         ends_early=(endings.selection_interview_at_any_time, endings.interview_with_them_at_any_time),
         placed=2, sources=("G1", "G2")),
    Rule("attend_event", anchors.industry_event, CANDIDATE_DOES, NOBODY, INTERNAL,
         opens=at_the_event(), due=morning_before_start(1), late=at_the_start(), expires=at_late(),
         sources=("G2",)),
    Rule("event_follow_up", anchors.industry_event, CANDIDATE_DOES, NOBODY, INTERNAL,
         opens=at_open(), due=morning_after_start("event_follow_up_days"), late=close_after_due_day(3),
         sources=("G2",)),
    Rule("showcase_expertise", anchors.time_to_show, CANDIDATE_DOES, NOBODY, INTERNAL,
         opens=at_open(), due=morning_every("showcase_every_days"), late=close_after_due_day(5),
         ends_early=(endings.once_over,), sources=("G1", "G2")),
)
# fmt: on

TABLE: tuple[Rule, ...] = tuple(replace(rule, order=order) for order, rule in enumerate(_ROWS))
RULES: dict[str, Rule] = {rule.kind: rule for rule in TABLE}
KINDS: tuple[str, ...] = tuple(RULES)
CORRESPONDENCE_KINDS: frozenset[str] = frozenset(rule.kind for rule in TABLE if rule.is_correspondence)
CLASS_OF: dict[str, ActionClass] = {rule.kind: rule.class_ for rule in TABLE}
