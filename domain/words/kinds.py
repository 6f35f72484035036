"""What each kind of action is called in a sentence."""

from __future__ import annotations

from typing import Final

NAMES: Final[dict[str, str]] = {
    "tailor_application": "tailored application",
    "application_follow_up": "application follow-up",
    "prepare_interview": "interview preparation",
    "confirm_interview": "interview confirmation",
    "debrief": "debrief",
    "thank_you": "thank-you",
    "find_contact_details": "search for contact details",
    "connect_online": "connection online",
    "research_employer": "employer research",
    "status_follow_up": "status follow-up",
    "close_out": "close-out",
    "review_placement": "placement review",
    "candidate_update": "update",
    "engage_online": "online engagement",
    "reply": "reply",
    "send_materials": "sending of the materials",
    "share_update": "news of an achievement",
    "offer_idea": "offer of an idea",
    "offer_materials": "offer of material",
    "competing_offer_note": "note on the competing offer",
    "offer_acknowledgement": "acknowledgement of the offer",
    "withdrawal_note": "withdrawal note",
    "gracious_reply": "gracious reply",
    "acceptance_thanks": "thanks for the accepted offer",
    "inform_candidate": "word of what happened",
    "withdraw_elsewhere": "withdrawal elsewhere",
    "request_informational_interview": "request for an informational interview",
    "attend_event": "event visit",
    "event_follow_up": "event follow-up",
    "showcase_expertise": "show of expertise",
}


def name_of(kind: str) -> str:
    """The kind as it reads in a sentence."""
    return NAMES[kind]
