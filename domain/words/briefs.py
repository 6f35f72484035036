"""What an action's message must say: which items each kind has (rulebook section 7, in its order).

Each item is filled from what is known; what is unknown becomes a question to the consultant.
"""

from __future__ import annotations

from typing import Any

from domain.facts.outcomes import Facts
from domain.facts.timeline import Timeline
from domain.plan import Action
from domain.words.items import applying, deciding, following_up, interviewing
from domain.words.items.case import Case
from domain.words.items.common import CLOSING, OPENING
from domain.words.items.item import Item
from domain.words.items.phone import PHONE

BRIEFS: dict[str, tuple[Item, ...]] = {
    "tailor_application": applying.TAILOR_APPLICATION,
    "application_follow_up": applying.APPLICATION_FOLLOW_UP,
    "prepare_interview": interviewing.PREPARE_INTERVIEW,
    "confirm_interview": interviewing.CONFIRM_INTERVIEW,
    "debrief": interviewing.DEBRIEF,
    "thank_you": interviewing.THANK_YOU,
    "find_contact_details": interviewing.FIND_CONTACT_DETAILS,
    "connect_online": interviewing.CONNECT_ONLINE,
    "research_employer": applying.RESEARCH_EMPLOYER,
    "status_follow_up": following_up.STATUS_FOLLOW_UP,
    "close_out": following_up.CLOSE_OUT,
    "review_placement": following_up.REVIEW_PLACEMENT,
    "candidate_update": following_up.CANDIDATE_UPDATE,
    "engage_online": applying.ENGAGE_ONLINE,
    "reply": following_up.REPLY,
    "send_materials": following_up.SEND_MATERIALS,
    "share_update": following_up.SHARE_UPDATE,
    "offer_idea": following_up.OFFER_IDEA,
    "offer_materials": following_up.OFFER_MATERIALS,
    "competing_offer_note": deciding.COMPETING_OFFER_NOTE,
    "offer_acknowledgement": deciding.OFFER_ACKNOWLEDGEMENT,
    "withdrawal_note": deciding.WITHDRAWAL_NOTE,
    "gracious_reply": deciding.GRACIOUS_REPLY,
    "acceptance_thanks": deciding.ACCEPTANCE_THANKS,
    "inform_candidate": deciding.INFORM_CANDIDATE,
    "withdraw_elsewhere": deciding.WITHDRAW_ELSEWHERE,
    "request_informational_interview": applying.REQUEST_INFORMATIONAL_INTERVIEW,
    "attend_event": applying.ATTEND_EVENT,
    "event_follow_up": applying.EVENT_FOLLOW_UP,
    "showcase_expertise": applying.SHOWCASE_EXPERTISE,
}


def brief(action: Action, facts: Facts, timeline: Timeline) -> list[dict[str, Any]]:
    """Each thing that the action's message must contain: what is known of it, or the question it leaves open.

    An item with neither (nothing known, nothing to ask) is left out.
    """
    case = Case(action, facts, timeline)
    items = (*OPENING, *BRIEFS[action.kind], *PHONE, *CLOSING)
    entries = [_entry(item, case) for item in items if item.when(case)]
    return [entry for entry in entries if entry["known"] or entry["question"]]


def _entry(item: Item, case: Case) -> dict[str, Any]:
    known = item.tells(case)
    return {
        "item": item.name,
        "known": known,
        "question": item.asks(case, known is not None),
        "sources": list(item.sources),
    }
