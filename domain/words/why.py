"""Why each rule is there, in one sentence: what a consultant says when asked."""

from __future__ import annotations

from typing import Final

WHY: Final[dict[str, str]] = {
    "tailor_application": "An application written for this one job stands out among those that fit any.",
    "application_follow_up": (
        "A few days on, one polite line shows interest and lifts the application out of the pile."
    ),
    "prepare_interview": (
        "Who knows the company, the role and the people asks better questions and answers with calm."
    ),
    "confirm_interview": (
        "All that follows an interview hangs on its end, so somebody has to record that it was held."
    ),
    "debrief": "What was said is fresh for an hour; the thank-you and every later message live on it.",
    "thank_you": (
        "Thanks within a day are expected, and few send them well: to each person, with their own words."
    ),
    "find_contact_details": (
        "A message that is owed can't go out without an address, and hr gives it gladly."
    ),
    "connect_online": "Once met, a connection is natural, and keeps both in sight of each other.",
    "research_employer": "The next round asks deeper, and has its answers from those who kept reading.",
    "status_follow_up": (
        "To ask once their own time is up is courteous; to ask before is pushing, never to ask is silence."
    ),
    "close_out": (
        "After two friendly tries silence is an answer: the candidate deserves to know, and the next opening."
    ),
    "review_placement": "Nobody asked, so nobody knows: the consultant asks, or closes.",
    "candidate_update": (
        "A candidate who hears nothing from us thinks the worst, even where there is no news."
    ),
    "engage_online": "A thoughtful comment now and then stays in mind without asking for anything.",
    "reply": "Who is written to answers, soon and whole.",
    "send_materials": "What they ask for, they need: in time and in order it speaks for the candidate.",
    "share_update": "An achievement that bears on the role is a reason to write that asks for nothing.",
    "offer_idea": "A need that was heard and thought about shows what working together would be like.",
    "offer_materials": "Something useful, offered freely, is remembered longer than a question.",
    "competing_offer_note": (
        "They can only hurry if they know; told early and without an ultimatum it is a kindness."
    ),
    "offer_acknowledgement": (
        "An offer is good news and is thanked for the same day, whatever the answer will be."
    ),
    "withdrawal_note": "A clear and thankful no leaves the door open and spares them the wait.",
    "gracious_reply": (
        "Few answer a rejection well; those who do are thought of when the next opening comes."
    ),
    "acceptance_thanks": "The first words of the new colleague set the tone.",
    "inform_candidate": "The candidate hears what was decided from us, and first.",
    "withdraw_elsewhere": "Others still keep a place for the candidate; it is fair to free it at once.",
    "request_informational_interview": (
        "Twenty minutes with somebody inside teach more than any page, and open doors."
    ),
    "attend_event": "People hire those they have met.",
    "event_follow_up": "An acquaintance made at an event is kept by a line within days, or lost.",
    "showcase_expertise": "Work that can be seen speaks while nobody is asking.",
}
