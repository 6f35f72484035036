"""Where the sources disagree, and what we chose (rulebook section 8)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A question that the guides answer differently, and our answer; `kinds` are the rules that it decides."""

    question: str
    sources: str
    choice: str
    kinds: tuple[str, ...]


DISAGREEMENTS: tuple[Disagreement, ...] = (
    Disagreement(
        "How fast is the thank-you?",
        "G5 at once; G2 and G3 within 24 hours",
        "It is due 2 hours after the interview and late after 24.",
        ("thank_you",),
    ),
    Disagreement(
        "May one call?",
        "G5 never; G4 where the call is well prepared; G1 as they prefer",
        "Only where the contact prefers it, with an outline of the call and a script for the voicemail.",
        (
            "application_follow_up",
            "thank_you",
            "status_follow_up",
            "reply",
            "send_materials",
            "share_update",
            "offer_idea",
            "offer_materials",
            "competing_offer_note",
            "offer_acknowledgement",
            "withdrawal_note",
            "gracious_reply",
            "acceptance_thanks",
            "request_informational_interview",
        ),
    ),
    Disagreement(
        "Pursue hard, or hold back?",
        "G4 aggressively; G1 and G5 without being pushy",
        "What is owed goes out at once; what is unasked is paced: two attempts, then we stop.",
        (
            "application_follow_up",
            "status_follow_up",
            "close_out",
            "share_update",
            "offer_idea",
            "offer_materials",
            "request_informational_interview",
        ),
    ),
    Disagreement(
        "When is it time to ask?",
        "G5 the stated date and two or three days, or five business days; G2 a few days after applying",
        "Two days after the date that they stated, else after five business days; three business days after "
        "an application.",
        ("application_follow_up", "status_follow_up"),
    ),
)
